"""The codebook: what a passage can be tagged with, and what is refused."""

from __future__ import annotations

import pytest

from annotator.domain.codebook import ATTRIBUTE, REGISTRY, TEXT, Actor, Codebook, Value, Variable
from tests.small_project import refused

BOOK = Codebook(
    (
        Variable("t", "tone", "Tone"),
        Variable("a", "actor", "Actor", REGISTRY, several=True),
        Variable("n", "note", "Note", TEXT),
        Variable("k", "actor_kind", "Actor kind", ATTRIBUTE),
        Variable("o", "stance", "Stance", on=False),
    ),
    {
        "t2": Value("t2", "t", "B", "Bad", position=1),
        "t1": Value("t1", "t", "A", "Good", position=1),
        "t0": Value("t0", "t", "Z", "Neutral", position=0),
        "o1": Value("o1", "o", "P", "Pro"),
    },
    {"m": Actor("m", "Mayor")},
    {"t2": "t1"},
)


def test_variables_are_found_by_code_and_by_id() -> None:
    assert BOOK.variable("tone") is BOOK.variable("t")
    with refused("no_variable", name="mood"):
        BOOK.variable("mood")


def test_passages_are_asked_what_is_on_and_no_attribute_of_actors() -> None:
    assert [variable.code for variable in BOOK.coded] == ["tone", "actor", "note"]


def test_values_come_by_position_then_code() -> None:
    assert [value.id for value in BOOK.values_of("t")] == ["t0", "t1", "t2"]
    assert BOOK.values_of("n") == ()


@pytest.mark.parametrize(("given", "name"), [("t1", "Good"), ("m", "Mayor"), ("free words", "free words")])
def test_a_person_reads_names(given: str, name: str) -> None:
    assert BOOK.name_of(given) == name


def test_reports_follow_redirects() -> None:
    assert BOOK.read_as("t2") == "t1"
    assert BOOK.read_as("t1") == "t1"


def test_values_that_fit_pass() -> None:
    BOOK.check({"t": ("t1",), "actor": ("m",), "n": ("anything",), "a": ()})


@pytest.mark.parametrize(
    ("values", "key"),
    [
        ({"t": ("t1", "t2")}, "one_value_only"),
        ({"t": ("o1",)}, "no_value"),
        ({"t": ("missing",)}, "no_value"),
        ({"a": ("missing",)}, "no_actor"),
        ({"mood": ("x",)}, "no_variable"),
    ],
)
def test_values_that_do_not_fit_are_refused(values: dict, key: str) -> None:
    with refused(key):
        BOOK.check(values)
