"""Coefficients as printed rows, the same in every table of the report."""

from __future__ import annotations

from collections.abc import Iterable

from annotator.analysis.results import Coefficient
from annotator.report.document import Table
from annotator.report.figures import count, decimal, figure, interval, probability

COLUMNS = ("value", "95 % CI", "P(< .667)", "P(< .800)", "observed", "expected", "n")


def coefficient_table(caption: str, rows: Iterable[tuple[str, Coefficient]], notes: tuple[str, ...] = ()) -> Table:
    """One named coefficient a row; what is undefined says why below the table."""
    rows = tuple(rows)
    cells = tuple((name, *coefficient_cells(one)) for name, one in rows)
    return Table(caption, ("coefficient", *COLUMNS), cells, notes + reasons(rows))


def coefficient_cells(one: Coefficient) -> tuple[str, ...]:
    """Value, interval, shares of resamples below the marks, observed, expected, n."""
    return (
        figure(one.value),
        interval(one.low, one.high),
        probability(one.p_below_667),
        probability(one.p_below_800),
        plain(one.observed),
        plain(one.expected),
        count(one.n),
    )


def plain(value: float | None) -> str:
    """An observed or expected share or disagreement with three decimals; empty where a figure has none."""
    if value is None:
        return ""
    return decimal(value, 3 if abs(value) < 100 else 0)


def reasons(rows: Iterable[tuple[str, Coefficient]]) -> tuple[str, ...]:
    """Why what is undefined is so: one sentence a reason, naming all that share it."""
    by_reason: dict[str, list[str]] = {}
    for name, one in rows:
        if one.value is None and one.reason:
            by_reason.setdefault(one.reason, []).append(name)
    return tuple(f"— {', '.join(names)}: {reason}." for reason, names in by_reason.items())
