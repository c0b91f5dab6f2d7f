"""Agreement token by token: nominal alpha on in / out, and F1 of what is in; a token is a run of word characters."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations, pairwise
from typing import NamedTuple

import numpy as np

from annotator.analysis.data import Bools, Floats, Ints
from annotator.analysis.lines import Lines
from annotator.analysis.reasons import NO_PASSAGES, NO_TEXT, NO_TOKENS, ONE_VALUE
from annotator.analysis.results import Coefficient
from annotator.analysis.span_f1 import mean_f1
from annotator.analysis.statistics import Statistic, Terms

AT_ONCE = 1_000_000


class _Tokens(NamedTuple):
    """Of each article the `number` of tokens [D], those `marked` by each coder [D, C] and `both` of each pair [D, K].

    `apart` [D] is Σ over tokens of 2 i (m − i) / (m − 1), where i of the article's m coders marked one.
    """

    number: Ints
    marked: Ints
    both: Ints
    apart: Floats


def token_figures(
    lines: Lines, base: Ints, texts: Sequence[str], done: Bools
) -> tuple[Statistic | Coefficient, Statistic | Coefficient]:
    """F1 and alpha over the tokens of `texts` [D]; a token is in when a passage covers one of its characters.

    `lines` are what each coder marked, `base` [D] is where each article begins on the long line.
    """
    if not texts:
        return (Coefficient(None, reason=NO_TEXT),) * 2
    # Some articles at a time: the tokens of all of them would take much of the memory.
    runs = _runs_of_texts(np.array([len(text) for text in texts], np.int64))
    found = _Tokens(*map(np.concatenate, zip(*(_counted(lines, base, texts, done, *run) for run in runs), strict=True)))
    undefined = NO_PASSAGES if found.number.any() else NO_TOKENS
    f1 = mean_f1(found.marked, done, list(found.both.T.astype(float)), int(found.marked.sum()), undefined)
    return f1, _alpha(found, done.sum(axis=1), undefined)


def _alpha(found: _Tokens, m: Ints, undefined: str) -> Statistic:
    marked = found.marked.sum(axis=1)
    sums = np.stack([found.apart, found.number * m, marked], axis=1)

    def formula(sums: Floats) -> Terms:
        apart, n, inside = sums.T
        observed, expected = apart / n, 2 * inside * (n - inside) / (n * (n - 1))
        expected = np.where(expected > 0, expected, np.nan)
        return 1 - observed / expected, observed, expected

    return Statistic((sums,), formula, int((found.number * m).sum()), ONE_VALUE if marked.any() else undefined)


def _counted(lines: Lines, base: Ints, texts: Sequence[str], done: Bools, first: int, last: int) -> _Tokens:
    """The tokens of articles `first` … `last` − 1."""
    start, end, article = token_spans(texts[first:last], base[first:last])
    inside = [_inside(*one, start, end) for one in _within(lines, base, done.shape[1], first, last)]
    i, m = sum(inside, np.zeros(len(start), np.int64)), done[first:last].sum(axis=1)[article]

    def per_article(articles: Ints, weights: Floats | None = None) -> Ints:
        return np.bincount(articles, weights, minlength=last - first)

    both = [per_article(article[one & other]) for one, other in combinations(inside, 2)]
    return _Tokens(
        number=per_article(article),
        marked=np.stack([per_article(article[one]) for one in inside], axis=1),
        both=np.stack(both, axis=1),
        apart=per_article(article, 2 * i * (m - i) / (m - 1)),
    )


def token_spans(texts: Sequence[str], base: Ints) -> tuple[Ints, Ints, Ints]:
    """Start, end (on the long line) and article of every run of word characters."""
    lengths = np.array([len(text) for text in texts], np.int64)
    # Joined by a line end, which is in no word: one pass over many short texts.
    points = np.frombuffer("\n".join(texts).encode("utf-32-le"), np.uint32)
    edges = np.flatnonzero(np.diff(_word_characters(points), prepend=False, append=False))
    begins = np.cumsum(lengths + 1) - lengths - 1
    article = np.searchsorted(begins, edges[::2], side="right") - 1
    shift = (base - begins)[article]
    return edges[::2] + shift, edges[1::2] + shift, article


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


def _within(lines: Lines, base: Ints, coders: int, first: int, last: int) -> list[tuple[Ints, Ints]]:
    """Where the units of each coder in articles `first` … `last` − 1 start and end."""
    bounds = np.append(base, np.iinfo(np.int64).max)[[first, last]]
    found = []
    for begin, stop in pairwise(np.searchsorted(lines.coder, np.arange(coders + 1)).tolist()):
        low, high = begin + np.searchsorted(lines.start[begin:stop], bounds)
        found.append((lines.start[low:high], lines.end[low:high]))
    return found


def _inside(marked_start: Ints, marked_end: Ints, start: Ints, end: Ints) -> Bools:
    """Which tokens a coder has marked [T]."""
    turns = np.empty(2 * len(marked_start) + 2, np.int64)
    turns[0], turns[-1] = 0, len(start)
    turns[1:-1:2] = np.searchsorted(end, marked_start, side="right")
    turns[2:-1:2] = np.searchsorted(start, marked_end, side="left")
    # Out and in by turns; units that meet within a token have it both.
    counts = np.diff(np.maximum.accumulate(turns))
    return np.repeat(np.arange(len(counts)) % 2 == 1, counts)
