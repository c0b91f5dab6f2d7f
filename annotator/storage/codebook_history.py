"""The codebook as it was after each act: every act on variables and values is a version, whatever order they came in.

Acts stand in the order of (lamport, author, change), in which what an act rests on comes before it. So versions are a
pure function of the set of revisions, and after a merge every file counts the same ones.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from itertools import groupby

from annotator.domain.codebook import Actor, Codebook, Value, Variable
from annotator.domain.codebook_acts import RULE, makes_a_version
from annotator.domain.codebook_diff import Difference, Record, between, number_of, short
from annotator.domain.fold import fold
from annotator.domain.revision import Kind, Revision
from annotator.storage import codebook_notes, states
from annotator.storage.project_file import ProjectReader

_AT_A_TIME = 500
_RECORDS: dict[str, type] = {Kind.VARIABLE: Variable, Kind.VALUE: Value, Kind.ACTOR: Actor}
# `makes_a_version` as SQL: notes, such as a reason given later, make none.
_MAKES_ONE = """
kind IN ('variable', 'value')
AND (sets = '[]' OR EXISTS (SELECT 1 FROM json_each(sets) WHERE value NOT LIKE '%:%'))
"""


@dataclass(frozen=True, slots=True)
class Version:
    """The codebook after one act: its number from 1, a hash of the content, whose act it was, when, what and why."""

    number: int
    hash: str
    change: str
    undoes: str | None
    author: str
    at: str
    differences: tuple[Difference, ...]
    reason: str
    entity: str
    kind: str


def version_number(project: ProjectReader) -> int:
    """How many acts have made the codebook what it is, the first one included; no order of merging matters."""
    return project.raw.execute(f"SELECT count(DISTINCT change) FROM revision WHERE {_MAKES_ONE}").fetchone()[0]


def version_steps(project: ProjectReader) -> Generator[None, None, int]:
    """The same in steps of a glance each: the history of a million annotations is gone through part by part."""
    acts: set[str] = set()
    query = f"SELECT DISTINCT change FROM revision WHERE id > ? AND id <= ? AND {_MAKES_ONE}"
    end = f"SELECT id FROM revision WHERE id > ? ORDER BY id LIMIT 1 OFFSET {_AT_A_TIME}"
    first = ""
    while row := project.raw.execute(end, (first,)).fetchone():
        acts.update(found[0] for found in project.raw.execute(query, (first, row[0])))
        first = row[0]
        yield
    acts.update(found[0] for found in project.raw.execute(query, (first, "g")))
    return len(acts)


def versions(project: ProjectReader) -> list[Version]:
    """Every version of variables and values, oldest first."""
    reasons = codebook_notes.reasons(project)
    names = {row[0]: row[1] for row in project.raw.execute("SELECT id, name FROM coder")}
    found: list[Version] = []
    known: dict[str, Record] = {}
    total = 0
    for act, touched in _steps(_revisions(project)):
        before = {entity: known[entity] for entity in touched if entity in known}
        after = {entity: one for entity, one in touched.items() if one is not None}
        total += sum(map(number_of, after.values())) - sum(map(number_of, before.values()))
        told = between(before, after, known)
        for entity in touched:
            known.pop(entity, None)
        known |= after
        first = act[0]
        if any(makes_a_version(one.sets) for one in act):
            found.append(
                Version(
                    len(found) + 1, short(total), first.change, first.undoes, names.get(first.author, first.author),
                    first.at, tuple(told), reasons.get(first.change, ""), first.entity, first.kind,
                )
            )  # fmt: skip
    return found


def codebook_at(project: ProjectReader, change: str) -> Codebook:
    """Variables and values as they were after an act; all of them where there is no such act."""
    known: dict[str, Record] = {}
    for act, touched in _steps(_revisions(project)):
        known = {entity: one for entity, one in {**known, **touched}.items() if one is not None}
        if act[0].change == change:
            break
    variables = sorted((one for one in known.values() if isinstance(one, Variable)), key=lambda one: one.position)
    return Codebook(tuple(variables), {one.id: one for one in known.values() if isinstance(one, Value)})


def steps_of(
    project: ProjectReader, entity: str, around: Mapping[str, Record]
) -> list[tuple[Revision, str, tuple[Difference, ...], str]]:
    """What was done to one variable, value or actor, newest first: revision, author's name, differences, reason.

    `around` has the things that the differences may name.
    """
    line = states.revisions_of(project.raw, entity)
    names = {row[0]: row[1] for row in project.raw.execute("SELECT id, name FROM coder")}
    reasons = codebook_notes.reasons(project) if any("reason:" in name for one in line for name in one.sets) else {}
    found: list[tuple[Revision, str, tuple[Difference, ...], str]] = []
    before: Record | None = None
    for act, touched in _steps(sorted(line, key=_order)):
        after = touched[entity]
        told = between({entity: before} if before else {}, {entity: after} if after else {}, around)
        if told:
            found.append((act[0], names.get(act[0].author, act[0].author), tuple(told), reasons.get(act[0].change, "")))
        before = after
    return found[::-1]


def rule_changes(project: ProjectReader) -> dict[str, tuple[str, str]]:
    """Variables and values whose rule was reworded after they were made: when last, and by which act."""
    rows = project.raw.execute(
        "SELECT entity, change, at, sets FROM (SELECT id FROM variable UNION ALL SELECT id FROM value) shown"
        " CROSS JOIN revision r ON r.entity = shown.id WHERE parents <> '[]'"
        " AND EXISTS (SELECT 1 FROM json_each(r.sets) WHERE value IN (SELECT value FROM json_each(?)))"
        " ORDER BY lamport, author, change",
        ("[" + ",".join(f'"{name}"' for name in RULE) + "]",),
    )
    return {entity: (at, change) for entity, change, at, _ in rows}


def _revisions(project: ProjectReader) -> list[Revision]:
    rows = project.raw.execute(f"SELECT {states.COLUMNS} FROM revision WHERE kind IN ('variable', 'value')").fetchall()
    return sorted(map(states.revision_from, rows), key=_order)


def _order(revision: Revision) -> tuple[int, str, str, int]:
    return revision.lamport, revision.author, revision.change, revision.seq


def _steps(revisions: Iterable[Revision]) -> Iterator[tuple[list[Revision], dict[str, Record | None]]]:
    """Act after act: its revisions, and what it touched as it was then; None for what was removed."""
    lines: dict[str, list[Revision]] = {}
    for _, group in groupby(revisions, key=lambda one: (one.lamport, one.author, one.change)):
        act = list(group)
        touched: dict[str, Record | None] = {}
        for revision in act:
            line = lines.setdefault(revision.entity, [])
            line.append(revision)
            touched[revision.entity] = _record(line)
        yield act, touched


def _record(line: Sequence[Revision]) -> Record | None:
    state = fold(line)
    if state.removed:
        return None
    record = _RECORDS[state.kind]
    names = {field.name for field in fields(record)} - {"id"}
    given = {name: tuple(value) if isinstance(value, list) else value for name, value in state.fields.items()}
    return record(state.entity, **{name: value for name, value in given.items() if name in names})
