"""The editor of a closed list: its tree with a number for every value, and a line to filter it by typing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from annotator.domain.codebook import Variable
from ui.aloud import say
from ui.coding.cast import words_of
from ui.coding.choices import Row, rows_of
from ui.coding.editor import STAYS, Editor, shift_held
from ui.coding.keys import Stroke, stroke_of
from ui.coding.option_row import Option, OptionRow
from ui.coding.scene import Scene
from ui.language import tr
from ui.theme import Theme
from ui.value_colours import value_colours

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ALONG = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class ListEditor(Editor):
    """All values on sight. With the keyboard in the filter, arrows look at values and Enter chooses."""

    def __init__(self, variable: Variable, scene: Scene, parent: QWidget | None = None) -> None:
        super().__init__(variable, scene, parent)
        self._rows = rows_of(scene.codebook, variable.id)
        self._folded: set[str] = set()
        self._looked = ""
        self._brief = False
        self._filter = QLineEdit(self)
        self._filter.setPlaceholderText(tr("Type to filter"))
        self._filter.setAccessibleName(tr("Filter {variable}", variable=variable.name))
        self._filter.textEdited.connect(self._filter_changed)
        self._filter.installEventFilter(self)
        self._filter.hide()
        self._widgets = [self._widget(row) for row in self._rows]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget in (self._filter, *self._widgets):
            layout.addWidget(widget)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_given(self, given: tuple[str, ...], looked: str, in_focus: bool, brief: bool) -> None:
        """Marks what was given and what is looked at; an optional list out of focus shows only what was given."""
        self._looked, shut = looked, brief and not in_focus
        rearranged = shut != self._brief or (shut and given != self.given)
        self.given, self._brief = given, shut
        for widget in self._widgets:
            widget.set_state(widget.option.id in given, widget.option.id == looked)
        if rearranged:
            self._arrange()

    def value_for(self, stroke: Stroke) -> str | None:
        """The value of a number, or one whose own key was typed."""
        leaves = [row for row in self._rows if not row.heading]
        if stroke.digit:
            return next((row.value.id for row in leaves if row.number == stroke.digit), None)
        typed = stroke.sign.upper()
        return next((row.value.id for row in leaves if typed and _own_key(row) == typed), None)

    def open(self) -> bool:
        """Shows the filter and takes the keyboard."""
        self._filter.clear()
        self._filter.show()
        self._arrange()
        self._filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a look."""
        super().set_theme(theme)
        colours = value_colours(self.scene.codebook, theme)
        for widget in self._widgets:
            widget.set_look(theme, "" if widget.option.heading else colours[widget.option.id])

    def set_compact(self, level: int) -> None:
        """Flat rows where there is little room."""
        for widget in self._widgets:
            widget.set_flat(level > 1)

    def first(self) -> str:
        """The first value on sight."""
        return next(iter(self._on_sight()), "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Reads the keys that the filter does not type, and folds it away when the keyboard goes elsewhere."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() not in STAYS:
            self._shut()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """With the keyboard on the list itself: the filter's keys, and any letter opens it."""
        stroke = stroke_of(event)
        if self._key(event):
            return
        if stroke and stroke.letter:
            self.open()
            self._filter.insert(event.text())
            self._filter_changed()
        else:
            super().keyPressEvent(event)

    def _key(self, event: QKeyEvent) -> bool:
        stroke = stroke_of(event)
        if stroke is None:
            return False
        if event.key() in _ALONG:
            self._move(_ALONG[event.key()])
        elif event.key() in _ENTER:
            self._choose(self._looked, stroke.shift)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Backspace and not self._filter.text():
            self.emptied.emit()
        elif stroke.digit is not None and (value := self.value_for(stroke)):
            self._choose(value, stroke.shift)
        else:
            return False
        return True

    def _choose(self, value: str, add: bool) -> None:
        if value:
            self.chosen.emit(value, add)
            if not add:
                self.left.emit()

    def _move(self, along: int) -> None:
        ids = self._on_sight()
        if ids:
            here = self._looked or (self.given[0] if self.given else "")
            place = ids.index(here) + along if here in ids else 0
            self._look(ids[max(0, min(place, len(ids) - 1))])

    def _filter_changed(self) -> None:
        self._arrange()
        self._look(self.first() if self._filter.text() else "")

    def _look(self, value: str) -> None:
        """Looks at a value; said, for the keyboard stays where it is."""
        self.looked.emit(value)
        say(self, self.scene.codebook.name_of(value))

    def _on_sight(self) -> list[str]:
        return [widget.option.id for widget in self._widgets if not widget.isHidden() and not widget.option.heading]

    def _shut(self) -> None:
        if not self._filter.isHidden():
            self._filter.hide()
            self._filter.clear()
            self._arrange()
            self.looked.emit("")

    def _arrange(self) -> None:
        """Shows the rows that pass the filter, with what they stand under, and that no heading folds away."""
        asked = words_of(self._filter.text())
        shown: set[str] = set()
        for row in reversed(self._rows):
            wanted = row.value.id in self.given if self._brief else row.value.id in shown or self._passes(row, asked)
            if wanted and (asked or self._brief or not self._is_folded(row)):
                shown.add(row.value.id)
                if row.value.parent and not self._brief:
                    shown.add(row.value.parent)
        for row, widget in zip(self._rows, self._widgets, strict=True):
            widget.setVisible(row.value.id in shown)

    def _passes(self, row: Row, asked: tuple[str, ...]) -> bool:
        if row.heading and asked:
            return False
        words = words_of(f"{row.value.name} {row.value.code}")
        return all(any(word.startswith(part) for word in words) for part in asked)

    def _is_folded(self, row: Row) -> bool:
        above, parents = row.value.parent, {one.value.id: one.value.parent for one in self._rows}
        while above in parents:
            if above in self._folded:
                return True
            above = parents[above]
        return False

    def _fold(self, row: Row, widget: OptionRow) -> None:
        self._folded ^= {row.value.id}
        widget.set_folded(row.value.id in self._folded)
        self._arrange()
        self.looked.emit(row.value.id)

    def _widget(self, row: Row) -> OptionRow:
        key = str(row.number) if row.number else "" if row.heading else _own_key(row)
        widget = OptionRow(Option(row.value.id, row.value.name, key, "", row.depth, row.heading), self)
        if row.heading:
            widget.clicked.connect(lambda: self._fold(row, widget))
        else:
            widget.clicked.connect(lambda: self.chosen.emit(row.value.id, shift_held()))
        return widget


def _own_key(row: Row) -> str:
    return "" if row.value.key.isdigit() else row.value.key.upper()
