"""Places of a text survive the way to Qt and back, and no stretch cuts what a reader calls a character."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.offsets import Offsets

FAMILY = "👩\u200d👩\u200d👧"
FLAG = "🇩🇪"
PIECES = ["a", "Ω", "é", "e\u0301", "\u00a0", " ", "“", "’", "😀", FAMILY, FLAG, "👍🏽", "שלום", "عليكم", "क्षि", "ᄀ",
          "각", "\ufe0f", "\u200d", "\U00010348", "漢"]  # fmt: skip
texts = st.lists(st.sampled_from(PIECES) | st.characters(exclude_categories=["Cs"]), max_size=30).map("".join)


@st.composite
def places(draw: st.DrawFn) -> tuple[str, int, int]:
    text = draw(texts)
    ends = st.integers(0, len(text))
    first, second = sorted((draw(ends), draw(ends)))
    return text, first, second


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@given(places())
def test_every_place_is_as_far_in_qt_as_its_utf16_text_is_long(given: tuple[str, int, int]) -> None:
    text, place, _ = given
    offsets = Offsets(text)
    assert offsets.to_qt(place) == units(text[:place])
    assert offsets.to_text(offsets.to_qt(place)) == place


@given(texts.filter(bool))
def test_a_place_inside_a_surrogate_pair_is_the_place_before_the_pair(text: str) -> None:
    offsets = Offsets(text)
    for place, sign in enumerate(text):
        if sign > "\uffff":
            assert offsets.to_text(offsets.to_qt(place) + 1) == place


@given(places())
def test_the_span_between_two_places_of_qt_is_the_snapped_stretch_in_either_order(given: tuple[str, int, int]) -> None:
    text, start, end = given
    offsets = Offsets(text)
    low, high = offsets.to_qt(start), offsets.to_qt(end)
    assert offsets.span_of(low, high) == offsets.span_of(high, low) == offsets.snap(start, end)


@given(places())
def test_snapping_goes_outward_and_a_second_time_changes_nothing(given: tuple[str, int, int]) -> None:
    text, start, end = given
    offsets = Offsets(text)
    low, high = offsets.snap(start, end)
    assert 0 <= low <= start <= end <= high <= len(text) or (start == end and low == high <= start)
    assert offsets.snap(low, high) == (low, high)
    assert text[start:end] in text[low:high]


@given(texts)
def test_steps_forwards_and_backwards_meet_the_same_borders(text: str) -> None:
    offsets = Offsets(text)
    forwards, backwards = [0], [len(text)]
    while forwards[-1] < len(text):
        forwards.append(offsets.next_grapheme(forwards[-1]))
    while backwards[-1] > 0:
        backwards.append(offsets.previous_grapheme(backwards[-1]))
    assert forwards == backwards[::-1]
    assert "".join(text[a:b] for a, b in pairwise(forwards)) == text


@given(texts)
def test_words_tile_the_text_and_cut_no_grapheme(text: str) -> None:
    offsets = Offsets(text)
    place = 0
    while place < len(text):
        start, end = offsets.word_at(place)
        assert start == place < end
        assert offsets.snap(start, end) == (start, end)
        place = end


@pytest.mark.parametrize(
    "whole", ["e\u0301", FAMILY, FLAG, "👍🏽", "☝️", "कः", "각", "\u1112\u1161\u11ab", "ק\u05b8", "👩\u200d⚕️"]
)
def test_what_a_reader_calls_one_character_stays_whole(whole: str) -> None:
    text = f"x{whole}y"
    offsets = Offsets(text)
    for inside in range(2, 1 + len(whole)):
        assert offsets.snap(1, inside) == (1, 1 + len(whole))
        assert offsets.snap(inside, len(text)) == (1, len(text))
    assert offsets.next_grapheme(1) == 1 + len(whole)
    assert offsets.previous_grapheme(1 + len(whole)) == 1


def test_words_are_found_over_spaces_and_signs() -> None:
    text = "“Don’t stop,” she said."
    offsets = Offsets(text)
    assert text[slice(*offsets.word_at(3))] == "Don’t"
    assert offsets.next_word_end(6) == text.index(",")
    assert offsets.next_word_end(text.index(",")) == text.index(",") + 1
    assert offsets.previous_word_start(text.index("she")) == text.index("”")
    assert offsets.word_at(len(text)) == (len(text), len(text))


def test_a_byte_order_mark_inside_an_article_moves_nothing() -> None:
    offsets = Offsets("\ufeff\ne\u0301")
    assert offsets.snap(1, 3) == (1, 4)
    assert offsets.snap(1, 4) == (1, 4)
