"""The bar at the selection: a claim by three clicks, never over the passage, and gone when there is nothing to code."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from window_hand import ALT, press
from window_samples import Opener, Team, code_by_hand

from annotator.storage import reading
from ui.coding.bar import SelectionBar
from ui.coding.option_row import OptionChip
from ui.window import Window

LEFT = Qt.MouseButton.LeftButton


def drag(window: Window, qtbot: QtBot, quote: str) -> None:
    """Drags over a quote; the text must show all of it, in one line."""
    assert window.code.form
    view, start = window.code.text, window.session.text.index(quote)
    view.set_selection(((start, start + len(quote)),))
    box = view.selection_rect()
    view.clear_selection()
    begin, end = QPoint(box.left() + 2, box.top() + 8), QPoint(box.right() - 2, box.bottom() - 12)
    QTest.mousePress(view.viewport(), LEFT, pos=begin)
    QTest.mouseMove(view.viewport(), end)
    QTest.mouseRelease(view.viewport(), LEFT, pos=end)
    qtbot.waitUntil(lambda: bool(view.selection()))
    qtbot.wait(20)


def bar_of(window: Window) -> SelectionBar:
    return window.code.text.viewport().findChild(SelectionBar)


def click(window: Window, name: str) -> None:
    chips = [chip for chip in bar_of(window).findChildren(OptionChip) if chip.option.name == name and chip.isVisible()]
    QTest.mouseClick(chips[0], LEFT)


def test_sequence_e_three_clicks_at_the_selection_keep_the_claim(open_window: Opener, team: Team, qtbot: QtBot) -> None:
    window = open_window(team.maya)
    drag(window, qtbot, "switch off")
    assert bar_of(window).isVisible()
    scrolled = window.code.text.verticalScrollBar().value()
    for name in ("Norvia", "Support or praise", "+ positive"):
        click(window, name)
    (kept,) = reading.annotations(window.session.project)
    book = window.session.codebook
    assert {book.variable(one).code: [book.name_of(v) for v in given] for one, given in kept.values.items()} == {
        "actor": ["Norvia"], "claim_type": ["Support or praise"], "sentiment": ["positive"],
    }  # fmt: skip
    assert kept.segments[0].quote(window.session.text) == "switch off"
    assert bar_of(window).isHidden()
    assert window.code.text.hasFocus()
    assert window.code.text.verticalScrollBar().value() == scrolled


def test_what_was_clicked_is_marked_and_the_search_is_one_click_away(
    open_window: Opener, team: Team, qtbot: QtBot
) -> None:
    window = open_window(team.maya)
    drag(window, qtbot, "switch off")
    click(window, "Norvia")
    marked = [chip.option.name for chip in bar_of(window).findChildren(OptionChip) if chip.isChecked()]
    assert marked == ["Norvia"]
    click(window, "Search…")
    assert window.focusWidget() is not window.code.text


def test_keys_put_the_bar_away_and_a_selection_by_keys_shows_none(
    open_window: Opener, team: Team, qtbot: QtBot
) -> None:
    window = open_window(team.maya)
    press(Qt.Key.Key_Down, ALT)
    qtbot.wait(20)
    assert bar_of(window) is None or bar_of(window).isHidden()
    drag(window, qtbot, "switch off")
    assert bar_of(window).isVisible()
    press(Qt.Key.Key_Escape)
    assert bar_of(window).isHidden()


def test_an_annotation_that_is_clicked_shows_no_bar(open_window: Opener, team: Team, qtbot: QtBot) -> None:
    code_by_hand(team.maya, "switch off", "Norvia", "CRI", -1)
    window = open_window(team.maya)
    view = window.code.text
    start = window.session.text.index("switch off")
    view.set_selection(((start, start + 3),))
    at = view.selection_rect().center()
    view.clear_selection()
    QTest.mouseClick(view.viewport(), LEFT, pos=at)
    qtbot.wait(20)
    assert window.session.annotation
    assert bar_of(window) is None or bar_of(window).isHidden()


@pytest.mark.parametrize(
    ("passage", "where"),
    [
        (QRect(10, 40, 200, 60), "below"),
        (QRect(10, 500, 200, 60), "above"),
        (QRect(10, 10, 200, 580), "nowhere"),
        (QRect(10, 900, 200, 60), "nowhere"),
    ],
)
def test_the_bar_is_never_over_the_passage(
    open_window: Opener, team: Team, qtbot: QtBot, passage: QRect, where: str
) -> None:
    window = open_window(team.maya)
    drag(window, qtbot, "switch off")
    bar = bar_of(window)
    bar.place(passage, QRect(0, 0, 700, 600))
    assert bar.isVisible() == (where != "nowhere")
    if where != "nowhere":
        assert not bar.geometry().intersects(passage)
        assert (bar.geometry().top() > passage.bottom()) == (where == "below")
        assert QRect(0, 0, 700, 600).contains(bar.geometry())
