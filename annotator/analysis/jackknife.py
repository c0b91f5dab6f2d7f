"""Leave one article out: a t interval, and which articles pull the figure most."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from scipy.special import stdtrit

from annotator.analysis.data import Floats
from annotator.analysis.results import Jackknife
from annotator.analysis.statistics import Statistic

AT_ONCE = 256
NOTHING = Jackknife(None, None, None, ())


def jackknife(statistic: Statistic, ids: Sequence[str]) -> Jackknife:
    """SE² = (D − 1)/D Σ (α₍₋d₎ − mean)², α ± t SE with D − 1 degrees, at most 1; `ids` [D] name the articles.

    No interval below two articles or where leaving one out leaves nothing defined.
    """
    articles = len(ids)
    value, *_ = statistic.point(np.ones(articles, np.int64))
    if value is None or articles < 2:
        return NOTHING
    totals = statistic.totals(np.ones(articles, np.int64))
    without = np.concatenate([_left_out(statistic, totals, at) for at in range(0, articles, AT_ONCE)])
    pull = [(name, float(value - other)) for name, other in zip(ids, without, strict=True) if np.isfinite(other)]
    influence = tuple(sorted(pull, key=lambda p: (-abs(p[1]), p[0])))
    if len(pull) < articles:
        return Jackknife(None, None, None, influence)
    error = float(np.sqrt((articles - 1) / articles * np.square(without - without.mean()).sum()))
    reach = float(stdtrit(articles - 1, 0.975)) * error
    return Jackknife(value - reach, min(value + reach, 1.0), error, influence)


def _left_out(statistic: Statistic, totals: tuple[Floats, ...], first: int) -> Floats:
    """The value without article d, for some d from `first` on."""
    strips = (part[first : first + AT_ONCE] for part in statistic.parts)
    rows = [strip if isinstance(strip, np.ndarray) else strip.toarray() for strip in strips]
    with np.errstate(divide="ignore", invalid="ignore"):
        return statistic.formula(*(total - row for total, row in zip(totals, rows, strict=True)))[0]
