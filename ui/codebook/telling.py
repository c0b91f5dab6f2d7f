"""Differences of the codebook in words."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from annotator.domain.codebook import INTERVAL, NOMINAL, ORDINAL
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
    SET,
    Difference,
)
from annotator.domain.records import ACCEPTED, PROPOSED
from annotator.messages import opening
from ui.language import counted, marked, tr

# With small first letters, as within a sentence.
FIELDS = {
    "definition": marked("definition"), "include": marked("include"), "exclude": marked("exclude"),
    "example": marked("example"), "counter_example": marked("counter-example"), "note": marked("note"),
    "key": marked("key"), "colour": marked("colour"), "number": marked("number"), "level": marked("level"),
    "several": marked("several per annotation"), "optional": marked("optional"), "on": marked("asked of passages"),
    "not_applicable": marked("not applicable"), "kind": marked("kind"), "aliases": marked("also written"),
    "status": marked("status"), "name": marked("name"), "retired": marked("retired"), "parent": marked("heading"),
}  # fmt: skip
LEVEL_NAMES = {NOMINAL: marked("nominal"), ORDINAL: marked("ordinal"), INTERVAL: marked("interval")}
_STATES = {ACCEPTED: marked("accepted"), PROPOSED: marked("proposed")}
_OF_ONE: Mapping[str, Callable[[Difference], str]] = {
    ADDED: lambda one: tr("added"),
    REMOVED: lambda one: tr("removed"),
    RENAMED: lambda one: tr("renamed from “{before}”", before=one.before),
    REWORDED: lambda one: _reworded(one),
    RETIRED: lambda one: tr("retired"),
    RETURNED: lambda one: tr("brought back"),
    JOINED: lambda one: tr("joined with “{other}”", other=one.after),
    PARTED: lambda one: tr("no longer joined with “{other}”", other=one.after),
    MOVED: lambda one: _moved(one),
}
_OF_SEVERAL: Mapping[str, Callable[[int], str]] = {
    ADDED: lambda n: counted("{n} thing added", "{n} things added", n),
    REMOVED: lambda n: counted("{n} thing removed", "{n} things removed", n),
    RENAMED: lambda n: counted("{n} thing renamed", "{n} things renamed", n),
    REWORDED: lambda n: counted("{n} thing reworded", "{n} things reworded", n),
    RETIRED: lambda n: counted("{n} thing retired", "{n} things retired", n),
    RETURNED: lambda n: counted("{n} thing brought back", "{n} things brought back", n),
    MOVED: lambda n: counted("{n} thing moved", "{n} things moved", n),
    JOINED: lambda n: counted("{n} thing joined", "{n} things joined", n),
    PARTED: lambda n: counted("{n} thing parted", "{n} things parted", n),
    SET: lambda n: counted("{n} thing set", "{n} things set", n),
}
_MANY = 3


def told(one: Difference, named: bool = True) -> str:
    """One difference as a sentence without its full stop; without the name where that stands above it."""
    words = _OF_ONE.get(one.what, _set)(one)
    if named and one.of and one.what == ADDED:
        words = tr("added to {variable}", variable=one.of)
    return tr("“{name}” {what}", name=one.name, what=words) if named else opening(words)


def summary(differences: Sequence[Difference]) -> str:
    """All differences of one act in a line."""
    if not differences:
        return tr("No change")
    if len(differences) <= _MANY:
        return "; ".join(map(told, _unlike(differences)))
    kinds: dict[str, int] = {}
    for one in differences:
        kinds[one.what] = kinds.get(one.what, 0) + 1
    return ", ".join(_OF_SEVERAL[what](number) for what, number in kinds.items())


def _unlike(differences: Sequence[Difference]) -> list[Difference]:
    """Of a value and those that made room for it, the one that went elsewhere."""
    moved = [one for one in differences if one.what == MOVED]
    gone = [one for one in moved if one.before != one.after]
    rest = [one for one in differences if one.what != MOVED]
    return rest + (gone or moved[:1])


def _reworded(one: Difference) -> str:
    field = _field(one)
    if not one.before:
        return tr("{field} written", field=field)
    return tr("{field} reworded", field=field) if one.after else tr("{field} taken out", field=field)


def _set(one: Difference) -> str:
    return tr("{field} set to {value}", field=_field(one), value=_shown(one.after))


def _field(one: Difference) -> str:
    return tr(FIELDS.get(one.field, one.field))


def _moved(one: Difference) -> str:
    if one.before == one.after:
        return tr("moved")
    return tr("moved under “{heading}”", heading=one.after) if one.after else tr("moved out of its heading")


def _shown(value: object) -> str:
    if value is True or value is False:
        return tr("yes" if value else "no")
    if isinstance(value, tuple):
        return ", ".join(map(str, value)) or tr("nothing")
    if value in ("", None):
        return tr("nothing")
    word = (LEVEL_NAMES | _STATES).get(value)
    return quoted(tr(word) if word else str(value))


def quoted(words: str) -> str:
    """A person's words in the marks of the window's language."""
    return tr("“{words}”", words=words)


def day(at: str) -> str:
    """A UTC time as the day it was, with the minute."""
    return f"{at[:10]} {at[11:16]}"


def cut(words: str, length: int) -> str:
    """Words on one line, cut where they are longer than so many signs."""
    words = " ".join(words.split())
    return words if len(words) <= length else words[: length - 1].rstrip() + "…"


def spoken_use(number: int | None) -> str:
    """How often something is used, for the ear; nothing while that is being counted."""
    return "" if number is None else counted("used {n} time", "used {n} times", number)
