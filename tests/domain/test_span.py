"""Passages: half-open stretches of code points."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.records import Annotation
from annotator.domain.span import Span, ordered
from tests.small_project import refused


@pytest.mark.parametrize(("start", "end"), [(-1, 3), (3, 3), (4, 3), (0, 0)])
def test_an_empty_or_negative_passage_cannot_be_made(start: int, end: int) -> None:
    with refused("span", start=start, end=end):
        Span(start, end)


def test_a_quote_counts_code_points_not_utf16_units() -> None:
    assert Span(2, 4).quote("a\U0001f642bc") == "bc"
    assert Span(0, 3).quote("\u00a0é ") == "\u00a0é "


def test_a_passage_ends_at_the_texts_end_at_the_latest() -> None:
    assert Span(0, 3).within("abc")
    assert not Span(0, 4).within("abc")


def test_segments_come_in_text_order_and_may_touch() -> None:
    assert ordered((Span(4, 6), Span(0, 4))) == (Span(0, 4), Span(4, 6))


def test_overlapping_segments_are_refused_with_the_place() -> None:
    with refused("segments_overlap", start=3, end=4):
        ordered((Span(3, 6), Span(0, 4)))


def test_an_annotation_begins_where_its_first_segment_does() -> None:
    assert Annotation("x", "article", "coder", (Span(5, 7), Span(9, 12))).start == 5


@given(st.text(), st.integers(0, 30), st.integers(1, 30))
def test_a_quote_inside_the_text_is_as_long_as_its_passage(text: str, start: int, length: int) -> None:
    span = Span(start, start + length)
    assert (len(span.quote(text)) == length) == span.within(text)
