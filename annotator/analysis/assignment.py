"""One-to-one matching of two coders' passages: most pairs first, then the largest total overlap, exactly."""

from __future__ import annotations

from collections.abc import Sequence
from math import lcm

Pair = tuple[int, int, int, int]


def one_to_one(pairs: Sequence[Pair]) -> tuple[list[tuple[int, int]], bool]:
    """The best matching among `pairs` (first, second, shared, union), and whether another one is as good.

    Totals of shared / union are compared as whole numbers over a common denominator. Among equals the matching with
    the earliest pairs in the order given wins: each pair carries a bit of its own below all overlaps, so the best
    matching is unique; turned round, those bits find the last of the equals, which differs when there are several.
    """
    scale = lcm(*(union for *_, union in pairs))
    bits = len(pairs)
    overlap = [(shared * (scale // union)) << bits for *_, shared, union in pairs]
    early = _heaviest(pairs, [w + (1 << (bits - 1 - i)) for i, w in enumerate(overlap)])
    late = _heaviest(pairs, [w - (1 << (bits - 1 - i)) for i, w in enumerate(overlap)])
    return [pairs[i][:2] for i in sorted(early)], early != late


def _heaviest(pairs: Sequence[Pair], weights: Sequence[int]) -> set[int]:
    """The heaviest of the largest matchings, as indexes of `pairs`, by successive heaviest augmenting paths."""
    chosen: set[int] = set()
    while path := _augmenting_path(pairs, weights, chosen):
        chosen.symmetric_difference_update(path)
    return chosen


def _augmenting_path(pairs: Sequence[Pair], weights: Sequence[int], chosen: set[int]) -> list[int]:
    """The path between free passages that gains most, as indexes of `pairs`; empty when the matching is largest."""
    held_by = {pairs[i][1]: i for i in chosen}
    taken = {pairs[i][0] for i in chosen}
    reach = {pair[0]: 0 for pair in pairs if pair[0] not in taken}
    arrival: dict[int, tuple[int, int]] = {}
    moved = True
    while moved:
        moved = False
        for i, (first, second, *_) in enumerate(pairs):
            if first not in reach or i in chosen:
                continue
            gain = reach[first] + weights[i]
            if second in arrival and gain <= arrival[second][0]:
                continue
            arrival[second], moved = (gain, i), True
            if second in held_by:
                back = held_by[second]
                reach[pairs[back][0]] = gain - weights[back]
    ends = [(gain, second) for second, (gain, _) in arrival.items() if second not in held_by]
    return _traced(pairs, max(ends)[1], arrival, held_by) if ends else []


def _traced(
    pairs: Sequence[Pair], second: int, arrival: dict[int, tuple[int, int]], held_by: dict[int, int]
) -> list[int]:
    """The pairs along the path that ends at `second`, back to the free passage it began at."""
    came_from = {pairs[i][0]: (i, other) for other, i in held_by.items()}
    path: list[int] = []
    while True:
        forward = arrival[second][1]
        path.append(forward)
        if pairs[forward][0] not in came_from:
            return path
        back, second = came_from[pairs[forward][0]]
        path.append(back)
