"""How often a thing that has to hold is tried: seldom in the suite, the whole number in the long run.

The environment variable ACCORD_SOAK scales the long run: 0.01 tries a hundredth of it, 2 twice as much.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from math import ceil
from typing import Any

import pytest


@dataclass(frozen=True, slots=True)
class Share:
    """A part of the tries: `seed` makes its random choices, and no two parts of a long run have the same."""

    seed: int
    number: int


def shares(suite: int, full: int, at_once: int) -> list[Any]:
    """One small share for the suite; the full number in shares of `at_once`, which several processes divide up."""
    return [pytest.param(Share(0, suite), id=f"{suite}"), *long_shares(full, at_once)]


def long_shares(full: int, at_once: int) -> list[Any]:
    """The full number alone, in shares, for the long run."""
    wanted = max(1, ceil(full * float(os.environ.get("ACCORD_SOAK", "1"))))
    numbers = [min(at_once, wanted - first) for first in range(0, wanted, at_once)]
    return [
        pytest.param(Share(seed, number), id=f"{number} of {wanted}, part {seed}", marks=pytest.mark.soak)
        for seed, number in enumerate(numbers, start=1)
    ]
