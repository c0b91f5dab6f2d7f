"""Coincidences of values, kept sparse, and the table of confusions drawn from them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from annotator.analysis.coding_table import CodingTable
from annotator.analysis.data import Floats, Ints
from annotator.analysis.results import Confusion
from annotator.analysis.within_units import MANY_CODERS, given

SHOWN = 30
DIRECT_CELLS = 1 << 20


@dataclass(frozen=True, slots=True, eq=False)
class Coincidences:
    """o_ck > 0 as triplets, both directions, by rising (c, k): `first`, `second`, `weight`; n_c = `counts` [V]."""

    first: Ints
    second: Ints
    weight: Floats
    counts: Floats


def coincidences(table: CodingTable) -> Coincidences:
    """o_ck = Σ over units of ordered pairs of coders with c and k, divided by m − 1; of a pairable table."""
    keys, weights = zip((np.empty(0, np.int64), np.empty(0)), *_pairs(table), strict=True)
    distinct, total = _summed(np.concatenate(keys), np.concatenate(weights), table.categories**2)
    first, second = np.divmod(distinct, max(table.categories, 1))
    return Coincidences(first, second, total, table.value_counts())


def _pairs(table: CodingTable) -> Iterator[tuple[Ints, Floats]]:
    """Cells (c, k) as c · V + k with their weight, cells coming several times."""
    per_pair, values = table.count / np.maximum(table.sizes - 1, 1), table.categories
    if table.coders > MANY_CODERS:
        found = given(table)
        alike = np.flatnonzero(found.times > 1)
        times = found.times[alike]
        yield found.value[alike] * (values + 1), times * (times - 1) * per_pair[found.row[alike]]
        for row, a, b, pairs in found.unlike():
            yield a * values + b, pairs * per_pair[row]
            yield b * values + a, pairs * per_pair[row]
        return
    for i, j in table.pairs():
        both = (table.codes[:, i] >= 0) & (table.codes[:, j] >= 0)
        a, b = table.codes[both, i].astype(np.int64), table.codes[both, j].astype(np.int64)
        yield a * values + b, per_pair[both]
        yield b * values + a, per_pair[both]


def _summed(keys: Ints, weights: Floats, space: int) -> tuple[Ints, Floats]:
    """The keys that occur, in rising order, with the sum of their weights; counted in a table where it is small."""
    if space <= DIRECT_CELLS:
        total = np.bincount(keys, weights=weights, minlength=space)
        distinct = np.flatnonzero(np.bincount(keys, minlength=space))
        return distinct, total[distinct]
    distinct, inverse = np.unique(keys, return_inverse=True)
    return distinct, np.bincount(inverse, weights=weights, minlength=len(distinct))


def confusion(table: Coincidences, ids: Sequence[str], labels: Sequence[str], order: Sequence[int]) -> Confusion:
    """The used categories in `order` as a full matrix; beyond 30, the 29 most used and the rest as one."""
    used = [c for c in order if table.counts[c] > 0]
    shown, others = used, 0
    if len(used) > SHOWN:
        most = set(sorted(used, key=lambda c: (-table.counts[c], ids[c]))[: SHOWN - 1])
        shown, others = [c for c in used if c in most], len(used) - SHOWN + 1
    place = np.full(len(table.counts), len(shown))
    place[shown] = np.arange(len(shown))
    size = len(shown) + (others > 0)
    matrix = np.zeros((size, size))
    np.add.at(matrix, (place[table.first], place[table.second]), table.weight)
    rest = [None] if others else []
    return Confusion(
        tuple([ids[c] for c in shown] + rest),
        tuple([labels[c] for c in shown] + (["other"] if others else [])),
        tuple(tuple(float(x) for x in row) for row in matrix),
        others,
    )
