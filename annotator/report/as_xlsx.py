"""The report as a workbook: a sheet of text with the contents, then a sheet for every table, numbers as numbers.

Whatever comes from the data is written as text or as a number, never as a formula or a link.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Sequence
from datetime import datetime

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from annotator.report.agreement_report import AgreementReport
from annotator.report.appendix import Appendix
from annotator.report.contents import document
from annotator.report.document import Bullets, Document, Table, standing_for
from annotator.report.drawing import without_controls
from annotator.report.figures import MINUS, NO_BREAK, Printed

# Excel's own limits: rows of a sheet, characters of a cell and of a sheet's name.
MOST_ROWS, _LONGEST_CELL, _LONGEST_NAME = 1_048_576, 32_767, 31
_ABOVE = 2  # the caption and the head
_WIDEST, _TEXT_WIDTH, _SAMPLE, _UNBROKEN = 66, 80, 200, 12
_LINE, _HIGHEST = 15.0, 405.0  # points
_OF_NAMES = re.compile(r"[\[\]:*?/\\\x00-\x1f]")
# A workbook of the same state has the same bytes whenever it is written.
_MADE = datetime(2000, 1, 1)
_SAFE = {
    "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False, "nan_inf_to_errors": False,
    "constant_memory": True,
}  # fmt: skip


def as_xlsx(report: AgreementReport, appendix: Appendix | None = None) -> bytes:
    """The whole report, with every row of every table."""
    return workbook(document(report, appendix))


def workbook(whole: Document) -> bytes:
    """Any report as the bytes of a workbook."""
    made = io.BytesIO()
    with xlsxwriter.Workbook(made, _SAFE) as book:
        book.set_properties({"title": without_controls(whole.title)[:255], "created": _MADE})
        looks = _Looks(book)
        front = book.add_worksheet("Report")
        sheets = _sheets(whole)
        _front(front, whole, {table.number: name for table, name in sheets}, looks)
        for table, name in sheets:
            _Sheets(book, name, looks).write(table)
    return made.getvalue()


class _Looks:
    """Cell formats, each made once."""

    def __init__(self, book: xlsxwriter.Workbook) -> None:
        self._book, self._made = book, {}
        self.title = self.of(bold=True, font_size=14)
        self.heading = self.of(bold=True, font_size=12)
        self.caption = self.of(bold=True)
        self.head = self.of(bold=True, bottom=1, text_wrap=True, valign="bottom")
        self.head_right = self.of(bold=True, bottom=1, text_wrap=True, valign="bottom", align="right")
        self.text = self.of(text_wrap=True, valign="top")
        self.plain = self.of(valign="top")
        self.right = self.of(valign="top", align="right")
        self.note = self.of(italic=True, font_color="#5A6478", text_wrap=True, valign="top")
        self.link = self.of(font_color="#0072B2", underline=1)

    def of(self, **properties: object) -> Format:
        key = tuple(sorted(properties.items()))
        if key not in self._made:
            self._made[key] = self._book.add_format(properties)
        return self._made[key]

    def number(self, cell: Printed) -> Format:
        return self.of(num_format=number_format(cell), valign="top", align="right")


def number_format(cell: Printed) -> str:
    """The format that shows a cell's number as the other forms print it: .71, −.05, +.012, 3 248, 40 %, < .01."""
    if cell[0] in "<>":
        return f'"{cell}"'
    percent, digits = cell.endswith("%"), cell.strip(f"+{MINUS}%{NO_BREAK}")
    whole, _, decimals = digits.partition(".")
    zero = "#,##0" if len(whole) > 3 else "0" if whole == "0" or not decimals or percent else ""
    shown = zero + ("." if decimals else "") + "0" * len(decimals) + (r"\ %" if percent else "")
    sign = "+" if cell.startswith("+") else ""
    # A value that rounds to nothing has no minus.
    below = f'"{MINUS}"' if cell.startswith(MINUS) else sign
    return f"{sign}{shown};{below}{shown}"


def _sheets(whole: Document) -> list[tuple[Table, str]]:
    found = [table for section in whole.sections for block in section.blocks if (table := standing_for(block))]
    used: set[str] = {"report"}
    return [(table, _name(table, used)) for table in found]


def _name(table: Table, used: set[str]) -> str:
    """T3 Actor coefficients: what Excel takes as a sheet's name, each once whatever the case of its letters."""
    short = table.number.replace("Table ", "T").replace("Figure ", "F")
    name = _OF_NAMES.sub(" ", without_controls(f"{short} {table.caption}")).strip("' ")
    name = " ".join(name.split())[:_LONGEST_NAME].strip("' ")
    if name.casefold() in used:
        name = f"{name[: _LONGEST_NAME - 4]} {len(used)}"
    used.add(name.casefold())
    return name


def _front(sheet: Worksheet, whole: Document, names: dict[str, str], looks: _Looks) -> None:
    """What is said in sentences, with the sheets of its tables."""
    sheet.set_column(0, 0, _TEXT_WIDTH)
    sheet.hide_gridlines(2)
    sheet.set_paper(9)
    lines = [(whole.title, looks.title, ""), (whole.imprint, looks.note, ""), *_lines(whole, names, looks)]
    sheet.set_margins(left=0.5, right=0.5)
    sheet.fit_to_pages(1, 0)
    for row, (words, look, target) in enumerate(lines):
        text = _text(words)
        if look in (looks.text, looks.note):
            sheet.set_row(row, _height(text, _TEXT_WIDTH))
        if target:
            sheet.write_url(row, 0, f"internal:'{target.replace(chr(39), chr(39) * 2)}'!A1", look, text[:255])
        else:
            sheet.write_string(row, 0, text, look)


