"""From a set of revisions to the state that is shown: pure, and independent of any order or clock.

A field has the value of its maximal revisions: those that set it and are ancestors of no other that does. One value
among them is the value; several are a conflict, shown by the highest (lamport, author, replica, seq). An entity is
removed when every head is a removal; a removal beside an edit is overruled and listed.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from annotator.domain.identity import canonical_json
from annotator.domain.revision import Kind, Revision

REMOVED = "removed"
_CODING_RANK = {"not started": 0, "started": 1, "done": 2}


@dataclass(frozen=True, slots=True)
class Conflict:
    """A concurrent value that is not shown: the field and the revision that set it."""

    field: str
    revision: str


@dataclass(frozen=True, slots=True)
class State:
    """What is shown of one entity, with what lost against it and the heads the next revision must name as parents."""

    kind: str
    entity: str
    removed: bool
    fields: Mapping[str, object]
    conflicts: tuple[Conflict, ...]
    heads: tuple[str, ...]


def fold(revisions: Iterable[Revision]) -> State:
    """The shown state of the one entity that all `revisions` are of; they are all its revisions, at least one."""
    line = in_order(revisions)
    heads = heads_of(line)
    fields: dict[str, object] = {}
    conflicts: list[Conflict] = []
    for name, setters in sorted(maximal_setters(line).items()):
        fields[name], losers = _winner(line[0].kind, name, setters)
        conflicts += [Conflict(name, loser.id) for loser in losers]
    removals = [head for head in heads if head.removed]
    removed = len(removals) == len(heads)
    if not removed:
        conflicts += [Conflict(REMOVED, head.id) for head in removals]
    ordered = tuple(sorted(conflicts, key=lambda conflict: (conflict.field, conflict.revision)))
    return State(line[0].kind, line[0].entity, removed, fields, ordered, tuple(sorted(head.id for head in heads)))


def in_order(revisions: Iterable[Revision]) -> list[Revision]:
    """Parents before children: every revision's lamport is greater than its parents'."""
    return sorted(revisions, key=lambda revision: (revision.precedence, revision.id))


def seen_by(revision: Revision, line: Iterable[Revision]) -> list[Revision]:
    """What its author had seen of the entity: the ancestors of `revision` in `line`."""
    known = {one.id: one for one in line}
    seen: set[str] = set()
    waiting = list(revision.parents)
    while waiting:
        identity = waiting.pop()
        if identity not in seen:
            seen.add(identity)
            waiting += known[identity].parents
    return [known[identity] for identity in seen]


def heads_of(revisions: Sequence[Revision]) -> list[Revision]:
    """The revisions that are nobody's parent."""
    parents = {parent for revision in revisions for parent in revision.parents}
    return [revision for revision in revisions if revision.id not in parents]


def maximal_setters(line: Sequence[Revision]) -> dict[str, list[Revision]]:
    """For every field its maximal revisions; `line` has parents before children."""
    place = {revision.id: number for number, revision in enumerate(line)}
    seen: list[int] = []
    for revision in line:
        ancestors = 0
        for parent in revision.parents:
            ancestors |= seen[place[parent]] | 1 << place[parent]
        seen.append(ancestors)
    setters: dict[str, list[Revision]] = {}
    for revision in line:
        for name in revision.sets:
            setters.setdefault(name, []).append(revision)
    return {name: _undominated(found, place, seen) for name, found in setters.items()}


def _undominated(setters: list[Revision], place: Mapping[str, int], seen: Sequence[int]) -> list[Revision]:
    dominated = 0
    for revision in setters:
        dominated |= seen[place[revision.id]]
    return [revision for revision in setters if not dominated >> place[revision.id] & 1]


def _winner(kind: str, name: str, setters: list[Revision]) -> tuple[object, list[Revision]]:
    values = {revision.id: json.loads(revision.body)[name] for revision in setters}
    if kind == Kind.CODING and name == "state":
        return max(values.values(), key=lambda state: _CODING_RANK[str(state)]), []
    shown = values[max(setters, key=lambda revision: revision.precedence).id]
    same = canonical_json(shown)
    return shown, [revision for revision in setters if canonical_json(values[revision.id]) != same]


def follow(edges: Mapping[str, tuple[str, tuple[object, ...]]]) -> dict[str, str]:
    """Where redirects lead: {entity: (target, precedence)} to {entity: final target}.

    Edges are taken by rising precedence, and one that would close a cycle is dropped: the same set of edges is cut in
    the same place whatever way it came together.
    """
    kept: dict[str, str] = {}
    for entity, (target, _) in sorted(edges.items(), key=lambda item: (item[1][1], item[0])):
        if _end(kept, target) != entity:
            kept[entity] = target
    return {entity: _end(kept, entity) for entity in kept}


def _end(edges: Mapping[str, str], entity: str) -> str:
    # No way is longer than there are edges: whoever left a circle in them gets a wrong end, and no endless walk.
    for _ in edges:
        if entity not in edges:
            break
        entity = edges[entity]
    return entity
