"""From a set of revisions to what is shown: by example, and as laws over drawn histories."""

from __future__ import annotations

import json
import random
from collections.abc import Mapping
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.fold import REMOVED, Conflict, State, fold, heads_of, in_order, seen_by
from annotator.domain.identity import canonical_json
from annotator.domain.revision import Revision
from tests.definition import FURTHEST, Shown, shown_by_definition
from tests.domain.histories import STEPS, Step, at_other_times, grown, next_revision, revision

FIRST = revision(0, (), {"memo": "a", "name": "n"}, ("memo", "name"), False, "ann", 0, 1)
HISTORIES = st.lists(STEPS, max_size=14).map(grown)


def edit(
    *parents: Revision, copy: int = 0, author: str = "ann", lamport: int = 0, clock: int = 0, seq: int = 9,
    removed: bool = False, **sets: str,
) -> Revision:  # fmt: skip
    """An edit by somebody who had seen `parents` and what they were made from, here at most `FIRST`."""
    body = {**fold({FIRST, *parents}).fields, **sets}
    above = lamport or 1 + max(parent.lamport for parent in parents)
    return revision(copy, tuple(one.id for one in parents), body, tuple(sets), removed, author, clock, above, seq=seq)


def test_one_revision_is_what_is_shown() -> None:
    assert fold([FIRST]) == State("actor", "entity", False, {"memo": "a", "name": "n"}, (), (FIRST.id,))


def test_a_later_edit_replaces_what_its_author_saw() -> None:
    later = edit(FIRST, memo="b")
    state = fold([later, FIRST])
    assert state.fields == {"memo": "b", "name": "n"}
    assert state.conflicts == ()
    assert state.heads == (later.id,)


def test_concurrent_edits_of_one_field_are_a_conflict_and_the_loser_is_listed() -> None:
    low, high = edit(FIRST, copy=1, memo="b"), edit(FIRST, copy=2, memo="c")
    state = fold([FIRST, high, low])
    assert state.fields["memo"] == "c"
    assert state.conflicts == (Conflict("memo", low.id),)
    assert set(state.heads) == {low.id, high.id}


def test_concurrent_edits_of_two_fields_both_stand() -> None:
    state = fold([FIRST, edit(FIRST, copy=1, memo="b"), edit(FIRST, copy=2, name="m")])
    assert state.fields == {"memo": "b", "name": "m"}
    assert state.conflicts == ()


def test_the_same_value_twice_is_no_conflict() -> None:
    assert fold([FIRST, edit(FIRST, copy=1, memo="b"), edit(FIRST, copy=2, memo="b")]).conflicts == ()


def test_true_and_one_are_two_values() -> None:
    """Values are compared as they are written: in Python `True == 1`."""
    one = revision(1, (FIRST.id,), {"memo": 1, "name": "n"}, ("memo",), False, "ann", 0, 2)
    true = revision(2, (FIRST.id,), {"memo": True, "name": "n"}, ("memo",), False, "ann", 0, 2)
    assert fold([FIRST, one, true]).conflicts == (Conflict("memo", one.id),)


def test_what_is_shown_is_decided_by_lamport_then_author_then_replica_then_number() -> None:
    pairs = [
        (dict(lamport=5, author="ann"), dict(lamport=3, author="zoe", copy=2)),
        (dict(author="zoe"), dict(author="ann", copy=2)),
        (dict(copy=2), dict(copy=1)),
        (dict(copy=1, seq=8), dict(copy=1, seq=7)),
    ]
    for winner, loser in pairs:
        won, lost = edit(FIRST, memo="won", **winner), edit(FIRST, memo="lost", **loser)  # type: ignore[arg-type]
        state = fold([FIRST, won, lost])
        assert (state.fields["memo"], state.conflicts) == ("won", (Conflict("memo", lost.id),))


def test_the_clock_decides_nothing() -> None:
    """A laptop whose clock is twenty years ahead does not win by that."""
    late, early = edit(FIRST, copy=1, clock=10**11, memo="late"), edit(FIRST, copy=2, clock=0, memo="early")
    assert fold([FIRST, late, early]).fields["memo"] == "early"


