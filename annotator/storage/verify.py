"""Is every text and revision what it says it is? Hashes, shapes, ranges, parents and owners, entity by entity."""

from __future__ import annotations

import re
import sqlite3
from collections import OrderedDict
from collections.abc import Iterator
from functools import lru_cache, partial
from itertools import chain, groupby, pairwise
from operator import itemgetter
from typing import Any

from annotator.domain.errors import AnnotatorError
from annotator.domain.fold import fold, seen_by
from annotator.domain.identity import derived_id, from_canonical, pair_id, text_id
from annotator.domain.kinds import misfit
from annotator.domain.revision import LAMPORT_LIMIT, LAMPORT_STEPWISE, Kind, revision_id
from annotator.domain.text import normalise
from annotator.storage import canonical, states
from annotator.storage.shown import Shown

_HEX = re.compile(r"[0-9a-f]{16,64}\Z")
_IDS = re.compile(r"[0-9a-f]{32}(?: [0-9a-f]{16,32}){4}\Z")
# Ids begin with the time they were made at, so that neighbours are on one article: few texts are open at once.
_OPEN_TEXTS = 50
_PAIRED = {Kind.CODING, Kind.ASSIGNMENT}
_TIED_TO_AN_ARTICLE = {*_PAIRED, Kind.ANNOTATION}
_AT_A_TIME = 1000
# Of revisions of one thing that are no plain row; and of looks at one of them while the others are verified.
_ENDLESS = "one thing was edited side by side more often than people can"
_MOST_FORKED, _MOST_STEPS = 5000, 200_000
_BY_AGE = itemgetter(8, 0)
Bounds = tuple[str, str]
EVERYTHING: Bounds = ("", "g")


