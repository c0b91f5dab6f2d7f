"""What a closer look hands back: coder by coder, round by round, week by week, passage by passage; plain values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from annotator.analysis.coefficient import Coefficient


@dataclass(frozen=True, slots=True)
class CoderAgreement:
    """One coder beside the others, on the `units` that this coder and another one gave a value.

    `against_rest` is the headline from this coder's pairs alone; of two coders it is that of the pair. `bias` is half
    the sum of the differences between this coder's shares of the values and the others' on these units: 0 equal shares,
    1 no value in common. `shift` is this coder's mean on the scale minus the others' mean there; None for nominal
    variables and for sets.
    """

    coder: str
    units: int
    against_rest: Coefficient
    bias: float | None
    shift: float | None


@dataclass(frozen=True, slots=True)
class PeriodAgreement:
    """The figure of one round or one week alone: its `articles`, its `units` (passages for unitizing)."""

    label: str
    articles: int
    units: int
    alpha: Coefficient


@dataclass(frozen=True, slots=True)
class OtherInterval:
    """An interval by another method than the bootstrap over articles; `method` is a key of `METHODS`."""

    low: float
    high: float
    standard_error: float | None = None
    p_below_667: float | None = None
    p_below_800: float | None = None


METHODS: Mapping[str, str] = {
    "krippendorff": "Krippendorff's bootstrap (assumes independent pairs)",
    "gwet": "Gwet's linearisation (assumes independent units)",
}


@dataclass(frozen=True, slots=True)
class PassageDisagreement:
    """A place where coders differ: a unit with different values, or a passage that nobody else marked.

    `start`, `end`: outer bounds in code points of the article. `passages` pairs coder names with annotation ids;
    `missing` are coders who are done with the article and have no passage in the unit; `variables` the names of those
    with different values. `points` = 1 for an unmatched passage, else the shares of disagreeing pairs of coders summed
    over variables.
    """

    article: str
    title: str
    start: int
    end: int
    passages: tuple[tuple[str, str], ...]
    missing: tuple[str, ...]
    variables: tuple[str, ...]
    points: float
