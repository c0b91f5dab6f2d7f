from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from window_hand import CTRL, code_a_claim, press
from window_samples import Opener, Team, code_by_hand

from annotator.storage import reading
from ui.passages.page import PassagesPage
from ui.window import Window


def shown(window: Window) -> list[str]:
    """The passages on the page, as far as they begin."""
    page: PassagesPage = window.passages
    return [page.table.records.records[row].quote for row in range(page.table.records.rowCount())]


def test_what_is_coded_stands_in_the_table_and_enter_leads_back(open_window: Opener, team: Team) -> None:
    window = open_window(team.maya)
    said = code_a_claim(window)
    assert said
    press(Qt.Key.Key_2, CTRL)
    assert window.pages.currentWidget() is window.passages
    assert shown(window) == [said]
    window.session.open_article(window.code.articles.model.rows.all[-1].id)
    press(Qt.Key.Key_Return)
    assert window.pages.currentWidget() is window.code
    kept = reading.annotations(window.session.project)[0]
    assert window.session.annotation == kept.id
    assert window.session.article.id == kept.article
    assert window.code.text.hasFocus()


def test_it_is_empty_with_the_next_step_and_says_when_nothing_fits(open_window: Opener, team: Team) -> None:
    window = open_window(team.maya)
    press(Qt.Key.Key_2, CTRL)
    assert window.passages.table.nothing.startswith("Passages stand here once")
    press(Qt.Key.Key_L, CTRL)
    assert window.passages.filters.words.hasFocus()
    for letter in "qqq":
        press(letter)
    assert window.passages.table.nothing.startswith("No passage fits")
    press(Qt.Key.Key_Escape)
    assert window.passages.filters.words.text() == ""
    assert window.passages.table.hasFocus()


def test_a_lead_sees_everybodys_filters_by_coder_and_opens_as_that_coder(open_window: Opener, team: Team) -> None:
    code_by_hand(team.lead, "Nobody asked the people", "Norvia", "CRI", -1)
    window = open_window(team.lead)
    press(Qt.Key.Key_2, CTRL)
    assert len(shown(window)) == 1
    filters = window.passages.filters
    assert filters.coder.isVisible()
    filters.coder.setCurrentIndex(filters.coder.findText("Ben"))
    assert shown(window) == []
    filters.coder.setCurrentIndex(0)
    filters.actor.setCurrentIndex(filters.actor.findText("Norvia"))
    assert len(shown(window)) == 1
    filters.value.setCurrentIndex(filters.value.findText("Sentiment: positive"))
    assert shown(window) == []
    filters.clear()
    QTest.keyClicks(filters.title, "zzz")
    assert shown(window) == []
    filters.clear()
    filters.words.setText("nobody")
    assert len(shown(window)) == 1
    assert window.passages._number.text() == "1 passage"


def test_a_coder_has_no_choice_of_coders(open_window: Opener, team: Team) -> None:
    window = open_window(team.maya)
    press(Qt.Key.Key_2, CTRL)
    assert not window.passages.filters.coder.isVisible()
    assert "coder" not in window.passages.table.orders


def test_undo_takes_the_row_away(open_window: Opener, team: Team) -> None:
    window = open_window(team.maya)
    code_a_claim(window)
    press(Qt.Key.Key_2, CTRL)
    press(Qt.Key.Key_Z, CTRL)
    assert shown(window) == []


@pytest.mark.parametrize("form", ["CSV (*.csv)", "Excel workbook (*.xlsx)"])
def test_the_table_is_written_out(
    open_window: Opener, team: Team, home: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, form: str
) -> None:
    window = open_window(team.maya)
    code_a_claim(window)
    press(Qt.Key.Key_2, CTRL)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(home / "table"), form))
    QTest.mouseClick(window.passages.export, Qt.MouseButton.LeftButton)
    out = home / ("table.xlsx" if "xlsx" in form else "table.csv")
    qtbot.waitUntil(lambda: window.foot.notice.startswith("1 passage written"))
    assert out.stat().st_size > 100


def test_a_heading_puts_it_in_order_and_back(open_window: Opener, team: Team) -> None:
    window = open_window(team.maya)
    code_a_claim(window)
    press(Qt.Key.Key_2, CTRL)
    header = window.passages.table.horizontalHeader()
    memo = window.passages.table.orders.index("memo")
    at = header.sectionViewportPosition(memo) + 20
    for falling in (False, True):
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=header.viewport().rect().topLeft() + _right(at))
        assert window.passages.table.order == ("memo", falling)
        assert len(shown(window)) == 1


def _right(pixels: int):  # noqa: ANN202
    from PySide6.QtCore import QPoint

    return QPoint(pixels, 8)
