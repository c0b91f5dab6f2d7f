"""A confusion matrix small enough to read: the values used most, and the rest in one row."""

from __future__ import annotations

from annotator.analysis.results import Confusion, VariableAgreement
from annotator.report.voice import said

MOST_VALUES = 12
REST = "other"


def shortened(confusion: Confusion, most: int = MOST_VALUES) -> Confusion:
    """At most `most` values, those used most, in their own order; all others are summed in a last row, id None.

    Values never used on a unit of two coders are left out; the sum of the matrix stays.
    """
    uses = [sum(row) for row in confusion.matrix]
    used = [place for place, times in enumerate(uses) if times]
    if len(used) <= most:
        return _taken(confusion, used, [])
    named = [place for place in used if confusion.ids[place] is not None]
    kept = sorted(sorted(named, key=lambda place: (-uses[place], place))[: most - 1])
    return _taken(confusion, kept, [place for place in used if place not in kept])


def _taken(confusion: Confusion, kept: list[int], rest: list[int]) -> Confusion:
    groups = [[place] for place in kept] + ([rest] if rest else [])
    matrix = tuple(tuple(_sum(confusion, rows, columns) for columns in groups) for rows in groups)
    ids, values = [confusion.ids[place] for place in kept], [confusion.values[place] for place in kept]
    others = confusion.others if any(confusion.ids[place] is None for place in kept) else 0
    if rest:
        others = sum(confusion.others if confusion.ids[place] is None else 1 for place in rest)
        ids, values = [*ids, None], [*values, said(REST)]
    return Confusion(tuple(ids), tuple(values), matrix, others)


def _sum(confusion: Confusion, rows: list[int], columns: list[int]) -> float:
    return sum(confusion.matrix[row][column] for row in rows for column in columns)


def disagreements(variable: VariableAgreement) -> float:
    """Pairable values off the diagonal; a pair that disagrees counts in both directions."""
    return (variable.coefficients["alpha_nominal"].observed or 0.0) * variable.pairable_values


def most_confused(variable: VariableAgreement) -> tuple[str, str] | None:
    """The two values most often taken for each other; None without any."""
    confusion = variable.confusion
    pairs = [
        (-row[column], place, column)
        for place, row in enumerate(confusion.matrix)
        for column in range(place + 1, len(row))
        if row[column] and confusion.ids[column] is not None
    ]
    if not pairs:
        return None
    _, place, column = min(pairs)
    return confusion.values[place], confusion.values[column]


def share_between(variable: VariableAgreement, first: str, second: str) -> float | None:
    """How much of the disagreement lies between two values; None where one of them is not shown by itself."""
    apart, confusion = disagreements(variable), variable.confusion
    if not apart or first not in confusion.values or second not in confusion.values:
        return None
    return 2 * confusion.matrix[confusion.values.index(first)][confusion.values.index(second)] / apart
