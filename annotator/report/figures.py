"""How figures are printed: one way for every form of the report and for the window."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from annotator.analysis.results import Coefficient
from annotator.report.voice import pointed, said

TENTATIVE, RELIABLE = 0.667, 0.800
FEWEST_ARTICLES = 15
UNDEFINED = "—"
RANGE, MINUS, NO_BREAK = "–", "−", "\N{NO-BREAK SPACE}"
_MARKS = (TENTATIVE, RELIABLE, 1.0)
_MOST_DECIMALS = 6


class Printed(str):
    """A figure as printed that keeps what it was printed from, for forms that hold numbers.

    `number` is None where nothing is known; an interval has no number but two `ends`.
    """

    __slots__ = ("ends", "number")

    def __new__(cls, text: str, number: float | None = None, ends: tuple[Printed, ...] = ()) -> Printed:
        """The text with what it was printed from."""
        made = super().__new__(cls, text)
        made.number, made.ends = number, ends
        return made


@dataclass(frozen=True, slots=True)
class Standing:
    """What may be said of a coefficient: a word, whether its interval leaves that open, and a tone for the colour.

    `tone` is "good", "warning", "bad" or "none"; `word` is empty where nothing may be said; `mark` is the one reached.
    """

    word: str
    uncertain: bool
    tone: str
    mark: float | None = None

    @property
    def text(self) -> str:
        """The word as printed."""
        return said(f"{self.word}, uncertain" if self.uncertain else self.word)


_NOTHING_SAID = Standing("", False, "none")


def figure(value: float | None) -> Printed:
    """A coefficient with two decimals and no leading zero: .71, −.05, 1.00; None is a dash.

    Rounding never lifts a figure over a mark (.667, .800, 1): .7996 is printed in full instead of as .80. What is
    nearer to a mark than 0.00001 is printed as the mark.
    """
    if value is None:
        return Printed(UNDEFINED)
    decimals = next((n for n in range(2, _MOST_DECIMALS) if _keeps_side(value, n)), 3 if value < RELIABLE else 2)
    return Printed(pointed(signed(_bare(f"{abs(value):.{decimals}f}"), value)), value)


def _keeps_side(value: float, decimals: int) -> bool:
    rounded = float(f"{value:.{decimals}f}")
    return all((rounded >= mark) == (value >= mark) for mark in _MARKS)


def _bare(digits: str) -> str:
    return digits.removeprefix("0") if digits.startswith("0.") else digits


def signed(digits: str, value: float) -> str:
    """The digits with a minus sign where the value is below zero and not printed as zero."""
    return MINUS + digits if value < 0 and digits.strip("0.") else digits


def interval(low: float | None, high: float | None) -> Printed:
    """Two ends of an interval: .66–.76, or −.10 to .20 where a minus would hide in the dash; — where unknown."""
    if low is None or high is None:
        return Printed(UNDEFINED, ends=(figure(None), figure(None)))
    joint = said(" to ") if low < 0 or high < 0 else RANGE
    ends = figure(low), figure(high)
    return Printed(joint.join(ends), ends=ends)


def probability(share: float | None) -> Printed:
    """A share of resamples, two decimals; never 0 or 1 unless it is: below .005 prints < .01, above .995 > .99."""
    if share is None:
        return Printed(UNDEFINED)
    if 0 < share < 0.005:
        return Printed(pointed("< .01"), share)
    if 0.995 <= share < 1:
        return Printed(pointed("> .99"), share)
    return Printed(pointed(_bare(f"{share:.2f}")), share)


def percent(share: float | None) -> Printed:
    """A share as whole per cent, 0 % and 100 % only where it is exactly that: 99.6 %, > 99.9 %."""
    if share is None:
        return Printed(UNDEFINED)
    for decimals in (0, 1):
        digits = f"{share * 100:.{decimals}f}"
        if share in (0, 1) or float(digits) not in (0, 100):
            return Printed(f"{pointed(digits)}{NO_BREAK}%", share)
    return Printed(f"{pointed('< 0.1' if share < 0.5 else '> 99.9')}{NO_BREAK}%", share)


def count(number: float) -> Printed:
    """A number of things with groups of three: 3 248."""
    return decimal(number, 0)


def decimal(number: float, decimals: int) -> Printed:
    """A number on no scale of its own, with groups of three: 3 248.5."""
    return Printed(pointed(signed(f"{abs(number):,.{decimals}f}".replace(",", NO_BREAK), number)), number)


def cells(matrix: Sequence[Sequence[float]]) -> tuple[tuple[Printed, ...], ...]:
    """The numbers of a matrix, all with one decimal where any of them is no whole number; zero is plain 0."""
    decimals = 0 if all(abs(cell - round(cell)) < 1e-6 for row in matrix for cell in row) else 1
    return tuple(tuple(decimal(cell, decimals if cell else 0) for cell in row) for row in matrix)


def difference(value: float) -> Printed:
    """A change of a coefficient, always signed, three decimals: +.012, −.005."""
    return Printed(pointed(f"{'+' if value >= 0 else MINUS}{_bare(f'{abs(value):.3f}')}"), value)


def standing(coefficient: Coefficient, articles: int) -> Standing:
    """The word for a coefficient resting on so many articles: by its point estimate, uncertain by its lower end.

    No word under 15 articles, nor for an undefined coefficient.
    """
    value = coefficient.value
    if value is None or articles < FEWEST_ARTICLES:
        return _NOTHING_SAID
    if value >= RELIABLE:
        return Standing("reliable", _reaches_below(coefficient, RELIABLE), "good", RELIABLE)
    if value >= TENTATIVE:
        return Standing("tentative", _reaches_below(coefficient, TENTATIVE), "warning", TENTATIVE)
    return Standing("not reliable", False, "bad")


def _reaches_below(coefficient: Coefficient, mark: float) -> bool:
    return coefficient.low is not None and coefficient.low < mark