def test_an_edit_beats_a_concurrent_removal_which_is_listed() -> None:
    gone, kept = edit(FIRST, copy=1, removed=True, lamport=9), edit(FIRST, copy=2, memo="kept")
    state = fold([FIRST, gone, kept])
    assert not state.removed
    assert state.fields["memo"] == "kept"
    assert state.conflicts == (Conflict(REMOVED, gone.id),)


def test_two_concurrent_removals_agree() -> None:
    state = fold([FIRST, edit(FIRST, copy=1, removed=True), edit(FIRST, copy=2, removed=True)])
    assert state.removed
    assert state.conflicts == ()


def test_what_was_removed_stays_removed_whatever_old_copy_comes() -> None:
    middle = edit(FIRST, memo="b")
    gone = edit(middle, removed=True)
    assert fold([FIRST, middle, gone]).removed


def test_an_edit_of_another_field_settles_nothing() -> None:
    one, two = edit(FIRST, copy=1, memo="b"), edit(FIRST, copy=2, memo="c")
    other = edit(one, two, name="m")
    state = fold([FIRST, one, two, other])
    assert state.heads == (other.id,)
    assert state.fields == {"memo": "c", "name": "m"}
    assert state.conflicts == (Conflict("memo", one.id),)


def test_settling_sets_the_field_over_all_heads_and_sticks() -> None:
    one, two = edit(FIRST, copy=1, memo="b"), edit(FIRST, copy=2, memo="c")
    settled = edit(one, two, memo="b")
    assert fold([FIRST, one, two, settled]).conflicts == ()
    assert fold([FIRST, one, two, settled]).fields["memo"] == "b"


def test_settled_in_two_ways_is_a_new_conflict_of_the_two_settlements_alone() -> None:
    one, two = edit(FIRST, copy=1, memo="b"), edit(FIRST, copy=2, memo="c")
    here, there = edit(one, two, copy=1, memo="b"), edit(one, two, copy=2, memo="d")
    state = fold([FIRST, one, two, here, there])
    assert state.fields["memo"] == "d"
    assert state.conflicts == (Conflict("memo", here.id),)


def test_two_laptops_that_made_the_same_thing_apart_have_two_beginnings() -> None:
    other = revision(1, (), {"memo": "z", "name": "n"}, ("memo", "name"), False, "ann", 0, 1)
    state = fold([FIRST, other])
    assert state.fields == {"memo": "z", "name": "n"}
    assert state.conflicts == (Conflict("memo", FIRST.id),)


def coding(copy: int, parents: tuple[str, ...], state: str, lamport: int) -> Revision:
    body = {"article": "a", "coder": "c", "state": state}
    return revision(copy, parents, body, ("state",) if parents else tuple(body), False, "c", 0, lamport, "coding")


def test_of_concurrent_coding_states_the_furthest_counts_and_nothing_is_in_conflict() -> None:
    first = coding(0, (), "not started", 1)
    done, started = coding(1, (first.id,), "done", 2), coding(2, (first.id,), "started", 7)
    state = fold([first, done, started])
    assert state.fields["state"] == "done"
    assert state.conflicts == ()


def test_a_coder_may_take_done_back() -> None:
    first = coding(0, (), "done", 1)
    assert fold([first, coding(0, (first.id,), "started", 2)]).fields["state"] == "started"


def test_only_the_state_of_a_coding_is_free_of_conflicts() -> None:
    first = coding(0, (), "done", 1)
    body = {"article": "a", "coder": "c", "state": "done"}
    moved = [revision(n, (first.id,), body | {"article": f"a{n}"}, ("article",), False, "c", 0, 2, "coding") for n in (1, 2)]
    assert [conflict.field for conflict in fold([first, *moved]).conflicts] == ["article"]


# -- laws


