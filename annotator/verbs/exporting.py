"""Annotations and all they rest on, out."""

from __future__ import annotations

import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from annotator.domain.codebook import Codebook
from annotator.domain.errors import AnnotatorError
from annotator.exchange import codebooks
from annotator.exchange.contents import Contents
from annotator.exchange.csv_table import write_csv
from annotator.exchange.jsonl import write_jsonl
from annotator.report.codebook_sheet import codebook_document
from annotator.report.document import Document
from annotator.storage import backups, codebook_history, opening, reading, usage
from annotator.storage.project_file import ProjectReader

FORMS: dict[str, Callable[[Contents, bool], str]] = {
    ".jsonl": lambda contents, _: "".join(write_jsonl(contents)),
    ".csv": write_csv,
}


def contents_of(project: ProjectReader) -> Contents:
    """All that is shown, as an export writes it."""
    articles = tuple((article, reading.text_of(project, article.id)) for article in reading.articles(project))
    shown = {article.id for article, _ in articles}
    coders = tuple(reading.coders(project))
    known = {coder.id for coder in coders}
    return Contents(
        project.id,
        reading.title(project),
        articles,
        coders,
        reading.codebook(project),
        tuple(reading.batches(project)),
        tuple(one for one in reading.assignments(project) if one.article in shown and one.coder in known),
        tuple(one for one in reading.codings(project) if one.article in shown and one.coder in known),
        tuple(one for one in reading.annotations(project) if one.coder in known),
    )


def export(project: ProjectReader, out: Path, form: str, for_excel: bool = False, force: bool = False) -> int:
    """Writes the project in a form of `FORMS`; returns the number of annotations."""
    contents = contents_of(project)
    write_new(out, FORMS[form](contents, for_excel), force)
    return len(contents.annotations)


def export_codebook(project: ProjectReader, out: Path, force: bool = False, form: str = "") -> int:
    """Writes the codebook in a form of `CODEBOOK_FORMS`, or that of the file's ending; the number of variables."""
    book = reading.codebook(project)
    form = form or out.suffix.lower()
    if form not in CODEBOOK_FORMS:
        raise AnnotatorError("ending_export", ending=form or out.name, known=", ".join(CODEBOOK_FORMS))
    require_new(out, force)
    write_new(out, CODEBOOK_FORMS[form](project, book), force)
    return len(book.variables)


def _printed(project: ProjectReader, book: Codebook) -> bytes:
    from annotator.report.pdf import printed

    return printed(_sheet(project, book))


def _page(project: ProjectReader, book: Codebook) -> bytes:
    from annotator.report.as_html import document_as_html

    return document_as_html(_sheet(project, book)).encode()


def _sheet(project: ProjectReader, book: Codebook) -> Document:
    last = codebook_history.versions(project)[-1]
    used = usage.tag_counts(project, tuple(one.id for one in book.variables))
    return codebook_document(reading.title(project), book, used, last.number, last.hash, last.at[:10])


CODEBOOK_FORMS: dict[str, Callable[[ProjectReader, Codebook], bytes]] = {
    **{ending: lambda _, book, write=write: write(book) for ending, write in codebooks.WRITERS.items()},
    ".pdf": _printed,
    ".html": _page,
}


def write_new(out: Path, made: str | bytes, force: bool) -> None:
    """Writes a file whole or not at all: over another only with `force`, over a project never; text as UTF-8."""
    with new_file(out, force) as part:
        # The name of a merged file need not be UTF-8; what is written must be.
        part.write_bytes(made.encode(errors="replace") if isinstance(made, str) else made)


@contextmanager
def new_file(out: Path, force: bool) -> Iterator[Path]:
    """A path to write to, which is named `out` when the block ends well and gone otherwise; refusals as `write_new`."""
    require_new(out, force)
    with backups.made_beside(out, "cannot_write") as part:
        yield part
        backups.sync(part)
        part.replace(out)
        opening.sync_folder(out.parent)


def require_new(out: Path, force: bool) -> None:
    """Raises AnnotatorError where `write_new` would refuse to write."""
    try:
        mode = out.stat().st_mode
    except OSError:
        # Nothing is there, or nothing can be: the system says so when it is written.
        return
    if stat.S_ISDIR(mode):
        raise AnnotatorError("folder_out", file=str(out))
    if not stat.S_ISREG(mode):
        raise AnnotatorError("device_out", file=str(out))
    if _is_project(out):
        raise AnnotatorError("is_project", file=str(out))
    if not force:
        raise AnnotatorError("exists_force", file=str(out))


def _is_project(path: Path) -> bool:
    return opening.is_open_here(path) or opening.first_bytes(path, 16).startswith(b"SQLite format 3")
