"""Gwet's intervals: each unit's pull on a coefficient, to first order, as if units were independent.

Gwet 2014, Handbook of Inter-Rater Reliability, 4th ed., ch. 5 and 6. t interval with units − 1 degrees of freedom.
"""

from __future__ import annotations

import numpy as np
from scipy.special import stdtrit

from annotator.analysis.alpha import pair_sums
from annotator.analysis.closer import OtherInterval
from annotator.analysis.coding_table import CodingTable
from annotator.analysis.data import Floats
from annotator.analysis.many_coders import value_shares
from annotator.analysis.metrics import Metric
from annotator.analysis.sums import dot
from annotator.analysis.weighting import Weights

GWETS = ("fleiss_kappa", "brennan_prediger", "gwet_ac")


def of_alpha(pairable: CodingTable, metric: Metric) -> OtherInterval | None:
    """Of Krippendorff's alpha, for a table of pairable rows; in terms of disagreement, which any metric has.

    With r values on a unit and r̄ on average, a unit disagrees by r d / r̄; its pull on what chance gives is that of its
    values on the shares. None below two units or without variation.
    """
    count, sizes = pairable.count.astype(float), pairable.sizes.astype(float)
    units = count.sum()
    if units < 2:
        return None
    mean = dot(count, sizes) / units
    share = pairable.value_counts() / (units * mean)
    toward = metric.mean_distance_to_each(share)
    expected = dot(share, toward)
    if expected <= 0:
        return None
    apart = (sizes / mean) * (pair_sums(pairable, metric) / (sizes * (sizes - 1)))
    observed = dot(count, apart) / units
    more = sizes / mean - 1
    small = 1 - 1 / (units * mean)
    own = 1 - (apart - small * observed * more) / expected
    chance = _sums(pairable, toward) / mean - expected * more
    # Pulls are on alpha without its correction for small samples, which moves only the middle of the interval.
    without = 1 - observed / expected
    pull = own - 2 * (1 - without) * (expected - chance) / expected - without
    return _interval(pull, 1 - small * observed / expected, count)


def of_gwets_family(table: CodingTable, weights: Weights, values: int) -> dict[str, OtherInterval | None]:
    """Of Fleiss' kappa, Brennan-Prediger and Gwet's AC for q = `values`; units without any value do not count."""
    rated = table.rows(table.sizes > 0)
    count, sizes = rated.count.astype(float), rated.sizes.astype(float)
    units, paired = count.sum(), dot(count, sizes >= 2)
    shares = value_shares(table)
    if paired < 2 or (shares > 0).sum() < 2:
        return dict.fromkeys(GWETS)
    agreed = np.where(sizes >= 2, 1 - pair_sums(rated, weights) / np.maximum(sizes * (sizes - 1), 1), 0)
    even = np.full(len(shares), 1 / values)
    spread = (1 - weights.mean_distance(even, even)) * values / (values - 1)
    toward = 1 - weights.mean_distance_to_each(shares)
    per_unit = {
        "fleiss_kappa": _sums(rated, toward) / sizes,
        "brennan_prediger": np.full(len(count), 1 - weights.mean_distance(even, even)),
        "gwet_ac": spread * _sums(rated, 1 - shares) / sizes,
    }
    chances = {"fleiss_kappa": dot(toward, shares), "gwet_ac": spread * dot(shares, 1 - shares)}
    chances["brennan_prediger"] = float(per_unit["brennan_prediger"][0])
    found: dict[str, OtherInterval | None] = {}
    for name, chance in per_unit.items():
        expected = chances[name]
        own = units / paired * (agreed - expected * (sizes >= 2)) / (1 - expected)
        value = dot(count, own) / units
        found[name] = _interval(own - 2 * (1 - value) * (chance - expected) / (1 - expected) - value, value, count)
    return found


def _sums(table: CodingTable, per_value: Floats) -> Floats:
    """Σ over a row's values of a figure of each value [R]."""
    return np.append(per_value, 0.0)[table.codes].sum(axis=1)


def _interval(pull: Floats, value: float, count: Floats) -> OtherInterval:
    """From the pull of each row, which stands for `count` units; no coefficient passes 1."""
    units = count.sum()
    error = float(np.sqrt(dot(count, np.square(pull)) / (units * (units - 1))))
    reach = float(stdtrit(units - 1, 0.975)) * error
    return OtherInterval(float(value - reach), float(min(value + reach, 1.0)), error)
