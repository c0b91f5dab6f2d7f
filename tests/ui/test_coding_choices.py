"""Lists, scales, keys and colours, as they follow from a codebook."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from annotator.domain.codebook import NOMINAL, ORDINAL, REGISTRY, Actor, Codebook, Value, Variable
from ui.coding.choices import digits_of, rows_of, sign_shown, signs_of, steps_of
from ui.coding.keys import Stroke, stroke_of
from ui.theme import DARK, LIGHT
from ui.value_colours import value_colour, value_colours


def codebook(values: Iterable[Value], level: str = NOMINAL, actors: Iterable[Actor] = ()) -> Codebook:
    variables = (Variable("v", "v", "V", level=level), Variable("r", "r", "R", kind=REGISTRY))
    return Codebook(variables, {value.id: value for value in values}, {actor.id: actor for actor in actors})


def scale(*numbers: int | None) -> tuple[Value, ...]:
    values = [
        Value(str(place), "v", str(place), f"S{place}", number=number, position=place, not_applicable=number is None)
        for place, number in enumerate(numbers)
    ]
    return steps_of(codebook(values, ORDINAL), "v")


def test_leaves_are_numbered_through_the_tree() -> None:
    values = [
        Value("d", "v", "D", "Demand", position=0),
        Value("e", "v", "E", "Evaluation", position=1),
        Value("e1", "v", "E1", "Criticism", parent="e", position=0),
        Value("d2", "v", "D2", "Second", parent="d", position=1),
        Value("d1", "v", "D1", "First", parent="d", position=0),
        Value("x", "v", "X", "Retired", retired=True),
        Value("o", "v", "O", "Other", position=9),
        Value("j", "v", "J", "Joined", into="o"),
    ]
    rows = [(row.value.id, row.depth, row.heading, row.number) for row in rows_of(codebook(values), "v")]
    assert rows == [
        ("d", 0, True, 0),
        ("d1", 1, False, 1),
        ("d2", 1, False, 2),
        ("e", 0, True, 0),
        ("e1", 1, False, 3),
        ("o", 0, False, 4),
    ]


def test_the_tenth_value_has_no_number_and_a_circle_of_parents_loses_none() -> None:
    many = [Value(f"{n:02}", "v", f"{n:02}", "N", position=n) for n in range(11)]
    assert [row.number for row in rows_of(codebook(many), "v")] == [1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 0]
    circle = [Value("a", "v", "a", "A", parent="b"), Value("b", "v", "b", "B", parent="a")]
    assert {row.value.id for row in rows_of(codebook(circle), "v")} == {"a", "b"}


def test_signs_and_digits_of_a_sentiment() -> None:
    steps = scale(-1, 0, 1, None)
    assert signs_of(steps) == {"-": "0", "0": "1", "+": "2", "=": "2", ".": "3"}
    assert digits_of(steps) == {1: "0", 2: "1", 3: "2", 4: "3"}
    assert [sign_shown(step, steps) for step in steps] == ["−", "0", "+", ""]


@pytest.mark.parametrize(
    ("numbers", "signs", "digits", "shown"),
    [
        ((-2, -1, 0, 1, 2), {"0": "2"}, {1: "0", 2: "1", 3: "2", 4: "3", 5: "4"}, ["−2", "−1", "0", "+1", "+2"]),
        ((1, 2, 3, None), {".": "3"}, {1: "0", 2: "1", 3: "2", 4: "3"}, ["1", "2", "3", ""]),
        ((0, 1, 2), {"0": "0"}, {0: "0", 1: "1", 2: "2"}, ["0", "1", "2"]),
        ((10, 20), {}, {1: "0", 2: "1"}, ["10", "20"]),
    ],
)
def test_other_scales(
    numbers: tuple[int | None, ...], signs: dict[str, str], digits: dict[int, str], shown: list[str]
) -> None:
    steps = scale(*numbers)
    assert (signs_of(steps), digits_of(steps)) == (signs, digits)
    assert [sign_shown(step, steps) for step in steps] == shown


def key(
    code: int, text: str, scan: int = 0, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, code, modifiers, scan, 0, 0, text)


def test_digits_are_keys_by_place_on_a_french_board() -> None:
    # X11 codes of the digit row are 10 to 19 on every board; French ones type these without Shift.
    typed = dict(zip("&é\"'(-è_çà", (1, 2, 3, 4, 5, 6, 7, 8, 9, 0), strict=True))
    for scan, (sign, digit) in enumerate(typed.items(), 10):
        assert stroke_of(key(0, sign, scan)) == Stroke(digit, sign, False)


def test_without_a_place_the_character_counts() -> None:
    assert stroke_of(key(Qt.Key.Key_2, "2")) == Stroke(2, "2", False)
    assert stroke_of(key(Qt.Key.Key_Minus, "-", 20)) == Stroke(None, "-", False)
    assert stroke_of(key(Qt.Key.Key_A, "a", 38)) == Stroke(None, "a", False)


def test_the_number_pad_types_digits_and_its_comma_is_a_point() -> None:
    pad = Qt.KeyboardModifier.KeypadModifier
    assert stroke_of(key(Qt.Key.Key_7, "7", 79, pad)) == Stroke(7, "7", False)
    assert stroke_of(key(Qt.Key.Key_Comma, ",", 91, pad)) == Stroke(None, ".", False)


def test_keys_with_ctrl_or_alt_belong_to_the_window() -> None:
    for modifier in (Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier):
        assert stroke_of(key(Qt.Key.Key_2, "2", 11, modifier)) is None


def test_colours_follow_place_sign_kind_and_what_a_value_says_itself() -> None:
    values = [
        Value("d", "v", "D", "Demand", position=0),
        Value("a", "v", "A", "A", parent="d", position=1),
        Value("b", "v", "B", "B", parent="d", position=2, colour="#123456"),
        Value("c", "v", "C", "C", position=3, colour="red; }"),
    ]
    book = codebook(values, actors=[Actor("x", "X", kind="a"), Actor("y", "Y")])
    assert value_colours(book, LIGHT) == {
        "d": LIGHT.muted,
        "a": LIGHT.categories[0],
        "b": "#123456",
        "c": LIGHT.categories[2],
    }
    assert value_colour(book, "a", DARK) == DARK.categories[0]
    assert [value_colour(book, one, LIGHT) for one in ("x", "y", "gone")] == [
        LIGHT.categories[0],
        LIGHT.muted,
        LIGHT.muted,
    ]
    tone = codebook(scale(-1, 0, 1, None), ORDINAL)
    assert list(value_colours(tone, DARK).values()) == [DARK.bad, DARK.muted, DARK.good, DARK.muted]


def test_moving_values_and_new_ones_change_no_other_colour() -> None:
    values = [Value(letter, "v", letter.upper(), letter, position=place) for place, letter in enumerate("abcdefgh")]
    born = {value.id: number for number, value in enumerate(values)}
    before = value_colours(replace(codebook(values), born=born), LIGHT)
    assert [before[value.id] for value in values] == [LIGHT.category(place) for place in range(8)]
    turned = [replace(value, position=9 - value.position) for value in values]
    new = Value("new", "v", "N", "New", position=-1)
    after = value_colours(replace(codebook([new, *turned]), born={**born, "new": 8}), LIGHT)
    assert after == {**before, "new": LIGHT.category(8)}
