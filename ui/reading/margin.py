"""Where the labels of annotations stand: beside the text, or above it where the window is narrow."""

from __future__ import annotations

from typing import NamedTuple

from ui.reading.highlight import Highlight
from ui.reading.label_art import LabelArt

GAP = 6  # pixels between two labels
_LEAST_CHIP = 34


class Label(NamedTuple):
    """A label's place from its group's top; `more` are annotations that found no room of their own beneath it."""

    y: int
    height: int
    compact: bool
    shown: Highlight
    more: tuple[Highlight, ...] = ()


class Chip(NamedTuple):
    """A chip's place from its piece's top left corner."""

    x: int
    y: int
    width: int
    shown: Highlight
    more: tuple[Highlight, ...] = ()


Wish = tuple[int, Highlight]  # how far down a label would best begin


def labels(wishes: list[Wish], bottom: int, art: LabelArt) -> list[Label]:
    """Labels between 0 and `bottom` that never overlap, each as near to its first line as the ones above it allow.

    Where they do not fit in two rows they take one; where not even that, some stand for those after them.
    """
    for compact in (False, True):
        height, gap = art.height(compact), 2 if compact else GAP
        tops = _spread([y for y, _ in wishes], height + gap, bottom - height)
        if tops is not None:
            return [Label(y, height, compact, shown) for y, (_, shown) in zip(tops, wishes, strict=True)]
    return _gathered(wishes, bottom, art.height(True))


def _spread(wishes: list[int], step: int, last: int) -> list[int] | None:
    if (len(wishes) - 1) * step > last:
        return None
    tops: list[int] = []
    for wish in wishes:
        tops.append(max(wish, tops[-1] + step) if tops else wish)
    for index in range(len(tops) - 1, -1, -1):
        tops[index] = min(tops[index], last)
        last = tops[index] - step
    return None if tops and tops[0] < 0 else tops


def _gathered(wishes: list[Wish], bottom: int, height: int) -> list[Label]:
    tops: list[int] = []
    members: list[list[Highlight]] = []
    free = 0
    for wish, shown in wishes:
        y = max(wish, free)
        if tops and (y - wish > 2 * height or y + height > bottom):
            members[-1].append(shown)
        else:
            tops.append(y)
            members.append([shown])
            free = y + height + 2
    return [Label(y, height, True, held[0], tuple(held[1:])) for y, held in zip(tops, members, strict=True)]


def differing(before: list[Label], after: list[Label]) -> range:
    """From where to where the labels are not the same as before; empty when all are."""
    first = 0
    while first < min(len(before), len(after)) and before[first] == after[first]:
        first += 1
    last = 0
    while last < min(len(before), len(after)) - first and before[-1 - last] == after[-1 - last]:
        last += 1
    changed = before[first : len(before) - last] + after[first : len(after) - last]
    if not changed:
        return range(0)
    return range(min(label.y for label in changed), max(label.y + label.height for label in changed))


def chips(wishes: list[tuple[float, int, Highlight]], width: int, art: LabelArt) -> list[Chip]:
    """Chips in rows above the lines `(x, y, highlight)`, moved right where they would overlap, cut where too wide."""
    placed: list[Chip] = []
    for x, y, shown in wishes:
        before = placed[-1] if placed and placed[-1].y == y else None
        free = before.x + before.width + 3 if before else 0
        wanted = min(art.chip_width(shown), round(width * 0.6))
        left = round(max(free, min(x, width - wanted)))
        if before and width - left < min(_LEAST_CHIP, wanted):
            placed[-1] = before._replace(more=(*before.more, shown))
        else:
            placed.append(Chip(left, y, min(wanted, width - left), shown))
    return placed
