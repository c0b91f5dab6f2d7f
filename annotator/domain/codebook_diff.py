"""What is different between two states of a codebook, said of one thing at a time; texts word by word."""

from __future__ import annotations

import hashlib
import re
from collections import ChainMap
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, fields
from difflib import SequenceMatcher

from annotator.domain.codebook import Actor, Codebook, Value, Variable
from annotator.domain.codebook_acts import RULE
from annotator.domain.identity import canonical_json

Record = Variable | Value | Actor
ADDED, REMOVED, RENAMED, REWORDED, RETIRED, RETURNED, MOVED, JOINED, PARTED, SET = (
    "added", "removed", "renamed", "reworded", "retired", "brought back", "moved", "joined", "parted", "set",
)  # fmt: skip
KEPT, GONE, NEW = "kept", "gone", "new"
_TOKEN = re.compile(r"\s+|\w+|[^\w\s]")
_PLACE = ("position", "parent")
_NEVER = ("id", "code")


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that is different: what happened to which variable, value or actor; a field, as it was and as it is."""

    what: str
    entity: str
    name: str
    of: str = ""
    field: str = ""
    before: object = ""
    after: object = ""


def differences(old: Codebook, new: Codebook) -> list[Difference]:
    """What was added, renamed, reworded, retired, moved, joined or set, in the order of the newer codebook."""
    return between(_things(old), _things(new))


def between(
    old: Mapping[str, Record], new: Mapping[str, Record], around: Mapping[str, Record] | None = None
) -> list[Difference]:
    """The same for things by their ids, variables first; `around` are others whose names may be needed."""
    known = ChainMap({**old, **new}, around or {})  # type: ignore[arg-type]
    order = sorted({**old, **new}.values(), key=lambda one: _order(one, known))
    return [found for one in order for found in _of_one(old.get(one.id), new.get(one.id), known)]


def _things(book: Codebook) -> dict[str, Record]:
    return {one.id: one for one in (*book.variables, *book.values.values(), *book.actors.values())}


def _order(one: Record, known: Mapping[str, Record]) -> tuple[int, int, int, str]:
    if isinstance(one, Variable):
        return one.position, -1, 0, one.id
    if isinstance(one, Value):
        variable = known.get(one.variable)
        return variable.position if isinstance(variable, Variable) else 1 << 50, one.position, 0, one.id
    return 1 << 51, 0, 0, one.name


def _of_one(old: Record | None, new: Record | None, known: Mapping[str, Record]) -> Iterable[Difference]:
    one = new or old
    assert one is not None
    variable = known.get(one.variable) if isinstance(one, Value) else None
    of = variable.name if variable else ""
    if old is None or new is None:
        yield Difference(ADDED if old is None else REMOVED, one.id, one.name, of)
        return
    changed = [field.name for field in fields(new) if getattr(old, field.name) != getattr(new, field.name)]
    if any(name in _PLACE for name in changed):
        before, after = (_above(each, known) for each in (old, new))
        yield Difference(MOVED, new.id, new.name, of, "parent", before, after)
    for name in changed:
        if name not in (*_PLACE, *_NEVER):
            before, after = getattr(old, name), getattr(new, name)
            yield Difference(_what(name, after), new.id, new.name, of, name, before, _named(name, before, after, known))


def _what(name: str, after: object) -> str:
    if name == "name":
        return RENAMED
    if name in (*RULE, "note"):
        return REWORDED
    if name == "retired":
        return RETIRED if after else RETURNED
    if name == "into":
        return JOINED if after else PARTED
    return SET


def _named(name: str, before: object, after: object, known: Mapping[str, Record]) -> object:
    """Where a link leads, by name."""
    if name not in ("into", "kind") or not isinstance(after or before, str):
        return after
    target = known.get(str(after or before))
    return target.name if target else after


def _above(one: Record, known: Mapping[str, Record]) -> str:
    parent = known.get(one.parent or "") if isinstance(one, Value) else None
    return parent.name if parent else ""


def word_diff(before: str, after: str) -> list[tuple[str, str]]:
    """A text as it became another: pieces that were kept, are gone or are new, whole words at a time.

    Changes with nothing but a blank between them are told as one.
    """
    old, new = _TOKEN.findall(before), _TOKEN.findall(after)
    steps = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    pieces: list[tuple[str, str]] = []
    gone = came = ""
    for place, (tag, i, j, k, m) in enumerate(steps):
        same = "".join(old[i:j])
        if tag != "equal":
            gone, came = gone + same, came + "".join(new[k:m])
        elif same.isspace() and 0 < place < len(steps) - 1:
            gone, came = gone + same, came + same
        else:
            pieces += [*_changed(gone, came), (KEPT, same)]
            gone = came = ""
    return pieces + _changed(gone, came)


def _changed(gone: str, came: str) -> list[tuple[str, str]]:
    return [(what, piece) for what, piece in ((GONE, gone), (NEW, came)) if piece]


def fingerprint(things: Iterable[Record]) -> int:
    """A number for a codebook's content, the same whatever order it came in; `short` prints it."""
    return sum(number_of(one) for one in things)


def number_of(one: Record) -> int:
    """What one thing adds to the fingerprint: SHA-256 of its canonical content."""
    content = canonical_json([type(one).__name__, asdict(one)])
    return int.from_bytes(hashlib.sha256(content.encode()).digest(), "big")


def short(number: int) -> str:
    """The first eight hexadecimal digits of a fingerprint."""
    return f"{number % (1 << 256):064x}"[:8]
