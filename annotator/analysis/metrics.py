"""Distances between values, each with what its sum over all pairs of values needs of every article."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from annotator.analysis.chance import ROUNDING, Chance, Tally, alike_by_chance
from annotator.analysis.data import Bools, Floats, Ints
from annotator.analysis.sums import dot, product, weighed

Categories = NDArray[np.signedinteger]
LARGEST_RATIO_TABLE = 2048


class Metric(Protocol):
    """What `alpha` asks of a distance; `resampled` is false where a bootstrap would cost too much."""

    @property
    def resampled(self) -> bool: ...  # noqa: D102

    def distance(self, first: Categories, second: Categories) -> Floats: ...  # noqa: D102

    def chance(self, counts: Tally, multiplicity: Ints) -> Chance: ...  # noqa: D102

    def mean_distance_to_each(self, shares: Floats) -> Floats: ...  # noqa: D102


@dataclass(frozen=True, slots=True)
class Nominal:
    """δ = [c ≠ k]."""

    resampled: bool = True

    def distance(self, first: Categories, second: Categories) -> Floats:
        """1 where the values differ."""
        return (first != second).astype(float)

    def chance(self, counts: Tally, multiplicity: Ints) -> Chance:
        """n² − Σ n_c²."""
        return alike_by_chance(counts, multiplicity)

    def mean_distance_to_each(self, shares: Floats) -> Floats:
        """Σ_k shares_k δ_ck for every value c [V]."""
        return shares.sum() - shares


@dataclass(frozen=True, slots=True, eq=False)
class Squared:
    """δ² = (x_c − x_k)² for a position x [V] of each value; two moments an article are all its sum needs."""

    positions: Floats
    resampled: bool = True

    def distance(self, first: Categories, second: Categories) -> Floats:
        """The squared difference of positions."""
        return np.square(self.positions[first] - self.positions[second])

    def chance(self, counts: Tally, multiplicity: Ints) -> Chance:
        """2 (n Σ x² − (Σ x)²); exact zero where only rounding is left."""
        moments = product(counts, np.stack([self.positions, np.square(self.positions)], axis=1))

        def spread(n: Floats, sums: Floats) -> Floats:
            total, squares = sums.T
            apart = n * squares - total * total
            return np.where(apart <= ROUNDING * n * squares, 0.0, 2 * apart)

        return Chance(moments, spread)

    def mean_distance_to_each(self, shares: Floats) -> Floats:
        """Σ_k shares_k δ_ck for every value c [V]."""
        x = self.positions
        return x * x * shares.sum() - 2 * x * dot(shares, x) + dot(shares, x * x)


def interval(numbers: Floats, used: Bools) -> Squared:
    """δ² = (c − k)², for numbers moved to the middle of those used (differences stay, rounding shrinks)."""
    middle = (numbers[used].max() + numbers[used].min()) / 2 if used.any() else 0.0
    return Squared(np.where(used, numbers - middle, 0.0))


def ordinal(numbers: Floats, counts: Floats) -> Squared:
    """δ = values between c and k, half of both ends included (Krippendorff 2011): the difference of their mid-ranks.

    `counts` [V] are the whole sample's; a resample keeps them.
    """
    levels, level = np.unique(numbers, return_inverse=True)
    per_level = np.bincount(level, weights=counts, minlength=len(levels))
    return Squared((np.cumsum(per_level) - per_level / 2)[level] - per_level.sum() / 2)


@dataclass(frozen=True, slots=True, eq=False)
class Ratio:
    """δ² = ((c − k) / (c + k))², 0 for c = k = 0; numbers [V] of zero or more."""

    numbers: Floats
    resampled: bool

    def distance(self, first: Categories, second: Categories) -> Floats:
        """The squared relative difference."""
        return _relative_difference(self.numbers[first], self.numbers[second])

    def chance(self, counts: Tally, multiplicity: Ints) -> Chance:
        """Over all pairs of values, a strip of the table of distances at a time."""

        def spread(n: Floats, sums: Floats) -> Floats:
            used = np.flatnonzero(sums.any(axis=0))
            given, numbers, total = sums[:, used], self.numbers[used], np.zeros(len(n))
            for strip in strips(len(used)):
                distances = _relative_difference(numbers[:, None], numbers[None, strip])
                total += np.einsum("bv,bv->b", product(given, distances), given[:, strip])
            return total

        return Chance(counts, spread)

    def mean_distance_to_each(self, shares: Floats) -> Floats:
        """Σ_k shares_k δ_ck for every value c [V]."""
        rows = (_relative_difference(self.numbers[:, None], self.numbers[strip]) for strip in strips(len(self.numbers)))
        return np.concatenate([np.zeros(0), *(weighed(distances, shares) for distances in rows)])


def strips(size: int) -> Iterator[slice]:
    """The rows of a table of values × values, so many at a time that it fits in memory."""
    return (slice(start, start + LARGEST_RATIO_TABLE) for start in range(0, size, LARGEST_RATIO_TABLE))


def ratio(numbers: Floats) -> Ratio:
    """The ratio metric; beyond 2 048 values the estimate alone is affordable."""
    return Ratio(numbers, len(numbers) <= LARGEST_RATIO_TABLE)


def _relative_difference(first: Floats, second: Floats) -> Floats:
    total = first + second
    return np.square((first - second) / np.where(total == 0, 1.0, total))
