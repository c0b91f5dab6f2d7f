"""What every editor of a variable has in common."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from annotator.domain.codebook import Variable
from ui.coding.keys import Stroke
from ui.coding.scene import Scene
from ui.theme import LIGHT, Theme

# The keyboard is not really lost to a menu or another window.
STAYS = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)


class Editor(QWidget):
    """Shows what a variable was given and says what a person chose; it never keeps an answer itself.

    `chosen`: a value, and whether it comes beside others. `proposed`: the name of an actor the registry lacks, and the
    same. `typed`: free text as it stands. `taken_out`: a value crossed out. `looked`: the value to show the rule of.
    `emptied`: Backspace where there was nothing. `left`: the keyboard goes back to the text. `told`: a warning.
    """

    chosen = Signal(str, bool)
    proposed = Signal(str, bool)
    typed = Signal(str)
    taken_out = Signal(str)
    looked = Signal(str)
    emptied = Signal()
    left = Signal()
    told = Signal(str)

    def __init__(self, variable: Variable, scene: Scene, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.variable = variable
        self.scene = scene
        self.theme = LIGHT
        self.given: tuple[str, ...] = ()
        # What the field shows in the line of its name.
        self.beside_name: list[QAbstractButton] = []
        self.setAccessibleName(variable.name)

    def show_given(self, given: tuple[str, ...], looked: str, in_focus: bool, brief: bool) -> None:
        """Shows what was given and what is looked at; `brief` leaves out what there is to choose, unless in focus."""
        raise NotImplementedError

    def value_for(self, stroke: Stroke) -> str | None:
        """The value a key means here; None if it means none."""
        return None

    def open(self) -> bool:
        """Takes the keyboard, to search or to write; False where keys are answered from the text."""
        return False

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Shows where the keyboard is when it came by Tab."""
        self.looked.emit(self.given[0] if self.given else self.first())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Shows that it has gone."""
        if event.reason() not in STAYS:
            self.looked.emit("")

    def first(self) -> str:
        """The value to look at first; empty where there is none on sight."""
        return ""

    def set_compact(self, level: int) -> None:
        """Takes less room, from 0 for as much as it likes to 3 for as little as it can."""

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a look."""
        self.theme = theme


def shift_held() -> bool:
    """Whether a click comes with Shift."""
    return bool(QApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier)
