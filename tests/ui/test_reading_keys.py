"""The reading pane by real keys: what is selected is always a stretch of the text that was given."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from reading_desk import LEFT, S1, S2, TEXT, TITLE, K, M, quotes, shown, span

from ui.reading.highlight import Highlight
from ui.reading.view import ReadingView


@pytest.fixture
def view(qtbot: QtBot) -> ReadingView:
    return shown(qtbot)


@pytest.fixture
def press(view: ReadingView) -> Callable[..., None]:
    def pressed(key: K, held: M = M.NoModifier, times: int = 1) -> None:
        for _ in range(times):
            QTest.keyClick(view, key, held)

    return pressed


# -- sentences and clauses by keys


def test_two_keys_select_the_second_sentence(view: ReadingView, press: Callable[..., None], qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.spans_selected) as caught:
        press(K.Key_Down, M.AltModifier)
    assert quotes(view) == [S1]
    assert caught.args == [(span(S1),)]
    press(K.Key_Down, M.AltModifier)
    assert quotes(view) == [S2]
    press(K.Key_Up, M.AltModifier)
    assert quotes(view) == [S1]


def test_after_a_claim_the_next_sentence_follows_the_caret(view: ReadingView, press: Callable[..., None]) -> None:
    press(K.Key_Down, M.AltModifier)
    scrolled = view.verticalScrollBar().value()
    view.clear_selection()
    assert (quotes(view), view.caret()) == ([], span(S1)[1])
    assert view.verticalScrollBar().value() == scrolled
    press(K.Key_Down, M.AltModifier)
    assert quotes(view) == [S2]


def test_clauses_are_added_and_taken_at_both_ends(view: ReadingView, press: Callable[..., None]) -> None:
    press(K.Key_Down, M.AltModifier, times=2)
    press(K.Key_Left, M.AltModifier | M.ShiftModifier)
    assert quotes(view) == ["“Lawmakers should write firm rules, and we will help,”"]
    press(K.Key_Left, M.AltModifier | M.ShiftModifier)
    assert quotes(view) == ["“Lawmakers should write firm rules"]
    press(K.Key_Left, M.AltModifier | M.ShiftModifier)
    assert quotes(view) == ["“Lawmakers should write firm rules"]
    press(K.Key_Right, M.AltModifier | M.ShiftModifier)
    assert quotes(view) == ["“Lawmakers should write firm rules, and we will help,”"]
    press(K.Key_Right, M.AltModifier)
    assert quotes(view) == ["we will help,”"]
    press(K.Key_Left, M.AltModifier, times=2)
    assert quotes(view) == ["officers would lose access. “Lawmakers should write firm rules, and we will help,”"]


def test_words_and_characters_move_the_end(view: ReadingView, press: Callable[..., None]) -> None:
    view.set_selection((span("Lawmakers"),))
    press(K.Key_Right, M.ControlModifier | M.ShiftModifier, times=2)
    assert quotes(view) == ["Lawmakers should write"]
    press(K.Key_Left, M.ControlModifier | M.ShiftModifier)
    assert quotes(view) == ["Lawmakers should "]
    press(K.Key_Left, M.ShiftModifier)
    assert quotes(view) == ["Lawmakers should"]


def test_a_family_of_three_is_one_step(view: ReadingView, press: Callable[..., None]) -> None:
    family = "👩\u200d👩\u200d👧"
    view.set_selection((span("Ortiz "),))
    press(K.Key_Right, M.ShiftModifier)
    assert quotes(view) == [f"Ortiz {family}"]
    press(K.Key_Left, M.ShiftModifier)
    assert quotes(view) == ["Ortiz "]
    start = span(family)[0]
    view.set_selection(((start + 1, start + 2),))
    assert quotes(view) == [family]


# -- the caret by keys


def test_the_caret_walks_lines_and_paragraphs(view: ReadingView, press: Callable[..., None], qtbot: QtBot) -> None:
    press(K.Key_Home, M.ControlModifier)
    assert view.caret() == 0
    press(K.Key_End)
    assert view.caret() == len(TITLE)
    with qtbot.waitSignal(view.caret_moved) as caught:
        press(K.Key_Right)
    assert caught.args == [span("The company")[0]]
    press(K.Key_Left)
    assert view.caret() == len(TITLE)
    press(K.Key_End, M.ControlModifier)
    assert view.caret() == len(TEXT)
    press(K.Key_Right)
    press(K.Key_Down)
    assert view.caret() == len(TEXT)
    press(K.Key_Up, M.NoModifier, times=30)
    assert view.caret() == 0


def test_up_and_down_keep_the_column_over_short_lines(view: ReadingView, press: Callable[..., None]) -> None:
    view.set_caret(span("pressed for")[0])
    start = view.caret()
    press(K.Key_Down, M.NoModifier, times=3)
    assert view.caret() > start
    press(K.Key_Up, M.NoModifier, times=3)
    assert view.caret() == start


def test_shift_with_up_and_down_selects_lines_and_arrows_let_go(
    view: ReadingView, press: Callable[..., None], qtbot: QtBot
) -> None:
    view.set_caret(span("The company")[0])
    press(K.Key_Down, M.ShiftModifier)
    assert quotes(view)[0].startswith("The company said")
    with qtbot.waitSignal(view.selection_cleared):
        press(K.Key_Left)
    assert view.caret() == span("The company")[0]


def test_a_line_ends_before_the_space_it_is_broken_at(view: ReadingView, press: Callable[..., None]) -> None:
    view.set_caret(span("The company")[0])
    press(K.Key_End, M.ShiftModifier)
    assert not quotes(view)[0].endswith(" ")
    press(K.Key_Home)
    assert view.caret() == span("The company")[0]


# -- segments


def test_a_broken_quotation_becomes_two_segments(view: ReadingView, press: Callable[..., None], qtbot: QtBot) -> None:
    view.set_selection((span("“Lawmakers should write firm rules"),))
    with qtbot.waitSignal(view.segment_added) as caught:
        press(K.Key_Return, M.ShiftModifier)
    assert caught.args == [(span("“Lawmakers should write firm rules"),)]
    view.set_caret(span("we will")[0])
    press(K.Key_Right, M.ControlModifier | M.ShiftModifier, times=5)
    assert quotes(view) == ["“Lawmakers should write firm rules", "we will help,”"]
    with qtbot.waitSignal(view.selection_cleared):
        press(K.Key_Escape)
    assert quotes(view) == []


def test_segments_that_touch_become_one(view: ReadingView, press: Callable[..., None]) -> None:
    start = span("Lawmakers")[0]
    view.set_selection(((start, start + 4), (start + 4, start + 9)))
    assert view.selection() == ((start, start + 9),)


# -- keys left to others


class Form(QWidget):
    """What stands around the view and takes the keys it leaves."""

    def __init__(self, view: ReadingView) -> None:
        super().__init__()
        QVBoxLayout(self).addWidget(view)
        self.keys: list[int] = []

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (K.Key_Alt, K.Key_Shift, K.Key_Control):
            self.keys.append(event.key())


def test_keys_of_the_coding_form_reach_it(qtbot: QtBot) -> None:
    view = ReadingView()
    form = Form(view)
    qtbot.addWidget(form)
    view.set_article(TITLE, "", TEXT)
    form.show()
    view.setFocus()
    wanted = [K.Key_1, K.Key_9, K.Key_A, K.Key_M, K.Key_J, K.Key_Minus, K.Key_Plus, K.Key_Equal, K.Key_Period,
              K.Key_Return, K.Key_Enter, K.Key_Delete, K.Key_Backspace, K.Key_Escape]  # fmt: skip
    for key in wanted:
        QTest.keyClick(view, key)
    assert form.keys == wanted
    QTest.keyClick(view, K.Key_Down, M.AltModifier)
    QTest.keyClick(view, K.Key_Escape)
    assert form.keys == wanted
    QTest.keyClick(view, K.Key_Escape)
    assert form.keys == [*wanted, K.Key_Escape]
    QTest.keyClick(view, K.Key_Return, M.ShiftModifier)
    assert form.keys[-1] == K.Key_Return


def test_an_empty_article_leaves_every_key_and_click_alone(qtbot: QtBot) -> None:
    view = ReadingView()
    form = Form(view)
    qtbot.addWidget(form)
    view.set_article("Nothing yet", "", " \n\n ")
    form.resize(900, 500)
    form.show()
    QTest.keyClick(view, K.Key_Down, M.AltModifier)
    QTest.mouseDClick(view.viewport(), LEFT, M.NoModifier, QPoint(100, 100))
    view.set_selection(((0, 1),))
    view.scroll_to("nothing")
    view.zoom_in()
    view.grab()
    assert form.keys == [K.Key_Down]
    assert view.selection() == ()
    assert view.selection_rect() is None


def test_copy_gives_the_text_itself(view: ReadingView, press: Callable[..., None]) -> None:
    view.set_selection((span("Rights groups"), span("the firm denied")))
    press(K.Key_C, M.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Rights groups […] the firm denied"


def test_setting_from_outside_is_not_answered(view: ReadingView) -> None:
    told: list[object] = []
    view.spans_selected.connect(told.append)
    view.selection_cleared.connect(lambda: told.append(None))
    view.set_selection((span("Rights groups"),))
    view.clear_selection()
    view.set_caret(4)
    assert told == []
    assert view.caret() == 4


def test_a_screen_reader_is_told_what_lies_under_the_caret(view: ReadingView, press: Callable[..., None]) -> None:
    view.set_highlights([
        Highlight("a", (span("Rights groups had"),), 0, ("Liberty Union", "Call · +")),
        Highlight("b", (span("groups"),), 0, ("Cloud giant", "Denial · −")),
    ])  # fmt: skip
    view.set_caret(span("Rights")[0] - 2)
    press(K.Key_Right, M.ControlModifier)
    assert view.accessibleDescription() == "Liberty Union, Call · +"
    press(K.Key_Right)
    assert view.accessibleDescription() == "Cloud giant, Denial · −; Liberty Union, Call · +"
    assert TITLE in view.accessibleName()


# -- the second keys for clauses, and the borders of what is kept


def test_ctrl_with_up_and_down_moves_by_clauses_where_the_desktop_takes_alt(
    view: ReadingView, press: Callable[..., None]
) -> None:
    press(K.Key_Down, M.AltModifier, times=2)
    press(K.Key_Up, M.ControlModifier | M.ShiftModifier)
    assert quotes(view) == ["“Lawmakers should write firm rules, and we will help,”"]
    press(K.Key_Down, M.ControlModifier | M.ShiftModifier)
    assert quotes(view) == [S2[:-1]]
    press(K.Key_Down, M.ControlModifier)
    assert quotes(view) == ["we will help,” a spokesperson said"]
    press(K.Key_Up, M.ControlModifier)
    assert quotes(view) == [S2[:-1]]


@pytest.fixture
def kept(view: ReadingView) -> ReadingView:
    """The pane with a broken quotation kept and active, and the caret in its second part."""
    view.set_highlights([Highlight("a", (span("Lawmakers should"), span("we will")), 0, ("Cloud giant", "Call · +"))])
    view.set_active("a", movable=True)
    view.set_caret(span("will")[0])
    return view


def test_enter_takes_the_borders_in_hand_and_keeps_them(
    kept: ReadingView, press: Callable[..., None], qtbot: QtBot
) -> None:
    told: list[object] = []
    kept.spans_selected.connect(told.append)
    kept.selection_cleared.connect(lambda: told.append(None))
    with qtbot.waitSignal(kept.borders_taken):
        press(K.Key_Return)
    assert quotes(kept) == ["Lawmakers should", "we will"] and kept.moves_borders
    assert kept.selection_rect() is None
    press(K.Key_Right, M.ControlModifier | M.ShiftModifier)
    with qtbot.waitSignal(kept.borders_moved) as caught:
        press(K.Key_Return)
    assert caught.args == ["a", (span("Lawmakers should"), span("we will help"))]
    assert kept.selection() == () and not kept.moves_borders
    assert told == []


def test_borders_in_hand_are_given_up_by_esc_by_a_step_and_for_another(
    kept: ReadingView, press: Callable[..., None]
) -> None:
    moved: list[object] = []
    kept.borders_moved.connect(lambda *what: moved.append(what))
    for give_up in (
        lambda: press(K.Key_Escape), lambda: press(K.Key_Home), lambda: kept.set_active(None),
        lambda: kept.set_selection((span("Rights"),)), lambda: press(K.Key_Return),
    ):  # fmt: skip
        kept.set_active("a", movable=True)
        kept.clear_selection()
        press(K.Key_Return)
        assert kept.moves_borders
        if give_up.__code__.co_names[-1] != "Key_Return":
            press(K.Key_Right, M.ShiftModifier)
        give_up()
        assert not kept.moves_borders
    assert moved == []


def test_borders_of_others_stay_where_they_are(kept: ReadingView, press: Callable[..., None]) -> None:
    kept.set_active("a")
    press(K.Key_Return)
    assert not kept.moves_borders


def test_the_caret_is_never_on_a_blank_line(view: ReadingView, press: Callable[..., None]) -> None:
    view.set_caret(len(TITLE) + 1)
    assert view.caret() == len(TITLE)
    press(K.Key_Right)
    assert view.caret() == span("The company")[0]
    press(K.Key_Up)
    assert view.caret() <= len(TITLE)
