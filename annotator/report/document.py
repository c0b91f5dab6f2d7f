"""What a printed report is made of: sections of paragraphs, lists, tables and charts."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.analysis.results import Coefficient, Confusion


@dataclass(frozen=True, slots=True)
class Table:
    """Printed cells under a caption; the first column names the row, and the first `words` columns hold text."""

    caption: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    notes: tuple[str, ...] = ()
    words: int = 1


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list of sentences."""

    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Dot:
    """One row of an interval chart: a coefficient, and the tone of what may be said of it."""

    label: str
    coefficient: Coefficient
    tone: str


@dataclass(frozen=True, slots=True)
class Intervals:
    """Coefficients with their intervals, to be drawn against .667 and .800; a table beside it says the same."""

    caption: str
    dots: tuple[Dot, ...]


@dataclass(frozen=True, slots=True)
class HeatMap:
    """Who reads what as what, to be drawn as shaded cells; `table` says the same in print."""

    confusion: Confusion
    table: Table


Block = str | Table | Bullets | Intervals | HeatMap


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands under it."""

    title: str
    blocks: tuple[Block, ...]
