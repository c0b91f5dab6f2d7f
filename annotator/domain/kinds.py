"""Which fields every kind of entity has, and of what type: what a revision's body must look like."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache

from annotator.domain.codebook import LEVELS, VARIABLE_KINDS
from annotator.domain.records import ACCEPTED, CODER_KINDS, CODING_STATES, PROPOSED, PURPOSES
from annotator.domain.revision import LAMPORT_LIMIT, Kind

Check = Callable[[object], bool]


def _string(value: object) -> bool:
    return isinstance(value, str) and "\0" not in value


def _optional(value: object) -> bool:
    return value is None or _string(value)


def _flag(value: object) -> bool:
    return isinstance(value, bool)


def _whole(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and abs(value) < LAMPORT_LIMIT


def _optional_whole(value: object) -> bool:
    return value is None or _whole(value)


def _strings(value: object) -> bool:
    if not isinstance(value, list):
        return False
    for part in value:  # noqa: SIM110 - a generator takes three times as long
        if not isinstance(part, str) or "\0" in part:
            return False
    return True


def _segments(value: object) -> bool:
    if not isinstance(value, list) or not value:
        return False
    before = 0
    for part in value:
        if not (isinstance(part, list) and len(part) == 3):
            return False
        start, end, quote = part
        if not (type(start) is type(end) is int and before <= start < end < LAMPORT_LIMIT):
            return False
        if not (isinstance(quote, str) and len(quote) == end - start and "\0" not in quote):
            return False
        before = end
    return True


def _one_of(*allowed: str) -> Check:
    return lambda value: value in allowed


def _named(check: Check, names: str) -> dict[str, Check]:
    return dict.fromkeys(names.split(), check)


FIELDS: Mapping[str, Mapping[str, Check]] = {
    Kind.PROJECT: _named(_string, "title"),
    Kind.CODER: _named(_string, "name") | {"kind": _one_of(*CODER_KINDS), "lead": _flag, "into": _optional},
    Kind.ARTICLE: _named(_string, "title outlet date author text source") | {"supersedes": _optional},
    Kind.VARIABLE: _named(_string, "code name key definition include exclude example")
    | _named(_flag, "several on optional")
    | {"kind": _one_of(*VARIABLE_KINDS), "level": _one_of(*LEVELS), "position": _whole},
    Kind.VALUE: _named(_string, "variable code name key colour definition include exclude example counter_example")
    | _named(_flag, "not_applicable retired")
    | _named(_optional, "parent into")
    | {"number": _optional_whole, "position": _whole},
    Kind.ACTOR: _named(_string, "name kind note")
    | {"aliases": _strings, "status": _one_of(PROPOSED, ACCEPTED), "into": _optional},
    Kind.BATCH: _named(_string, "name") | {"purpose": _one_of(*PURPOSES), "seed": _whole, "overlap": _whole},
    Kind.ASSIGNMENT: _named(_string, "article coder batch"),
    Kind.CODING: _named(_string, "article coder") | {"state": _one_of(*CODING_STATES)},
    Kind.ANNOTATION: _named(_string, "article coder memo") | {"segments": _segments},
}
# Fields named as need arises, each a list of texts: an annotation's values, the rules it was checked against again and
# the newer articles it is not carried over to, why the codebook was changed, which actors are told apart, what the lead
# allows. All but the values are history, and in no derived table.
OPEN_FIELDS: Mapping[str, tuple[str, ...]] = {
    Kind.ANNOTATION: ("tag:", "checked:"),
    Kind.VARIABLE: ("reason:",),
    Kind.VALUE: ("reason:",),
    Kind.ACTOR: ("reason:", "apart:"),
    Kind.PROJECT: ("allow:",),
}

# What an entity is born with and keeps.
BORN_WITH: Mapping[str, tuple[str, ...]] = {
    Kind.ARTICLE: ("text",),
    Kind.ASSIGNMENT: ("article", "coder"),
    Kind.CODING: ("article", "coder"),
    Kind.ANNOTATION: ("article", "coder"),
}


def misfit(kind: str, body: Mapping[str, object]) -> str | None:
    """The first field that `body` lacks, should not have, or has with a value of another type; None if all fit."""
    checks = _checks(kind, tuple(body))
    if isinstance(checks, str):
        return checks
    for fits, value in zip(checks, body.values(), strict=True):
        if not fits(value):
            return next(name for name, check in zip(body, checks, strict=True) if not check(body[name]))
    return None


@lru_cache(maxsize=1000)
def _checks(kind: str, names: tuple[str, ...]) -> tuple[Check, ...] | str:
    """What each of the fields has to be; the name of one that is too many or missing. The same few lists come often."""
    fields = FIELDS.get(kind)
    if fields is None:
        return "kind"
    prefixes = OPEN_FIELDS.get(kind, ())
    found = []
    for name in names:
        if name in fields:
            found.append(fields[name])
        elif name.startswith(prefixes) and name not in prefixes and "\0" not in name:
            found.append(_strings)
        else:
            return name
    return next((name for name in fields if name not in names), tuple(found))
