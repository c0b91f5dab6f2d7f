"""Which units can stand together in a best alignment: pairs of two coders' units, and sets of at most one a coder.

A set of k units of m coders has the disorder [Σ d over its pairs + C(m, 2) − C(k, 2)] / C(m, 2). Cut in two it gives
sets with less disorder where the d − 1 over the cut sum to more than C(m, 2): such a set is in no best alignment.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from annotator.analysis.data import Bools, Floats, Ints
from annotator.analysis.dissimilarities import Continua, Dissimilarity
from annotator.analysis.overlaps import meeting
from annotator.analysis.passages import steps

# Of alignments with equal disorder the one with fewer unitary alignments is taken: joining is worth this much more.
EVEN = 1e-7
Partial = tuple[Ints, Floats, Floats]


@dataclass(frozen=True, slots=True, eq=False)
class Pairs:
    """Units `first` and `second` of two coders (the lower coder first) and their dissimilarity, by (first, second)."""

    first: Ints
    second: Ints
    apart: Floats


def near_pairs(units: Continua, dissimilarity: Dissimilarity) -> Pairs:
    """All pairs that can stand together: d ≤ C(m, 2) + m − 1. Found in windows; time grows with what they hold."""
    bound = units.pairs_of_coders + units.coders - 1.0
    alpha = dissimilarity.alpha
    first, second = _within_reach(units, np.sqrt((bound + EVEN) / alpha) if alpha else np.inf)
    across = (units.coder[first] != units.coder[second]) & (units.continuum[first] == units.continuum[second])
    first, second = first[across], second[across]
    apart = dissimilarity.of(units, first, second)
    near = apart <= bound + EVEN
    first, second, apart = first[near], second[near], apart[near]
    turned = units.coder[first] > units.coder[second]
    first, second = np.where(turned, second, first), np.where(turned, first, second)
    order = np.lexsort((second, first))
    return Pairs(first[order], second[order], apart[order])


def _within_reach(units: Continua, reach: float) -> tuple[Ints, Ints]:
    """Pairs of units with centres nearer than `reach` times the sum of their lengths, halved; and some others.

    |s − s'| + |e − e'| is never less than twice the distance of the centres.
    """
    if not len(units.start):
        return units.start, units.start
    low, high = units.start.astype(float), units.end.astype(float)
    if np.isfinite(reach):
        halo = reach * (high - low) / 2
        low, high = (low + high) / 2 - halo, (low + high) / 2 + halo
    else:
        low, high = np.full(len(low), low.min()), np.full(len(high), high.max())
    room = float(high.max() - low.min()) + 1
    low, high = low + units.continuum * room, high + units.continuum * room
    order = np.argsort(low, kind="stable")
    first, second = meeting(low[order], high[order])
    return order[first], order[second]


@dataclass(frozen=True, slots=True, eq=False)
class Candidates:
    """Sets of two units and more that may be in a best alignment; set i holds the units of row i of `members`.

    `members` [K, m] are units by coder, −1 for none; `disorder` [K]; `crowded` [G] marks the continua that have more
    than were to be listed, and none here.
    """

    members: Ints
    disorder: Floats
    crowded: Bools


def candidates(units: Continua, pairs: Pairs, dissimilarity: Dissimilarity, most: int) -> Candidates:
    """Every set that no cutting off of one unit betters; of a continuum with more than `most` partial ones, none."""
    crowded = np.zeros(units.count, bool)
    given = np.bincount(pairs.first, minlength=len(units.start))
    begin = np.cumsum(given) - given
    partial = np.arange(len(units.start))[:, None], np.zeros((len(units.start), 1)), np.zeros(len(units.start))
    found: list[tuple[Ints, Floats]] = []
    for _ in range(1, units.coders):
        partial, crowded = _without_crowded(units, partial, given, crowded, most)
        columns, burdens, sums = _extended(units, pairs, dissimilarity, begin, given, partial)
        spare = units.coders - 1 - units.coder[columns[:, -1]]
        kept = (burdens <= units.pairs_of_coders + spare[:, None] + EVEN).all(axis=1)
        partial = columns, burdens, sums = columns[kept], burdens[kept], sums[kept]
        useful = (burdens <= units.pairs_of_coders + EVEN).all(axis=1)
        found.append((columns[useful], sums[useful]))
    return _listed(units, found, crowded)


def _without_crowded(
    units: Continua, partial: Partial, given: Ints, crowded: Bools, most: int
) -> tuple[Partial, Bools]:
    """The partial sets of the continua where they will not grow beyond `most`, and which continua are left out."""
    columns, burdens, sums = partial
    continuum = units.continuum[columns[:, 0]]
    coming = np.bincount(continuum, weights=given[columns[:, 0]], minlength=units.count)
    crowded = crowded | (coming > most)
    kept = ~crowded[continuum]
    return (columns[kept], burdens[kept], sums[kept]), crowded


def _extended(
    units: Continua,
    pairs: Pairs,
    dissimilarity: Dissimilarity,
    begin: Ints,
    given: Ints,
    partial: Partial,
) -> Partial:
    """Every partial set with one unit more, of a later coder, that can stand with its first unit.

    A partial set is its units by coder, for each unit its burden (Σ of d − 1 against the others), and Σ of d − 1 over
    all pairs.
    """
    columns, burdens, sums = partial
    more = given[columns[:, 0]]
    owner = np.repeat(np.arange(len(columns)), more)
    link = np.repeat(begin[columns[:, 0]], more) + steps(more)
    later = units.coder[pairs.second[link]] > units.coder[columns[owner, -1]]
    owner, link = owner[later], link[later]
    new, held = pairs.second[link], columns[owner]
    apart = np.empty(held.shape)
    apart[:, 0] = pairs.apart[link]
    for place in range(1, held.shape[1]):
        apart[:, place] = dissimilarity.of(units, held[:, place], new)
    apart -= 1
    own = apart.sum(axis=1)
    return (
        np.column_stack([held, new]),
        np.column_stack([burdens[owner] + apart, own]),
        sums[owner] + own,
    )


def _listed(units: Continua, found: list[tuple[Ints, Floats]], crowded: Bools) -> Candidates:
    members, disorders = [np.empty((0, units.coders), np.int64)], [np.empty(0)]
    for columns, sums in found:
        kept = ~crowded[units.continuum[columns[:, 0]]]
        rows = np.full((int(kept.sum()), units.coders), -1)
        np.put_along_axis(rows, units.coder[columns[kept]], columns[kept], axis=1)
        members.append(rows)
        disorders.append(1 + sums[kept] / units.pairs_of_coders)
    return Candidates(np.concatenate(members), np.concatenate(disorders), crowded)
