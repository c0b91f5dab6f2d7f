"""One figure with its uncertainty: a plain frozen value; undefined is None with a reason in words."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Coefficient:
    """One figure with its uncertainty.

    `observed` and `expected` are disagreements for alphas (u-alphas: shares of the coders' lengths), agreements for
    kappas, pi, S and AC; None where a figure has none. `n` is what the figure rests on: pairable values for alphas,
    units for percent and kappas, pairs of coders for Light and Holsti, passages for F1, characters of all coders
    together for u-alphas. The interval is the 95 % percentile interval of the bootstrap; `p_below_*` the share of
    resamples below .667 and .800.
    """

    value: float | None
    low: float | None = None
    high: float | None = None
    p_below_667: float | None = None
    p_below_800: float | None = None
    observed: float | None = None
    expected: float | None = None
    n: int = 0
    reason: str | None = None
