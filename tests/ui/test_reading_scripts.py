"""Texts that break text fields, and texts from right to left: read, selected, labelled and found as they are."""

from __future__ import annotations

import json
from itertools import pairwise
from math import ceil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from reading_desk import LEFT, drag, where

from annotator.domain.finding import FoldedText, read_as
from ui.offsets import Offsets
from ui.reading.highlight import Highlight
from ui.reading.lines import Lines
from ui.reading.typography import typography
from ui.reading.view import ReadingView

K, M = Qt.Key, Qt.KeyboardModifier
NAUGHTY = Path(__file__).parents[2] / ".." / "shared" / "data" / "naughty-strings"
present = pytest.mark.skipif(not NAUGHTY.is_dir(), reason="no texts in ../shared/data/naughty-strings")
ARABIC = """المجلس يصوت على إيقاف الكاميرات

صوّت المجلس يوم الثلاثاء على إيقاف الكاميرات. وقالت مارا كويل: «لم يسأل أحد الناس هنا»، ثم غادرت.
ووصفت شركة Norvia التصويت بأنه متسرع، وبلغت التكلفة 3.5 مليون دولار (2020)."""


@pytest.fixture(scope="module")
def pane(qapp: QApplication) -> ReadingView:
    view = ReadingView()
    view.resize(900, 500)
    view.show()
    return view


def taken(pane: ReadingView, text: str) -> str:
    """All of the text selected by keys and copied."""
    QTest.keyClick(pane, K.Key_Home, M.ControlModifier)
    QTest.keyClick(pane, K.Key_End, M.ControlModifier | M.ShiftModifier)
    QTest.keyClick(pane, K.Key_C, M.ControlModifier)
    return QApplication.clipboard().text()


def without_blank_end(text: str) -> str:
    """The text up to the end of its last line that says anything."""
    lines = text.split("\n")
    while not lines[-1].strip():
        lines.pop()
    return "\n".join(lines)


@present
def test_every_naughty_string_is_read_selected_labelled_and_found_as_it_is(pane: ReadingView) -> None:
    strings = json.loads((NAUGHTY / "blns.json").read_text(encoding="utf-8"))
    assert len(strings) > 500
    for string in strings:
        body = string.replace("\r", "")
        text = f"Before it {body} and after.\n{body}"
        pane.set_article(string, string, text)
        start = len("Before it ")
        pane.set_highlights([Highlight("a", ((start, start + len(body) + 1),), 0, (string, string), "1")])
        pane.set_active("a")
        pane.viewport().repaint()
        assert taken(pane, text) == without_blank_end(text), string
        for begin, end in pane.selection():
            assert Offsets(text).snap(begin, end) == (begin, end), string
        if read_as(string).strip():
            assert any(begin <= start + len(body) for begin, _ in FoldedText(text).find(body)), string


@present
def test_no_border_is_set_inside_what_unicode_calls_one_grapheme(qapp: QApplication) -> None:
    cases = (NAUGHTY / "GraphemeBreakTest.txt").read_text(encoding="utf-8").splitlines()
    checked = 0
    for case in cases:
        marks = case.split("#")[0].split()
        if not marks:
            continue
        signs = marks[1::2]
        if any(0xD800 <= int(sign, 16) <= 0xDFFF for sign in signs) or "000D" in signs:
            continue  # no article holds them
        text = "".join(chr(int(sign, 16)) for sign in signs)
        allowed = {place for place, mark in enumerate(marks[::2]) if mark == "÷"}
        offsets = Offsets(text)
        borders = {offsets.grapheme_start(place) for place in range(len(text) + 1)}
        assert borders <= allowed, case
        checked += 1
    assert checked > 400


