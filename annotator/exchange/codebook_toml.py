"""The codebook as a TOML file that a person can write.

`[[variable]]` with `[[variable.value]]` under it, and `[[actor]]`: keys are the fields of these records, those that
have their usual value may be left out. Everything is named by its permanent code: `parent` and `into` name a value of
the same variable, `into` of an actor another actor, `kind` of an actor a value of an attribute such as
`actor_kind/GOV`. In the records that are read, ids are such paths of codes.
"""

from __future__ import annotations

import json
import re
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import fields
from typing import NamedTuple

from annotator.domain.codebook import (
    ATTRIBUTE,
    CLOSED,
    LEVELS,
    NOMINAL,
    VARIABLE_KINDS,
    Actor,
    Codebook,
    Value,
    Variable,
)  # fmt: skip
from annotator.domain.fold import follow
from annotator.domain.records import ACCEPTED, PROPOSED
from annotator.domain.value_tree import walk
from annotator.exchange.toml_table import Table, read_table

_ACTOR = "actor/"
_CODE = re.compile(r"[^\s/\0-\x1f\x7f]+")
_WITH_VALUES = (*CLOSED, ATTRIBUTE)


def read_codebook(data: bytes, name: str) -> Codebook:
    """The codebook in a file called `name`, positions as in the file.

    Raises AnnotatorError with file and line for what is no TOML, a key that is not known, a field of a wrong form, a
    code that is missing, is none or is there twice, a target that is not there, and redirects in a circle.
    """
    return codebook_of(read_table(data, name))


def codebook_of(file: Table) -> Codebook:
    """What a file's tables `variable`, each with its tables `value`, and `actor` say. Raises as `read_codebook`."""
    file.known(("variable", "actor"))
    tables = file.tables("variable")
    variables = [_variable(table, place) for place, table in enumerate(tables)]
    _once(tables, "code", [one.code for one in variables])
    _once(tables, "key", [one.key.casefold() for one in variables])
    values: dict[str, Value] = {}
    for table, variable in zip(tables, variables, strict=True):
        values |= _values(table, variable)
    attributes = {one.id for one in variables if one.kind == ATTRIBUTE}
    actors = _actors(file.tables("actor"), {one.id for one in values.values() if one.variable in attributes})
    into = {identity: one.into for identity, one in (values | actors).items()}
    return Codebook(tuple(variables), values, actors, follow({one: (end, ()) for one, end in into.items() if end}))


def _variable(table: Table, place: int) -> Variable:
    given = table.fields_of(Variable, without=("id",), besides=("value",))
    code = _named(table, given)
    _choice(table, given, "kind", VARIABLE_KINDS)
    _choice(table, given, "level", LEVELS)
    return Variable(id=code, **{"position": place} | given)  # type: ignore[arg-type]


def _values(table: Table, variable: Variable) -> dict[str, Value]:
    tables = table.tables("value")
    if tables and variable.kind not in _WITH_VALUES:
        raise tables[0].wrong("codebook_unlisted", kind=variable.kind)
    values = [_value(one, variable, place) for place, one in enumerate(tables)]
    _once(tables, "code", [value.code for value in values])
    _once(tables, "key", [value.key.casefold() for value in values])
    known = {value.id for value in values}
    _linked(tables, "parent", {value.id: value.parent for value in values}, known)
    _linked(tables, "into", {value.id: value.into for value in values}, known)
    return {value.id: value for value in values}


def _value(table: Table, variable: Variable, place: int) -> Value:
    given = table.fields_of(Value, without=("id", "variable"))
    code = _named(table, given)
    for name in ("parent", "into"):
        if name in given:
            given[name] = f"{variable.code}/{given[name]}"
    value = Value(id=f"{variable.code}/{code}", variable=variable.id, **{"position": place} | given)  # type: ignore[arg-type]
    in_use = not (value.not_applicable or value.retired or value.into)
    if variable.level != NOMINAL and value.number is None and in_use:
        raise table.wrong("codebook_scale")
    return value


def _actors(tables: Sequence[Table], kinds: Container[object]) -> dict[str, Actor]:
    actors = [_actor(table, kinds) for table in tables]
    _once(tables, "code", [actor.id for actor in actors])
    _linked(tables, "into", {actor.id: actor.into for actor in actors}, {actor.id for actor in actors})
    return {actor.id: actor for actor in actors}


def _actor(table: Table, kinds: Container[object]) -> Actor:
    given = table.fields_of(Actor, without=("id",), besides=("code",))
    code = _named(table, {"code": table.raw.get("code")} | given)
    _choice(table, given, "status", (PROPOSED, ACCEPTED))
    if given.get("kind") and given["kind"] not in kinds:
        raise table.wrong("codebook_no_target", "kind", field="kind", value=given["kind"])
    if "into" in given:
        given["into"] = f"{_ACTOR}{given['into']}"
    return Actor(id=_ACTOR + code, **given)  # type: ignore[arg-type]