@given(HISTORIES)
def test_every_maximal_revision_is_shown_or_in_a_conflict(copies: list[set[Revision]]) -> None:
    """The fold is what its definition says, read word for word."""
    for held in (*copies, set.union(*copies)):
        state = fold(held)
        lost = {(conflict.field, conflict.revision) for conflict in state.conflicts}
        assert Shown(state.removed, dict(state.fields), lost, set(state.heads)) == shown_by_definition(held)
        assert len(lost) == len(state.conflicts)


@given(HISTORIES.map(lambda copies: as_codings(set.union(*copies))))
def test_codings_too_are_what_the_definition_says(held: set[Revision]) -> None:
    state = fold(held)
    lost = {(conflict.field, conflict.revision) for conflict in state.conflicts}
    assert Shown(state.removed, dict(state.fields), lost, set(state.heads)) == shown_by_definition(held)


def as_codings(held: set[Revision]) -> set[Revision]:
    """The same history of a coding, whose state takes the place of the memo."""
    made = set()
    for one in held:
        body = {name: value for name, value in json.loads(one.body).items() if name != "memo"}
        body["state"] = FURTHEST[int(json.loads(one.body)["memo"]) % 3]
        sets = tuple(sorted("state" if name == "memo" else name for name in one.sets))
        made.add(replace(one, kind="coding", body=canonical_json(body), sets=sets))
    return made


@given(HISTORIES, st.randoms(use_true_random=False))
def test_no_order_of_arrival_changes_what_is_shown(copies: list[set[Revision]], chance: random.Random) -> None:
    united = sorted(set.union(*copies), key=lambda one: one.id)
    expected = fold(united)
    chance.shuffle(united)
    assert fold(united) == expected


@given(HISTORIES, st.lists(st.integers(-(10**11), 10**11).map(str), min_size=1, max_size=5))
def test_other_clocks_change_nothing_that_is_shown(copies: list[set[Revision]], clocks: list[str]) -> None:
    united = set.union(*copies)
    moved, renamed = at_other_times(united, clocks)
    assert timeless(fold(moved), {}) == timeless(fold(united), renamed)


def timeless(state: State, renamed: Mapping[str, str]) -> tuple:
    conflicts = {(one.field, renamed.get(one.revision, one.revision)) for one in state.conflicts}
    return state.removed, state.fields, conflicts, {renamed.get(head, head) for head in state.heads}


@given(HISTORIES, st.integers(0, 3))
def test_settling_everything_sticks_whatever_is_merged_again(copies: list[set[Revision]], value: int) -> None:
    united = set.union(*copies)
    torn = tuple({conflict.field for conflict in fold(united).conflicts} - {REMOVED})
    settled = next_revision(united, Step(0, None, torn, value, False, "ann", 0), 99, "actor")
    expected = fold({*united, settled})
    assert expected.conflicts == ()
    for copy in copies:
        assert fold({*united, settled} | copy) == expected


@given(st.lists(STEPS, max_size=14))
def test_where_a_history_never_forked_the_newest_body_is_the_state(steps: list[Step]) -> None:
    alone = [Step(0, None, one.sets, one.value, one.removed, one.author, one.clock) for one in steps]
    line = in_order(grown(alone)[0])
    state = fold(line)
    assert json.loads(line[-1].body) == state.fields
    assert (line[-1].removed, state.conflicts, state.heads) == (state.removed, (), (line[-1].id,))


@given(HISTORIES)
@settings(max_examples=50)
def test_an_author_has_seen_exactly_the_ancestors(copies: list[set[Revision]]) -> None:
    united = set.union(*copies)
    for one in united:
        seen = seen_by(one, united)
        assert one not in seen
        assert {head.id for head in heads_of(seen)} == set(one.parents)
        assert all(other.lamport < one.lamport for other in seen)


def test_an_author_who_saw_two_sides_saw_their_beginning_once() -> None:
    one, two = edit(FIRST, copy=1, memo="b"), edit(FIRST, copy=2, name="m")
    both = edit(one, two, memo="c")
    assert sorted(seen_by(both, [FIRST, one, two, both]), key=lambda each: each.lamport)[0] == FIRST
    assert len(seen_by(both, [FIRST, one, two, both])) == 3
