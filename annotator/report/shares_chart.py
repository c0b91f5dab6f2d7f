"""How often each coder used each value, as bars in a row for every coder."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from annotator.report.drawing import BLUE, INK, MUTED, TRACK, WIDTH, Drawing, box, cut, drawn, text
from annotator.report.figures import percent
from annotator.report.heat_map import SLANTED, column_name

_LEFT, _ROW, _BAR, _FIGURE = 130, 24, 9, 34
_FEW = 4
_STRENGTH = 0.8


def shares_chart(
    coders: Sequence[str], values: Sequence[str], shares: Sequence[Sequence[float]], caption: str,
    joined: bool = False,
) -> Drawing:  # fmt: skip
    """`shares` [coders][values] from 0 to 1; all bars are on one scale, so that columns can be compared.

    Where values are joined in a last column, `joined`, that has no bars: it would dwarf the others.
    """
    wide = (WIDTH - _LEFT) / max(len(values), 1)
    slanted = len(values) > _FEW
    top = SLANTED if slanted else 40
    barred = len(values) - joined
    most = max((share for row in shares for share in row[:barred]), default=0.0) or 1.0
    room = wide - _FIGURE - 8
    parts: list[str] = []
    for place, name in enumerate(values):
        parts += column_name(name, _LEFT + place * wide + (8 if slanted else wide / 2), top, wide, slanted)
    for row, (coder, used) in enumerate(zip(coders, shares, strict=True)):
        y = top + row * _ROW
        parts.append(text(_LEFT - 10, y + _ROW / 2 + 4, cut(coder, 19), anchor="end", title=coder))
        for place, share in enumerate(used):
            filled = share / most if place < barred else 0.0
            parts += _bar(_LEFT + place * wide, y + (_ROW - _BAR) / 2, room, share, filled)
    return drawn(top + _ROW * len(coders) + 6, caption, parts, WIDTH + (60 if slanted else 0))


def _bar(x: float, y: float, room: float, share: float, of_most: float) -> Iterator[str]:
    if of_most or not share:
        yield box(x, y, room, _BAR, TRACK, round_by=2)
    if of_most:
        yield box(x, y, max(room * of_most, 1.5), _BAR, BLUE, _STRENGTH, 2)
    yield text(x + room + 4, y + _BAR, percent(share), colour=INK if share else MUTED, size=10)
