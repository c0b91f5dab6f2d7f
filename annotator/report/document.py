"""What a printed report is made of: numbered tables and charts, paragraphs and lists, in sections."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from annotator.report.drawing import Drawing
from annotator.report.figures import count
from annotator.report.prose import say


@dataclass(frozen=True, slots=True)
class Table:
    """Printed cells under a caption; the first column names the row, and the first `words` columns hold text.

    Cells that are figures are `Printed`. On paper there are at most `most` rows (0: all), in a workbook always all; a
    table with too many columns for a page is printed as `paper` instead.
    `number` is “Table 3”, empty before the document is put together.
    """

    caption: str
    head: tuple[str, ...]
    rows: Sequence[tuple[str, ...]]
    notes: tuple[str, ...] = ()
    words: int = 1
    number: str = ""
    most: int = 0
    paper: Table | None = None

    @property
    def title(self) -> str:
        """Number and caption."""
        return _titled(self.number, self.caption)

    @property
    def on_paper(self) -> Table:
        """The rows that are printed, and a note where they are not all."""
        if self.paper:
            return replace(self.paper, number=self.number).on_paper
        if not self.most or len(self.rows) <= self.most:
            return self
        note = say("more_rows", shown=self.most, all=count(len(self.rows)))
        return replace(self, rows=self.rows[: self.most], notes=(*self.notes, note), most=0)


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list of sentences."""

    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """A drawing under a caption; `table` says the same in forms without drawings, where no other table does."""

    caption: str
    drawing: Drawing
    notes: tuple[str, ...] = ()
    table: Table | None = None
    number: str = ""

    @property
    def title(self) -> str:
        """Number and caption."""
        return _titled(self.number, self.caption)


Block = str | Table | Bullets | Chart


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands under it; one of the `appendix` numbers its tables apart."""

    title: str
    blocks: tuple[Block, ...]
    appendix: bool = False


@dataclass(frozen=True, slots=True)
class Document:
    """A whole report as every printed form walks it; `quoted` is the paragraph that is meant to be copied out."""

    title: str
    imprint: str
    sections: tuple[Section, ...]
    quoted: str = ""


def numbered(sections: tuple[Section, ...]) -> tuple[Section, ...]:
    """The sections with their tables and charts numbered through: Table 1, Figure 1; in the appendix Table A1.

    The table that stands for a chart has the chart's number.
    """
    names = _Names()
    blocks = [tuple(names.given(block, section.appendix) for block in section.blocks) for section in sections]
    return tuple(replace(section, blocks=own) for section, own in zip(sections, blocks, strict=True))


def standing_for(block: Block) -> Table | None:
    """The table that a form without drawings prints for a block; None where there is none to print."""
    if isinstance(block, Chart):
        return block.table
    return block if isinstance(block, Table) else None


class _Names:
    def __init__(self) -> None:
        self._used: dict[str, int] = {}

    def given(self, block: Block, appendix: bool) -> Block:
        if isinstance(block, Table):
            return replace(block, number=self._next("Table", appendix))
        if isinstance(block, Chart):
            number = self._next("Figure", appendix)
            return replace(block, number=number, table=block.table and replace(block.table, number=number))
        return block

    def _next(self, kind: str, appendix: bool) -> str:
        series = f"{kind} {'A' if appendix else ''}"
        self._used[series] = self._used.get(series, 0) + 1
        return f"{series}{self._used[series]}"


def _titled(number: str, caption: str) -> str:
    return f"{number}. {caption}" if number else caption
