"""Charts as SVG text: intervals against the marks, and the confusion heat map. They read in grey as well."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape
from itertools import product
from math import sqrt

from annotator.analysis.results import Confusion
from annotator.report.document import Dot
from annotator.report.figures import RELIABLE, TENTATIVE, cells, figure, interval

WIDTH = 680
INK, MUTED, LINE, TRACK = "#1C2330", "#5A6478", "#C9CED8", "#E9ECF1"
TONES = {"good": "#12805C", "warning": "#B35C00", "bad": "#B3261E", "none": "#3F4A5E"}
AGREEING, DIFFERING = (0, 114, 178), (213, 94, 0)
_STRONGEST = 0.72
_LABELS, _FIGURES, _ROW, _TOP = 170, 120, 34, 34


def strengths(confusion: Confusion) -> tuple[tuple[float, ...], ...]:
    """The tint of every cell, 0 to .72: by the square root of its share of the largest, so that small ones show.

    The row and column that join many values have none: their cells mix agreement and disagreement.
    """
    single = [identity is not None for identity in confusion.ids]
    shown = [[cell if row and column else 0.0 for column, cell in zip(single, cells, strict=True)]
             for row, cells in zip(single, confusion.matrix, strict=True)]  # fmt: skip
    most = max((cell for row in shown for cell in row), default=0)
    return tuple(tuple(_STRONGEST * sqrt(cell / most) if most else 0.0 for cell in row) for row in shown)


def interval_chart(dots: Sequence[Dot], caption: str) -> str:
    """One row a coefficient: its interval as a bar, its value as a dot, lines at .667 and .800."""
    height = _TOP + _ROW * len(dots) + 30
    lows = [dot.coefficient.low if dot.coefficient.low is not None else dot.coefficient.value for dot in dots]
    scale = _Scale(min([0.0, *(low for low in lows if low is not None)]))
    bottom = height - 26
    parts = [*_axis(scale, bottom), *_marks(scale, bottom)]
    for place, dot in enumerate(dots):
        parts += _dot(dot, scale, _TOP + _ROW * place + _ROW / 2)
    return _svg(height, caption, parts)


class _Scale:
    """From coefficients to x, starting at a tenth at or below `least`, never below −1."""

    def __init__(self, least: float) -> None:
        self.start = max(-1.0, -((-least * 10 + 0.999) // 1) / 10) if least < 0 else 0.0

    def x(self, value: float) -> float:
        share = (max(value, self.start) - self.start) / (1 - self.start)
        return _LABELS + share * (WIDTH - _LABELS - _FIGURES)

    @property
    def ticks(self) -> list[float]:
        return [tick / 10 for tick in range(-10, 11, 2) if tick / 10 >= self.start]


def _axis(scale: _Scale, bottom: float) -> Iterator[str]:
    for tick in scale.ticks:
        x = scale.x(tick)
        yield f'<line x1="{x:.1f}" y1="{_TOP}" x2="{x:.1f}" y2="{bottom}" stroke="{TRACK}"/>'
        yield _text(x, bottom + 16, _tick(tick), anchor="middle", colour=MUTED, size=11)


def _tick(value: float) -> str:
    return {0.0: "0", 1.0: "1"}.get(value, figure(value).rstrip("0") if value not in (-1.0,) else "−1")


def _marks(scale: _Scale, bottom: float) -> Iterator[str]:
    for mark, name in ((TENTATIVE, ".667"), (RELIABLE, ".800")):
        x = scale.x(mark)
        yield f'<line x1="{x:.1f}" y1="{_TOP - 8}" x2="{x:.1f}" y2="{bottom}" stroke="{MUTED}" stroke-dasharray="3 3"/>'
        yield _text(x, _TOP - 13, name, anchor="middle", colour=MUTED, size=11)


def _dot(dot: Dot, scale: _Scale, y: float) -> Iterator[str]:
    one, colour = dot.coefficient, TONES[dot.tone]
    yield _text(0, y + 4, cut(dot.label, 24), title=dot.label)
    if one.value is None:
        yield _text(_LABELS, y + 4, f"— {one.reason or ''}", colour=MUTED)
        return
    if one.low is not None and one.high is not None:
        start, end = scale.x(one.low), scale.x(one.high)
        yield (
            f'<rect x="{start:.1f}" y="{y - 5}" width="{max(end - start, 1):.1f}" height="10" rx="5"'
            f' fill="{colour}" fill-opacity="0.3"/>'
        )
    yield f'<circle cx="{scale.x(one.value):.1f}" cy="{y}" r="5" fill="{colour}"/>'
    known = "" if one.low is None else f" [{interval(one.low, one.high)}]"
    yield _text(WIDTH, y + 4, figure(one.value) + known, anchor="end", size=12)


def heat_map(confusion: Confusion, caption: str) -> str:
    """The number in every cell; blue where coders agree, orange where they do not, deeper for more."""
    size, left = len(confusion.values), 150
    wide = (WIDTH - left) / max(size, 1)
    tall, slanted = (34, False) if size <= 5 else (28, True)
    top = 96 if slanted else 40
    parts: list[str] = []
    for place, name in enumerate(confusion.values):
        parts += _names(place, name, left, wide, top, tall, slanted)
    tints, printed = strengths(confusion), cells(confusion.matrix)
    for row, column in product(range(size), repeat=2):
        corner = (left + column * wide, top + row * tall)
        parts += _cell(corner, (wide, tall), printed[row][column], tints[row][column], row == column)
    return _svg(top + tall * size + 4, caption, parts, WIDTH + (60 if slanted else 0))


def _names(place: int, name: str, left: float, wide: float, top: float, tall: float, slanted: bool) -> Iterator[str]:
    yield _text(left - 8, top + (place + 0.5) * tall + 4, cut(name, 22), anchor="end", title=name)
    x = left + (place + 0.5) * wide
    if slanted:
        turned = f' transform="rotate(-40 {x:.1f} {top - 8})"'
        yield _text(x, top - 8, cut(name, 20), title=name, more=turned)
        return
    lines = in_lines(name, int(wide / 7))
    for number, line in enumerate(lines):
        yield _text(x, top - 8 - 14 * (len(lines) - 1 - number), line, anchor="middle", title=name)


def _cell(
    corner: tuple[float, float], size: tuple[float, float], times: str, tint: float, agreeing: bool
) -> Iterator[str]:
    x, y = corner
    colour = "rgb({},{},{})".format(*(AGREEING if agreeing else DIFFERING))
    yield (
        f'<rect x="{x + 1:.1f}" y="{y + 1:.1f}" width="{size[0] - 2:.1f}" height="{size[1] - 2:.1f}" rx="3"'
        f' fill="{colour}" fill-opacity="{tint:.3f}"/>'
    )
    yield _text(x + size[0] / 2, y + size[1] / 2 + 4, times, anchor="middle", colour=MUTED if times == "0" else INK)


def cut(name: str, most: int) -> str:
    """A name of at most so many characters, with … where something is missing."""
    return name if len(name) <= most else name[: most - 1].rstrip() + "…"


def in_lines(name: str, most: int) -> list[str]:
    """A name on one or two lines of at most so many characters."""
    if len(name) <= most:
        return [name]
    spaces = [place for place, sign in enumerate(name[: most + 1]) if sign == " "]
    if not spaces:
        return [cut(name, most)]
    return [name[: spaces[-1]], cut(name[spaces[-1] + 1 :], most)]


def _text(
    x: float, y: float, text: str, anchor: str = "start", colour: str = INK, size: int = 12, title: str = "",
    more: str = "",
) -> str:  # fmt: skip
    hint = f"<title>{escape(title)}</title>" if title and title != text else ""
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" fill="{colour}" font-size="{size}"{more}>'
        f"{hint}{escape(text)}</text>"
    )


def _svg(height: float, caption: str, parts: Sequence[str], width: float = WIDTH) -> str:
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:.0f} {height:.0f}" role="img"'
        f' aria-label="{escape(caption)}" font-family="inherit">{"".join(parts)}</svg>'
    )
