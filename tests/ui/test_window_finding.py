"""Finding in the article and in all articles, by the keys a person presses."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from window_hand import CTRL, SHIFT, colours_of, press
from window_samples import Opener, Team

from ui.reading.hits import Hit
from ui.theme import DARK, LIGHT, contrast, tint
from ui.window import Window


def type_in(words: str) -> None:
    QTest.keyClicks(QApplication.focusWidget(), words)


def shown(window: Window) -> str:
    """What the place shown reads."""
    text = window.code.text
    start, end = text._found[text._found_now]
    return window.session.text[start:end]


def test_places_are_found_as_one_types_and_stepped_through(open_window: Opener, team: Team) -> None:
    window = open_window(team.maya)
    bar, text = window.code.reader.bar, window.code.text
    press("f", CTRL)
    assert bar.isVisible() and bar.field.hasFocus()
    type_in("COUNCIL")
    assert bar.told == "2 of 2" and shown(window) == "council"
    assert tint(LIGHT.warning, LIGHT.reading, 0.36).lower() in colours_of(text)
    press(Qt.Key.Key_Return)
    assert bar.told == "1 of 2"
    press(Qt.Key.Key_F3)
    press(Qt.Key.Key_F3, SHIFT)
    assert bar.told == "1 of 2"
    press(Qt.Key.Key_Escape)
    assert text.hasFocus() and not bar.isVisible() and text.caret() == window.session.text.lower().index("council")
    assert tint(LIGHT.warning, LIGHT.reading, 0.36).lower() not in colours_of(text)
    press(Qt.Key.Key_F3)
    assert text._found_now < 0 or not bar.isVisible()


def test_words_stay_readable_on_what_was_found() -> None:
    for theme in (LIGHT, DARK):
        assert contrast(theme.text, tint(theme.warning, theme.reading, 0.36)) > 4.5
        assert contrast(theme.warning, theme.reading) > 3


def test_what_is_selected_is_what_is_asked_for(open_window: Opener, team: Team) -> None:
    window = open_window(team.maya)
    start = window.session.text.index("people")
    window.code.text.set_selection(((start, start + 6),))
    press("f", CTRL)
    assert window.code.reader.bar.field.text() == "people"
    type_in("\"nobody")
    assert window.code.reader.bar.told == "1 of 1" and shown(window) == "“Nobody"
    type_in(" somebody")
    assert window.code.reader.bar.told == "not here"
    press("z", CTRL)


def test_in_all_articles_and_enter_reads_on_there(open_window: Opener, team: Team, qtbot: QtBot) -> None:
    window = open_window(team.maya)
    finding, reader = window.code.finding, window.code.reader
    press("f", CTRL | SHIFT)
    type_in("a pause")
    qtbot.waitUntil(lambda: not finding.is_at_work)
    hits = reader.list.hits.hits
    found = [(hit.title, hit.found) for hit in hits]
    assert ("Norvia pauses sales to police for a year", "A pause") in found
    assert all(one.lower() == "a pause" for _, one in found)
    assert reader.told_all == f"{len(found)} places in {len({hit.article for hit in hits})} articles"
    press(Qt.Key.Key_Down)
    assert reader.list.hasFocus()
    chosen = reader.list.hits.hits[0]
    press(Qt.Key.Key_Return)
    assert window.session.article.id == chosen.article and window.code.text.hasFocus()
    assert window.code.text.caret() == chosen.start and shown(window) == chosen.found
    read = reader.list.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert chosen.title in read and chosen.found in read
    press("f", CTRL | SHIFT)
    press(Qt.Key.Key_Escape)
    assert not reader.list.isVisible() and not reader.bar.isVisible()


def test_another_article_is_searched_for_the_same(open_window: Opener, team: Team) -> None:
    window = open_window(team.maya)
    press("f", CTRL)
    type_in("police")
    here = window.code.reader.bar.told
    rows = window.code.articles.model.rows.all
    window.session.open_article(rows[2].id)
    assert here.endswith("of 1") and window.code.reader.bar.told.endswith("here")
    assert window.code.text.verticalScrollBar().value() == 0


def test_a_long_list_stops_and_says_so(open_window: Opener, team: Team, qtbot: QtBot, monkeypatch) -> None:
    monkeypatch.setattr("ui.reading.find_all.MOST", 3)
    monkeypatch.setattr("ui.reading.finding.MOST", 3)
    monkeypatch.setattr("ui.reading.find_all._AT_ONCE", 1)
    window = open_window(team.maya)
    press("f", CTRL | SHIFT)
    type_in("e")
    qtbot.waitUntil(lambda: not window.code.finding.is_at_work)
    assert window.code.reader.told_all.startswith("more than ")
    assert "articles" in window.code.reader.told_all or "article" in window.code.reader.told_all


def test_a_place_reads_as_its_paragraph_does() -> None:
    text = f"Title\n{'before ' * 30}found{' after' * 30}\nNext\nfound"
    start = text.index("found")
    long, last = (Hit.of("", "", text, at, at + 5) for at in (start, len(text) - 5))
    assert long.before.startswith("…") and long.after.endswith("…") and "Title" not in long.before
    assert (last.before, last.found, last.after) == ("", "found", "")
    broken = Hit.of("", "", "a found\u00a0 \nit b", 2, 12)
    assert (broken.before, broken.found, broken.after) == ("a ", "found it", " b")
