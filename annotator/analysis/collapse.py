"""Alpha if two values were read as one: what merging two entries of the codebook would do. Exploratory."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations, pairwise
from typing import NamedTuple

import numpy as np

from annotator.analysis.alpha import alpha
from annotator.analysis.codes import Codes
from annotator.analysis.coincidences import Coincidences
from annotator.analysis.data import Floats, Ints
from annotator.analysis.metrics import ordinal
from annotator.analysis.results import Collapse
from annotator.analysis.set_metrics import masi
from annotator.analysis.sums import dot
from annotator.analysis.value_sets import ValueSets

# Beyond so many used values, pairs that no coder confused are left out: reading them as one can but lower alpha.
MOST_VALUES = 1_500
MOST_LISTED = 20_000
# How many sets are made anew at most, all pairs together; the pairs confused most are tried first, 20 at least.
MOST_RENAMED, MOST_CONFUSED = 200_000, 20


class Merged(NamedTuple):
    """Pairs of values `first` < `second` [P] and alpha if they were one."""

    alphas: Floats
    first: Ints
    second: Ints


def collapses(codes: Codes, table: Coincidences, labels: Sequence[str]) -> tuple[Collapse, ...]:
    """For every two values, best first, 20 000 at most: the headline if they were one.

    Nominal: all pairs at once. Ordinal: neighbours on the scale. Sets: all pairs of few values, of many those confused
    most. Interval: none, a number cannot be read as another.
    """
    if codes.several:
        found = _of_sets(codes, table)
    elif codes.variable.level == "nominal":
        found = _nominal(table)
    else:
        found = _ordinal(codes) if codes.variable.level == "ordinal" else _listed([])
    order = np.lexsort((found.second, found.first, -np.round(found.alphas, 12)))[:MOST_LISTED]
    columns = (column[order].tolist() for column in found)
    return tuple(Collapse((labels[a], labels[b]), value) for value, a, b in zip(*columns, strict=True))


def _listed(found: Sequence[tuple[float, int, int]]) -> Merged:
    columns = [list(column) for column in zip(*found, strict=True)] or [[], [], []]
    return Merged(np.array(columns[0], float), np.array(columns[1], np.int64), np.array(columns[2], np.int64))


def _nominal(table: Coincidences) -> Merged:
    """Reading a and b as one adds 2 o_ab to the agreeing pairs and 2 n_a n_b to those expected to agree."""
    counts, n = table.counts, table.counts.sum()
    first, second, confused = _candidates(table)
    agreeing = table.weight[table.first == table.second].sum()
    spread = n * n - dot(counts, counts) - 2 * counts[first] * counts[second]
    defined = spread > 0.5
    apart = (n - agreeing - 2 * confused)[defined]
    return Merged(1 - (n - 1) * apart / spread[defined], first[defined], second[defined])


def _candidates(table: Coincidences) -> tuple[Ints, Ints, Floats]:
    """Pairs of used values a < b with o_ab."""
    before = table.first < table.second
    first, second, weight = table.first[before], table.second[before], table.weight[before]
    used = np.flatnonzero(table.counts)
    if len(used) > MOST_VALUES:
        return first, second, weight
    confused = np.zeros((len(used), len(used)))
    confused[np.searchsorted(used, first), np.searchsorted(used, second)] = weight
    i, j = np.triu_indices(len(used), 1)
    return used[i], used[j], confused[i, j]


def _ordinal(codes: Codes) -> Merged:
    """Neighbours on the scale given one rank."""
    scale = codes.scale(codes.table)
    pairable = scale.table.pairable()
    counts = pairable.value_counts()
    placed = np.flatnonzero(~codes.variable.not_applicable)
    order = [v for v in np.argsort(scale.numbers, kind="stable") if counts[v]]
    found = []
    for a, b in pairwise(order):
        numbers = np.where(scale.numbers == scale.numbers[b], scale.numbers[a], scale.numbers)
        value, *_ = alpha(pairable, ordinal(numbers, counts)).point(pairable.multiplicity)
        if value is not None:
            found.append((value, *sorted((int(placed[a]), int(placed[b])))))
    return _listed(found)


def _of_sets(codes: Codes, table: Coincidences) -> Merged:
    """MASI alpha of the sets made anew with b replaced by a, from the coincidences of the sets."""
    sets = codes.sets
    used = np.unique(sets.expanded(np.flatnonzero(table.counts))[1])
    single = (table.first < table.second) & (table.second < sets.values)
    often = dict(zip(zip(table.first[single].tolist(), table.second[single].tolist(), strict=True),
                     table.weight[single].tolist(), strict=True))  # fmt: skip
    most = max(MOST_RENAMED // max(len(sets), 1), MOST_CONFUSED)
    pairs = combinations(used.tolist(), 2) if len(used) ** 2 <= 2 * most else iter(often)
    tried = sorted(pairs, key=lambda pair: (-often.get(pair, 0.0), pair))[:most]
    found = [(_masi_with(table, sets, *pair), *pair) for pair in tried]
    return _listed([(value, a, b) for value, a, b in found if value is not None])


def _masi_with(table: Coincidences, sets: ValueSets, kept: int, replaced: int) -> float | None:
    merged = ValueSets(sets.values)
    renamed = np.array(
        [merged.category(tuple(sorted({kept if v == replaced else v for v in members}))) for members in sets.members]
    )
    metric, n = masi(merged.members), table.counts.sum()
    apart = dot(table.weight, metric.distance(renamed[table.first], renamed[table.second]))
    counts = np.bincount(renamed, weights=table.counts, minlength=len(merged))[None, :]
    chance = metric.chance(counts, np.ones(1, np.int64))
    spread = float(chance.spread(np.array([n]), chance.part)[0])
    return float(1 - (n - 1) * apart / spread) if spread > 0 else None
