"""Is a file from elsewhere what it says it is? Everything is checked on a private copy, and refused as a whole.

The header is read before SQLite sees the file; the schema must equal ours byte for byte, so no trigger and no view
can be in it; then every hash, every range, every parent and every owner is verified. Its derived tables are never read.
"""

from __future__ import annotations

import re
import shutil
import sqlite3
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from functools import lru_cache
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Any

from annotator.domain.errors import AnnotatorError
from annotator.domain.fold import fold, seen_by
from annotator.domain.identity import derived_id, from_canonical, pair_id, text_id
from annotator.domain.kinds import misfit
from annotator.domain.revision import LAMPORT_LIMIT, Kind, Revision, revision_id
from annotator.domain.text import normalise
from annotator.storage import opening, schema, states

LARGEST = 4 << 30
SECONDS = 600.0
_LARGEST_VALUE = 64 << 20
_HEX = re.compile(r"[0-9a-f]{16,64}\Z")
_IDS = re.compile(r"[0-9a-f]{32}(?: [0-9a-f]{16,32}){4}\Z")
# What no check has seen yet may be no JSON at all.
_ARTICLE = "CASE WHEN json_valid(body) THEN json_extract(body, '$.article') END"
_PAIRED = {Kind.CODING, Kind.ASSIGNMENT}


@contextmanager
def vetted(path: Path, project: str | None = None) -> Iterator[sqlite3.Connection]:
    """A connection to a vetted private copy of a file; it is gone after the block.

    `project` is the id it must have. Raises AnnotatorError naming what is wrong; the file itself is never opened by
    SQLite and never written.
    """
    with private_copy(path) as copy:
        check_copy(copy, project)
        with _connected(copy) as connection:
            yield connection


@contextmanager
def private_copy(path: Path) -> Iterator[Path]:
    """A copy of a file from elsewhere, with its journal, in a folder of its own; gone after the block.

    Its header was read before SQLite sees it; what is no project, too large or open here raises AnnotatorError.
    """
    status = opening.require_file(path)
    if status.st_size > LARGEST:
        raise AnnotatorError("too_large")
    if opening.is_open_here(path):
        raise AnnotatorError("locked")
    opening.check_header(path)
    try:
        folder = Path(tempfile.mkdtemp(prefix="accord-vet-"))
    except OSError as problem:
        raise AnnotatorError("unreadable", why=problem.strerror or problem) from problem
    try:
        yield _copied(path, folder / "copy.accord")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _copied(path: Path, copy: Path) -> Path:
    """Copies a file with what lies beside it; the block that uses the copy has errors of its own."""
    try:
        shutil.copyfile(path, copy)
        for side in ("-journal", "-wal"):
            beside = path.with_name(path.name + side)
            if beside.is_file():
                shutil.copyfile(beside, copy.with_name(copy.name + side))
    except OSError as problem:
        raise AnnotatorError("unreadable", why=problem.strerror or problem) from problem
    return copy


def check_copy(copy: Path, project: str | None) -> None:
    """Vets a private copy; what is wrong with it is an AnnotatorError. May run in a process of its own."""
    with _connected(copy) as connection:
        _vet(connection, project)


@contextmanager
def _connected(copy: Path) -> Iterator[sqlite3.Connection]:
    with opening.damage_named(), closing(sqlite3.connect(copy, isolation_level=None)) as connection:
        for pragma in ("trusted_schema = OFF", "cell_size_check = ON", "mmap_size = 0", "cache_size = -64000"):
            connection.execute(f"PRAGMA {pragma}")
        connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LARGEST_VALUE)
        connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
        end = time.monotonic() + SECONDS
        connection.set_progress_handler(lambda: int(time.monotonic() > end), 100_000)
        yield connection


def _vet(connection: sqlite3.Connection, project: str | None) -> None:
    if not schema.has_known_schema(connection):
        raise AnnotatorError("other_schema")
    answer = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
    if answer != "ok":
        raise AnnotatorError("damaged", what=answer)
    check_contents(connection, project)


def check_contents(connection: sqlite3.Connection, project: str | None = None) -> None:
    """Verifies every text and revision; the first that is wrong raises AnnotatorError with table, row and reason."""
    ids = [row[0] for row in connection.execute("SELECT id FROM project")]
    if len(ids) != 1 or not _is_id(ids[0]):
        raise AnnotatorError("damaged", what="it has no project id")
    if project and ids[0] != project:
        raise AnnotatorError("other_project")
    lengths = _check_texts(connection)
    _Revisions(connection, ids[0], lengths).check()


def _check_texts(connection: sqlite3.Connection) -> set[str]:
    found = set()
    for identity, body in connection.execute("SELECT id, body FROM text"):
        if text_id(body) != identity:
            raise _bad("text", identity, "its text is not the one it was stored with")
        if "\0" in body or normalise(body) != body:
            raise _bad("text", identity, "no import makes such a text")
        found.add(identity)
    return found


def _bad(table: str, row: str, reason: str) -> AnnotatorError:
    return AnnotatorError("bad_row", table=table, row=row[:12], reason=reason)


def _is_id(value: object) -> bool:
    return isinstance(value, str) and bool(_HEX.match(value))


