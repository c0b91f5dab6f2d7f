"""The editor of a note on the coding: its values side by side, each switched on and off by its own key."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from annotator.domain.codebook import Variable
from ui.coding.editor import Editor
from ui.coding.keys import Stroke, stroke_of
from ui.coding.option_row import Option, OptionChip
from ui.coding.scene import Scene
from ui.flow import Flow
from ui.theme import Theme


class NoteEditor(Editor):
    """Notes do not take the focus from the field that waits for its value."""

    def __init__(self, variable: Variable, scene: Scene, parent: QWidget | None = None) -> None:
        super().__init__(variable, scene, parent)
        values = [value for value in scene.codebook.values_of(variable.id) if not value.retired and not value.into]
        self._keys = {value.key.upper(): value.id for value in values if value.key}
        self._rows = [OptionChip(Option(value.id, value.name, value.key.upper()), self) for value in values]
        layout = Flow(self, gap=4)
        for row in self._rows:
            layout.addWidget(row)
            row.clicked.connect(lambda _=False, value=row.option.id: self.chosen.emit(value, True))
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_given(self, given: tuple[str, ...], looked: str, in_focus: bool, brief: bool) -> None:
        """Marks the notes made."""
        self.given = given
        for row in self._rows:
            row.set_state(row.option.id in given, row.option.id == looked)

    def value_for(self, stroke: Stroke) -> str | None:
        """The note of a key."""
        return self._keys.get(stroke.sign.upper()) if stroke.sign else None

    def first(self) -> str:
        """The first note."""
        return self._rows[0].option.id if self._rows else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """With the keyboard on the notes themselves."""
        stroke = stroke_of(event)
        if stroke and (value := self.value_for(stroke)):
            self.chosen.emit(value, True)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a look."""
        super().set_theme(theme)
        for row in self._rows:
            row.set_look(theme, "")
