"""What many coders gave the units, without looking at every pair of coders: how often each value, pair by pair at once.

A table of thousands of columns has millions of pairs of coders, but few values in a row.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from annotator.analysis.coding_table import CodingTable
from annotator.analysis.data import Floats, Ints
from annotator.analysis.passages import distinct
from annotator.analysis.sums import of_settled

# From so many coders on, values are counted instead.
MANY_CODERS = 20


@dataclass(frozen=True, slots=True, eq=False)
class Given:
    """Which row has which value, and of how many coders: by (row, value)."""

    row: Ints
    value: Ints
    times: Ints

    def unlike(self) -> Iterator[tuple[Ints, Ints, Ints, Ints]]:
        """Every two values of one row once: the row, both values and how many pairs of coders gave them."""
        shift, here = 1, np.flatnonzero(self.row[1:] == self.row[:-1])
        while len(here):
            there = here + shift
            yield self.row[here], self.value[here], self.value[there], self.times[here] * self.times[there]
            shift += 1
            here = here[here + shift < len(self.row)]
            here = here[self.row[here] == self.row[here + shift]]


def given(table: CodingTable) -> Given:
    """The values of every row."""
    rows, coders = np.nonzero(table.codes >= 0)
    width = max(table.categories, 1)
    keys = np.sort(rows * width + table.codes[rows, coders])
    once = distinct(keys)
    times = np.diff(np.append(np.searchsorted(keys, once), len(keys)))
    return Given(*np.divmod(once, width), times)


@dataclass(frozen=True, slots=True, eq=False)
class PairCounts:
    """For every two coders [C, C]: units both gave a value, the same value, and Σ_v of the product of how often each
    gave the value v there.
    """

    both: Floats
    alike: Floats
    by_chance: Floats


def pair_counts(table: CodingTable) -> PairCounts:
    """From the table of a whole; numbers of units, so exact in any order."""
    coders, weight = table.coders, table.count.astype(float)[:, None]
    there = (table.codes >= 0).astype(float)
    found = PairCounts(of_settled(there.T, there * weight), *(np.zeros((coders, coders)) for _ in range(2)))
    row, coder = np.nonzero(table.codes >= 0)
    order = np.argsort(table.codes[row, coder], kind="stable")
    edges = np.flatnonzero(np.diff(table.codes[row, coder][order])) + 1
    for cells in np.split(order, edges):
        rows, users = distinct(row[cells]), distinct(coder[cells])
        gave = np.zeros((len(rows), len(users)))
        gave[np.searchsorted(rows, row[cells]), np.searchsorted(users, coder[cells])] = 1
        often = of_settled(gave.T, there[np.ix_(rows, users)] * weight[rows])
        block = np.ix_(users, users)
        found.alike[block] += of_settled(gave.T, gave * weight[rows])
        found.by_chance[block] += often * often.T
    return found
