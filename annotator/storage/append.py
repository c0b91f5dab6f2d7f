"""A Change becomes revisions: parents, lamport and body are filled in from what the file shows."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Collection, Mapping

from annotator.domain.errors import AnnotatorError
from annotator.domain.fold import REMOVED, State, fold
from annotator.domain.identity import canonical_json, text_id
from annotator.domain.kinds import BORN_WITH, misfit
from annotator.domain.revision import LAMPORT_STEPWISE, Change, Edit, Kind, Revision, revision_id
from annotator.storage import derive, states


class Pen:
    """Writes revisions as one opening of the file: knows project, replica, the next seq and the highest lamport."""

    def __init__(self, connection: sqlite3.Connection, project: str, replica: str) -> None:
        self._connection = connection
        self._project = project
        self._replica = replica
        self._seq = 0
        self._lamport = highest_lamport(connection)
        self._article = ("", "")

    def write(self, change: Change) -> list[Revision]:
        """The revisions of a Change, written with their derived rows. The caller owns the transaction.

        Fields that are shown as they should be already are left out; an edit that sets nothing new makes no revision.
        """
        seen: set[str] = set()
        revisions = []
        for edit in change.edits:
            if edit.entity in seen:
                raise ValueError(f"one change edits {edit.kind} {edit.entity} twice")
            seen.add(edit.entity)
            if revision := self._revision(change, edit, len(revisions)):
                revisions.append(revision)
        with derive.renewed(self._connection, {one.entity: one.kind for one in revisions}):
            self._insert(revisions, change)
        return revisions

    def committed(self, revisions: list[Revision]) -> None:
        """Moves the counters on: only now do seq and lamport belong to these revisions."""
        if revisions:
            self._seq += len(revisions)
            self._lamport += 1

    def _revision(self, change: Change, edit: Edit, number: int) -> Revision | None:
        known = states.revisions_of(self._connection, edit.entity)
        state = fold(known) if known else None
        torn = {conflict.field for conflict in state.conflicts} if state and change.settles else set()
        sets = _news(edit, state, torn)
        removed = bool(state and state.removed) if edit.removed is None else edit.removed
        settled = edit.removed is not None and REMOVED in torn
        if not sets and not settled and (state is None or removed == state.removed):
            return None
        body = {**(state.fields if state else {}), **sets}
        _check(edit, body, state)
        if edit.kind == Kind.ANNOTATION:
            self._check_annotation(change, edit, body, state)
        lamport = max(min(self._lamport + 1, LAMPORT_STEPWISE - 1), *(one.lamport + 1 for one in known), 1)
        heads = state.heads if state else ()
        return self._hashed(change, edit, sets, removed, heads, canonical_json(body), number, lamport)

    def _check_annotation(self, change: Change, edit: Edit, body: Mapping[str, object], state: State | None) -> None:
        coder = str((state.fields if state else body)["coder"])
        if change.author != coder and not self._leads_for(change.author, coder):
            raise AnnotatorError("not_yours")
        if "segments" in edit.sets:
            text = self._text_of(str(body["article"]))
            for start, end, quote in body["segments"]:  # type: ignore[attr-defined]
                if text[start:end] != quote:
                    raise AnnotatorError("quote_differs", start=start, end=end)

    def _leads_for(self, author: str, coder: str) -> bool:
        """Whether a lead writes for a coder that is no person."""
        query = "SELECT (SELECT lead FROM coder WHERE id = ?) AND (SELECT kind <> 'person' FROM coder WHERE id = ?)"
        return bool(self._connection.execute(query, (author, coder)).fetchone()[0])

    def _text_of(self, article: str) -> str:
        if self._article[0] != article:
            # Not by the table of shown articles: work on a hidden one can still be settled and taken back.
            query = (
                "SELECT t.body FROM revision r JOIN text t ON t.id = json_extract(r.body, '$.text')"
                " WHERE r.entity = ? AND r.kind = 'article' LIMIT 1"
            )
            row = self._connection.execute(query, (article,)).fetchone()
            if row is None:
                raise AnnotatorError("no_article", name=article)
            self._article = (article, row[0])
        return self._article[1]

    def _hashed(
        self,
        change: Change,
        edit: Edit,
        sets: Mapping[str, object],
        removed: bool,
        heads: tuple[str, ...],
        body: str,
        number: int,
        lamport: int,
    ) -> Revision:
        names, parents = tuple(sorted(sets)), tuple(sorted(heads))
        seq = self._seq + number + 1
        identity = revision_id(
            self._project, edit.kind, edit.entity, change.id, change.undoes, change.author, self._replica, seq, lamport,
            change.at, removed, canonical_json(names), canonical_json(parents), body,
        )  # fmt: skip
        return Revision(
            identity, edit.kind, edit.entity, change.id, change.undoes, change.author, self._replica, seq, lamport,
            change.at, removed, names, parents, body,
        )  # fmt: skip

    def _insert(self, revisions: list[Revision], change: Change) -> None:
        self._connection.executemany(
            "INSERT OR IGNORE INTO text VALUES (?, ?)", [(text_id(body), body) for body in change.texts]
        )
        self._connection.executemany(
            f"INSERT INTO revision ({states.COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [_row(revision) for revision in revisions],
        )


def highest_lamport(connection: sqlite3.Connection) -> int:
    """The highest lamport in the file, found author by author, so that an index answers whatever the file's size."""
    row = connection.execute("""
        WITH RECURSIVE one (author) AS (
            SELECT min(author) FROM revision
            UNION ALL
            SELECT (SELECT min(author) FROM revision WHERE author > one.author) FROM one WHERE one.author IS NOT NULL
        )
        SELECT max((SELECT max(lamport) FROM revision r WHERE r.author = one.author)) FROM one WHERE author IS NOT NULL
    """).fetchone()
    highest = row[0] or 0
    if not isinstance(highest, int):
        raise AnnotatorError("damaged", what="a number in it is none")
    return highest


def _news(edit: Edit, state: State | None, torn: Collection[str]) -> dict[str, object]:
    """The fields an edit sets that are not shown so already, or are torn: in conflict and to be settled."""
    if state is None:
        return dict(edit.sets)
    return {
        name: value
        for name, value in edit.sets.items()
        if name in torn or name not in state.fields or canonical_json(state.fields[name]) != canonical_json(value)
    }


def _check(edit: Edit, body: Mapping[str, object], state: State | None) -> None:
    if state and state.kind != edit.kind:
        raise ValueError(f"{edit.entity} is a {state.kind}, not a {edit.kind}")
    if wrong := _unwritable(body) or misfit(edit.kind, json.loads(canonical_json(body))):
        raise AnnotatorError("misfit", kind=edit.kind, field=wrong)
    for name in BORN_WITH.get(edit.kind, ()):
        if state and body[name] != state.fields[name]:
            raise AnnotatorError("misfit", kind=edit.kind, field=name)


def _unwritable(body: Mapping[str, object]) -> str | None:
    """The field that holds half a character: no UTF-8 has it, but a word of a command line can."""
    try:
        canonical_json(body).encode()
    except UnicodeEncodeError:
        return next(name for name, value in body.items() if re.search("[\ud800-\udfff]", canonical_json(value)))
    return None


def _row(revision: Revision) -> tuple[object, ...]:
    return (
        revision.id, revision.kind, revision.entity, revision.change, revision.undoes, revision.author,
        revision.replica, revision.seq, revision.lamport, revision.at, int(revision.removed),
        canonical_json(revision.sets), canonical_json(revision.parents), revision.body,
    )  # fmt: skip
