"""The hierarchy of a closed list: its order, and where a value goes when it is moved."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from annotator.domain.codebook import Value


@dataclass(frozen=True, slots=True)
class Node:
    """A value with its depth from 0; a heading has values below it."""

    value: Value
    depth: int
    heading: bool


def walk(values: Sequence[Value]) -> Iterator[Node]:
    """Values, given in order, as their tree is read: every one before those below it.

    A value whose parent is not among them stands at the root; so do the values of a circle, which two people make by
    putting each of two under the other.
    """
    below = _below(values)
    seen: set[str] = set()
    waiting = [(value, 0) for value in reversed(below.get(None, []))]
    while waiting:
        value, depth = waiting.pop()
        seen.add(value.id)
        yield Node(value, depth, value.id in below)
        waiting += [(child, depth + 1) for child in reversed(below.get(value.id, []))]
    yield from (Node(value, 0, False) for value in values if value.id not in seen)


def siblings(values: Sequence[Value], parent: str | None) -> list[Value]:
    """The values right below one, or at the root, in order."""
    return _below(values).get(parent, [])


def placed(values: Sequence[Value], moved: str, parent: str | None, place: int) -> list[Value]:
    """The values that change when one is put under `parent` (None: the root), at `place` among those there without it.

    Positions are dealt anew only from `place` on, and only as far as needed. What would put a value under itself
    changes nothing.
    """
    one = next(value for value in values if value.id == moved)
    if parent in {below.id for below in within(values, moved)}:
        return []
    row = [value for value in siblings(values, parent) if value.id != moved]
    row.insert(place, one)
    changed: list[Value] = []
    last: int | None = None
    for value, wished in zip(row, _wished(row, one, one.parent == parent), strict=True):
        position = wished if last is None else max(wished, last + 1)
        last = position
        above = parent if value.id == moved else value.parent
        if (position, above) != (value.position, value.parent):
            changed.append(replace(value, position=position, parent=above))
    return changed


def _wished(row: Sequence[Value], moved: Value, at_home: bool) -> list[int]:
    """Among its own siblings the positions that are there go round; a newcomer takes the one after its neighbour's."""
    if at_home:
        return sorted(value.position for value in row)
    place = row.index(moved)
    beside = row[place - 1].position + 1 if place else row[1].position if len(row) > 1 else moved.position
    return [beside if value.id == moved.id else value.position for value in row]


def within(values: Sequence[Value], top: str) -> list[Value]:
    """A value and all below it."""
    found = [value for value in values if value.id == top]
    known = {top}
    for node in walk(values):
        if node.value.parent in known and node.value.id not in known:
            known.add(node.value.id)
            found.append(node.value)
    return found


def up(values: Sequence[Value], moved: str) -> list[Value]:
    """One place up among its siblings."""
    return _along(values, moved, -1)


def down(values: Sequence[Value], moved: str) -> list[Value]:
    """One place down among its siblings."""
    return _along(values, moved, 1)


def indent(values: Sequence[Value], moved: str) -> list[Value]:
    """Under the sibling above it, as the last one there; the first of a row stays."""
    _, row, place = _where(values, moved)
    if not place:
        return []
    above = row[place - 1].id
    return placed(values, moved, above, len(siblings(values, above)))


def outdent(values: Sequence[Value], moved: str) -> list[Value]:
    """Beside its parent, right after it; one at the root stays."""
    parent, _, _ = _where(values, moved)
    if parent is None:
        return []
    grandparent, _, place = _where(values, parent)
    return placed(values, moved, grandparent, place + 1)


def _along(values: Sequence[Value], moved: str, step: int) -> list[Value]:
    parent, row, place = _where(values, moved)
    if not 0 <= place + step < len(row):
        return []
    return placed(values, moved, parent, place + step)


def _where(values: Sequence[Value], moved: str) -> tuple[str | None, list[Value], int]:
    for parent, row in _below(values).items():
        for place, value in enumerate(row):
            if value.id == moved:
                return parent, row, place
    raise KeyError(moved)


def _below(values: Iterable[Value]) -> dict[str | None, list[Value]]:
    values = list(values)
    known = {value.id for value in values}
    found: dict[str | None, list[Value]] = {}
    for value in values:
        found.setdefault(value.parent if value.parent in known else None, []).append(value)
    return found
