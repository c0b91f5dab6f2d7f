"""Every figure of a run estimated together, on the same resamples."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from threading import Lock

import numpy as np

from annotator.analysis.data import Ints
from annotator.analysis.intervals import Progress, estimates
from annotator.analysis.results import Coefficient
from annotator.analysis.statistics import Statistic

Answer = Callable[[], Coefficient]


class Estimation:
    """Ask for figures first, from any thread and in any order, `solve` once, then read the answers.

    `reason` overrules that of every undefined one.
    """

    def __init__(self, resamples: int, seed: int, reason: str | None = None) -> None:
        self.resamples = resamples
        self.seed = seed
        self._reason = reason
        self._asking = Lock()
        self._asked: list[tuple[Statistic, Ints]] = []
        self._found: list[Coefficient] = []

    def ask(self, figure: Statistic | Coefficient, multiplicity: Ints) -> Answer:
        """The answer to read after `solve`; a coefficient is its own answer."""
        if isinstance(figure, Coefficient):
            return lambda: self.reasoned(figure)
        with self._asking:
            place = len(self._asked)
            self._asked.append((figure, multiplicity))
        return lambda: self.reasoned(self._found[place])

    def reasoned(self, coefficient: Coefficient) -> Coefficient:
        """The coefficient, if undefined with the reason that holds for the whole run."""
        if self._reason is None or coefficient.value is not None:
            return coefficient
        return replace(coefficient, reason=self._reason)

    def solve(self, progress: Progress | None = None) -> None:
        """Estimate everything asked for; figures with equal multiplicities share their resamples."""
        groups: dict[bytes, list[int]] = {}
        for place, (_, multiplicity) in enumerate(self._asked):
            groups.setdefault(np.ascontiguousarray(multiplicity).tobytes(), []).append(place)
        self._found = [Coefficient(None)] * len(self._asked)
        for number, places in enumerate(groups.values()):
            statistics = [self._asked[place][0] for place in places]
            part = None if progress is None else _part(progress, number, len(groups))
            found = estimates(statistics, self._asked[places[0]][1], self.resamples, self.seed, part)
            for place, coefficient in zip(places, found, strict=True):
                self._found[place] = coefficient


def _part(progress: Progress, number: int, parts: int) -> Progress:
    return lambda share: progress((number + share) / parts)
