"""Making projects, adding coders, and getting at a project to read."""

from __future__ import annotations

from pathlib import Path

from annotator.domain.changes import Act, add_coder, codebook_edits
from annotator.domain.clock import now
from annotator.domain.codebook import Codebook
from annotator.domain.errors import AnnotatorError
from annotator.domain.identity import uuid7
from annotator.domain.records import Article, Coder
from annotator.exchange import codebooks
from annotator.exchange.whole_file import bytes_of
from annotator.resources import resource
from annotator.storage import reading
from annotator.storage.project_file import ProjectFile, ProjectReader, Snapshot


def new(path: Path, title: str = "", lead: str = "Lead", codebook: Path | None = None) -> ProjectFile:
    """An empty project with a codebook (the starter's, unless a file is given) and its lead; opened."""
    source = codebook or resource("codebook", "starter.toml")
    book = load_codebook(source)
    person = Coder(uuid7(), lead)
    return ProjectFile.create(path, title or path.stem, person, now(), lambda project: codebook_edits(project, book))


def load_codebook(path: Path) -> Codebook:
    """The codebook of a file, TOML, XLSX, CSV or .qdc; what is wrong is an AnnotatorError with file and line."""
    try:
        return codebooks.read(bytes_of(path), path.name)
    except AnnotatorError as error:
        error.arguments.setdefault("file", str(path))
        raise


def lead_of(project: ProjectFile) -> str:
    """Who acts in this file when nobody is named: its coder, or the lead of a lead's file."""
    return project.owner or project.local("lead") or ""


def act_in(project: ProjectFile) -> Act:
    """Whoever acts in this file when nobody is named, now."""
    return Act(lead_of(project), now())


def new_coder(project: ProjectFile, name: str, kind: str = "person", another: bool = False) -> Coder:
    """Adds a coder; a name that is there already raises AnnotatorError unless it is `another` one's, too."""
    if not another and any(coder.name == name for coder in reading.coders(project)):
        raise AnnotatorError("coder_exists", name=name)
    coder = Coder(uuid7(), name, kind)
    project.append(act_in(project).change([add_coder(coder)]))
    return coder


def find_coder(project: ProjectReader, name: str) -> Coder:
    """The coder of a name or an id; none, or two of one name, raises AnnotatorError."""
    found = [coder for coder in reading.coders(project) if name in (coder.name, coder.id)]
    if len(found) > 1:
        raise AnnotatorError("coder_twice", name=name, ids=", ".join(coder.id for coder in found))
    if not found:
        raise AnnotatorError("no_coder", name=name)
    return found[0]


def find_article(articles: list[Article], name: str) -> Article:
    """The article of an id or a title; none, or two of one title, raises AnnotatorError."""
    found = [one for one in articles if one.id == name] or [one for one in articles if one.title == name]
    if len(found) > 1:
        raise AnnotatorError("article_twice", name=name, ids=", ".join(one.id for one in found))
    if not found:
        raise AnnotatorError("no_article", name=name)
    return found[0]


def to_read(path: Path) -> ProjectFile | Snapshot:
    """A project to read: the file itself, locked; a private copy of one that may not be written."""
    try:
        return ProjectFile.open(path)
    except AnnotatorError as error:
        if error.key != "read_only":
            raise
        return Snapshot.of_closed(path)
