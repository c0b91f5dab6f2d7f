from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from window_hand import ALT, CTRL, SHIFT, click_row, code_a_claim, colours_of, press
from window_samples import Opener, Team, code_by_hand

from annotator.domain.changes import add_actor
from annotator.domain.codebook import Actor
from annotator.domain.identity import uuid7
from annotator.storage import reading
from annotator.storage.project_file import ProjectFile
from annotator.verbs.projects import act_in
from ui.coding.foot import Foot
from ui.language import speak
from ui.window import Window


def stored(path: Path) -> tuple[list, list]:
    """The annotations and codings of a closed file."""
    with ProjectFile.open(path) as file:
        return reading.annotations(file), reading.codings(file)


def test_an_article_is_coded_from_the_list_to_the_disk(open_window: Opener, team: Team) -> None:
    window = open_window(team.maya)
    click_row(window, 1)
    assert window.session.article.title == "Norvia pauses sales to police for a year"
    window.code.text.setFocus()
    quote = code_a_claim(window)
    assert quote in window.session.text
    assert window.foot.state.text() == "● Saved"
    row = window.code.articles.model.row(window.code.articles.model.index(1))
    assert (row.state, row.annotations) == ("started", 1)
    assert window.code.text.hasFocus()
    window.close()
    annotations, codings = stored(team.maya)
    assert [len(one.values) for one in annotations] == [3]
    assert [one.state for one in codings] == ["started"]
    assert sorted(path.name for path in team.maya.parent.glob("Maya*")) == ["Maya.accord"]


def test_the_claim_and_the_started_article_are_one_step_of_undo(open_window: Opener, team: Team) -> None:
    window = open_window(team.maya)
    code_a_claim(window)
    press(Qt.Key.Key_Z, CTRL)
    assert reading.annotations(window.session.project) == []
    assert {one.state for one in reading.codings(window.session.project)} <= {"not started"}
    assert "Undone: 1 annotation in “Harbour council votes" in window.foot.notice
    press(Qt.Key.Key_Z, CTRL | SHIFT)
    assert len(reading.annotations(window.session.project)) == 1
    assert window.foot.notice.startswith("Done again: 1 annotation")


def test_an_act_from_before_this_opening_is_named_before_it_goes_back(open_window: Opener, team: Team) -> None:
    window = open_window(team.maya)
    code_a_claim(window)
    window.close()
    again = open_window(team.maya)
    press(Qt.Key.Key_Z, CTRL)
    assert len(reading.annotations(again.session.project)) == 1
    assert again.foot.notice.startswith("Press Ctrl+Z again for: 1 annotation in “Harbour council votes")
    press(Qt.Key.Key_Z, CTRL)
    assert reading.annotations(again.session.project) == []


def test_undo_shows_where(open_window: Opener, team: Team) -> None:
    window = open_window(team.maya)
    code_a_claim(window)
    click_row(window, 2)
    press(Qt.Key.Key_Z, CTRL)
    assert window.session.article.title == "Harbour council votes to switch off street cameras"
    assert window.code.articles.model.row(window.code.articles.model.index(0)).annotations == 0


def test_nothing_to_undo_is_said(open_window: Opener, team: Team) -> None:
    window = open_window(team.maya)
    press(Qt.Key.Key_Z, CTRL)
    assert window.foot.notice == "There is nothing to undo."


def test_done_opens_the_next_article_that_is_not(open_window: Opener, team: Team) -> None:
    window = open_window(team.maya)
    press(Qt.Key.Key_Return, CTRL)
    assert window.session.article.title == "Norvia pauses sales to police for a year"
    assert window.code.articles.progress == "1 of 4 assigned to you done"
    press(Qt.Key.Key_Z, CTRL)
    assert window.code.articles.progress == "0 of 4 assigned to you done"
    assert window.session.article.title == "Harbour council votes to switch off street cameras"


def test_the_last_article_done_says_what_comes_next(open_window: Opener, team: Team) -> None:
    window = open_window(team.maya)
    for _ in range(4):
        press(Qt.Key.Key_Return, CTRL)
    assert window.code.articles.progress == "4 of 4 assigned to you done"
    assert "Hand in" in window.foot.notice
    press(Qt.Key.Key_Return, CTRL | SHIFT)
    assert window.code.articles.progress == "3 of 4 assigned to you done"


def test_annotations_are_walked_and_removed_by_keys(open_window: Opener, team: Team) -> None:
    for quote in ("Nobody asked the people", "A tool that finds a lost child"):
        code_by_hand(team.maya, quote, "Norvia", "CRI", -1)
    window = open_window(team.maya)
    order = [one.id for one in reading.annotations(window.session.project)]
    walked = []
    for key in (Qt.Key.Key_J, Qt.Key.Key_J, Qt.Key.Key_J, Qt.Key.Key_K):
        press(key)
        walked.append(window.session.annotation)
    assert walked == [order[0], order[1], order[0], order[1]]
    press(Qt.Key.Key_Delete)
    assert [one.id for one in reading.annotations(window.session.project)] == order[:1]
    assert window.session.annotation == ""
    press(Qt.Key.Key_Z, CTRL)
    assert [one.id for one in reading.annotations(window.session.project)] == order


