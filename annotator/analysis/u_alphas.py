"""Agreement in free unitizing: |uα, uα, cuα and (k)uα.

Krippendorff, Mathet, Bouvry & Widlöcher 2016; Krippendorff 2019, section 12.6, equations 32 to 38. Articles are laid
end to end, each with its own number of coders m; a unit is indivisible (its self-pairings l² are left out of what is
expected), a gap is not (l). The self-pairings of equation 37 are read per pair of coders: for each unit and other
coder, the square of all characters of the unit under that coder's units. With the segments of the book's example as its
authors' software has them that gives the printed .724 (and .510 for uα, .413 for |uα); two other readings give .726 and
.720. From the segments as the book prints them, which differ by a few characters, it gives .7256.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from annotator.analysis.chance import ROUNDING, tally
from annotator.analysis.data import Floats, Ints
from annotator.analysis.intersections import Continuum, Intersections
from annotator.analysis.lines import Lines
from annotator.analysis.metrics import Metric, Nominal
from annotator.analysis.reasons import (
    ALL_MARKED,
    EMPTY_ARTICLES,
    NEVER_TOGETHER,
    NO_PASSAGES,
    NO_VALUES,
    NOT_USED,
    NOT_USED_AT_ALL,
    ONE_MEETING,
    ONE_VALUE,
)
from annotator.analysis.results import Coefficient
from annotator.analysis.statistics import Statistic, Terms
from annotator.analysis.value_sets import ValueSets


def _by_article(article: Ints, articles: int, columns: list[Floats]) -> Floats:
    return np.stack([np.bincount(article, weights=c, minlength=articles) for c in columns], axis=1)


def _marked(met: Intersections) -> Floats:
    """Per article [D, 4]: marked characters, those beside another coder's gap over m − 1, Σ l², length times coders."""
    lines, articles = met.lines, met.continuum.articles
    beside_gap = met.length * (1 - met.others * met.weight)
    per_unit = _by_article(lines.article, articles, [lines.length, np.square(lines.length.astype(float))])
    gaps = _by_article(met.article, articles, [beside_gap])
    return np.column_stack([per_unit[:, :1], gaps, per_unit[:, 1:], met.continuum.total])


def bar_u_alpha(met: Intersections) -> Statistic:
    """|uα: did they mark the same text? Of lines of marked units (eq. 35)."""

    def formula(sums: Floats) -> Terms:
        marked, beside_gap, squares, total = sums.T
        gaps = total - marked
        expected = total * gaps * marked / (total * total - squares - gaps)
        return _terms(beside_gap, expected, total)

    total = int(met.continuum.total.sum())
    return Statistic((_marked(met),), formula, total, _why(met, NO_PASSAGES, ALL_MARKED))


def u_alpha(met: Intersections, categories: int) -> Statistic:
    """uα: did they mark the same text with the same value (eq. 34)? A gap is one of the values, sets are values."""
    lines, articles = met.lines, met.continuum.articles
    differing = _by_article(met.article, articles, [met.apart(Nominal())])
    sums = np.column_stack([_marked(met), differing])
    lengths = tally(lines.article, lines.category, lines.length, articles, categories)
    chance = Nominal().chance(lengths, np.ones(articles, np.int64))

    def formula(sums: Floats, part: Floats) -> Terms:
        marked, beside_gap, squares, total, differing = sums.T
        gaps = total - marked
        spread = chance.spread(marked, part) + 2 * marked * gaps
        spread = np.where(spread > ROUNDING * total * total, spread, np.nan)
        expected = total * spread / (total * total - squares - gaps)
        return _terms(differing + 2 * beside_gap, expected, total)

    total = int(met.continuum.total.sum())
    return Statistic((sums, chance.part), formula, total, _why(met, NO_VALUES, ONE_VALUE))


def _terms(observed: Floats, expected: Floats, total: Floats) -> Terms:
    expected = np.where(expected > 0, expected, np.nan)
    return 1 - observed / expected, observed / total, expected / total


def _why(met: Intersections, without_lines: str, otherwise: str) -> str:
    if not met.continuum.total.any():
        return EMPTY_ARTICLES
    return otherwise if len(met.lines.start) else without_lines


