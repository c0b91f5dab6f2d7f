"""The editor of a registry variable: who was given, the article's cast with its slots, and the search."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.domain.codebook import Variable
from ui.coding.actor_chips import ChipBox, Given
from ui.coding.actor_search import ActorSearch
from ui.coding.cast_grid import CastGrid
from ui.coding.editor import Editor, shift_held
from ui.coding.keys import Stroke, stroke_of
from ui.coding.option_row import Option
from ui.coding.scene import Scene
from ui.language import marked, tr
from ui.theme import Theme
from ui.value_colours import value_colour


class RegistryEditor(Editor):
    """Slots pick from the cast; the variable's letter opens the search in its place."""

    def __init__(self, variable: Variable, scene: Scene, parent: QWidget | None = None) -> None:
        super().__init__(variable, scene, parent)
        hint = marked("1–9, or {key} to search" if variable.key else "1–9, or click to search")
        self._box = ChipBox(tr(hint, key=variable.key.upper()), self)
        self._cast = CastGrid(self)
        self.search = ActorSearch(variable.name, scene, self)
        self.search.hide()
        self._brief = self._in_focus = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        for widget in (self._box, self.search, self._cast):
            layout.addWidget(widget)
        self._box.clicked.connect(self.open)
        self._box.crossed_out.connect(self.taken_out)
        self._cast.picked.connect(lambda actor: self.chosen.emit(actor, shift_held()))
        for name in ("chosen", "proposed", "emptied", "left", "told"):
            getattr(self.search, name).connect(getattr(self, name))
        self.search.closed.connect(self._shut)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_given(self, given: tuple[str, ...], looked: str, in_focus: bool, brief: bool) -> None:
        """Shows who was given, and the cast."""
        self.given, self._brief = given, brief and not in_focus
        self._box.show_actors([one for identity in given if (one := self._as_given(identity))])
        self._in_focus = in_focus
        self._box.set_in_focus(in_focus or self.hasFocus())
        actors = self.scene.codebook.actors
        slots = {actor: slot for actor, slot in self.scene.cast.slots.items() if actor in actors}
        shown = [actors[actor] for actor in slots]
        kinds = map(self.scene.kind_of, shown)
        rows = [Option(one.id, one.name, str(slots[one.id]), kind) for one, kind in zip(shown, kinds, strict=True)]
        self._cast.show_cast(rows, self.theme)
        chosen = {self.scene.codebook.read_as(one) for one in given}
        for row in self._cast.rows:
            row.set_state(row.option.id in chosen, row.option.id == looked)
        self._arrange()

    def value_for(self, stroke: Stroke) -> str | None:
        """The actor of a slot."""
        return self.scene.cast.at(stroke.digit) if stroke.digit else None

    def open(self) -> bool:
        """Opens the search."""
        self.search.open()
        self._arrange()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """With the keyboard on the field itself: digits pick from the cast; Enter, Space and letters search."""
        stroke = stroke_of(event)
        if stroke and (actor := self.value_for(stroke)):
            self.chosen.emit(actor, stroke.shift)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.open()
        elif stroke and stroke.letter:
            self.open()
            self.search.type(event.text())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Shows where the keyboard is."""
        self._box.set_in_focus(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Shows that it has gone."""
        self._box.set_in_focus(self._in_focus)

    def set_compact(self, level: int) -> None:
        """The cast in two columns, then flat, where there is little room."""
        self._cast.set_compact(level > 0, level > 1)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a look."""
        super().set_theme(theme)
        self.search.set_theme(theme)
        self._box.set_theme(theme)
        for row in self._cast.rows:
            row.set_look(theme, "")

    def _as_given(self, identity: str) -> Given | None:
        actor = self.scene.actor(identity)
        colour = value_colour(self.scene.codebook, identity, self.theme)
        return Given(identity, actor.name, self.scene.kind_of(actor), colour) if actor else None

    def _shut(self) -> None:
        self.search.hide()
        self._arrange()

    def _arrange(self) -> None:
        searching = not self.search.isHidden()
        self._box.setVisible(bool(self.given) or not searching)
        self._cast.setVisible(bool(self._cast.rows) and not self._brief and not searching)
