"""Distances between sets of values: Jaccard and MASI.

A likeness f(i, a, b) of sets with i common values and sizes a, b is a sum over their common subsets T, of
g(t) = Σ_i (−1)^(t − i) C(t, i) f(i) for |T| = t. So what all pairs of sets have in common is known from how often each
subset occurs in sets of each size: no table of sets × sets, which thousands of overlapping passages would ask for.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import combinations
from math import comb

import numpy as np
from scipy.sparse import block_diag, csr_array, eye_array, kron

from annotator.analysis.chance import ROUNDING, Chance, Likeness, Tally, alike_by_chance
from annotator.analysis.data import Floats, Ints
from annotator.analysis.metrics import Categories
from annotator.analysis.sums import product

FEW_SETS = 448
MOST_SUBSETS = 1 << 24
Formula = Callable[[Floats, Floats, Floats], Floats]


def jaccard_likeness(common: Floats, first: Floats, second: Floats) -> Floats:
    """|A ∩ B| / |A ∪ B| from the common values and both sizes."""
    return common / (first + second - common)


def masi_likeness(common: Floats, first: Floats, second: Floats) -> Floats:
    """J · M, M = 1 equal, 2/3 one within the other, 1/3 overlapping (Passonneau 2006)."""
    within = np.where(common == np.minimum(first, second), 2 / 3, 1 / 3)
    return jaccard_likeness(common, first, second) * np.where(common == np.maximum(first, second), 1.0, within)


@dataclass(frozen=True, slots=True, eq=False)
class Sets:
    """δ = 1 − likeness of S sets, unsquared; two empty sets are alike, an empty and another one are not."""

    membership: csr_array
    sizes: Ints
    formula: Formula
    likeness: Likeness
    resampled: bool = True

    def distance(self, first: Categories, second: Categories) -> Floats:
        """1 − likeness, worked out once for each pair of different sets that occurs; single values are alike or not."""
        apart = (first != second).astype(float)
        unlike = np.flatnonzero((first != second) & ((self.sizes[first] != 1) | (self.sizes[second] != 1)))
        keys = first[unlike].astype(np.int64) * len(self.sizes) + second[unlike]
        keys, place = np.unique(keys, return_inverse=True)
        a, b = np.divmod(keys, max(len(self.sizes), 1))
        common = np.asarray(self.membership[a].multiply(self.membership[b]).sum(axis=1)).ravel()
        likeness = self.formula(common, np.maximum(self.sizes[a], 1), self.sizes[b]) * (common > 0)
        apart[unlike] = 1.0 - likeness[place]
        return apart

    def chance(self, counts: Tally, multiplicity: Ints) -> Chance:
        """n² − Σ n_a n_b likeness; exact zero where only rounding is left."""
        alike = alike_by_chance(counts, multiplicity, self.likeness)

        def spread(n: Floats, sums: Floats) -> Floats:
            apart = alike.spread(n, sums)
            return np.where(apart <= ROUNDING * n * n, 0.0, apart)

        return Chance(alike.part, spread)

    def mean_distance_to_each(self, shares: Floats) -> Floats:
        """Σ_k shares_k δ_ck for every set c [S]."""
        alike = shares[None, :]
        for factor in self.likeness:
            alike = product(alike, factor)
        return shares.sum() - np.asarray(alike).ravel()


def jaccard(sets: Sequence[tuple[int, ...]]) -> Sets:
    """δ = 1 − |A ∩ B| / |A ∪ B|."""
    return _sets(sets, jaccard_likeness)


def masi(sets: Sequence[tuple[int, ...]]) -> Sets:
    """δ = 1 − J · M (Passonneau 2006)."""
    return _sets(sets, masi_likeness)


def _sets(sets: Sequence[tuple[int, ...]], formula: Formula) -> Sets:
    sizes = np.array([len(s) for s in sets], dtype=np.int64)
    owner = np.repeat(np.arange(len(sets)), sizes)
    _, member = np.unique(np.array([v for s in sets for v in s], dtype=np.int64), return_inverse=True)
    membership = csr_array((np.ones(len(owner)), (owner, member)), shape=(len(sets), len(sets) + int(sizes.sum())))
    if len(sets) <= FEW_SETS or np.exp2(sizes.astype(float)).sum() > MOST_SUBSETS:
        likeness: Likeness = (_table(membership, sizes, formula),)
    else:
        likeness = _by_subsets(sets, sizes, formula)
    return Sets(membership, sizes, formula, likeness)


def _table(membership: csr_array, sizes: Ints, formula: Formula) -> Tally:
    """Likeness of all pairs of sets [S, S]."""
    common = (membership @ membership.T).tocoo()
    cells = formula(common.data, sizes[common.row], sizes[common.col])
    empty = np.flatnonzero(sizes == 0)
    places = (np.append(common.row, empty), np.append(common.col, empty))
    table = csr_array((np.append(cells, np.ones(len(empty))), places), shape=(len(sizes),) * 2)
    return table.toarray() if len(sizes) <= FEW_SETS else table


def _by_subsets(sets: Sequence[tuple[int, ...]], sizes: Ints, formula: Formula) -> Likeness:
    """The factors Z [S, F], G [F, F], Zᵀ of the likenesses; F are pairs (subset, size of the set it is in)."""
    kinds, kind = np.unique(sizes, return_inverse=True)
    by_kind = [np.flatnonzero(sizes == size) for size in kinds]
    rows, columns, weights, features = [], [], [], 0
    for t in range(1, int(kinds.max()) + 1):
        owner, subset = _subsets_of_size(sets, by_kind, kinds, t)
        rows.append(owner)
        columns.append(features + subset * len(kinds) + kind[owner])
        count = int(subset.max()) + 1
        features += count * len(kinds)
        weights.append(kron(eye_array(count), _inverted(formula, kinds, t)))
    if not kinds[0]:
        rows.append(by_kind[0])
        columns.append(np.full(len(by_kind[0]), features))
        features += 1
        weights.append(eye_array(1))
    row, column = np.concatenate(rows), np.concatenate(columns)
    incidence = csr_array((np.ones(len(row)), (row, column)), shape=(len(sets), features))
    return incidence, csr_array(block_diag(weights, format="csr")), csr_array(incidence.T)


def _subsets_of_size(
    sets: Sequence[tuple[int, ...]], by_kind: Sequence[Ints], kinds: Ints, t: int
) -> tuple[Ints, Ints]:
    """Every (set, subset of t of its values), the subsets numbered."""
    owners, found = [], []
    for size, own in zip(kinds.tolist(), by_kind, strict=True):
        if size >= t:
            values = np.array([sets[i] for i in own], dtype=np.int64)
            chosen = np.array(list(combinations(range(size), t)))
            found.append(values[:, chosen].reshape(-1, t))
            owners.append(np.repeat(own, len(chosen)))
    _, number = np.unique(np.concatenate(found), axis=0, return_inverse=True)
    return np.concatenate(owners), number.ravel()


def _inverted(formula: Formula, kinds: Ints, t: int) -> Floats:
    """g(t) for every two sizes of sets; 0 where a set is smaller than t."""
    first, second = kinds[:, None].astype(float), kinds[None, :].astype(float)
    total = np.zeros((len(kinds), len(kinds)))
    for i in range(1, t + 1):
        like = formula(np.full_like(total, i), np.maximum(first, t), np.maximum(second, t))
        total += (-1.0) ** (t - i) * comb(t, i) * like
    return np.where((first >= t) & (second >= t), total, 0.0)
