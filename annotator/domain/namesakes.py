"""Actors of one name: coders propose the same one apart from each other, and reports count them as one."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence

from annotator.domain.codebook import Actor
from annotator.domain.records import ACCEPTED

_END = "\0"
_BLANKS = re.compile(r"\s{2,}|[^\S ]")


def folded(name: str) -> str:
    """A name as names are compared: compatibility forms, case and runs of blanks do not matter."""
    return " ".join(_plain(name).split())


def _plain(text: str) -> str:
    # Most names are plain letters, for which the small ones say it all: a registry has thousands.
    return text.lower() if text.isascii() else unicodedata.normalize("NFKC", text).casefold()


def folded_each(names: Sequence[str]) -> list[str]:
    """`folded` of each name: a whole registry as one text, for it is many short names that take the time."""
    text = _END.join(names)
    if text.count(_END) >= len(names):
        return list(map(folded, names))
    plain = _BLANKS.sub(" ", _plain(text)).replace(f" {_END}", _END).replace(f"{_END} ", _END)
    return plain.strip(" ").split(_END)


def namesakes(actors: Mapping[str, Actor], redirects: Mapping[str, str]) -> dict[str, str]:
    """For every actor that shares a folded name or alias with another, not told apart from it: which one it counts as.

    Two accepted actors are told apart: the lead has looked at both. A name of an actor that was joined into another is
    a name of that other. A group counts as its accepted actor, else as its lowest id; those that count as themselves
    are left out.
    """
    bearers: dict[str, set[str]] = {}
    for actor in actors.values():
        target = redirects.get(actor.id, actor.id)
        for name in {folded(one) for one in (actor.name, *actor.aliases)} - {""}:
            if target in actors:
                bearers.setdefault(name, set()).add(target)
    counts_as: dict[str, str] = {}
    for _, group in sorted(bearers.items()):
        first, *others = sorted(group, key=lambda one: (actors[one].status != ACCEPTED, one))
        for other in others:
            _join(counts_as, first, other, actors)
    return {actor: _end(counts_as, actor) for actor in counts_as}


def _join(counts_as: dict[str, str], one: str, other: str, actors: Mapping[str, Actor]) -> None:
    heads = sorted(
        {_end(counts_as, one), _end(counts_as, other)}, key=lambda each: (actors[each].status != ACCEPTED, each)
    )
    if len(heads) == 2 and actors[heads[1]].status != ACCEPTED:
        counts_as[heads[1]] = heads[0]


def _end(counts_as: Mapping[str, str], actor: str) -> str:
    while actor in counts_as:
        actor = counts_as[actor]
    return actor
