"""How much of the disagreement is between neighbours on the scale: near misses, which an ordinal figure forgives."""

from __future__ import annotations

import numpy as np

from annotator.analysis.codes import Codes
from annotator.analysis.coding_table import CodingTable
from annotator.analysis.coincidences import coincidences


def adjacent_share(codes: Codes, table: CodingTable) -> float | None:
    """The share of disagreeing pairs of values that are next to each other on the codebook's scale.

    Values of one rank are no disagreement here. None below the ordinal level, for sets, and where nobody disagrees.
    """
    if not codes.on_a_scale:
        return None
    scale = codes.scale(table)
    _, rank = np.unique(scale.numbers, return_inverse=True)
    found = coincidences(scale.table.pairable())
    steps = np.abs(rank[found.first] - rank[found.second])
    apart = float(found.weight[steps > 0].sum())
    return float(found.weight[steps == 1].sum()) / apart if apart else None
