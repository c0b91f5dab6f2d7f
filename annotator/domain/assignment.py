"""Who codes what: an overlap sample coded by everyone, the rest dealt out evenly, all of it by a seed."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from annotator.domain.errors import AnnotatorError
from annotator.domain.records import Article, Assignment


@dataclass(frozen=True, slots=True)
class Deal:
    """The overlap sample's article ids, and every assignment."""

    overlap: tuple[str, ...]
    assignments: tuple[Assignment, ...]


def deal(articles: Sequence[Article], coders: Sequence[str], overlap: int, seed: int, batch: str) -> Deal:
    """Everyone codes `overlap` of the articles, drawn in proportion from outlets and months; the rest goes round.

    The draw depends on the seed and the articles' ids alone: not on their order, not on the Python version.
    """
    if not coders or not articles:
        raise AnnotatorError("nothing_to_assign")
    if not 0 <= overlap <= len(articles):
        raise AnnotatorError("overlap_range", articles=len(articles))
    shuffled = sorted(articles, key=lambda article: _ticket(seed, article.id))
    shared = _systematic([one.id for one in sorted(shuffled, key=_stratum)], overlap, seed)
    own = [article.id for article in shuffled if article.id not in shared]
    round_robin = sorted(coders, key=lambda coder: _ticket(seed, coder))
    assignments = [Assignment(article, coder, batch) for article in shared for coder in round_robin]
    assignments += [Assignment(article, round_robin[n % len(round_robin)], batch) for n, article in enumerate(own)]
    return Deal(tuple(shared), tuple(assignments))


def overlap_number(articles: int, share: float) -> int:
    """How many articles a share of them is: rounded, at least one when the share is above zero."""
    if not 0 <= share <= 1:
        raise AnnotatorError("overlap_share", share=share)
    return max(round(articles * share), 1 if share > 0 else 0)


def _systematic(in_strata: Sequence[str], wanted: int, seed: int) -> list[str]:
    """`wanted` of the ids at even distances from a start drawn by the seed: every stratum in proportion, within one."""
    total = len(in_strata)
    start = _ticket(seed, "start") % total
    places = [(start + number * total // wanted) % total for number in range(wanted)] if wanted else []
    return [in_strata[place] for place in sorted(places)]


def _stratum(article: Article) -> tuple[str, str]:
    return article.outlet, article.date[:7]


def _ticket(seed: int, key: str) -> int:
    return int.from_bytes(hashlib.sha256(f"{seed}/{key}".encode()).digest(), "big")
