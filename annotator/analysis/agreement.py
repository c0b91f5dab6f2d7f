"""Agreement of a project's coders: on where they marked, and on every variable of what they marked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

import numpy as np

from annotator.analysis.coefficient import Coefficient
from annotator.analysis.counted import Counted, coder_shares, counted
from annotator.analysis.data import ReliabilityData
from annotator.analysis.disagreements import articles_ranked, disagreeing_share, passages_ranked
from annotator.analysis.estimation import Answer, Estimation
from annotator.analysis.intersections import intersections
from annotator.analysis.lines import Lines, marked_lines, overlap_characters
from annotator.analysis.matching import RULE, THRESHOLD, Units, match
from annotator.analysis.overlaps import Overlaps, overlaps
from annotator.analysis.periods import periods_of_articles
from annotator.analysis.reasons import NO_ARTICLE
from annotator.analysis.results import Agreement, Matching, Unitizing
from annotator.analysis.side_by_side import side_by_side
from annotator.analysis.span_f1 import exact_f1, overlap_f1
from annotator.analysis.statistics import Statistic
from annotator.analysis.tokens import token_figures
from annotator.analysis.u_alphas import bar_u_alpha
from annotator.analysis.variables import prepared

Progress = Callable[[str, float], None]
PREPARING = 0.5


def agree(data: ReliabilityData, resamples: int = 10_000, seed: int = 0, progress: Progress | None = None) -> Agreement:
    """Every figure of the agreement report, with intervals from resampling articles.

    `progress` gets what is being done and how much is done, 0 … 1; what it raises stops the work. With one article,
    units are resampled; with none done by two coders every figure is None with that reason. The order of the data's
    rows never matters.
    """
    tell = progress or _silent
    tell("passages", 0.0)
    found = counted(data)
    meeting, lines = overlaps(found.passages), marked_lines(found.passages)
    units, marked = side_by_side(
        [
            ("passages", lambda: match(found.passages, meeting, found.done.sum(axis=1))),
            ("passages", lambda: bar_u_alpha(intersections(lines, found.continuum))),
        ],
        _silent,
    )
    estimation = Estimation(resamples, seed, None if len(found.articles) else NO_ARTICLE)
    works = [("passages", partial(_asked_unitizing, marked, lines, found, meeting, estimation))]
    works += [(one.name, partial(prepared, one, found, units, estimation)) for one in data.variables]
    unitizing, *variables = side_by_side(works, lambda what, share: tell(what, PREPARING * share))
    codes = [coded for _, coded in variables]
    estimation.solve(lambda share: tell("resampling", PREPARING + (1 - PREPARING) * share))
    finished = side_by_side([("", finish) for finish, _ in variables], _silent)
    asked = [one for one in codes if one.variable.derived_from is None]
    apart = {one.variable.name: disagreeing_share(one.units) for one in asked}
    passages, places = passages_ranked(found, units, apart)
    tell("done", 1.0)
    return Agreement(
        articles=len(found.articles),
        coders=coder_shares(data),
        resamples=resamples,
        seed=seed,
        resampled=("nothing", "units")[len(found.articles)] if len(found.articles) < 2 else "articles",
        matching=_matching(found, units),
        unitizing=_unitizing(marked, found, [answer() for answer in unitizing]),
        variables=tuple(finished),
        articles_by_disagreement=articles_ranked(found, units, apart),
        passages_by_disagreement=passages,
        disagreeing_passages=places,
    )


def _silent(what: str, share: float) -> None:
    """Nobody watches."""


def _asked_unitizing(
    marked: Statistic, lines: Lines, found: Counted, meeting: Overlaps, estimation: Estimation
) -> Sequence[Answer]:
    """|uα, span F1 exact, overlapping and by token, and token alpha, whatever the values."""
    articles = np.ones(len(found.articles), np.int64)
    figures = (
        marked,
        exact_f1(found.passages, found.done),
        overlap_f1(found.passages, meeting, found.done),
        *token_figures(lines, found.passages.base, found.texts, found.done),
    )
    return [estimation.ask(figure, articles) for figure in figures]


def _unitizing(marked: Statistic, found: Counted, answers: Sequence[Coefficient]) -> Unitizing:
    """The five figures, and |uα round by round and week by week."""
    passages = np.bincount(found.passages.article, minlength=len(found.articles))
    labels = (found.of_articles(found.data.article_batches), found.of_articles(found.data.article_weeks))
    periods = [periods_of_articles(marked, one, passages, found.continuum.total) for one in labels]
    return Unitizing(*answers, overlap_characters(found.passages), *periods)


def _matching(found: Counted, units: Units) -> Matching:
    count = len(units.unit)
    alone = np.bincount(found.passages.coder[units.unit < 0], minlength=len(found.coders))
    share = float((units.unit >= 0).sum()) / count if count else None
    unmatched = tuple(zip(found.names, alone.tolist(), strict=True))
    return Matching(RULE, THRESHOLD, count, len(units.article), share, unmatched, units.ties)
