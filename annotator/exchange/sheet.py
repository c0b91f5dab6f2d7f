"""A table as it is on the screen, as CSV or XLSX: whatever comes from the data is text, never a formula."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from pathlib import Path

from annotator.domain.errors import AnnotatorError
from annotator.exchange.csv_table import BOM, defused

Row = Sequence[str]
MOST_ROWS, _LONGEST = 1_048_576, 32_767
_WIDTH = 24
_SAFE = {
    "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False, "constant_memory": True,
}  # fmt: skip


def write_csv(out: Path, head: Row, rows: Iterable[Row]) -> int:
    """Writes a CSV that spreadsheets read as UTF-8; returns the number of rows under the head."""
    written = 0
    with out.open("w", encoding="utf-8", newline="") as file:
        file.write(BOM)
        writer = csv.writer(file)
        writer.writerow(head)
        for row in rows:
            writer.writerow(defused(list(row)))
            written += 1
    return written


def write_xlsx(out: Path, head: Row, rows: Iterable[Row]) -> int:
    """Writes a workbook of one sheet; more rows than a sheet holds raise AnnotatorError."""
    import xlsxwriter

    written = 0
    with xlsxwriter.Workbook(str(out), _SAFE) as book:
        sheet, bold = book.add_worksheet(), book.add_format({"bold": True, "bottom": 1})
        sheet.freeze_panes(1, 0)
        sheet.set_column(0, len(head) - 1, _WIDTH)
        sheet.write_row(0, 0, head, bold)
        for row in rows:
            written += 1
            if written >= MOST_ROWS:
                raise AnnotatorError("sheet_full", most=f"{MOST_ROWS:,}")
            for column, cell in enumerate(row):
                sheet.write_string(written, column, cell[:_LONGEST])
    return written


WRITERS = {".csv": write_csv, ".xlsx": write_xlsx}
