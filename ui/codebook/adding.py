"""New variables, values and actors by their names: each one act, its code never used before."""

from __future__ import annotations

from annotator.domain import codebook_acts as acts
from annotator.domain.changes import add_actor
from annotator.domain.codebook import Actor, Variable
from annotator.domain.identity import uuid7
from annotator.domain.namesakes import folded
from annotator.domain.records import ACCEPTED, PROPOSED
from annotator.domain.revision import Kind
from annotator.storage import usage
from ui.codebook.desk import Desk
from ui.language import tr


def new_variable(desk: Desk, name: str, kind: str) -> str:
    """A new question; its id, empty where none was made."""
    taken = usage.codes_taken(desk.project, Kind.VARIABLE)
    edit = acts.new_variable(desk.book, uuid7(), name, taken, kind)
    return edit.entity if desk.may_edit and desk.do([edit]) else ""


def new_value(desk: Desk, variable: Variable, name: str, above: str | None) -> str:
    """A new answer under a heading, or at the root; its id, empty where none was made."""
    taken = usage.codes_taken(desk.project, Kind.VALUE)
    edit = acts.new_value(desk.book, variable, uuid7(), name, taken, above)
    return edit.entity if desk.do([edit]) else ""


def new_actor(desk: Desk, name: str) -> str:
    """A new actor, proposed where one may not edit; the id of one who has the name already, and says so."""
    wanted = folded(name)
    same = [one for one in desk.book.actors.values() if wanted in map(folded, (one.name, *one.aliases))]
    if same:
        desk.said.emit(tr("“{name}” is there already; nothing was added.", name=same[0].name))
        return same[0].id
    actor = Actor(uuid7(), name, status=ACCEPTED if desk.may_edit else PROPOSED)
    return actor.id if desk.do([add_actor(actor)]) else ""
