"""The one normalisation of article texts."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from annotator.domain.text import first_line, normalise
from tests.small_project import refused

KEPT = "no-break\u00a0space, trailing  \n\ttab, e\u0301 and é, \u200d\U0001f468\u200d\U0001f469, \ufffc, \x0b\x0c, inner \ufeff"


def test_line_ends_of_every_system_become_one() -> None:
    assert normalise("a\r\nb\rc\x85d\u2028e\u2029f\ng\r\r\n") == "a\nb\nc\nd\ne\nf\ng\n\n"


def test_a_byte_order_mark_goes_and_nothing_else_does() -> None:
    assert normalise("\ufeff" + KEPT) == KEPT


def test_a_doubled_byte_order_mark_goes_altogether() -> None:
    """Qt swallows one at the start of a text, and every offset would be off by one."""
    assert normalise("\ufeff\ufeffa") == "a"


@pytest.mark.parametrize(
    ("text", "key", "at"), [("a\0b", "text_nul", 1), ("ab\ud83d", "text_surrogate", 2), ("\udc00", "text_surrogate", 0)]
)
def test_what_no_file_can_hold_is_refused_with_its_place(text: str, key: str, at: int) -> None:
    with refused(key, at=at):
        normalise(text)


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")))
@example("\r\r\n\n\ufeff")
@example("\ufeff\ufeff\r")
def test_a_text_is_normalised_once_and_for_all(text: str) -> None:
    once = normalise(text)
    assert normalise(once) == once
    assert not set(once) & set("\r\x85\u2028\u2029")
    assert not once.startswith("\ufeff")


@pytest.mark.parametrize(("text", "line"), [("\n  \n\t Title \nbody", "Title"), ("", ""), (" \n ", ""), ("one", "one")])
def test_an_article_without_a_title_is_called_by_its_first_line(text: str, line: str) -> None:
    assert first_line(text) == line
