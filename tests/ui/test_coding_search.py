"""The search of the registry, the filter of a list, and the slots of the cast."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.domain.revision import Kind
from tests.ui.coding_desk import CLAIM, FIRM, PAUSE, Desk, open_desk
from tests.ui.projects import ARTICLE
from ui.coding.option_row import OptionRow


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    return open_desk(qtbot, tmp_path)


def test_the_filter_of_a_list_takes_the_beginning_of_a_word(desk: Desk) -> None:
    desk.form.take_selection((PAUSE,))
    desk.press("2cden")
    assert not any(row.option.name == "Other" and row.isVisible() for row in desk.form.findChildren(OptionRow))
    desk.press("\n")
    assert QApplication.focusWidget() is desk.page
    desk.press("-")
    assert desk.the_one()["type"] == ["Denial"]
    assert desk.row("Other")


def test_in_the_filter_arrows_look_digits_choose_and_escape_leaves(desk: Desk) -> None:
    desk.form.take_selection((PAUSE,))
    desk.press("2c↓↓↓")
    assert "faults a firm’s conduct" in desk.texts()
    desk.press("\x1b")
    assert QApplication.focusWidget() is desk.page
    desk.press("c1")
    desk.press("-")
    assert desk.the_one()["type"] == ["Call for regulation"]


def test_the_search_lists_used_then_mentioned_then_the_rest(desk: Desk) -> None:
    desk.form.take_selection((PAUSE,))
    desk.press("42-")
    desk.form.take_selection((FIRM,))
    desk.press("a")
    assert desk.found()[:4] == ["Police union", "Cloud giant", "Liberty Union", "Rival vendor"]
    assert len(desk.found()) == 7


def test_a_surname_of_two_is_asked_never_picked(desk: Desk) -> None:
    desk.form.take_selection((PAUSE,))
    desk.press("asm\nith\n")
    assert len(desk.said) == 2
    assert desk.found()[:2] == ["Anna Smith", "Bert Smith"]
    assert "2 actors of that name" in desk.said[-1]
    assert desk.acts == []
    desk.press("↓↓\n2-")
    assert desk.the_one()["actor"] == ["Bert Smith"]


def test_an_unknown_name_is_proposed_by_a_second_enter_in_the_same_act(desk: Desk) -> None:
    desk.form.take_selection((PAUSE,))
    desk.press("aMercator Lab\n")
    assert desk.found() == ["Propose “Mercator Lab” — Enter again"]
    assert len(desk.session.codebook.actors) == 7
    desk.press("\n2-")
    (act,) = desk.acts
    assert [edit.kind for edit in act.edits] == [Kind.ACTOR, Kind.ANNOTATION, Kind.CODING]
    assert desk.the_one() == CLAIM | {"actor": ["Mercator Lab"]}
    proposed = next(one for one in desk.session.codebook.actors.values() if one.name == "Mercator Lab")
    assert (proposed.status, proposed.kind) == ("proposed", "")
    desk.session.undo()
    assert len(desk.session.codebook.actors) == 7


def test_a_dropped_proposal_leaves_nothing(desk: Desk) -> None:
    desk.form.take_selection((PAUSE,))
    desk.press("aMercator\n\n\x1b")
    desk.form.take_selection((FIRM,))
    desk.press("22-")
    assert len(desk.session.codebook.actors) == 7


def test_slots_stay_while_the_article_is_open_and_follow_first_use_when_it_is_opened_again(desk: Desk) -> None:
    named = {slot: desk.session.codebook.name_of(actor) for actor, slot in desk.form.slots().items()}
    assert named == {1: "Cloud giant", 2: "Liberty Union", 3: "Rival vendor", 4: "Police union"}
    desk.form.take_selection((PAUSE,))
    desk.press("42-")
    desk.form.take_selection((FIRM,))
    desk.press("amerc\n2-")
    again = {desk.session.codebook.name_of(actor): slot for actor, slot in desk.form.slots().items()}
    assert again == {name: slot for slot, name in named.items()} | {"Élodie Mercier": 5}
    desk.session.open_article(ARTICLE)
    opened = {slot: desk.session.codebook.name_of(actor) for actor, slot in desk.form.slots().items()}
    assert opened == {1: "Police union", 2: "Élodie Mercier", 3: "Cloud giant", 4: "Liberty Union", 5: "Rival vendor"}
