"""Articles that are nearly the same: one downloaded again after its headline or a sentence was corrected."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import date

from annotator.domain.records import Article

SHARE = 0.8
_LEAST = 200
_DAYS = 7
# A sentence that so many articles have is a masthead or a plea to subscribe.
_COMMON = 50
_SENTENCE_END = re.compile(r"[.!?]+[\s”\"’)]+|\n+")
_NOT_WORD = re.compile(r"[\W_]+")


class Likenesses:
    """Articles by their sentences: which of those known has nearly the text of a new one."""

    def __init__(self) -> None:
        self._articles: list[Article] = []
        self._lengths: list[int] = []
        self._having: dict[str, list[int]] = defaultdict(list)

    def add(self, article: Article, text: str) -> None:
        """Makes an article known."""
        place, sentences = len(self._articles), _sentences(text)
        self._articles.append(article)
        self._lengths.append(sum(map(len, sentences)))
        for sentence in sentences:
            self._having[sentence].append(place)

    def like(self, article: Article, text: str) -> Article | None:
        """The article most like a new one; of those equally like it, the last that was added; None if none is.

        Alike means: at least four fifths of the longer one's letters are in sentences that both have, outlet and day
        allowing. Case, punctuation and blanks do not matter.
        """
        sentences = _sentences(text)
        length = sum(map(len, sentences))
        shared: Counter[int] = Counter()
        for sentence in sentences:
            having = self._having.get(sentence, ())
            if len(having) <= _COMMON:
                for place in set(having):
                    shared[place] += len(sentence)
        alike = [
            (letters / max(length, self._lengths[place]), place)
            for place, letters in shared.items()
            if letters >= _LEAST and may_be_one(self._articles[place], article)
        ]
        share, place = max(alike, default=(0.0, -1))
        return self._articles[place] if share >= SHARE else None


def may_be_one(one: Article, other: Article) -> bool:
    """Whether two articles can be one downloaded twice: of one outlet and one week, where both say so."""
    if one.outlet and other.outlet and one.outlet.casefold() != other.outlet.casefold():
        return False
    days = list(_days(one, other))
    return len(days) < 2 or abs((days[0] - days[1]).days) <= _DAYS


def _days(*articles: Article) -> Iterator[date]:
    for article in articles:
        try:
            yield date.fromisoformat(article.date)
        except ValueError:
            continue


def _sentences(text: str) -> list[str]:
    pieces = (_NOT_WORD.sub(" ", piece).strip().casefold() for piece in _SENTENCE_END.split(text))
    return [piece for piece in pieces if piece]
