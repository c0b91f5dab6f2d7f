"""The reading pane by real presses and drags of the mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF
from PySide6.QtGui import QHelpEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot
from reading_desk import LEFT, S2, M, drag, move, quotes, shown, span, where

from ui.reading.highlight import Highlight
from ui.reading.marks import Deep
from ui.reading.view import ReadingView


@pytest.fixture
def view(qtbot: QtBot) -> ReadingView:
    return shown(qtbot)


def test_a_drag_takes_whole_words(view: ReadingView, qtbot: QtBot) -> None:
    start, end = span("Lawmakers should write")
    with qtbot.waitSignal(view.spans_selected) as caught:
        drag(view, start + 3, end - 2)
    assert quotes(view) == ["Lawmakers should write"]
    assert caught.args == [((start, end),)]
    view.clear_selection()
    drag(view, end - 2, start + 3)
    assert quotes(view) == ["Lawmakers should write"]


def test_a_drag_takes_exact_characters_with_ctrl_or_without_snapping(view: ReadingView) -> None:
    start, end = span("awmakers should wri")
    first, last = where(view, start) - QPoint(4, 0), where(view, end - 1) + QPoint(3, 0)
    for held, snap in ((M.ControlModifier, True), (M.NoModifier, False)):
        view.clear_selection()
        view.set_snap(snap)
        QTest.mousePress(view.viewport(), LEFT, held, first)
        move(view, last, held)
        QTest.mouseRelease(view.viewport(), LEFT, held, last)
        assert quotes(view) == ["awmakers should wri"]


def test_a_double_click_takes_the_clause_and_a_third_the_sentence(view: ReadingView, qtbot: QtBot) -> None:
    at = where(view, span("firm rules")[0])
    QTest.mouseClick(view.viewport(), LEFT, M.NoModifier, at)
    with qtbot.waitSignal(view.spans_selected):
        QTest.mouseDClick(view.viewport(), LEFT, M.NoModifier, at)
    assert quotes(view) == ["“Lawmakers should write firm rules"]
    with qtbot.waitSignal(view.spans_selected):
        QTest.mouseClick(view.viewport(), LEFT, M.NoModifier, at)
    assert quotes(view) == [S2]


def test_a_drag_after_a_double_click_grows_by_clauses(view: ReadingView) -> None:
    at, to = where(view, span("firm rules")[0]), where(view, span("will help")[0])
    QTest.mousePress(view.viewport(), LEFT, M.NoModifier, at)
    QTest.mouseRelease(view.viewport(), LEFT, M.NoModifier, at)
    spot = QPointF(at)
    double = QMouseEvent(QEvent.Type.MouseButtonDblClick, spot, spot, LEFT, LEFT, M.NoModifier)
    QApplication.sendEvent(view.viewport(), double)
    move(view, to, M.NoModifier)
    QTest.mouseRelease(view.viewport(), LEFT, M.NoModifier, to)
    assert quotes(view) == ["“Lawmakers should write firm rules, and we will help,”"]


def test_a_border_of_the_selection_can_be_dragged(view: ReadingView) -> None:
    start, end = span("should write")
    view.set_selection(((start, end),))
    rect = view.selection_rect()
    assert rect is not None
    edge = QPoint(rect.right() + 1, rect.center().y())
    to = where(view, span("rules")[0])
    view.set_selection(((start, end),))
    QTest.mousePress(view.viewport(), LEFT, M.NoModifier, edge)
    move(view, to, M.NoModifier)
    QTest.mouseRelease(view.viewport(), LEFT, M.NoModifier, to)
    assert quotes(view) == ["should write firm rules"]


def test_shift_and_a_click_extend_the_selection(view: ReadingView) -> None:
    at = where(view, span("firm")[0])
    view.set_caret(span("Lawmakers")[0])
    QTest.mouseClick(view.viewport(), LEFT, M.ShiftModifier, at)
    assert quotes(view) == ["Lawmakers should write firm"]


def test_a_click_puts_the_caret_and_lets_go(view: ReadingView, qtbot: QtBot) -> None:
    at = where(view, span("earlier")[0]) - QPoint(3, 0)
    view.set_selection((span("Lawmakers"),))
    with qtbot.waitSignal(view.selection_cleared):
        QTest.mouseClick(view.viewport(), LEFT, M.NoModifier, at)
    assert view.caret() == span("earlier")[0]


def test_clicks_walk_down_through_stacked_highlights(view: ReadingView, qtbot: QtBot) -> None:
    view.set_highlights([
        Highlight("outer", (span(S2),), 0, ("Cloud giant", "Call")),
        Highlight("inner", (span("firm rules"),), 1, ("Liberty Union", "Criticism")),
    ])  # fmt: skip
    at = where(view, span("firm rules")[0])
    chosen: list[str] = []
    view.highlight_clicked.connect(chosen.append)
    view.highlight_clicked.connect(view.set_active)
    for _ in range(3):
        QTest.mouseClick(view.viewport(), LEFT, M.NoModifier, at)
    assert chosen == ["inner", "outer", "inner"]
    QTest.mouseClick(view.viewport(), LEFT, M.NoModifier, where(view, span("Rights")[0]))
    assert len(chosen) == 3


def test_a_label_chooses_its_highlight_and_leaves_the_selection(view: ReadingView, qtbot: QtBot) -> None:
    view.set_highlights([Highlight("a", (span("Rights groups"),), 0, ("Liberty Union", "Call for action"))])
    view.set_selection((span("Lawmakers"),))
    y = where(view, span("Rights")[0]).y()
    x = next(x for x in range(view.viewport().width() - 1, 0, -1) if view._canvas.label_at(x, y + view._offset))
    with qtbot.waitSignal(view.highlight_clicked) as caught:
        QTest.mouseClick(view.viewport(), LEFT, M.NoModifier, QPoint(x, y))
    assert caught.args == ["a"]
    assert quotes(view) == ["Lawmakers"]


def test_what_is_stacked_deeper_than_there_are_underlines_is_counted_named_and_reached(view: ReadingView) -> None:
    start, end = span("Rights groups had pressed for it")
    stacked = [Highlight(f"h{n}", ((start + n, end - n),), n, (f"Actor {n}", "Call")) for n in range(6)]
    here = where(view, start + 10)
    pictures = []
    for number in (4, 5, 6):
        view.set_highlights(stacked[:number])
        picture = view.grab().toImage()
        pictures.append(picture)
        assert [(one.line, one.more) for one in _deep_of(view)] == ([(0, number - 4)] if number > 4 else [])
    assert pictures[1] != pictures[2]
    QApplication.sendEvent(view.viewport(), QHelpEvent(QHelpEvent.Type.ToolTip, here, view.mapToGlobal(here)))
    assert all(f"Actor {n}" in QToolTip.text() for n in range(6))
    clicked = []
    view.highlight_clicked.connect(clicked.append)
    view.highlight_clicked.connect(view.set_active)
    for _ in range(6):
        QTest.mouseClick(view.viewport(), LEFT, pos=here)
    assert sorted(clicked) == [f"h{n}" for n in range(6)]


def _deep_of(view: ReadingView) -> list[Deep]:
    canvas = view._canvas
    return [one for piece, made in canvas._marks.items() for one in made.deep if canvas.page.pieces[piece]]


@pytest.mark.parametrize("movable", [True, False])
def test_the_borders_of_the_active_highlight_can_be_dragged_where_they_may(view: ReadingView, movable: bool) -> None:
    moved: list[object] = []
    told: list[object] = []
    view.borders_moved.connect(lambda *what: moved.append(what))
    view.spans_selected.connect(told.append)
    view.set_highlights([Highlight("a", (span("should write"), span("Rights")), 0, ("Cloud giant", "Call"))])
    view.set_active("a", movable)
    edge = where(view, span("write")[1] - 1)
    edge.setX(round(view._canvas.page.spot(span("write")[1]).x) + view._canvas.columns.text_x)
    to = where(view, span("rules")[0])
    QTest.mousePress(view.viewport(), LEFT, M.NoModifier, edge)
    move(view, to, M.NoModifier)
    QTest.mouseRelease(view.viewport(), LEFT, M.NoModifier, to)
    assert moved == ([("a", (span("should write firm rules"), span("Rights")))] if movable else [])
    assert bool(told) is not movable
    assert not view.moves_borders


def test_a_click_at_a_border_is_a_click(view: ReadingView, qtbot: QtBot) -> None:
    view.set_highlights([Highlight("a", (span("should write"),), 0, ("Cloud giant", "Call"))])
    view.set_active("a", movable=True)
    edge = where(view, span("should")[0])
    edge.setX(round(view._canvas.page.spot(span("should")[0]).x) + view._canvas.columns.text_x)
    with qtbot.waitSignal(view.highlight_clicked):
        QTest.mouseClick(view.viewport(), LEFT, M.NoModifier, edge + QPoint(2, 0))
    assert view.caret() == span("should")[0] and not view.moves_borders
