"""Disjoint sets of units with the greatest gain: a linear programme, made whole where it is not (HiGHS)."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from scipy.optimize import LinearConstraint, milp
from scipy.sparse import csr_array
from scipy.sparse.csgraph import connected_components

from annotator.analysis.data import Bools, Floats, Ints

MOST_BRANCHES = 1_000
_SETS_AT_ONCE = 2_000
_WHOLE = 1e-6
# The solver takes differences below 1e-7 for none.
_SCALE = 1_000.0


def packed(members: Ints, gain: Floats, size: int, branches: int = MOST_BRANCHES) -> tuple[Ints, Floats]:
    """A number for each of `size` units, equal for those of one chosen set; and what a better choice could still gain.

    `members` [K, m] holds each set's units, −1 for none; `gain` [K] > 0. The second array [size] is all zero where the
    choice is the best; where the search for it was given up after so many `branches`, its sum bounds what is missing.
    """
    group, gap = np.arange(size), np.zeros(size)
    knot = _knots(members, size)
    order = np.argsort(knot, kind="stable")
    edges = np.flatnonzero(np.diff(knot[order], prepend=-1, append=-1))
    chosen = np.zeros(len(gain), bool)
    for first, last in _portions(edges):
        sets = order[first:last]
        share = _shares(members[sets], gain[sets])
        chosen[sets] = share > 0.5
        for knotted in _broken(sets, share, knot):
            chosen[knotted], gap[members[knotted[0]].max()] = _branched(members[knotted], gain[knotted], branches)
    taken = members[chosen]
    first = taken.max(axis=1, initial=-1)
    for column in taken.T:
        group[column[column >= 0]] = first[column >= 0]
    return group, gap


def _knots(members: Ints, size: int) -> Ints:
    """The connected part of the units that each set is in [K]."""
    anchor = members.max(axis=1, initial=-1)
    rows, columns = np.nonzero(members >= 0)
    links = csr_array((np.ones(len(rows), np.int8), (anchor[rows], members[rows, columns])), shape=(size, size))
    return connected_components(links, directed=False)[1][anchor] if len(members) else anchor


def _portions(edges: Ints) -> Iterator[tuple[int, int]]:
    """Stretches of whole knots, from one edge to another, of as many sets as are solved at once or one knot."""
    at = 0
    while at < len(edges) - 1:
        to = max(int(np.searchsorted(edges, edges[at] + _SETS_AT_ONCE, side="right")) - 1, at + 1)
        yield int(edges[at]), int(edges[to])
        at = to


def _shares(members: Ints, gain: Floats) -> Floats:
    """How far each set is chosen by the linear programme, 0 … 1."""
    if len(gain) == 1:
        return np.ones(1)
    return milp(-gain * _SCALE, bounds=(0, 1), constraints=_once_each(members)).x


def _once_each(members: Ints) -> LinearConstraint:
    """No unit in two of the chosen sets."""
    sets, places = np.nonzero(members >= 0)
    units, row = np.unique(members[sets, places], return_inverse=True)
    holds = csr_array((np.ones(len(sets)), (row, sets)), shape=(len(units), len(members)))
    return LinearConstraint(holds, -np.inf, 1)


def _broken(sets: Ints, share: Floats, knot: Ints) -> list[Ints]:
    """The sets of each knot in which some set is neither taken nor left."""
    torn = np.unique(knot[sets[np.abs(share - np.round(share)) > _WHOLE]])
    return [sets[knot[sets] == one] for one in torn]


def _branched(members: Ints, gain: Floats, branches: int) -> tuple[Bools, float]:
    """The best choice within a knot and what is missing to what no choice goes beyond: 0 where it is the best."""
    found = milp(
        -gain * _SCALE,
        integrality=np.ones(len(gain)),
        bounds=(0, 1),
        constraints=_once_each(members),
        options={"mip_rel_gap": 0.0, "node_limit": branches},
    )
    if found.x is None:
        return np.zeros(len(gain), bool), -float(found.mip_dual_bound) / _SCALE
    chosen = found.x > 0.5
    missing = -float(found.mip_dual_bound) / _SCALE - float(gain[chosen].sum())
    return chosen, 0.0 if found.status == 0 else max(missing, 0.0)
