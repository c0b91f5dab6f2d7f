"""The codebook as one table, a row a variable, value or actor: what CSV and XLSX have in common.

The columns are the fields of the records, with `type` (variable, value or actor) and, for a value, the `variable` it
answers. Lists of names are parted by semicolons; a semicolon or backslash in a name has a backslash before it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields

from annotator.domain.codebook import Actor, Codebook, Value, Variable
from annotator.exchange.codebook_toml import codebook_of, entries
from annotator.exchange.toml_table import Path, Table

TYPE, OF = "type", "variable"
TYPES = ("variable", "value", "actor")
_SWITCHES = {"yes": True, "true": True, "x": True, "no": False, "false": False}
_WHOLE = re.compile(r"[+-]?[0-9]{1,17}(\.0+)?$")
_RECORDS = {"variable": Variable, "value": Value, "actor": Actor}
_FORMS = {what: {field.name: str(field.type) for field in fields(record)} for what, record in _RECORDS.items()}
_NEVER = ("id", OF)
COLUMNS = (
    TYPE, OF, "code", "name", "parent", "kind", "level", "several", "on", "optional", "number", "not_applicable",
    "retired", "key", "colour", "definition", "include", "exclude", "example", "counter_example", "aliases", "status",
    "note", "into", "position",
)  # fmt: skip


def rows_of(codebook: Codebook) -> Iterator[dict[str, str]]:
    """The rows of a codebook, each cell as text; empty ones are left out."""
    for entry in entries(codebook):
        row = {TYPE: entry.what}
        if isinstance(entry.record, Value):
            row[OF] = codebook.variable(entry.record.variable).code
        yield row | {name: _cell(value) for name, value in entry.given.items() if value not in ("", None, ())}


def _cell(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple):
        return "; ".join(re.sub(r"([\\;])", r"\\\1", one) for one in value)
    return str(value)


def codebook_from(rows: Iterable[tuple[int, Mapping[str, str]]], file: str) -> Codebook:
    """The codebook of rows with their lines; raises AnnotatorError with file and line as the reader of TOML does."""
    raw: dict[str, list[dict[str, object]]] = {"variable": [], "actor": []}
    lines: dict[Path, int] = {}
    values: list[tuple[int, str, dict[str, object]]] = []
    for line, row in rows:
        what = row.get(TYPE, "").strip().casefold() or ("value" if row.get(OF, "").strip() else "variable")
        if what not in TYPES:
            raise Table(file, {(): line}, {}).wrong("codebook_what", value=row[TYPE], known=", ".join(TYPES))
        given = {name: _typed(cell, _FORMS[what].get(name, "str")) for name, cell in row.items() if _counts(name, cell)}
        if what == "value":
            values.append((line, row.get(OF, "").strip(), given))
        else:
            lines[what, len(raw[what])] = line
            raw[what].append(given)
    _put_under(values, raw["variable"], lines, file)
    return codebook_of(Table(file, lines, raw))


def _put_under(
    values: Iterable[tuple[int, str, dict[str, object]]], variables: list[dict[str, object]], lines: dict[Path, int],
    file: str,
) -> None:  # fmt: skip
    places = {one.get("code"): place for place, one in reversed(list(enumerate(variables)))}
    for line, variable, given in values:
        if variable not in places:
            raise Table(file, {(): line}, {}).wrong("codebook_no_target", field=OF, value=variable)
        under: list = variables[places[variable]].setdefault("value", [])  # type: ignore[assignment]
        lines["variable", places[variable], "value", len(under)] = line
        under.append(given)


def _counts(name: str, cell: str) -> bool:
    return bool(cell) and name not in (TYPE, *_NEVER)


def _typed(cell: str, form: str) -> object:
    """A cell as its field has it; what does not fit stays text, and is refused with its line."""
    plain = cell.strip()
    if form == "bool":
        return _SWITCHES.get(plain.casefold(), cell)
    if form.startswith("int"):
        return int(plain.partition(".")[0]) if _WHOLE.match(plain) else cell
    if form.startswith("tuple"):
        parts = re.findall(r"(?:\\.|[^\\;])+", cell, re.DOTALL)
        return [re.sub(r"\\(.)", r"\1", part.strip(" "), flags=re.DOTALL) for part in parts if part.strip()]
    return cell