def halves(connection: sqlite3.Connection, number: int) -> list[Bounds]:
    """Ranges of entity ids that hold about equally many revisions each, for as many processes."""
    total = connection.execute("SELECT count(*) FROM revision").fetchone()[0]
    cut = "SELECT entity FROM revision ORDER BY entity LIMIT 1 OFFSET ?"
    cuts = [connection.execute(cut, (total * place // number,)).fetchone()[0] for place in range(1, number) if total]
    return list(zip([EVERYTHING[0], *cuts], [*cuts, EVERYTHING[1]], strict=True))


def check_contents(connection: sqlite3.Connection, project: str | None = None) -> Iterator[Shown]:
    """Verifies all of a file, and gives what is shown of every entity once its revisions are found true.

    The first row that is wrong raises AnnotatorError with table, row and reason.
    """
    check_texts(connection)
    return check_revisions(connection, check_project(connection, project), EVERYTHING)


def check_project(connection: sqlite3.Connection, project: str | None = None) -> str:
    """The id of the project, which must be `project` where that is given."""
    ids = [row[0] for row in connection.execute("SELECT id FROM project")]
    if len(ids) != 1 or not _is_id(ids[0]):
        raise AnnotatorError("damaged", what="it has no project id")
    if project and ids[0] != project:
        raise AnnotatorError("other_project")
    return ids[0]


def check_forks(connection: sqlite3.Connection) -> None:
    """Refuses what would take long to read, before it is read: the index of entities knows how long each line is."""
    long = "SELECT entity FROM revision GROUP BY entity HAVING count(*) > ?"
    for (entity,) in connection.execute(long, (_MOST_FORKED,)).fetchall():
        forks = "SELECT count(*) FROM revision WHERE entity = ? AND (instr(parents, ',') OR parents = '[]')"
        many = "SELECT count(*) - count(DISTINCT parents) FROM revision WHERE entity = ?"
        if connection.execute(many, (entity,)).fetchone()[0] or connection.execute(forks, (entity,)).fetchone()[0] > 1:
            raise _bad("revision", entity, _ENDLESS)


def check_texts(connection: sqlite3.Connection) -> None:
    """Verifies that every text is the one it was stored with."""
    for identity, body in connection.execute("SELECT id, body FROM text"):
        if text_id(body) != identity:
            raise _bad("text", identity, "its text is not the one it was stored with")
        if "\0" in body or normalise(body) != body:
            raise _bad("text", identity, "no import makes such a text")


def check_revisions(connection: sqlite3.Connection, project: str, bounds: Bounds) -> Iterator[Shown]:
    """Verifies the revisions of all entities within bounds, and gives what is shown of each."""
    checker = Checker(connection, project)
    rows = connection.execute(
        f"SELECT {states.COLUMNS} FROM revision WHERE entity >= ? AND entity < ? ORDER BY entity", bounds
    )
    # Many rows at a time: going to and fro between SQLite and here for every one takes a quarter longer.
    some = chain.from_iterable(iter(partial(rows.fetchmany, _AT_A_TIME), []))
    for entity, line in groupby(some, key=itemgetter(2)):
        yield checker.shown(entity, sorted(line, key=_BY_AGE))
    _check_extremes(connection)


def _check_extremes(connection: sqlite3.Connection) -> None:
    """An entity outside all bounds would be read by nobody."""
    odd = connection.execute("SELECT id FROM revision WHERE entity < '0' OR entity >= 'g' LIMIT 1").fetchone()
    if odd:
        raise _bad("revision", odd[0], "an id in it is none")


def _bad(table: str, row: str, reason: str) -> AnnotatorError:
    return AnnotatorError("bad_row", table=table, row=row[:12], reason=reason)


def _is_id(value: object) -> bool:
    return isinstance(value, str) and bool(_HEX.match(value))


class Checker:
    """What one pass over the revisions must know of articles and coders."""

    def __init__(self, connection: sqlite3.Connection, project: str) -> None:
        self._connection = connection
        self._project = project
        self._texts = {row[0] for row in connection.execute("SELECT id FROM text")}
        self._leads = self._who("json_extract(body, '$.lead')")
        self._impersonal = self._who("json_extract(body, '$.kind') <> 'person'")
        self._article_text = self._articles()
        self._open: OrderedDict[str, str] = OrderedDict()

    def shown(self, entity: str, line: list[tuple]) -> Shown:
        """What the revisions of one entity show, each of them verified."""
        is_chain = _is_chain(line)
        if not is_chain and _is_endless(line):
            raise _bad("revision", entity, _ENDLESS)
        lamports: dict[str, int] = {}
        bodies: dict[str, dict] = {}
        for row in line:
            bodies[row[0]] = self._check_row(row, lamports, bodies, line)
            lamports[row[0]] = row[8]
        first = line[0]
        self._check_sameness(entity, line, bodies)
        if is_chain:
            last = line[-1]
            return Shown(entity, first[1], bool(last[10]), bodies[last[0]])
        return states.folded([states.revision_from(row) for row in line])

    def _check_sameness(self, entity: str, line: list[tuple], bodies: dict[str, dict]) -> None:
        kind = line[0][1]
        body = bodies[line[0][0]]
        for row in line[1:]:
            other = bodies[row[0]]
            if row[1] != kind or (
                kind in _TIED_TO_AN_ARTICLE and (other["article"], other["coder"]) != (body["article"], body["coder"])
            ):
                raise _bad("revision", entity, "one thing is of two kinds, in two articles or of two coders")
        if kind in _PAIRED and entity != pair_id(self._project, kind, str(body["article"]), str(body["coder"])):
            raise _bad("revision", line[0][0], "its id is not that of its article and coder")
        if kind == Kind.PROJECT and entity != derived_id(self._project, Kind.PROJECT, ""):
            raise _bad("revision", line[0][0], "it is not this project's title")

    def _check_row(self, row: tuple, lamports: dict[str, int], bodies: dict[str, dict], line: list[tuple]) -> dict:
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
        newest = 0
        if parents == "[]":
            if named != content.keys():
                raise _bad("revision", identity, "it begins with fields that nobody set")
        else:
            before = _parsed(identity, parents)
            if not before or not _is_sorted_set(before) or not all(lamports.get(p, lamport) < lamport for p in before):
                raise _bad("revision", identity, "what it was made from is missing")
            newest = max(lamports[parent] for parent in before)
            _check_kept(row, before, content, named, bodies, line)
        if lamport >= LAMPORT_STEPWISE and lamport != newest + 1:
            raise _bad("revision", identity, "a number in it is out of range")
        if kind == Kind.ARTICLE and content["text"] not in self._texts:
            raise _bad("revision", identity, "the article's text is missing")
        if kind == Kind.ANNOTATION:
            self._check_annotation(identity, author, content)
        return content

    def _check_annotation(self, identity: str, author: str, body: dict) -> None:
        coder, article = body["coder"], body["article"]
        if author != coder and not (coder in self._impersonal and author in self._leads):
            raise _bad("revision", identity, "an annotation was written by somebody else than its coder")
        text = self._text_of(article)
        if text is None:
            raise _bad("revision", identity, "the article of an annotation is missing")
        for start, end, quote in body["segments"]:
            if text[start:end] != quote:
                raise _bad("revision", identity, "a quote is not what the article says there")

    def _text_of(self, article: str) -> str | None:
        if article in self._open:
            self._open.move_to_end(article)
            return self._open[article]
        identity = self._article_text.get(article, "")
        found = self._connection.execute("SELECT body FROM text WHERE id = ?", (identity,)).fetchone()
        if found is None:
            return None
        self._open[article] = found[0]
        if len(self._open) > _OPEN_TEXTS:
            self._open.popitem(last=False)
        return found[0]

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


def _is_endless(line: list[tuple]) -> bool:
    """Whether folding would take seconds, or more memory than a file deserves: both grow with the square of a fork."""
    over_several = sum("," in row[12] for row in line)
    return len(line) > _MOST_FORKED or over_several * len(line) > _MOST_STEPS


def _is_chain(line: list[tuple]) -> bool:
    """Whether every revision was made from the one before it, and from nothing else."""
    return all(after[12] == f'["{before[0]}"]' for before, after in pairwise(line))


def _parsed(identity: str, text: str) -> Any:
    try:
        return canonical.parsed(text)
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


def _check_kept(
    row: tuple, parents: list[str], body: dict, sets: frozenset[str], bodies: dict[str, dict], line: list[tuple]
) -> None:
    """But for the fields it sets, a revision's body is what its author had seen: else readers of either disagree."""
    seen = bodies[parents[0]]
    if len(parents) > 1:
        earlier = [states.revision_from(one) for one in line if one[0] in bodies]
        seen = fold(seen_by(states.revision_from(row), earlier)).fields
    kept = body.keys() - sets
    if kept != seen.keys() - sets or any(body[name] != seen[name] for name in kept):
        raise _bad("revision", row[0], "it changes fields that it does not name")


def _is_sorted_set(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(part, str) for part in value) and sorted(set(value)) == value
