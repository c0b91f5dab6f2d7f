"""Coefficients with their intervals, drawn against the marks .667 and .800."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from annotator.analysis.results import Coefficient
from annotator.report.drawing import MUTED, TONES, WIDTH, Drawing, box, cut, drawn, rule, spot, text
from annotator.report.figures import RELIABLE, TENTATIVE, figure, interval

_LABELS, _FIGURES, _ROW, _TOP = 170, 120, 34, 34


@dataclass(frozen=True, slots=True)
class Dot:
    """One row: a coefficient, and the tone of what may be said of it."""

    label: str
    coefficient: Coefficient
    tone: str


def interval_chart(dots: Sequence[Dot], caption: str) -> Drawing:
    """One row a coefficient: its interval as a bar, its value as a dot, lines at .667 and .800."""
    bottom = _TOP + _ROW * len(dots) + 4
    scale = Scale([dot.coefficient for dot in dots], _LABELS, WIDTH - _FIGURES)
    parts = [*_axis(scale, bottom), *_marks(scale, bottom)]
    for place, dot in enumerate(dots):
        parts += _dot(dot, scale, _TOP + _ROW * place + _ROW / 2)
    return drawn(bottom + 26, caption, parts)


class Scale:
    """From coefficients to places: 1 is `last`, `first` is 0 or a tenth at or below them all, but never below −1."""

    def __init__(self, shown: Sequence[Coefficient], first: float, last: float) -> None:
        lows = [one.low if one.low is not None else one.value for one in shown]
        least = min([0.0, *(low for low in lows if low is not None)])
        self.start = max(-1.0, -((-least * 10 + 0.999) // 1) / 10) if least < 0 else 0.0
        self._first, self._last = first, last

    def at(self, value: float) -> float:
        """Where a coefficient lies; what is off the scale lies at its start."""
        share = (max(value, self.start) - self.start) / (1 - self.start)
        return self._first + share * (self._last - self._first)

    @property
    def ticks(self) -> list[tuple[float, str]]:
        """Every second tenth with its label."""
        return [(tick / 10, _tick(tick / 10)) for tick in range(-10, 11, 2) if tick / 10 >= self.start]


def _tick(value: float) -> str:
    return {0.0: "0", 1.0: "1", -1.0: "−1"}.get(value, figure(value).rstrip("0"))


def _axis(scale: Scale, bottom: float) -> Iterator[str]:
    for tick, name in scale.ticks:
        yield rule(scale.at(tick), _TOP, scale.at(tick), bottom)
        yield text(scale.at(tick), bottom + 16, name, anchor="middle", colour=MUTED, size=11)


def _marks(scale: Scale, bottom: float) -> Iterator[str]:
    for mark, name in ((TENTATIVE, ".667"), (RELIABLE, ".800")):
        yield rule(scale.at(mark), _TOP - 8, scale.at(mark), bottom, MUTED, dashed=True)
        yield text(scale.at(mark), _TOP - 13, name, anchor="middle", colour=MUTED, size=11)


def _dot(dot: Dot, scale: Scale, y: float) -> Iterator[str]:
    one, colour = dot.coefficient, TONES[dot.tone]
    yield text(0, y + 4, cut(dot.label, 24), title=dot.label)
    if one.value is None:
        yield text(_LABELS, y + 4, f"— {one.reason or ''}", colour=MUTED)
        return
    if one.low is not None and one.high is not None:
        start, end = scale.at(one.low), scale.at(one.high)
        yield box(start, y - 5, max(end - start, 1), 10, colour, 0.3, 5)
    yield spot(scale.at(one.value), y, colour)
    known = "" if one.low is None else f" [{interval(one.low, one.high)}]"
    yield text(WIDTH, y + 4, figure(one.value) + known, anchor="end", size=12)