def cu_alpha(met: Intersections, categories: int, metric: Metric) -> tuple[Statistic, float | None]:
    """cuα: where both marked, did they give the same value (eqs 36 and 37)? With the share of all lengths it sees."""
    articles = met.continuum.articles
    per_row = _by_article(met.article, articles, [met.shared, met.apart(metric)])
    sums = np.column_stack([per_row, _by_article(met.lines.article, articles, [met.self_pairs])])
    lengths = tally(met.article, met.category, met.shared, articles, categories)
    chance = metric.chance(lengths, np.ones(articles, np.int64))

    def formula(sums: Floats, part: Floats) -> Terms:
        shared, apart, self_pairs = sums.T
        spread = chance.spread(shared, part)
        pairable = shared * shared - self_pairs
        defined = (spread > ROUNDING * shared * shared) & (pairable > ROUNDING * shared * shared)
        return _terms(apart, np.where(defined, shared * spread / pairable, np.nan), shared)

    total, seen = int(met.continuum.total.sum()), float(met.shared.sum())
    several = seen * seen - float(met.self_pairs.sum()) > ROUNDING * seen * seen
    reason = _why(met, NO_VALUES, (ONE_VALUE if several else ONE_MEETING) if seen else NEVER_TOGETHER)
    return Statistic((sums, chance.part), formula, round(seen), reason), seen / total if total else None


@dataclass(frozen=True, slots=True, eq=False)
class ValueLengths:
    """For each value [V]: characters with it, of these under another coder's unit, and with the same value there."""

    used: Floats
    shared: Floats
    alike: Floats
    self_pairs: Floats
    all_shared: float


def value_lengths(met: Intersections, sets: ValueSets) -> ValueLengths:
    """The sums that (k)uα needs; a unit with a set counts for each of its values."""
    owner, value = sets.expanded(met.lines.category)
    row, row_value = sets.expanded(met.category)

    def per_value(values: Ints, weights: Floats) -> Floats:
        return np.bincount(values, weights=weights, minlength=sets.values)

    return ValueLengths(
        per_value(value, met.lines.length[owner]),
        per_value(row_value, met.shared[row]),
        _alike(met, row, row_value, sets.values),
        per_value(value, met.self_pairs[owner]),
        float(met.shared.sum()),
    )


def _alike(met: Intersections, row: Ints, value: Ints, values: int) -> Floats:
    """Σ length over ordered pairs of coders with the value on one stretch, divided by m − 1, per value."""
    keys, start, count = np.unique(met.stretch[row] * max(values, 1) + value, return_index=True, return_counts=True)
    first = row[start]
    pairs = count * (count - 1) * met.length[first] * met.weight[first]
    return np.bincount(keys % max(values, 1), weights=pairs, minlength=values)


def k_u_alpha(lengths: ValueLengths, value: int) -> tuple[Coefficient, float | None]:
    """(k)uα of one value and its coverage ℓ*_k / ℓ_k (eq. 38)."""
    used, shared, alike = lengths.used[value], lengths.shared[value], lengths.alike[value]
    if not used:
        return Coefficient(None, reason=NOT_USED), None
    coverage = float(shared / used)
    if not shared:
        return Coefficient(None, reason=NEVER_TOGETHER), 0.0
    rest = lengths.all_shared - shared
    if rest <= ROUNDING * lengths.all_shared:
        return Coefficient(None, n=round(shared), reason=ONE_VALUE), coverage
    pairable = lengths.all_shared * shared - lengths.self_pairs[value]
    if pairable <= ROUNDING * lengths.all_shared * shared:
        return Coefficient(None, n=round(shared), reason=ONE_MEETING), coverage
    expected = float(shared * rest / pairable)
    observed = float((shared - alike) / shared)
    return Coefficient(1 - observed / expected, observed=observed, expected=expected, n=round(shared)), coverage


def present_u_alphas(lengths: ValueLengths, alone: Lines, continuum: Continuum) -> list[Coefficient]:
    """|uα of each value alone [V]: was text marked with it or not, whatever else it was marked with.

    `alone` are the values' own lines, on which a coder's passages with the value that overlap or touch are one unit.
    """
    values, total = len(lengths.used), float(continuum.total.sum())
    squares = np.bincount(alone.category, weights=np.square(alone.length.astype(float)), minlength=values)
    columns = zip(lengths.used.tolist(), (lengths.used - lengths.alike).tolist(), squares.tolist(), strict=True)
    return [_present(*sums, total) for sums in columns]


def _present(marked: float, beside_gap: float, squares: float, total: float) -> Coefficient:
    gaps = total - marked
    if not marked or not gaps:
        return Coefficient(None, n=round(total), reason=ALL_MARKED if marked else NOT_USED_AT_ALL)
    observed, expected = beside_gap / total, gaps * marked / (total * total - squares - gaps)
    return Coefficient(1 - observed / expected, observed=observed, expected=expected, n=round(total))
