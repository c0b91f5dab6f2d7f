"""Annotations and all they rest on, out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from annotator.domain.errors import AnnotatorError
from annotator.exchange.codebook_toml import write_codebook
from annotator.exchange.contents import Contents
from annotator.exchange.csv_table import write_csv
from annotator.exchange.jsonl import write_jsonl
from annotator.storage import backups, opening, reading
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


def export_codebook(project: ProjectReader, out: Path, force: bool = False) -> int:
    """Writes the codebook as TOML; returns the number of variables."""
    book = reading.codebook(project)
    write_new(out, write_codebook(book), force)
    return len(book.variables)


def write_new(out: Path, made: str | bytes, force: bool) -> None:
    """Writes a file whole or not at all: over another only with `force`, over a project never; text as UTF-8."""
    with new_file(out, force) as part:
        part.write_bytes(made.encode() if isinstance(made, str) else made)


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
    if out.is_dir():
        raise AnnotatorError("folder_out", file=str(out))
    if out.exists() and _is_project(out):
        raise AnnotatorError("is_project", file=str(out))
    if out.exists() and not force:
        raise AnnotatorError("exists_force", file=str(out))


def _is_project(path: Path) -> bool:
    return opening.is_open_here(path) or opening.first_bytes(path, 16).startswith(b"SQLite format 3")