def _lines(whole: Document, names: dict[str, str], looks: _Looks) -> Iterator[tuple[str, Format, str]]:
    for section in whole.sections:
        yield "", looks.plain, ""
        yield section.title, looks.heading, ""
        for block in section.blocks:
            if isinstance(block, str):
                yield block, looks.text, ""
            elif isinstance(block, Bullets):
                yield from ((f"• {item}", looks.text, "") for item in block.items)
            elif table := standing_for(block):
                yield table.title, looks.link, names[table.number]


class _Sheets:
    """One table on a sheet, and on more of them where it is longer than a sheet."""

    def __init__(self, book: xlsxwriter.Workbook, name: str, looks: _Looks) -> None:
        self._book, self._name, self._looks = book, name, looks

    def write(self, table: Table) -> None:
        """The caption, the head, all rows and the notes."""
        room = MOST_ROWS - _ABOVE - len(table.notes) - 1
        for number, first in enumerate(range(0, max(len(table.rows), 1), room)):
            name = self._name if not number else f"{self._name[: _LONGEST_NAME - 4]} ({number + 1})"
            rows = table.rows if len(table.rows) <= room else table.rows[first : first + room]
            self._one(self._book.add_worksheet(name), table, rows)

    def _one(self, sheet: Worksheet, table: Table, rows: Sequence[tuple[str, ...]]) -> None:
        looks, split = self._looks, _intervals(table)
        head = [name for place, name in enumerate(table.head) for name in _columns(name, place in split)]
        words = [place < table.words for place in range(len(table.head)) for _ in range(1 + (place in split))]
        widths = list(_widths(table, split))
        for column, width in enumerate(widths):
            sheet.set_column(column, column, width)
        sheet.freeze_panes(_ABOVE, 1)
        sheet.repeat_rows(0, _ABOVE - 1)
        sheet.set_paper(9)
        sheet.set_landscape()
        sheet.fit_to_pages(1, 0)
        sheet.write_string(0, 0, _text(table.title), looks.caption)
        sheet.set_row(_ABOVE - 1, max(_height(name, width - 2) for name, width in zip(head, widths, strict=True)))
        for column, name in enumerate(head):
            sheet.write_string(_ABOVE - 1, column, _text(name), looks.head if words[column] else looks.head_right)
        for row, cells in enumerate(rows, _ABOVE):
            column = 0
            if (height := max(map(_cell_height, cells), default=_LINE)) > _LINE:
                sheet.set_row(row, height)
            for place, cell in enumerate(cells):
                for part in _parts(cell, place in split):
                    self._cell(sheet, row, column, part, place < table.words)
                    column += 1
        for row, note in enumerate(table.notes, _ABOVE + len(rows) + 1):
            self._note(sheet, row, note, widths)

    def _note(self, sheet: Worksheet, row: int, note: str, widths: Sequence[float]) -> None:
        """A sentence below the table, as wide as the table is."""
        sheet.set_row(row, _height(note, sum(widths)))
        if len(widths) > 1:
            sheet.merge_range(row, 0, row, len(widths) - 1, "", self._looks.note)
        sheet.write_string(row, 0, _text(note), self._looks.note)

    def _cell(self, sheet: Worksheet, row: int, column: int, cell: str, word: bool) -> None:
        if isinstance(cell, Printed) and cell.number is not None:
            sheet.write_number(row, column, cell.number, self._looks.number(cell))
        elif cell:
            wrapped = "\n" in cell or len(cell) > _WIDEST
            look = self._looks.text if wrapped else self._looks.plain if word else self._looks.right
            sheet.write_string(row, column, _text(cell), look)


def _intervals(table: Table) -> set[int]:
    """The columns of intervals: their two ends become two columns."""
    if not isinstance(table.rows, tuple):
        return set()
    return {place for row in table.rows for place, cell in enumerate(row) if isinstance(cell, Printed) and cell.ends}


def _columns(name: str, two: bool) -> tuple[str, ...]:
    return (f"{name}, low", f"{name}, high") if two else (name,)


def _parts(cell: str, two: bool) -> tuple[str, ...]:
    if not two:
        return (cell,)
    return cell.ends if isinstance(cell, Printed) and cell.ends else (cell, "")


def _widths(table: Table, split: set[int]) -> Iterator[float]:
    """As wide as what is in it, of long tables their beginning."""
    sample = table.rows[:_SAMPLE]
    for place, name in enumerate(table.head):
        cells = [max(map(len, row[place].split("\n"))) for row in sample if row[place]]
        words = [name] if len(name) <= _UNBROKEN else name.split()
        wanted = max([*map(len, words), 6, *cells])
        if place in split:
            yield from (9.0, 9.0)
        else:
            yield min(wanted, _WIDEST) + 2.0


def _cell_height(cell: str) -> float:
    return _height(cell, _WIDEST) if len(cell) > _WIDEST or "\n" in cell else _LINE


def _height(words: str, width: float) -> float:
    """How high a cell must be, in points, for text that wraps: not every program works it out by itself."""
    return min(_LINE * sum(-(-max(len(line), 1) // max(int(width), 1)) for line in words.split("\n")), _HIGHEST)


def _text(words: str) -> str:
    words = without_controls(words)
    return words if len(words) <= _LONGEST_CELL else words[: _LONGEST_CELL - 1] + "…"
