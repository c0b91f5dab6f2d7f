"""One variable on the form: its name and key, its editor, and its rule."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from annotator.domain.codebook import INTERVAL, LEVELS, LIST, NOMINAL, NOTE, ORDINAL, REGISTRY, TEXT, Variable
from ui.coding.editor import Editor
from ui.coding.notes import NoteEditor
from ui.coding.painting import SMALL, badge_width, draw_badge, sized
from ui.coding.registry import RegistryEditor
from ui.coding.rule_box import RuleBox
from ui.coding.scene import Scene
from ui.coding.segmented import ScaleEditor
from ui.coding.text_field import TextEditor
from ui.coding.value_list import ListEditor
from ui.theme import LIGHT, Theme

EDITORS: dict[tuple[str, str], type[Editor]] = {
    (LIST, NOMINAL): ListEditor,
    (LIST, ORDINAL): ScaleEditor,
    (LIST, INTERVAL): ScaleEditor,
    **{(REGISTRY, level): RegistryEditor for level in LEVELS},
    **{(TEXT, level): TextEditor for level in LEVELS},
    **{(NOTE, level): NoteEditor for level in LEVELS},
}

_RULE_LINES, _MOST_LINES = {LIST: 4, REGISTRY: 2}, (4, 3, 2, 1)


class Head(QAbstractButton):
    """A field's name in small capitals with the key that opens it; the field in focus is in the accent colour."""

    def __init__(self, name: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._key = name, key
        self._theme, self._in_focus = LIGHT, False
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{name}, {key}" if key else name)

    def set_in_focus(self, in_focus: bool) -> None:
        """Marks the field that keys go to."""
        self._in_focus = in_focus
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a look."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """One line high."""
        return QSize(100, round(QFontMetricsF(self._font()).height()) + 5)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws name and key."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = self._theme.accent if self._in_focus else self._theme.muted
        painter.setFont(self._font())
        painter.setPen(QColor(ink))
        room = self.width() - (badge_width(self.font(), self._key) + 8 if self._key else 0)
        metrics = QFontMetricsF(self._font())
        shown = metrics.elidedText(self._name.upper(), Qt.TextElideMode.ElideRight, room)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(QRectF(0, 0, room, self.height()), flags, shown)
        if self._key:
            right = metrics.horizontalAdvance(shown) + 7 + badge_width(self.font(), self._key)
            draw_badge(painter, QPointF(right, self.height() / 2), self.font(), self._key, self._theme, ink)

    def _font(self) -> QFont:
        font = sized(self.font(), SMALL, QFont.Weight.DemiBold if self._in_focus else QFont.Weight.Medium)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.7)
        return font


class Field(QWidget):
    """A variable: head, editor, rule."""

    def __init__(self, variable: Variable, scene: Scene, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.variable = variable
        self._scene = scene
        self._looked = ""
        self._in_focus = self._on_sight = self._brief = False
        self.head = Head(variable.name, variable.key.upper(), self)
        # Notes say themselves what they are.
        self.head.setVisible(variable.kind != NOTE)
        self.editor = EDITORS[variable.kind, variable.level](variable, scene, self)
        rules = [variable, *scene.codebook.values_of(variable.id)]
        self._lines = _RULE_LINES.get(variable.kind, 4) if variable.level == NOMINAL else 3
        self.rule = RuleBox(self._lines, rules, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        line = QHBoxLayout()
        for widget in (self.head, *self.editor.beside_name):
            line.addWidget(widget)
        layout.addLayout(line)
        layout.addWidget(self.editor)
        layout.addWidget(self.rule)
        self.editor.looked.connect(self.look)

    def show_given(self, given: tuple[str, ...], in_focus: bool, coding: bool) -> None:
        """Shows what the variable was given; `coding` keeps the cast and its rule on sight from claim to claim."""
        if given != self.editor.given or not in_focus:
            self._looked = ""
        brief = self.variable.optional or (self.variable.kind == REGISTRY and not coding)
        self.head.set_in_focus(in_focus)
        self._in_focus = in_focus
        self._on_sight = self.variable.kind == LIST and self.variable.level == NOMINAL and not self.variable.optional
        self._on_sight = self._on_sight or (self.variable.kind == REGISTRY and coding and not self.variable.optional)
        self._brief = brief
        self.editor.show_given(given, self._looked, in_focus, brief)
        self._show_rule()

    def set_compact(self, level: int) -> None:
        """Takes less room, from 0 for as much as it likes to 3 for as little as it can; a click shows a rule whole."""
        self.rule.set_lines(min(self._lines, _MOST_LINES[level]))
        self.editor.set_compact(level)

    def passing_height(self, width: int) -> int:
        """The height of a rule that is there only while the field is in focus."""
        passing = not self.rule.isHidden() and not self._on_sight
        return self.rule.heightForWidth(width) + self.layout().spacing() if passing else 0

    def look(self, value: str) -> None:
        """Shows the rule of a value, without giving it."""
        self._looked = value
        self.editor.show_given(self.editor.given, value, self._in_focus or bool(value), self._brief)
        self._show_rule()

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a look."""
        for part in (self.head, self.editor, self.rule):
            part.set_theme(theme)

    def _show_rule(self) -> None:
        shown = self._looked or (self.editor.given[-1] if self.editor.given else "")
        actor = self._scene.actor(shown) if self.variable.kind == REGISTRY and shown else None
        said = self.rule.show_actor(actor) if actor else False
        said = said or self.rule.show_rule(self._scene.codebook.values.get(shown)) or self.rule.show_rule(self.variable)
        self.rule.set_reach(self._on_sight, whole=bool(self._looked))
        self.rule.setVisible(said and (self._on_sight or self._in_focus or bool(self._looked)))
