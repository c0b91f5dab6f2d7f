"""The codebook as CSV and as an Excel workbook."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence

from annotator.domain.codebook import Codebook
from annotator.domain.errors import AnnotatorError
from annotator.exchange.archive import open_archive
from annotator.exchange.code_tables import numbered_rows
from annotator.exchange.codebook_rows import COLUMNS, codebook_from, rows_of
from annotator.exchange.decoding import decode_utf8
from annotator.exchange.toml_table import Table

_LONGEST = 32_767
_WIDTHS = {"name": 32, "definition": 60, "include": 40, "exclude": 40, "example": 40, "counter_example": 40, "code": 16,
           "aliases": 32, "note": 40}  # fmt: skip


def write_csv(codebook: Codebook) -> bytes:
    """The codebook as CSV, UTF-8, a row each; columns that nothing fills are left out."""
    rows = list(rows_of(codebook))
    out = io.StringIO()
    writer = csv.DictWriter(out, _filled(rows), restval="", lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue().encode()


def read_csv(data: bytes, name: str) -> Codebook:
    """The codebook of a CSV file called `name`; what is wrong raises AnnotatorError with file and line."""
    try:
        rows = list(numbered_rows(decode_utf8(data)))
    except AnnotatorError as error:
        line = error.arguments["line"]
        if error.key == "line_utf8":
            raise AnnotatorError("codebook_utf8", file=name, line=line) from error
        raise AnnotatorError("codebook_csv", file=name, line=line, why=error.arguments["why"]) from error
    return codebook_from(_named(rows, name), name)


def write_xlsx(codebook: Codebook) -> bytes:
    """The codebook as a workbook of one sheet; cells are text, nothing in them is read as a formula.

    A text longer than a cell holds raises AnnotatorError.
    """
    import xlsxwriter

    rows = list(rows_of(codebook))
    columns = _filled(rows)
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        sheet = book.add_worksheet("Codebook")
        head, plain = book.add_format({"bold": True}), book.add_format({"text_wrap": True, "valign": "top"})
        for place, column in enumerate(columns):
            sheet.set_column(place, place, _WIDTHS.get(column, 12), plain)
            sheet.write_string(0, place, column, head)
        sheet.freeze_panes(1, 0)
        for number, row in enumerate(rows, start=1):
            for place, column in enumerate(columns):
                cell = row.get(column, "")
                if len(cell) > _LONGEST:
                    raise AnnotatorError("codebook_long", field=column, name=row["name"])
                if cell:
                    sheet.write_string(number, place, cell, plain)
    return out.getvalue()


def read_xlsx(data: bytes, name: str) -> Codebook:
    """The codebook on the first sheet of a workbook called `name`; the line of an error is the row of the sheet."""
    import python_calamine

    open_archive(data)
    try:
        book = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(data))
        found = book.get_sheet_by_index(0).to_python(skip_empty_area=False)
    except python_calamine.CalamineError as error:
        raise AnnotatorError("codebook_xlsx", file=name, why=error) from error
    cells = [(number, [_text(cell) for cell in row]) for number, row in enumerate(found, start=1)]
    return codebook_from(_named([row for row in cells if any(row[1])], name), name)


def _text(cell: object) -> str:
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    return str(int(cell)) if isinstance(cell, float) and cell.is_integer() else str(cell)


def _filled(rows: Iterable[Mapping[str, str]]) -> Sequence[str]:
    used = {name for row in rows for name in row} | {"type", "variable", "code", "name"}
    return [column for column in COLUMNS if column in used]


def _named(rows: Sequence[tuple[int, Sequence[str]]], file: str) -> Iterator[tuple[int, dict[str, str]]]:
    """Rows by the names of their columns; rows of nothing but blanks are left out."""
    if not rows:
        raise AnnotatorError("codebook_empty", file=file, line=1)
    line, first = rows[0]
    head = [name.strip().casefold().replace(" ", "_") for name in first]
    # A column without a name is nobody's; Excel leaves some behind.
    Table(file, {(): line}, dict.fromkeys(filter(None, head), "")).known(COLUMNS)
    for name in filter(None, head):
        if head.count(name) > 1:
            raise AnnotatorError("codebook_twice", file=file, line=line, field="column", value=name)
    for line, row in rows[1:]:
        if not any(cell.strip() for cell in row):
            continue
        if len(row) > len(head):
            raise AnnotatorError("codebook_cells", file=file, line=line, cells=len(row), columns=len(head))
        yield line, {name: cell for name, cell in zip(head, row, strict=False) if name}
