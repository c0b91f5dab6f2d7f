"""What the body of every kind of entity must look like."""

from __future__ import annotations

from dataclasses import asdict, fields

import pytest

from annotator.domain.codebook import Actor, Value, Variable
from annotator.domain.kinds import BORN_WITH, FIELDS, misfit
from annotator.domain.records import Annotation, Article, Assignment, Batch, Coder, Coding
from annotator.domain.revision import LAMPORT_LIMIT, Kind

GOOD: dict[Kind, dict[str, object]] = {
    Kind.PROJECT: {"title": "Cameras"},
    Kind.CODER: {"name": "Ann", "kind": "person", "lead": False, "into": None},
    Kind.ARTICLE: {
        "title": "T", "outlet": "O", "date": "2020-01-01", "author": "", "text": "ab", "source": "", "supersedes": None,
    },
    Kind.VARIABLE: {
        "code": "tone", "name": "Tone", "kind": "list", "level": "nominal", "several": False, "on": True,
        "optional": False, "position": 0, "key": "", "definition": "", "include": "", "exclude": "", "example": "",
    },
    Kind.VALUE: {
        "variable": "v", "code": "F", "name": "For", "parent": None, "number": -1, "not_applicable": False,
        "retired": False, "position": 0, "key": "", "colour": "", "definition": "", "include": "", "exclude": "",
        "example": "", "counter_example": "", "into": None,
    },
    Kind.ACTOR: {"name": "Mayor", "kind": "", "aliases": ["Vega"], "status": "proposed", "note": "", "into": None},
    Kind.BATCH: {"name": "Main", "purpose": "main", "seed": 7, "overlap": 2},
    Kind.ASSIGNMENT: {"article": "a", "coder": "c", "batch": "b"},
    Kind.CODING: {"article": "a", "coder": "c", "state": "done"},
    Kind.ANNOTATION: {"article": "a", "coder": "c", "memo": "", "segments": [[0, 2, "ab"]], "tag:tone": ["x"]},
}  # fmt: skip
RECORDS = {
    Kind.CODER: Coder, Kind.ARTICLE: Article, Kind.VARIABLE: Variable, Kind.VALUE: Value, Kind.ACTOR: Actor,
    Kind.BATCH: Batch, Kind.ASSIGNMENT: Assignment, Kind.CODING: Coding,
}  # fmt: skip


def with_segments(*segments: object) -> dict[str, object]:
    return GOOD[Kind.ANNOTATION] | {"segments": list(segments)}


@pytest.mark.parametrize("kind", list(Kind))
def test_every_kind_has_its_fields(kind: Kind) -> None:
    assert misfit(kind, GOOD[kind]) is None
    assert set(FIELDS) == set(Kind)


@pytest.mark.parametrize("kind", list(RECORDS))
def test_the_fields_of_a_kind_are_those_of_its_record(kind: Kind) -> None:
    assert FIELDS[kind].keys() == {field.name for field in fields(RECORDS[kind])} - {"id"}


@pytest.mark.parametrize(("kind", "name"), [(kind, name) for kind in Kind for name in FIELDS[kind]])
def test_no_field_may_be_missing_or_of_another_type(kind: Kind, name: str) -> None:
    body = GOOD[kind]
    assert misfit(kind, {key: value for key, value in body.items() if key != name}) == name
    for wrong in (object(), {"a": 1}, 1.5):
        assert misfit(kind, body | {name: wrong}) == name


@pytest.mark.parametrize("kind", list(Kind))
def test_no_kind_has_a_field_that_it_does_not_know(kind: Kind) -> None:
    assert misfit(kind, GOOD[kind] | {"secret": "x"}) == "secret"


def test_an_unknown_kind_fits_nothing() -> None:
    assert misfit("stance", {}) == "kind"


@pytest.mark.parametrize(
    ("kind", "name", "value"),
    [
        (Kind.PROJECT, "title", "a\0b"),
        (Kind.CODER, "kind", "robot"),
        (Kind.CODER, "lead", 1),
        (Kind.VARIABLE, "position", True),
        (Kind.VARIABLE, "position", LAMPORT_LIMIT),
        (Kind.VARIABLE, "level", "ratio"),
        (Kind.VALUE, "number", "1"),
        (Kind.ACTOR, "aliases", "Vega"),
        (Kind.ACTOR, "aliases", ["a\0"]),
        (Kind.ACTOR, "status", "rejected"),
        (Kind.BATCH, "purpose", "fun"),
        (Kind.CODING, "state", "half done"),
        (Kind.ANNOTATION, "tag:tone", "x"),
        (Kind.ANNOTATION, "tag:", ["x"]),
        (Kind.ANNOTATION, "tag:a\0", ["x"]),
        (Kind.PROJECT, "tag:tone", ["x"]),
    ],
)
def test_values_outside_their_range_are_found(kind: Kind, name: str, value: object) -> None:
    assert misfit(kind, GOOD[kind] | {name: value}) == name


@pytest.mark.parametrize(
    "segments",
    [
        [],
        [[0, 2]],
        [(0, 2, "ab")],
        [[2, 2, ""]],
        [[-1, 1, "ab"]],
        [[0, 2, "abc"]],
        [[0, 2, None]],
        [[0, True, "a"]],
        [[0, 2, "ab"], [1, 3, "bc"]],
        [[4, 6, "ef"], [0, 2, "ab"]],
    ],
)
def test_segments_are_in_order_apart_and_as_long_as_their_quotes(segments: list) -> None:
    assert misfit(Kind.ANNOTATION, with_segments(*segments)) == "segments"


def test_segments_may_touch_and_be_several() -> None:
    assert misfit(Kind.ANNOTATION, with_segments([0, 2, "ab"], [2, 3, "c"], [9, 10, "\U0001f642"])) is None


def test_what_an_entity_is_born_with_is_among_its_fields() -> None:
    assert all(set(names) <= FIELDS[kind].keys() for kind, names in BORN_WITH.items())


def test_a_number_may_be_absent_where_a_value_has_none() -> None:
    assert misfit(Kind.VALUE, GOOD[Kind.VALUE] | {"number": None}) is None
    assert asdict(Value("id", "v", "F", "For"))["number"] is None


def test_an_annotation_record_has_its_fields_apart_from_tags() -> None:
    assert {field.name for field in fields(Annotation)} - {"id", "values"} == FIELDS[Kind.ANNOTATION].keys()
