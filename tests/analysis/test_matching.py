"""Matching of passages: worked examples, and every assignment tried."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations
from random import Random

import numpy as np
import pytest

from annotator.analysis.matching import Units, match
from annotator.analysis.overlaps import overlaps
from annotator.analysis.passages import lay_out

Mark = tuple[int, tuple[tuple[int, int], ...]]


def matched(marks: Sequence[Mark], coders: int | None = None) -> tuple[set[frozenset[int]], Units]:
    """The units, as sets of places in `marks` = (coder, segments), all in one article."""
    owners = [coder for coder, _ in marks]
    flat = [(i, start, end) for i, (_, segments) in enumerate(marks) for start, end in segments]
    columns = np.array(flat, dtype=np.int64).reshape(-1, 3).T
    passages = lay_out(
        np.array([1000]), "{:04d}".format, np.zeros(len(marks), np.int64),
        np.array(owners, dtype=np.int64), *columns,
    )  # fmt: skip
    units = match(passages, overlaps(passages), np.array([coders or len(set(owners))]))
    groups: dict[int, set[int]] = {}
    for place, unit in enumerate(units.unit):
        if unit >= 0:
            groups.setdefault(int(unit), set()).add(int(passages.origin[place]))
    return {frozenset(group) for group in groups.values()}, units


def iou(one: Mark, other: Mark) -> Fraction:
    a, b = ({c for start, end in mark[1] for c in range(start, end)} for mark in (one, other))
    return Fraction(len(a & b), len(a | b))


def test_half_of_the_union_is_enough_and_less_is_not() -> None:
    assert matched([(0, ((0, 10),)), (1, ((0, 5),))])[0] == {frozenset({0, 1})}
    assert matched([(0, ((0, 11),)), (1, ((0, 5),))])[0] == set()


def test_union_of_segments_counts_not_the_outer_bounds() -> None:
    broken = (0, ((0, 5), (95, 100)))
    assert matched([broken, (1, ((0, 100),))])[0] == set()
    assert matched([broken, (1, ((0, 5), (94, 100)))])[0] == {frozenset({0, 1})}


def test_overlapping_and_touching_segments_of_a_passage_count_once() -> None:
    assert matched([(0, ((0, 6), (4, 10))), (1, ((0, 5), (5, 10)))])[0] == {frozenset({0, 1})}


def test_more_pairs_win_over_a_larger_overlap() -> None:
    # 0–1 overlap most, but then 2 and 3 stay alone; 0–3 and 2–1 both reach one half.
    marks = [(0, ((0, 20),)), (1, ((0, 20),)), (0, ((0, 14),)), (1, ((6, 20),))]
    assert matched(marks)[0] == {frozenset({0, 3}), frozenset({1, 2})}


def test_two_readings_of_one_passage_by_both_coders_are_a_tie() -> None:
    groups, units = matched([(0, ((0, 9),)), (0, ((0, 9),)), (1, ((0, 9),)), (1, ((0, 9),))])
    assert groups == {frozenset({0, 2}), frozenset({1, 3})}
    assert units.ties == 1


def test_a_half_split_in_two_is_a_tie_that_the_earlier_wins() -> None:
    groups, units = matched([(0, ((0, 10),)), (1, ((0, 5),)), (1, ((5, 10),))])
    assert (groups, units.ties) == ({frozenset({0, 1})}, 1)


def test_three_coders_join_only_where_every_pair_is_close() -> None:
    # 0 and 2 share 5 of 15 characters only: the closer pair is made, the third stays alone.
    marks = [(0, ((0, 10),)), (1, ((4, 14),)), (2, ((5, 15),))]
    assert matched(marks)[0] == {frozenset({1, 2})}
    assert matched([(0, ((0, 10),)), (1, ((2, 12),)), (2, ((1, 11),))])[0] == {frozenset({0, 1, 2})}


def test_two_coders_passages_in_an_article_of_three_follow_the_rule_for_many() -> None:
    marks = [(0, ((0, 20),)), (1, ((0, 20),)), (0, ((0, 14),)), (1, ((6, 20),))]
    assert matched(marks, coders=3)[0] == {frozenset({0, 1})}


def random_marks(seed: int, coders: int) -> list[Mark]:
    draw = Random(seed)
    marks = []
    for _ in range(draw.randint(2, 9)):
        start = draw.randint(0, 8)
        end = start + draw.randint(1, 9)
        broken = end - start > 4 and draw.random() < 0.3
        segments = ((start, start + 2), (start + 3, end)) if broken else ((start, end),)
        marks.append((draw.randrange(coders), segments))
    return marks


def matchings(pairs: list[tuple[int, int]]) -> Iterator[list[tuple[int, int]]]:
    """Every one-to-one choice among pairs."""
    if not pairs:
        yield []
        return
    (a, b), rest = pairs[0], pairs[1:]
    yield from matchings(rest)
    for chosen in matchings([p for p in rest if a not in p and b not in p]):
        yield [(a, b), *chosen]


@pytest.mark.parametrize("seed", range(40))
def test_two_coders_against_every_assignment(seed: int) -> None:
    check_two_coders(seed)


def check_two_coders(seed: int) -> None:
    marks = random_marks(seed, 2)
    close = {
        (a, b): iou(marks[a], marks[b])
        for a, b in combinations(range(len(marks)), 2)
        if marks[a][0] != marks[b][0] and iou(marks[a], marks[b]) >= Fraction(1, 2)
    }
    ranked: dict[tuple[int, Fraction], set[frozenset[frozenset[int]]]] = {}
    for chosen in matchings(list(close)):
        worth = (len(chosen), sum((close[p] for p in chosen), Fraction(0)))
        ranked.setdefault(worth, set()).add(frozenset(map(frozenset, chosen)))
    groups, units = matched(marks, coders=2)
    best = ranked[max(ranked)]
    assert frozenset(groups) in best
    assert (units.ties > 0) == (len(best) > 1)


def joined_by_rule(marks: list[Mark]) -> set[frozenset[int]]:
    """The rule for many coders, sentence by sentence."""
    order = sorted(
        range(len(marks)), key=lambda i: (marks[i][1][0][0], marks[i][1][-1][1], marks[i][0], i)
    )  # fmt: skip
    rank = {mark: place for place, mark in enumerate(order)}
    pairs = [sorted(p, key=rank.get) for p in combinations(range(len(marks)), 2) if marks[p[0]][0] != marks[p[1]][0]]
    groups = {i: frozenset({i}) for i in range(len(marks))}
    for a, b in sorted(pairs, key=lambda p: (-iou(marks[p[0]], marks[p[1]]), rank[p[0]], rank[p[1]])):
        union = groups[a] | groups[b]
        crossing = [(p, q) for p in groups[a] for q in groups[b]]
        one_each = len({marks[i][0] for i in union}) == len(union)
        if one_each and all(iou(marks[p], marks[q]) >= Fraction(1, 2) for p, q in crossing):
            groups |= dict.fromkeys(union, union)
    return {group for group in groups.values() if len(group) > 1}


@pytest.mark.parametrize("seed", range(40))
def test_many_coders_against_the_rule_by_the_letter(seed: int) -> None:
    check_many_coders(seed)


def check_many_coders(seed: int) -> None:
    coders = 3 + seed % 3
    marks = random_marks(seed + 1000, coders)
    assert matched(marks, coders=coders)[0] == joined_by_rule(marks)


@pytest.mark.soak
def test_a_thousand_matchings() -> None:
    for seed in range(1_000, 2_000):
        check_two_coders(seed)
        check_many_coders(seed)


@pytest.mark.parametrize("coders", [2, 4])
def test_a_large_knot_is_solved_exactly_and_soon(coders: int) -> None:
    marks = [(i % coders, ((i, i + 40),)) for i in range(120)]
    groups, _ = matched(marks, coders)
    assert groups == {frozenset(range(i, i + coders)) for i in range(0, 120, coders)}


def test_nothing_marked() -> None:
    groups, units = matched([], coders=2)
    assert (groups, len(units.article), units.ties) == (set(), 0, 0)
