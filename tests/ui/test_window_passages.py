"""The passage of an annotation that is kept, everybody's annotations side by side, and how the text is set."""

from __future__ import annotations

from PySide6.QtCore import Qt
from window_hand import CTRL, SHIFT, press
from window_samples import AT, Opener, Team, code_by_hand

from annotator.domain.changes import Act, annotate
from annotator.domain.records import Annotation
from annotator.storage import reading
from annotator.storage.project_file import ProjectFile
from ui.annotation_look import CODER
from ui.window import Window


def coded(window: Window, quote: str) -> str:
    """Selects the annotation of that quote, which was coded before; its id."""
    found = next(one for one in reading.annotations(window.session.project) if spoken(window, one) == [quote])
    window.session.select_annotation(found.id)
    window.code.text.setFocus()
    return found.id


def spoken(window: Window, annotation: Annotation) -> list[str]:
    return [span.quote(window.session.text) for span in annotation.segments]


def test_borders_of_an_annotation_are_moved_by_keys_in_one_step_of_undo(open_window: Opener, team: Team) -> None:
    code_by_hand(team.maya, "Nobody asked", "Norvia", "CRI", -1)
    window = open_window(team.maya)
    identity = coded(window, "Nobody asked")
    acts: list[object] = []
    window.session.changed.connect(acts.append)
    press(Qt.Key.Key_Return)
    for _ in range(2):
        press(Qt.Key.Key_Right, CTRL | SHIFT)
    assert acts == []
    press(Qt.Key.Key_Return)
    now = reading.annotation(window.session.project, identity)
    assert spoken(window, now) == ["Nobody asked the people"] and len(acts) == 1 and len(now.values) == 3
    assert window.session.annotation == identity and window.code.text.selection() == ()
    press("z", CTRL)
    assert spoken(window, reading.annotation(window.session.project, identity)) == ["Nobody asked"]


def test_esc_gives_borders_in_hand_up_and_leaves_the_annotation_selected(open_window: Opener, team: Team) -> None:
    code_by_hand(team.maya, "Nobody asked", "Norvia", "CRI", -1)
    window = open_window(team.maya)
    identity = coded(window, "Nobody asked")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Right, CTRL | SHIFT)
    press(Qt.Key.Key_Escape)
    assert window.session.annotation == identity
    assert spoken(window, reading.annotation(window.session.project, identity)) == ["Nobody asked"]
    press(Qt.Key.Key_Escape)
    assert window.session.annotation == ""


def test_shift_enter_adds_a_passage_to_the_annotation_selected_before(open_window: Opener, team: Team) -> None:
    code_by_hand(team.maya, "Nobody asked", "Norvia", "CRI", -1)
    window = open_window(team.maya)
    identity = coded(window, "Nobody asked")
    start = window.session.text.index("lost child")
    window.code.text.set_caret(start)
    press(Qt.Key.Key_Right, CTRL | SHIFT)
    assert window.session.annotation == "" and window.code.text.active() == identity
    press(Qt.Key.Key_Return, SHIFT)
    assert spoken(window, reading.annotation(window.session.project, identity)) == ["Nobody asked", "lost"]
    assert window.session.annotation == identity and window.code.text.selection() == ()
    press("z", CTRL)
    assert spoken(window, reading.annotation(window.session.project, identity)) == ["Nobody asked"]


def test_a_value_on_the_second_passage_begins_a_claim_of_its_own(open_window: Opener, team: Team) -> None:
    code_by_hand(team.maya, "Nobody asked", "Norvia", "CRI", -1)
    window = open_window(team.maya)
    coded(window, "Nobody asked")
    window.code.text.set_caret(window.session.text.index("lost child"))
    press(Qt.Key.Key_Right, CTRL | SHIFT)
    for key in "15-":
        press(key)
    found = [spoken(window, one) for one in reading.annotations(window.session.project)]
    assert sorted(found) == [["Nobody asked"], ["lost"]]
    assert window.code.text.active() is None


def test_keys_walk_through_what_lies_at_the_caret(open_window: Opener, team: Team) -> None:
    for quote in ("Nobody asked the people", "asked the", "Pier Street"):
        code_by_hand(team.maya, quote, "Norvia", "CRI", -1)
    window = open_window(team.maya)
    window.code.text.set_caret(window.session.text.index("asked the people"))
    met = []
    for _ in range(3):
        press("j", SHIFT)
        met.append(spoken(window, reading.annotation(window.session.project, window.session.annotation))[0])
    assert met == ["asked the", "Nobody asked the people", "asked the"]
    press("j")
    assert window.code.text.caret() == window.code.text.start_of(window.session.annotation)


def test_a_lead_sees_everybodys_annotations_by_coder_and_changes_none(open_window: Opener, team: Team) -> None:
    code_by_hand(team.maya, "Nobody asked", "Norvia", "CRI", -1)
    code_by_hand(team.ben, "Nobody asked the people", "Norvia", "CRI", -1)
    lead = open_window(team.lead)
    for path in (team.maya, team.ben):
        with ProjectFile.open(path) as theirs:
            made = reading.annotations(theirs)
        text = lead.session.text
        edits = [annotate(one.id, one.article, one.coder, one.segments, text, one.values) for one in made]
        lead.session.project.append(Act(made[0].coder, AT).change(edits))
    assert lead.code.text.highlight_beside(None, 1) is None
    while lead.code.coloured_by != CODER:
        press("c", CTRL | SHIFT)
    assert lead.foot.view[0] == "Colour by: Coder"
    assert lead.foot._count.text() == "2 annotations in this article"
    both = [reading.annotation(lead.session.project, one.id) for one in reading.annotations(lead.session.project)]
    assert all(lead.code.text.shows(one.id) for one in both) and len(both) == 2
    press("j")
    press(Qt.Key.Key_Return)
    assert not lead.code.text.moves_borders
    press(Qt.Key.Key_Delete)
    assert reading.annotations(lead.session.project) == both
    press("c", CTRL | SHIFT)
    assert lead.code.text.highlight_beside(None, 1) is None
    assert lead.foot._count.text().startswith("0 annotations in this article, 2 of others")


def test_measure_font_and_snapping_are_chosen_and_kept(open_window: Opener, team: Team) -> None:
    window = open_window(team.maya)
    window.resize(1440, 900)
    usual = window.code.text._canvas.columns.text_width
    for name in ("sans", "narrow", "snap"):
        window.actions_by_name[name].trigger()
    assert window.code.text._canvas.columns.text_width < usual
    assert window.actions_by_name["snap"].isChecked() is False
    window.close()
    again = open_window(team.maya)
    ticked = {name for name in ("serif", "sans", "narrow", "usual", "snap") if again.actions_by_name[name].isChecked()}
    assert ticked == {"sans", "narrow"} and not again.code.text._snap
