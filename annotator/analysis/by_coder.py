"""What the coders do to the headline: every pair alone, and all without one."""

from __future__ import annotations

from dataclasses import replace

from annotator.analysis.codes import Codes
from annotator.analysis.coding_table import CodingTable
from annotator.analysis.coefficients import Figure
from annotator.analysis.counted import Counted
from annotator.analysis.estimation import Answer, Estimation
from annotator.analysis.statistics import Statistic

PairAnswers = tuple[tuple[str, str], dict[str, Answer]]


def asked_pairs(codes: Codes, table: CodingTable, found: Counted, estimation: Estimation) -> list[PairAnswers]:
    """Every two coders with an article in common: the headline with its interval, percent and kappas."""
    pairs = []
    for i, j in table.pairs():
        if (found.done[:, i] & found.done[:, j]).any():
            both = table.columns((i, j))
            figures: dict[str, Figure] = {
                codes.headline: codes.figure(codes.headline, both),
                "percent": without_interval(codes.figure("percent", both)),
            }
            figures |= codes.kappas(both)
            answers = {name: estimation.ask(figure, table.multiplicity) for name, figure in figures.items()}
            pairs.append(((found.names[i], found.names[j]), answers))
    return pairs


def asked_without(codes: Codes, table: CodingTable, found: Counted, estimation: Estimation) -> list[tuple[str, Answer]]:
    """The headline without each coder, where two others are left."""
    everyone = range(table.coders)
    return [
        (found.names[out], estimation.ask(without_interval(figure), table.multiplicity))
        for out in everyone
        if table.coders > 2
        for figure in [codes.figure(codes.headline, table.columns([c for c in everyone if c != out]))]
    ]


def without_interval(figure: Figure) -> Figure:
    """The figure as an estimate alone."""
    return replace(figure, resampled=False) if isinstance(figure, Statistic) else figure
