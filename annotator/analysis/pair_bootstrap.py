"""Krippendorff's bootstrap of alpha as the KALPHA macro does it: pairs of values are drawn, not articles.

For comparison with what SPSS and SAS users report; it takes all pairs as independent, which passages of one article are
not, so its intervals are too narrow. Hayes & Krippendorff 2007, Communication Methods and Measures 1, pp. 80–82.
"""

from __future__ import annotations

import numpy as np

from annotator.analysis.closer import OtherInterval
from annotator.analysis.coincidences import Coincidences
from annotator.analysis.data import Floats
from annotator.analysis.metrics import Metric

MOST_DRAWS = 20_000_000
PER_CELL = 25


def pair_bootstrap(
    table: Coincidences, metric: Metric, expected: float, coders: int, resamples: int, seed: int
) -> OtherInterval | None:
    """The interval of an alpha with expected disagreement D_e = `expected`, which every resample keeps.

    M = min(25 · cells of the coincidence matrix that are not empty, (m − 1) n.. / 2) pairs are drawn by their
    coincidences; α* = 1 − Σ δ² / (M D_e), at least −1. Resamples without any disagreement are partly taken as
    undefined, and as 0, by the macro's rule. None where distances are so many that drawing them would take long.
    """
    n = float(table.weight.sum())
    if not resamples or n <= 0:
        return None
    cells, size = len(table.weight), int(min(PER_CELL * len(table.weight), (coders - 1) * n / 2))
    deltas, place = np.unique(np.round(metric.distance(table.first, table.second), 12), return_inverse=True)
    if size < 1 or len(deltas) * resamples > MOST_DRAWS:
        return None
    shares = np.bincount(place, weights=table.weight) / n
    drawn = np.random.default_rng(seed).multinomial(size, shares / shares.sum(), size=resamples)
    values = np.sort(np.maximum(1 - np.einsum("bd,d->b", drawn, deltas) / (size * expected), -1))
    values = np.sort(_without_chance_perfection(values, table, size, cells))
    low, high = values[max(int(0.025 * resamples) - 1, 0)], values[min(int(0.975 * resamples), resamples - 1)]
    below = [float((values < mark).mean()) for mark in (0.667, 0.8)]
    return OtherInterval(float(low), float(high), None, *below)


def _without_chance_perfection(values: Floats, table: Coincidences, size: int, cells: int) -> Floats:
    """The macro's rule for α* = 1: all of them 0 with one used value, else as many as chance draws one value alone."""
    perfect = np.flatnonzero(values == 1)
    diagonal = table.weight[table.first == table.second]
    taken = len(perfect)
    if len(diagonal) > 1 or cells > len(diagonal):
        taken = min(taken, round(len(values) * float(((diagonal / table.weight.sum()) ** size).sum())))
    values[perfect[:taken]] = 0
    return values
