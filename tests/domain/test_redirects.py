"""Values, actors and coders read as others; circles are cut in one place, whatever order the redirects came in."""

from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.fold import follow

NAMES = "abcdefg"
EDGES = st.dictionaries(
    st.sampled_from(NAMES), st.tuples(st.sampled_from(NAMES), st.tuples(st.integers(1, 4), st.sampled_from(NAMES)))
)


def test_a_redirect_leads_to_where_the_last_one_ends() -> None:
    assert follow({"a": ("b", (1,)), "b": ("c", (2,))}) == {"a": "c", "b": "c"}


def test_of_two_that_redirect_to_each_other_the_later_redirect_is_dropped() -> None:
    assert follow({"a": ("b", (1, "ann")), "b": ("a", (2, "ann"))}) == {"a": "b"}
    assert follow({"a": ("b", (2, "ann")), "b": ("a", (1, "ann"))}) == {"b": "a"}


def test_a_tie_is_broken_by_author_then_by_entity() -> None:
    assert follow({"a": ("b", (1, "zoe")), "b": ("a", (1, "ann"))}) == {"b": "a"}
    assert follow({"b": ("a", (1, "ann")), "a": ("b", (1, "ann"))}) == {"a": "b"}


def test_a_thing_cannot_be_redirected_to_itself() -> None:
    assert follow({"a": ("a", (1,))}) == {}


def test_a_long_circle_loses_one_redirect_only() -> None:
    circle = {"a": ("b", (3,)), "b": ("c", (1,)), "c": ("d", (4,)), "d": ("a", (2,))}
    assert follow(circle) == {"a": "c", "b": "c", "d": "c"}


@given(EDGES, st.randoms(use_true_random=False))
def test_circles_are_cut_the_same_in_any_order(edges: dict, chance: random.Random) -> None:
    expected = follow(edges)
    shuffled = list(edges.items())
    chance.shuffle(shuffled)
    assert follow(dict(shuffled)) == expected


@given(EDGES)
def test_every_redirect_ends_at_something_that_is_read_as_itself(edges: dict) -> None:
    ends = follow(edges)
    assert all(target not in ends for target in ends.values())
    assert all(entity != target for entity, target in ends.items())


@given(EDGES)
def test_the_oldest_redirect_of_all_is_never_the_one_that_is_cut(edges: dict) -> None:
    real = {entity: edge for entity, edge in edges.items() if edge[0] != entity}
    if real:
        oldest = min(real, key=lambda entity: (real[entity][1], entity))
        assert oldest in follow(edges)
