"""Who speaks in an article: which actors its text mentions, which slots they have, and how the registry is searched.

Names are compared as readers do: without regard to case, accents, no-break spaces or the shape of quotation marks.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from annotator.domain.codebook import Codebook
from annotator.domain.records import Annotation

SLOTS = 9

_WORD = re.compile(r"\w+")
_UNSEEN = re.compile(
    "[\u00ad\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u064b-\u065f\u0670\u1ab0-\u1aff\u1dc0-\u1dff"
    "\u200b-\u200f\u2060\u20d0-\u20ff\ufe20-\ufe2f\ufeff]+"
)
_SAME = str.maketrans(
    {"‘": "'", "’": "'", "‚": "'", "‛": "'", "“": '"', "”": '"', "„": '"', "‟": '"', "«": '"', "»": '"'}
    | {"–": "-", "—": "-", "‐": "-", "−": "-"}
    | {"ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th"}
)  # fmt: skip
# Scripts written without spaces, where a word's border cannot be seen in the text.
_SPACELESS = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")


def folded(text: str) -> str:
    """`text` with case, accents, invisible signs and typographic variants levelled, and blanks as single spaces."""
    if text.isascii():
        return " ".join(text.lower().split())
    # Some letters that look different are capitals only once they are taken apart.
    apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    plain = _UNSEEN.sub("", apart)
    return " ".join(plain.translate(_SAME).split())


def words_of(text: str) -> tuple[str, ...]:
    """The folded words of a name or a query."""
    return tuple(_WORD.findall(folded(text)))


@dataclass(frozen=True, slots=True)
class Entry:
    """An actor as the registry is searched: its id, and its name and aliases as written and as folded words."""

    id: str
    spellings: tuple[str, ...]
    names: tuple[tuple[str, ...], ...]


def registry_entries(codebook: Codebook) -> tuple[Entry, ...]:
    """The actors to choose from; one joined to another lends that one its names."""
    spellings: dict[str, list[str]] = {}
    for actor in sorted(codebook.actors.values(), key=lambda actor: (codebook.read_as(actor.id) != actor.id, actor.id)):
        spellings.setdefault(codebook.read_as(actor.id), []).extend((actor.name, *actor.aliases))
    shown = ((identity, tuple(given)) for identity, given in spellings.items() if identity in codebook.actors)
    return tuple(Entry(identity, given, tuple(words_of(name) for name in given)) for identity, given in shown)


class ArticleWords:
    """The words of one article, to find where a name occurs first. Places are word numbers."""

    def __init__(self, text: str) -> None:
        self._text, self._folded = text, folded(text)
        self._words = _WORD.findall(self._folded)
        self._places: dict[str, list[int]] = {}
        for place, word in enumerate(self._words):
            self._places.setdefault(word, []).append(place)

    @cached_property
    def _as_written(self) -> dict[str, int]:
        words = _WORD.findall(self._text)
        return {word: len(words) - place for place, word in enumerate(reversed(words), 1)}

    def first(self, entry: Entry) -> int | None:
        """The place of the first word-bounded mention of an actor by any of its names; None if there is none."""
        found = [self._first(name, words) for name, words in zip(entry.spellings, entry.names, strict=True) if words]
        return min((place for place in found if place is not None), default=None)

    def _first(self, name: str, words: tuple[str, ...]) -> int | None:
        if len(words) == 1 and len(name) < 5 and name.isupper():
            # WHO is not who, US is not us: a short abbreviation counts in capitals only.
            return self._as_written.get(name)
        if _SPACELESS.search(name):
            at = self._folded.find(folded(name))
            return None if at < 0 else len(_WORD.findall(self._folded[:at]))
        # By its rarest word: the others may stand in the article thousands of times.
        rarest = min(range(len(words)), key=lambda number: len(self._places.get(words[number], ())))
        starts = (at - rarest for at in self._places.get(words[rarest], ()) if at >= rarest)
        return next((at for at in starts if tuple(self._words[at : at + len(words)]) == words), None)


def mentions(entries: Iterable[Entry], article: ArticleWords) -> dict[str, int]:
    """The actors an article mentions, in order of first mention, each with its place."""
    found = [(place, entry.spellings[0], entry.id) for entry in entries if (place := article.first(entry)) is not None]
    return {identity: place for place, _, identity in sorted(found)}


def used(annotations: Iterable[Annotation], codebook: Codebook) -> list[str]:
    """The actors annotations were given, in order of first use: an annotation's id tells when it was made."""
    registries = [variable.id for variable in codebook.variables if variable.kind == "registry"]
    order: dict[str, None] = {}
    for annotation in sorted(annotations, key=lambda one: one.id):
        for variable in registries:
            order.update(dict.fromkeys(map(codebook.read_as, annotation.values.get(variable, ()))))
    return [actor for actor in order if actor in codebook.actors]


class Cast:
    """The slots of one open article. Who has one keeps it as long as the article is open."""

    def __init__(self) -> None:
        self._slots: dict[str, int] = {}

    @property
    def slots(self) -> dict[str, int]:
        """Slots from 1 to 9 by actor, in their order."""
        return dict(self._slots)

    def enter(self, actors: Iterable[str]) -> None:
        """Gives the next free slots to those who have none."""
        for actor in actors:
            if actor not in self._slots and len(self._slots) < SLOTS:
                self._slots[actor] = len(self._slots) + 1

    def at(self, slot: int) -> str | None:
        """Who has a slot."""
        return next((actor for actor, number in self._slots.items() if number == slot), None)


Rank = tuple[int, int]


def ranks(used_here: Sequence[str], mentioned: Mapping[str, int], counts: Mapping[str, int]) -> dict[str, Rank]:
    """What the search is sorted by: used in this article first, then mentioned in it, then how often used anywhere."""
    by_frequency = {actor: (2, -count) for actor, count in counts.items()}
    by_mention = {actor: (1, place) for actor, place in mentioned.items()}
    return by_frequency | by_mention | {actor: (0, place) for place, actor in enumerate(used_here)}


def search(entries: Iterable[Entry], query: str, order: Mapping[str, Rank]) -> list[str]:
    """The actors one of whose names has, for every word of the query, a word that begins with it; best first."""
    asked = words_of(query)
    found = [entry for entry in entries if any(_begins(name, asked) for name in entry.names)]
    found.sort(key=lambda entry: (order.get(entry.id, (2, 0)), entry.names[0], entry.id))
    return [entry.id for entry in found]


def named(entries: Iterable[Entry], query: str) -> list[str]:
    """The actors that have a query as a whole name."""
    asked = words_of(query)
    return [entry.id for entry in entries if asked and asked in entry.names]


def called(entries: Sequence[Entry], query: str, best: str) -> list[str]:
    """The actors that a query may mean where it stops: one of them is meant, and only a person can say which.

    By a whole name if any has it, else by whole words such as a surname, else those whose names end in the same word
    as the name of `best`, which the query begins.
    """
    asked = set(words_of(query))
    whole = [entry.id for entry in entries if asked and any(asked <= set(name) for name in entry.names)]
    return named(entries, query) or whole or _namesakes(entries, words_of(query), best)


def _namesakes(entries: Sequence[Entry], asked: tuple[str, ...], best: str) -> list[str]:
    surnames = {entry.id: {name[-1] for name in entry.names if name and _begins(name, asked)} for entry in entries}
    begun = {name for name in surnames.get(best, ()) if asked and name.startswith(asked[-1])}
    return [identity for identity, names in surnames.items() if names & begun]


def _begins(name: tuple[str, ...], asked: tuple[str, ...]) -> bool:
    return all(any(word.startswith(part) for word in name) for part in asked)
