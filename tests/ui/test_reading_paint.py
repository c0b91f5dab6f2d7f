"""What is on the screen is what was asked for, however it came there: pixels, labels, scrolling, odd texts."""

from __future__ import annotations

import random
from collections import Counter

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.offsets import Offsets
from ui.reading.highlight import Highlight, LineStyle
from ui.reading.view import ReadingView
from ui.theme import DARK, LIGHT, Theme

K, M = Qt.Key, Qt.KeyboardModifier
SENTENCES = ("Officers would lose access to the service. ", "“We want firm rules,” she said, “and soon.” ",
             "A rival had left the market 😀 before. ", "قالت «نريد قواعد واضحة» ثم غادرت. ",
             "Vendors share a duty to test such systems. ")  # fmt: skip


def article(paragraphs: int, seed: int = 1) -> str:
    drawn = random.Random(seed)
    return "\n".join("".join(drawn.choices(SENTENCES, k=drawn.randint(1, 9))) for _ in range(paragraphs))


def some_highlights(text: str, count: int, seed: int = 2) -> list[Highlight]:
    drawn = random.Random(seed)
    made = []
    for number in range(count):
        start = drawn.randrange(len(text) - 80)
        segments = ((start, start + drawn.randint(5, 70)),)
        label = (f"Actor {number % 9}", "Call for regulation · −")
        made.append(Highlight(str(number), segments, number % 7, label, "3", drawn.choice(list(LineStyle))))
    return made


def shown(qtbot: QtBot, text: str, width: int = 1000, height: int = 600, theme: Theme = LIGHT) -> ReadingView:
    view = ReadingView(theme)
    qtbot.addWidget(view)
    view.resize(width, height)
    view.set_article("A title of its own", "Daily · 1 June", text)
    view.show()
    view.setFocus()
    QApplication.processEvents()
    return view


def on_screen(view: ReadingView) -> QImage:
    QApplication.processEvents()
    picture = view.screen().grabWindow(view.winId()).toImage()
    return picture.convertToFormat(QImage.Format.Format_RGB32)


def fresh(view: ReadingView) -> QImage:
    return view.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def colours(view: ReadingView, start: int, end: int) -> Counter[str]:
    view.set_selection(((start, end),))
    rect = view.selection_rect()
    view.clear_selection()
    picture = view.viewport().grab(rect).toImage()
    pixels = (picture.pixelColor(x, y) for x in range(picture.width()) for y in range(picture.height()))
    return Counter(colour.name().upper() for colour in pixels)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_a_highlight_is_a_tint_and_an_underline_and_the_innermost_gives_the_tint(qtbot: QtBot, theme: Theme) -> None:
    text = article(3)
    view = shown(qtbot, text, theme=theme)
    assert colours(view, 0, 12).most_common(1)[0][0] == theme.reading
    view.set_highlights([Highlight("outer", ((0, 30),), 0), Highlight("inner", ((9, 14),), 1)])
    inner = colours(view, 9, 14)
    assert inner.most_common(1)[0][0] == theme.highlight(theme.category(1))
    assert inner[theme.category(0)] and inner[theme.category(1)]
    assert theme.highlight(theme.category(0)) not in inner
    outer = colours(view, 1, 8)
    assert outer.most_common(1)[0][0] == theme.highlight(theme.category(0))
    assert outer[theme.category(1)] == 0
    view.remove_highlight("outer")
    assert colours(view, 1, 8).most_common(1)[0][0] == theme.reading


def test_the_active_highlight_is_outlined_and_a_selection_tinted(qtbot: QtBot) -> None:
    text = article(3)
    view = shown(qtbot, text)
    view.clearFocus()
    view.set_highlights([Highlight("a", ((4, 30),), 2)])
    assert not _count(fresh(view), LIGHT.accent)
    view.set_active("a")
    assert _count(fresh(view), LIGHT.accent) > 20
    assert view.active() == "a"
    view.set_active(None)
    view.set_selection(((4, 30),))
    assert _count(fresh(view), LIGHT.selection) > 200


def _count(picture: QImage, colour: str) -> int:
    wanted = QColor(colour).rgb()
    return sum(
        picture.pixel(x, y) == wanted for x in range(100, picture.width(), 3) for y in range(0, 320, 2)
    )


