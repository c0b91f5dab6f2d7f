"""What was done, by whom and when; and taking it back, also after a restart.

The history is in the file. The undo stack is one coder's acts that did not arrive by merge, newest first: an act that
was undone is passed over, an undo that was redone counts as the act again.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from annotator.domain.changes import Act
from annotator.domain.errors import AnnotatorError
from annotator.domain.fold import State, fold, in_order, maximal_setters, seen_by
from annotator.domain.kinds import OPEN_FIELDS
from annotator.domain.revision import Change, Edit, Kind, Revision
from annotator.storage import states
from annotator.storage.project_file import ProjectReader


@dataclass(frozen=True, slots=True)
class Deed:
    """One act as the history lists it: the change, whose, when, and what it did how often."""

    change: str
    undoes: str | None
    author: str
    at: str
    lamport: int
    replica: str
    kinds: Mapping[str, int]
    articles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Reversal:
    """The Change that takes an act back, the act, and what of it no longer stands and so stays as it is."""

    change: Change
    deed: Deed
    kept: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """One act of a coder's own, and whether anything of it still stands and can be taken back."""

    deed: Deed
    stands: bool


def steps(project: ProjectReader, author: str, most: int) -> list[Step]:
    """A coder's newest acts, newest first, without those that took something back; as many as are asked for."""
    passed: set[str] = set()
    found: list[Step] = []
    for deed in _own(project, author):
        if _is_undo(project, deed):
            passed.add(str(deed.undoes))
        else:
            found.append(Step(deed, deed.change not in passed and _stands(project, deed)))
            if len(found) == most:
                break
    return found


def undoable(project: ProjectReader, author: str) -> Deed | None:
    """The act that undo would take back: the newest of which something still stands."""
    passed: set[str] = set()
    for deed in _own(project, author):
        if _is_undo(project, deed):
            passed.add(str(deed.undoes))
        elif deed.change not in passed and _stands(project, deed):
            return deed
    return None


def redoable(project: ProjectReader, author: str) -> Deed | None:
    """The undo that redo would take back: the newest one with no act of another sort after it."""
    passed: set[str] = set()
    for deed in _own(project, author):
        if deed.undoes is None:
            return None
        if not _is_undo(project, deed):
            passed.add(deed.undoes)
        elif deed.change not in passed:
            return deed
    return None


def reverse(project: ProjectReader, deed: Deed, act: Act) -> Reversal:
    """The Change that gives back the earlier values of every field of an act that still stands.

    Raises AnnotatorError when nothing of it stands any more.
    """
    edits: list[Edit] = []
    kept: list[str] = []
    for revision in revisions_of_change(project, deed):
        edit, stays = _reversed(project, revision)
        edits += [edit] if edit else []
        kept += stays
    if not edits:
        raise AnnotatorError("nothing_stands")
    change = replace(act.change(edits, settles=True), undoes=deed.change)
    return Reversal(change, deed, tuple(kept))


def _stands(project: ProjectReader, deed: Deed) -> bool:
    return any(_reversed(project, revision)[0] for revision in revisions_of_change(project, deed))


def revisions_of_change(project: ProjectReader, deed: Deed) -> list[Revision]:
    """The revisions one act made, in the order it made them."""
    rows = project.raw.execute(
        f"SELECT {states.COLUMNS} FROM revision WHERE author = ? AND lamport = ? AND change = ? ORDER BY seq",
        (deed.author, deed.lamport, deed.change),
    )
    return [states.revision_from(row) for row in rows.fetchall()]


def is_known(project: ProjectReader, entity: str) -> bool:
    """Whether there is any history of an entity, shown or removed."""
    return project.raw.execute("SELECT 1 FROM revision WHERE entity = ? LIMIT 1", (entity,)).fetchone() is not None


def noted(project: ProjectReader, entity: str, field: str) -> object:
    """What is shown of an open field, which no derived table holds; None where it was never set."""
    sets = "SELECT 1 FROM revision WHERE entity = ? AND instr(sets, ?) LIMIT 1"
    if project.raw.execute(sets, (entity, f'"{field}"')).fetchone() is None:
        return None
    return fold(states.revisions_of(project.raw, entity)).fields.get(field)


