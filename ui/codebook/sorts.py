"""Which actors are listed: all, those proposed, those that look alike, those joined into others."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from ui.codebook.actor_model import ALIKE, ALL, JOINED, NEW
from ui.language import figure, marked, tr

_WORDS = {
    ALL: marked("All {n}"), NEW: marked("Proposed {n}"), ALIKE: marked("Look alike {n}"), JOINED: marked("Joined {n}"),
}  # fmt: skip


class Sorts(QWidget):
    """Buttons of which one is down; those without any actor are not there."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self.buttons: dict[str, QPushButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for which in _WORDS:
            made = self.buttons[which] = QPushButton(checkable=True, objectName=which)
            made.setProperty("kind", "tab")
            self._group.addButton(made)
            row.addWidget(made)
        row.addStretch(1)
        self.buttons[ALL].setChecked(True)
        self._group.buttonClicked.connect(lambda made: self.chosen.emit(made.objectName()))

    @property
    def current(self) -> str:
        """Which sort is listed."""
        return self._group.checkedButton().objectName()

    def show_numbers(self, numbers: Mapping[str, int]) -> None:
        """Says how many there are of each."""
        for which, made in self.buttons.items():
            made.setText(tr(_WORDS[which], n=figure(numbers[which])))
            made.setVisible(which == ALL or numbers[which] > 0 or made.isChecked())