@pytest.mark.parametrize("width", [1000, 640])
def test_moved_pixels_and_partial_painting_leave_what_a_fresh_painting_shows(qtbot: QtBot, width: int) -> None:
    text = article(60)
    view = shown(qtbot, text, width=width)
    view.set_highlights(some_highlights(text, 260))
    bar, drawn = view.verticalScrollBar(), random.Random(5)

    def in_view() -> int:
        return view._canvas.page.place_at(50, view._offset + drawn.randrange(500))

    acts = (
        lambda: bar.setValue(bar.value() + drawn.choice((-87, 87, 29, -300, 520))),
        lambda: bar.setValue(drawn.randrange(bar.maximum() + 1)),
        lambda: view.put_highlight(Highlight("new", ((at := in_view(), at + 40),), 3, ("New actor", "Denial · +"))),
        lambda: view.remove_highlight("new"),
        lambda: view.set_active(drawn.choice([None, *map(str, range(40))])),
        lambda: view.set_selection(((at := in_view(), at + 55),)),
        lambda: QTest.keyClick(view, K.Key_Down, M.AltModifier),
        lambda: QTest.keyClick(view, K.Key_Down, M.ShiftModifier),
        lambda: view.scroll_to(str(drawn.randrange(260))),
        lambda: view.set_caret(drawn.randrange(len(text) - 100)),
    )
    for number in range(60):
        drawn.choice(acts)()
        if number % 3 == 0:
            assert on_screen(view) == fresh(view), number


def test_scrolling_back_over_estimated_heights_never_jumps(qtbot: QtBot) -> None:
    view = shown(qtbot, article(200))
    bar, page = view.verticalScrollBar(), view._canvas.page
    bar.setValue(bar.maximum())
    QApplication.processEvents()
    assert page.spot(len(page.text)).y - view._offset < view.viewport().height()
    while bar.value() > 40:
        place = page.place_at(0, view._offset + 40)
        before = page.spot(place).y - view._offset
        bar.setValue(bar.value() - 40)
        assert page.spot(place).y - view._offset == before + 40
    bar.setValue(0)
    assert view._offset == 0 and page.tops[0] < 120


def test_a_highlight_out_of_view_is_brought_into_it_and_one_in_view_does_not_move(qtbot: QtBot) -> None:
    text = article(200)
    view = shown(qtbot, text)
    end = len(text) - 3
    view.set_highlights([Highlight("far", ((end - 200, end),), 0), Highlight("near", ((3, 9),), 0)])
    view.scroll_to("near")
    assert view.verticalScrollBar().value() == 0
    view.scroll_to("far")
    spot = view._canvas.page.spot(end - 200)
    assert 0 <= spot.y - view._offset < view.viewport().height()
    moved = view.verticalScrollBar().value()
    view.scroll_to("far")
    view.scroll_to("unknown")
    assert view.verticalScrollBar().value() == moved > 0


def test_zoom_and_width_keep_what_is_at_the_top(qtbot: QtBot) -> None:
    view = shown(qtbot, article(120))
    view.verticalScrollBar().setValue(2000)
    place = view._first_in_view()[0]
    sizes = []
    view.zoom_changed.connect(sizes.append)
    view.zoom_in()
    view.resize(700, 500)
    view.zoom_in()
    line = view._canvas.page.spot(place)
    assert abs(line.y - view._offset) <= 3 * view._canvas.page.typography.body.pitch
    view.zoom_reset()
    view.zoom_out()
    assert sizes == [1.1, 1.25, 1.0, 0.9]
    assert view.zoom() == 0.9


def test_a_title_that_is_the_texts_first_line_is_drawn_once_and_can_be_selected(qtbot: QtBot) -> None:
    view = ReadingView()
    qtbot.addWidget(view)
    view.resize(1000, 600)
    view.set_article("Ban on face software", "Daily", "Ban on face\u00a0software\n\nThe ban came late.")
    assert view._canvas.page.masthead is None
    QTest.keyClick(view, K.Key_Home, M.ControlModifier)
    QTest.keyClick(view, K.Key_End, M.ShiftModifier)
    assert view.selection() == ((0, 20),)
    view.set_article("Another title", "Daily", "Ban on face\u00a0software\n\nThe ban came late.")
    assert view._canvas.page.masthead is not None


def test_a_narrow_view_shows_chips_that_can_be_clicked(qtbot: QtBot) -> None:
    text = article(3)
    view = shown(qtbot, text, width=640)
    view.set_highlights([Highlight("a", ((0, 12),), 0, ("Cloud giant", "Call · +"))])
    assert view._canvas.columns.margin_width == 0
    found = [y for y in range(view.viewport().height()) if view._canvas.label_at(view._canvas.columns.text_x + 9, y)]
    assert found
    with qtbot.waitSignal(view.highlight_clicked) as caught:
        at = QPoint(view._canvas.columns.text_x + 9, found[2])
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, M.NoModifier, at)
    assert caught.args == ["a"]


