"""Gamma, gamma-cat and gamma-k: agreement on free units beside chance, near misses and overlapping units allowed.

γ = 1 − δ / mean δ of random continua, δ = disorder of the best alignment over the mean number of units a coder (Mathet,
Widlöcher & Métivier 2015). γ_cat and γ_k ask for the value alone, where aligned units overlap, of all pairs or of those
with value k (Mathet 2017). Over several articles disorders and units are summed before they are divided; no unit is
aligned with one of another article.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import reduce
from math import ceil, sqrt

import numpy as np

from annotator.analysis.data import Floats
from annotator.analysis.dissimilarities import Dissimilarity
from annotator.analysis.gamma_sums import Plan, Sums, load, nothing, portions, summed
from annotator.analysis.processes import processors, spread
from annotator.analysis.random_continua import SAMPLER, Marked
from annotator.analysis.reasons import NEVER_ALIGNED, NO_CHANCE, NO_PASSAGES, NOT_USED_AT_ALL, ONE_VALUE
from annotator.analysis.results import Coefficient, Gamma, GammaRun
from annotator.analysis.value_sets import ValueSets

# Work (units of two coders, times samples) from which starting processes is worth while.
_WORTH_PROCESSES = 60_000
_MOST_SAMPLES = 2_000
_ROUNDING = 1e-9
Progress = Callable[[float], None]


@dataclass(frozen=True, slots=True)
class GammaOptions:
    """α weighs place, β value; `precision` asks for so many samples, from `samples` on, that 95 % of the estimates of
    the expected disorder are off by no more than that share (Mathet et al. 2015, 5.3). `processes`: None for as many as
    the machine has, where it is worth it.
    """

    alpha: float = 1.0
    beta: float = 1.0
    samples: int = 30
    seed: int = 0
    precision: float | None = None
    processes: int | None = None


def gamma(
    marked: Sequence[Marked],
    sets: ValueSets,
    dissimilarity: Dissimilarity,
    options: GammaOptions,
    progress: Progress | None = None,
) -> Gamma:
    """The gamma family of what was `marked`; `sets` say which values a category holds.

    `progress` gets the share that is done; what it raises stops the work. Equal seeds give equal figures, in whatever
    number of processes.
    """
    tell = progress or _silent
    sums = _computed(marked, sets, dissimilarity, options, (0, options.samples + 1), tell)
    wanted = _wanted(sums, options)
    if wanted > options.samples:
        more = _computed(marked, sets, dissimilarity, options, (options.samples + 1, wanted + 1), tell)
        sums = _joined(sums, more, options.samples + 1)
    return _figures(marked, sums, sets, options)


def _silent(share: float) -> None:
    """Nobody watches."""


def _computed(
    marked: Sequence[Marked],
    sets: ValueSets,
    dissimilarity: Dissimilarity,
    options: GammaOptions,
    samples: tuple[int, int],
    tell: Progress,
) -> Sums:
    """The sums of the samples from the first to before the last, each at its place."""
    plan = Plan(dissimilarity, sets, samples[1] - 1, options.seed)
    calls = [portion for one in marked for portion in portions(one, *samples)]
    done = 0

    def watch() -> None:
        tell(done / max(len(calls), 1))

    total = nothing(plan)
    for part in spread(summed, plan, calls, _processes(marked, samples, options), watch):
        total, done = total + part, done + 1
    watch()
    return total


def _processes(marked: Sequence[Marked], samples: tuple[int, int], options: GammaOptions) -> int:
    if options.processes is not None:
        return options.processes
    work = sum(load(one) for one in marked) * (samples[1] - samples[0])
    return processors() if work >= _WORTH_PROCESSES else 1


def _wanted(sums: Sums, options: GammaOptions) -> int:
    """How many samples the precision asks for."""
    error = _error(_disorders(sums)[1:], 1)
    if not options.precision or error is None:
        return options.samples
    return min(ceil((error / options.precision) ** 2), _MOST_SAMPLES)


def _joined(early: Sums, more: Sums, at: int) -> Sums:
    """The first samples of one, the later ones of the other."""
    names = Sums.__slots__
    columns = ((getattr(early, name)[..., :at], getattr(more, name)[..., at:]) for name in names)
    return Sums(*(np.concatenate(two, axis=-1) for two in columns))


def _disorders(sums: Sums) -> Floats:
    """δ of every sample [T]; NaN where nothing was drawn."""
    return _shares(sums.disorder, sums.mean_units)


def _shares(part: Floats, whole: Floats) -> Floats:
    return np.divide(part, whole, out=np.full(part.shape, np.nan), where=whole > 0)


def _error(disorders: Floats, samples: int) -> float | None:
    """1.96 · CV / √n: by what share the mean of so many samples may be off."""
    known = disorders[np.isfinite(disorders)]
    if len(known) < 2 or not known.mean():
        return None
    return float(1.96 * known.std(ddof=1) / known.mean() / sqrt(samples))


def _figures(marked: Sequence[Marked], sums: Sums, sets: ValueSets, options: GammaOptions) -> Gamma:
    units = sum(len(one.units.start) for one in marked)
    used = reduce(np.union1d, (sets.expanded(one.units.category)[1] for one in marked), np.empty(0, np.int64))
    disorders = _disorders(sums)
    by_value = _shares(sums.value_apart, sums.value_weight)
    one_value = ONE_VALUE if len(used) < 2 else NO_CHANCE
    nowhere = NEVER_ALIGNED if units else NO_PASSAGES
    return Gamma(
        gamma=_beside_chance(disorders, units, NO_PASSAGES, NO_CHANCE),
        gamma_cat=_beside_chance(_shares(sums.apart, sums.weight), units, nowhere, one_value),
        gamma_cat_unaligned=_beside_chance(
            _shares(sums.apart + sums.alone, sums.weight + sums.alone), units, nowhere, one_value
        ),
        disorder=_plain(disorders[0], units),
        per_value=tuple(
            _beside_chance(row, units, NEVER_ALIGNED if value in used else NOT_USED_AT_ALL, one_value)
            for value, row in enumerate(by_value)
        ),
        run=_run(sums, disorders, options),
    )


def _plain(value: float, n: int) -> Coefficient:
    return Coefficient(float(value), n=n) if np.isfinite(value) else Coefficient(None, n=n, reason=NO_PASSAGES)


def _beside_chance(shares: Floats, n: int, not_seen: str, no_chance: str) -> Coefficient:
    """1 − observed / mean of the samples that are defined."""
    observed, drawn = shares[0], shares[1:][np.isfinite(shares[1:])]
    if not np.isfinite(observed):
        return Coefficient(None, n=n, reason=not_seen)
    expected = float(drawn.mean()) if len(drawn) else 0.0
    if not expected > 0:
        return Coefficient(None, observed=float(observed), n=n, reason=no_chance)
    return Coefficient(float(1 - observed / expected), observed=float(observed), expected=expected, n=n)


def _run(sums: Sums, disorders: Floats, options: GammaOptions) -> GammaRun:
    drawn = np.isfinite(disorders[1:])
    least = _shares(sums.least, sums.mean_units)
    return GammaRun(
        sampler=SAMPLER,
        samples=int(drawn.sum()),
        seed=options.seed,
        alpha=options.alpha,
        beta=options.beta,
        delta=1.0,
        error=_error(disorders[1:], int(drawn.sum())),
        exact=bool((sums.disorder - sums.least <= _ROUNDING * sums.disorder).all()),
        least_disorder=float(least[0]) if np.isfinite(least[0]) else None,
        least_expected=float(least[1:][drawn].mean()) if drawn.any() else None,
    )
