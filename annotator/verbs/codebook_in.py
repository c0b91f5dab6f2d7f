"""A codebook file into a project that has a codebook already: what is new comes, what has changed is changed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict

from annotator.domain.changes import record_edit
from annotator.domain.codebook import Actor, Codebook, Value, Variable
from annotator.domain.identity import derived_id
from annotator.domain.namesakes import folded
from annotator.domain.revision import Edit, Kind

_ACTOR = "actor/"


def edits_of(project: str, ours: Codebook, given: Codebook) -> list[Edit]:
    """The edits, one act, after which the project's codebook says what a file's does; none where it does already.

    Variables are the same by code, values by code within their variable, actors by id, else by name. What the file does
    not have stays as it is.
    """
    match = _Match(project, ours, given)
    pairs: Iterable[tuple[Kind, Variable | Value | Actor, Mapping[str, Variable | Value | Actor]]] = [
        *((Kind.VARIABLE, one, {each.id: each for each in ours.variables}) for one in match.variables()),
        *((Kind.VALUE, one, ours.values) for one in match.values()),
        *((Kind.ACTOR, one, ours.actors) for one in match.actors()),
    ]
    return [edit for kind, one, known in pairs if (edit := _edit(kind, one, known.get(one.id)))]


def merged(project: str, ours: Codebook, given: Codebook) -> Codebook:
    """The project's codebook as `edits_of` leaves it."""
    match = _Match(project, ours, given)
    variables = {one.id: one for one in (*ours.variables, *match.variables())}
    values = {**ours.values, **{one.id: one for one in match.values()}}
    actors = {**ours.actors, **{one.id: one for one in match.actors()}}
    return Codebook(tuple(sorted(variables.values(), key=lambda one: one.position)), values, actors)


def _edit(kind: Kind, one: Variable | Value | Actor, known: Variable | Value | Actor | None) -> Edit | None:
    if known is None:
        return record_edit(kind, one)
    before, after = asdict(known), asdict(one)
    news = {name: value for name, value in after.items() if value != before[name]}
    sets = {name: list(value) if isinstance(value, tuple) else value for name, value in news.items()}
    return Edit(kind, one.id, sets) if sets else None


class _Match:
    """The records of a file with the ids that they have, or will have, in the project."""

    def __init__(self, project: str, ours: Codebook, given: Codebook) -> None:
        self._given = given
        variables = {one.code: one.id for one in ours.variables}
        self._ids = {
            one.id: variables.get(one.code) or derived_id(project, Kind.VARIABLE, one.code) for one in given.variables
        }
        values = {(one.variable, one.code): one.id for one in ours.values.values()}
        for one in given.values.values():
            known = values.get((self._ids[one.variable], one.code))
            self._ids[one.id] = known or derived_id(project, Kind.VALUE, one.id)
        names = {folded(one.name): one.id for one in ours.actors.values() if not one.into}
        for actor in given.actors.values():
            code, made = actor.id.removeprefix(_ACTOR), derived_id(project, Kind.ACTOR, actor.id)
            known = next((one for one in (code, made) if one in ours.actors), names.get(folded(actor.name)))
            self._ids[actor.id] = known or made

    def variables(self) -> list[Variable]:
        return [Variable(**asdict(one) | {"id": self._ids[one.id]}) for one in self._given.variables]

    def values(self) -> list[Value]:
        return [
            Value(**asdict(one) | {"id": self._ids[one.id], "variable": self._ids[one.variable],
                                   "parent": self._of(one.parent), "into": self._of(one.into)})
            for one in self._given.values.values()
        ]  # fmt: skip

    def actors(self) -> list[Actor]:
        return [
            Actor(**asdict(one) | {"id": self._ids[one.id], "kind": self._of(one.kind) or "",
                                   "into": self._of(one.into)})
            for one in self._given.actors.values()
        ]  # fmt: skip

    def _of(self, path: str | None) -> str | None:
        return self._ids[path] if path else None
