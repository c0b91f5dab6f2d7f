from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain import value_tree
from annotator.domain.codebook import Value


def value(code: str, position: int, parent: str | None = None) -> Value:
    return Value(code, "v", code, code, parent, position=position)


def in_order(values: Sequence[Value]) -> list[Value]:
    return sorted(values, key=lambda one: (one.position, one.code, one.id))


def after(values: Sequence[Value], changed: Sequence[Value]) -> list[Value]:
    news = {one.id: one for one in changed}
    return in_order([news.get(one.id, one) for one in values])


def shown(values: Sequence[Value]) -> list[str]:
    return [">" * node.depth + node.value.id for node in value_tree.walk(values)]


FLAT = [value("a", 0), value("b", 1), value("c", 2), value("d", 3)]
DEEP = [value("a", 0), value("b", 1, "a"), value("c", 2, "a"), value("d", 3)]


def test_moves_as_the_keys_do() -> None:
    assert shown(after(FLAT, value_tree.up(FLAT, "c"))) == ["a", "c", "b", "d"]
    assert shown(after(FLAT, value_tree.down(FLAT, "a"))) == ["b", "a", "c", "d"]
    assert shown(after(FLAT, value_tree.indent(FLAT, "c"))) == ["a", "b", ">c", "d"]
    assert shown(after(DEEP, value_tree.indent(DEEP, "d"))) == ["a", ">b", ">c", ">d"]
    assert shown(after(DEEP, value_tree.outdent(DEEP, "b"))) == ["a", ">c", "b", "d"]
    assert shown(after(DEEP, value_tree.down(DEEP, "a"))) == ["d", "a", ">b", ">c"]


def test_where_there_is_nowhere_to_go_nothing_changes() -> None:
    assert value_tree.up(FLAT, "a") == value_tree.down(FLAT, "d") == value_tree.indent(FLAT, "a") == []
    assert value_tree.outdent(FLAT, "b") == []
    assert value_tree.placed(DEEP, "a", "b", 0) == []
    assert value_tree.placed(DEEP, "a", "a", 0) == []


def test_one_step_touches_two_values_however_long_the_list() -> None:
    many = [value(f"{place:04}", place) for place in range(1000)]
    assert len(value_tree.up(many, "0500")) == len(value_tree.down(many, "0500")) == 2


def test_equal_positions_are_no_obstacle() -> None:
    equal = [replace(one, position=0) for one in FLAT]
    assert shown(after(equal, value_tree.up(equal, "d"))) == ["a", "b", "d", "c"]


def test_two_that_were_put_under_each_other_are_both_shown() -> None:
    assert shown([value("a", 0, "b"), value("b", 1, "a"), value("c", 2)]) == ["c", "a", "b"]


@st.composite
def trees(draw: st.DrawFn) -> list[Value]:
    made: list[Value] = []
    for place in range(draw(st.integers(1, 9))):
        parent = draw(st.sampled_from([None, *(one.id for one in made)]))
        made.append(value(f"v{place}", draw(st.integers(-3, 9)), parent))
    return in_order(made)


@given(trees(), st.data())
def test_a_value_stands_where_it_was_put_and_the_others_keep_their_order(values: list[Value], data: st.DataObject) -> None:
    moved = data.draw(st.sampled_from([one.id for one in values]))
    inside = {one.id for one in value_tree.within(values, moved)}
    parent = data.draw(st.sampled_from([None, *(one.id for one in values if one.id not in inside)]))
    others = [one.id for one in value_tree.siblings(values, parent) if one.id != moved]
    place = data.draw(st.integers(0, len(others)))
    now = after(values, value_tree.placed(values, moved, parent, place))
    assert [one.id for one in value_tree.siblings(now, parent)] == [*others[:place], moved, *others[place:]]
    for other in {one.parent for one in values} - {parent, moved}:
        before = [one.id for one in value_tree.siblings(values, other) if one.id != moved]
        assert [one.id for one in value_tree.siblings(now, other)] == before


@given(trees(), st.lists(st.tuples(st.integers(0, 8), st.sampled_from(["up", "down", "indent", "outdent"])), max_size=12))
def test_no_row_of_moves_loses_a_value(values: list[Value], moves: list[tuple[int, str]]) -> None:
    now = values
    for place, name in moves:
        move: Callable = getattr(value_tree, name)
        now = after(now, move(now, values[place % len(values)].id))
    assert {node.value.id for node in value_tree.walk(now)} == {one.id for one in values}
