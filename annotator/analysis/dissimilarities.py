"""How unlike two units of two coders are: in place and in value (Mathet, Widlöcher & Métivier 2015, section 4).

d_pos(u, v) = ((|s_u − s_v| + |e_u − e_v|) / (l_u + l_v))², d_cat(u, v) in 0 … 1, d = α d_pos + β d_cat; a unit against
none, and none against none, is Δ = 1.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from annotator.analysis.data import LARGEST, Floats, Ints

Between = Callable[[Ints, Ints], Floats]


@dataclass(frozen=True, slots=True, eq=False)
class Continua:
    """N units on `count` continua of `coders` coders each, sorted by continuum.

    `continuum`, `coder` (0 … `coders` − 1), `start`, `end`, `category` [N]; every unit has a length. Units of one coder
    may overlap.
    """

    continuum: Ints
    coder: Ints
    start: Ints
    end: Ints
    category: Ints
    count: int
    coders: int

    @property
    def pairs_of_coders(self) -> int:
        """C(m, 2)."""
        return self.coders * (self.coders - 1) // 2

    @property
    def units(self) -> Ints:
        """How many units each continuum has, of all coders together [count]."""
        return np.bincount(self.continuum, minlength=self.count)


@dataclass(frozen=True, slots=True, eq=False)
class Dissimilarity:
    """d = α d_pos + β d_cat; `between` gives d_cat, in 0 … 1, of two arrays of categories."""

    alpha: float
    beta: float
    between: Between

    def position(self, units: Continua, first: Ints, second: Ints) -> Floats:
        """d_pos of pairs of units, given by their numbers."""
        start, end = units.start, units.end
        apart = np.abs(start[first] - start[second]) + np.abs(end[first] - end[second])
        return np.square(apart / (end[first] - start[first] + end[second] - start[second]))

    def category(self, units: Continua, first: Ints, second: Ints) -> Floats:
        """d_cat of pairs of units."""
        return self.between(units.category[first], units.category[second])

    def of(self, units: Continua, first: Ints, second: Ints) -> Floats:
        """d of pairs of units."""
        apart = self.alpha * self.position(units, first, second)
        return apart + self.beta * self.category(units, first, second) if self.beta else apart


@dataclass(frozen=True, slots=True, eq=False)
class Scale:
    """d_cat of ordered values: how far apart they are on the scale, 1 from end to end; `positions` [V]."""

    positions: Floats

    def distance(self, first: Ints, second: Ints) -> Floats:
        """|x_c − x_k|."""
        return np.abs(self.positions[first] - self.positions[second])


def unlike(first: Ints, second: Ints) -> Floats:
    """d_cat of nominal values: 1 where they differ."""
    return (first != second).astype(float)


def by_rank(numbers: Floats) -> Scale:
    """d_cat of ordinal values [V]: the difference of ranks over the largest one; equal numbers are one rank."""
    levels, rank = np.unique(numbers, return_inverse=True)
    return Scale(rank / max(len(levels) - 1, 1))


def by_number(numbers: Floats) -> Scale:
    """d_cat of interval values [V]: the difference over the range."""
    spread = float(np.ptp(numbers)) if len(numbers) else 0.0
    return Scale(numbers / spread if spread else np.zeros(len(numbers)))


def between_values(level: str, values: Sequence[str]) -> Between | None:
    """d_cat of values by their names at a level of measurement; None where an ordered level meets names that are no
    numbers, or numbers that have no difference.
    """
    if level == "nominal":
        return unlike
    try:
        numbers = np.array([float(value) for value in values])
    except ValueError:
        return None
    if not (np.abs(numbers) <= LARGEST).all():
        return None
    return (by_rank(numbers) if level == "ordinal" else by_number(numbers)).distance