def test_markup_is_text_wherever_it_is_shown(pane: ReadingView) -> None:
    mark = '<b>bold</b> <img src="file:///etc/hostname"> &amp;'
    text = f"{mark} said so.\n"
    pane.set_article(mark, mark, text)
    pane.set_highlights([Highlight("a", ((0, 3),), 0, (mark, mark))])
    face = typography(1.0).body
    whole, bare = (Lines(words, face, 2000) for words in (mark, "bold &"))
    assert whole.boxes(0, len(mark))[0][2] > 4 * bare.boxes(0, 6)[0][2]
    assert taken(pane, text) == without_blank_end(text) == text.rstrip("\n")
    columns = pane._canvas.columns
    label = pane._canvas.labels_of(0)[0]
    at = QPoint(columns.margin_x + 20, pane._canvas.group_top(0) + label.y + 4 - pane._offset)
    QApplication.sendEvent(pane.viewport(), QHelpEvent(QHelpEvent.Type.ToolTip, at, pane.mapToGlobal(at)))
    assert "&lt;b&gt;" in QToolTip.text() and "<b>" not in QToolTip.text()
    assert "<b>bold</b>" in pane.accessibleName()


# -- from right to left


def test_an_arabic_article_is_set_at_the_right_and_a_latin_paragraph_in_it_at_the_left(pane: ReadingView) -> None:
    text = f"{ARABIC}\nA firm spoke.\n1984 – 2020"
    pane.set_article("", "", text)
    page = pane._canvas.page
    assert page.right_to_left
    width = page.width
    sides = [page.lines(number).boxes(0, 4)[0] for number in range(len(page.pieces))]
    assert [round(right) == width for _, _, right in sides] == [True, True, True, False, True]
    assert sides[3][1] == 0
    pane.set_article("", "", f"A firm spoke.\n{ARABIC[:20]}\nIt spoke at length of what it had done.\n1984")
    assert not pane._canvas.page.right_to_left
    assert pane._canvas.page.lines(3).boxes(0, 4)[0][1] == 0


def test_keys_and_mouse_select_what_is_meant_in_an_arabic_article(pane: ReadingView) -> None:
    pane.set_article("", "", ARABIC)
    start = ARABIC.index("Norvia")
    pane.set_selection(((start, start + 6),))
    QTest.keyClick(pane, K.Key_Left, M.ControlModifier | M.ShiftModifier)
    assert [ARABIC[a:b].strip() for a, b in pane.selection()] == ["Norvia التصويت"]
    QTest.keyClick(pane, K.Key_Right, M.ShiftModifier)
    assert [ARABIC[a:b].strip() for a, b in pane.selection()] == ["Norvia التصوي"]
    pane.set_caret(ARABIC.index("وقالت"))
    QTest.keyClick(pane, K.Key_Left, M.AltModifier | M.ShiftModifier)
    assert "وقالت" in ARABIC[slice(*pane.selection()[0])]
    quote = "يسأل أحد الناس"
    first = ARABIC.index(quote)
    pane.clear_selection()
    drag(pane, first + 1, first + len(quote) - 1)
    assert [ARABIC[a:b] for a, b in pane.selection()] == [quote]
    pane.clear_selection()
    drag(pane, ARABIC.index("3.5"), ARABIC.index("3.5") + 3)
    assert [ARABIC[a:b] for a, b in pane.selection()] == ["3.5"]
    pane.clear_selection()
    QTest.mouseClick(pane.viewport(), LEFT, M.NoModifier, where(pane, first))
    assert abs(pane.caret() - first) <= 1


mixed = st.lists(
    st.sampled_from(["قالت ", "نريد", "שלום ", "Norvia ", "3.5 ", "(2020) ", "«", "»", ". ", "😀", "\u200f", "مُدَرِّس ", " "]),
    min_size=1, max_size=16,
).map("".join).filter(str.strip)  # fmt: skip


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=mixed, width=st.integers(120, 700))
def test_boxes_of_parts_cover_what_the_box_of_the_whole_does(qapp: QApplication, text: str, width: int) -> None:
    lines = Lines(text, typography(1.0).body, width)
    offsets = Offsets(text)
    borders = [0]
    while borders[-1] < len(text):
        borders.append(offsets.next_grapheme(borders[-1]))
    whole = _covered(lines.boxes(0, len(text)))
    parts = [box for start, end in pairwise(borders) for box in lines.boxes(start, end)]
    assert _covered(parts) == whole


def _covered(boxes: list[tuple[int, float, float]]) -> set[tuple[int, int]]:
    """The pixels whose middle a box covers."""
    return {(line, x) for line, left, right in boxes for x in range(ceil(left - 0.5), ceil(right - 0.5))}
