from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from window_hand import CTRL, code_a_claim, press
from window_samples import Opener, Team

from ui.actions import ACTIONS, CODER, LEAD, LEADS_ARTICLE, plain
from ui.palette.matching import rank
from ui.palette.shortcuts import ShortcutSheet
from ui.window import Window


@pytest.mark.parametrize(
    ("typed", "name", "expected"),
    [
        ("", "Undo", 0), ("un", "Undo", 0), ("art", "Import articles", 1), ("im art", "Import articles", 1),
        ("art im", "Import articles", 2), ("na", "Next article not begun", 3), ("impt", "Import articles", 4),
        ("qq", "Undo", None), ("ecole", "École", 0), ("-", "Undo", None), ("nd", "Undo", None),
    ],
)  # fmt: skip
def test_names_answer_by_beginnings_first(typed: str, name: str, expected: int | None) -> None:
    assert rank(typed, name) == expected


def typed(window: Window, words: str) -> list[str]:
    """Opens the palette by its keys and types; what answers, the best first."""
    press(Qt.Key.Key_K, CTRL)
    assert window.search.palette.field.hasFocus()
    QTest.keyClicks(window.search.palette.field, words)
    return [entry.name for entry in window.search.palette.entries.shown]


def test_a_command_is_run_by_a_few_letters(open_window: Opener, team: Team) -> None:
    window = open_window(team.maya)
    assert typed(window, "pass")[0] == "Passages"
    press(Qt.Key.Key_Return)
    assert window.pages.currentWidget() is window.passages
    assert not window.search.palette.isVisible()


def test_every_action_that_can_be_done_is_in_it_with_its_keys(open_window: Opener, team: Team) -> None:
    window = open_window(team.lead)
    press(Qt.Key.Key_K, CTRL)
    found = {entry.name: entry.keys for source in window.search.palette._sources[:1] for entry in source("")}
    for row in ACTIONS:
        if window.actions_by_name[row.name].isEnabled():
            assert plain(row.text) in found
            assert bool(found[plain(row.text)]) == bool(row.keys)
    assert "Hand in" not in found


def test_an_article_is_opened_by_its_title(open_window: Opener, team: Team) -> None:
    window = open_window(team.maya)
    last = window.code.articles.model.rows.all[-1]
    assert last.title in typed(window, last.title[:9])
    press(Qt.Key.Key_Return)
    assert window.session.article.id == last.id
    assert window.code.text.hasFocus()


def test_an_actor_leads_to_its_passages(open_window: Opener, team: Team) -> None:
    window = open_window(team.maya)
    code_a_claim(window)
    actor = next(one.name for one in window.session.codebook.actors.values() if one.name == "Norvia")
    for _ in range(typed(window, "norv").index(actor)):
        press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    assert window.pages.currentWidget() is window.passages
    assert window.passages.filters.actor.currentText() == actor


def test_escape_gives_the_keyboard_back_and_arrows_choose(open_window: Opener, team: Team) -> None:
    window = open_window(team.maya)
    assert len(typed(window, "a")) > 2
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    assert window.search.palette.list.currentIndex().row() == 2
    press(Qt.Key.Key_Escape)
    assert not window.search.palette.isVisible()
    assert window.code.text.hasFocus()


def test_what_nothing_answers_is_said(open_window: Opener, team: Team) -> None:
    window = open_window(team.maya)
    assert typed(window, "zzzz") == []
    assert window.search.palette._nothing.isVisible()
    press(Qt.Key.Key_Return)
    assert window.search.palette.isVisible()


def test_the_field_in_the_head_opens_it_and_a_click_elsewhere_closes_it(open_window: Opener, team: Team) -> None:
    window = open_window(team.maya)
    QTest.mouseClick(window.top._search, Qt.MouseButton.LeftButton)
    assert window.search.palette.isVisible()
    window.code.text.setFocus()
    assert not window.search.palette.isVisible()


@pytest.mark.parametrize("lead", [False, True])
def test_f1_shows_every_key_that_a_person_has(lead: bool, open_window: Opener, team: Team, qtbot: QtBot) -> None:
    open_window(team.lead if lead else team.maya)
    press(Qt.Key.Key_F1)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), ShortcutSheet))
    sheet = QApplication.activeModalWidget()
    said = {label.text() for label in sheet.findChildren(QLabel)}
    nobodys = (CODER,) if lead else (LEAD, LEADS_ARTICLE)
    for row in ACTIONS:
        if row.keys:
            assert (plain(row.text) in said) == (row.needs not in nobodys), row
    assert {"Ctrl+K", "Enter", "Shift+Enter"} < said
    assert not any("Return" in words for words in said)
    notes = [(keys, words) for keys, words in sheet.groups["In the text"] if words.startswith("Note: ")]
    assert [keys for keys, _ in notes] == ["U", "L"]
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_it_opens_from_a_field_too(open_window: Opener, team: Team) -> None:
    window = open_window(team.maya)
    window.code.articles.filter.setFocus()
    QTest.keyClicks(window.code.articles.filter, "ha")
    press(Qt.Key.Key_K, CTRL)
    assert window.search.palette.isVisible()
    press(Qt.Key.Key_K, CTRL)
    assert not window.search.palette.isVisible()
    assert window.code.articles.filter.text() == "ha"
