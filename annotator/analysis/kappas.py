"""Chance-corrected agreement besides alpha, for two coders: Cohen's kappas, its maximum, Scott's pi."""

from __future__ import annotations

import numpy as np

from annotator.analysis.coding_table import CodingTable
from annotator.analysis.data import Floats
from annotator.analysis.reasons import NO_COMMON, ONE_VALUE, TWO_CODERS_ONLY
from annotator.analysis.results import Coefficient
from annotator.analysis.sums import dot
from annotator.analysis.weighting import Weights

CERTAIN = 1 - 1e-12


def corrected(observed: float, expected: float, n: int) -> Coefficient:
    """(P_o − P_e) / (1 − P_e); undefined where chance alone agrees always."""
    if expected >= CERTAIN:
        return Coefficient(None, observed=observed, n=n, reason=ONE_VALUE)
    return Coefficient((observed - expected) / (1 - expected), observed=observed, expected=expected, n=n)


def cohen_kappa(table: CodingTable, weights: Weights) -> Coefficient:
    """Cohen 1960, weighted 1968: expected agreement from each coder's own shares; units with both values only."""
    return _two_coders(table, weights, pooled=False)


def scott_pi(table: CodingTable, weights: Weights) -> Coefficient:
    """Scott 1955: expected agreement from both coders' shares taken together; units with both values only."""
    return _two_coders(table, weights, pooled=True)


def kappa_max(table: CodingTable) -> Coefficient:
    """The largest kappa that the two coders' shares allow (Cohen 1960, p. 42)."""
    if table.coders != 2:
        return Coefficient(None, reason=TWO_CODERS_ONLY)
    both = table.pairable()
    if not len(both.codes):
        return Coefficient(None, reason=NO_COMMON)
    first, second = _shares(both)
    return corrected(float(np.minimum(first, second).sum()), dot(first, second), int(both.count.sum()))


def _two_coders(table: CodingTable, weights: Weights, pooled: bool) -> Coefficient:
    if table.coders != 2:
        return Coefficient(None, reason=TWO_CODERS_ONLY)
    both = table.pairable()
    n = int(both.count.sum())
    if not n:
        return Coefficient(None, reason=NO_COMMON)
    observed = 1 - dot(both.count, weights.distance(both.codes[:, 0], both.codes[:, 1])) / n
    first, second = _shares(both)
    if pooled:
        first = second = (first + second) / 2
    return corrected(observed, 1 - weights.mean_distance(first, second), n)


def _shares(table: CodingTable) -> tuple[Floats, Floats]:
    """Each of two coders' shares of the values [V]."""
    counts = [table.columns([coder]).value_counts() for coder in (0, 1)]
    return counts[0] / counts[0].sum(), counts[1] / counts[1].sum()
