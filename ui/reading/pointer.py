"""Selecting with the mouse: a drag grows by words, by clauses after a double click, by sentences after a triple one."""

from __future__ import annotations

from enum import Enum

from ui.reading.highlight import Stretch
from ui.reading.page import Page
from ui.reading.selection import Selection
from ui.reading.steps import Steps

REACH = 5  # pixels to either side within which a border of the selection is caught


class Unit(Enum):
    """What a drag grows by."""

    CHARACTER = 1
    WORD = 2
    CLAUSE = 3
    SENTENCE = 4


class Pointer:
    """One press of the mouse and the drag that follows it, in the page's coordinates."""

    def __init__(self, page: Page, steps: Steps, selection: Selection) -> None:
        self._page = page
        self._steps = steps
        self._selection = selection
        self._from = (0.0, 0.0)
        self._fixed: int | None = None
        self.unit = Unit.WORD

    def press(self, x: float, y: float, unit: Unit, extends: bool) -> None:
        """Begins at a point; near a border of the selection, or with Shift held, the other border stays fixed."""
        self._from = (x, y)
        self.unit = unit
        caught = self._caught(x, y) if unit is Unit.WORD else None
        self._fixed = self._selection.anchor if extends else caught
        if unit in (Unit.CLAUSE, Unit.SENTENCE):
            self.drag(x, y, exact=False)

    @property
    def holds_border(self) -> bool:
        """Whether the press caught a border or continues the selection."""
        return self._fixed is not None

    def drag(self, x: float, y: float, exact: bool) -> None:
        """Selects from where the press began to this point, by whole units or exact characters."""
        unit = Unit.CHARACTER if exact and self.unit is Unit.WORD else self.unit
        start, end = self._unit_at(unit, x, y)
        first, last = (self._fixed, self._fixed) if self._fixed is not None else self._unit_at(unit, *self._from)
        if start < first:
            self._selection.take(max(last, end), start)
        else:
            self._selection.take(min(first, start), max(last, end))

    def over_border(self, x: float, y: float) -> bool:
        """Whether a press here would catch a border of the selection."""
        return self._caught(x, y) is not None

    def _unit_at(self, unit: Unit, x: float, y: float) -> Stretch:
        if unit is Unit.CHARACTER:
            place = self._page.place_at(x, y)
            return place, place
        character = self._page.character_at(x, y)
        if unit is Unit.WORD:
            return self._steps.word_at(character)
        return self._steps.clause_at(character) if unit is Unit.CLAUSE else self._steps.sentence_at(character)

    def _caught(self, x: float, y: float) -> int | None:
        return self.border_at(x, y, self._selection.current)

    def border_at(self, x: float, y: float, stretch: Stretch) -> int | None:
        """The other border of a stretch where a point is near one of its borders; None where it is near neither."""
        start, end = stretch
        if start == end:
            return None
        for place, other, is_end in ((end, start, True), (start, end, False)):
            index, within = self._page.inside(place)
            if index != self._page.piece_at(y):
                continue
            lines = self._page.lines(index)
            line, edge = lines.edge(within, is_end)
            top = self._page.tops[index] + line * lines.face.pitch
            if abs(x - edge) <= REACH and top <= y < top + lines.face.pitch:
                return other
        return None
