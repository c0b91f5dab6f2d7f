"""Ids: random ones in order of time, derived ones the same on every laptop, hashes over one canonical form."""

from __future__ import annotations

import hashlib
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.identity import canonical_json, derived_id, from_canonical, pair_id, text_id, uuid7

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inside: st.lists(inside, max_size=4) | st.dictionaries(st.text("ab:é\n", max_size=4), inside, max_size=4),
    max_leaves=12,
)


def test_a_new_id_is_a_uuid_of_version_7_that_begins_with_the_time() -> None:
    made = uuid7(lambda: 1_700_000_000_123_000_000)
    assert len(made) == 32
    assert int(made[:12], 16) == 1_700_000_000_123
    assert made[12] == "7"
    assert made[16] in "89ab"


def test_ids_come_in_the_order_they_were_made_even_where_the_clock_stands_still_or_jumps_back() -> None:
    at = iter([10**18] * 500 + [10**18 - 900_000_000] * 500 + [10**18 + 1] * 500)
    made = [uuid7(lambda: next(at)) for _ in range(1_500)]
    assert made == sorted(set(made))


def test_a_clock_set_back_by_hours_is_believed() -> None:
    uuid7(lambda: 2 * 10**18)
    assert int(uuid7(lambda: 10**18)[:12], 16) == 10**12


def test_a_derived_id_is_sixteen_bytes_of_sha_256_stamped_as_version_8() -> None:
    digest = hashlib.sha256(b'["p","value","claim_type/DEM"]').hexdigest()[:32]
    made = derived_id("p", "value", "claim_type/DEM")
    assert made[12] == "8"
    assert int(made[16], 16) == 0x8 | int(digest[16], 16) & 0x3
    assert made[:12] + made[13:16] + made[17:] == digest[:12] + digest[13:16] + digest[17:]


def test_two_laptops_make_the_same_coding_and_nobody_elses() -> None:
    one = pair_id("p", "coding", "article", "ann")
    assert one == pair_id("p", "coding", "article", "ann") == derived_id("p", "coding", "article/ann")
    others = [("q", "coding", "article", "ann"), ("p", "assignment", "article", "ann"), ("p", "coding", "article", "ben")]
    assert one not in {pair_id(*other) for other in others}


def test_a_text_is_named_by_the_sha_256_of_its_utf8() -> None:
    assert text_id("é\U0001f642") == hashlib.sha256(b"\xc3\xa9\xf0\x9f\x99\x82").hexdigest()


def test_canonical_json_has_sorted_keys_no_spaces_and_letters_as_they_are() -> None:
    assert canonical_json({"b": [1, True, None], "a": "é\u2028\n"}) == '{"a":"é\u2028\\n","b":[1,true,null]}'


@pytest.mark.parametrize("value", [1.0, {"a": [1, {"b": 0.5}]}, float("nan"), (1, 2.5)])
def test_a_float_cannot_get_into_a_hash(value: object) -> None:
    with pytest.raises(TypeError, match="no floats"):
        canonical_json(value)


@given(JSON)
def test_canonical_json_comes_back_as_it_went_in(value: object) -> None:
    text = canonical_json(value)
    assert from_canonical(text) == value
    assert json.loads(text) == value


@pytest.mark.parametrize(
    "text",
    ['{"b":1,"a":2}', '{"a": 1}', '{"a":1,"a":1}', '"\\u00e9"', "1.5", "NaN", "Infinity", "[1,]", "", "1e2", '"\\ud800"'],
)
def test_anything_but_the_canonical_form_is_refused(text: str) -> None:
    """So one id can never mean two things."""
    with pytest.raises(ValueError):
        from_canonical(text)
