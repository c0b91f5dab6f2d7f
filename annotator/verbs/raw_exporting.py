"""The reliability data out, and a workbook of all there is to look at."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from annotator.exchange.csv_table import rows_of
from annotator.report.as_xlsx import workbook
from annotator.report.document import Document, Section, Table, numbered
from annotator.report.prose import say
from annotator.report.raw_export import FORMS, Raw, workbook_sections
from annotator.storage import reading
from annotator.storage.project_file import ProjectReader
from annotator.verbs.agreement import AgreementOptions
from annotator.verbs.appendices import reliability_tables
from annotator.verbs.exporting import contents_of, write_new


def export_reliability(
    project: ProjectReader, out: Path, form: str, for_excel: bool = False, force: bool = False
) -> int:
    """Writes the reliability data in a form of `FORMS`; returns the number of units."""
    raw = _raw(project)
    write_new(out, FORMS[form](raw, for_excel), force)
    return len(raw.tables.unit_article)


def export_workbook(project: ProjectReader, out: Path, force: bool = False) -> int:
    """Writes articles, annotations, codebook and reliability data as sheets; returns the number of annotations."""
    raw, contents = _raw(project), contents_of(project)
    head, *rows = rows_of(contents)
    articles = [(one.title, one.outlet, one.date, one.author, one.id) for one, _ in contents.articles]
    sections = (
        _sheet("sheet_articles", ("title", "outlet", "date", "author", "id"), articles),
        _sheet("sheet_passages", head, rows),
        *workbook_sections(raw),
    )
    write_new(out, workbook(Document(raw.title, "", numbered(sections))), force)
    return len(contents.annotations)


def _sheet(name: str, head: Sequence[str], rows: Iterable[Sequence[str]]) -> Section:
    """A table of words alone."""
    return Section(say(name), (Table(say(name), tuple(head), tuple(map(tuple, rows)), words=len(head)),))


def _raw(project: ProjectReader) -> Raw:
    return Raw(reading.title(project), reading.codebook(project), reliability_tables(project, AgreementOptions()))
