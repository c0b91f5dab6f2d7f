"""Actors whose names look as if they were one: found by keys that both share, never by comparing all with all."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from annotator.domain.codebook import Actor
from annotator.domain.namesakes import folded
from annotator.domain.records import ACCEPTED

SAME, BARE, ORDER, SHORT, INITIALS, SPELLING = "same", "bare", "order", "short", "initials", "spelling"
_RANKS = (SAME, BARE, ORDER, SHORT, INITIALS, SPELLING)
_WORD = re.compile(r"\w+")
_SPELT = 5
# A key that more names share than this says nothing of any two of them.
_CROWD = 12


@dataclass(frozen=True, slots=True)
class Lookalike:
    """Two actors, the likelier name first, and why they look alike: one of the reasons above."""

    keep: str
    other: str
    why: str


def lookalikes(
    actors: Mapping[str, Actor], used: Mapping[str, int], apart: Collection[frozenset[str]] = ()
) -> list[Lookalike]:
    """Pairs that look alike and were neither joined nor told `apart`, the surest first.

    Of two, the one to keep is accepted, else used more often, else older. Linear in the number of names: each gives a
    few keys (itself, its bare letters, its words in order, their beginnings, its initials, itself less one letter), and
    names with a key in common are compared.
    """
    holders: dict[tuple[str, str], list[tuple[str, str]]] = {}
    for actor in actors.values():
        if not actor.into:
            for name in dict.fromkeys(folded(one) for one in (actor.name, *actor.aliases)):
                for key in _keys(name):
                    holders.setdefault(key, []).append((actor.id, name))
    found: dict[frozenset[str], str] = {}
    for (kind, _), bearers in holders.items():
        if 1 < len(bearers) <= _CROWD or (kind == SAME and len(bearers) > 1):
            _note_pairs(kind, bearers, found)
    pairs = [
        Lookalike(*_keep_first(pair, actors, used), why) for pair, why in found.items() if pair not in apart
    ]
    return sorted(pairs, key=lambda pair: (_RANKS.index(pair.why), folded(actors[pair.keep].name), pair.other))


def _note_pairs(kind: str, bearers: list[tuple[str, str]], found: dict[frozenset[str], str]) -> None:
    first, name = bearers[0]
    for place, (one, its_name) in enumerate(bearers):
        # Many of one name: each is like the first of them, and need not be told of all others.
        others = bearers[place + 1 :] if len(bearers) <= _CROWD else [(first, name)]
        for other, other_name in others:
            if one == other or not _hold(kind, its_name, other_name):
                continue
            pair = frozenset((one, other))
            if pair not in found or _RANKS.index(kind) < _RANKS.index(found[pair]):
                found[pair] = kind


def _hold(kind: str, one: str, other: str) -> bool:
    if kind == SHORT:
        return _shortened(_WORD.findall(one), _WORD.findall(other))
    if kind == INITIALS:
        return (" " in one) != (" " in other)
    return True


def _shortened(one: list[str], other: list[str]) -> bool:
    return all(a.startswith(b) or b.startswith(a) for a, b in zip(one, other, strict=True))


def _keys(name: str) -> Iterator[tuple[str, str]]:
    bare = _bare(name)
    words = _WORD.findall(bare)
    if not words:
        return
    joined = "".join(words)
    yield SAME, name
    yield BARE, joined
    if len(words) > 1:
        yield ORDER, " ".join(sorted(words))
        yield SHORT, " ".join(word[:2] for word in words)
        for some in (words, [word for word in words if word not in _SMALL]):
            yield INITIALS, "".join(word[0] for word in some)
    elif len(joined) <= _SPELT + 1:
        yield INITIALS, joined
    if len(joined) >= _SPELT:
        yield SPELLING, joined
        for place, sign in enumerate(joined):
            # One digit off is another number, not a slip.
            if sign.isalpha():
                yield SPELLING, joined[:place] + joined[place + 1 :]


_SMALL = {"of", "the", "for", "and", "der", "die", "das", "des", "fur", "und", "von", "de", "la", "le", "et", "pour"}


def _bare(name: str) -> str:
    """Letters without their accents."""
    return "".join(one for one in unicodedata.normalize("NFKD", name) if not unicodedata.combining(one))


def _keep_first(pair: frozenset[str], actors: Mapping[str, Actor], used: Mapping[str, int]) -> tuple[str, str]:
    one, other = sorted(pair, key=lambda each: (actors[each].status != ACCEPTED, -used.get(each, 0), each))
    return one, other
