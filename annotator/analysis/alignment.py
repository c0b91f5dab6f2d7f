"""The best alignment of coders' units: every unit in exactly one unitary alignment, with the least disorder in all.

Two coders: one matching of least weight, exact. More: sets that may be in it are listed and the best choice among them
is an integer programme, solved exactly for each knot of units; where there are too many to list, or too many branches
to try, a good alignment is given beside the disorder that no alignment can go below.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_array
from scipy.sparse.csgraph import min_weight_full_bipartite_matching

from annotator.analysis.coder_by_coder import joined_coder_by_coder
from annotator.analysis.data import Floats, Ints
from annotator.analysis.dissimilarities import Continua, Dissimilarity
from annotator.analysis.packing import packed
from annotator.analysis.unitary_alignments import EVEN, Pairs, candidates, near_pairs

# A continuum with more would ask for half a gigabyte.
MOST_SETS = 600_000


@dataclass(frozen=True, slots=True, eq=False)
class Alignment:
    """`group` [N]: a number for each unit, equal for those aligned with each other.

    `disorder` [G] sums the unitary alignments' disorders in each continuum; `least` [G] is what no alignment of it goes
    below, equal to `disorder` where the alignment is the best.
    """

    group: Ints
    disorder: Floats
    least: Floats


def best_alignment(units: Continua, dissimilarity: Dissimilarity, most: int = MOST_SETS) -> Alignment:
    """The best alignment of each continuum; of those with more than `most` sets to choose from, a good one."""
    pairs = near_pairs(units, dissimilarity)
    if units.coders == 2:
        group = _matched(units, pairs)
        disorder = disorders(units, group, dissimilarity)
        return Alignment(group, disorder, disorder)
    found = candidates(units, pairs, dissimilarity, most)
    joins = (found.members >= 0).sum(axis=1)
    gains = joins - found.disorder + EVEN * (joins - 1)
    group, gap = packed(found.members, gains, len(units.start))
    if found.crowded.any():
        group = np.where(found.crowded[units.continuum], joined_coder_by_coder(units, pairs, found.crowded), group)
    disorder = disorders(units, group, dissimilarity)
    least = disorder - np.bincount(units.continuum, weights=gap, minlength=units.count)
    if found.crowded.any():
        least = np.where(found.crowded, np.minimum(_at_least(units, pairs), disorder), least)
    return Alignment(group, disorder, least)


def disorders(units: Continua, group: Ints, dissimilarity: Dissimilarity) -> Floats:
    """The disorder of an alignment [G]: the number of unitary ones, and Σ (d − 1) of aligned pairs over C(m, 2)."""
    first, second = aligned(group)
    apart = dissimilarity.of(units, first, second) - 1
    _, one_each = np.unique(group, return_index=True)
    number = np.bincount(units.continuum[one_each], minlength=units.count)
    together = np.bincount(units.continuum[first], weights=apart, minlength=units.count)
    return number + together / units.pairs_of_coders


def aligned(group: Ints) -> tuple[Ints, Ints]:
    """All pairs of units of one group."""
    order = np.argsort(group, kind="stable")
    first, second = [order[:0]], [order[:0]]
    shift = 1
    while (here := np.flatnonzero(group[order[shift:]] == group[order[:-shift]])).size:
        first.append(order[here])
        second.append(order[here + shift])
        shift += 1
    return np.concatenate(first), np.concatenate(second)


def _matched(units: Continua, pairs: Pairs) -> Ints:
    """The best alignment of two coders: each unit with its partner, or with a stand-in of its own for none.

    Row i is unit i of the first coder, or the stand-in for unit i of the second; columns the reverse. Stand-ins of two
    units that could be paired go together for nothing. One is added to every weight, which changes no choice: a weight
    of zero would be taken for no link.
    """
    each = np.arange(len(units.start))
    if not len(pairs.first):
        return each
    rows = np.concatenate([pairs.first, pairs.second, each])
    columns = np.concatenate([pairs.second, pairs.first, each])
    weights = np.concatenate([pairs.apart - EVEN, np.zeros(len(pairs.first)), np.ones(len(each))]) + 1
    left, right = min_weight_full_bipartite_matching(csr_array((weights, (rows, columns)), shape=(len(each),) * 2))
    group = each.copy()
    paired = (units.coder[left] == 0) & (left != right)
    group[right[paired]] = left[paired]
    return group


def _at_least(units: Continua, pairs: Pairs) -> Floats:
    """What no alignment goes below [G]: every unit with the nearest ones of as many other coders as is best for it.

    A unit's share of the disorder of its unitary alignment of k units is 1 / k + Σ (d − 1) / (2 C(m, 2)).
    """
    nearest = np.full((len(units.start), units.coders), np.inf)
    for one, other in ((pairs.first, pairs.second), (pairs.second, pairs.first)):
        np.minimum.at(nearest, (one, units.coder[other]), pairs.apart)
    nearest[np.arange(len(nearest)), units.coder] = np.inf
    share = np.cumsum(np.sort(nearest, axis=1)[:, :-1] - 1, axis=1) / (2 * units.pairs_of_coders)
    share += 1 / np.arange(2, units.coders + 1)
    least = np.minimum(share.min(axis=1), 1.0)
    return np.bincount(units.continuum, weights=least, minlength=units.count)
