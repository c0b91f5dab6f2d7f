"""Passages on one long line: article after article, in an order that no file's history can change."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from annotator.analysis.data import Ints


@dataclass(frozen=True, slots=True, eq=False)
class Passages:
    """P passages by (article, start, end, coder, id); all positions on the long line, where articles never touch.

    `start`, `end` [P] are the outer bounds, `length` the characters covered; segments [S] of one passage neither
    overlap nor touch and are sorted by (passage, start). `base` [D] is where each article begins; `origin` [P] the
    passage's place in the input. `by_coder` are the segments by (coder, start, end).
    """

    article: Ints
    coder: Ints
    start: Ints
    end: Ints
    length: Ints
    segment_passage: Ints
    segment_start: Ints
    segment_end: Ints
    base: Ints
    origin: Ints
    by_coder: Ints


def lay_out(
    lengths: Ints,
    id_of: Callable[[int], str],
    article: Ints,
    coder: Ints,
    segment_passage: Ints,
    segment_start: Ints,
    segment_end: Ints,
) -> Passages:
    """The passages of articles `lengths` [D] in order; empty segments, and passages without others, are left out.

    `id_of` gives a passage's id: asked for only where all else is equal.
    """
    real = segment_end > segment_start
    owner = segment_passage[real]
    base = _bases(lengths, article[owner], segment_end[real])
    offset = base[article[owner]] if len(owner) else owner
    start, end = segment_start[real] + offset, segment_end[real] + offset
    outer_start, outer_end = np.full(len(article), np.iinfo(np.int64).max), np.zeros(len(article), np.int64)
    np.minimum.at(outer_start, owner, start)
    np.maximum.at(outer_end, owner, end)
    kept = np.flatnonzero(outer_end > 0)
    order = kept[_sorted(outer_start[kept], outer_end[kept], coder[kept], lambda p: id_of(int(kept[p])))]
    rank = np.full(len(article), -1)
    rank[order] = np.arange(len(order))
    owner, start, end = merged(rank[owner], start, end)
    covered = np.bincount(owner, weights=end - start, minlength=len(order)).astype(np.int64)
    by_coder = np.lexsort((end, start, coder[order][owner]))
    return Passages(
        article[order], coder[order], outer_start[order], outer_end[order], covered, owner, start, end, base, order,
        by_coder,
    )  # fmt: skip


def _bases(lengths: Ints, article: Ints, end: Ints) -> Ints:
    """Where each article begins on the long line: one empty place after each, and after what passes its end."""
    room = lengths.copy()
    np.maximum.at(room, article, end)
    return np.concatenate([[0], np.cumsum(room + 1)[:-1]]).astype(np.int64) if len(room) else room


def _sorted(start: Ints, end: Ints, coder: Ints, id_of: Callable[[int], str]) -> Ints:
    """The order by (start, end, coder, id); ids, the slow key, only where all else is equal."""
    order = np.lexsort((coder, end, start))
    same = np.ones(max(len(order) - 1, 0), bool)
    for key in (start, end, coder):
        same &= key[order[1:]] == key[order[:-1]]
    for first, last in runs(same):
        order[first:last] = sorted(order[first:last], key=id_of)
    return order


def runs(same: np.ndarray) -> list[tuple[int, int]]:
    """The stretches [first, last) of neighbours that `same` [n − 1] ties together, those of two or more."""
    edges = np.flatnonzero(np.diff(np.concatenate([[False], same, [False]]).astype(np.int8)))
    return [(int(a), int(b) + 1) for a, b in zip(edges[::2], edges[1::2], strict=True)]


def distinct(keys: Ints) -> Ints:
    """The different keys in rising order; by merging the rising runs they come in."""
    keys = np.sort(keys, kind="stable")
    return keys[np.concatenate([np.ones(min(len(keys), 1), bool), keys[1:] != keys[:-1]])]


def by_small_numbers(keys: Ints) -> Ints:
    """The order by `keys` ≥ 0, equal ones as they stand; fast where none is above 65 535."""
    return np.argsort(keys.astype(np.min_scalar_type(int(keys.max(initial=0)))), kind="stable")


def steps(counts: Ints) -> Ints:
    """0 … n − 1 for each n of `counts`, one after the other."""
    before = np.cumsum(counts) - counts
    return np.arange(int(counts.sum())) - np.repeat(before, counts)


def merged(owner: Ints, start: Ints, end: Ints) -> tuple[Ints, Ints, Ints]:
    """Segments by (owner, start), those of one owner that overlap or touch joined."""
    if not len(owner):
        return owner, start, end
    order = np.argsort(owner * (int(start.max()) + 1) + start, kind="stable")
    owner, start, end = owner[order], start[order], end[order]
    reach = reached(owner, end)
    fresh = np.ones(len(owner), bool)
    fresh[1:] = (owner[1:] != owner[:-1]) | (start[1:] > reach[:-1])
    first = np.flatnonzero(fresh)
    return owner[first], start[first], np.maximum.reduceat(end, first)


def reached(owner: Ints, end: Ints) -> Ints:
    """The furthest end so far within each owner; owners in one stretch each and by rising number."""
    room = int(end.max()) + 1
    return np.maximum.accumulate(end + owner * room) - owner * room
