"""Annotations as a table: a row a passage, a column a variable, and a row for each coder's state on an article.

A cell of `quote` or of a variable that begins with “[” is a JSON list of texts. It is written so where there are
several, where the only one begins with “[”, and where the only one is empty.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from annotator.domain.errors import AnnotatorError
from annotator.domain.span import Span
from annotator.exchange.annotation_lines import Line, annotation_line, coding_line
from annotator.exchange.contents import Contents, coder_labels, columns, in_order, value_names
from annotator.exchange.decoding import decode_utf8

FIXED = ("id", "article", "title", "coder", "state", "segments", "quote", "memo")
BOM = "\ufeff"

_TEXTS = ("article", "coder", "id", "memo", "title")
_OF_CODINGS = ("article", "coder", "title", "state")

# A variable that is named like one of the fixed columns, or like this, gets this before its code.
_VARIABLE = "values:"
_SEGMENTS = re.compile(r"[0-9]{1,15}-[0-9]{1,15}(;[0-9]{1,15}-[0-9]{1,15})*")
_LONGEST_CELL = (1 << 31) - 1
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def read_lines(data: bytes) -> list[Line]:
    """The rows of a table: with `segments` a passage, without them a coder's state on an article.

    Cells are parted by commas, semicolons or tabs. Only `article` and one of `segments` and `state` must be there.
    Anything that does not fit raises AnnotatorError with the number of the line.
    """
    rows = _rows(decode_utf8(data))
    head_number, head = next(rows, (1, []))
    if not head:
        raise AnnotatorError("lines_empty")
    for name in head:
        if head.count(name) > 1:
            raise AnnotatorError("line_twice", line=head_number, field=name)
    if "article" not in head:
        raise AnnotatorError("line_column", line=head_number, field="article")
    return [_line(number, _by_name(number, head, cells)) for number, cells in rows if any(cells)]


def _rows(text: str) -> Iterator[tuple[int, list[str]]]:
    # The module's own limit of 131 072 characters a cell is shorter than a long passage.
    csv.field_size_limit(_LONGEST_CELL)
    first = text.partition("\n")[0].rstrip("\r")
    delimiter = next((sign for sign in ",;\t" if "article" in first.replace('"', "").split(sign)), ",")
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    begins = 1
    try:
        for cells in reader:
            if cells:
                yield begins, cells
            begins = reader.line_num + 1
    except csv.Error as error:
        raise AnnotatorError("line_csv", line=begins, why=error) from error


def _by_name(number: int, head: Sequence[str], cells: Sequence[str]) -> dict[str, str]:
    if len(cells) != len(head):
        raise AnnotatorError("line_cells", line=number, cells=len(cells), columns=len(head))
    return dict(zip(head, cells, strict=True))


def _line(number: int, cells: Mapping[str, str]) -> Line:
    raw: dict[str, object] = {name: cells[name] for name in _TEXTS if name in cells}
    segments, state = cells.get("segments", ""), cells.get("state", "")
    if state and not segments and not any(cell for name, cell in cells.items() if name not in _OF_CODINGS):
        return coding_line(number, raw | {"state": state})
    if not segments:
        raise AnnotatorError("line_missing", line=number, field="segments")
    if state:
        raise AnnotatorError("line_both", line=number)
    raw["segments"] = _pairs(number, segments)
    raw["values"] = {
        name.removeprefix(_VARIABLE): _texts(number, name, cell) for name, cell in cells.items() if name not in FIXED
    }
    if quote := cells.get("quote"):
        raw["quote"] = _texts(number, "quote", quote)
    return annotation_line(number, raw)


def _pairs(number: int, cell: str) -> list[list[int]]:
    if not _SEGMENTS.fullmatch(cell):
        raise AnnotatorError("line_segments", line=number)
    return [[int(offset) for offset in pair.split("-")] for pair in cell.split(";")]


def _texts(number: int, name: str, cell: str) -> list[str]:
    if not cell.startswith("["):
        return [cell] if cell else []
    try:
        return list(json.loads(cell))
    except (ValueError, RecursionError) as error:
        raise AnnotatorError("line_texts", line=number, field=name) from error


def write_csv(contents: Contents, for_excel: bool = False) -> str:
    """The table of all annotations, then of all codings, as it reads back, letter for letter.

    `for_excel` puts a BOM first and an apostrophe before every cell that a spreadsheet would take for a formula:
    to look at, for such a table does not read back.
    """
    rows = rows_of(contents)
    return BOM + _text(map(defused, rows)) if for_excel else _text(rows)


def rows_of(contents: Contents) -> Iterator[list[str]]:
    """The head, every annotation, every coding, as cells."""
    contents = in_order(contents)
    variables = columns(contents)
    titles = {article.id: article.title for article, _ in contents.articles}
    texts = {article.id: text for article, text in contents.articles}
    labels = coder_labels(contents)
    yield [*FIXED[:-1], *(_column(variable.code) for variable in variables), FIXED[-1]]
    for one in contents.annotations:
        quotes = [span.quote(texts[one.article]) for span in one.segments]
        values = [_cell(value_names(contents.codebook, one, variable)) for variable in variables]
        owner = [one.id, one.article, titles[one.article], labels[one.coder]]
        yield [*owner, "", _offsets(one.segments), _cell(quotes), *values, one.memo]
    for coding in contents.codings:
        owner = ["", coding.article, titles[coding.article], labels[coding.coder]]
        yield [*owner, coding.state, "", "", *("" for _ in variables), ""]


def _column(code: str) -> str:
    return _VARIABLE + code if code in FIXED or code.startswith(_VARIABLE) else code


def _offsets(segments: Iterable[Span]) -> str:
    return ";".join(f"{span.start}-{span.end}" for span in segments)


def _cell(texts: list[str]) -> str:
    if len(texts) == 1 and texts[0] and not texts[0].startswith("["):
        return texts[0]
    return json.dumps(texts, ensure_ascii=False) if texts else ""


def defused(row: list[str]) -> list[str]:
    """The cells with an apostrophe before every one that a spreadsheet would take for a formula."""
    return [f"'{cell}" if cell.lstrip(" ").startswith(_FORMULA) else cell for cell in row]


def _text(rows: Iterable[list[str]]) -> str:
    # Told that rows end in CR LF, the module puts quotes around every cell with either of them.
    table = io.StringIO(newline="")
    lines = csv.writer(_EndingInLF(table), lineterminator="\r\n")
    lines.writerows(rows)
    return table.getvalue()


class _EndingInLF:
    """Takes the csv module's rows and ends them in LF."""

    def __init__(self, table: io.StringIO) -> None:
        self._table = table

    def write(self, row: str) -> int:
        """Takes one row."""
        return self._table.write(row.removesuffix("\r\n") + "\n")
