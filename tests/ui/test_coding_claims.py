"""Claims by keys and clicks: half the actions of any peer, one act each."""

from __future__ import annotations

from dataclasses import replace as altered
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.domain.codebook import LIST, ORDINAL, Codebook, Variable
from annotator.domain.codebook import TEXT as FREE_TEXT
from annotator.domain.revision import Kind
from annotator.domain.span import Span
from annotator.storage import reading
from tests.ui.coding_desk import CLAIM, FIRM, PAUSE, Desk, open_desk
from tests.ui.projects import ARTICLE, CODEBOOK, LEAD
from ui.coding.segmented import Step
from ui.coding.text_field import TextEditor


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    return open_desk(qtbot, tmp_path)


def test_sequence_a_three_keys_for_a_known_actor(desk: Desk) -> None:
    desk.form.take_selection((PAUSE,))
    desk.press("22-")
    assert desk.the_one() == CLAIM
    assert desk.annotations()[0].segments == (Span(*PAUSE),)
    assert desk.kept == [desk.annotations()[0].id]
    assert QApplication.focusWidget() is desk.page


def test_one_claim_is_one_act_and_one_undo_takes_it_back(desk: Desk) -> None:
    desk.form.take_selection((PAUSE,))
    desk.press("22-")
    (act,) = desk.acts
    assert [edit.kind for edit in act.edits] == [Kind.ANNOTATION, Kind.CODING]
    assert reading.coding_state(desk.session.project, ARTICLE, LEAD.id) == "started"
    desk.session.undo()
    assert desk.annotations() == []
    desk.form.take_selection((FIRM,))
    desk.press("11.")
    assert desk.values(desk.annotations()[0])["tone"] == ["Not applicable"]


def test_sequence_b_a_new_actor_by_the_beginning_of_its_name(desk: Desk) -> None:
    desk.form.take_selection((PAUSE,))
    desk.press("amer\n")
    assert QApplication.focusWidget() is desk.page
    desk.press("5-")
    assert desk.the_one() == {"actor": ["Élodie Mercier"], "type": ["Other"], "tone": ["Negative"]}
    assert len(desk.acts) == 1


def test_sequence_c_digits_alone(desk: Desk) -> None:
    desk.form.take_selection((PAUSE,))
    desk.press("253")
    assert desk.the_one() == {"actor": ["Liberty Union"], "type": ["Other"], "tone": ["Positive"]}


def test_a_claim_by_the_mouse_alone_leaves_the_keyboard_in_the_text(desk: Desk) -> None:
    desk.form.take_selection((PAUSE,))
    desk.click("Liberty Union")
    desk.click("Call for accountability")
    negative = next(step for step in desk.form.findChildren(Step) if step.value.name == "Negative")
    QTest.mouseClick(negative, Qt.MouseButton.LeftButton)
    assert desk.the_one() == CLAIM
    assert QApplication.focusWidget() is desk.page


@pytest.mark.parametrize(
    ("key", "name"), [("0", "Neutral"), ("=", "Positive"), ("+", "Positive"), ("4", "Not applicable")]
)
def test_signs_and_digits_of_the_sentiment(desk: Desk, key: str, name: str) -> None:
    desk.form.take_selection((PAUSE,))
    desk.press(f"11{key}")
    assert desk.the_one()["tone"] == [name]


@pytest.mark.parametrize(
    "board",
    [
        ((11, "é"), (11, "é"), (15, "-")),  # French: the minus sign is on the 6
        ((11, "2"), (11, "2"), (61, "-")),  # German: it is beside the right Shift
        ((11, "ě"), (11, "ě"), (10, "+")),  # Czech: the 1 types a plus sign
    ],
)
def test_other_boards(desk: Desk, board: tuple[tuple[int, str], ...]) -> None:
    desk.form.take_selection((PAUSE,))
    for scan, text in board:
        none = Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(desk.page, QKeyEvent(QEvent.Type.KeyPress, 0, none, scan, 0, 0, text))
    assert desk.the_one() == CLAIM | {"tone": ["Positive" if board[2][1] == "+" else "Negative"]}


def test_enter_keeps_what_there_is_and_escape_drops_it(desk: Desk) -> None:
    desk.form.take_selection((PAUSE,))
    desk.press("2\x1b")
    assert desk.annotations() == []
    assert desk.drafts == [(PAUSE,), ()]
    desk.form.take_selection((PAUSE,))
    desk.press("2\n")
    assert desk.the_one() == {"actor": ["Liberty Union"]}


