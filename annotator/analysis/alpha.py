"""Krippendorff's alpha = 1 − D_o / D_e for any metric, with missing values; percent agreement."""

from __future__ import annotations

import numpy as np

from annotator.analysis.coding_table import CodingTable
from annotator.analysis.data import Floats
from annotator.analysis.metrics import Metric, Nominal
from annotator.analysis.reasons import NO_PAIRABLE, ONE_CODER, ONE_VALUE
from annotator.analysis.statistics import Statistic, Terms, ratio_of_sums
from annotator.analysis.weighting import Weights
from annotator.analysis.within_units import MANY_CODERS, given


def alpha(table: CodingTable, metric: Metric) -> Statistic:
    """Alpha of a table of pairable rows: an article adds Σ δ/(m − 1) over ordered pairs of coders, n, and its counts.

    D_o = Σ o_ck δ_ck / n, D_e = Σ n_c n_k δ_ck / (n (n − 1)); Krippendorff 2004, pp. 230–232. Without variation
    undefined.
    """
    sizes = table.sizes
    apart = pair_sums(table, metric) / np.maximum(sizes - 1, 1)
    sums = table.article_sums((apart, sizes))
    chance = metric.chance(table.tally(), table.multiplicity)

    def formula(sums: Floats, part: Floats) -> Terms:
        apart, n = sums[:, 0], sums[:, 1]
        observed = apart / n
        expected = chance.spread(n, part) / (n * (n - 1))
        expected = np.where(expected > 0, expected, np.nan)
        return 1 - observed / expected, observed, expected

    n = int((sizes * table.count).sum())
    return Statistic((sums, chance.part), formula, n, why_undefined(table), metric.resampled)


def pair_sums(table: CodingTable, metric: Metric | Weights) -> Floats:
    """Σ δ over ordered pairs of coders with values, per row [R]."""
    apart = np.zeros(len(table.codes))
    if table.coders > MANY_CODERS:
        for row, one, other, pairs in given(table).unlike():
            apart += np.bincount(row, weights=2 * pairs * metric.distance(one, other), minlength=len(apart))
        return apart
    for i, j in table.pairs():
        one, other = table.codes[:, i], table.codes[:, j]
        unlike = np.flatnonzero((one != other) & (one >= 0) & (other >= 0))
        apart[unlike] += 2 * metric.distance(one[unlike], other[unlike])
    return apart


def percent(table: CodingTable) -> Statistic:
    """Mean, over the units of a pairable table, of the share of pairs of coders that agree."""
    sizes = table.sizes
    disagreeing = pair_sums(table, Nominal()) / np.maximum(sizes * (sizes - 1), 1)
    sums = table.article_sums((1 - disagreeing, np.ones(len(sizes))))
    return Statistic((sums,), ratio_of_sums, int(table.count.sum()), why_undefined(table))


def why_undefined(table: CodingTable) -> str:
    """The reason of a pairable table that has no coefficient."""
    if table.coders < 2:
        return ONE_CODER
    return ONE_VALUE if len(table.codes) else NO_PAIRABLE
