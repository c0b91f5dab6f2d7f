"""The codebook as REFI-QDA .qdc, which MAXQDA, NVivo, ATLAS.ti, QualCoder and others read and write.

A variable is a code that cannot be applied, its values and, for the registry, its actors are the codes below it. Names,
hierarchy and colours are the format's own; the rule stands in the description under its headings, and what the format
has no word for (codes, levels, keys, aliases) in its last line, after `Accord:`. Format: REFI-QDA 1.0, Codebook.xsd.
"""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from xml.parsers import expat

from annotator.domain.codebook import REGISTRY, Actor, Codebook, Value, Variable
from annotator.domain.codebook_acts import fresh_code
from annotator.domain.errors import AnnotatorError
from annotator.domain.identity import derived_id
from annotator.exchange.codebook_rows import TYPES
from annotator.exchange.codebook_toml import codebook_of, entries
from annotator.exchange.toml_table import Path, Table

NAMESPACE = "urn:QDA-XML:codebook:1.0"
_TEXTS = {
    "include": "Include",
    "exclude": "Exclude",
    "example": "Example",
    "counter_example": "Counter-example",
}
_HEADS = {head: name for name, head in _TEXTS.items()}
_PART = re.compile(rf"^({'|'.join(_HEADS)}): ", re.MULTILINE)
_SETTINGS = re.compile(r"(?:^|\n+)Accord: (\{.*\})\s*$")
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}$")
_HEX = re.compile(r"[0-9a-f]{32}$")
_NO_XML = dict.fromkeys((*range(9), 11, 12, *range(14, 32), 0xFFFE, 0xFFFF))


def write_qdc(codebook: Codebook) -> bytes:
    """The codebook as .qdc; characters that XML cannot hold are left out."""
    ET.register_namespace("", NAMESPACE)
    root = ET.Element(f"{{{NAMESPACE}}}CodeBook", origin="Accord")
    codes = ET.SubElement(root, f"{{{NAMESPACE}}}Codes")
    made: dict[str, ET.Element] = {}
    registry: ET.Element | None = None
    for what, record, given in entries(codebook):
        above = codes if isinstance(record, Variable) else registry
        if isinstance(record, Value):
            above = made.get(record.parent or "", made[record.variable])
        if above is None:
            above = registry = _code(codes, Variable("actors", "actors", "Actors", REGISTRY), "variable", {})
        made[record.id] = _code(above, record, what, given)
        if isinstance(record, Variable) and record.kind == REGISTRY and registry is None:
            registry = made[record.id]
    ET.indent(root)
    return b'<?xml version="1.0" encoding="utf-8"?>\n' + ET.tostring(root, encoding="utf-8") + b"\n"


def _code(above: ET.Element, record: Variable | Value | Actor, what: str, given: Mapping[str, object]) -> ET.Element:
    applies = "false" if isinstance(record, Variable) else "true"
    named = {"guid": _guid(record.id), "name": _clean(record.name), "isCodable": applies}
    one = ET.SubElement(above, f"{{{NAMESPACE}}}Code", named)
    if isinstance(record, Value) and _COLOUR.match(record.colour):
        one.set("color", record.colour)
    aside = ("name", "parent", "definition", "note", *_TEXTS)
    settings = {"type": what} | {name: value for name, value in given.items() if name not in aside}
    if isinstance(record, Variable) and "code" not in settings:
        settings["code"] = record.code
    parts = [str(given.get("definition") or given.get("note") or "").strip()]
    parts += [f"{head}: {str(given[name]).strip()}" for name, head in _TEXTS.items() if given.get(name)]
    parts.append(f"Accord: {json.dumps(settings, ensure_ascii=False)}")
    ET.SubElement(one, f"{{{NAMESPACE}}}Description").text = _clean("\n\n".join(filter(None, parts)))
    return one


def _clean(words: str) -> str:
    return words.translate(_NO_XML)


def _guid(identity: str) -> str:
    plain = identity if _HEX.match(identity) else derived_id("", "code", identity)
    return "-".join((plain[:8], plain[8:12], plain[12:16], plain[16:20], plain[20:]))


@dataclass
class _Code:
    """A code as the file has it, with its line."""

    line: int
    name: str
    colour: str
    codable: bool
    words: str = ""
    below: list[_Code] = field(default_factory=list)

    def all_below(self, parent: str = "") -> Iterator[tuple[_Code, str]]:
        """The codes below, each before those below it, with the name by which its parent is known."""
        for one in self.below:
            yield one, parent
            yield from one.all_below(one.code)

    code: str = ""


def read_qdc(data: bytes, name: str) -> Codebook:
    """The codebook in a .qdc file called `name`, of this program or another.

    Another program's codes become one variable a top-level code that cannot be applied, and one variable *Code* for
    the rest. What is no such file raises AnnotatorError with file and line.
    """
    raw: dict[str, list[dict[str, object]]] = {"variable": [], "actor": []}
    lines: dict[Path, int] = {}
    loose: list[_Code] = []
    top = _parsed(data, name)
    for one in top:
        if _settings(one).get("type") == "variable" or (not one.codable and one.below):
            _variable(one, raw, lines)
        else:
            loose.append(one)
    if loose:
        _variable(_Code(loose[0].line, "Code", "", False, "", loose), raw, lines)
    return codebook_of(Table(name, lines, raw))


