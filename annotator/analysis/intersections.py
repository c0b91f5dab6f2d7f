"""Where coders' lines meet: stretches without a boundary, and the units that lie over each."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

import numpy as np

from annotator.analysis.data import Floats, Ints
from annotator.analysis.lines import Lines
from annotator.analysis.metrics import Metric, Nominal


@dataclass(frozen=True, slots=True, eq=False)
class Continuum:
    """`lengths` [D] of the articles and `coders` [D], how many are done with each (two or more); `all_coders` = C."""

    lengths: Ints
    coders: Ints
    all_coders: int

    @property
    def articles(self) -> int:
        """The number of articles."""
        return len(self.lengths)

    @property
    def total(self) -> Ints:
        """Length times coders, per article."""
        return self.lengths * self.coders


@dataclass(frozen=True, eq=False)
class Intersections:
    """R rows (stretch, unit) by stretch: the `length`, and `others`, the other coders with a unit there.

    `weight` = 1 / (m − 1) for the coders of the row's article. `self_pairs` [U]: Σ over other coders of the squared
    characters of the unit under that coder's units (all taken together), divided by m − 1.
    """

    lines: Lines
    continuum: Continuum
    unit: Ints
    stretch: Ints
    length: Ints
    others: Ints
    weight: Floats
    self_pairs: Floats

    @cached_property
    def article(self) -> Ints:
        """The article of each row."""
        return self.lines.article[self.unit]

    @cached_property
    def category(self) -> Ints:
        """The category of each row's unit."""
        return self.lines.category[self.unit]

    @cached_property
    def shared(self) -> Floats:
        """Characters of each row under another coder's unit: length · others / (m − 1)."""
        return self.length * self.others * self.weight

    def apart(self, metric: Metric) -> Floats:
        """Σ length · δ over ordered pairs of units on one stretch, divided by m − 1; per row (first of the pair)."""
        return self._differing if isinstance(metric, Nominal) else self._apart(metric)

    @cached_property
    def _differing(self) -> Floats:
        return self._apart(Nominal())

    def _apart(self, metric: Metric) -> Floats:
        """Equal values are no distance apart by any metric."""
        total, stretch, category = np.zeros(len(self.unit)), self.stretch, self.category
        weighed = self.length * self.weight
        for shift in range(1, int(self.others.max(initial=0)) + 1):
            unlike = (stretch[shift:] == stretch[:-shift]) & (category[shift:] != category[:-shift])
            here = np.flatnonzero(unlike)
            total[here] += 2 * metric.distance(category[here], category[here + shift]) * weighed[here]
        return total


def intersections(lines: Lines, continuum: Continuum) -> Intersections:
    """Every unit cut at every boundary within it; time and memory grow with the pieces."""
    marks, first, last = _marks(lines)
    pieces = last - first
    unit = np.repeat(np.arange(len(pieces)), pieces)
    stretch = np.arange(len(unit)) + np.repeat(first - (np.cumsum(pieces) - pieces), pieces)
    order = np.argsort(stretch, kind="stable")
    unit, stretch = unit[order], stretch[order]
    length = np.diff(marks, append=0)[stretch]
    over = np.bincount(stretch, minlength=len(marks))
    weight = 1 / (continuum.coders - 1)
    self_pairs = _met(lines, marks, first, last) * weight[lines.article]
    return Intersections(
        lines, continuum, unit, stretch, length, over[stretch] - 1, weight[lines.article[unit]], self_pairs
    )


def _marks(lines: Lines) -> tuple[Ints, Ints, Ints]:
    """Every boundary once, in order; and each unit's first and last among them [U].

    The boundaries come in rising runs, two a coder, which a stable sort merges.
    """
    places = np.concatenate([lines.start, lines.end])
    order = np.argsort(places, kind="stable")
    places = places[order]
    fresh = np.diff(places, prepend=-1) > 0
    mark = np.empty(len(order), np.int64)
    mark[order] = np.cumsum(fresh) - 1
    return places[fresh], mark[: len(lines.start)], mark[len(lines.start) :]


def _met(lines: Lines, marks: Ints, first: Ints, last: Ints) -> Floats:
    """Per unit, Σ over other coders of (characters of the unit under that coder's units)²."""
    met, lengths = np.zeros(len(first)), np.diff(marks, append=0)
    edges = np.flatnonzero(np.diff(lines.coder, prepend=-1, append=-1))
    for begin, end in pairwise(edges.tolist()):
        own, inside = slice(begin, end), np.zeros(len(marks), np.int64)
        inside[first[own]] += 1
        inside[last[own]] -= 1
        covered = np.concatenate([[0], np.cumsum(np.cumsum(inside) * lengths)])
        shared = covered[last] - covered[first]
        shared[own] = 0
        met += np.square(shared.astype(float))
    return met
