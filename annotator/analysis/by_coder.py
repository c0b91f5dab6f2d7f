"""What the coders do to the headline: every pair alone, and all without one."""

from __future__ import annotations

import numpy as np

from annotator.analysis.closer import CoderAgreement
from annotator.analysis.codes import Codes
from annotator.analysis.coding_table import CodingTable
from annotator.analysis.coefficient import Coefficient
from annotator.analysis.coefficients import Figure
from annotator.analysis.counted import Counted
from annotator.analysis.data import Floats
from annotator.analysis.estimation import Answer, Estimation
from annotator.analysis.metrics import Metric
from annotator.analysis.periods import point
from annotator.analysis.reasons import NO_PAIRABLE, ONE_VALUE
from annotator.analysis.sums import dot

PairAnswers = tuple[tuple[str, str], dict[str, Answer]]


def asked_pairs(
    codes: Codes, table: CodingTable, whole: CodingTable, found: Counted, estimation: Estimation
) -> list[PairAnswers]:
    """Every two coders with an article in common: the headline with its interval, percent and kappas.

    `whole` is the table without its articles, for what has no interval.
    """
    pairs = []
    for i, j in table.pairs():
        if (found.done[:, i] & found.done[:, j]).any():
            both = whole.columns((i, j)).without_articles()
            figures: dict[str, Figure] = {
                codes.headline: codes.figure(codes.headline, table.columns((i, j))),
                "percent": point(codes.figure("percent", both)),
            }
            figures |= codes.kappas(both)
            answers = {name: estimation.ask(figure, table.multiplicity) for name, figure in figures.items()}
            pairs.append(((found.names[i], found.names[j]), answers))
    return pairs


def without_each(
    codes: Codes, whole: CodingTable, found: Counted, estimation: Estimation
) -> tuple[tuple[str, Coefficient], ...]:
    """The headline without each coder, where two others are left; of a table without articles."""
    if whole.coders < 3:
        return ()
    left = ([c for c in range(whole.coders) if c != out] for out in range(whole.coders))
    figures = (point(codes.figure(codes.headline, whole.columns(others).without_articles())) for others in left)
    return tuple((name, estimation.reasoned(one)) for name, one in zip(found.names, figures, strict=True))


def beside_the_rest(
    codes: Codes, whole: CodingTable, found: Counted, estimation: Estimation
) -> tuple[CoderAgreement, ...]:
    """Each coder beside all others, on the units of `whole` (one article) that this coder and another gave a value."""
    table, scaled = whole.pairable(), codes.as_seen(whole).pairable()
    return tuple(_beside(codes, name, coder, table, scaled, estimation) for coder, name in enumerate(found.names))


def _beside(
    codes: Codes, name: str, coder: int, table: CodingTable, scaled: CodingTable, estimation: Estimation
) -> CoderAgreement:
    own = table.rows(table.codes[:, coder] >= 0)
    ranked = scaled.rows(scaled.codes[:, coder] >= 0)
    mine, others = _counts(own, coder)
    units = int(own.count.sum())
    mine_ranked, others_ranked = _counts(ranked, coder)
    alone = against_rest(ranked, coder, codes.metric(mine_ranked + others_ranked))
    bias = float(np.abs(mine - others).sum() / (2 * units)) if units else None
    shift = None
    if codes.on_a_scale and ranked.count.sum():
        numbers = codes.scale(codes.table).numbers
        shift = dot(mine_ranked - others_ranked, numbers) / float(ranked.count.sum())
    return CoderAgreement(name, units, estimation.reasoned(alone), bias, shift)


def _counts(own: CodingTable, coder: int) -> tuple[Floats, Floats]:
    """How often the coder gave each value [V], and the others on the same units, each unit's others sharing one."""
    others = [c for c in range(own.coders) if c != coder]
    mine = own.columns([coder]).value_counts()
    return mine, own.columns(others).value_counts(own.count / np.maximum(own.sizes - 1, 1))


def against_rest(own: CodingTable, coder: int, metric: Metric) -> Coefficient:
    """Alpha of the pairs of one coder, on the rows of one article that this coder and another one gave a value.

    Each unit counts one pair, shared evenly by the others; D_e comes from the values so counted. Of two coders it is
    their alpha.
    """
    units = float(own.count.sum())
    if not units:
        return Coefficient(None, reason=NO_PAIRABLE)
    apart, share = 0.0, own.count / (own.sizes - 1)
    for other in range(own.coders):
        both = own.codes[:, other] >= 0
        if other != coder:
            apart += dot(share[both], metric.distance(own.codes[both, coder], own.codes[both, other]))
    mine, others = _counts(own, coder)
    n = 2 * units
    chance = metric.chance((mine + others)[None, :], np.ones(1, np.int64))
    spread = float(chance.spread(np.array([n]), np.asarray(chance.part))[0])
    observed, expected = 2 * apart / n, spread / (n * (n - 1))
    if expected <= 0:
        return Coefficient(None, observed=observed, n=int(n), reason=ONE_VALUE)
    return Coefficient(1 - observed / expected, observed=observed, expected=expected, n=int(n))
