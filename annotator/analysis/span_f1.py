"""Span F1 = 2 M / (n1 + n2) of every pair of coders on the articles both are done with, and its mean over pairs."""

from __future__ import annotations

from itertools import combinations

import numpy as np
from scipy.sparse import csr_array
from scipy.sparse.csgraph import maximum_bipartite_matching

from annotator.analysis.data import Bools, Floats, Ints
from annotator.analysis.lines import Lines
from annotator.analysis.overlaps import Overlaps, meeting
from annotator.analysis.passages import Passages
from annotator.analysis.reasons import NO_PASSAGES, NO_VALUES
from annotator.analysis.statistics import Statistic, Terms


def exact_f1(passages: Passages, done: Bools, category: Ints | None = None) -> Statistic:
    """M = passages with equal segments (and equal category, where given [P]), each partner used once."""
    alike = _spans(passages, category)
    kinds = int(alike.max()) + 1 if len(alike) else 0
    article = np.zeros(kinds, np.int64)
    article[alike] = passages.article
    held = [np.bincount(alike[passages.coder == c], minlength=kinds) for c in range(done.shape[1])]
    pairs = list(combinations(range(done.shape[1]), 2))
    matches = [np.bincount(article, weights=np.minimum(held[a], held[b]), minlength=len(done)) for a, b in pairs]
    return mean_f1(_marked(passages, done), done, matches, len(passages.article), NO_PASSAGES)


def overlap_f1(passages: Passages, found: Overlaps, done: Bools, category: Ints | None = None) -> Statistic:
    """M = the most pairs, one to one, of passages that share a character (and their category, where given [P])."""
    pairs, matches = list(combinations(range(done.shape[1]), 2)), []
    meets = np.ones(len(found.first), bool) if category is None else category[found.first] == category[found.second]
    turned = passages.coder[found.first] > passages.coder[found.second]
    left, right = np.where(turned, found.second, found.first), np.where(turned, found.first, found.second)
    count = len(passages.article)
    for a, b in pairs:
        here = meets & (passages.coder[left] == a) & (passages.coder[right] == b)
        graph = csr_array((np.ones(int(here.sum()), np.int8), (left[here], right[here])), shape=(count, count))
        partner = maximum_bipartite_matching(graph, perm_type="column") if here.any() else np.full(count, -1)
        matches.append(np.bincount(passages.article[partner >= 0], minlength=len(done)).astype(float))
    return mean_f1(_marked(passages, done), done, matches, len(passages.article), NO_PASSAGES)


def character_f1(lines: Lines, done: Bools) -> Statistic:
    """M = characters that both have with one value; `lines` are the values' own."""
    articles, coders = done.shape
    keys = lines.article * coders + lines.coder
    marked = np.bincount(keys, weights=lines.length, minlength=articles * coders).reshape(articles, coders)
    order = np.argsort(lines.start, kind="stable")
    start, end, coder, article = (column[order] for column in (lines.start, lines.end, lines.coder, lines.article))
    first, second = meeting(start, end)
    shared = np.minimum(end[first], end[second]) - start[second]
    matches = []
    for a, b in combinations(range(coders), 2):
        both = np.minimum(coder[first], coder[second]) == a
        both &= np.maximum(coder[first], coder[second]) == b
        matches.append(np.bincount(article[first[both]], weights=shared[both], minlength=articles))
    return mean_f1(marked, done, matches, int(marked.sum()), NO_VALUES)


def _marked(passages: Passages, done: Bools) -> Ints:
    """How many passages each coder has in each article [D, C]."""
    articles, coders = done.shape
    keys = passages.article * coders + passages.coder
    return np.bincount(keys, minlength=articles * coders).reshape(articles, coders)


def _spans(passages: Passages, category: Ints | None) -> Ints:
    """A number for each passage [P], equal for equal segments and category."""
    columns = [passages.start, passages.end, np.zeros_like(passages.start) if category is None else category]
    per_passage = np.bincount(passages.segment_passage, minlength=len(passages.start))
    broken = np.flatnonzero(per_passage > 1)
    shape = np.zeros_like(passages.start)
    known: dict[bytes, int] = {}
    first = np.cumsum(per_passage) - per_passage
    for passage in broken:
        own = slice(first[passage], first[passage] + per_passage[passage])
        segments = np.concatenate([passages.segment_start[own], passages.segment_end[own]]).tobytes()
        shape[passage] = known.setdefault(segments, len(known) + 1)
    return _numbered(*columns, shape)


def _numbered(*columns: Ints) -> Ints:
    """A number for each row of whole-number columns, equal for equal rows."""
    number = np.zeros(len(columns[0]), np.int64)
    for column in columns:
        if len(column) and column.max() > column.min():
            width = int(column.max() - column.min()) + 1
            _, number = np.unique(number * width + column - column.min(), return_inverse=True)
    return number


def mean_f1(marked: Ints, done: Bools, matches: list[Floats], n: int, undefined: str) -> Statistic:
    """The statistic from what each coder marked [D, C] and the matches per article [D] of every pair, in order.

    Pairs that marked nothing are left out of the mean; `n` and `undefined` as in `Statistic`.
    """
    pairs = list(combinations(range(done.shape[1]), 2))
    both = [done[:, a] & done[:, b] for a, b in pairs]
    sizes = [(marked[:, a] + marked[:, b]) * here for (a, b), here in zip(pairs, both, strict=True)]
    empty = np.zeros((len(done), 0))
    sums = np.column_stack([empty, *matches, *sizes])

    def formula(sums: Floats) -> Terms:
        found, size = sums[:, : len(pairs)], sums[:, len(pairs) :]
        share = np.where(size > 0, 2 * found / np.where(size > 0, size, 1), 0).sum(axis=1) / (size > 0).sum(axis=1)
        nothing = np.full(len(sums), np.nan)
        return share, nothing, nothing

    return Statistic((sums,), formula, n, undefined)
