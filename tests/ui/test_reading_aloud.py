"""What a screen reader gets of the reading pane: a document with its annotations in view, and every step read out."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from reading_desk import S1, TEXT, TITLE, K, M, shown, span

from ui import aloud
from ui.reading import accessible
from ui.reading.highlight import Highlight
from ui.reading.view import ReadingView


@pytest.fixture
def view(qtbot: QtBot) -> ReadingView:
    accessible.make_accessible()
    view = shown(qtbot)
    view.set_highlights([
        Highlight("a", (span("Rights groups had"), span("a problem")), 0, ("Liberty Union", "Call · +")),
        Highlight("b", (span("groups"),), 1, ("Cloud giant", "Denial · −")),
    ])  # fmt: skip
    return view


def test_the_article_is_a_document_with_its_annotations_as_a_list(view: ReadingView) -> None:
    document = QAccessible.queryAccessibleInterface(view)
    assert document.role() == QAccessible.Role.Document
    assert TITLE in document.text(QAccessible.Text.Name)
    view.set_caret(span("Two days")[0])
    assert document.text(QAccessible.Text.Value) == TEXT[TEXT.index("Two days") :]
    children = [document.child(number) for number in range(document.childCount())]
    assert [child.role() for child in children] == [QAccessible.Role.ListItem] * 2
    assert [child.text(QAccessible.Text.Name) for child in children] == ["Liberty Union, Call · +", "Cloud giant, Denial · −"]
    assert children[0].text(QAccessible.Text.Value) == "Rights groups had … a problem"
    assert document.indexOfChild(children[1]) == 1 and children[1].isValid()
    assert document.rect().contains(children[0].rect().topLeft())
    view.set_active("b")
    assert [child.state().selected for child in children] == [False, True]
    view.remove_highlight("b")
    assert not children[1].isValid() and document.childCount() == 1 and document.child(7) is None
    view.set_article("Nothing", "", "")
    assert (document.childCount(), document.text(QAccessible.Text.Value)) == (0, "")


def test_steps_of_the_caret_and_selections_are_read_out(view: ReadingView, heard: list[str]) -> None:
    view.set_caret(span("Wednesday")[0])
    for key, held in (
        (K.Key_Right, M.NoModifier), (K.Key_Right, M.ControlModifier), (K.Key_Left, M.ControlModifier),
        (K.Key_Home, M.NoModifier), (K.Key_Down, M.AltModifier), (K.Key_Escape, M.NoModifier),
    ):  # fmt: skip
        QTest.keyClick(view, key, held)
    start = TEXT.index("The company")
    assert heard == ["W", "ednesday", "Wednesday", TEXT[start : span("Wednesday")[0]].strip(), f"{S1}, selected"]
    heard.clear()
    view.set_caret(span("Rights")[0] - 2)
    QTest.keyClick(view, K.Key_Right, M.ControlModifier)
    QTest.keyClick(view, K.Key_Right, M.NoModifier)
    QTest.keyClick(view, K.Key_Down, M.NoModifier)
    assert heard[0].startswith("Rights groups had pressed") and heard[0].endswith(". Liberty Union, Call · +")
    assert heard[1] == "blank. Cloud giant, Denial · −; Liberty Union, Call · +"
    assert len(heard[2]) > 30
    view.set_selection((span(TEXT[40:]),))
    assert "selected" not in heard[-1]
    QTest.keyClick(view, K.Key_Left, M.ShiftModifier)
    assert heard[-1].endswith(", selected")


def test_nothing_is_said_where_nobody_listens(view: ReadingView, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QAccessible, "isActive", lambda: False)
    monkeypatch.setattr(aloud, "QAccessibleAnnouncementEvent", None)
    QTest.keyClick(view, K.Key_Right, M.NoModifier)
