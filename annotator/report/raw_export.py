"""The reliability data as files of their own, for R, SPSS, another program or `accord reliability`.

`.zip`: a table a variable that `reliability` takes as it is, the passages with what `unitizing` wants, the articles.
`.csv`: the tables of all variables under each other. `.xlsx`: a sheet a table.
"""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import NamedTuple
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from annotator.analysis.raw_tables import RawTables, RawVariable
from annotator.domain.codebook import Codebook
from annotator.exchange.csv_table import BOM, defused
from annotator.report.appendix import codebook_tables, data_tables
from annotator.report.as_xlsx import workbook
from annotator.report.document import Document, Section, numbered
from annotator.report.prose import say

# What `accord reliability` takes for something else than a coder.
_TAKEN = ("unit", "article", "count", "variable", "characters")


class Raw(NamedTuple):
    """What an export is made of: the project's title, its codebook and the data."""

    title: str
    codebook: Codebook
    tables: RawTables

    def code(self, variable: RawVariable) -> str:
        """The permanent code of a variable, of a derived one that of the attribute it shows."""
        identity = variable.id.rpartition("/")[2]
        return next((one.code for one in self.codebook.variables if one.id == identity), variable.name)


def as_csv(raw: Raw, for_excel: bool = False) -> bytes:
    """One table: variable, unit, article and a column a coder."""
    head = ["variable", "unit", "article", *_coders(raw.tables)]
    rows = ([raw.code(one), *row] for one in raw.tables.variables for row in _units(raw.tables, one))
    return _csv(head, rows, for_excel)


def as_zip(raw: Raw, for_excel: bool = False) -> bytes:
    """A folder of tables; equal data give equal bytes."""
    made = io.BytesIO()
    with ZipFile(made, "w") as folder:
        for name, head, rows in _files(raw):
            folder.writestr(ZipInfo(name), _csv(head, rows, for_excel), ZIP_DEFLATED)
    return made.getvalue()


def as_xlsx(raw: Raw, for_excel: bool = False) -> bytes:
    """A workbook: codebook, units × coders of every variable, passages, articles. It never holds a formula."""
    return workbook(Document(raw.title, "", numbered(workbook_sections(raw))))


def workbook_sections(raw: Raw) -> tuple[Section, ...]:
    """The codebook and the data, as sheets of a workbook."""
    book = tuple(codebook_tables(raw.codebook, raw.tables))
    return (
        Section(say("sheet_codebook"), book),
        Section(say("sheet_data"), (say("appendix_data_lead"), *data_tables(raw.tables))),
    )


FORMS: Mapping[str, Callable[[Raw, bool], bytes]] = {".csv": as_csv, ".xlsx": as_xlsx, ".zip": as_zip}


def _files(raw: Raw) -> Iterator[tuple[str, Sequence[str], Iterable[Sequence[str]]]]:
    tables, codes = raw.tables, [raw.code(one) for one in raw.tables.variables]
    times = Counter(codes)
    for place, (variable, code) in enumerate(zip(tables.variables, codes, strict=True)):
        name = code if times[code] == 1 else f"{code}-{place + 1}"
        yield f"units-{name}.csv", ["unit", "article", *_coders(tables)], _units(tables, variable)
    yield "passages.csv", ["id", "article", "coder", "start", "end", "segments", "unit", *codes], _passages(tables)
    yield "articles.csv", ["id", "article", "length", *_coders(tables)], _articles(tables)


def _coders(tables: RawTables) -> list[str]:
    return [f"coder {name}" if name in _TAKEN else name for name in tables.coders]


def _units(tables: RawTables, variable: RawVariable) -> Iterator[list[str]]:
    labels = (*variable.labels, "")
    for unit, (article, codes) in enumerate(zip(tables.unit_article.tolist(), variable.codes.tolist(), strict=True)):
        yield [str(unit + 1), tables.articles[article], *(labels[code] for code in codes)]


def _passages(tables: RawTables) -> Iterator[list[str]]:
    labels = [(*variable.labels, "") for variable in tables.variables]
    categories = [variable.category.tolist() for variable in tables.variables]
    columns = zip(
        tables.passage_ids, tables.passage_article.tolist(), tables.passage_coder.tolist(),
        tables.passage_span.tolist(), tables.segments, tables.passage_unit.tolist(), strict=True,
    )  # fmt: skip
    for place, (identity, article, coder, (start, end), segments, unit) in enumerate(columns):
        given = [names[category[place]] for names, category in zip(labels, categories, strict=True)]
        where = [str(start), str(end), segments.replace("–", "-"), str(unit + 1) if unit >= 0 else ""]
        yield [identity, tables.articles[article], tables.coders[coder], *where, *given]


def _articles(tables: RawTables) -> Iterator[list[str]]:
    for identity, title, length, done in zip(
        tables.article_ids, tables.articles, tables.lengths.tolist(), tables.done.tolist(), strict=True
    ):
        yield [identity, title, str(length), *("done" if one else "" for one in done)]


def _csv(head: Sequence[str], rows: Iterable[Sequence[str]], for_excel: bool) -> bytes:
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    for row in chain([head], rows):
        writer.writerow(defused(list(row)) if for_excel else row)
    return ((BOM if for_excel else "") + out.getvalue()).encode()

