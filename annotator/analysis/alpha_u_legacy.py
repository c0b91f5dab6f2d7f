"""The unitizing alpha of 1995 and 2004, superseded by the u-alphas: to compare with older work and other programs.

Krippendorff 2004, Content Analysis, 2nd ed., chapter 11.6. Category by category, each coder's line is units and gaps.
Where units of two coders overlap, the squares of how far their ends lie apart count; a unit wholly in another coder's
gap counts with the square of its length.
"""

from __future__ import annotations

import numpy as np

from annotator.analysis.data import Floats, Ints
from annotator.analysis.lines import Lines, coder_lines
from annotator.analysis.overlaps import meeting
from annotator.analysis.passages import Passages, distinct
from annotator.analysis.reasons import NOT_USED_AT_ALL, ONE_TEXT_ONLY
from annotator.analysis.results import Coefficient
from annotator.analysis.value_sets import ValueSets


def alpha_u(
    passages: Passages, category: Ints, values: int, lengths: Ints, coders: int
) -> tuple[Coefficient, list[Coefficient]]:
    """α_U of all values and of each, for one text of `lengths` [1]; a coder's overlapping passages of a value are one.

    Undefined for several texts: the formula knows one continuum. `observed` and `expected` are D_o and D_e.
    """
    if len(lengths) > 1:
        undefined = Coefficient(None, reason=ONE_TEXT_ONLY)
        return undefined, [undefined] * values
    length = int(lengths[0])
    each = [
        _disagreements(coder_lines(passages, np.where(category == value, 0, -1), ValueSets(1)), length, coders)
        for value in range(values)
    ]
    observed, expected = (sum(column) for column in zip((0.0, 0.0), *each, strict=True))
    n = length * coders
    return _coefficient(observed, expected, n), [_coefficient(*two, n) for two in each]


def _coefficient(observed: float, expected: float, n: int) -> Coefficient:
    if not expected:
        return Coefficient(None, n=n, reason=NOT_USED_AT_ALL)
    return Coefficient(1 - observed / expected, observed=observed, expected=expected, n=n)


def _disagreements(lines: Lines, length: int, coders: int) -> tuple[float, float]:
    """D_o and D_e of one category."""
    if not len(lines.start):
        return 0.0, 0.0
    return _observed(lines, coders) / (coders * (coders - 1) * length**2), _expected(lines, length, coders)


def _observed(lines: Lines, coders: int) -> float:
    """Σ δ² over ordered pairs of coders."""
    order = np.argsort(lines.start, kind="stable")
    start, end, coder = lines.start[order], lines.end[order], lines.coder[order]
    first, second = meeting(start, end)
    across = coder[first] != coder[second]
    first, second = first[across], second[across]
    ends_apart = np.square((start[first] - start[second]).astype(float)) + np.square(end[first] - end[second])
    met = distinct(np.concatenate([first * coders + coder[second], second * coders + coder[first]])) // coders
    alone = coders - 1 - np.bincount(met, minlength=len(start))
    return float(2 * ends_apart.sum() + 2 * (alone * np.square((end - start).astype(float))).sum())


def _expected(lines: Lines, length: int, coders: int) -> float:
    """D_e: every unit anywhere on the lines of all coders."""
    size, gaps = lines.length.astype(float), np.sort(_gaps(lines, length, coders))
    fits = np.searchsorted(gaps, size)
    room = np.append(np.cumsum(gaps[::-1])[::-1], 0.0)[fits] - (len(gaps) - fits) * (size - 1)
    beside = (len(size) - 1) / 3 * (2 * size**3 - 3 * size**2 + size)
    total = coders * length
    return float(2 / length * (beside + size**2 * room).sum() / (total * (total - 1) - (size * (size - 1)).sum()))


def _gaps(lines: Lines, length: int, coders: int) -> Floats:
    """The lengths of all gaps, of coders without units, too; the lines begin where the first article does, at 0."""
    found = []
    for coder in range(coders):
        own = lines.coder == coder
        found.append(np.append(lines.start[own], length) - np.concatenate([[0], lines.end[own]]))
    gaps = np.concatenate(found)
    return gaps[gaps > 0].astype(float)
