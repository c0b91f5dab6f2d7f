"""What the reading view is given to show: one annotation as it looks, without knowing what it means."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

Stretch = tuple[int, int]


class LineStyle(Enum):
    """How an annotation's underline is drawn: the second carrier beside colour."""

    SOLID = "solid"
    DASHED = "dashed"
    DOTTED = "dotted"


@dataclass(frozen=True, slots=True)
class Highlight:
    """One annotation on the page.

    `segments` are half-open `(start, end)` stretches of the article in code points, in text order; `colour` is the
    number of a category of the theme or `#rrggbb`; `label` is what the margin says in two lines; `slot` is the
    actor's number in this article.
    """

    id: str
    segments: tuple[Stretch, ...]
    colour: int | str = 0
    label: tuple[str, str] = ("", "")
    slot: str = ""
    line: LineStyle = LineStyle.SOLID

    @property
    def start(self) -> int:
        """Where the first segment begins."""
        return self.segments[0][0]

    @property
    def spoken(self) -> str:
        """The label in one line, as a screen reader says it."""
        return ", ".join(part for part in self.label if part)


def joined(stretches: list[Stretch] | tuple[Stretch, ...]) -> tuple[Stretch, ...]:
    """The stretches in text order, empty ones left out and those that overlap or touch made one."""
    whole: list[Stretch] = []
    for start, end in sorted(stretches):
        if end <= start:
            continue
        if whole and start <= whole[-1][1]:
            whole[-1] = (whole[-1][0], max(whole[-1][1], end))
        else:
            whole.append((start, end))
    return tuple(whole)