def test_left_goes_on_in_a_text_from_right_to_left(qtbot: QtBot) -> None:
    view = ReadingView()
    qtbot.addWidget(view)
    view.set_article("عنوان", "", "قالت «نريد قواعد واضحة» ثم غادرت.")
    view.set_caret(0)
    QTest.keyClick(view, K.Key_Left, M.NoModifier)
    assert view.caret() == 1
    QTest.keyClick(view, K.Key_Left, M.ControlModifier | M.ShiftModifier)
    assert view.selection() == ((1, 4),)


_MOVES = st.tuples(
    st.sampled_from([K.Key_Left, K.Key_Right, K.Key_Up, K.Key_Down, K.Key_Home, K.Key_End, K.Key_PageDown]),
    st.sampled_from([M.NoModifier, M.ShiftModifier, M.ControlModifier, M.AltModifier, M.ControlModifier
                     | M.ShiftModifier, M.AltModifier | M.ShiftModifier]),
)  # fmt: skip
_ODD = [
    *("e\u0301", "👩\u200d👩\u200d👧", "🇩🇪", "👍🏽", "\U0001f642", "\u200d", "\ufe0f"),
    *("שלום ", "عليكم. ", "ᄀ", "क्षि", "漢字。"),
    *("\u202e", "\t", "\u2028", "\u2029", "\x0b", "\x7f", "\ufeff", "\n", "\n\n", " ", "<b>bold</b> ", "&amp; "),
    *("“word,” she said. ", "averyveryverylongwordwithoutanyspace" * 4),
]
_odd_texts = st.lists(st.sampled_from(_ODD) | st.text(max_size=6), max_size=14).map("".join)


@pytest.fixture(scope="module")
def pane(qapp: QApplication) -> ReadingView:
    view = ReadingView()
    view.resize(820, 400)
    view.show()
    return view


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(text=_odd_texts, keys=st.lists(_MOVES, max_size=6), data=st.data())
def test_whatever_the_text_and_the_keys_no_grapheme_is_cut(
    pane: ReadingView, text: str, keys: list[tuple[Qt.Key, Qt.KeyboardModifier]], data: st.DataObject
) -> None:
    _read_and_select(pane, text, keys, data)


@pytest.mark.soak
@settings(max_examples=10_000, suppress_health_check=list(HealthCheck), deadline=None)
@given(text=_odd_texts, keys=st.lists(_MOVES, max_size=10), data=st.data())
def test_nor_in_ten_thousand_texts(
    pane: ReadingView, text: str, keys: list[tuple[Qt.Key, Qt.KeyboardModifier]], data: st.DataObject
) -> None:
    _read_and_select(pane, text, keys, data)


def _read_and_select(
    pane: ReadingView, text: str, keys: list[tuple[Qt.Key, Qt.KeyboardModifier]], data: st.DataObject
) -> None:
    start, end = sorted(data.draw(st.tuples(st.integers(0, len(text)), st.integers(0, len(text)))))
    pane.set_article("", "", text)
    pane.set_highlights([Highlight("a", ((start, end + 1),), 0, ("x", "y"))])
    pane.set_selection(((start, end),))
    _check(pane, text)
    for key, held in keys:
        QTest.keyClick(pane, key, held)
        _check(pane, text)
    first = QPoint(data.draw(st.integers(0, 800)), data.draw(st.integers(0, 390)))
    last = QPoint(data.draw(st.integers(0, 800)), data.draw(st.integers(0, 390)))
    QTest.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, M.NoModifier, first)
    QTest.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, M.ShiftModifier, last)
    _check(pane, text)
    pane.viewport().repaint()


def _check(pane: ReadingView, text: str) -> None:
    for start, end in pane.selection():
        assert 0 <= start < end <= len(text)
        assert Offsets(text).snap(start, end) == (start, end)
    if pane.selection():
        QTest.keyClick(pane, K.Key_C, M.ControlModifier)
        copied = " […] ".join(text[start:end] for start, end in pane.selection())
        # The clipboard itself takes a mark U+FEFF at the beginning for no text.
        assert QApplication.clipboard().text().lstrip("\ufeff") == copied.lstrip("\ufeff")
    assert 0 <= pane.caret() <= len(text)


def test_a_long_label_keeps_its_sign(qapp: QApplication) -> None:
    from PySide6.QtGui import QFont, QFontMetricsF

    from ui.reading.label_art import _shortened

    metrics = QFontMetricsF(QFont())
    text = "Warning of harm or risk to everybody · −"
    room = round(metrics.horizontalAdvance(text) * 0.6)
    cut = _shortened(text, metrics, room)
    assert cut.endswith("… · −")
    assert metrics.horizontalAdvance(cut) <= room
    assert _shortened("no sign here but long enough", metrics, room // 3).endswith("…")
