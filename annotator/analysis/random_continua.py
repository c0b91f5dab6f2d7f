"""Random continua: what coders who do not look at the text would have marked (Mathet, Widlöcher & Métivier 2015, 5.2).

For each coder of a random continuum one of the article's coders is drawn, with replacement, and all that coder's units
are shifted by one random number of characters; what begins past the article's end comes in again at its beginning.
Units keep their length. The shifts of one continuum lie apart by half the mean length of a unit or more, round the
article, where the article has room for that.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from annotator.analysis.data import Ints
from annotator.analysis.dissimilarities import Continua
from annotator.analysis.passages import steps

SAMPLER = "circular shift of coders drawn with replacement (Mathet, Widlöcher & Métivier 2015, section 5.2)"


@dataclass(frozen=True, slots=True, eq=False)
class Marked:
    """What m coders marked in A articles: a continuum an article, `lengths` [A] and a `number` [A] of its own each.

    Of one article, random continuum s is always the same for one seed.
    """

    units: Continua
    lengths: Ints
    number: Ints


def with_samples(marked: Marked, first: int, last: int, seed: int) -> tuple[Continua, Ints]:
    """The continua of samples `first` … `last` − 1 of every article, and the sample of each; sample 0 is as marked."""
    units, articles, m = marked.units, len(marked.lengths), marked.units.coders
    samples = np.arange(first, last)
    drawn, shift = np.tile(np.arange(m), (articles, len(samples), 1)), np.zeros((articles, len(samples), m), np.int64)
    apart = _half_mean_length(units)
    for article in range(articles):
        for place, sample in enumerate(samples.tolist()):
            if sample:
                rng = np.random.default_rng((seed, int(marked.number[article]), sample))
                drawn[article, place] = rng.integers(m, size=m)
                shift[article, place] = _shifts(rng, m, int(marked.lengths[article]), float(apart[article]))
    return _shifted(marked, drawn, shift), np.tile(samples, articles)


def _half_mean_length(units: Continua) -> np.ndarray:
    total = np.bincount(units.continuum, weights=units.end - units.start, minlength=units.count)
    return total / np.maximum(units.units, 1) / 2


def _shifts(rng: np.random.Generator, m: int, length: int, apart: float) -> Ints:
    """m places round a circle of `length` characters: gaps of `apart` at least, what is left over split at random."""
    spare = length - m * apart
    if spare <= 0:
        return rng.integers(max(length, 1), size=m)
    gaps = rng.exponential(size=m)
    places = rng.random() * length + np.cumsum(apart + spare * gaps / gaps.sum())
    return np.floor(places % length).astype(np.int64)


def _shifted(marked: Marked, drawn: Ints, shift: Ints) -> Continua:
    """Continua (article, sample) whose coder j has the units of coder `drawn`, shifted; [A, S, m] both."""
    units = marked.units
    articles, samples, m = drawn.shape
    order = np.lexsort((units.coder, units.continuum))
    held = np.bincount(units.continuum * m + units.coder, minlength=articles * m)
    begin = np.cumsum(held) - held
    source = (np.arange(articles)[:, None, None] * m + drawn).ravel()
    unit = order[np.repeat(begin[source], held[source]) + steps(held[source])]
    slot = np.repeat(np.arange(len(source)), held[source])
    moved, length = units.start[unit] + shift.ravel()[slot], marked.lengths[units.continuum[unit]]
    start = np.where(moved >= length, moved - length, moved)
    end = start + units.end[unit] - units.start[unit]
    continuum, coder, category = slot // m, slot % m, units.category[unit]
    by_place = np.lexsort((category, coder, end, start, continuum))
    columns = (column[by_place] for column in (continuum, coder, start, end, category))
    return Continua(*columns, count=articles * samples, coders=m)
