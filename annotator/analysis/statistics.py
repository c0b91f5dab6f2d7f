"""A statistic as sums over articles and a formula on the sums: what bootstrap and jackknife can weigh anew."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_array

from annotator.analysis.data import Floats, Ints
from annotator.analysis.sums import weighed

Terms = tuple[Floats, Floats, Floats]


@dataclass(frozen=True, slots=True, eq=False)
class Statistic:
    """`parts` are additive: one row an article, [D, k] each, dense or sparse.

    `formula` takes the parts summed over articles, [B, k] each for B samples of articles, and gives (value, observed,
    expected), [B] each; NaN where undefined (never leaves this package). `n` is what the figure rests on, `undefined`
    the reason to print, `resampled` false where an interval would cost too much.
    """

    parts: tuple[Floats | csr_array, ...]
    formula: Callable[..., Terms]
    n: int
    undefined: str
    resampled: bool = True

    def totals(self, multiplicity: Ints) -> tuple[Floats, ...]:
        """The parts summed over all articles, [1, k] each; article d counts `multiplicity[d]` times."""
        return tuple(weighed(part, multiplicity).reshape(1, -1) for part in self.parts)

    def point(self, multiplicity: Ints) -> tuple[float | None, float | None, float | None]:
        """The estimate from all articles with its observed and expected part; None where undefined."""
        with np.errstate(divide="ignore", invalid="ignore"):
            terms = self.formula(*self.totals(multiplicity))
        return tuple(None if not np.isfinite(term[0]) else float(term[0]) for term in terms)


def ratio_of_sums(sums: Floats) -> Terms:
    """First column over second: a share that has no expected part."""
    share = sums[:, 0] / sums[:, 1]
    return share, share, np.full(len(sums), np.nan)
