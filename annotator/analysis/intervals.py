"""Bootstrap over articles: every statistic of a run sees the same resamples, as weights @ stacked sums."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from hashlib import blake2b
from math import ceil

import numpy as np
from scipy.sparse import csr_array, hstack

from annotator.analysis.data import Floats, Ints
from annotator.analysis.results import Coefficient
from annotator.analysis.side_by_side import ahead
from annotator.analysis.statistics import Statistic
from annotator.analysis.sums import of_settled, settled

WEIGHTS_AT_ONCE = 5_000_000
# So many that the processor keeps them close by while they are counted.
COUNTED_AT_ONCE = 500_000
MARKS = (0.667, 0.8)
HALF_WIDTH = 0.05
Progress = Callable[[float], None]


def estimates(
    statistics: Sequence[Statistic],
    multiplicity: Ints,
    resamples: int,
    seed: int,
    progress: Progress | None = None,
) -> list[Coefficient]:
    """Each statistic's estimate with its 95 % percentile interval and P(value < .667), P(value < .800).

    `multiplicity` [D]: how many articles (or units) share each row of the parts; `resamples` times as many as there
    are altogether are drawn with replacement. Resamples without variation are left out. Fewer than two to draw from, or
    half of the resamples undefined: no interval.
    """
    points = [statistic.point(multiplicity) for statistic in statistics]
    drawn = [s for s, p in zip(statistics, points, strict=True) if p[0] is not None and s.resampled]
    replicates = iter(_replicates(drawn, multiplicity, resamples, seed, progress))
    results = []
    for statistic, (value, observed, expected) in zip(statistics, points, strict=True):
        if value is None:
            results.append(Coefficient(None, observed=observed, n=statistic.n, reason=statistic.undefined))
            continue
        interval = _interval(next(replicates)) if statistic.resampled else (None,) * 4
        results.append(Coefficient(value, *interval, observed, expected, statistic.n))
    return results


def projected_articles(found: Coefficient, articles: int, reach: float = HALF_WIDTH) -> int | None:
    """How many articles would bring the interval to ± `reach`, its width shrinking with the root of their number.

    None without an interval from resampling articles; `articles` is what it rests on now.
    """
    if found.low is None or found.high is None or articles < 2:
        return None
    return max(2, ceil(articles * ((found.high - found.low) / (2 * reach)) ** 2))


def _interval(replicates: Floats) -> tuple[float | None, float | None, float | None, float | None]:
    """2.5 and 97.5 percentiles and the shares below the marks."""
    defined = replicates[np.isfinite(replicates)]
    if not len(defined) or 2 * len(defined) < len(replicates):
        return None, None, None, None
    low, high = np.quantile(defined, (0.025, 0.975))
    below = [float((defined < mark).mean()) for mark in MARKS]
    return float(low), float(high), below[0], below[1]


def _replicates(
    statistics: Sequence[Statistic], multiplicity: Ints, resamples: int, seed: int, progress: Progress | None
) -> list[Floats]:
    """The value of each statistic in each resample [B]; empty arrays where there is nothing to resample."""
    if not statistics or multiplicity.sum() < 2 or resamples < 1:
        return [np.empty(0) for _ in statistics]
    stacks = _Stacks(statistics, int(multiplicity.sum()))
    values = np.empty((len(statistics), resamples))
    done = 0
    with np.errstate(divide="ignore", invalid="ignore"):
        for weights in ahead(resample_weights(multiplicity, resamples, seed)):
            block = slice(done, done + len(weights))
            for row, statistic, sums in zip(values, statistics, stacks.summed(weights), strict=True):
                row[block] = statistic.formula(*sums)[0]
            done += len(weights)
            if progress is not None:
                progress(done / resamples)
    return list(values)


class _Stacks:
    """All parts of all statistics side by side, dense and sparse apart: a block of resamples is two products.

    Figures often share a part: alpha of sets has that of single values where no set occurs. Equal ones stand here once.
    """

    def __init__(self, statistics: Sequence[Statistic], draws: int) -> None:
        self._places: list[list[tuple[bool, slice]]] = []
        parts: tuple[list[Floats], list[csr_array]] = ([], [])
        known: dict[object, tuple[bool, slice]] = {}
        width = [0, 0]
        for statistic in statistics:
            places = []
            for part in statistic.parts:
                sparse = not isinstance(part, np.ndarray)
                key = id(part) if sparse else (part.shape, blake2b(np.ascontiguousarray(part)).digest())
                if key not in known:
                    known[key] = (sparse, slice(width[sparse], width[sparse] + part.shape[1]))
                    width[sparse] += part.shape[1]
                    parts[sparse].append(settled(part, draws))
                places.append(known[key])
            self._places.append(places)
        self._dense = np.hstack(parts[0]) if parts[0] else None
        self._sparse = csr_array(hstack(parts[1])) if parts[1] else None

    def summed(self, weights: Floats) -> Iterator[list[Floats]]:
        """For each statistic its parts summed with `weights` [b, D]: [b, k] each."""
        sums = tuple(None if stack is None else of_settled(weights, stack) for stack in (self._dense, self._sparse))
        for places in self._places:
            yield [sums[sparse][:, place] for sparse, place in places]


def resample_weights(multiplicity: Ints, resamples: int, seed: int) -> Iterator[Floats]:
    """Blocks [b, D] of how often each row is drawn, `multiplicity.sum()` draws a resample."""
    source = np.random.default_rng(seed)
    rows, draws = len(multiplicity), int(multiplicity.sum())
    step = max(1, min(500, WEIGHTS_AT_ONCE // max(rows, 1)))
    owners = np.repeat(np.arange(rows, dtype=np.int32), multiplicity) if rows < draws <= 4 * rows else None
    for start in range(0, resamples, step):
        size = min(step, resamples - start)
        if draws > 4 * rows:
            yield source.multinomial(draws, multiplicity / draws, size=size).astype(float)
            continue
        weights = np.empty((size, rows))
        for strip in _strips(size, rows):
            drawn = source.integers(0, draws, size=(strip.stop - strip.start, draws), dtype=np.int32)
            drawn = drawn if owners is None else owners[drawn]
            drawn += (np.arange(len(drawn), dtype=np.int32) * rows)[:, None]
            weights[strip] = np.bincount(drawn.ravel(), minlength=len(drawn) * rows).reshape(-1, rows)
        yield weights


def _strips(size: int, rows: int) -> Iterator[slice]:
    step = max(1, COUNTED_AT_ONCE // max(rows, 1))
    return (slice(at, min(at + step, size)) for at in range(0, size, step))
