"""Who speaks in an article: mentions, slots, search. Without a window."""

from __future__ import annotations

import random
import time

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.codebook import REGISTRY, Actor, Codebook, Variable
from annotator.domain.records import Annotation
from annotator.domain.span import Span
from ui.coding.cast import (
    ArticleWords,
    Cast,
    called,
    folded,
    mentions,
    named,
    ranks,
    registry_entries,
    search,
    used,
    words_of,
)

ACTOR = Variable("v", "actor", "Actor", kind=REGISTRY)


def registry(*actors: Actor, **redirects: str) -> Codebook:
    return Codebook((ACTOR,), {}, {actor.id: actor for actor in actors}, redirects)


def mentioned(text: str, *actors: Actor) -> list[str]:
    return list(mentions(registry_entries(registry(*actors)), ArticleWords(text)))


def test_names_are_compared_without_case_accents_blanks_and_quotes() -> None:
    assert folded("  ÉLODIE\u00a0 O’Neill\n") == "elodie o'neill"
    assert folded("Straße “Łódź”") == 'strasse "lodz"'
    assert words_of("Amazon’s A.I.") == ("amazon", "s", "a", "i")


@given(st.text())
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert folded(folded(text)) == folded(text)


@given(st.text(), st.text(alphabet="abcdé ", min_size=1), st.text())
def test_a_name_between_blanks_is_always_found(before: str, name: str, after: str) -> None:
    if words_of(name):
        assert mentioned(f"{before} {name} {after}", Actor("x", name)) == ["x"]


def test_mentions_are_whole_words_by_name_or_alias_in_order() -> None:
    actors = (
        Actor("ocean", "Ocean Fund"),
        Actor("union", "Liberty Union", aliases=("LU", "the\u00a0Union")),
        Actor("cloud", "Cloud giant"),
    )
    text = "A cloudy giant. The Union spoke to the cloud\ngiant’s lawyer. LU and Oceans Fund."
    assert mentioned(text, *actors) == ["union", "cloud"]


def test_a_short_abbreviation_counts_in_capitals_only() -> None:
    assert mentioned("who told us", Actor("w", "WHO"), Actor("u", "US")) == []
    assert mentioned("The WHO told us", Actor("w", "WHO"), Actor("u", "US")) == ["w"]


def test_scripts_without_spaces_are_searched_as_they_are() -> None:
    assert mentioned("报道称腾讯公司宣布暂停", Actor("t", "腾讯")) == ["t"]
    assert mentioned("报道称百度公司宣布暂停", Actor("t", "腾讯")) == []


def test_actors_are_used_in_the_order_the_annotations_were_made() -> None:
    book = registry(Actor("a", "A"), Actor("b", "B"), Actor("c", "C"), c="a")
    made = [
        Annotation("02", "x", "m", (Span(0, 1),), {"v": ("a", "b")}),
        Annotation("01", "x", "m", (Span(5, 6),), {"v": ("b",)}),
        Annotation("03", "x", "m", (Span(2, 3),), {"v": ("c", "gone")}),
    ]
    assert used(made, book) == ["b", "a"]


def test_slots_never_move_and_end_at_nine() -> None:
    cast = Cast()
    cast.enter(["b", "a"])
    cast.enter(["c", "a", *"defghijkl"])
    assert cast.slots == {actor: slot for slot, actor in enumerate("bacdefghi", 1)}
    assert cast.at(3) == "c"
    assert cast.at(0) is None
    cast.slots["z"] = 1
    assert cast.at(1) == "b"


def test_the_search_is_by_the_beginnings_of_words_used_then_mentioned_then_frequent() -> None:
    actors = (
        Actor("1", "Angela Merkel"), Actor("2", "Élodie Mercier"), Actor("3", "Merritt Lab", aliases=("ML Group",)),
        Actor("4", "Hammer"), Actor("5", "Anna Merz"),
    )  # fmt: skip
    entries = registry_entries(registry(*actors))
    order = ranks(["5"], {"3": 7}, {"1": 2, "2": 9, "5": 1})
    assert search(entries, "mer", order) == ["5", "3", "2", "1"]
    assert search(entries, "MER elo", order) == ["2"]
    assert search(entries, "group", order) == ["3"]
    assert search(entries, "elodié\u00a0mercier", order) == ["2"]
    assert search(entries, "amer", order) == []
    assert len(search(entries, " ", order)) == 5


def test_a_surname_of_two_is_called_by_both_a_whole_name_by_one() -> None:
    entries = registry_entries(
        registry(Actor("a", "Anna Smith"), Actor("b", "Bert Smith", aliases=("Bertie",)), Actor("s", "Smithson"))
    )
    assert sorted(called(entries, "smith", "a")) == ["a", "b"]
    assert sorted(called(entries, "SMI", "a")) == ["a", "b"]
    assert called(entries, "ann", "a") == []
    assert called(entries, "anna sm", "a") == ["a"]
    assert called(entries, "smi", "s") == ["s"]
    assert called(entries, "bertie", "b") == ["b"]
    assert called(entries, " ", "") == called(entries, "zz", "") == []
    assert named(entries, "anna SMITH") == ["a"]
    assert named(entries, "smith") == []


def test_joined_actors_are_found_by_each_others_names_as_one() -> None:
    entries = registry_entries(registry(Actor("a", "Amazon"), Actor("b", "Amazon.com Inc."), b="a"))
    assert [entry.id for entry in entries] == ["a"]
    assert search(entries, "inc", {}) == ["a"]
    assert entries[0].spellings[0] == "Amazon"


def test_five_hundred_actors_in_fifty_thousand_characters_take_under_20_ms() -> None:
    dice = random.Random(1)
    words = ["".join(dice.choices("abcdefghijklmnoprstuvé", k=dice.randint(3, 9))) for _ in range(3000)]
    actors = [
        Actor(str(n), f"{dice.choice(words)} {dice.choice(words)}", aliases=(dice.choice(words), "Zz Qq"))
        for n in range(500)
    ]
    entries = registry_entries(registry(*actors))
    text = " ".join(dice.choices(words, k=9000))[:50_000]
    times = []
    for _ in range(5):
        start = time.process_time()
        found = mentions(entries, ArticleWords(text))
        times.append(time.process_time() - start)
    assert found
    assert min(times) < 0.020
    start = time.process_time()
    search(entries, "ab", ranks([], found, {}))
    assert time.process_time() - start < 0.010
