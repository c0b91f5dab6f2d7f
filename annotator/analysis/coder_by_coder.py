"""A good alignment where the best one is out of reach: one coder at a time is aligned, exactly, with all others."""

from __future__ import annotations

import numpy as np
from scipy.optimize import linear_sum_assignment

from annotator.analysis.data import Bools, Floats, Ints
from annotator.analysis.dissimilarities import Continua
from annotator.analysis.unitary_alignments import EVEN, Pairs

_MOST_ROUNDS = 20
_BETTER = 1e-9


def joined_coder_by_coder(units: Continua, pairs: Pairs, wanted: Bools) -> Ints:
    """A number for each unit, equal for those aligned, in the continua that are `wanted` [G]; elsewhere its own.

    Coder after coder joins; then each leaves and joins anew, as long as that lessens the disorder.
    """
    group = np.arange(len(units.start))
    where = units.continuum[pairs.first]
    for continuum in np.flatnonzero(wanted):
        inside = np.flatnonzero(where == continuum)
        near = Pairs(pairs.first[inside], pairs.second[inside], pairs.apart[inside])
        own = np.flatnonzero(units.continuum == continuum)
        for coder in range(1, units.coders):
            _join(units, near, own[units.coder[own] <= coder], coder, group)
        gained = _gained(units, near, own, group)
        for _ in range(_MOST_ROUNDS):
            for coder in range(units.coders):
                _join(units, near, own, coder, group)
            before, gained = gained, _gained(units, near, own, group)
            if gained <= before + _BETTER:
                break
    return group


def _gained(units: Continua, near: Pairs, own: Ints, group: Ints) -> float:
    """What all joining together gains."""
    together = group[near.first] == group[near.second]
    joined = len(own) - len(np.unique(group[own]))
    return joined - float((near.apart[together] - 1).sum()) / units.pairs_of_coders


def _join(units: Continua, near: Pairs, present: Ints, coder: int, group: Ints) -> None:
    """A coder's units leave the groups they are in and join those of the others who are `present` in the best way."""
    others, mine = present[units.coder[present] != coder], present[units.coder[present] == coder]
    group[mine] = group.max(initial=0) + 1 + np.arange(len(mine))
    if not (len(others) and len(mine)):
        return
    groups, sizes = np.unique(group[others], return_counts=True)
    gain = _gains(units, near, (groups, sizes), mine, group)
    rows, columns = linear_sum_assignment(np.maximum(gain + EVEN, 0.0), maximize=True)
    good = gain[rows, columns] > -EVEN
    group[mine[columns[good]]] = groups[rows[good]]


def _gains(units: Continua, near: Pairs, held: tuple[Ints, Ints], mine: Ints, group: Ints) -> Floats:
    """What joining each unit to each group gains: one unitary alignment less, and Σ (d − 1) over C(m, 2) more.

    A unit that is not near all of a group does not join it.
    """
    groups, sizes = held
    coder = units.coder[mine[0]]
    links = [
        (one[units.coder[one] == coder], other[units.coder[one] == coder], near.apart[units.coder[one] == coder])
        for one, other in ((near.first, near.second), (near.second, near.first))
    ]
    unit, other, apart = (np.concatenate(column) for column in zip(*links, strict=True))
    there = np.isin(group[other], groups)
    unit, other, apart = unit[there], other[there], apart[there]
    cell = np.searchsorted(groups, group[other]) * len(mine) + np.searchsorted(mine, unit)
    shape = (len(groups), len(mine))
    burden = np.bincount(cell, weights=apart - 1, minlength=len(groups) * len(mine)).reshape(shape)
    met = np.bincount(cell, minlength=len(groups) * len(mine)).reshape(shape)
    return np.where(met == sizes[:, None], 1 - burden / units.pairs_of_coders, -1.0)
