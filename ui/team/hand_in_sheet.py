"""Handing in: a checked copy of one's own work, made where one says, to be sent to the lead."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from ui.card import Card, button, centred, line, show_words, worded
from ui.language import counted, marked, tr

if TYPE_CHECKING:
    from annotator.verbs.assigning import HandIn

_KINDS = marked("Accord projects (*.accord)")


class HandInSheet(QWidget):
    """Says how far the work is and asks where to: `hand_in_asked(path)`; then shows what was made. Or `left`."""

    hand_in_asked = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card = Card(tr("Hand in"))
        self.path = QLineEdit(accessibleName=tr("Where the copy goes"))
        self._browse, self.go, self.back = button(tr("Choose…")), button(tr("Hand in"), "primary"), button(tr("Cancel"))
        self.show_folder = button(tr("Show the folder"))
        self.trouble = worded("bad")
        self.card.column.addLayout(line(self.path, self._browse))
        self.card.column.addWidget(self.trouble)
        self.card.column.addLayout(line(self.go, self.show_folder, self.back, None))
        centred(self, self.card)
        self.go.clicked.connect(lambda: self.hand_in_asked.emit(Path(self.path.text()).expanduser()))
        self.path.returnPressed.connect(self.go.click)
        self._browse.clicked.connect(self._choose)
        self.show_folder.clicked.connect(self._open_folder)
        self.back.clicked.connect(self.left)

    def ask(self, name: str, beside: Path, done: int, started: int) -> None:
        """Says what will be handed in and proposes a name beside the open file."""
        checked = tr("The copy is checked before it is given its name.")
        self.card.say(tr("Hand in"), f"{_progress(done, started)} {checked}")
        self.path.setText(str(beside.with_name(proposed_name(name))))
        self._stage(asking=True)
        self.go.setFocus()

    def refuse(self, words: str) -> None:
        """Says why there is no copy; another path can be tried."""
        show_words(self.trouble, words)
        self.path.setFocus()

    def show_made(self, made: HandIn) -> None:
        """Says what was made and where."""
        where = tr("{file} is in {folder}.", file=made.path.name, folder=made.path.parent)
        self.card.say(
            tr("Handed in"), f"{where} {_progress(made.done, made.started)} {tr('Send it to your lead.')}"
        )
        self._folder = made.path.parent
        self._stage(asking=False)
        self.show_folder.setFocus()

    def _stage(self, asking: bool) -> None:
        for part in (self.path, self._browse, self.go):
            part.setVisible(asking)
        self.show_folder.setVisible(not asking)
        self.back.setText(tr("Cancel") if asking else tr("Back to coding"))
        show_words(self.trouble, "")

    def _choose(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Hand in"), self.path.text(), tr(_KINDS))
        if chosen:
            self.path.setText(chosen)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def proposed_name(coder: str) -> str:
    """The name of a copy handed in today."""
    from annotator.verbs.assigning import fitting

    return f"{fitting(coder)} {date.today().isoformat()}.accord"


def _progress(done: int, started: int) -> str:
    finished = counted("{n} article is done", "{n} articles are done", done)
    if not started:
        return f"{finished}."
    return counted(
        "{done}, and {n} article only started: started ones do not count in agreement.",
        "{done}, and {n} articles only started: started ones do not count in agreement.",
        started, done=finished,
    )  # fmt: skip
