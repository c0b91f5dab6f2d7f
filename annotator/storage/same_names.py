"""Things of one name under two ids: what a lead may join, and nobody else ever does."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterator
from typing import NamedTuple

from annotator.domain.namesakes import folded
from annotator.domain.records import ACCEPTED


class SameName(NamedTuple):
    """Two or more values of one variable, actors or coders that share a name: the kind, the name, the ids."""

    kind: str
    name: str
    entities: tuple[str, ...]


def same_names(
    connection: sqlite3.Connection, table: Callable[[str], str] = lambda name: f"main.{name}"
) -> list[SameName]:
    """What could be joined: of one folded name (of an actor, or alias) and not joined yet; `table` says where to look.

    Actors that are all accepted were told apart by the lead; the consensus and a person of its name are no offer.
    """
    bearers: dict[tuple[str, str, str], dict[str, str]] = defaultdict(dict)
    for kind, group, name, entity, label in _named(connection, table):
        if name:
            bearers[kind, group, name][entity] = label
    proposed = {row[0] for row in connection.execute(f"SELECT id FROM {table('actor')} WHERE status <> ?", (ACCEPTED,))}
    found = {
        SameName(kind, named[min(named)], tuple(sorted(named)))
        for (kind, _, _), named in bearers.items()
        if len(named) > 1 and (kind != "actor" or proposed & named.keys())
    }
    return sorted(found)


def _named(connection: sqlite3.Connection, table: Callable[[str], str]) -> Iterator[tuple[str, str, str, str, str]]:
    """Kind, group within which names matter, folded name, id and name of whatever is read as itself."""
    for entity, variable, name in connection.execute(
        f'SELECT id, variable, name FROM {table("value")} WHERE "into" IS NULL'
    ):
        yield "value", variable, folded(name), entity, name
    for entity, kind, name in connection.execute(f'SELECT id, kind, name FROM {table("coder")} WHERE "into" IS NULL'):
        yield "coder", kind, folded(name), entity, name
    for entity, name, aliases in connection.execute(
        f'SELECT id, name, aliases FROM {table("actor")} WHERE "into" IS NULL'
    ):
        for one in (name, *json.loads(aliases)):
            yield "actor", "", folded(one), entity, name
