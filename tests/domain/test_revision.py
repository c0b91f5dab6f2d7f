"""Revisions: their ids recomputed from the definition, in a second way."""

from __future__ import annotations

import hashlib
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.identity import canonical_json
from annotator.domain.revision import revision_id
from tests.domain.histories import hashed, revision

ANY_TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)


def by_definition(
    project: str, kind: str, entity: str, change: str, undoes: str | None, author: str, replica: str, seq: int,
    lamport: int, at: str, removed: int, sets: list, parents: list, body: dict,
) -> str:  # fmt: skip
    """One JSON array of the project's id and every column but `id`, in this order, UTF-8, keys sorted, no spaces."""
    content = [project, kind, entity, change, undoes, author, replica, seq, lamport, at, removed, sets, parents, body]
    text = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


@given(
    st.tuples(*[ANY_TEXT] * 4), st.none() | ANY_TEXT, st.tuples(*[ANY_TEXT] * 2), st.integers(1), st.integers(1), ANY_TEXT,
    st.integers(0, 1), st.lists(ANY_TEXT, unique=True).map(sorted), st.dictionaries(ANY_TEXT, ANY_TEXT),
)  # fmt: skip
def test_an_id_is_the_sha_256_of_one_json_array(names, undoes, who, seq, lamport, at, removed, sets, body) -> None:
    """Whatever stands in a column: quotes, backslashes and controls are escaped as JSON does."""
    given_in_order = (*names, undoes, *who, seq, lamport, at, removed)
    written = (canonical_json(sets), "[]", canonical_json(body))
    assert revision_id(*given_in_order, *written) == by_definition(*given_in_order, sets, [], body)


def test_the_id_of_a_known_revision() -> None:
    """Pinned: an id that came out otherwise would tear every project there is."""
    made = revision_id(
        "p", "coding", "e", "c", None, "ann", "r", 1, 2, "2026-03-01T09:00:00.000Z", False, '["state"]', "[]",
        '{"article":"a","coder":"ann","state":"done"}',
    )  # fmt: skip
    text = (
        '["p","coding","e","c",null,"ann","r",1,2,"2026-03-01T09:00:00.000Z",0,["state"],[],'
        '{"article":"a","coder":"ann","state":"done"}]'
    )
    assert made == hashlib.sha256(text.encode()).hexdigest()


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("kind", "value"), ("entity", "other"), ("change", "c2"), ("undoes", ""), ("author", "ben"), ("replica", "r2"),
        ("seq", 5), ("lamport", 5), ("at", ""), ("removed", True), ("sets", ()), ("parents", ("x",)), ("body", "{}"),
    ],
)  # fmt: skip
def test_every_column_is_covered_by_the_id(column: str, value: object) -> None:
    from dataclasses import replace

    first = revision(0, (), {"memo": "a"}, ("memo",), False, "ann", 0, 1)
    assert getattr(first, column) != value
    assert hashed(replace(first, **{column: value})).id != first.id


def test_precedence_asks_neither_the_clock_nor_the_id() -> None:
    made = revision(1, (), {"memo": "a"}, ("memo",), False, "ann", 77, 4, seq=3)
    assert made.precedence == (4, "ann", "replica1", 3)