class _Revisions:
    """One pass over all revisions, entity by entity, articles and coders before what rests on them."""

    def __init__(self, connection: sqlite3.Connection, project: str, texts: set[str]) -> None:
        self._connection = connection
        self._project = project
        self._texts = texts
        self._leads = self._who("json_extract(body, '$.lead')")
        self._impersonal = self._who("json_extract(body, '$.kind') <> 'person'")
        self._article_text: dict[str, str] = {}
        self._open: tuple[str, str] = ("", "")

    def check(self) -> None:
        self._article_text = self._articles()
        # Annotations of one article come together, so that its text is read once.
        rows = self._connection.execute(
            f"SELECT {states.COLUMNS} FROM revision ORDER BY kind, {_ARTICLE}, entity, lamport"
        )
        for entity, line in groupby(rows, key=itemgetter(2)):
            self._check_line(entity, list(line))
        split = self._connection.execute(
            "SELECT entity FROM revision GROUP BY entity"
            f" HAVING count(DISTINCT kind) > 1 OR count(DISTINCT {_ARTICLE}) > 1 LIMIT 1"
        ).fetchone()
        if split:
            raise _bad("revision", split[0], "one thing is of two kinds or in two articles")

    def _check_line(self, entity: str, line: list[tuple]) -> None:
        lamports: dict[str, int] = {}
        bodies: dict[str, dict] = {}
        owners = set()
        for row in line:
            body = self._check_row(row, lamports)
            lamports[row[0]], bodies[row[0]] = row[8], body
            if row[12] != "[]":
                _check_body(states.revision_from(row), line, bodies)
            if row[1] == Kind.ANNOTATION:
                self._check_annotation(row, body)
                owners.add(body["coder"])
            elif row[1] in _PAIRED and entity != pair_id(
                self._project, row[1], str(body["article"]), str(body["coder"])
            ):
                raise _bad("revision", row[0], "its id is not that of its article and coder")
            elif row[1] == Kind.PROJECT and entity != derived_id(self._project, Kind.PROJECT, ""):
                raise _bad("revision", row[0], "it is not this project's title")
        if len(owners) > 1:
            raise _bad("revision", entity, "one annotation has two coders")

    def _check_row(self, row: tuple, lamports: dict[str, int]) -> dict[str, object]:
        identity, kind, entity, change, undoes, author, replica, seq, lamport, _, removed, sets, parents, body = row
        if revision_id(self._project, *row[1:]) != identity:
            raise _bad("revision", identity, "its content is not the one it was stored with")
        if not _IDS.match(f"{entity} {change} {author} {replica} {undoes or author}"):
            raise _bad("revision", identity, "an id in it is none")
        if not (1 <= lamport < LAMPORT_LIMIT and 1 <= seq < LAMPORT_LIMIT and removed in (0, 1)):
            raise _bad("revision", identity, "a number in it is out of range")
        content, named = _parsed(identity, body), _field_names(sets)
        if not isinstance(content, dict) or (wrong := misfit(kind, content)):
            wrong = wrong if isinstance(content, dict) else "body"
            raise _bad("revision", identity, f"“{kind}” cannot be like this ({wrong})")
        if named is None or not named <= content.keys():
            raise _bad("revision", identity, "it names fields that it does not have")
        if parents == "[]":
            if named != content.keys():
                raise _bad("revision", identity, "it begins with fields that nobody set")
        else:
            before = _parsed(identity, parents)
            if not _is_sorted_set(before) or not all(lamports.get(parent, lamport) < lamport for parent in before):
                raise _bad("revision", identity, "what it was made from is missing")
        if kind == Kind.ARTICLE and content["text"] not in self._texts:
            raise _bad("revision", identity, "the article's text is missing")
        return content

    def _check_annotation(self, row: tuple, body: dict) -> None:
        author, coder, article = row[5], body["coder"], body["article"]
        if author != coder and not (coder in self._impersonal and author in self._leads):
            raise _bad("revision", row[0], "an annotation was written by somebody else than its coder")
        text = self._text_of(article)
        if text is None:
            raise _bad("revision", row[0], "the article of an annotation is missing")
        if any(text[start:end] != quote for start, end, quote in body["segments"]):
            raise _bad("revision", row[0], "a quote is not what the article says there")

    def _text_of(self, article: str) -> str | None:
        if self._open[0] != article:
            identity = self._article_text.get(article, "")
            found = self._connection.execute("SELECT body FROM text WHERE id = ?", (identity,)).fetchone()
            if found is None:
                return None
            self._open = (article, found[0])
        return self._open[1]

    def _articles(self) -> dict[str, str]:
        rows = self._connection.execute(
            "SELECT entity, json_extract(body, '$.text') FROM revision WHERE kind = 'article' AND json_valid(body)"
        ).fetchall()
        known = dict(rows)
        if any(known[entity] != text for entity, text in rows):
            raise _bad("revision", next(e for e, text in rows if known[e] != text), "an article has two texts")
        return known

    def _who(self, what: str) -> set[str]:
        query = f"SELECT entity FROM revision WHERE kind = 'coder' AND json_valid(body) AND {what}"
        return {row[0] for row in self._connection.execute(query)}


def _parsed(identity: str, text: str) -> Any:
    try:
        return from_canonical(text)
    except (ValueError, RecursionError):
        raise _bad("revision", identity, "it is not in the canonical form") from None


@lru_cache
def _field_names(sets: str) -> frozenset[str] | None:
    """The fields a revision sets; None where the list is not as it must be. The same few lists come again and again."""
    try:
        names = from_canonical(sets)
    except (ValueError, RecursionError):
        return None
    return frozenset(names) if _is_sorted_set(names) else None


def _check_body(revision: Revision, line: list[tuple], bodies: dict[str, dict]) -> None:
    """But for the fields it sets, a revision's body is what its author had seen: else readers of either disagree."""
    seen = bodies[revision.parents[0]]
    if len(revision.parents) > 1:
        seen = fold(seen_by(revision, map(states.revision_from, line))).fields
    kept = bodies[revision.id].keys() - revision.sets
    if kept != seen.keys() - revision.sets or any(bodies[revision.id][name] != seen[name] for name in kept):
        raise _bad("revision", revision.id, "it changes fields that it does not name")


def _is_sorted_set(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(part, str) for part in value) and sorted(set(value)) == value
