"""Weighted agreement: mean distances between two distributions of values, without a table of values × values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np

from annotator.analysis.data import Floats
from annotator.analysis.metrics import Categories
from annotator.analysis.sums import dot

Shape = Literal["identity", "linear", "quadratic"]


@dataclass(frozen=True, slots=True, eq=False)
class Weights:
    """Disagreement weights in [0, 1]: [c ≠ k], |c − k| / range or ((c − k) / range)² for numbers [V] of the values."""

    shape: Shape
    numbers: Floats

    @property
    def range(self) -> float:
        """The range of the numbers; 1 where there is none."""
        return float(np.ptp(self.numbers)) or 1.0 if len(self.numbers) else 1.0

    def distance(self, first: Categories, second: Categories) -> Floats:
        """The disagreement weight of each pair of values."""
        if self.shape == "identity":
            return (first != second).astype(float)
        apart = np.abs(self.numbers[first] - self.numbers[second]) / self.range
        return apart if self.shape == "linear" else apart * apart

    def mean_distance(self, first: Floats, second: Floats) -> float:
        """Σ_ck first_c second_k weight_ck for shares [V] of the values."""
        if self.shape == "identity":
            return float(first.sum() * second.sum() - dot(first, second))
        position = (self.numbers - self.numbers.min()) / self.range
        if self.shape == "quadratic":
            square = position * position
            return float(
                dot(first, square) * second.sum()
                + first.sum() * dot(second, square)
                - 2 * dot(first, position) * dot(second, position)
            )
        return _mean_absolute(position, first, second)

    def mean_distance_to_each(self, shares: Floats) -> Floats:
        """Σ_k shares_k weight_ck for every value c [V]."""
        if self.shape == "identity":
            return shares.sum() - shares
        x = (self.numbers - self.numbers.min()) / self.range if len(self.numbers) else self.numbers
        if self.shape == "quadratic":
            return x * x * shares.sum() - 2 * x * dot(shares, x) + dot(shares, x * x)
        return _mean_absolute_to_each(x, shares)


def _mean_absolute_to_each(position: Floats, shares: Floats) -> Floats:
    """Σ_k shares_k |x_c − x_k| for every value c [V], from what lies below and above it."""
    order = np.argsort(position, kind="stable")
    x, s = position[order], shares[order]
    below, moment = np.cumsum(s), np.cumsum(s * x)
    sums = x * (2 * below - below[-1]) - 2 * moment + moment[-1] if len(x) else x
    each = np.empty(len(x))
    each[order] = sums
    return each


def _mean_absolute(position: Floats, first: Floats, second: Floats) -> float:
    """Σ first_c second_k |x_c − x_k|: the area between neighbours is crossed by all mass on either side."""
    order = np.argsort(position, kind="stable")
    steps = np.diff(position[order])
    below_first, below_second = np.cumsum(first[order])[:-1], np.cumsum(second[order])[:-1]
    crossing = below_first * (second.sum() - below_second) + below_second * (first.sum() - below_first)
    return dot(steps, crossing)
