"""The index answers as looking at every highlight would, and lanes, labels and chips never lie over one another."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from ui.reading.highlight import Highlight, joined
from ui.reading.label_art import LabelArt
from ui.reading.margin import chips, labels
from ui.reading.marks import LANES, _depths, _innermost, lanes
from ui.reading.paragraphs import LONGEST, pieces
from ui.reading.span_index import SpanIndex
from ui.reading.typography import typography
from ui.theme import LIGHT

stretches = st.tuples(st.integers(0, 9000), st.integers(1, 60) | st.integers(3990, 8000)).map(
    lambda pair: (pair[0], pair[0] + pair[1])
)
segment_lists = st.lists(stretches, min_size=1, max_size=3).map(joined)


def highlights(lists: list[tuple[tuple[int, int], ...]]) -> list[Highlight]:
    return [Highlight(str(number), segments) for number, segments in enumerate(lists)]


@settings(max_examples=60)
@given(st.lists(segment_lists, max_size=20), st.lists(st.integers(0, 19), max_size=8), stretches)
def test_the_index_finds_what_a_look_at_all_would(
    lists: list[tuple[tuple[int, int], ...]], removed: list[int], asked: tuple[int, int]
) -> None:
    all_shown = highlights(lists)
    half = len(all_shown) // 2
    index = SpanIndex(all_shown[:half])
    for shown in all_shown[half:]:
        assert index.put(shown) is None
    kept = {shown.id: shown for shown in all_shown}
    for number in removed:
        assert index.remove(str(number)) is kept.pop(str(number), None)
    start, end = asked
    found = index.overlapping(start, end)
    expected = [(a, b, shown) for shown in kept.values() for a, b in shown.segments if a < end and b > start]
    assert [entry[0] for entry in found] == sorted(entry[0] for entry in expected)
    assert {(a, b, shown.id) for a, b, shown in found} == {(a, b, shown.id) for a, b, shown in expected}
    assert {shown.id for shown in index.at(start)} == {
        shown.id for shown in kept.values() if any(a <= start < b for a, b in shown.segments)
    }
    assert {shown.id for shown in index.beginning_in(start, end)} == {
        shown.id for shown in kept.values() if start <= shown.start < end
    }
    assert len(index) == len(kept)


def test_putting_a_highlight_again_replaces_it() -> None:
    index = SpanIndex([Highlight("a", ((0, 5),)), Highlight("b", ((0, 5),))])
    before = index.put(Highlight("a", ((7, 9),)))
    assert before and before.segments == ((0, 5),)
    assert [shown.id for shown in index.at(1)] == ["b"]
    assert [shown.id for shown in index.at(8)] == ["a"]
    assert "a" in index and index.get("c") is None and index.get(None) is None


@settings(max_examples=60)
@given(st.lists(segment_lists, max_size=14), st.sampled_from((1, -1)))
def test_going_from_one_to_the_next_meets_all_in_the_order_of_the_text(
    lists: list[tuple[tuple[int, int], ...]], by: int
) -> None:
    index = SpanIndex(highlights(lists))
    order = sorted(highlights(lists), key=lambda shown: (shown.segments, shown.id))[::by]
    at, met = None, []
    for _ in range(len(order)):
        at = index.beside(at, by)
        met.append(at)
        at = at.id
    assert met == order
    assert index.beside(at, by) == (order[0] if order else None)


def test_the_innermost_is_the_shortest() -> None:
    index = SpanIndex([Highlight("outer", ((0, 50),)), Highlight("inner", ((10, 20),)), Highlight("mid", ((5, 40),))])
    assert [shown.id for shown in index.at(12)] == ["inner", "mid", "outer"]


@settings(max_examples=60)
@given(st.lists(st.tuples(st.integers(0, 40), st.integers(1, 20)), max_size=12))
def test_the_innermost_stretches_tile_what_is_covered(pairs: list[tuple[int, int]]) -> None:
    parts = [(a, a + n, Highlight(str(k), ((a, a + n),))) for k, (a, n) in enumerate(sorted(pairs))]
    found = list(_innermost(parts))
    for place in range(62):
        covering = [part for part in parts if part[0] <= place < part[1]]
        here = [shown for start, end, shown in found if start <= place < end]
        assert len(here) == bool(covering)
        if here:
            assert here[0].segments[0][1] - here[0].start == min(end - start for start, end, _ in covering)


@settings(max_examples=60)
@given(st.lists(st.tuples(st.integers(0, 40), st.integers(1, 20)), max_size=12))
def test_how_much_more_is_stacked_than_there_are_lanes_is_told_of_every_place(pairs: list[tuple[int, int]]) -> None:
    parts = [(a, a + n, Highlight(str(k), ((a, a + n),))) for k, (a, n) in enumerate(sorted(pairs))]
    told = list(_depths(parts))
    for place in range(62):
        depth = sum(start <= place < end for start, end, _ in parts)
        assert [found for start, end, found in told if start <= place < end] == ([depth] if depth > LANES else [])


@settings(max_examples=60)
@given(st.lists(st.tuples(st.integers(0, 40), st.integers(1, 20)), max_size=12))
def test_underlines_share_a_lane_only_when_lanes_run_out(pairs: list[tuple[int, int]]) -> None:
    parts = [(a, a + n, Highlight(str(k), ((a, a + n),))) for k, (a, n) in enumerate(sorted(pairs))]
    given_lanes = lanes(parts)
    for first in range(len(parts)):
        for second in range(first):
            overlap = parts[second][1] > parts[first][0]
            if overlap and given_lanes[first] == given_lanes[second]:
                assert given_lanes[first] == LANES - 1
    assert joined([(5, 3), (1, 2), (2, 4)]) == ((1, 4),)


@pytest.fixture(scope="module")
def art(qapp: QApplication) -> LabelArt:
    return LabelArt(LIGHT, typography(1.0), 1.0)


@settings(max_examples=50)
@given(wanted=st.lists(st.integers(0, 600), max_size=60), bottom=st.integers(60, 900))
def test_margin_labels_never_overlap_and_name_every_annotation(
    art: LabelArt, wanted: list[int], bottom: int
) -> None:
    wishes = [(y, Highlight(str(k), ((k, k + 1),))) for k, y in enumerate(sorted(y for y in wanted if y < bottom))]
    placed = labels(wishes, bottom, art)
    foot = 0
    for label in placed:
        assert label.y >= foot
        foot = label.y + label.height
    named = [shown.id for label in placed for shown in (label.shown, *label.more)]
    assert named == [shown.id for _, shown in wishes]


@settings(max_examples=50)
@given(wanted=st.lists(st.tuples(st.integers(0, 480), st.integers(0, 3)), max_size=30))
def test_chips_stay_on_the_page_and_never_overlap(art: LabelArt, wanted: list[tuple[int, int]]) -> None:
    wishes = [
        (float(x), row * 36, Highlight(f"{k}", ((k, k + 1),), label=("Liberty Union", "Criticism · −")))
        for k, (x, row) in enumerate(sorted(wanted, key=lambda pair: pair[::-1]))
    ]
    placed = chips(wishes, 500, art)
    for before, after in pairwise(placed):
        assert before.y < after.y or before.x + before.width < after.x
    assert all(chip.x >= 0 and chip.x + chip.width <= 500 for chip in placed)
    assert sum(1 + len(chip.more) for chip in placed) == len(wishes)


def test_labels_stand_beside_their_line_where_there_is_room(art: LabelArt) -> None:
    wishes = [(y, Highlight(str(y), ((y, y + 1),))) for y in (10, 100, 101, 400)]
    placed = labels(wishes, 600, art)
    assert [label.y for label in placed][::3] == [10, 400]
    assert placed[1].y == 100 and placed[2].y > 100 + placed[1].height
    assert not any(label.compact or label.more for label in placed)


long_parts = ["word ", "One sentence. ", "x", "\n", "\n\n", "😀", "e\u0301", "  "]
long_texts = st.lists(st.sampled_from(long_parts), max_size=30)


@settings(max_examples=50)
@given(long_texts, st.integers(1, 900))
def test_pieces_hold_every_line_and_are_never_too_long(parts: list[str], times: int) -> None:
    text = "".join(parts) * (times if len(parts) < 8 else 3)
    found = pieces(text, "")
    end = 0
    for piece in found:
        assert end <= piece.start < piece.end <= len(text)
        assert not text[end : piece.start].strip()
        assert "\n" not in text[piece.start : piece.end]
        assert piece.end - piece.start <= LONGEST
        assert piece.closes == (piece.end == len(text) or text[piece.end] == "\n")
        end = piece.end
    assert not text[end:].strip()


def test_only_the_first_line_can_be_the_title() -> None:
    text = "\n Ban  on face software\n\nBan on face software came late.\nBan on face software"
    assert [piece.heading for piece in pieces(text, "Ban on face software")] == [True, False, False]
    assert [piece.heading for piece in pieces(text, "Another title")] == [False, False, False]
    assert not pieces("IBM said that it would stop selling the software to every police force.", "IBM")[0].heading
    assert pieces("Ban on face software | Daily", "Ban on face software")[0].heading
    assert not pieces("Banner", "Ban")[0].heading
    assert pieces("", "Title") == []
