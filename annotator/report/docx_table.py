"""A table as Word has it: written as text, for a document of a thousand rows must not take minutes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from annotator.report.document import Table
from annotator.report.drawing import legal

_SPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_SHORT = 14  # rows of a table that stays on one page
_FIRST = 2
_PER_MM = 1440 / 25.4
_PADDING = (
    '<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="120" w:type="dxa"/></w:tblCellMar>'
)


def table_xml(table: Table, widths: Sequence[float]) -> str:
    """The table with columns of these widths in millimetres; its head stands on every page, no row is cut."""
    wide = [round(width * _PER_MM) for width in widths]
    columns = "".join(f'<w:gridCol w:w="{one}"/>' for one in wide)
    return (
        f'<w:tbl xmlns:w="{_SPACE}"><w:tblPr><w:tblW w:w="{sum(wide)}" w:type="dxa"/>'
        f'<w:tblLayout w:type="fixed"/>{_PADDING}</w:tblPr><w:tblGrid>{columns}</w:tblGrid>'
        f"{''.join(_rows(table, wide))}</w:tbl>"
    )


def _rows(table: Table, wide: Sequence[int]) -> Iterator[str]:
    last, short = len(table.rows), len(table.rows) <= _SHORT
    for place, cells in enumerate((table.head, *table.rows)):
        strong = place in (0, last)
        # A row stays with the next one where the table is short, at its beginning, and before its notes.
        kept = bool(table.notes) if place == last else short or place < _FIRST
        made = "".join(
            _cell(words, width, head=not place, strong=strong, kept=kept, word=column < table.words)
            for column, (words, width) in enumerate(zip(cells, wide, strict=True))
        )
        repeated = "" if place else "<w:tblHeader/>"
        yield f"<w:tr><w:trPr><w:cantSplit/>{repeated}</w:trPr>{made}</w:tr>"


def _cell(words: str, width: int, head: bool, strong: bool, kept: bool, word: bool) -> str:
    line = f'w:val="single" w:sz="{8 if strong else 4}" w:space="0" w:color="{"1C2330" if strong else "C9CED8"}"'
    low = '<w:vAlign w:val="bottom"/>' if head else ""
    style, next_ = "Cellhead" if head else "Cell", "<w:keepNext/>" if kept else ""
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/><w:tcBorders><w:bottom {line}/></w:tcBorders>{low}</w:tcPr>'
        f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{next_}<w:jc w:val="{"left" if word else "right"}"/></w:pPr>'
        f"<w:r>{_lines(words)}</w:r></w:p></w:tc>"
    )


def _lines(words: str) -> str:
    return "<w:br/>".join(f'<w:t xml:space="preserve">{legal(line)}</w:t>' for line in words.split("\n"))
