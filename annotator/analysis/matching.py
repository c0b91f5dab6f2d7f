"""Passages of different coders become units, by overlap alone; values are never looked at.

Two coders in an article: one to one over pairs with IoU ≥ ½, most pairs first, then the largest total IoU. More: pairs
by falling IoU, then start, end, coder; two groups join when the result has at most one passage per coder and every
pair across reaches ½. IoU is taken over the union of a passage's segments.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from annotator.analysis.assignment import Pair, one_to_one
from annotator.analysis.data import Bools, Ints
from annotator.analysis.overlaps import Overlaps
from annotator.analysis.passages import Passages, runs

THRESHOLD = 0.5
RULE = (
    "per article, by overlap alone: of two coders one to one over pairs with IoU >= 0.5, most pairs first, then the "
    "largest total IoU; of more coders pairs by falling IoU, joined while every pair in a unit reaches 0.5"
)


@dataclass(frozen=True, slots=True, eq=False)
class Units:
    """`unit` [P]: the unit of each passage, −1 where unmatched; `article` [U] of each unit; `ties` as in `Matching`."""

    unit: Ints
    article: Ints
    ties: int


def match(passages: Passages, found: Overlaps, coders_per_article: Ints) -> Units:
    """The units of all articles; `coders_per_article` [D] counts those who are done."""
    first, second, shared, union = _close_pairs(passages, found)
    count = len(passages.article)
    graph = coo_array((np.ones(len(first), np.int8), (first, second)), shape=(count, count))
    _, part = connected_components(graph, directed=False) if count else (0, np.empty(0, np.int64))
    plain = _unambiguous(part, part[first], passages.coder)
    group = np.where(plain[part], part, -1) if count else part
    ties = 0
    open_pairs = ~plain[part[first]]
    coder = passages.coder.tolist()
    for pairs, two in _parts(part, first, second, shared, union, open_pairs, passages, coders_per_article):
        groups, tied = one_to_one(pairs) if two else _joined(pairs, coder)
        ties += tied
        for members in groups:
            group[list(members)] = count + min(members)
    return _numbered(group, passages, ties)


def _close_pairs(passages: Passages, found: Overlaps) -> tuple[Ints, Ints, Ints, Ints]:
    """(first, second, shared, union) of the pairs with 2 · shared ≥ union."""
    union = passages.length[found.first] + passages.length[found.second] - found.shared
    close = 2 * found.shared >= union
    return found.first[close], found.second[close], found.shared[close], union[close]


def _unambiguous(part: Ints, pair_part: Ints, coder: Ints) -> Bools:
    """The connected parts in which all passages are of different coders and all pairs are close: one unit by any rule.

    A passage alone is not: it is unmatched.
    """
    parts = int(part.max()) + 1 if len(part) else 0
    size = np.bincount(part, minlength=parts)
    pairs = np.bincount(pair_part, minlength=parts)
    order = np.lexsort((coder, part))
    twice = (part[order][1:] == part[order][:-1]) & (coder[order][1:] == coder[order][:-1])
    repeated = np.bincount(part[order][1:][twice], minlength=parts)
    return (size > 1) & (repeated == 0) & (2 * pairs == size * (size - 1))


def _parts(
    part: Ints,
    first: Ints,
    second: Ints,
    shared: Ints,
    union: Ints,
    wanted: Bools,
    passages: Passages,
    coders_per_article: Ints,
) -> list[tuple[list[Pair], bool]]:
    """The pairs of each ambiguous part, from the lower coder to the higher, and whether two coders did the article."""
    chosen = np.flatnonzero(wanted)
    chosen = chosen[np.argsort(part[first[chosen]], kind="stable")]
    turned = passages.coder[first] > passages.coder[second]
    left, right = np.where(turned, second, first), np.where(turned, first, second)
    rows = np.stack([left, right, shared, union], axis=1)[chosen]
    same = part[rows[1:, 0]] == part[rows[:-1, 0]] if len(rows) else np.empty(0, bool)
    alone = np.ones(len(rows), bool)
    stretches = runs(same)
    for a, b in stretches:
        alone[a:b] = False
    stretches += [(int(a), int(a) + 1) for a in np.flatnonzero(alone)]
    return [
        ([tuple(row) for row in rows[a:b].tolist()], bool(coders_per_article[passages.article[rows[a, 0]]] == 2))
        for a, b in sorted(stretches)
    ]


def _joined(pairs: Sequence[Pair], coder: Sequence[int]) -> tuple[list[list[int]], bool]:
    """The groups of the rule for many coders, and whether the other order among equal IoUs gives others.

    Passages are numbered by start, end and coder, so that these break equal IoUs.
    """
    ranked = sorted((-shared / union, *sorted((a, b))) for a, b, shared, union in pairs)
    early = _grown([pair[1:] for pair in ranked], coder)
    if len({pair[0] for pair in ranked}) == len(ranked):
        return early, False
    ranked.sort(key=lambda pair: (pair[0], -pair[1], -pair[2]))
    return early, early != _grown([pair[1:] for pair in ranked], coder)


def _grown(pairs: Sequence[tuple[int, int]], coder: Sequence[int]) -> list[list[int]]:
    """Join along `pairs` of close passages, in order."""
    close = set(pairs)
    group = {passage: [passage] for pair in pairs for passage in pair}
    held = {passage: 1 << coder[passage] for passage in group}
    for a, b in pairs:
        one, other = group[a], group[b]
        if held[one[0]] & held[other[0]]:
            continue
        if all((p, q) in close or (q, p) in close for p in one for q in other):
            held[one[0]] |= held[other[0]]
            one.extend(other)
            for passage in other:
                group[passage] = one
    return sorted({min(g): sorted(g) for g in group.values() if len(g) > 1}.values())


def _numbered(group: Ints, passages: Passages, ties: int) -> Units:
    """Units numbered by their first passage."""
    matched = np.flatnonzero(group >= 0)
    names, start, inverse = np.unique(group[matched], return_index=True, return_inverse=True)
    rank = np.empty(len(names), np.int64)
    rank[np.argsort(start)] = np.arange(len(names))
    unit = np.full(len(group), -1)
    unit[matched] = rank[inverse]
    article = np.empty(len(names), np.int64)
    article[rank] = passages.article[matched[start]]
    return Units(unit, article, ties)
