"""What concurrent edits left open, and the Change that settles it."""

from __future__ import annotations

import json
from dataclasses import dataclass

from annotator.domain.changes import Act
from annotator.domain.errors import AnnotatorError
from annotator.domain.fold import REMOVED, heads_of, maximal_setters
from annotator.domain.revision import Change, Edit, Kind, Revision
from annotator.storage import states
from annotator.storage.project_file import ProjectReader


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the values that stand side by side: who set it, when, in which revision, and whether it is shown."""

    revision: str
    author: str
    at: str
    value: object
    shown: bool


@dataclass(frozen=True, slots=True)
class Conflict:
    """One field of one entity with several values; for a removal beside an edit the field is `removed`."""

    entity: str
    kind: str
    field: str
    choices: tuple[Choice, ...]


def conflicts(project: ProjectReader) -> list[Conflict]:
    """Every field that concurrent edits left open, by entity and field."""
    rows = project.raw.execute("SELECT DISTINCT entity, field FROM conflict ORDER BY entity, field").fetchall()
    return [_conflict(project, entity, field) for entity, field in rows]


def settlement(project: ProjectReader, entity: str, field: str, revision: str, act: Act) -> Change:
    """The Change that settles a field by the value of one of its choices.

    An annotation is settled as an act of its own coder, all else as one of `act`. A field that is not open, or a
    revision that is none of its choices, raises AnnotatorError.
    """
    open_fields = {(one.entity, one.field): one for one in conflicts(project)}
    found = open_fields.get((entity, field))
    if found is None:
        raise AnnotatorError("not_open", entity=entity, field=field)
    chosen = [choice for choice in found.choices if choice.revision.startswith(revision)]
    if len(chosen) != 1:
        raise AnnotatorError("no_choice", field=field, revisions=", ".join(one.revision[:12] for one in found.choices))
    return settled_by(project, found, chosen[0], act)


def settled_by(project: ProjectReader, conflict: Conflict, choice: Choice, act: Act) -> Change:
    """The Change that settles a field that is open by one of its choices, as `settlement`."""
    if conflict.kind == Kind.ANNOTATION:
        coder = json.loads(states.revisions_of(project.raw, conflict.entity)[0].body)["coder"]
        act = Act(coder, act.at, act.new_id)
    return act.change([_edit(conflict, choice)], settles=True)


def _edit(conflict: Conflict, choice: Choice) -> Edit:
    kind = Kind(conflict.kind)
    if conflict.field == REMOVED:
        return Edit(kind, conflict.entity, removed=bool(choice.value))
    return Edit(kind, conflict.entity, {conflict.field: choice.value})


def _conflict(project: ProjectReader, entity: str, field: str) -> Conflict:
    line = sorted(states.revisions_of(project.raw, entity), key=lambda one: (one.precedence, one.id))
    if field == REMOVED:
        choices = tuple(_choice(one, one.removed, not one.removed) for one in heads_of(line))
    else:
        setters = maximal_setters(line)[field]
        shown = max(setters, key=lambda one: one.precedence)
        choices = tuple(_choice(one, json.loads(one.body)[field], one is shown) for one in setters)
    return Conflict(entity, line[0].kind, field, choices)


def _choice(revision: Revision, value: object, shown: bool) -> Choice:
    return Choice(revision.id, revision.author, revision.at, value, shown)
