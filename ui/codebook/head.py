"""What stands over the list in the middle: its name, a fact, the line that finds, and the button that adds."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy

from ui.card import button
from ui.codebook.small_parts import chip
from ui.cut_label import CutLabel
from ui.find_line import FindLine
from ui.flow import Flow
from ui.measure import scaled

_LEAST, _MOST = 100, 260


class Head(Flow):
    """The parts side by side, in two lines where one has no room; the line that finds is the one that grows."""

    def __init__(self) -> None:
        super().__init__(gap=10, line_gap=8)
        self.title, self.facts = CutLabel(), chip()
        self.title.setProperty("kind", "title")
        self.find, self.add = FindLine(), button("")
        self.add.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.fit()
        self.addWidget(self.title)
        self.addWidget(self.facts)
        self.stretch()
        end = QHBoxLayout()
        end.setSpacing(10)
        end.addWidget(self.find)
        end.addWidget(self.add)
        self.add_layout(end)

    def fit(self) -> None:
        """Gives the line that finds the room that letters of its size need."""
        self.find.setMinimumWidth(scaled(self.find, _LEAST))
        self.find.setMaximumWidth(scaled(self.find, _MOST))
