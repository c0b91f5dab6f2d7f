"""Agreement token by token: nominal alpha on in / out; a token is a run of word characters."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from annotator.analysis.data import Bools, Floats, Ints
from annotator.analysis.passages import Passages
from annotator.analysis.reasons import NO_PASSAGES, NO_TEXT, NO_TOKENS, ONE_VALUE
from annotator.analysis.results import Coefficient
from annotator.analysis.statistics import Statistic, Terms


def token_alpha(passages: Passages, texts: Sequence[str], done: Bools) -> Statistic | Coefficient:
    """Alpha over the tokens of `texts` [D]; a token is in when a passage covers one of its characters."""
    if not texts:
        return Coefficient(None, reason=NO_TEXT)
    start, end, article = token_spans(texts, passages.base)
    inside = _inside_counts(passages, start, end, done.shape[1])
    coders = done.sum(axis=1)
    m = coders[article]
    sums = np.stack(
        [
            np.bincount(article, weights=w, minlength=len(texts))
            for w in (2 * inside * (m - inside) / (m - 1), m, inside)
        ],
        axis=1,
    )

    def formula(sums: Floats) -> Terms:
        apart, n, inside = sums.T
        observed, expected = apart / n, 2 * inside * (n - inside) / (n * (n - 1))
        expected = np.where(expected > 0, expected, np.nan)
        return 1 - observed / expected, observed, expected

    marked = ONE_VALUE if len(passages.article) else NO_PASSAGES
    return Statistic((sums,), formula, int(m.sum()), marked if len(start) else NO_TOKENS)


def token_spans(texts: Sequence[str], base: Ints) -> tuple[Ints, Ints, Ints]:
    """Start, end (on the long line) and article of every run of word characters."""
    starts, ends, articles = [], [], []
    for number, text in enumerate(texts):
        points = np.frombuffer(text.encode("utf-32-le"), np.uint32)
        edges = np.flatnonzero(np.diff(_word_characters(points), prepend=False, append=False))
        starts.append(edges[::2] + base[number])
        ends.append(edges[1::2] + base[number])
        articles.append(np.full(len(edges) // 2, number))
    return tuple(np.concatenate([np.empty(0, np.int64), *part]) for part in (starts, ends, articles))


def _word_characters(points: np.ndarray) -> Bools:
    """Letters, digits and the underscore of any script, as `\\w` has them."""
    word = _IS_ASCII_WORD[np.minimum(points, 128)]
    beyond = np.flatnonzero(points >= 128)
    if len(beyond):
        kinds, place = np.unique(points[beyond], return_inverse=True)
        word[beyond] = np.array([chr(point).isalnum() for point in kinds.tolist()])[place]
    return word


_IS_ASCII_WORD = np.array([chr(point).isalnum() or chr(point) == "_" for point in range(128)] + [False])


def _inside_counts(passages: Passages, start: Ints, end: Ints, coders: int) -> Ints:
    """How many coders have each token inside a passage [T]."""
    first = np.searchsorted(end, passages.segment_start, side="right")
    last = np.searchsorted(start, passages.segment_end, side="left")
    owner = passages.coder[passages.segment_passage]
    inside = np.zeros(len(start), np.int64)
    for coder in range(coders):
        own = owner == coder
        change = np.bincount(first[own], minlength=len(start) + 1) - np.bincount(last[own], minlength=len(start) + 1)
        inside += np.cumsum(change)[: len(start)] > 0
    return inside
