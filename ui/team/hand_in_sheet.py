"""Handing in: a checked copy of one's own work, made where one says, to be sent to the lead."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from ui.card import Card, button, centred, line, show_words, worded
from ui.words import plural

if TYPE_CHECKING:
    from annotator.verbs.assigning import HandIn

_KINDS = "Accord projects (*.accord)"


class HandInSheet(QWidget):
    """Says how far the work is and asks where to: `hand_in_asked(path)`; then shows what was made. Or `left`."""

    hand_in_asked = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card = Card("Hand in")
        self.path = QLineEdit(accessibleName="Where the copy goes")
        self._browse, self.go, self.back = button("Choose…"), button("Hand in", "primary"), button("Cancel")
        self.show_folder = button("Show the folder")
        self.trouble = worded("bad")
        where = line(self.path, self._browse)
        where.setStretch(0, 1)
        self.card.column.addLayout(where)
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
        self.card.say("Hand in", _progress(done, started) + " The copy is checked before it is given its name.")
        self.path.setText(str(beside.with_name(proposed_name(name))))
        self._stage(asking=True)
        self.go.setFocus()

    def refuse(self, words: str) -> None:
        """Says why there is no copy; another path can be tried."""
        show_words(self.trouble, words)
        self.path.setFocus()

    def show_made(self, made: HandIn) -> None:
        """Says what was made and where."""
        where = f"{made.path.name} is in {made.path.parent}."
        self.card.say("Handed in", f"{where} {_progress(made.done, made.started)} Send it to your lead.")
        self._folder = made.path.parent
        self._stage(asking=False)
        self.show_folder.setFocus()

    def _stage(self, asking: bool) -> None:
        for part in (self.path, self._browse, self.go):
            part.setVisible(asking)
        self.show_folder.setVisible(not asking)
        self.back.setText("Cancel" if asking else "Back to coding")
        show_words(self.trouble, "")

    def _choose(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(self, "Hand in", self.path.text(), _KINDS)
        if chosen:
            self.path.setText(chosen)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back, Enter presses the button in focus."""
        focus = self.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and focus in (self.go, self.back, self.show_folder):
            focus.click()
        else:
            super().keyPressEvent(event)


def proposed_name(coder: str) -> str:
    """The name of a copy handed in today."""
    fit = "".join("_" if letter in '<>:"/\\|?*' or ord(letter) < 32 else letter for letter in coder).strip(". ")
    return f"{fit or '_'} {date.today().isoformat()}.accord"


def _progress(done: int, started: int) -> str:
    only = f", and {plural(started, 'article')} only started: started ones do not count in agreement" if started else ""
    return f"{plural(done, 'article')} {'is' if done == 1 else 'are'} done{only}."
