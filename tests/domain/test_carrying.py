from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.carrying import carried
from annotator.domain.likeness import Likenesses
from annotator.domain.records import Article
from annotator.domain.span import Span

BODY = (
    "The council met on Monday to hear about cameras. The mayor called them a gift to the city. "
    "Residents disagreed, and said so at length. A police spokesman promised that nobody would be watched. "
    "“Nobody asked us,” said one of them. The vote is expected in June, after the summer recess has been planned."
)
OLD = f"Council aks for cameras\n\n{BODY}"
NEW = f"Council asks for cameras in the old town\n\n{BODY}"


def article(identity: str, outlet: str = "", date: str = "") -> Article:
    return Article(identity, identity, outlet, date, "", "")


def test_a_passage_moves_by_what_the_headline_grew() -> None:
    start = OLD.index("The mayor")
    span = Span(start, start + 40)
    found = carried((span,), OLD, NEW)
    assert found is not None
    assert found.segments[0].quote(NEW) == span.quote(OLD)
    assert found.segments[0].start == start + len(NEW) - len(OLD)
    assert found.context == 1


def test_a_quote_that_was_corrected_has_no_place() -> None:
    assert carried((Span(8, 11),), OLD, NEW) is None


def test_of_several_places_the_one_in_the_same_context_counts() -> None:
    old, new = "He said no. She said yes.", "They said maybe. He said no. She said yes."
    found = carried((Span(16, 20),), old, new)
    assert found is not None
    assert found.segments == (Span(33, 37),)


def test_two_places_that_fit_equally_well_are_none() -> None:
    assert carried((Span(1, 2),), "axa", "axa axa") is None


def test_segments_keep_their_order() -> None:
    old = "“We will,” she said, “not wait.”"
    new = f"Corrected. {old}"
    found = carried((Span(1, 8), Span(22, 30)), old, new)
    assert found is not None
    assert [span.quote(new) for span in found.segments] == ["We will", "not wait"]


@given(st.text(min_size=1, max_size=60), st.data(), st.text(max_size=20))
def test_what_is_carried_says_the_same_word_for_word(text: str, data: st.DataObject, before: str) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(text))))
    newer = before + text
    found = carried((span,), text, newer)
    if found is not None:
        assert found.segments[0].quote(newer) == span.quote(text)
        assert 0 <= found.context <= 1
    elif newer.count(span.quote(text)) == 1:
        raise AssertionError("a quote that is there once has a place")


def like(new: Article, text: str, *known: tuple[Article, str]) -> str | None:
    likenesses = Likenesses()
    for one, body in known:
        likenesses.add(one, body)
    found = likenesses.like(new, text)
    return found.id if found else None


def test_a_corrected_headline_leaves_articles_alike() -> None:
    assert like(article("new"), NEW, (article("other"), "x" * 300), (article("old"), OLD)) == "old"


def test_another_article_on_the_same_matter_is_not_alike() -> None:
    other = BODY.replace("Monday", "Tuesday").replace("a gift", "a burden").replace("disagreed", "agreed")
    assert like(article("new"), f"{NEW[:40]}\n\n{other[:250]} It ended late. {'Somebody spoke. ' * 20}", (article("old"), OLD)) is None


def test_outlet_and_day_are_heeded_where_both_name_them() -> None:
    assert like(article("new", "Gazette", "2020-06-03"), NEW, (article("old", "GAZETTE", "2020-06-01"), OLD)) == "old"
    assert like(article("new", "Gazette"), NEW, (article("old", "", "2020-06-01"), OLD)) == "old"
    assert like(article("new", "Gazette"), NEW, (article("old", "Bote"), OLD)) is None
    assert like(article("new", "", "2020-06-30"), NEW, (article("old", "", "2020-06-01"), OLD)) is None


def test_of_two_versions_the_later_known_is_the_older_article() -> None:
    assert like(article("third"), NEW, (article("first"), OLD), (article("second"), OLD)) == "second"


def test_short_texts_and_mastheads_make_no_likeness() -> None:
    assert like(article("new"), "No comment. None.", (article("old"), "No comment. None.")) is None
    plea = "Subscribe to our newsletter and read whatever you like whenever you like. " * 4
    known = [(article(f"a{number}"), f"{plea} {number}") for number in range(60)]
    assert like(article("new"), plea, *known) is None
