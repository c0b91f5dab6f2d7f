"""Which passages of different coders share characters, and how many."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from annotator.analysis.data import Ints
from annotator.analysis.passages import Passages, steps


@dataclass(frozen=True, slots=True, eq=False)
class Overlaps:
    """Pairs of passages `first` < `second` of two coders with `shared` > 0 characters in common, by (first, second)."""

    first: Ints
    second: Ints
    shared: Ints


def overlaps(passages: Passages) -> Overlaps:
    """All overlapping pairs of passages of different coders; time and memory grow with their number."""
    order = np.argsort(passages.segment_start, kind="stable")
    start, end = passages.segment_start[order], passages.segment_end[order]
    owner = passages.segment_passage[order]
    left, right = meeting(start, end)
    across = passages.coder[owner[left]] != passages.coder[owner[right]]
    left, right = left[across], right[across]
    shared = np.minimum(end[left], end[right]) - start[right]
    pair = np.minimum(owner[left], owner[right]), np.maximum(owner[left], owner[right])
    return _summed(*pair, shared, len(passages.article))


def meeting(start: Ints, end: Ints) -> tuple[Ints, Ints]:
    """Index pairs i < j of overlapping spans sorted by start."""
    ahead = np.searchsorted(start, end, side="left") - np.arange(len(start)) - 1
    left = np.repeat(np.arange(len(start)), ahead)
    return left, left + 1 + steps(ahead)


def _summed(first: Ints, second: Ints, shared: Ints, passages: int) -> Overlaps:
    """Several meetings of two passages (by their segments) as one."""
    keys = first * passages + second
    order = np.argsort(keys, kind="stable")
    fresh = np.flatnonzero(np.diff(keys[order], prepend=-1))
    total = np.add.reduceat(shared[order], fresh) if len(fresh) else shared
    return Overlaps(*np.divmod(keys[order[fresh]], max(passages, 1)), total)