def test_escape_puts_the_selected_annotation_away(open_window: Opener, team: Team) -> None:
    code_by_hand(team.maya, "Nobody asked the people", "Norvia", "CRI", -1)
    window = open_window(team.maya)
    press(Qt.Key.Key_J)
    assert window.session.annotation
    press(Qt.Key.Key_Escape)
    assert window.session.annotation == ""


def test_the_filter_narrows_and_enter_goes_to_the_text(open_window: Opener, team: Team) -> None:
    window = open_window(team.maya)
    press(Qt.Key.Key_L, CTRL)
    for letter in "ledger":
        press(letter)
    assert window.code.articles.model.rowCount() == 1
    press(Qt.Key.Key_Return)
    assert window.session.article.outlet == "Open Ledger"
    assert window.code.text.hasFocus()


def test_a_filter_that_finds_nothing_says_so_and_escape_brings_all_back(
    open_window: Opener, team: Team, qtbot: QtBot
) -> None:
    window = open_window(team.maya)
    qtbot.waitUntil(lambda: window.code.articles.searches_texts)
    press(Qt.Key.Key_L, CTRL)
    press("q")
    press("q")
    assert window.code.articles.model.rowCount() == 0
    assert window.code.articles.list.nothing == "No title, outlet or text holds these words."
    assert len(colours_of(window.code.articles.list.viewport())) > 1
    press(Qt.Key.Key_Escape)
    assert window.code.articles.model.rowCount() == 4
    assert window.code.text.hasFocus()


def test_arrows_in_the_list_open_what_they_reach(open_window: Opener, team: Team) -> None:
    window = open_window(team.maya)
    press(Qt.Key.Key_L, CTRL)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    assert window.session.article.outlet == "Meridian Daily"
    press(Qt.Key.Key_Return)
    assert window.code.text.hasFocus()


def test_a_text_field_keeps_its_own_undo(open_window: Opener, team: Team) -> None:
    window = open_window(team.maya)
    code_a_claim(window)
    press(Qt.Key.Key_L, CTRL)
    press("x")
    press(Qt.Key.Key_Z, CTRL)
    assert window.code.articles.filter.text() == ""
    assert len(reading.annotations(window.session.project)) == 1


def test_reading_goes_on_where_it_stopped(open_window: Opener, team: Team) -> None:
    window = open_window(team.maya)
    click_row(window, 2)
    window.close()
    assert open_window(team.maya).session.article.outlet == "Lakeside Post"


def test_a_passage_begun_is_there_again_after_a_crash(open_window: Opener, team: Team, qtbot: QtBot) -> None:
    window = open_window(team.maya)
    for _ in range(2):
        press(Qt.Key.Key_Down, ALT)
    press("1")
    begun = window.code.text.selection()
    qtbot.waitUntil(lambda: window.settings.draft[1] != [])
    # What crashes keeps no copy afterwards.
    window._keeping.stop()
    window.background.stop()
    window.session.project.close()
    window.hide()
    again = open_window(team.maya)
    qtbot.waitUntil(lambda: again.code.text.selection() == begun)
    for key in "15-":
        press(key)
    kept = reading.annotations(again.session.project)
    assert [(span.start, span.end) for one in kept for span in one.segments] == list(begun)
    qtbot.waitUntil(lambda: again.settings.draft == ("", []))


def test_shift_enter_adds_a_second_selection_to_the_claim_begun(open_window: Opener, team: Team) -> None:
    window = open_window(team.maya)
    for _ in range(2):
        press(Qt.Key.Key_Down, ALT)
    first = window.code.text.selection()
    press("1")
    press(Qt.Key.Key_Down, ALT)
    second = window.code.text.selection()
    press(Qt.Key.Key_Return, SHIFT)
    assert window.code.text.selection() == (*first, *second)
    press("5")
    press("-")
    (kept,) = reading.annotations(window.session.project)
    assert tuple((span.start, span.end) for span in kept.segments) == (*first, *second)
    assert [len(given) for given in kept.values.values()] == [1, 1, 1]


def test_shift_enter_before_any_value_waits_for_the_next_passage(open_window: Opener, team: Team) -> None:
    window = open_window(team.maya)
    press(Qt.Key.Key_Down, ALT)
    press(Qt.Key.Key_Down, ALT)
    first = window.code.text.selection()
    press(Qt.Key.Key_Return, SHIFT)
    assert "Segment 1 is kept" in window.foot.notice
    press(Qt.Key.Key_Down, ALT)
    for key in "15-":
        press(key)
    (kept,) = reading.annotations(window.session.project)
    assert (kept.segments[0].start, kept.segments[0].end) == first[0]
    assert len(kept.segments) == 2


