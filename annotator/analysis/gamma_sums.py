"""What gamma, gamma-cat and gamma-k are made of, summed over articles for every sample of random continua."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from annotator.analysis.alignment import Alignment, aligned, best_alignment
from annotator.analysis.data import Bools, Floats, Ints
from annotator.analysis.dissimilarities import Continua, Dissimilarity
from annotator.analysis.passages import Passages
from annotator.analysis.random_continua import Marked, with_samples
from annotator.analysis.value_sets import ValueSets

_UNITS_AT_ONCE = 12_000
# How many times the work on a unit grows with each coder beyond two, roughly.
_EACH_CODER = 4


@dataclass(frozen=True, slots=True, eq=False)
class Plan:
    """What is the same for all portions of the work; `sets` say which values each category holds."""

    dissimilarity: Dissimilarity
    sets: ValueSets
    samples: int
    seed: int


@dataclass(frozen=True, slots=True, eq=False)
class Portion:
    """Articles of equally many coders, and the samples `first` … `last` − 1 of them."""

    marked: Marked
    first: int
    last: int


@dataclass(frozen=True, slots=True, eq=False)
class Sums:
    """One number a sample [T], sample 0 being what was marked: sums over the articles, each with its m coders.

    `disorder` of the best alignments, and what no alignment goes `least` below; `mean_units`, units / m. Over aligned
    pairs with their weight p = max(0, 1 − α d_pos) / (n − 1), n units aligned with each other: `weight` = Σ p and
    `apart` = Σ p d_cat; of pairs with a value on either side `value_weight` and `value_apart` [V, T]. `alone` counts
    pairs of a unit and none in the unitary alignments.
    """

    disorder: Floats
    least: Floats
    mean_units: Floats
    weight: Floats
    apart: Floats
    value_weight: Floats
    value_apart: Floats
    alone: Floats

    def __add__(self, other: Sums) -> Sums:
        names = self.__slots__
        return Sums(*(getattr(self, name) + getattr(other, name) for name in names))


def nothing(plan: Plan) -> Sums:
    """The sums over no article."""
    row, table = np.zeros(plan.samples + 1), np.zeros((plan.sets.values, plan.samples + 1))
    return Sums(row, row, row, row, row, table, table, row)


def load(marked: Marked) -> int:
    """How much work one sample is, in units of two coders."""
    return len(marked.units.start) * _EACH_CODER ** (marked.units.coders - 2)


def portions(marked: Marked, first: int, last: int) -> Iterator[Portion]:
    """The work on articles of equally many coders, cut into pieces of a second or so, always in the same way."""
    most = _UNITS_AT_ONCE / _EACH_CODER ** (marked.units.coders - 2)
    units = np.cumsum(marked.units.units)
    article = 0
    while article < len(units):
        before = units[article - 1] if article else 0
        to = max(int(np.searchsorted(units, before + most / (last - first), side="right")), article + 1)
        step = max(int(most / max(int(units[to - 1] - before), 1)), 1)
        part = _articles(marked, article, to)
        yield from (Portion(part, at, min(at + step, last)) for at in range(first, last, step))
        article = to


def _articles(marked: Marked, first: int, last: int) -> Marked:
    units = marked.units
    inside = slice(*np.searchsorted(units.continuum, [first, last]))
    columns = (column[inside] for column in (units.coder, units.start, units.end, units.category))
    part = Continua(units.continuum[inside] - first, *columns, count=last - first, coders=units.coders)
    return Marked(part, marked.lengths[first:last], marked.number[first:last])


def summed(plan: Plan, portion: Portion) -> Sums:
    """The sums of one portion."""
    units, sample = with_samples(portion.marked, portion.first, portion.last, plan.seed)
    alignment = best_alignment(units, plan.dissimilarity)
    size = plan.samples + 1

    def by_sample(weights: Floats) -> Floats:
        return np.bincount(sample, weights=weights, minlength=size)

    first, second, weight, apart = _weighed(units, alignment, plan.dissimilarity)
    where = sample[units.continuum[first]]
    value, pair = _values_met(units, first, second, plan.sets)
    cell = value * size + where[pair]
    table = (plan.sets.values, size)
    return Sums(
        by_sample(alignment.disorder),
        by_sample(alignment.least),
        by_sample(units.units / units.coders),
        np.bincount(where, weights=weight, minlength=size),
        np.bincount(where, weights=weight * apart, minlength=size),
        np.bincount(cell, weights=weight[pair], minlength=table[0] * size).reshape(table),
        np.bincount(cell, weights=(weight * apart)[pair], minlength=table[0] * size).reshape(table),
        by_sample(_alone(units, alignment)),
    )


def _alone(units: Continua, alignment: Alignment) -> Floats:
    """Pairs of a unit and none in the unitary alignments [G]."""
    _, first, together = np.unique(alignment.group, return_index=True, return_counts=True)
    pairs = together * (units.coders - together)
    return np.bincount(units.continuum[first], weights=pairs, minlength=units.count)


def _weighed(units: Continua, alignment: Alignment, dissimilarity: Dissimilarity) -> tuple[Ints, Ints, Floats, Floats]:
    """Aligned pairs that count for gamma-cat, their weight p and their d_cat (Mathet 2017)."""
    first, second = aligned(alignment.group)
    together = np.bincount(alignment.group, minlength=1)[alignment.group[first]]
    weight = np.maximum(0.0, 1 - dissimilarity.alpha * dissimilarity.position(units, first, second)) / (together - 1)
    counts = weight > 0
    first, second = first[counts], second[counts]
    return first, second, weight[counts], dissimilarity.category(units, first, second)


def _values_met(units: Continua, first: Ints, second: Ints, sets: ValueSets) -> tuple[Ints, Ints]:
    """(value, pair) for each value on one side of a pair or on both."""
    sides = [sets.expanded(units.category[side]) for side in (first, second)]
    pair, value = (np.concatenate(column) for column in zip(*sides, strict=True))
    keys = np.unique(pair * max(sets.values, 1) + value)
    return keys % max(sets.values, 1), keys // max(sets.values, 1)


def marked_articles(passages: Passages, category: Ints, lengths: Ints, done: Bools) -> list[Marked]:
    """What coders `done` [D, C] marked in articles of `lengths` [D], those of equally many coders together.

    A passage is a unit from its first character to its last, also over the gaps between its segments; those with
    `category` [P] −1 are left out.
    """
    coders, local = done.sum(axis=1), np.cumsum(done, axis=1) - 1
    begin = passages.base[passages.article] if len(passages.article) else passages.article
    start, end = passages.start - begin, passages.end - begin
    order = np.lexsort((category, passages.coder, end, start, passages.article))
    order = order[category[order] >= 0]
    article, coder = passages.article[order], passages.coder[order]
    found = []
    for m in np.unique(coders[coders >= 2]).tolist():
        number = np.flatnonzero(coders == m)
        place = np.full(len(lengths), -1)
        place[number] = np.arange(len(number))
        own = place[article] >= 0
        chosen = order[own]
        columns = place[article[own]], local[article[own], coder[own]], start[chosen], end[chosen], category[chosen]
        found.append(Marked(Continua(*columns, count=len(number), coders=m), lengths[number], number))
    return found