def _variable(one: _Code, raw: dict[str, list[dict[str, object]]], lines: dict[Path, int]) -> None:
    given = _given(one, "variable")
    given.setdefault("code", fresh_code(one.name, {str(each["code"]) for each in raw["variable"]}).lower())
    place = len(raw["variable"])
    lines["variable", place] = one.line
    raw["variable"].append(given)
    below = raw["actor"] if given.get("kind") == REGISTRY else given.setdefault("value", [])
    way: Path = ("actor",) if given.get("kind") == REGISTRY else ("variable", place, "value")
    taken: set[str] = {str(each.get("code")) for each in below}  # type: ignore[attr-defined]
    for each in _flat(one):
        each.code = str(_settings(each).get("code") or fresh_code(each.name, taken))
        taken.add(each.code)
    for each, parent in one.all_below():
        thing = _given(each, "actor" if way == ("actor",) else "value") | {"code": each.code}
        if parent and way != ("actor",):
            thing["parent"] = parent
        lines[(*way, len(below))] = each.line  # type: ignore[arg-type]
        below.append(thing)  # type: ignore[attr-defined]
    if not below:
        given.pop("value", None)


def _flat(one: _Code) -> Iterator[_Code]:
    for each in one.below:
        yield each
        yield from _flat(each)


def _given(one: _Code, what: str) -> dict[str, object]:
    settings = _settings(one)
    given = {name: value for name, value in settings.items() if name != "type"}
    words = _SETTINGS.sub("", one.words)
    head, *parts = _PART.split(words)
    texts = {"note" if what == "actor" else "definition": head.strip()}
    for name, text in zip(parts[::2], parts[1::2], strict=True):
        texts[_HEADS[name]] = text.strip()
    allowed = {"variable": ("counter_example",), "actor": tuple(_TEXTS)}.get(what, ())
    kept = {name: text for name, text in texts.items() if text and name not in allowed}
    colour = {"colour": one.colour} if one.colour and what == "value" else {}
    return {"name": one.name} | colour | given | kept


def _settings(one: _Code) -> dict[str, object]:
    """What the last line says that the format has no word for; nothing where it is none of ours."""
    found = _SETTINGS.search(one.words)
    try:
        settings = json.loads(found[1]) if found else {}
    except ValueError:
        return {}
    return settings if isinstance(settings, dict) and settings.get("type") in TYPES else {}


def _parsed(data: bytes, file: str) -> list[_Code]:
    reader = _Reader(file)
    try:
        reader.parser.Parse(data, True)
    except expat.ExpatError as error:
        raise AnnotatorError("codebook_qdc", file=file, line=error.lineno, why=expat.ErrorString(error.code)) from error
    if not reader.top:
        raise AnnotatorError("codebook_empty", file=file, line=1)
    return reader.top


class _Reader:
    """Takes the elements as they come; nothing is defined and nothing else is loaded."""

    def __init__(self, file: str) -> None:
        self.top: list[_Code] = []
        self._file = file
        self._open: list[_Code] = []
        self._saying = False
        self._root = False
        self.parser = expat.ParserCreate(namespace_separator=" ")
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._data
        self.parser.StartDoctypeDeclHandler = self._refuse

    def _refuse(self, *_: object) -> None:
        raise AnnotatorError("xml_doctype")

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        space, _, name = tag.rpartition(" ")
        line = self.parser.CurrentLineNumber
        if not self._root and (space, name) != (NAMESPACE, "CodeBook"):
            raise AnnotatorError("codebook_qdc", file=self._file, line=line, why=f"it begins with {name!r:.40}")
        self._root = True
        if name == "Code":
            if not attributes.get("name", "").strip():
                raise AnnotatorError("codebook_missing", file=self._file, line=line, field="name")
            if len(self._open) >= _DEEPEST:
                raise AnnotatorError("codebook_qdc", file=self._file, line=line, why="codes are nested too deep")
            colour = attributes.get("color", "")
            one = _Code(line, attributes["name"], colour if _COLOUR.match(colour) else _long(colour),
                        attributes.get("isCodable", "true") in ("true", "1"))  # fmt: skip
            (self._open[-1].below if self._open else self.top).append(one)
            self._open.append(one)
        self._saying = name == "Description" and bool(self._open)

    def _end(self, tag: str) -> None:
        self._saying = False
        if tag.rpartition(" ")[2] == "Code":
            self._open.pop()

    def _data(self, text: str) -> None:
        if self._saying:
            self._open[-1].words += text


_DEEPEST = 100


def _long(colour: str) -> str:
    """#abc as #aabbcc; what is no colour is none."""
    return "#" + "".join(sign * 2 for sign in colour[1:]) if re.match(r"#[0-9a-fA-F]{3}$", colour) else ""


