"""Agreement token by token: nominal alpha on in / out, and F1 of what is in; a token is a run of word characters."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

import numpy as np

from annotator.analysis.data import Bools, Floats, Ints
from annotator.analysis.passages import Passages
from annotator.analysis.reasons import NO_PASSAGES, NO_TEXT, NO_TOKENS, ONE_VALUE
from annotator.analysis.results import Coefficient
from annotator.analysis.span_f1 import mean_f1
from annotator.analysis.statistics import Statistic, Terms

AT_ONCE = 1_000_000


def token_figures(
    passages: Passages, texts: Sequence[str], done: Bools
) -> tuple[Statistic | Coefficient, Statistic | Coefficient]:
    """F1 and alpha over the tokens of `texts` [D]; a token is in when a passage covers one of its characters."""
    if not texts:
        return (Coefficient(None, reason=NO_TEXT),) * 2
    start, end, article = token_spans(texts, passages.base)
    inside = _inside(passages, start, end, done.shape[1])
    undefined = NO_PASSAGES if len(start) else NO_TOKENS
    counts = sum(inside, np.zeros(len(start), np.int64))
    return _f1(inside, article, done, undefined), _alpha(counts, article, done, undefined)


def _f1(inside: list[Bools], article: Ints, done: Bools, undefined: str) -> Statistic:
    marked = np.stack([np.bincount(article[one], minlength=len(done)) for one in inside], axis=1)
    pairs = combinations(inside, 2)
    matches = [np.bincount(article[one & other], minlength=len(done)).astype(float) for one, other in pairs]
    return mean_f1(marked, done, matches, int(marked.sum()), undefined)


def _alpha(inside: Ints, article: Ints, done: Bools, undefined: str) -> Statistic:
    m = done.sum(axis=1)[article]
    sums = np.stack(
        [
            np.bincount(article, weights=w, minlength=len(done))
            for w in (2 * inside * (m - inside) / (m - 1), m, inside)
        ],
        axis=1,
    )

    def formula(sums: Floats) -> Terms:
        apart, n, inside = sums.T
        observed, expected = apart / n, 2 * inside * (n - inside) / (n * (n - 1))
        expected = np.where(expected > 0, expected, np.nan)
        return 1 - observed / expected, observed, expected

    return Statistic((sums,), formula, int(m.sum()), ONE_VALUE if inside.any() else undefined)


def token_spans(texts: Sequence[str], base: Ints) -> tuple[Ints, Ints, Ints]:
    """Start, end (on the long line) and article of every run of word characters."""
    lengths = np.array([len(text) for text in texts], np.int64)
    found = [(np.empty(0, np.int64),) * 3]
    for first, last in _runs_of_texts(lengths):
        # Joined by a line end, which is in no word: one pass over many short texts.
        points = np.frombuffer("\n".join(texts[first:last]).encode("utf-32-le"), np.uint32)
        edges = np.flatnonzero(np.diff(_word_characters(points), prepend=False, append=False))
        begins = np.cumsum(lengths[first:last] + 1) - lengths[first:last] - 1
        article = np.searchsorted(begins, edges[::2], side="right") - 1
        shift = (base[first:last] - begins)[article]
        found.append((edges[::2] + shift, edges[1::2] + shift, article + first))
    return tuple(np.concatenate(part) for part in zip(*found, strict=True))


def _runs_of_texts(lengths: Ints) -> list[tuple[int, int]]:
    """Stretches [first, last) of the texts of about a million characters each, or of one text."""
    part = np.cumsum(lengths) // AT_ONCE
    edges = np.flatnonzero(np.diff(part, prepend=-1, append=-1)) if len(part) else np.zeros(1, np.int64)
    return list(zip(edges[:-1].tolist(), edges[1:].tolist(), strict=True))


def _word_characters(points: np.ndarray) -> Bools:
    """Letters, digits and the underscore of any script, as `\\w` has them."""
    word = _IS_ASCII_WORD[np.minimum(points, 128)]
    beyond = np.flatnonzero(points >= 128)
    if len(beyond):
        kinds, place = np.unique(points[beyond], return_inverse=True)
        word[beyond] = np.array([chr(point).isalnum() for point in kinds.tolist()])[place]
    return word


_IS_ASCII_WORD = np.array([chr(point).isalnum() or chr(point) == "_" for point in range(128)] + [False])


def _inside(passages: Passages, start: Ints, end: Ints, coders: int) -> list[Bools]:
    """Which tokens each coder has inside a passage [T]."""
    first = np.searchsorted(end, passages.segment_start, side="right")
    last = np.searchsorted(start, passages.segment_end, side="left")
    owner = passages.coder[passages.segment_passage]
    inside = []
    for coder in range(coders):
        own = owner == coder
        change = np.bincount(first[own], minlength=len(start) + 1) - np.bincount(last[own], minlength=len(start) + 1)
        inside.append(np.cumsum(change)[: len(start)] > 0)
    return inside
