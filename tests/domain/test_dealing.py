"""Dealing articles out: the overlap in proportion, the rest evenly, all of it by a seed."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.assignment import deal, overlap_number
from annotator.domain.records import Article
from tests.small_project import refused


def article(number: int, outlet: str = "", date: str = "2020-01-01") -> Article:
    return Article(f"{number:04x}", f"Article {number}", outlet, date, "", "text")


ARTICLES = st.lists(
    st.tuples(st.sampled_from(["A", "B"]), st.sampled_from(["2020-01-05", "2020-02-05"])), min_size=1, max_size=24
).map(lambda drawn: [article(number, *one) for number, one in enumerate(drawn)])
CODERS = st.lists(st.sampled_from(["ann", "ben", "cy", "dee"]), unique=True, min_size=1)


@given(ARTICLES, CODERS, st.data(), st.integers(0, 9))
def test_the_overlap_goes_to_all_and_every_other_article_to_one(
    articles: list[Article], coders: list[str], data: st.DataObject, seed: int
) -> None:
    overlap = data.draw(st.integers(0, len(articles)))
    dealt = deal(articles, coders, overlap, seed, "batch")
    coders_of = Counter(one.article for one in dealt.assignments)
    assert len(set(dealt.overlap)) == overlap
    assert coders_of == {one.id: len(coders) if one.id in dealt.overlap else 1 for one in articles}
    assert {(one.batch, one.coder in coders) for one in dealt.assignments} == {("batch", True)}
    loads = Counter(dict.fromkeys(coders, 0)) + Counter(one.coder for one in dealt.assignments)
    each = [loads[coder] for coder in coders]
    assert max(each) - min(each) <= 1


@given(ARTICLES, CODERS, st.randoms(use_true_random=False), st.integers(0, 9))
def test_the_same_seed_deals_the_same_whatever_the_order(articles, coders, chance, seed) -> None:
    first = deal(articles, coders, len(articles) // 2, seed, "batch")
    shuffled = list(articles)
    chance.shuffle(shuffled)
    again = deal(shuffled, coders[::-1], len(articles) // 2, seed, "batch")
    assert set(again.assignments) == set(first.assignments)
    assert set(again.overlap) == set(first.overlap)


def test_another_seed_deals_otherwise() -> None:
    articles = [article(number) for number in range(40)]
    assert len({deal(articles, ["ann", "ben"], 10, seed, "b").overlap for seed in range(5)}) == 5


def test_the_seed_deals_the_same_on_every_machine_and_python() -> None:
    dealt = deal([article(number) for number in range(8)], ["ann", "ben"], 2, 2020, "b")
    assert dealt.overlap == ("0005", "0004")
    rest = "0000:ann 0007:ben 0006:ann 0002:ben 0001:ann 0003:ben"
    assert " ".join(f"{one.article}:{one.coder}" for one in dealt.assignments[4:]) == rest


@given(st.integers(1, 12), st.integers(0, 20))
def test_outlets_and_months_are_drawn_in_proportion_within_one(overlap: int, seed: int) -> None:
    articles = [article(n, "AB"[n % 2], f"2020-0{1 + n % 3}-01") for n in range(24)]
    drawn = Counter((one.outlet, one.date) for one in articles if one.id in deal(articles, ["ann"], overlap, seed, "").overlap)
    for stratum in {(one.outlet, one.date) for one in articles}:
        assert abs(drawn[stratum] - overlap * 4 / 24) <= 1


@pytest.mark.parametrize(("articles", "coders"), [([], ["ann"]), ([article(1)], [])])
def test_nothing_cannot_be_dealt(articles: list[Article], coders: list[str]) -> None:
    with refused("nothing_to_assign"):
        deal(articles, coders, 0, 1, "b")


@pytest.mark.parametrize("overlap", [-1, 3])
def test_the_overlap_is_a_number_of_the_articles(overlap: int) -> None:
    with refused("overlap_range", articles=2):
        deal([article(1), article(2)], ["ann"], overlap, 1, "b")


@pytest.mark.parametrize(("share", "number"), [(0, 0), (0.001, 1), (0.25, 3), (1, 12), (0.5, 6)])
def test_a_share_is_rounded_but_never_to_nothing(share: float, number: int) -> None:
    assert overlap_number(12, share) == number


@pytest.mark.parametrize("share", [-0.1, 1.5])
def test_a_share_lies_between_none_and_all(share: float) -> None:
    with refused("overlap_share", share=share):
        overlap_number(12, share)
