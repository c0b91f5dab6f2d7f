"""A coder's line through the articles: passages as units that do not overlap, gaps between them.

The u-alphas need a partition. Overlapping passages of one coder are resolved where they overlap: stretches under
several passages take the set of all their values; neighbouring stretches of equal values are one unit when a passage
spans the place where they meet. Touching passages stay two units.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from annotator.analysis.data import Bools, Ints
from annotator.analysis.passages import Passages, by_small_numbers, distinct, merged, reached, steps
from annotator.analysis.value_sets import ValueSets


@dataclass(frozen=True, slots=True, eq=False)
class Lines:
    """U units on the long line by (coder, start); `category` [U] of each, `article` and `coder` [U]."""

    article: Ints
    coder: Ints
    start: Ints
    end: Ints
    category: Ints

    @property
    def length(self) -> Ints:
        """Characters of each unit."""
        return self.end - self.start


def marked_lines(passages: Passages) -> Lines:
    """Marked or not: a coder's overlapping passages are one unit."""
    return coder_lines(passages, np.zeros(len(passages.article), np.int64), ValueSets(1))


def coder_lines(passages: Passages, category: Ints, sets: ValueSets) -> Lines:
    """The lines of passages with `category` [P]; passages with −1 are left out. New sets are entered in `sets`."""
    order = passages.by_coder[category[passages.segment_passage[passages.by_coder]] >= 0]
    owner, start, end = passages.segment_passage[order], passages.segment_start[order], passages.segment_end[order]
    coder, value = passages.coder[owner], category[owner]
    if not len(owner):
        return Lines(owner, owner, owner, owner, owner)
    cluster = np.cumsum(_fresh(coder, start, end)) - 1
    first = np.flatnonzero(np.diff(cluster, prepend=-1))
    mixed = np.minimum.reduceat(value, first) != np.maximum.reduceat(value, first)
    whole = Lines(
        passages.article[owner[first]], coder[first], start[first], np.maximum.reduceat(end, first), value[first]
    )
    if not mixed.any():
        return whole
    inside = mixed[cluster]
    pieces = _resolved(cluster[inside], start[inside], end[inside], value[inside], sets)
    return _with_pieces(whole, mixed, *pieces)


def value_lines(passages: Passages, category: Ints, sets: ValueSets) -> Lines:
    """A line of its own for each value, on a stretch of its own: a coder's spans with it that overlap or touch are one.

    `category` of a unit is the value; values never meet.
    """
    given = passages.by_coder[category[passages.segment_passage[passages.by_coder]] >= 0]
    over, value = sets.expanded(category[passages.segment_passage[given]])
    coder = passages.coder[passages.segment_passage[given[over]]]
    # Few different numbers are quickly sorted by, and what is sorted already quickly merged.
    order = by_small_numbers(coder * sets.values + value)
    segment, coder, value = given[over[order]], coder[order], value[order]
    room = int(passages.segment_end.max(initial=0)) + 1
    places = (value * room + passages.segment_start[segment], value * room + passages.segment_end[segment])
    coder, start, end = merged(coder, *places)
    value, place = np.divmod(start, room)
    article = np.searchsorted(passages.base, place, side="right") - 1
    return Lines(article, coder, start, end, value)


def _fresh(coder: Ints, start: Ints, end: Ints) -> Bools:
    """Whether a segment begins clear of all earlier ones of its coder."""
    fresh = np.ones(len(coder), bool)
    fresh[1:] = (coder[1:] != coder[:-1]) | (start[1:] >= reached(coder, end)[:-1])
    return fresh


def _resolved(cluster: Ints, start: Ints, end: Ints, value: Ints, sets: ValueSets) -> tuple[Ints, Ints, Ints, Ints]:
    """Stretches (cluster, start, end, category) of clusters of overlapping segments, by cluster and start.

    Within a cluster some segment spans every boundary, so neighbouring stretches of one category are one.
    """
    room = int(end.max()) + 1
    marks = distinct(np.concatenate([cluster, cluster]) * room + np.concatenate([start, end]))
    first = np.searchsorted(marks, cluster * room + start)
    count = np.searchsorted(marks, cluster * room + end) - first
    stretch = np.repeat(first, count) + steps(count)
    over, member = sets.expanded(np.repeat(value, count))
    category = sets.grouped(stretch[over], member, len(marks))
    owner, place = np.divmod(marks, room)
    begins = (category >= 0) & ((np.roll(owner, 1) != owner) | (np.roll(category, 1) != category))
    begins[0] = True
    starts = np.flatnonzero(begins)
    closes = category < 0
    ends = np.flatnonzero(begins | closes)
    ends = ends[np.searchsorted(ends, starts, side="right")]
    return owner[starts], place[starts], place[ends], category[starts]


def _with_pieces(whole: Lines, mixed: Bools, cluster: Ints, start: Ints, end: Ints, category: Ints) -> Lines:
    """The lines with each mixed unit replaced by its stretches."""
    stretches = np.where(mixed, np.bincount(cluster, minlength=len(mixed)), 1)
    torn = np.repeat(mixed, stretches)
    article, coder, *pieced = (
        np.repeat(column, stretches) for column in (whole.article, whole.coder, whole.start, whole.end, whole.category)
    )
    for column, pieces in zip(pieced, (start, end, category), strict=True):
        column[torn] = pieces
    return Lines(article, coder, *pieced)


def overlap_characters(passages: Passages) -> int:
    """Characters that lie under two or more passages of one coder."""
    if not len(passages.segment_passage):
        return 0
    coder = passages.coder[passages.segment_passage]
    room = int(passages.segment_end.max()) + 1
    places = np.concatenate([passages.segment_start, passages.segment_end]) + np.tile(coder * room, 2)
    change = np.repeat([1, -1], len(coder))
    order = np.argsort(places, kind="stable")
    depth = np.cumsum(change[order])
    return int(np.diff(places[order])[depth[:-1] > 1].sum())
