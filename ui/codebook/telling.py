"""Differences of the codebook in words."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.domain.codebook_diff import (
    ADDED,
    JOINED,
    MOVED,
    PARTED,
    REMOVED,
    RENAMED,
    RETIRED,
    RETURNED,
    REWORDED,
    Difference,
)
from ui.words import plural

FIELDS = {
    "definition": "Definition", "include": "Include", "exclude": "Exclude", "example": "Example",
    "counter_example": "Counter-example", "note": "Note", "key": "Key", "colour": "Colour", "number": "Number",
    "level": "Level", "several": "Several per annotation", "optional": "Optional", "on": "Asked of passages",
    "not_applicable": "Not applicable", "kind": "Kind", "aliases": "Also written", "status": "Status",
    "name": "Name", "retired": "Retired", "parent": "Heading",
}  # fmt: skip
_MANY = 3


def told(one: Difference, named: bool = True) -> str:
    """One difference as a sentence without its full stop; without the name where that stands above it."""
    name = f"“{one.name}” " if named else ""
    of = f" to {one.of}" if named and one.of and one.what == ADDED else ""
    words = {
        ADDED: f"added{of}",
        REMOVED: "removed",
        RENAMED: f"renamed from “{one.before}”",
        REWORDED: f"{FIELDS.get(one.field, one.field).lower()} {_how(one)}",
        RETIRED: "retired",
        RETURNED: "brought back",
        JOINED: f"joined with “{one.after}”",
        PARTED: f"no longer joined with “{one.after}”",
        MOVED: _moved(one),
    }.get(one.what, f"{FIELDS.get(one.field, one.field).lower()} set to {_shown(one.after)}")
    words = name + words
    return words[:1].upper() + words[1:]


def summary(differences: Sequence[Difference]) -> str:
    """All differences of one act in a line."""
    if not differences:
        return "No change"
    if len(differences) <= _MANY:
        return "; ".join(map(told, _unlike(differences)))
    kinds: dict[str, int] = {}
    for one in differences:
        kinds[one.what] = kinds.get(one.what, 0) + 1
    parts = [f"{plural(number, 'thing')} {what}" for what, number in kinds.items()]
    return ", ".join(parts)


def _unlike(differences: Sequence[Difference]) -> list[Difference]:
    """Of a value and those that made room for it, the one that went elsewhere."""
    moved = [one for one in differences if one.what == MOVED]
    gone = [one for one in moved if one.before != one.after]
    rest = [one for one in differences if one.what != MOVED]
    return rest + (gone or moved[:1])


def _how(one: Difference) -> str:
    return "written" if not one.before else "taken out" if not one.after else "reworded"


def _moved(one: Difference) -> str:
    if one.before == one.after:
        return "moved"
    return f"moved under “{one.after}”" if one.after else "moved out of its heading"


def _shown(value: object) -> str:
    if value is True or value is False:
        return "yes" if value else "no"
    if isinstance(value, tuple):
        return ", ".join(map(str, value)) or "nothing"
    return f"“{value}”" if value not in ("", None) else "nothing"


def day(at: str) -> str:
    """A UTC time as the day it was, with the minute."""
    return f"{at[:10]} {at[11:16]}"
