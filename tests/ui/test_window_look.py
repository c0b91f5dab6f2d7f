from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QPushButton
from window_hand import ALT, colours_of, press
from window_samples import Opener, Team, code_by_hand

from annotator.storage import reading
from ui.theme import DARK, LIGHT
from ui.window import Window


def test_the_theme_is_switched_kept_and_reaches_the_text(open_window: Opener, team: Team, qapp: QApplication) -> None:
    window = open_window(team.maya)
    window.actions_by_name["dark"].trigger()
    assert window.look.theme is DARK
    assert (
        qapp.palette().window().color().name() == DARK.panel.lower() or DARK.window.lower() in qapp.styleSheet().lower()
    )
    assert _colours(window) >= {DARK.reading.lower()}
    window.actions_by_name["light"].trigger()
    assert _colours(window) >= {LIGHT.reading.lower()}
    window.actions_by_name["dark"].trigger()
    window.close()
    assert open_window(team.maya).look.theme is DARK


def test_a_look_chosen_in_another_room_reaches_all_of_the_article(
    open_window: Opener, team: Team, qapp: QApplication
) -> None:
    window = open_window(team.maya)
    window.actions_by_name["light"].trigger()
    window.show_passages()
    qapp.processEvents()
    window.actions_by_name["dark"].trigger()
    window.show_code()
    qapp.processEvents()
    assert window.code.text.palette().window().color().name() == DARK.reading.lower()
    window.actions_by_name["light"].trigger()


def _colours(window: Window) -> set[str]:
    picture = window.grab().toImage()
    return {picture.pixelColor(QPoint(x, 600)).name() for x in range(0, picture.width(), 7)}


def test_a_lead_looks_at_a_coders_annotations_but_cannot_change_them(open_window: Opener, team: Team) -> None:
    window = open_window(team.lead)
    maya = next(coder for coder in reading.coders(window.session.project) if coder.name == "Maya")
    window.top.coder_chosen.emit(maya)
    assert not window.actions_by_name["done"].isEnabled()
    for _ in range(2):
        press(Qt.Key.Key_Down, ALT)
    for key in "15-":
        press(key)
    assert reading.annotations(window.session.project) == []


def test_a_coder_sees_code_passages_and_codebook_and_a_lead_agreement_too(open_window: Opener, team: Team) -> None:
    window = open_window(team.maya)
    tabs = [tab.text() for tab in window.top.findChildren(QPushButton) if tab.property("kind") == "tab"]
    assert tabs == ["Code", "Passages", "Codebook"]
    assert not window.actions_by_name["agreement"].isEnabled()
    window.close()
    lead = open_window(team.lead)
    assert [tab.text() for tab in lead.top.findChildren(QPushButton) if tab.property("kind") == "tab"] == [
        "Code",
        "Passages",
        "Codebook",
        "Agreement",
    ]
    assert not lead.actions_by_name["hand_in"].isEnabled()


def test_colours_follow_the_variable_chosen(open_window: Opener, team: Team) -> None:
    code_by_hand(team.maya, "Nobody asked the people", "Norvia", "CRI", -1)
    window = open_window(team.maya)
    choices = {action.text(): action for action in window.page.colours.actions()}
    assert list(choices) == ["Claim type", "Actor", "Sentiment"]
    choices["Sentiment"].trigger()
    assert window.foot.view == ("Colour by: Sentiment", "100 %")
    assert any(LIGHT.bad.lower() in colour for colour in colours_of(window.code.text))


def test_where_only_others_coded_the_foot_says_so_and_where_to_look(open_window: Opener, team: Team) -> None:
    code_by_hand(team.lead, "Nobody asked the people", "Norvia", "CRI", -1)
    window = open_window(team.lead)
    session = window.session
    window.go_to(reading.annotations(session.project)[0].article)
    assert window.foot._count.text() == "1 annotation in this article"
    maya = next(coder for coder in reading.coders(session.project) if coder.name == "Maya")
    window.top.coder_chosen.emit(maya)
    assert window.foot._count.text() == "0 annotations in this article, 1 of others: choose whose at the top right"
