"""Who reads what as what, as a table of shaded cells."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from math import sqrt

from annotator.analysis.results import Confusion
from annotator.report.drawing import BLUE, INK, MUTED, ORANGE, WIDTH, Drawing, box, cut, drawn, in_lines, text
from annotator.report.figures import cells

_STRONGEST = 0.72
_FEW, _LEFT = 5, 176
SLANTED = 112  # room for slanted names


def strengths(confusion: Confusion) -> tuple[tuple[float, ...], ...]:
    """The tint of every cell, 0 to .72: by the square root of its share of the largest, so that small ones show.

    The row and column that join many values have none: their cells mix agreement and disagreement.
    """
    single = [identity is not None for identity in confusion.ids]
    shown = [[cell if row and column else 0.0 for column, cell in zip(single, cells, strict=True)]
             for row, cells in zip(single, confusion.matrix, strict=True)]  # fmt: skip
    most = max((cell for row in shown for cell in row), default=0)
    return tuple(tuple(_STRONGEST * sqrt(cell / most) if most else 0.0 for cell in row) for row in shown)


def heat_map(confusion: Confusion, caption: str) -> Drawing:
    """The number in every cell; blue where coders agree, orange where they do not, deeper for more."""
    size = len(confusion.values)
    wide = (WIDTH - _LEFT) / max(size, 1)
    tall, slanted = (34, False) if size <= _FEW else (28, True)
    top = SLANTED if slanted else 40
    parts: list[str] = []
    for place, name in enumerate(confusion.values):
        parts.append(text(_LEFT - 8, top + (place + 0.5) * tall + 4, cut(name, 27), anchor="end", title=name))
        parts += column_name(name, _LEFT + (place + 0.5) * wide, top, wide, slanted)
    tints, printed = strengths(confusion), cells(confusion.matrix)
    for row, column in product(range(size), repeat=2):
        corner = (_LEFT + column * wide, top + row * tall)
        parts += _cell(corner, (wide, tall), printed[row][column], tints[row][column], row == column)
    return drawn(top + tall * size + 4, caption, parts, WIDTH + (60 if slanted else 0))


def column_name(name: str, x: float, top: float, wide: float, slanted: bool) -> Iterator[str]:
    """The name over a column: slanted where there are many, else on one or two lines."""
    if slanted:
        turned = f' transform="rotate(-40 {x:.1f} {top - 8})"'
        yield text(x, top - 8, cut(name, 24), title=name, more=turned)
        return
    lines = in_lines(name, int(wide / 7))
    for number, line in enumerate(lines):
        yield text(x, top - 8 - 14 * (len(lines) - 1 - number), line, anchor="middle", title=name)


def _cell(
    corner: tuple[float, float], size: tuple[float, float], times: str, tint: float, agreeing: bool
) -> Iterator[str]:
    x, y = corner
    yield box(x + 1, y + 1, size[0] - 2, size[1] - 2, BLUE if agreeing else ORANGE, tint)
    yield text(x + size[0] / 2, y + size[1] / 2 + 4, times, anchor="middle", colour=MUTED if times == "0" else INK)
