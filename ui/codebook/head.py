"""What stands over the list in the middle: its name, a fact, the line that finds, and the button that adds."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from ui.card import button, worded
from ui.codebook.small_parts import chip


class Head(QHBoxLayout):
    """The parts side by side; the line that finds takes what room there is."""

    def __init__(self) -> None:
        super().__init__()
        self.title, self.facts = worded("title"), chip()
        self.find, self.add = QLineEdit(clearButtonEnabled=True), button("")
        self.setSpacing(10)
        self.title.setWordWrap(False)
        self.find.setMinimumWidth(72)
        self.find.setMaximumWidth(260)
        self.addWidget(self.title)
        self.addWidget(self.facts)
        self.addStretch(1)
        self.addWidget(self.find, 2)
        self.addWidget(self.add)
