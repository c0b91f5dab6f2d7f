"""Is every text and revision what it says it is? Hashes, shapes, ranges, parents and owners, entity by entity."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache, partial
from itertools import chain, groupby, pairwise
from operator import itemgetter
from typing import Any

from annotator.domain.errors import AnnotatorError
from annotator.domain.fold import fold, seen_by
from annotator.domain.identity import derived_id, pair_id, text_id
from annotator.domain.kinds import misfit
from annotator.domain.revision import LAMPORT_LIMIT, LAMPORT_STEPWISE, Kind, content_id, ordinary_head, revision_id
from annotator.domain.text import normalise
from annotator.storage import canonical, states
from annotator.storage.canonical import field_names, is_sorted_set
from annotator.storage.plain import Plain, plain
from annotator.storage.shown import Shown

_HEX = re.compile(r"[0-9a-f]{16,64}\Z")
# Ids begin with the time they were made at, so that neighbours are on one article: few texts are open at once.
_OPEN_TEXTS = 50
# Plain texts: a member of Kind takes longer to name and to compare, a million times.
_ANNOTATION, _ARTICLE, _CODER, _PROJECT = map(str, (Kind.ANNOTATION, Kind.ARTICLE, Kind.CODER, Kind.PROJECT))
_PAIRED = {str(Kind.CODING), str(Kind.ASSIGNMENT)}
_TIED_TO_AN_ARTICLE = {*_PAIRED, _ANNOTATION}
_ANY_TIME = "2020-01-01"
_AT_A_TIME = 1000
_TWO_TEXTS = "an article has two texts"
_SAID = """
SELECT DISTINCT json_extract(body, '$.text'), json_extract(body, '$.lead'), json_extract(body, '$.kind') <> 'person'
FROM revision WHERE entity = ? AND kind = ? AND json_valid(body)
"""
# Of revisions of one thing that are no plain row; and of looks at one of them while the others are verified.
_ENDLESS = "one thing was edited side by side more often than people can"
_MOST_FORKED, _MOST_STEPS = 5000, 200_000
_BY_AGE = itemgetter(8, 0)
_MOST_CODES = 500_000
# The integrity of so many pages is checked in the time that one revision takes.
_PAGES_LIKE_A_REVISION = 1.5
# Of a revision that was verified: its lamport and its body.
Seen = tuple[int, dict]
Bounds = tuple[str, str]
EVERYTHING: Bounds = ("", "g")


def portions(connection: sqlite3.Connection, number: int) -> list[Bounds]:
    """Ranges of entity ids that take about equally long to verify, for as many processes.

    The first one has fewer revisions: the form of the file and its texts are looked at with it.
    """
    revisions, pages = (
        connection.execute(query).fetchone()[0] for query in ("SELECT count(*) FROM revision", "PRAGMA page_count")
    )
    form = int(pages / _PAGES_LIKE_A_REVISION)
    share = (revisions + form) // number
    cut = "SELECT entity FROM revision ORDER BY entity LIMIT 1 OFFSET ?"
    cuts = [
        connection.execute(cut, (max(share * place - form, 0),)).fetchone()[0]
        for place in range(1, number)
        if revisions
    ]
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


def check_codebook_size(connection: sqlite3.Connection) -> None:
    """Refuses a codebook and registry that no window could show, before all of it is verified."""
    if connection.execute("SELECT count(*) FROM revision").fetchone()[0] <= _MOST_CODES:
        return
    kinds = "('variable', 'value', 'actor')"
    one_more = f"SELECT id FROM revision WHERE kind IN {kinds} LIMIT 1 OFFSET {_MOST_CODES}"
    if row := connection.execute(one_more).fetchone():
        raise _bad("revision", str(row[0]), "there are more values and actors than people can make")


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
    for entity, line in lines(connection, bounds):
        yield checker.shown(entity, line)


def lines(connection: sqlite3.Connection, bounds: Bounds) -> Iterator[tuple[str, list[tuple]]]:
    """Every entity within bounds with its revisions in the order of their lamports, none of them verified."""
    rows = connection.execute(
        f"SELECT {states.COLUMNS} FROM revision WHERE entity >= ? AND entity < ? ORDER BY entity", bounds
    )
    # Many rows at a time: going to and fro between SQLite and here for every one takes a quarter longer.
    some = chain.from_iterable(iter(partial(rows.fetchmany, _AT_A_TIME), []))
    for entity, found in groupby(some, key=itemgetter(2)):
        line = list(found)
        if len(line) > 1:
            line.sort(key=_BY_AGE)
        yield entity, line
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
        self.project = project
        self._texts = {row[0] for row in connection.execute("SELECT id FROM text")}
        self._text = lru_cache(_OPEN_TEXTS)(self._text_of)
        self._said = cache(self._said_of)

    def shown(self, entity: str, line: list[tuple]) -> Shown:
        """What the revisions of one entity show, each of them verified; they come in the order of their lamports."""
        is_chain = len(line) == 1 or _is_chain(line)
        if not is_chain and _is_endless(line):
            raise _bad("revision", entity, _ENDLESS)
        seen: dict[str, Seen] = {}
        for row in line:
            seen[row[0]] = row[8], self._check_row(row, seen, line)
        self._check_sameness(entity, line, seen)
        if is_chain:
            last = line[-1]
            return Shown(entity, last[1], bool(last[10]), seen[last[0]][1])
        return states.folded([states.revision_from(row) for row in line])

    def plain(self, line: list[tuple]) -> Plain | None:
        """What the revisions of a plain annotation show, each of them verified; None where only `shown` can tell."""
        said = plain(self.project, line)
        return said[-1] if said and all(self._is_quoted(one) for one in said) else None

    def _is_quoted(self, one: Plain) -> bool:
        text = self._text(one.article)
        return text is not None and len(one.quote) == one.end - one.start > 0 and text[one.start : one.end] == one.quote

    def _check_sameness(self, entity: str, line: list[tuple], seen: dict[str, Seen]) -> None:
        kind = line[0][1]
        body = seen[line[0][0]][1]
        for row in line[1:]:
            other = seen[row[0]][1]
            if row[1] != kind or (
                kind in _TIED_TO_AN_ARTICLE and (other["article"], other["coder"]) != (body["article"], body["coder"])
            ):
                raise _bad("revision", entity, "one thing is of two kinds, in two articles or of two coders")
            if kind == _ARTICLE and other["text"] != body["text"]:
                raise _bad("revision", entity, _TWO_TEXTS)
        if kind in _PAIRED and entity != pair_id(self.project, kind, str(body["article"]), str(body["coder"])):
            raise _bad("revision", line[0][0], "its id is not that of its article and coder")
        if kind == _PROJECT and entity != derived_id(self.project, kind, ""):
            raise _bad("revision", line[0][0], "it is not this project's title")

    def _check_row(self, row: tuple, seen: dict[str, Seen], line: list[tuple]) -> dict:
        identity, kind, _, _, _, author, _, seq, lamport, _, _, sets, parents, body = row
        self._check_hash(row)
        if not (1 <= lamport < LAMPORT_LIMIT and 1 <= seq < LAMPORT_LIMIT):
            raise _bad("revision", identity, "a number in it is out of range")
        content, named = _parsed(identity, body), field_names(sets)
        if not isinstance(content, dict) or (wrong := misfit(kind, content)):
            wrong = wrong if isinstance(content, dict) else "body"
            raise _bad("revision", identity, f"“{kind}” cannot be like this ({wrong})")
        if named is None or not named <= content.keys():
            raise _bad("revision", identity, "it names fields that it does not have")
        newest = 0
        if parents != "[]":
            newest = _check_made_from(row, content, named, seen, line)
        elif len(named) != len(content):
            raise _bad("revision", identity, "it begins with fields that nobody set")
        if lamport >= LAMPORT_STEPWISE and lamport != newest + 1:
            raise _bad("revision", identity, "a number in it is out of range")
        if kind == _ANNOTATION:
            self._check_annotation(identity, author, content)
        elif kind == _ARTICLE and content["text"] not in self._texts:
            raise _bad("revision", identity, "the article's text is missing")
        return content

    def _check_hash(self, row: tuple) -> None:
        """Raises AnnotatorError unless the row has the id of its content, and every id in it is one."""
        head = ordinary_head(self.project, *row[1:11])
        true_id = content_id(head, *row[11:]) if head else revision_id(self.project, *row[1:])
        if true_id != row[0]:
            raise _bad("revision", row[0], "its content is not the one it was stored with")
        if not head and not ordinary_head(self.project, *row[1:9], _ANY_TIME, row[10]):
            raise _bad("revision", row[0], "an id or a number in it is none")

    def _check_annotation(self, identity: str, author: str, body: dict) -> None:
        coder, article = body["coder"], body["article"]
        if author != coder and not self._may_write_for(author, coder):
            raise _bad("revision", identity, "an annotation was written by somebody else than its coder")
        text = self._text(article)
        if text is None:
            raise _bad("revision", identity, "the article of an annotation is missing")
        for start, end, quote in body["segments"]:
            if text[start:end] != quote:
                raise _bad("revision", identity, "a quote is not what the article says there")

    def _text_of(self, article: str) -> str | None:
        texts = {text for text, *_ in self._said(article, _ARTICLE)}
        if len(texts) > 1:
            raise _bad("revision", article, _TWO_TEXTS)
        found = self._connection.execute("SELECT body FROM text WHERE id = ?", (next(iter(texts), ""),)).fetchone()
        return found[0] if found else None

    def _may_write_for(self, author: str, coder: str) -> bool:
        leads = any(lead for _, lead, _ in self._said(author, _CODER))
        return leads and any(is_impersonal for *_, is_impersonal in self._said(coder, _CODER))

    def _said_of(self, entity: str, kind: str) -> list[tuple]:
        """What any revision of an article or coder says, each verified at its turn: text, leads, is no person."""
        return self._connection.execute(_SAID, (entity, kind)).fetchall()


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


def _check_made_from(row: tuple, body: dict, sets: frozenset[str], seen: Mapping[str, Seen], line: list[tuple]) -> int:
    """Checks that a revision was made from older ones, which are in `seen`; returns the highest lamport of them."""
    parents = _parsed(row[0], row[12])
    if not parents or not is_sorted_set(parents) or not all(p in seen and seen[p][0] < row[8] for p in parents):
        raise _bad("revision", row[0], "what it was made from is missing")
    # But for the fields it sets, its body is what its author had seen: else readers of either disagree.
    before = seen[parents[0]][1]
    if len(parents) > 1:
        earlier = [states.revision_from(one) for one in line if one[0] in seen]
        before = fold(seen_by(states.revision_from(row), earlier)).fields
    kept = body.keys() - sets
    if kept != before.keys() - sets or any(body[name] != before[name] for name in kept):
        raise _bad("revision", row[0], "it changes fields that it does not name")
    return max(seen[parent][0] for parent in parents)
