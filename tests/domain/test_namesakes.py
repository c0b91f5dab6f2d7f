"""Actors of one name, proposed apart by two coders, counted as one in the reliability data."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.codebook import Actor
from annotator.domain.namesakes import folded, folded_each, namesakes
from annotator.domain.records import ACCEPTED, PROPOSED


def registry(*actors: Actor) -> dict[str, Actor]:
    return {actor.id: actor for actor in actors}


def proposed(identity: str, name: str, *aliases: str) -> Actor:
    return Actor(identity, name, aliases=aliases, status=PROPOSED)


@pytest.mark.parametrize(("one", "other"), [("MAYOR  Vega", "mayor vega"), ("Straße", "STRASSE"), ("ﬁrm\u00a0A", "firm a")])
def test_case_blanks_and_compatibility_forms_do_not_make_another_name(one: str, other: str) -> None:
    assert folded(one) == folded(other)


def test_accents_do() -> None:
    assert folded("Andre") != folded("André")


def test_two_proposals_of_one_name_count_as_the_lower_id() -> None:
    assert namesakes(registry(proposed("b", "Mayor"), proposed("a", "mayor ")), {}) == {"b": "a"}


def test_a_proposal_counts_as_the_accepted_actor_of_its_name_or_alias() -> None:
    actors = registry(proposed("a", "Vega"), Actor("z", "Mayor Vega", aliases=("VEGA",)))
    assert namesakes(actors, {}) == {"a": "z"}


def test_two_accepted_actors_were_told_apart_by_the_lead() -> None:
    assert namesakes(registry(Actor("a", "Police"), Actor("b", "police")), {}) == {}


def test_a_chain_of_names_ends_at_one_actor() -> None:
    actors = registry(proposed("c", "X", "Y"), proposed("b", "Y", "Z"), proposed("a", "Z"))
    assert namesakes(actors, {}) == {"b": "a", "c": "a"}


def test_a_chain_that_meets_two_accepted_actors_joins_only_one() -> None:
    actors = registry(Actor("a", "X"), Actor("b", "Y"), proposed("c", "X", "Y"))
    assert namesakes(actors, {}) == {"c": "a"}


def test_a_name_of_a_joined_actor_is_a_name_of_the_one_it_went_into() -> None:
    actors = registry(proposed("a", "Old name"), Actor("z", "New name"), proposed("b", "old NAME"))
    assert namesakes(actors, {"a": "z"}) == {"b": "z"}


def test_an_actor_joined_into_one_that_was_removed_counts_for_nobody() -> None:
    assert namesakes(registry(proposed("a", "X"), proposed("b", "X")), {"a": "gone"}) == {}


def test_actors_without_a_name_are_not_one_actor() -> None:
    assert namesakes(registry(proposed("a", " "), proposed("b", "")), {}) == {}


@given(
    st.lists(
        st.tuples(st.lists(st.sampled_from("xyzuv"), min_size=1, max_size=3), st.sampled_from([ACCEPTED, PROPOSED])), max_size=7
    )
)
def test_nobody_counts_as_somebody_who_counts_as_another(drawn: list) -> None:
    actors = registry(*(Actor(str(n), names[0], aliases=tuple(names[1:]), status=how) for n, (names, how) in enumerate(drawn)))
    counted = namesakes(actors, {})
    assert not counted.keys() & set(counted.values())
    assert all(actors[actor].status == PROPOSED for actor in counted)


@given(st.lists(st.text(max_size=12) | st.text(" \t\u00a0ab\u0301ßﬁ\0", max_size=8), max_size=6))
def test_a_registry_is_folded_as_its_names_are_one_by_one(names: list[str]) -> None:
    assert folded_each(names) == list(map(folded, names))


def test_plain_letters_are_folded_as_all_others_are() -> None:
    every = "".join(map(chr, range(128)))
    assert folded(every) == " ".join(unicodedata.normalize("NFKC", every).casefold().split())