def deeds(project: ProjectReader, article: str | None = None, author: str | None = None) -> list[Deed]:
    """Every act, newest first; those on one article, or by one coder."""
    rows = project.raw.execute(f"{_DEEDS} WHERE (?1 IS NULL OR author = ?1) {_GROUPED}", (author,))
    found = [_deed(row) for row in rows]
    return [deed for deed in found if article is None or article in deed.articles]


_DEEDS = """
    SELECT change, undoes, author, max(at), lamport, replica, group_concat(kind),
        group_concat(DISTINCT CASE kind WHEN 'article' THEN entity ELSE json_extract(body, '$.article') END)
    FROM revision
"""
_GROUPED = "GROUP BY author, lamport, change ORDER BY lamport DESC, author, change DESC"


def _own(project: ProjectReader, author: str) -> Iterator[Deed]:
    # The act that made the project, the first of all, is no step of anybody's work.
    query = f"{_DEEDS} WHERE author = ? AND lamport > 1 AND id NOT IN (SELECT revision FROM arrived) {_GROUPED}"
    # Read in one go up to a bound, then on: the answer is nearly always among the newest.
    offset, step = 0, 50
    while rows := project.raw.execute(f"{query} LIMIT ? OFFSET ?", (author, step, offset)).fetchall():
        yield from map(_deed, rows)
        offset, step = offset + step, step * 4


def _deed(row: tuple) -> Deed:
    change, undoes, author, at, lamport, replica, kinds, articles = row
    names = str(kinds).split(",")
    counted = {name: names.count(name) for name in sorted(set(names))}
    return Deed(
        change, undoes, author, at, lamport, replica, counted, tuple(sorted(filter(None, (articles or "").split(","))))
    )


def _undone_by(project: ProjectReader, change: str) -> str:
    row = project.raw.execute(
        "SELECT undoes FROM revision WHERE change = ? AND undoes IS NOT NULL", (change,)
    ).fetchone()
    return str(row[0]) if row else ""


def _is_undo(project: ProjectReader, deed: Deed) -> bool:
    """Whether the act takes something back: an odd number of steps up the chain of `undoes`."""
    steps, change = 0, deed.undoes
    while change:
        steps, change = steps + 1, _undone_by(project, change)
    return steps % 2 == 1


def _reversed(project: ProjectReader, revision: Revision) -> tuple[Edit | None, list[str]]:
    line = states.revisions_of(project.raw, revision.entity)
    now = fold(line)
    before = _before(line, revision)
    removed = _removal_back(revision, before, now)
    standing = _standing(line, revision)
    sets = {} if before is None else {name: before.fields.get(name, []) for name in standing if _had(before, name)}
    if removed is None and not sets:
        return None, [f"{revision.kind} {name}" for name in revision.sets]
    stays = [] if before is None else [f"{revision.kind} {name}" for name in revision.sets if name not in standing]
    return Edit(Kind(revision.kind), revision.entity, sets, removed), stays


def _had(before: State, name: str) -> bool:
    return name in before.fields or name.startswith(OPEN_FIELDS.get(before.kind, ()))


def _removal_back(revision: Revision, before: State | None, now: State) -> bool | None:
    was_removed = True if before is None else before.removed
    if was_removed == revision.removed or now.removed != revision.removed:
        return None
    return was_removed


def _standing(line: list[Revision], revision: Revision) -> set[str]:
    return {name for name in revision.sets if revision.id in _sources(line, name)}


def _sources(line: list[Revision], name: str) -> set[str]:
    """The revisions that a field's value rests on: what an undo gave back stands as it did before."""
    found: set[str] = set()
    waiting = list(maximal_setters(in_order(line))[name])
    while waiting:
        setter = waiting.pop()
        if setter.id not in found:
            found.add(setter.id)
            for undone in (one for one in line if one.change == setter.undoes and name in one.sets):
                waiting += maximal_setters(in_order(seen_by(undone, line))).get(name, [])
    return found


def _before(line: list[Revision], revision: Revision) -> State | None:
    """What the author of a revision saw; None where it made the entity."""
    ancestors = seen_by(revision, line)
    return fold(ancestors) if ancestors else None
