"""Where coders' lines meet: stretches without a boundary, and the units that lie over each."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from annotator.analysis.data import Floats, Ints
from annotator.analysis.lines import Lines
from annotator.analysis.metrics import Metric, Nominal
from annotator.analysis.passages import distinct, steps


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

    `weight` = 1 / (m − 1) for the coders of the row's article.
    """

    lines: Lines
    continuum: Continuum
    unit: Ints
    stretch: Ints
    length: Ints
    others: Ints
    weight: Floats

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

    @cached_property
    def self_pairs(self) -> Floats:
        """Per unit [U], Σ over other coders of the squared characters of the unit under that coder's units (all taken
        together), divided by m − 1.
        """
        weight = 1 / (self.continuum.coders - 1)
        return _met(self.lines, self.continuum.all_coders) * weight[self.lines.article]

    def apart(self, metric: Metric) -> Floats:
        """Σ length · δ over ordered pairs of units on one stretch, divided by m − 1; per row (first of the pair)."""
        return self._differing if isinstance(metric, Nominal) else self._apart(metric)

    @cached_property
    def _differing(self) -> Floats:
        return self._apart(Nominal())

    def _apart(self, metric: Metric) -> Floats:
        total = np.zeros(len(self.unit))
        category = self.category
        for shift in range(1, int(self.others.max()) + 1 if len(self.others) else 1):
            here = np.flatnonzero(self.stretch[shift:] == self.stretch[:-shift])
            distance = metric.distance(category[here], category[here + shift])
            total[here] += 2 * distance * (self.length * self.weight)[here]
        return total


def intersections(lines: Lines, continuum: Continuum) -> Intersections:
    """Every unit cut at every boundary within it; time and memory grow with the pieces."""
    marks = distinct(np.concatenate([lines.start, lines.end]))
    first = np.searchsorted(marks, lines.start)
    pieces = np.searchsorted(marks, lines.end) - first
    unit = np.repeat(np.arange(len(pieces)), pieces)
    stretch = np.repeat(first, pieces) + steps(pieces)
    order = np.argsort(stretch, kind="stable")
    unit, stretch = unit[order], stretch[order]
    length = marks[stretch + 1] - marks[stretch] if len(stretch) else stretch
    over = np.bincount(stretch, minlength=len(marks))
    weight = 1 / (continuum.coders - 1)
    return Intersections(lines, continuum, unit, stretch, length, over[stretch] - 1, weight[lines.article[unit]])


def _met(lines: Lines, coders: int) -> Floats:
    """Per unit, Σ over other coders of (characters of the unit under that coder's units)²."""
    met = np.zeros(len(lines.start))
    edges = np.searchsorted(lines.coder, np.arange(coders + 1))
    for coder in range(coders):
        own = slice(edges[coder], edges[coder + 1])
        shared = _covered(lines.start[own], lines.end[own], lines.end) - _covered(
            lines.start[own], lines.end[own], lines.start
        )
        shared[own] = 0
        met += np.square(shared.astype(float))
    return met


def _covered(start: Ints, end: Ints, place: Ints) -> Ints:
    """How many characters before each place lie in the spans, which are sorted and do not overlap."""
    before = np.concatenate([[0], np.cumsum(end - start)])
    begun = np.searchsorted(start, place)
    running_over = np.where(begun > 0, np.append(end, 0)[begun - 1] - place, 0)
    return before[begun] - np.maximum(running_over, 0)
