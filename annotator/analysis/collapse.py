"""Alpha if two values were read as one: what merging two entries of the codebook would do. Exploratory."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from annotator.analysis.alpha import alpha
from annotator.analysis.codes import Codes
from annotator.analysis.coincidences import SHOWN, Coincidences
from annotator.analysis.data import Floats, Ints
from annotator.analysis.metrics import ordinal
from annotator.analysis.results import Collapse
from annotator.analysis.set_metrics import masi
from annotator.analysis.sums import dot
from annotator.analysis.value_sets import ValueSets

MOST_CONFUSED = 20
Merged = tuple[float, int, int]


def collapses(codes: Codes, table: Coincidences, labels: Sequence[str]) -> tuple[Collapse, ...]:
    """For every two values, best first: the headline if they were one.

    Nominal: all pairs at once. Ordinal: neighbours on the scale. Sets: the 20 pairs of single values confused most.
    Interval: none, a number cannot be read as another.
    """
    if codes.several:
        found = _of_sets(codes, table)
    elif codes.variable.level == "nominal":
        found = _nominal(table)
    else:
        found = _ordinal(codes) if codes.variable.level == "ordinal" else []
    ranked = sorted(found, key=lambda f: (-round(f[0], 12), f[1], f[2]))
    return tuple(Collapse((labels[a], labels[b]), float(value)) for value, a, b in ranked)


def _nominal(table: Coincidences) -> list[Merged]:
    """Reading a and b as one adds 2 o_ab to the agreeing pairs and 2 n_a n_b to those expected to agree.

    Of more than 30 values used, only pairs that coders did confuse are looked at; the others can but lower alpha.
    """
    counts, n = table.counts, table.counts.sum()
    first, second, confused = _candidates(table)
    agreeing = table.weight[table.first == table.second].sum()
    spread = n * n - dot(counts, counts) - 2 * counts[first] * counts[second]
    defined = spread > 0.5
    apart = (n - agreeing - 2 * confused)[defined]
    alphas = 1 - (n - 1) * apart / spread[defined]
    return list(zip(alphas.tolist(), first[defined].tolist(), second[defined].tolist(), strict=True))


def _candidates(table: Coincidences) -> tuple[Ints, Ints, Floats]:
    """Pairs of used values a < b with o_ab."""
    before = table.first < table.second
    first, second, weight = table.first[before], table.second[before], table.weight[before]
    used = np.flatnonzero(table.counts)
    if len(used) > SHOWN:
        return first, second, weight
    confused = np.zeros((len(used), len(used)))
    confused[np.searchsorted(used, first), np.searchsorted(used, second)] = weight
    i, j = np.triu_indices(len(used), 1)
    return used[i], used[j], confused[i, j]


def _ordinal(codes: Codes) -> list[Merged]:
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
            found.append((value, int(placed[a]), int(placed[b])))
    return found


def _of_sets(codes: Codes, table: Coincidences) -> list[Merged]:
    """MASI alpha of the sets made anew with b replaced by a, from the coincidences of the sets."""
    single = (table.first < table.second) & (table.second < codes.sets.values)
    pairs = sorted(zip(-table.weight[single], table.first[single].tolist(), table.second[single].tolist(), strict=True))
    found = [(_masi_with(table, codes.sets, a, b), a, b) for _, a, b in pairs[:MOST_CONFUSED]]
    return [(value, a, b) for value, a, b in found if value is not None]


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
