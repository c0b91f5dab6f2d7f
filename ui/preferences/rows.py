"""What a page of settings is made of: each control shows an action of the window's table and triggers it.

So a choice made in a menu, by keys or here is one and the same, and all of them show it.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QLabel, QPushButton, QRadioButton, QWidget

from ui.actions import unlettered
from ui.card import worded
from ui.flow import Flow


class Segments(QWidget):
    """One of a few, side by side; the arrow keys go from one to the next."""

    def __init__(self, name: str, actions: Sequence[QAction]) -> None:
        super().__init__(accessibleName=name)
        row = Flow(self, gap=4)
        for action in actions:
            words = unlettered(action.text())
            button = QRadioButton(words.replace("&", "&&"), accessibleName=f"{name}: {words}")
            button.setProperty("kind", "segment")
            button.setChecked(action.isChecked())
            _lead_to(button, action.isChecked())
            button.toggled.connect(partial(_take, action))
            button.toggled.connect(partial(_lead_to, button))
            action.toggled.connect(button.setChecked)
            row.addWidget(button)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)


class Chooser(QComboBox):
    """One of many, in a list that opens."""

    def __init__(self, name: str, actions: Sequence[QAction]) -> None:
        super().__init__(accessibleName=name)
        self._actions = actions
        self.addItems([unlettered(action.text()) for action in actions])
        self.setEnabled(bool(actions))
        self._follow()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.currentIndexChanged.connect(lambda place: _take(actions[place], True))
        for action in actions:
            action.toggled.connect(self._follow)

    def _follow(self) -> None:
        chosen = next((place for place, action in enumerate(self._actions) if action.isChecked()), -1)
        if chosen >= 0:
            self.setCurrentIndex(chosen)


class Switch(QCheckBox):
    """On or off."""

    def __init__(self, action: QAction) -> None:
        super().__init__(unlettered(action.text()).replace("&", "&&"))
        self.setProperty("kind", "setting")
        self.setChecked(action.isChecked())
        self.toggled.connect(partial(_take, action, off=True))
        action.toggled.connect(self.setChecked)


class Stepper(QWidget):
    """A size with a button for less and one for more; `asked(steps)` of -1 or 1."""

    asked = Signal(int)

    def __init__(self, less: str, more: str) -> None:
        super().__init__()
        self.shown = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self.less, self.more = (QPushButton(sign, accessibleName=name) for sign, name in (("−", less), ("+", more)))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for part in (self.less, self.shown, self.more):
            row.addWidget(part)
        row.addStretch(1)
        self.less.clicked.connect(lambda: self.asked.emit(-1))
        self.more.clicked.connect(lambda: self.asked.emit(1))

    def show_share(self, share: float) -> None:
        """Shows a size in per cent."""
        self.shown.setText(f"{round(share * 100)} %")
        self.shown.setMinimumWidth(self.shown.fontMetrics().horizontalAdvance("300 %") + 8)


class Rows(QGridLayout):
    """Names at the left, controls at the right, a sentence under those that need one."""

    def __init__(self) -> None:
        super().__init__()
        self.setHorizontalSpacing(20)
        self.setVerticalSpacing(6)
        self.setColumnStretch(1, 1)

    def add(self, name: str, control: QWidget, hint: str = "") -> None:
        """One setting, with a sentence under it where it needs one."""
        line = self.rowCount()
        label = QLabel(name)
        label.setProperty("kind", "setting")
        self.addWidget(label, line, 0, Qt.AlignmentFlag.AlignTop)
        if isinstance(control, QComboBox):
            self.addWidget(control, line, 1, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        else:
            self.addWidget(control, line, 1)
        if hint:
            self.addWidget(worded("muted", hint), line + 1, 1)
        self.setRowMinimumHeight(line + 2, 6)


def _lead_to(button: QRadioButton, chosen: bool) -> None:
    """Tab leads to the chosen one of those that are together."""
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if chosen else Qt.FocusPolicy.ClickFocus)


def _take(action: QAction, on: bool, off: bool = False) -> None:
    """Triggers an action that does not stand as it is wanted; only a switch can be put off."""
    if action.isChecked() != on and (on or off):
        action.trigger()
