"""The same figure in one round or one week alone: whether agreement holds, grows or drifts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np

from annotator.analysis.closer import PeriodAgreement
from annotator.analysis.coding_table import CodingTable
from annotator.analysis.coefficient import Coefficient
from annotator.analysis.coefficients import Figure
from annotator.analysis.data import Bools, Ints
from annotator.analysis.reasons import NO_PASSAGES
from annotator.analysis.statistics import Statistic

Labels = Sequence[str | None]


def grouped(labels: Labels) -> list[tuple[str, Bools]]:
    """Every label by name with the articles [D] that bear it; those without one are in none."""
    places = np.array([label or "" for label in labels], dtype=object)
    return [(label, places == label) for label in sorted({one for one in labels if one})]


def periods_of_units(
    table: CodingTable, labels: Labels, figure: Callable[[CodingTable], Figure]
) -> tuple[PeriodAgreement, ...]:
    """The figure of the units of each label's articles; an ordinal distance is taken from these units alone."""
    found = []
    for label, articles in grouped(labels):
        inside = table.rows(articles[table.article]).without_articles().pairable()
        units = int(inside.count.sum())
        found.append(PeriodAgreement(label, int(articles.sum()), units, point(figure(inside))))
    return tuple(found)


def periods_of_articles(
    statistic: Statistic | Coefficient, labels: Labels, units: Ints, n: Ints
) -> tuple[PeriodAgreement, ...]:
    """A figure that is a sum over articles, for each label's articles; `units`, `n` [D] are what each adds to these."""
    found = []
    for label, articles in grouped(labels):
        alone = point(statistic, articles.astype(np.int64))
        if alone.value is None and not units[articles].any():
            alone = replace(alone, reason=NO_PASSAGES)
        inside, rests_on = int(units[articles].sum()), int(n[articles].sum())
        found.append(PeriodAgreement(label, int(articles.sum()), inside, replace(alone, n=rests_on)))
    return tuple(found)


def point(figure: Figure, multiplicity: Ints | None = None) -> Coefficient:
    """The estimate without an interval; `multiplicity` [D] leaves articles out or counts them twice."""
    if isinstance(figure, Coefficient):
        return figure
    articles = np.ones(figure.parts[0].shape[0], np.int64) if multiplicity is None else multiplicity
    value, observed, expected = figure.point(articles)
    reason = figure.undefined if value is None else None
    return Coefficient(
        value, observed=observed, expected=expected if reason is None else None, n=figure.n, reason=reason
    )