def test_backspace_empties_a_field_and_from_an_empty_one_goes_back(desk: Desk) -> None:
    desk.form.take_selection((PAUSE,))
    desk.press("1\b23\b\b\b22+")
    assert desk.the_one() == {"actor": ["Liberty Union"], "type": ["Call for accountability"], "tone": ["Positive"]}


def test_letters_go_to_a_field_and_the_claim_waits_for_what_is_missing(desk: Desk) -> None:
    desk.form.take_selection((PAUSE,))
    desk.press("s-")
    assert desk.annotations() == []
    desk.press("22")
    assert desk.the_one() == CLAIM


def test_an_optional_variable_opens_by_its_letter_only(desk: Desk) -> None:
    desk.form.take_selection((PAUSE,))
    desk.press("2y22-")
    assert desk.the_one() == CLAIM | {"sure": ["Not sure"]}


def test_shift_adds_one_of_several_and_stays(desk: Desk) -> None:
    desk.form.take_selection((PAUSE,))
    desk.press_with_shift("1")
    desk.press_with_shift("3")
    desk.press_with_shift("1")
    desk.press("22-")
    assert desk.the_one()["actor"] == ["Rival vendor", "Liberty Union"]


def test_several_segments_are_one_claim(desk: Desk) -> None:
    desk.form.take_selection((PAUSE, FIRM))
    assert "A pause does nothing […] the firm denied" in desk.texts()
    desk.press("22-")
    assert desk.annotations()[0].segments == (Span(*PAUSE), Span(*FIRM))


def test_a_passage_made_longer_keeps_the_values_given(desk: Desk) -> None:
    desk.form.take_selection((PAUSE,))
    desk.press("2")
    longer = (PAUSE[0], PAUSE[1] + 15)
    desk.form.take_selection((longer,))
    desk.form.take_selection(())
    desk.press("2-")
    assert desk.annotations()[0].segments == (Span(*longer),)


def test_values_do_not_go_over_to_another_passage_but_a_memo_is_not_lost(desk: Desk) -> None:
    desk.form.take_selection((PAUSE,))
    desk.press("2m")
    QTest.keyClicks(QApplication.focusWidget(), "hard")
    desk.press("\x1b")
    desk.form.take_selection((FIRM,))
    assert "Another passage" in desk.said[-1]
    desk.press("12-")
    assert desk.the_one() == CLAIM | {"actor": ["Cloud giant"]}
    assert desk.annotations()[0].memo == "hard"


def test_the_same_claim_twice_is_kept_and_told(desk: Desk) -> None:
    for _ in range(2):
        desk.form.take_selection((PAUSE,))
        desk.press("22-")
    assert len(desk.annotations()) == 2
    assert len(desk.said) == 1
    assert "same values" in desk.said[0]


def test_a_claim_that_cannot_be_saved_stays_in_hand_and_says_why(desk: Desk) -> None:
    desk.form.take_selection((PAUSE,))
    desk.press("22")
    desk.session.project.raw.execute("PRAGMA query_only = 1")
    try:
        desk.press("-")
    finally:
        desk.session.project.raw.execute("PRAGMA query_only = 0")
    assert desk.annotations() == []
    assert desk.kept == []
    assert "read-only" in desk.said[-1]
    desk.press("\n")
    assert desk.the_one() == CLAIM


def test_any_codebook_works(qtbot: QtBot, tmp_path: Path) -> None:
    variables = (
        Variable("note", "note", "Note", kind=FREE_TEXT, position=0, key="N"),
        Variable("frame", "frame", "Frame", position=1, several=True),
        Variable("grade", "grade", "Grade", level=ORDINAL, position=2),
        Variable("quote", "quote", "Wording", kind=FREE_TEXT, position=3),
    )
    values = [altered(one, id=f"frame/{one.code}", variable="frame", parent=None) for one in CODEBOOK.values_of("kind")]
    values += [
        altered(CODEBOOK.values["tone/N"], id=f"grade/{n}", code=str(n), variable="grade", number=n, name=f"Grade {n}")
        for n in range(1, 6)
    ]
    desk = open_desk(qtbot, tmp_path, Codebook(variables, {value.id: value for value in values}, {}))
    assert [one.kind for one in desk.session.codebook.coded] == [FREE_TEXT, LIST, LIST, FREE_TEXT]
    desk.form.take_selection((PAUSE,))
    desk.press("nfirst 2\n")
    desk.press_with_shift("1")
    desk.press("34")
    assert isinstance(QApplication.focusWidget().parent(), TextEditor)
    desk.press("last one\n")
    assert desk.the_one() == {
        "note": ["first 2"],
        "frame": ["business", "police"],
        "grade": ["Grade 4"],
        "quote": ["last one"],
    }
