"""Each value against all others: present or absent on a unit."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from annotator.analysis.coding_table import CodingTable
from annotator.analysis.data import Floats, Ints
from annotator.analysis.reasons import NO_PAIRABLE, NOT_USED, ONE_VALUE
from annotator.analysis.results import Coefficient
from annotator.analysis.value_sets import ValueSets


@dataclass(frozen=True, slots=True, eq=False)
class Presence:
    """Of V values on a pairable table: `apart` [V] = Σ over units of disagreeing pairs / (m − 1), `given` [C, V]."""

    apart: Floats
    given: Ints
    pairable_values: int

    def alpha(self, value: int) -> Coefficient:
        """Nominal alpha of present / absent."""
        n, present = self.pairable_values, int(self.given[:, value].sum())
        if not n:
            return Coefficient(None, reason=NO_PAIRABLE)
        observed = float(self.apart[value]) / n
        if present in (0, n):
            return Coefficient(None, observed=observed, n=n, reason=ONE_VALUE if present else NOT_USED)
        expected = 2 * present * (n - present) / (n * (n - 1))
        return Coefficient(1 - observed / expected, observed=observed, expected=expected, n=n)


def presence(pairable: CodingTable, sets: ValueSets) -> Presence:
    """One pass over the codes that were given, whatever the number of values."""
    rows, coders = np.nonzero(pairable.codes >= 0)
    owner, value = sets.expanded(pairable.codes[rows, coders])
    keys, times = np.unique(rows[owner] * max(sets.values, 1) + value, return_counts=True)
    row, present = np.divmod(keys, max(sets.values, 1))
    size, count = pairable.sizes[row], pairable.count[row]
    apart = np.bincount(present, weights=count * 2 * times * (size - times) / (size - 1), minlength=sets.values)
    given = np.bincount(
        coders[owner] * sets.values + value,
        weights=pairable.count[rows[owner]],
        minlength=pairable.coders * sets.values,
    )
    return Presence(
        apart,
        given.reshape(pairable.coders, sets.values).astype(np.int64),
        int((pairable.count * pairable.sizes).sum()),
    )
