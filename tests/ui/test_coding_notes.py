"""Notes on the coding: one key each, on and off, and no answer that a report counts."""

from __future__ import annotations

import json

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from window_hand import ALT, press
from window_samples import Opener, Team, code_by_hand

from annotator.exchange.jsonl import write_jsonl
from annotator.storage import reading
from annotator.verbs import exporting
from ui.coding.option_row import OptionChip
from ui.window import Window


def notes(window: Window) -> list[str]:
    """The names of the notes on the only annotation."""
    (kept,) = reading.annotations(window.session.project)
    book = window.session.codebook
    return [book.name_of(value) for value in kept.values.get(book.variable("certainty").id, ())]


def test_one_key_notes_it_on_the_claim_in_hand_and_the_field_in_focus_stays(open_window: Opener, team: Team) -> None:
    window = open_window(team.maya)
    press(Qt.Key.Key_Down, ALT)
    press("1")
    before = window.code.form.field_in_focus
    for key in "ulu":
        press(key)
    assert window.code.form.field_in_focus == before
    for key in "5-":
        press(key)
    assert notes(window) == ["ask the lead"]


def test_one_key_notes_it_on_the_annotation_selected_and_takes_it_back_one_act_each(
    open_window: Opener, team: Team
) -> None:
    code_by_hand(team.maya, "switch off the cameras", "Norvia", "CRI", -1)
    window = open_window(team.maya)
    press("j")
    press("u")
    assert notes(window) == ["unsure"]
    assert window.code.text.hasFocus()
    press("l")
    assert notes(window) == ["unsure", "ask the lead"]
    press("u")
    assert notes(window) == ["ask the lead"]
    press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert notes(window) == ["unsure", "ask the lead"]


def test_a_click_notes_it_and_the_margin_says_so(open_window: Opener, team: Team) -> None:
    code_by_hand(team.maya, "switch off the cameras", "Norvia", "CRI", -1)
    window = open_window(team.maya)
    press("j")
    chip = next(chip for chip in window.code.form.findChildren(OptionChip) if chip.option.name == "ask the lead")
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert notes(window) == ["ask the lead"]
    assert chip.isChecked()
    (shown,) = window.code.text.highlights_at(window.session.text.index("switch off the cameras"))
    assert shown.label == ("Norvia", "Criticism or blame · − · ask the lead")


def test_nothing_is_noted_where_nothing_is_in_hand(open_window: Opener, team: Team) -> None:
    code_by_hand(team.maya, "switch off the cameras", "Norvia", "CRI", -1)
    window = open_window(team.maya)
    press("u")
    assert notes(window) == []


def test_an_export_tells_a_note_where_it_was_made_and_nothing_where_not(open_window: Opener, team: Team) -> None:
    for quote in ("switch off the cameras", "Nobody asked the people"):
        code_by_hand(team.maya, quote, "Norvia", "CRI", -1)
    window = open_window(team.maya)
    press("j")
    press("u")
    lines = map(json.loads, write_jsonl(exporting.contents_of(window.session.project)))
    told = [line["values"].get("certainty") for line in lines if line["type"] == "annotation"]
    assert told == [["unsure"], None]
