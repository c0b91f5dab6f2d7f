"""A TOML file as tables that know their lines, so that whatever is wrong in one can be shown where it stands."""

from __future__ import annotations

import difflib
import re
import tomllib
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, fields

from annotator.domain.errors import AnnotatorError
from annotator.exchange.decoding import decode_utf8

Path = tuple[str | int, ...]

_HEADER = re.compile(r"\s*(\[\[?)\s*([^\[\]#]+?)\s*\]\]?\s*(?:#.*)?$")
_KEY = re.compile(r"""\s*["']?([^\s"'=.\[\]#]+)["']?\s*=""")
_MULTILINE = ('"""', "'''")
_AT = re.compile(r" \(at (?:line ([0-9]+), column [0-9]+|end of document)\)$")
_LIMIT = 1 << 53

# The type of a record's field, as its class states it: what TOML must hold, and the sentence for anything else.
_FORMS: Mapping[str, tuple[type, str]] = {
    "str": (str, "codebook_text"),
    "str | None": (str, "codebook_text"),
    "bool": (bool, "codebook_switch"),
    "int": (int, "codebook_number"),
    "int | None": (int, "codebook_number"),
    "tuple[str, ...]": (list, "codebook_texts"),
}


@dataclass(frozen=True, slots=True)
class Table:
    """One table of a file: its keys, the way to it, and the line of every way."""

    file: str
    lines: Mapping[Path, int]
    raw: Mapping[str, object]
    path: Path = ()

    def wrong(self, sentence: str, at: str = "", **arguments: object) -> AnnotatorError:
        """The error of this file, at the line of the key `at` or of the table."""
        return AnnotatorError(sentence, file=self.file, line=_line_of(self.lines, (*self.path, at)), **arguments)

    def tables(self, key: str) -> list[Table]:
        """The tables `[[key]]` under this one, in order."""
        given = self.raw.get(key, [])
        if not isinstance(given, list) or not all(isinstance(one, dict) for one in given):
            raise self.wrong("codebook_tables", key, field=key)
        return [Table(self.file, self.lines, one, (*self.path, key, place)) for place, one in enumerate(given)]

    def known(self, keys: Collection[str]) -> None:
        """Raise AnnotatorError for a key that is none of these, with the one that may be meant."""
        for key in self.raw:
            if key not in keys:
                meant = difflib.get_close_matches(key, keys, n=1)
                if meant:
                    raise self.wrong("codebook_key", key, field=key, meant=meant[0])
                raise self.wrong("codebook_key_unknown", key, field=key, known=", ".join(keys))

    def fields_of(self, record: type, without: Collection[str], besides: Iterable[str] = ()) -> dict[str, object]:
        """What the table gives for a record's fields, in the form they have; `without` are fields a file cannot set."""
        forms = {field.name: str(field.type) for field in fields(record) if field.name not in without}
        self.known([*forms, *besides])
        return {name: self._checked(name, form) for name, form in forms.items() if name in self.raw}

    def _checked(self, name: str, form: str) -> object:
        kind, sentence = _FORMS[form]
        value = self.raw[name]
        parts = value if isinstance(value, list) else [value]
        fits = type(value) is kind and all(map(_fits, parts))
        if not fits or (kind is list and not all(isinstance(one, str) for one in parts)):
            raise self.wrong(sentence, name, field=name)
        return tuple(parts) if kind is list else value


def _fits(value: object) -> bool:
    return "\0" not in value if isinstance(value, str) else isinstance(value, int) and abs(value) < _LIMIT


def read_table(data: bytes, name: str) -> Table:
    """The whole of a file as one table; what is no TOML raises AnnotatorError with `name` and the line."""
    try:
        text = decode_utf8(data)
    except AnnotatorError as error:
        raise AnnotatorError("codebook_utf8", file=name, line=error.arguments["line"]) from error
    if not text.strip():
        raise AnnotatorError("codebook_empty", file=name, line=1)
    try:
        return Table(name, _lines(text), tomllib.loads(text))
    except (ValueError, RecursionError) as error:
        at = _AT.search(str(error))
        line = int(at[1]) if at and at[1] else text.count("\n") + 1 if at else 1
        raise AnnotatorError("codebook_toml", file=name, line=line, why=_AT.sub("", str(error))) from error


def _line_of(lines: Mapping[Path, int], path: Path) -> int:
    while path not in lines and path:
        path = path[:-1]
    return lines.get(path, 1)


def _lines(text: str) -> dict[Path, int]:
    """The line of every table and key; what lies in a string of several lines counts as neither."""
    found: dict[Path, int] = {}
    tables: dict[Path, int] = {}
    here: Path = ()
    inside = ""
    for number, line in enumerate(text.split("\n"), start=1):
        if not inside:
            if header := _HEADER.match(line):
                here = _entered(header[2].split("."), header[1] == "[[", tables)
                found.setdefault(here, number)
            elif key := _KEY.match(line):
                found.setdefault((*here, key[1]), number)
        for mark in _MULTILINE:
            if inside in ("", mark) and line.count(mark) % 2:
                inside = "" if inside else mark
    return found


def _entered(names: list[str], repeated: bool, tables: dict[Path, int]) -> Path:
    path: Path = ()
    for depth, name in enumerate(names, start=1):
        path = (*path, name.strip(" \t\"'"))
        if repeated and depth == len(names):
            tables[path] = tables.get(path, -1) + 1
        if path in tables:
            path = (*path, tables[path])
    return path
