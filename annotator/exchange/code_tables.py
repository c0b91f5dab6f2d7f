"""Tables of codes and of spans from anywhere, as plain lists."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace

from annotator.domain.errors import AnnotatorError
from annotator.exchange.decoding import decode_utf8

SPAN_COLUMNS = ("coder", "start", "end", "value")

_DELIMITERS = (",", ";", "\t")
_RARER = "|"
_LONGEST_CELL = (1 << 31) - 1
# What programs write for a value that is not there; a word of a codebook may read the same.
_GAPS = frozenset(("na", "n/a", "#n/a", "nan", "null", "none", "missing", ".", "-", "–", "—", "*", "?"))
_LARGEST = 1 << 40


@dataclass(frozen=True, slots=True)
class CodeTable:
    """Rows are units, columns coders; a cell is a value, "" is missing.

    `lines` number the rows in the file; `articles` and `counts` are None where no column gives them.
    """

    coders: tuple[str, ...]
    cells: list[list[str]]
    lines: list[int]
    articles: list[str] | None
    counts: list[int] | None

    def without(self, missing: Collection[str]) -> CodeTable:
        """The same with these cells empty."""
        gaps = set(missing)
        return replace(self, cells=[["" if cell in gaps else cell for cell in row] for row in self.cells])

    def like_gaps(self) -> dict[str, int]:
        """The values that read like a missing one, and in how many cells each stands."""
        found = Counter(cell for row in self.cells for cell in row if len(cell) <= 7 and cell.casefold() in _GAPS)
        return dict(sorted(found.items()))


@dataclass(frozen=True, slots=True)
class SpanTable:
    """Rows (article, coder, start, end, value), half-open from 0; `lengths` of the articles whose rows give one."""

    spans: list[tuple[str, str, int, int, str]]
    lengths: dict[str, int]


def read_codes(data: bytes) -> CodeTable:
    """A table of codes: optional first column `unit`, optional columns `article` and `count`, a column a coder.

    These three in letters of any case. A first column without a name, as R and pandas write the numbers of rows, is
    `unit`; last columns without name and cells are left out.

    AnnotatorError with the line: bytes that are no UTF-8, a row unlike the header, a count that is no whole number.
    """
    header, rows = _rows(data)
    folded = [name.casefold() for name in header]
    aside = {name: folded.index(name) for name in ("article", "count") if name in folded}
    columns = [i for i, name in enumerate(folded) if i not in aside.values() and (i > 0 or name not in ("unit", ""))]
    if not columns:
        raise AnnotatorError("codes_no_coder")
    body = list(rows)
    lines = [line for line, _ in body]
    articles = [row[aside["article"]] for _, row in body] if "article" in aside else None
    counts = [_whole(line, "count", row[aside["count"]]) for line, row in body] if "count" in aside else None
    cells = [row for _, row in body] if len(columns) == len(header) else [[row[i] for i in columns] for _, row in body]
    return CodeTable(tuple(header[i] for i in columns), cells, lines, articles, counts)


def read_spans(data: bytes, length: int | None = None, begin: int = 0) -> SpanTable:
    """A table of spans: columns `coder`, `start`, `end`, `value`, optionally `article` and `length`.

    `length` is that of every article whose rows give none, and of the one article of a table without rows. A cell of
    `value` may be empty: a span without one. Offsets count from `begin` in the file, from 0 in what is returned.
    AnnotatorError with the line: what `read_codes` refuses, two lengths of one article, and a span that begins before
    its article, ends before its start or past its article.
    """
    header, rows = _rows(data)
    header = [name.casefold() for name in header] if not set(SPAN_COLUMNS) <= set(header) else header
    for name in SPAN_COLUMNS:
        if name not in header:
            raise AnnotatorError("line_column", line=1, field=name)
    body = [(line, dict(zip(header, row, strict=True))) for line, row in rows]
    lengths = _lengths(body, length)
    spans = []
    for line, row in body:
        article = row.get("article", "")
        if not row["coder"]:
            raise AnnotatorError("line_missing", line=line, field="coder")
        start, end = (_whole(line, name, row[name]) for name in ("start", "end"))
        if not begin <= start <= end or end - begin > lengths.get(article, end):
            raise AnnotatorError("span_outside", line=line, start=start, end=end)
        spans.append((article, row["coder"], start - begin, end - begin, row["value"]))
    return SpanTable(spans, lengths)


def _lengths(body: list[tuple[int, dict[str, str]]], otherwise: int | None) -> dict[str, int]:
    """The length of each article, by its rows or else `otherwise`; those without either are left out."""
    given: dict[str, int] = {}
    for line, row in body:
        if row.get("length"):
            length = _whole(line, "length", row["length"])
            if given.setdefault(row.get("article", ""), length) != length:
                raise AnnotatorError("span_two_lengths", line=line, length=length)
    if otherwise is None:
        return given
    if not body:
        return {"": otherwise}
    return {row.get("article", ""): otherwise for _, row in body} | given


def _rows(data: bytes) -> tuple[list[str], Iterator[tuple[int, list[str]]]]:
    """The names of the columns and (line, cells) of every row; blanks around cells and empty lines are left out."""
    rows = ((line, [cell.strip() for cell in row]) for line, row in numbered_rows(decode_utf8(data)))
    line, header = next(rows, (1, []))
    if not header:
        raise AnnotatorError("lines_empty")
    width = max((place for place, name in enumerate(header, 1) if name), default=len(header))
    for name, times in Counter(header[:width]).items():
        if times > 1:
            raise AnnotatorError("line_twice", line=line, field=name)
    return header[:width], _of_width(rows, width, len(header))


def _of_width(rows: Iterator[tuple[int, list[str]]], width: int, whole: int) -> Iterator[tuple[int, list[str]]]:
    """The named cells of each row; there is nothing in the `whole` row behind them."""
    for line, row in rows:
        if len(row) != whole or any(row[width:]):
            raise AnnotatorError("line_cells", line=line, cells=len(row), columns=width)
        yield line, row[:width]


def numbered_rows(text: str) -> Iterator[tuple[int, list[str]]]:
    """The rows of a CSV text with the lines they begin on; its first line tells what parts the cells."""
    # The module's own limit of 131 072 characters a cell would refuse a column of long texts nobody asks for.
    csv.field_size_limit(_LONGEST_CELL)
    first = text.partition("\n")[0]
    delimiter = max(_DELIMITERS, key=first.count) if any(map(first.__contains__, _DELIMITERS)) else _RARER
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    begins = 1
    try:
        for row in reader:
            if row:
                yield begins, row
            begins = reader.line_num + 1
    except csv.Error as error:
        raise AnnotatorError("line_csv", line=begins, why=error) from error


def _whole(line: int, column: str, cell: str) -> int:
    if not (cell.isascii() and cell.isdigit() and len(cell) < 14 and int(cell) <= _LARGEST):
        raise AnnotatorError("line_whole", line=line, field=column, cell=cell)
    return int(cell)
