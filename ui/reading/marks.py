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


class Deep(NamedTuple):
    """Where more is stacked on a line than there are lanes: the right end of it, and how much more."""

    line: int
    right: float
    more: int


class Marks(NamedTuple):
    """What is counted from the piece's top left corner: tints by colour, underlines by colour and style, and depths."""

    tints: dict[int | str, list[QRectF]]
    underlines: dict[tuple[int | str, LineStyle], list[QRectF]]
    deep: list[Deep]


def marks(lines: Lines, parts: list[Part]) -> Marks:
    """The rectangles of the segments `parts`, which are in the order of their beginnings."""
    face = lines.face
    made = Marks({}, {}, deep(lines, parts))
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


def deep(lines: Lines, parts: list[Part]) -> list[Deep]:
    """One for every line of every stretch under more than LANES highlights, with the most of it on that line."""
    found: list[tuple[int, int, int, int]] = []  # line, beginning, end, how many more
    for start, end, depth in _depths(parts):
        for line in range(lines.line_of(start), lines.line_of(end - 1) + 1):
            first, last = max(start, lines.starts[line]), min(end, lines.ends[line])
            if found and found[-1][0] == line and found[-1][2] == first:
                found[-1] = (line, found[-1][1], last, max(found[-1][3], depth - LANES))
            elif first < last:
                found.append((line, first, last, depth - LANES))
    drawn = ((line, lines.boxes(first, last), more) for line, first, last, more in found)
    return [Deep(line, max(right for *_, right in boxes), more) for line, boxes, more in drawn if boxes]


def _depths(parts: list[Part]) -> Iterator[tuple[int, int, int]]:
    """Stretches under more than LANES highlights, and how many there are."""
    if len(parts) <= LANES:
        return
    change: dict[int, int] = {}
    for start, end, _ in parts:
        change[start] = change.get(start, 0) + 1
        change[end] = change.get(end, 0) - 1
    depth, before = 0, 0
    for place in sorted(change):
        if depth > LANES and place > before:
            yield before, place, depth
        depth, before = depth + change[place], place


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
