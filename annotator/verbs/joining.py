"""Two entries that are one: values, actors or coders joined by a redirect, which can be taken back.

Nothing is rewritten: what was coded keeps its id, reports read it as the one it was joined into. Where two machines
join in opposite directions, the later redirect is dropped, the same one everywhere.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from annotator.domain.changes import Act
from annotator.domain.errors import AnnotatorError
from annotator.domain.records import ACCEPTED
from annotator.domain.revision import Edit, Kind
from annotator.storage import reading
from annotator.storage.project_file import ProjectFile, ProjectReader
from annotator.storage.same_names import SameName, same_names

__all__ = ["Join", "SameName", "Thing", "find", "join", "joins", "offers", "take_back", "tell_apart"]
KINDS = (Kind.VALUE, Kind.ACTOR, Kind.CODER)


class Thing(NamedTuple):
    """A value, an actor or a coder; only within one `group`, a value's variable or a coder's kind, can they be one."""

    kind: Kind
    entity: str
    name: str
    group: str
    into: str | None


class Join(NamedTuple):
    """One redirect: of what kind, what was joined, into what, and what it is read as: itself where a circle was cut."""

    kind: str
    entity: str
    name: str
    into: str
    into_name: str
    read_as: str


def joins(project: ProjectReader) -> list[Join]:
    """Every redirect, by kind and name."""
    things, ends = _things(project), reading.redirects(project)
    names = {one.entity: one.name for one in things}
    found = [
        Join(one.kind, one.entity, one.name, one.into, names.get(one.into, one.into), ends.get(one.entity, one.entity))
        for one in things
        if one.into
    ]
    return sorted(found, key=lambda one: (one.kind, one.name, one.entity))


def offers(project: ProjectReader) -> list[SameName]:
    """What shares a name and was neither joined nor told apart."""
    return same_names(project.raw)


def find(project: ProjectReader, name: str, kind: str | None = None) -> Thing:
    """The value, actor or coder of an id or an exact name; none, or several of the name, raises AnnotatorError."""
    asked = [one for one in _things(project) if kind in (None, one.kind)]
    found = [one for one in asked if one.entity == name] or [one for one in asked if one.name == name]
    if len(found) > 1:
        listed = ", ".join(f"{one.entity} ({one.kind})" for one in found)
        raise AnnotatorError("thing_twice", name=name, ids=listed)
    if not found:
        raise AnnotatorError("no_thing", name=name)
    return found[0]


def join(project: ProjectFile, things: Sequence[Thing], into: Thing, act: Act) -> None:
    """Reads `things` as `into` from now on, as one act of a lead.

    What is of another kind or variable, is `into` itself, or would close a circle raises AnnotatorError.
    """
    ends = reading.redirects(project)
    for one in things:
        if one.kind != into.kind or one.group != into.group:
            raise AnnotatorError("join_kinds", one=one.name, other=into.name)
        if ends.get(into.entity, into.entity) == one.entity:
            raise AnnotatorError("join_circle", one=one.name, other=into.name)
    _do(project, act, [Edit(one.kind, one.entity, {"into": into.entity}) for one in things])


def take_back(project: ProjectFile, things: Sequence[Thing], act: Act) -> None:
    """Things are read as themselves again; one that was not joined raises AnnotatorError."""
    for one in things:
        if one.into is None:
            raise AnnotatorError("not_joined", name=one.name)
    _do(project, act, [Edit(one.kind, one.entity, {"into": None}) for one in things])


def tell_apart(project: ProjectFile, actors: Sequence[Thing], act: Act) -> None:
    """Accepts actors of one name as different ones: they are offered for joining no more, and reports count them apart.

    Values and coders need no such word, for they are never taken for one; naming them raises AnnotatorError.
    """
    for one in actors:
        if one.kind != Kind.ACTOR:
            raise AnnotatorError("apart_already", name=one.name)
    _do(project, act, [Edit(one.kind, one.entity, {"status": ACCEPTED}) for one in actors])


def _do(project: ProjectFile, act: Act, edits: Sequence[Edit]) -> None:
    if project.owner is not None:
        raise AnnotatorError("leads_alone")
    # The last word, also where two machines had said different things.
    project.append(act.change(edits, settles=True))


def _things(project: ProjectReader) -> list[Thing]:
    book = reading.codebook(project)
    found = [Thing(Kind.VALUE, one.id, one.name, one.variable, one.into) for one in book.values.values()]
    found += [Thing(Kind.ACTOR, one.id, one.name, "", one.into) for one in book.actors.values()]
    return found + [Thing(Kind.CODER, one.id, one.name, one.kind, one.into) for one in reading.coders(project)]
