"""What the coding form looks like, what it says to a screen reader, and how fast it is."""

from __future__ import annotations

import time
from pathlib import Path
from statistics import median

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from annotator.domain.changes import annotate
from annotator.domain.codebook import Actor
from annotator.domain.identity import uuid7
from annotator.domain.span import Span
from tests.ui.coding_desk import PAUSE, Desk, open_desk
from tests.ui.projects import ARTICLE, LEAD, TEXT
from ui.coding.field import Field
from ui.coding.foot import Foot
from ui.coding.option_row import OptionRow
from ui.coding.segmented import Step
from ui.theme import DARK, LIGHT, style_sheet


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    return open_desk(qtbot, tmp_path)


def test_names_are_shown_letter_for_letter(qtbot: QtBot, tmp_path: Path) -> None:
    wild = "<img src=x onerror=1> & “Löwe” 🦁"
    desk = open_desk(qtbot, tmp_path, more=[Actor("wild", wild, aliases=("Lena Ortiz",))])
    desk.form.take_selection((PAUSE,))
    slot = desk.form.slots()[desk.ids["wild"]]
    desk.press(f"{slot}")
    assert wild in desk.texts()
    assert not QApplication.instance().findChildren(QLabel, options=Qt.FindChildOption.FindDirectChildrenOnly)
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in desk.form.findChildren(QLabel))


def test_every_widget_that_takes_the_keyboard_or_the_mouse_has_a_name(desk: Desk) -> None:
    desk.form.take_selection((PAUSE,))
    desk.press("2a\x1bc\x1b")
    nameless = [
        widget for widget in desk.form.findChildren(QWidget)
        if (widget.focusPolicy() or isinstance(widget, OptionRow | Step)) and not widget.accessibleName()
        and not widget.objectName().startswith("qt_")
    ]  # fmt: skip
    assert nameless == []


def test_tab_goes_through_the_fields_and_each_is_answered_from_where_the_keyboard_is(desk: Desk) -> None:
    desk.form.take_selection((PAUSE,))
    stations = []
    for keys in ("", "1", "", "↓↓\n", "", "-"):
        if keys:
            desk.press(keys)
        else:
            stations.append(tab_to_a_field(desk))
    assert stations == ["Actor", "Claim type", "Sentiment"]
    assert desk.the_one() == {"actor": ["Cloud giant"], "type": ["Criticism of company"], "tone": ["Negative"]}
    assert QApplication.focusWidget() is desk.page
    for _ in range(20):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        if QApplication.focusWidget() is desk.page:
            return
    raise AssertionError("Tab does not come back to the page")


def tab_to_a_field(desk: Desk) -> str:
    """Tab, from the page, to the field in focus."""
    name = next(
        one.variable.name for one in desk.form.findChildren(Field) if one.variable.id == desk.form.field_in_focus
    )
    while QApplication.focusWidget().accessibleName() != name:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    return name


@pytest.mark.parametrize("theme", [LIGHT, DARK])
@pytest.mark.parametrize(("width", "scale"), [(300, 1.0), (360, 1.0), (360, 2.0)])
def test_nothing_of_the_foot_is_clipped(
    desk: Desk, qapp: QApplication, theme: object, width: int, scale: float
) -> None:
    before = qapp.styleSheet()
    try:
        qapp.setStyleSheet(style_sheet(theme, scale))
        desk.form.set_theme(theme)
        form = desk.form
        form.setParent(None)
        form.resize(width, 820)
        form.show()
        for passage, said in (((), {"J", "K", "next, previous"}), ((PAUSE,), {"Enter", "keep", "Esc", "cancel"})):
            form.take_selection(passage)
            QTest.qWait(1)
            keys = [label for label in form.findChild(Foot).findChildren(QLabel) if label.isVisible()]
            assert {label.text() for label in keys} == said
            for label in keys:
                corner = label.mapTo(form, label.rect().bottomRight())
                assert form.rect().adjusted(0, 0, -4, -4).contains(corner), label.text()
                assert label.width() >= label.sizeHint().width()
        form.setParent(desk)
    finally:
        qapp.setStyleSheet(before)
        qapp.setFont(QFont())


def test_with_150_actors_and_200_claims_a_key_takes_under_50_ms(qtbot: QtBot, tmp_path: Path) -> None:
    actors = [Actor(f"x{n}", f"Person{n} Surname{n % 40}", "kind/CSO", (f"P{n}",)) for n in range(143)]
    desk = open_desk(qtbot, tmp_path, more=actors)
    session, ids = desk.session, desk.ids
    values = [{ids["actor"]: (ids[f"x{n % 143}"],), ids["type"]: (ids["type/DEN"],)} for n in range(200)]
    session.do([annotate(uuid7(), ARTICLE, LEAD.id, (Span(n, n + 3),), TEXT, one) for n, one in enumerate(values)])
    times: dict[str, list[float]] = {}
    for _ in range(5):
        desk.form.take_selection((PAUSE,))
        for key in "asur\x1b\x1b":
            times.setdefault(key, []).append(timed(desk, key))
        desk.form.take_selection((PAUSE,))
        for key in "22-":
            times.setdefault(key, []).append(timed(desk, key))
    assert len(desk.annotations()) == 205
    assert {key: taken for key, taken in times.items() if median(taken) > 0.05} == {}


def timed(desk: Desk, key: str) -> float:
    """Seconds of work from a key to everything painted."""
    start = time.process_time()
    desk.press(key)
    QApplication.processEvents()
    return time.process_time() - start
