"""Agreement from one round or week to the next, against the marks .667 and .800."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from annotator.analysis.closer import PeriodAgreement
from annotator.report.drawing import BLUE, INK, MUTED, TRACK, WIDTH, Drawing, cut, drawn, rule, spot, text
from annotator.report.figures import RELIABLE, TENTATIVE, figure
from annotator.report.interval_chart import Scale

_LEFT, _RIGHT, _TOP, _HIGH, _FOOT = 44, 44, 16, 150, 44
_MOST_NAMES = 10


def time_chart(periods: Sequence[PeriodAgreement], caption: str) -> Drawing:
    """A dot a period, joined by a line where both have a figure; below each its name and its number of articles."""
    bottom = _TOP + _HIGH
    scale = Scale([one.alpha for one in periods], bottom, _TOP)
    step = (WIDTH - _LEFT - _RIGHT) / max(len(periods), 1)
    places = [_LEFT + step * (place + 0.5) for place in range(len(periods))]
    parts = [*_lines(scale)]
    for (x1, one), (x2, other) in pairwise(zip(places, periods, strict=True)):
        if one.alpha.value is not None and other.alpha.value is not None:
            ends = (x1, scale.at(one.alpha.value), x2, scale.at(other.alpha.value))
            parts.append(rule(*ends, colour=BLUE))
    every = -(-len(periods) // _MOST_NAMES)
    for place, (x, one) in enumerate(zip(places, periods, strict=True)):
        parts += _period(one, x, scale, bottom, named=place % every == 0, room=step * every)
    return drawn(bottom + _FOOT, caption, parts)


def _lines(scale: Scale) -> Iterator[str]:
    for tick, name in scale.ticks:
        yield rule(_LEFT, scale.at(tick), WIDTH - _RIGHT, scale.at(tick), TRACK)
        yield text(_LEFT - 8, scale.at(tick) + 4, name, anchor="end", colour=MUTED, size=11)
    for mark, name in ((TENTATIVE, ".667"), (RELIABLE, ".800")):
        yield rule(_LEFT, scale.at(mark), WIDTH - _RIGHT, scale.at(mark), MUTED, dashed=True)
        yield text(WIDTH - _RIGHT + 6, scale.at(mark) + 4, name, colour=MUTED, size=11)


def _period(
    one: PeriodAgreement, x: float, scale: Scale, bottom: float, named: bool, room: float
) -> Iterator[str]:
    if one.alpha.value is not None:
        y = scale.at(one.alpha.value)
        yield spot(x, y, BLUE, 4.5)
        if named:
            above = y - 9 if y - 9 > _TOP else y + 18
            yield text(x, above, figure(one.alpha.value), anchor="middle", colour=INK, size=11)
    elif named:
        yield text(x, bottom - 6, figure(None), anchor="middle", colour=MUTED, size=11)
    if named:
        yield text(x, bottom + 16, cut(one.label, max(int(room / 6.5), 6)), anchor="middle", size=11, title=one.label)
        yield text(x, bottom + 31, f"n = {one.articles}", anchor="middle", colour=MUTED, size=10)