def _named(table: Table, given: Mapping[str, object]) -> str:
    for name in ("code", "name"):
        if not given.get(name):
            raise table.wrong("codebook_missing", field=name)
    code = given["code"]
    if not isinstance(code, str) or not _CODE.fullmatch(code):
        raise table.wrong("codebook_code", "code", value=code)
    return code


def _choice(table: Table, given: Mapping[str, object], key: str, known: Sequence[str]) -> None:
    if key in given and given[key] not in known:
        raise table.wrong("codebook_choice", key, field=key, value=given[key], known=", ".join(known))


def _once(tables: Sequence[Table], key: str, given: Sequence[str]) -> None:
    seen: set[str] = set()
    for table, value in zip(tables, given, strict=True):
        if value in seen:
            raise table.wrong("codebook_twice", key, field=key, value=value.removeprefix(_ACTOR))
        if value:
            seen.add(value)


def _linked(tables: Sequence[Table], key: str, links: Mapping[str, str | None], known: Container[str]) -> None:
    """Raise AnnotatorError for a link of `links`, one a table, that leads nowhere or back to where it began."""
    for table, (identity, target) in zip(tables, links.items(), strict=True):
        if target and target not in known:
            raise table.wrong("codebook_no_target", key, field=key, value=target.rpartition("/")[2])
        passed = 0
        while target and passed <= len(links):
            target, passed = links.get(target), passed + 1
        if target:
            raise table.wrong("codebook_cycle", key, field=key, value=identity)


def write_codebook(codebook: Codebook) -> str:
    """The file of a codebook; reading it gives an equal one where ids are paths of codes and links lead somewhere."""
    headers = {"variable": "[[variable]]", "value": "[[variable.value]]", "actor": "[[actor]]"}
    blocks = ["# Codes are permanent: names and definitions may change, a code never gets another meaning.\n"]
    blocks += [_block(headers[entry.what], entry.given) for entry in entries(codebook)]
    return "\n".join(blocks)


class Entry(NamedTuple):
    """One thing as files say it: `variable`, `value` or `actor`, the record, and the fields that are not as usual."""

    what: str
    record: Variable | Value | Actor
    given: dict[str, object]


def entries(codebook: Codebook) -> Iterator[Entry]:
    """A codebook as files say it: each variable, then its values as the tree is read, at last the actors."""
    for place, variable in enumerate(codebook.variables):
        yield Entry("variable", variable, _given(variable, {"position": place}))
        for number, node in enumerate(walk(codebook.values_of(variable.id))):
            given = _given(node.value, {"position": number}, _value_codes(codebook, node.value))
            yield Entry("value", node.value, given)
    for actor in sorted(codebook.actors.values(), key=lambda one: (one.name, one.id)):
        given = {"code": actor.id.removeprefix(_ACTOR)} | _given(actor, {}, _actor_codes(codebook, actor))
        yield Entry("actor", actor, given)


def _value_codes(codebook: Codebook, value: Value) -> dict[str, object]:
    found = {name: codebook.values.get(getattr(value, name) or "") for name in ("parent", "into")}
    return {name: target.code if target else None for name, target in found.items()}


def _actor_codes(codebook: Codebook, actor: Actor) -> dict[str, object]:
    kind = codebook.values.get(actor.kind)
    into = actor.into.removeprefix(_ACTOR) if actor.into and actor.into in codebook.actors else None
    return {"kind": f"{codebook.variable(kind.variable).code}/{kind.code}" if kind else "", "into": into}


def _given(
    record: Variable | Value | Actor, usual: Mapping[str, object], written_as: Mapping[str, object] | None = None
) -> dict[str, object]:
    """The fields that differ from what they usually are, links written as codes."""
    found: dict[str, object] = {}
    for field in fields(record):
        value = (written_as or {}).get(field.name, getattr(record, field.name))
        if field.name not in ("id", "variable") and value != usual.get(field.name, field.default):
            found[field.name] = value
    return found


def _block(header: str, given: Mapping[str, object]) -> str:
    return "\n".join([header, *_pairs(given)]) + "\n"


def _pairs(given: Mapping[str, object]) -> Iterator[str]:
    for key, value in given.items():
        yield f"{key} = {_toml(value)}"


def _toml(value: object) -> str:
    if isinstance(value, tuple):
        return f"[{', '.join(map(_toml, value))}]"
    if not isinstance(value, str):
        return str(value).lower()
    # JSON's escapes are TOML's too, but for DEL.
    lines = [json.dumps(line, ensure_ascii=False)[1:-1].replace("\x7f", "\\u007f") for line in value.split("\n")]
    return f'"{lines[0]}"' if len(lines) == 1 else '"""\n' + "\n".join(lines) + '"""'
