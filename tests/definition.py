"""What is shown of an entity, word for word as the file format defines it: slow, plain, and made without the program."""

from __future__ import annotations

import json
from collections.abc import Collection
from typing import NamedTuple

from annotator.domain.revision import Revision

FURTHEST = ("not started", "started", "done")


class Shown(NamedTuple):
    """The state by definition: `lost` are (field, revision) pairs."""

    removed: bool
    fields: dict[str, object]
    lost: set[tuple[str, str]]
    heads: set[str]


def written(value: object) -> str:
    """A value as it is compared: as JSON, in which `true` is not 1."""
    return json.dumps(value, sort_keys=True)


def shown_by_definition(revisions: Collection[Revision]) -> Shown:
    """The state of one entity, from all its revisions."""
    by_id = {one.id: one for one in revisions}
    above: dict[str, set[str]] = {}

    def ancestors(identity: str) -> set[str]:
        if identity not in above:
            parents = by_id[identity].parents
            above[identity] = set(parents).union(*(ancestors(parent) for parent in parents))
        return above[identity]

    heads = {one for one in by_id if not any(one in other.parents for other in revisions)}
    removals = {("removed", head) for head in heads if by_id[head].removed}
    removed = len(removals) == len(heads)
    fields: dict[str, object] = {}
    lost = set() if removed else removals
    for name in {name for one in revisions for name in one.sets}:
        setters = {one.id for one in revisions if name in one.sets}
        maximal = {one for one in setters if not any(one in ancestors(other) for other in setters)}
        values = {one: json.loads(by_id[one].body)[name] for one in maximal}
        first = max(maximal, key=lambda one: rank(by_id[one]))
        fields[name] = values[first]
        if by_id[first].kind == "coding" and name == "state":
            fields[name] = max(values.values(), key=FURTHEST.index)
        else:
            lost |= {(name, one) for one in maximal if written(values[one]) != written(fields[name])}
    return Shown(removed, fields, lost, heads)


def rank(one: Revision) -> tuple[int, str, str, int]:
    """What decides which of several concurrent values is shown."""
    return one.lamport, one.author, one.replica, one.seq
