"""How tightly the form is set: what stands on it from claim to claim is in sight at once in a low window, too."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLayout, QWidget

from ui.coding.field import Field
from ui.coding.pane import Pane
from ui.coding.passage import Passage

TIGHTEST = 3
_LOOSE, _TIGHT = 4, 2
_FAR, _KEPT = 1.25, 40


class Compact:
    """The loosest of four settings in which all fits: after it the cast in two columns, flat rows, short rules.

    Where letters are so large that even the tightest is far too high, it is loose: one scrolls anyway.
    """

    def __init__(self, pane: Pane, passage: Passage) -> None:
        self._pane, self._passage = pane, passage
        self._found: dict[tuple[object, ...], int] = {}
        self._now: tuple[object, ...] = ()

    def fit(self, fields: Iterable[Field], cast: int) -> None:
        """Sets the form anew where its size, its fields or what is shown of the cast are others than before.

        `cast` is how many actors of the article are shown; what fits is measured once.
        """
        fields, room = list(fields), self._pane.viewport().size()
        now = (room.width(), room.height(), self._pane.font().key(), cast, *map(id, fields))
        if now == self._now or not self._pane.isVisible():
            return
        self._now = now
        if len(self._found) > _KEPT:
            self._found.clear()
        if now not in self._found:
            self._found[now] = self._loosest(fields, room)
        self._set(self._found[now], fields)

    def _loosest(self, fields: list[Field], room: QSize) -> int:
        needed = 0
        # What was only just shown does not know its width, and so not its columns.
        for layout in self._layouts():
            layout.activate()
        for level in range(TIGHTEST + 1):
            self._set(level, fields)
            needed = self._needed(fields, room.width())
            if needed <= room.height():
                return level
        return 0 if needed > _FAR * room.height() else TIGHTEST

    def _layouts(self) -> list[QLayout]:
        content = self._pane.widget()
        return [part.layout() for part in (content, *content.findChildren(QWidget)) if part.layout()]

    def _set(self, level: int, fields: list[Field]) -> None:
        self._passage.set_compact(level)
        self._pane.widget().layout().setSpacing(_LOOSE if level < TIGHTEST else _TIGHT)
        for field in fields:
            field.set_compact(level)

    def _needed(self, fields: list[Field], width: int) -> int:
        """The height of all that stands there always: a long passage and a rule that comes and goes scroll."""
        content = self._pane.widget()
        for layout in reversed(self._layouts()):
            layout.invalidate()
            layout.parentWidget().updateGeometry()
        whole = content.layout().heightForWidth(width)
        edges = content.layout().contentsMargins()
        inner = width - edges.left() - edges.right()
        passing = sum(field.passing_height(inner) for field in fields)
        return whole - passing - (self._passage.heightForWidth(inner) - self._passage.least_height())
