"""What is painted under one piece of text: tints of the innermost highlight, and an underline for every highlight.

Hues are never blended: two of them would make a third that no legend explains. What lies beneath the innermost
highlight is told by its underline, each in a lane of its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from heapq import heappop, heappush
from typing import NamedTuple

from PySide6.QtCore import QRectF

from ui.reading.highlight import Highlight, LineStyle
from ui.reading.lines import Lines

LANES = 4  # underlines below one another; deeper ones share the last
Part = tuple[int, int, Highlight]  # a segment's stretch in the piece, counted from the piece's beginning


class Marks(NamedTuple):
    """Rectangles from the piece's top left corner: tints by colour, underlines by colour and style."""

    tints: dict[int | str, list[QRectF]]
    underlines: dict[tuple[int | str, LineStyle], list[QRectF]]


def marks(lines: Lines, parts: list[Part]) -> Marks:
    """The rectangles of the segments `parts`, which are in the order of their beginnings."""
    face = lines.face
    made = Marks({}, {})
    for start, end, shown in _innermost(parts):
        rects = made.tints.setdefault(shown.colour, [])
        for line, left, right in lines.boxes(start, end):
            rects.append(QRectF(left, line * face.pitch + face.tint_top, right - left, face.tint_height))
    for lane, (start, end, shown) in zip(lanes(parts), parts, strict=True):
        rects = made.underlines.setdefault((shown.colour, shown.line), [])
        drop = face.underline + lane * face.lane
        for line, left, right in lines.boxes(start, end):
            rects.append(QRectF(left, line * face.pitch + drop, right - left, face.stroke))
    return made


def lanes(parts: list[Part]) -> list[int]:
    """For each segment the first lane that is free where it begins; the last lane takes what finds none."""
    free_from: list[int] = []
    given = []
    for start, end, _ in parts:
        lane = next((lane for lane, free in enumerate(free_from) if free <= start), len(free_from))
        if lane == len(free_from) and lane < LANES:
            free_from.append(end)
        lane = min(lane, LANES - 1)
        free_from[lane] = max(free_from[lane], end)
        given.append(lane)
    return given


def _innermost(parts: list[Part]) -> Iterator[Part]:
    """Stretches without overlap, each with the shortest segment that covers it."""
    shortest: list[tuple[int, int, int, int]] = []  # a heap: length, -start, place in parts, end
    shown_from, shown = 0, -1
    following = 0
    for border in sorted({place for start, end, _ in parts for place in (start, end)}):
        while following < len(parts) and parts[following][0] <= border:
            start, end, _ = parts[following]
            heappush(shortest, (end - start, -start, following, end))
            following += 1
        while shortest and shortest[0][3] <= border:
            heappop(shortest)
        inner = shortest[0][2] if shortest else -1
        if inner != shown:
            if shown >= 0:
                yield shown_from, border, parts[shown][2]
            shown_from, shown = border, inner
