"""Annotations that are there: looked at, recoded, noted on, removed; and another coder’s."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.domain.changes import Act, annotate
from annotator.domain.identity import uuid7
from annotator.domain.span import Span
from tests.ui.coding_desk import FIRM, PAUSE, Desk, open_desk
from tests.ui.projects import ARTICLE, LEAD, MAYA, TEXT
from ui.coding.memo import Memo
from ui.coding.option_row import OptionRow


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    return open_desk(qtbot, tmp_path)


def coded(desk: Desk) -> str:
    desk.form.take_selection((PAUSE,))
    desk.press("22-")
    desk.session.select_annotation(desk.kept[-1])
    desk.acts.clear()
    return desk.kept[-1]


def test_looking_never_writes(desk: Desk) -> None:
    desk.click("Criticism of company")
    assert "faults a firm’s conduct" in desk.texts()
    desk.click("Demand")
    desk.press("2\n")
    assert desk.acts == []
    assert desk.page.unused == ["2", "\r"]


def test_an_annotation_is_recoded_at_once_field_by_field(desk: Desk) -> None:
    coded(desk)
    desk.press("3")
    assert desk.acts == []
    desk.press("s+")
    assert desk.the_one()["tone"] == ["Positive"]
    desk.press("c1")
    desk.click("Denial")
    assert desk.the_one() == {"actor": ["Liberty Union"], "type": ["Denial"], "tone": ["Positive"]}
    assert len(desk.acts) == 3
    desk.session.undo()
    assert desk.the_one()["type"] == ["Call for regulation"]
    assert "Call for regulation, key 1, chosen" in [row.accessibleName() for row in desk.form.findChildren(OptionRow)]


def test_an_annotation_gets_a_second_and_a_proposed_actor(desk: Desk) -> None:
    coded(desk)
    desk.press("a")
    desk.press_with_shift("1")
    assert desk.the_one()["actor"] == ["Liberty Union", "Cloud giant"]
    desk.press("Quill\n\n")
    assert desk.the_one()["actor"] == ["Liberty Union", "Cloud giant", "Quill"]


def test_delete_removes_the_annotation_shown_and_escape_puts_it_away(desk: Desk) -> None:
    coded(desk)
    desk.press("\x1b")
    assert desk.session.annotation == ""
    desk.session.select_annotation(desk.kept[-1])
    QTest.keyClick(desk.page, Qt.Key.Key_Delete)
    assert desk.annotations() == []
    assert desk.session.annotation == ""


def test_the_memo_goes_with_the_claim_and_is_its_own_act_later(desk: Desk) -> None:
    memo = desk.form.findChild(Memo)
    desk.form.take_selection((PAUSE,))
    desk.press("2m")
    QTest.keyClicks(memo, "<b>hard</b> case")
    desk.press("\x1b")
    desk.press("2-")
    assert desk.annotations()[0].memo == "<b>hard</b> case"
    assert len(desk.acts) == 1
    desk.session.select_annotation(desk.kept[-1])
    desk.press("m")
    QTest.keyClicks(memo, "ask: ")
    QTest.keySequence(memo, "Ctrl+Z")
    assert memo.toPlainText() == "<b>hard</b> case"
    QTest.keyClicks(memo, "?")
    assert len(desk.acts) == 1
    desk.session.select_annotation("")
    assert desk.annotations()[0].memo in ("?<b>hard</b> case", "<b>hard</b> case?")
    assert len(desk.acts) == 2


def test_another_coders_coding_is_read_only_and_says_whose_it_is(desk: Desk) -> None:
    annotation = uuid7()
    values = {desk.ids["type"]: (desk.ids["type/DEN"],)}
    edit = annotate(annotation, ARTICLE, MAYA.id, (Span(*PAUSE),), TEXT, values)
    desk.session.project.append(Act(MAYA.id, "2026-11-22T11:00:00.000Z").change([edit]))
    desk.session.show_coder(MAYA)
    desk.acts.clear()
    desk.session.select_annotation(annotation)
    assert "Maya’s coding" in desk.texts()
    desk.press("s-c1\x1b")
    desk.click("Other")
    QTest.keyClicks(desk.form.findChild(Memo), "mine")
    desk.form.settle()
    desk.form.take_selection((FIRM,))
    desk.press("22-")
    assert desk.acts == []
    desk.session.show_coder(LEAD)
    assert "Maya" not in desk.texts()