def test_a_value_on_another_passage_begins_a_new_claim(open_window: Opener, team: Team) -> None:
    window = open_window(team.maya)
    press(Qt.Key.Key_Down, ALT)
    press(Qt.Key.Key_Down, ALT)
    press("1")
    press(Qt.Key.Key_Down, ALT)
    second = window.code.text.selection()
    for key in "15-":
        press(key)
    (kept,) = reading.annotations(window.session.project)
    assert tuple((span.start, span.end) for span in kept.segments) == second


def test_where_annotations_are_many_those_in_view_come_first_and_all_in_the_end(
    open_window: Opener, team: Team, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    quotes = ("Nobody asked", "Pier Street", "A tool that finds", "the cameras", "investigations")
    ids = [code_by_hand(team.maya, quote, "Norvia", "CRI", -1) for quote in quotes]
    monkeypatch.setattr("ui.arriving_annotations._MANY", 1)
    monkeypatch.setattr("ui.arriving_annotations._AT_ONCE", 2)
    window = open_window(team.maya)
    text = window.code.text
    qtbot.waitUntil(lambda: all(text.shows(one) for one in ids))
    met = []
    for _ in ids:
        press("j")
        met.append(window.session.annotation)
    places = sorted((reading.annotation(window.session.project, one).segments, one) for one in ids)
    assert met == [one for _, one in places]


def test_the_caret_and_the_view_are_where_they_were(open_window: Opener, team: Team) -> None:
    window = open_window(team.maya)
    window.resize(900, 480)
    for _ in range(9):
        press(Qt.Key.Key_Down)
    place = window.code.text.caret()
    assert place > 100
    window.close()
    again = open_window(team.maya)
    assert again.code.text.caret() == place
    first, last = again.code.text.in_view()
    assert first <= place <= last


def test_a_place_beyond_another_text_is_no_place(open_window: Opener, team: Team) -> None:
    window = open_window(team.maya)
    project = window.session.project.id
    window.close()
    window.settings.put(f"place/{project}", [10**9, 0, 5])
    again = open_window(team.maya)
    assert again.code.text.caret() < len(again.session.text)


@pytest.mark.parametrize("look", ["light", "dark"])
def test_at_a_usual_size_the_whole_form_is_in_sight_and_its_keys_are_in_one_line(
    open_window: Opener, team: Team, qtbot: QtBot, look: str
) -> None:
    window = open_window(team.maya)
    window.actions_by_name[look].trigger()
    window.resize(1440, 900)
    form = window.code.form
    for keys in ("", "↓↓", "1"):
        for key in keys:
            press(Qt.Key.Key_Down, ALT) if key == "↓" else press(key)
        qtbot.waitUntil(lambda: form._pane.verticalScrollBar().maximum() == 0)
        assert form._memo.visibleRegion().boundingRect().size() == form._memo.size()
    assert _foot_says(window) == {"Enter: keep", "Esc: cancel"}
    for key in "5-":
        press(key)
    assert _foot_says(window) == {"J K: next, previous"}
    press("J")
    assert _foot_says(window) == {"Del: remove", "J K: next, previous"}


def _foot_says(window: Window) -> set[str]:
    """The keys at the form's foot, which stand in one line."""
    foot = window.code.form.findChild(Foot)
    QApplication.processEvents()
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    shown = [hint for hint in foot.findChildren(QWidget, options=direct) if hint.isVisible()]
    assert len({hint.y() for hint in shown}) == 1
    return {hint.accessibleName() for hint in shown}


@pytest.mark.parametrize(("size", "last"), [((1440, 900), "memo"), ((1100, 700), "sentiment")])
def test_with_a_long_cast_and_long_words_the_form_is_set_more_tightly(
    open_window: Opener, team: Team, qtbot: QtBot, any_language: None, size: tuple[int, int], last: str
) -> None:
    with ProjectFile.open(team.maya) as file:
        named = ("Mara Quill", "Pier Street", "street cameras", "a lost child", "investigations")
        file.append(act_in(file).change([add_actor(Actor(uuid7(), name)) for name in named]))
    speak("de")
    window = open_window(team.maya)
    window.resize(*size)
    form = window.code.form
    assert len(form.slots()) == 9
    sentiment = next(field for field in form._fields.values() if field.variable.code == "sentiment")
    part = form._memo if last == "memo" else sentiment.editor
    for key in ("", "↓", "1"):
        if key:
            press(Qt.Key.Key_Down, ALT) if key == "↓" else press(key)
        QApplication.processEvents()
        qtbot.waitUntil(lambda: part.visibleRegion().boundingRect().size() == part.size())
    assert _foot_says(window) == {"Eingabe: übernehmen", "Esc: verwerfen"}


def test_a_digit_on_an_annotation_that_is_looked_at_says_that_its_letter_comes_first(
    open_window: Opener, team: Team
) -> None:
    window = open_window(team.maya)
    code_a_claim(window)
    before = reading.annotations(window.session.project)
    press("j")
    for key in "2-":
        window.foot.say("")
        press(key)
        said = "Say first what is to be changed, by its letter: A Actor, C Claim type, S Sentiment."
        assert window.foot.notice == said
    assert reading.annotations(window.session.project) == before
    press("s")
    press("3")
    assert reading.annotations(window.session.project) != before
