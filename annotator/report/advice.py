"""What would help most: two values to read as one, a coder to train again. Found in the data, so exploratory."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from annotator.analysis.results import CoderShare, VariableAgreement
from annotator.report.confusion import share_between
from annotator.report.figures import decimal, figure, percent
from annotator.report.prose import say

NOTEWORTHY = 0.005
_TELLING = 0.02
_FEWEST, _OFTENER = 5, 1.5


@dataclass(frozen=True, slots=True)
class Joining:
    """Two values that raise alpha when they are read as one; `share` of the disagreement lies between them."""

    values: tuple[str, str]
    now: float
    then: float
    share: float | None

    @property
    def text(self) -> str:
        """As a sentence."""
        words = {"first": self.values[0], "second": self.values[1], "now": figure(self.now), "then": figure(self.then)}
        more = "" if self.share is None else say("joining_share", share=percent(self.share))
        return say("joining", **words) + more


@dataclass(frozen=True, slots=True)
class Outlier:
    """The coder without whom alpha is highest; `value` is used `times` as often as by the others, if one stands out."""

    coder: str
    without: float
    value: str | None
    times: float

    @property
    def text(self) -> str:
        """As one sentence or two."""
        words = say("outlier", coder=self.coder, without=figure(self.without))
        if self.value is None:
            return words
        return words + say("outlier_value", coder=self.coder, value=self.value, times=decimal(self.times, 1))


def joinings(variable: VariableAgreement) -> tuple[Joining, ...]:
    """Every pair of values that raises alpha when read as one, the best first."""
    now = variable.coefficients[variable.headline].value
    if now is None:
        return ()
    helping = [one for one in variable.collapse if one.alpha >= now + NOTEWORTHY]
    return tuple(Joining(one.values, now, one.alpha, share_between(variable, *one.values)) for one in helping)


def outlier(variable: VariableAgreement, coders: Sequence[CoderShare]) -> Outlier | None:
    """The coder whose leaving out raises alpha most, of three or more; None where it makes little difference."""
    now = variable.coefficients[variable.headline].value
    left_out = [(one.value, coder) for coder, one in variable.without if one.value is not None]
    if now is None or len(variable.without) < 3 or not left_out:
        return None
    best, name = max(left_out, key=lambda one: one[0])
    if best < now + _TELLING:
        return None
    value, times = _habit(variable, [coder.name for coder in coders].index(name))
    return Outlier(name, best, value, times)


def _habit(variable: VariableAgreement, place: int) -> tuple[str | None, float]:
    """The value a coder uses most too often or too seldom, and how many times as often as the others."""
    own = sum(value.counts[place] for value in variable.per_value)
    all_others = sum(map(sum, (value.counts for value in variable.per_value))) - own
    found: list[tuple[float, str, float]] = []
    for value in variable.per_value:
        mine, others = value.counts[place], sum(value.counts) - value.counts[place]
        if mine and others and mine + others >= _FEWEST:
            times = (mine / own) / (others / all_others)
            if times >= _OFTENER or times <= 1 / _OFTENER:
                found.append((abs(mine - others * own / all_others), value.label, times))
    return max(found)[1:] if found else (None, 1.0)
