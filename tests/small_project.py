"""A small project of a lead, two coders and two articles, and what they do to it, a line an act."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from annotator.domain.changes import (
    Act,
    add_actor,
    add_article,
    add_coder,
    annotate,
    article_of,
    assign,
    record_edit,
)
from annotator.domain.codebook import REGISTRY, Actor, Value, Variable
from annotator.domain.errors import AnnotatorError
from annotator.domain.identity import derived_id, uuid7
from annotator.domain.records import Annotation, Assignment, Batch, Coder
from annotator.domain.revision import Edit, Kind, Revision
from annotator.domain.span import Span
from annotator.messages import sentence
from annotator.storage import reading
from annotator.storage.project_file import ProjectFile
from annotator.storage.sending import write_coders_file

AT = "2026-03-01T09:00:00.000Z"


def temporary_folder() -> tempfile.TemporaryDirectory[str]:
    """A folder in memory where the machine has one: most laws are no matter of the disk."""
    memory = Path("/dev/shm")
    return tempfile.TemporaryDirectory(prefix="accord-tests-", dir=memory if memory.is_dir() else None)


def identity(name: str) -> str:
    """A fixed id for a name: the same in every run."""
    return derived_id("tests", "any", name)


LEAD, ANN, BEN, JOINT = (identity(name) for name in ("lead", "ann", "ben", "joint"))
COUNCIL, SENATE = identity("council"), identity("senate")
TEXTS = {
    COUNCIL: "The council said “no”.\u00a0“We will not,” she said, “let cameras scan faces.” \U0001f642 Nobody answered.",
    SENATE: "Der Senat prüft Kameras.\n\nنريد الأمان said a passer-by; “safe,” he added, “not watched.”",
}
TONE, ACTOR = identity("tone"), identity("actor")
FOR, AGAINST, NEUTRAL = identity("for"), identity("against"), identity("neutral")
MAYOR, POLICE, UNION = identity("mayor"), identity("police"), identity("union")


def edits() -> list[Edit]:
    """Articles, people, codebook and registry."""
    articles = [
        article_of(COUNCIL, "Council says no", "The Gazette", "2020-06-01", "R. Vale", "one.txt", TEXTS[COUNCIL]),
        article_of(SENATE, "Senat prüft", "Der Bote", "2020-07-01", "K. Rot", "two.txt", TEXTS[SENATE]),
    ]
    people = [Coder(ANN, "Ann"), Coder(BEN, "Ben"), Coder(JOINT, "Consensus", "consensus")]
    values = [
        Value(FOR, TONE, "F", "For", number=1),
        Value(AGAINST, TONE, "A", "Against", number=-1),
        Value(NEUTRAL, TONE, "N", "Neutral", not_applicable=True),
    ]
    variables = [Variable(TONE, "tone", "Tone"), Variable(ACTOR, "actor", "Actor", REGISTRY, several=True, position=1)]
    actors = [Actor(MAYOR, "Mayor Vega", aliases=("Vega",)), Actor(POLICE, "Police"), Actor(UNION, "Police union")]
    return [
        *map(add_article, articles),
        *map(add_coder, people),
        *(record_edit(Kind.VARIABLE, one) for one in variables),
        *(record_edit(Kind.VALUE, one) for one in values),
        *map(add_actor, actors),
    ]


def make(path: Path) -> ProjectFile:
    """The small project, open, with nobody's work in it."""
    project = ProjectFile.create(path, "Cameras", Coder(LEAD, "Lena"), AT)
    do(project, LEAD, *edits(), texts=tuple(TEXTS.values()))
    return project


def do(
    project: ProjectFile, author: str, *edits: Edit, at: str = AT, texts: tuple[str, ...] = (), settles: bool = False
) -> list[Revision]:
    """One act of a person."""
    return project.append(Act(author, at).change(edits, texts, settles))


def claim(
    coder: str, article: str = COUNCIL, start: int = 0, end: int = 11, tone: str = AGAINST, entity: str | None = None,
    memo: str = "",
) -> Edit:  # fmt: skip
    """A new annotation of one segment."""
    values = {TONE: (tone,), ACTOR: (MAYOR,)}
    return annotate(entity or uuid7(), article, coder, (Span(start, end),), TEXTS[article], values, memo)


def claimed(project: ProjectFile, coder: str, **about: object) -> str:
    """Adds an annotation as its coder's act; returns its id."""
    edit = claim(coder, **about)  # type: ignore[arg-type]
    do(project, coder, edit)
    return edit.entity


def dealt(project: ProjectFile, *pairs: tuple[str, str], name: str = "Main") -> None:
    """Assigns (article, coder) pairs as one batch."""
    batch = Batch(identity(name), name, "main", seed=7, overlap=1)
    do(project, LEAD, *assign(project.id, batch, [Assignment(article, coder, batch.id) for article, coder in pairs]))


def sent(project: ProjectFile, coder: str, path: Path) -> Path:
    """A coder's file, closed."""
    write_coders_file(project, coder, path)
    return path


@contextmanager
def opened(path: Path) -> Iterator[ProjectFile]:
    """A project for the length of the block."""
    with ProjectFile.open(path) as project:
        yield project


def copied(path: Path, name: str) -> Path:
    """A copy of a closed file beside it."""
    return Path(shutil.copyfile(path, path.with_name(name)))


def tampered(path: Path, *statements: str | tuple[str, tuple]) -> None:
    """Runs SQL on a closed file, as somebody with another program would."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(*([statement] if isinstance(statement, str) else statement))


def rows(path: Path, query: str, arguments: Iterable[object] = ()) -> list[tuple]:
    """What a closed file holds."""
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
        return connection.execute(query, tuple(arguments)).fetchall()


def memo_of(project: ProjectFile, entity: str) -> str:
    """The memo that is shown of an annotation."""
    return reading.annotation(project, entity).memo


def shown(project: ProjectFile) -> list[Annotation]:
    """All annotations that are shown."""
    return reading.annotations(project)


@contextmanager
def refused(key: str, **arguments: object) -> Iterator[None]:
    """The block must be refused with the sentence of this key, whole; `arguments` must be among those it names."""
    with pytest.raises(AnnotatorError) as caught:
        yield
    assert caught.value.key == key, caught.value
    assert sentence(key, **caught.value.arguments)
    # A reason is compared by its words.
    given = {name: caught.value.arguments.get(name) for name in arguments}
    assert {name: str(one) if name == "why" else one for name, one in given.items()} == arguments
