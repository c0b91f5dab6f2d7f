"""What a person does to the codebook, as pure edits: each list of edits is one act that undo takes back whole."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Mapping

from annotator.domain.changes import record_edit
from annotator.domain.codebook import ATTRIBUTE, LIST, NOMINAL, Actor, Codebook, Value, Variable
from annotator.domain.identity import derived_id
from annotator.domain.records import ACCEPTED
from annotator.domain.revision import Edit, Kind

RULE = ("definition", "include", "exclude", "example", "counter_example")
REASON = "reason:"
ALLOW = "allow:"
CHECKED = "checked:"
APART = "apart:"
CODERS_MAY_EDIT = f"{ALLOW}codebook"
_KINDS = {Variable: Kind.VARIABLE, Value: Kind.VALUE, Actor: Kind.ACTOR}
_LETTERS = 3


def makes_a_version(sets: Collection[str]) -> bool:
    """Whether a revision of a variable or value that sets these fields is more than a note on the codebook."""
    return not sets or any(":" not in name for name in sets)


def fresh_code(name: str, taken: Collection[str]) -> str:
    """A permanent code for something called `name`: its first letters, with a number where they are taken.

    `taken` holds every code that was ever used, also of what was removed: a code never gets another meaning.
    """
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    letters = re.sub(r"[^A-Za-z0-9]", "", plain).upper()[:_LETTERS] or "V"
    known = {code.upper() for code in taken}
    number, code = 1, letters
    while code.upper() in known:
        number += 1
        code = f"{letters}{number}"
    return code


def new_variable(book: Codebook, identity: str, name: str, taken: Collection[str], kind: str = LIST) -> Edit:
    """A new question, asked last; it is switched on."""
    position = max((one.position for one in book.variables), default=-1) + 1
    code = fresh_code(name, taken).lower()
    return record_edit(Kind.VARIABLE, Variable(identity, code, name, kind, NOMINAL, position=position))


def new_value(
    book: Codebook, variable: Variable, identity: str, name: str, taken: Collection[str], parent: str | None = None
) -> Edit:
    """A new answer, last of those below `parent` (None: of all); on an ordered scale it gets the next number."""
    values = book.values_of(variable.id)
    position = max((one.position for one in values), default=-1) + 1
    numbers = [one.number for one in values if one.number is not None]
    number = None if variable.level == NOMINAL else max(numbers, default=0) + 1
    value = Value(identity, variable.id, fresh_code(name, taken), name, parent, number, position=position)
    return record_edit(Kind.VALUE, value)


def change(record: Variable | Value | Actor, **fields: object) -> list[Edit]:
    """Other fields for a variable, a value or an actor; none where all are so already."""
    news = {name: value for name, value in fields.items() if getattr(record, name) != value}
    sets = {name: list(value) if isinstance(value, tuple) else value for name, value in news.items()}
    return [Edit(_KINDS[type(record)], record.id, sets)] if sets else []


def moved(values: Iterable[Value]) -> list[Edit]:
    """Places and parents as `values`, which changed, have them."""
    return [Edit(Kind.VALUE, one.id, {"position": one.position, "parent": one.parent}) for one in values]


def swap_variables(book: Codebook, variable: str, step: int) -> list[Edit]:
    """A variable one place up (-1) or down (1): the order in which questions are asked."""
    order = [one.id for one in book.variables]
    place = order.index(variable)
    if not 0 <= place + step < len(order):
        return []
    order[place], order[place + step] = order[place + step], order[place]
    before = {one.id: one.position for one in book.variables}
    return [Edit(Kind.VARIABLE, one, {"position": n}) for n, one in enumerate(order) if before[one] != n]


def retire(value: Value, retired: bool) -> list[Edit]:
    """Takes a value off the form, or puts it back; what was coded with it stays."""
    return change(value, retired=retired)


def drop(record: Variable | Value | Actor) -> list[Edit]:
    """Removes what nobody has ever used; its code stays taken."""
    return [Edit(_KINDS[type(record)], record.id, removed=True)]


def accept(actor: Actor) -> list[Edit]:
    """Takes a proposed actor into the registry."""
    return change(actor, status=ACCEPTED)


def join(record: Value | Actor, into: str | None) -> list[Edit]:
    """Reads one value or actor as another from now on; None takes that back. No annotation is rewritten."""
    return change(record, into=into)


def tell_apart(one: Actor, other: Actor) -> list[Edit]:
    """Two actors whose names look alike are two: both are accepted, and neither is asked about again."""
    first, second = sorted((one, other), key=lambda actor: actor.id)
    noted: dict[str, object] = {APART + second.id: ["yes"]}
    sets = {first.id: noted | _accepted(first), second.id: _accepted(second)}
    return [Edit(Kind.ACTOR, entity, fields) for entity, fields in sets.items() if fields]


def _accepted(actor: Actor) -> dict[str, object]:
    return {} if actor.status == ACCEPTED else {"status": ACCEPTED}


def reason(kind: Kind, entity: str, act: str, words: str) -> Edit:
    """Why an act changed the codebook, kept with one of the things that it changed; empty words take it away."""
    return Edit(kind, entity, {REASON + act: [words] if words else []})


def checked(looked_at: Iterable[tuple[str, str, str]]) -> list[Edit]:
    """Notes on annotations that their coder looked at them again: (annotation, the rule's entity, the rule's hash)."""
    sets: dict[str, dict[str, object]] = {}
    for annotation, rule, state in looked_at:
        sets.setdefault(annotation, {})[CHECKED + rule] = [state]
    return [Edit(Kind.ANNOTATION, annotation, fields) for annotation, fields in sets.items()]


def attribute_values(book: Codebook) -> Mapping[str, Value]:
    """The kinds that actors can have, by id."""
    attributes = {one.id for one in book.variables if one.kind == ATTRIBUTE}
    return {one.id: one for one in book.values.values() if one.variable in attributes}


def allow_coders(project: str, allowed: bool) -> Edit:
    """Lets coders change the codebook in their own files, or no longer."""
    return Edit(Kind.PROJECT, derived_id(project, Kind.PROJECT, ""), {CODERS_MAY_EDIT: ["coders"] if allowed else []})
