"""Disjoint sets of units with the greatest gain: a linear programme, made whole where it is not (HiGHS).

The linear programme puts a price on every unit, and no choice with a set in it gains more than the whole of it less
what the set falls short of its units' prices. So only sets that fall short by no more than a first choice does, made
from the programme's own shares, are left to the integer programme.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from scipy.optimize import LinearConstraint, linprog, milp
from scipy.sparse import csr_array
from scipy.sparse.csgraph import connected_components

from annotator.analysis.data import Bools, Floats, Ints
from annotator.analysis.sums import dot

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
        share, short = _relaxed(members[sets], gain[sets])
        chosen[sets] = share > 0.5
        for torn in _torn(share, knot[sets]):
            own = sets[torn]
            chosen[own], missing = _whole(members[own], gain[own], share[torn], short[torn], branches)
            gap[members[own[0]].max()] = missing
    taken = members[chosen]
    first_unit = taken.max(axis=1, initial=-1)
    for column in taken.T:
        group[column[column >= 0]] = first_unit[column >= 0]
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


def _relaxed(members: Ints, gain: Floats) -> tuple[Floats, Floats]:
    """How far each set is chosen by the linear programme, 0 … 1, and how far it falls short of its units' prices."""
    if len(gain) == 1:
        return np.ones(1), np.zeros(1)
    holds = _holds(members)
    found = linprog(-gain * _SCALE, A_ub=holds, b_ub=np.ones(holds.shape[0]), method="highs-ds")
    return found.x, -holds.T @ found.ineqlin.marginals / _SCALE - gain


def _holds(members: Ints) -> csr_array:
    """Which set (column) holds which unit (row)."""
    sets, places = np.nonzero(members >= 0)
    units, row = np.unique(members[sets, places], return_inverse=True)
    return csr_array((np.ones(len(sets)), (row, sets)), shape=(len(units), len(members)))


def _torn(share: Floats, knot: Ints) -> list[Ints]:
    """The sets of each knot in which some set is neither taken nor left, by their places."""
    broken = np.unique(knot[np.abs(share - np.round(share)) > _WHOLE])
    return [np.flatnonzero(knot == one) for one in broken]


def _whole(members: Ints, gain: Floats, share: Floats, short: Floats, branches: int) -> tuple[Bools, float]:
    """The best choice within a knot and what is missing to what no choice goes beyond: 0 where it is the best."""
    bound, first = dot(share, gain), _in_turn(members, np.lexsort((short, -share)))
    open_sets = np.flatnonzero(short <= bound - float(gain[first].sum()) + _WHOLE)
    found = milp(
        -gain[open_sets] * _SCALE,
        integrality=np.ones(len(open_sets)),
        bounds=(0, 1),
        constraints=LinearConstraint(_holds(members[open_sets]), -np.inf, 1),
        options={"mip_rel_gap": 0.0, "node_limit": branches},
    )
    chosen = first.copy()
    if found.x is not None:
        chosen[:] = False
        chosen[open_sets[found.x > 0.5]] = True
    if gain[chosen].sum() < gain[first].sum():
        chosen = first
    if found.status == 0:
        return chosen, 0.0
    return chosen, max(min(-float(found.mip_dual_bound) / _SCALE, bound) - float(gain[chosen].sum()), 0.0)


def _in_turn(members: Ints, order: Ints) -> Bools:
    """The choice of whatever is disjoint from what was chosen before, in this order."""
    chosen, used = np.zeros(len(order), bool), set()
    for one in order.tolist():
        units = {unit for unit in members[one].tolist() if unit >= 0}
        if not used & units:
            chosen[one] = True
            used |= units
    return chosen
