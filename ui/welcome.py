"""What the window shows while no project is open: what went wrong if anything did, and the next step."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFormLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui.card import Card, button, centred, line
from ui.language import marked, tr

Step = tuple[str, Callable[[], object]]
PURPOSE = marked("Mark who claims what in news articles, alone or as a team, and see how far the coders agree.")
STARTER = marked("It begins with the codebook for actor, claim type and sentiment, and with you as its lead.")


class Welcome(QWidget):
    """The page without a project: one or two sentences and the steps one can take, the likeliest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card = Card()
        self._steps = QVBoxLayout()
        self._steps.setSpacing(8)
        self.card.column.addSpacing(4)
        self.card.column.addLayout(self._steps)
        self.buttons: list[QPushButton] = []
        centred(self, self.card)

    def show_steps(
        self, title: str, sentence: str, steps: Sequence[Step], recent: Sequence[Step] = ()
    ) -> None:
        """Says the sentence and offers the steps, then the projects opened last."""
        self.card.say(title or "Accord", sentence or tr(PURPOSE))
        for old in self.buttons:
            self._steps.removeWidget(old)
            old.deleteLater()
        self.buttons = []
        for words, act in steps:
            self._offer(words, act, "" if self.buttons else "primary")
        for words, act in recent:
            self._offer(words, act, "quiet")
        if self.buttons:
            self.buttons[0].setFocus()

    def _offer(self, words: str, act: Callable[[], object], kind: str) -> None:
        offered = button(words, kind)
        offered.clicked.connect(lambda: act())
        self._steps.addWidget(offered)
        self.buttons.append(offered)


class NewProject(QWidget):
    """Asks for a title and who leads; `asked(title, name)` when both are there, `left` to go back."""

    asked = Signal(str, str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        card = Card(tr("New project"), tr(STARTER))
        self.title = QLineEdit(accessibleName=tr("Title"))
        self.title.setPlaceholderText(tr("Face recognition in the news, 2020"))
        self.name = QLineEdit(accessibleName=tr("Your name"), placeholderText="Maya")
        form = QFormLayout()
        form.setSpacing(8)
        form.addRow(tr("Title"), self.title)
        form.addRow(tr("Your name"), self.name)
        self.go, back = button(tr("Choose where to keep it…"), "primary"), button(tr("Cancel"))
        card.column.addLayout(form)
        card.column.addLayout(line(self.go, back, None))
        centred(self, card)
        for field in (self.title, self.name):
            field.textChanged.connect(self._check)
            field.returnPressed.connect(self.go.click)
        self.go.clicked.connect(lambda: self.asked.emit(self.title.text().strip(), self.name.text().strip()))
        back.clicked.connect(self.left)
        self._check()

    def start(self) -> None:
        """Begins with empty fields."""
        self.title.clear()
        self.name.clear()
        self.title.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _check(self) -> None:
        self.go.setEnabled(bool(self.title.text().strip() and self.name.text().strip()))
