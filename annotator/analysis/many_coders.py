"""Chance-corrected agreement of any number of coders in Gwet's frame, and indices without chance.

Single-rated units count in the shares of the values, not in the observed agreement (Gwet 2014, ch. 2 and 3).
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from annotator.analysis.alpha import pair_sums, why_undefined
from annotator.analysis.coding_table import CodingTable
from annotator.analysis.data import Floats, Ints
from annotator.analysis.kappas import CERTAIN, cohen_kappa, corrected
from annotator.analysis.reasons import NO_PAIRABLE, ONE_CODER, ONE_VALUE, TOO_MANY_CODERS
from annotator.analysis.results import Coefficient
from annotator.analysis.sums import dot
from annotator.analysis.weighting import Weights
from annotator.analysis.within_units import MANY_CODERS, pair_counts

# Beyond these, what looks at every pair of coders would ask for gigabytes.
MOST_CODERS = 4_000


def gwet_family(table: CodingTable, weights: Weights, values: int) -> Mapping[str, Coefficient]:
    """Fleiss' kappa, Brennan-Prediger and Gwet's AC for `values` = q values; one observed agreement, three chances."""
    names = ("fleiss_kappa", "brennan_prediger", "gwet_ac")
    pairable = table.pairable()
    n = int(pairable.count.sum())
    shares = value_shares(table)
    if not n or (shares > 0).sum() < 2:
        return dict.fromkeys(names, Coefficient(None, n=n, reason=why_undefined(pairable)))
    observed = observed_agreement(pairable, weights)
    even = np.full(len(shares), 1 / values)
    gwet = (1 - weights.mean_distance(even, even)) * values / (values - 1) * dot(shares, 1 - shares)
    chances = (1 - weights.mean_distance(shares, shares), 1 - weights.mean_distance(even, even), gwet)
    return {name: corrected(observed, chance, n) for name, chance in zip(names, chances, strict=True)}


def observed_agreement(pairable: CodingTable, weights: Weights) -> float:
    """Mean over units of the mean weighted agreement of their pairs of coders."""
    sizes = pairable.sizes
    apart = pair_sums(pairable, weights)
    return 1 - dot(pairable.count, apart / (sizes * (sizes - 1))) / float(pairable.count.sum())


def value_shares(table: CodingTable) -> Floats:
    """π [V]: the mean over rated units of the share of their coders with each value."""
    sizes = table.sizes
    rated = float(table.count[sizes > 0].sum()) or 1.0
    return table.value_counts(table.count / np.maximum(sizes, 1)) / rated


def fleiss_per_value(table: CodingTable) -> tuple[float | None, ...]:
    """Fleiss' kappa of each value [V] for complete data: 1 − Σ r (m − r) / (N m (m − 1) π (1 − π)) (Fleiss 1971)."""
    units, m = float(table.count.sum()), table.coders
    shares = value_shares(table)
    split = np.zeros(table.categories)
    for value in range(table.categories):
        given = (table.codes == value).sum(axis=1)
        split[value] = dot(table.count, given * (m - given))
    chance = units * m * (m - 1) * shares * (1 - shares)
    return tuple(float(1 - s / c) if c > 0 else None for s, c in zip(split, chance, strict=True))


def conger_kappa(table: CodingTable) -> Coefficient:
    """Conger 1980: chance is the mean over pairs of coders of Σ p_ic p_jc, each coder's shares of all own values."""
    pairable = table.pairable()
    n = int(pairable.count.sum())
    counts = [table.columns([coder]).value_counts() for coder in range(table.coders)]
    shares = [c / c.sum() for c in counts if c.sum()]
    used = np.count_nonzero(sum(counts, np.zeros(table.categories)))
    if not n or used < 2 or len(shares) < 2:
        return Coefficient(None, n=n, reason=why_undefined(pairable))
    total = np.sum(shares, axis=0)
    same = sum(dot(share, share) for share in shares)
    chance = (dot(total, total) - same) / (len(shares) * (len(shares) - 1))
    return corrected(observed_agreement(pairable, Weights("identity", np.empty(0))), chance, n)


def light_kappa(table: CodingTable) -> Coefficient:
    """Light 1971: the mean of the pairs' Cohen's kappas that are defined; `n` counts these pairs."""
    if table.coders > MOST_CODERS:
        return Coefficient(None, reason=TOO_MANY_CODERS)
    defined = _many_kappas(table) if table.coders > MANY_CODERS else _kappas(table)
    if not len(defined):
        return Coefficient(None, reason=why_undefined(table.pairable()))
    return Coefficient(float(np.mean(defined)), n=len(defined))


def _kappas(table: CodingTable) -> list[float]:
    identity = Weights("identity", np.empty(0))
    found = (cohen_kappa(table.columns(pair), identity).value for pair in table.pairs())
    return [kappa for kappa in found if kappa is not None]


def _many_kappas(table: CodingTable) -> Floats:
    """The same for all pairs at once."""
    counts = pair_counts(table)
    first, second = np.nonzero(np.triu(counts.both, 1))
    n, alike, chance = (column[first, second] for column in (counts.both, counts.alike, counts.by_chance))
    expected = chance / (n * n)
    known = expected < CERTAIN
    return (alike / n - expected)[known] / (1 - expected)[known]


def holsti(table: CodingTable) -> Coefficient:
    """2 M / (N_1 + N_2): agreed decisions over all decisions (Holsti 1969); mean over pairs with a unit in common."""
    if table.coders > MOST_CODERS:
        return Coefficient(None, reason=TOO_MANY_CODERS)
    decisions = np.array([float(table.count[column >= 0].sum()) for column in table.codes.T])
    first, second, agreed = _agreed(table)
    shares = 2 * agreed / (decisions[first] + decisions[second])
    if not len(shares):
        return Coefficient(None, reason=ONE_CODER if table.coders < 2 else NO_PAIRABLE)
    return Coefficient(float(np.mean(shares)), n=len(shares))


def _agreed(table: CodingTable) -> tuple[Ints, Ints, Floats]:
    """Every two coders with a unit in common, and on how many of these they agree."""
    if table.coders > MANY_CODERS:
        counts = pair_counts(table)
        first, second = np.nonzero(np.triu(counts.both, 1))
        return first, second, counts.alike[first, second]
    found = []
    for i, j in table.pairs():
        both = table.columns([i, j]).pairable()
        if len(both.codes):
            found.append((i, j, float(both.count[both.codes[:, 0] == both.codes[:, 1]].sum())))
    columns = np.array(found).reshape(-1, 3).T
    return columns[0].astype(np.int64), columns[1].astype(np.int64), columns[2]


def lotus(table: CodingTable, values: int) -> tuple[Coefficient, Coefficient]:
    """λ = mean over pairable units of the share with the most common value, and (λ − 1/q) / (1 − 1/q) (Fretwurst)."""
    pairable = table.pairable()
    n = int(pairable.count.sum())
    if not n:
        undefined = Coefficient(None, reason=why_undefined(pairable))
        return undefined, undefined
    most = np.zeros(len(pairable.codes), np.int64)
    for column in pairable.codes.T:
        alike = (pairable.codes == column[:, None]) & (column >= 0)[:, None]
        most = np.maximum(most, alike.sum(axis=1))
    share = dot(pairable.count, most / pairable.sizes) / n
    plain = Coefficient(share, n=n)
    if np.count_nonzero(pairable.value_counts()) < 2:
        return plain, Coefficient(None, n=n, reason=ONE_VALUE)
    return plain, Coefficient((share - 1 / values) / (1 - 1 / values), n=n)
