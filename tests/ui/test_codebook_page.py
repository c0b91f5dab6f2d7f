from __future__ import annotations

from pathlib import Path

import pytest
from codebook_hand import at_codebook, choose, coded, leave, names, write
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPushButton, QWidget
from window_hand import ALT, CTRL, press
from window_samples import Opener, Team, code_by_hand

from annotator.domain import codebook_acts as acts
from annotator.domain.changes import Act
from annotator.storage import codebook_history, codebook_notes, reading, usage
from annotator.storage.project_file import ProjectFile
from annotator.verbs import merging, projects

AT = "2026-11-22T10:00:00.000Z"


def test_a_value_is_added_moved_and_renamed_by_keys_and_each_is_one_act(
    open_window: Opener, team: Team, qtbot
) -> None:
    window = open_window(team.lead)
    page = at_codebook(window)
    choose(page, "claim_type", "OTH")
    press(Qt.Key.Key_Insert)
    write("Call for a ban")
    press(Qt.Key.Key_Return)
    write("Satire")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Escape)
    assert names(page)[-2:] == ["Call for a ban", "Satire"]
    assert {coded(page, "CAL").name, coded(page, "SAT").name} == {"Call for a ban", "Satire"}
    assert QApplication.focusWidget() is page.panes.values
    assert page.panes.values.current.name == "Satire"
    press(Qt.Key.Key_Up, ALT)
    assert names(page)[-2:] == ["Satire", "Call for a ban"]
    press(Qt.Key.Key_Right, ALT)
    assert names(page)[-2:] == ["> Satire", "Call for a ban"]
    press(Qt.Key.Key_Left, ALT)
    press(Qt.Key.Key_Down, ALT)
    assert names(page)[-2:] == ["Call for a ban", "Satire"]
    press(Qt.Key.Key_F2)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    assert field.height() >= field.fontMetrics().height() + 6
    editor = QApplication.focusWidget()
    editor.selectAll()
    write("Satire or irony")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: names(page)[-1] == "Satire or irony")
    assert coded(page, "SAT").name == "Satire or irony"
    for shown in ("Satire", "Satire", "> Satire", "Satire"):
        press(Qt.Key.Key_Z, CTRL)
        assert shown in names(page)
    for _ in range(3):
        press(Qt.Key.Key_Z, CTRL)
    assert "Satire" not in names(page)
    assert "Call for a ban" not in names(page)


def test_a_value_is_dropped_under_another_with_the_mouse(open_window: Opener, team: Team) -> None:
    page = at_codebook(open_window(team.lead))
    choose(page, "claim_type", "RSK")
    tree, model = page.panes.values, page.panes.values.values

    def drop(target: QModelIndex, row: int) -> None:
        dragged = model.mimeData([model.index_of(coded(page, "RSK").id)])
        assert model.dropMimeData(dragged, Qt.DropAction.MoveAction, row, 0, target) is False
        QApplication.processEvents()

    assert tree.dragDropMode() == tree.DragDropMode.InternalMove
    drop(model.index_of(coded(page, "DEM").id), -1)
    assert coded(page, "RSK").parent == coded(page, "DEM").id
    assert names(page)[:3] == ["Demand for action", "> Warning of harm or risk", "Pledge or decision"]
    drop(QModelIndex(), 0)
    assert names(page)[0] == "Warning of harm or risk"
    before = names(page)
    drop(model.index_of(coded(page, "RSK").id), -1)
    assert names(page) == before


def test_del_removes_what_nobody_used_and_retires_what_was(open_window: Opener, team: Team) -> None:
    code_by_hand(team.maya, "Nobody asked the people", "Norvia", "CRI", -1)
    with ProjectFile.open(team.lead) as project:
        merging.merge(project, [team.maya], AT)[0].close()
    window = open_window(team.lead)
    page = at_codebook(window)
    choose(page, "claim_type", "CRI")
    press(Qt.Key.Key_Delete)
    assert coded(page, "CRI").retired
    assert "retired, not removed" in window.foot.notice
    press(Qt.Key.Key_Delete)
    assert not coded(page, "CRI").retired
    choose(page, "claim_type", "SUP")
    press(Qt.Key.Key_Delete)
    assert "Support or praise" not in names(page)
    assert "SUP" in usage.codes_taken(page.desk.project, "value")
    press(Qt.Key.Key_Insert)
    write("Support")
    press(Qt.Key.Key_Return)
    assert next(value for value in page.desk.book.values.values() if value.name == "Support").code == "SUP2"


def test_a_rule_is_kept_when_it_is_left_and_says_why(open_window: Opener, team: Team) -> None:
    window = open_window(team.lead)
    page = at_codebook(window)
    choose(page, "claim_type", "CRI")
    press(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is page.panes.value_pane.name
    pane = page.panes.value_pane
    pane.texts["definition"].setFocus()
    pane.texts["definition"].selectAll()
    write("Blame for an act.")
    assert coded(page, "CRI").definition != "Blame for an act."
    leave(page)
    assert coded(page, "CRI").definition == "Blame for an act."
    assert pane.past.why.isVisible()
    pane.past.why.setFocus()
    write("Too wide")
    press(Qt.Key.Key_Return)
    last = codebook_history.versions(page.desk.project)[-1]
    assert (last.reason, last.number, codebook_history.version_number(page.desk.project)) == ("Too wide", 2, 2)
    assert "“Too wide”" in pane.past.words.text()
    press(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is page.panes.values
    press(Qt.Key.Key_Z, CTRL)
    assert codebook_history.versions(page.desk.project)[-1].reason == ""
    press(Qt.Key.Key_Z, CTRL)
    assert coded(page, "CRI").definition != "Blame for an act."
    assert page.desk.version == codebook_history.version_number(page.desk.project) == 3


def test_esc_gives_back_what_stood_there(open_window: Opener, team: Team) -> None:
    page = at_codebook(open_window(team.lead))
    choose(page, "claim_type", "CRI")
    for field in (page.panes.value_pane.name, page.panes.value_pane.texts["definition"]):
        field.setFocus()
        field.selectAll()
        write("Nonsense")
        press(Qt.Key.Key_Escape)
        leave(page)
    assert coded(page, "CRI").name == "Criticism or blame"
    assert coded(page, "CRI").definition == "Disapproval of an actor or an act."


def test_key_colour_number_and_switches_are_set(open_window: Opener, team: Team) -> None:
    window = open_window(team.lead)
    page = at_codebook(window)
    choose(page, "claim_type", "CRI")
    pane = page.panes.value_pane
    pane.key.setFocus()
    write("x")
    press(Qt.Key.Key_Return)
    pane.colour.setFocus()
    press(Qt.Key.Key_Right)
    assert (coded(page, "CRI").key, coded(page, "CRI").colour) == ("X", "#0072B2")
    choose(page, "sentiment")
    page.panes.values.setCurrentIndex(page.panes.values.values.index(0, 0))
    first = page.panes.values.current.id
    pane.number.setFocus()
    pane.number.selectAll()
    pane.number.insert("−5")
    press(Qt.Key.Key_Return)
    assert page.desk.book.values[first].number == -5
    pane.number.selectAll()
    write("five")
    press(Qt.Key.Key_Return)
    assert page.desk.book.values[first].number == -5
    assert "no whole number" in window.foot.notice
    page.panes.values.choose("")
    QApplication.processEvents()
    QTest.mouseClick(page.panes.variable_pane.several, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    assert page.desk.book.variable("sentiment").several


def test_a_variable_is_made_moved_and_removed(open_window: Opener, team: Team) -> None:
    page = at_codebook(open_window(team.lead))
    page.shelf.kinds.actions()[0].trigger()
    write("Tone of voice")
    press(Qt.Key.Key_Return)
    made = page.desk.book.variable("ton")
    assert (made.name, made.kind, page.shelf.current) == ("Tone of voice", "list", made.id)
    page.shelf.entries.setFocus()
    press(Qt.Key.Key_Up, ALT)
    assert [one.code for one in page.desk.book.variables][-2] == "ton"
    page.panes.values.choose("")
    page.panes.variable_pane.remove.click()
    assert "ton" not in [one.code for one in page.desk.book.variables]


def test_values_are_found_with_all_above_them(open_window: Opener, team: Team) -> None:
    page = at_codebook(open_window(team.lead))
    choose(page, "claim_type", "RSK")
    press(Qt.Key.Key_Right, ALT)
    page.filter()
    write("harm")
    page._narrow()
    assert [node.value.code for node in page.panes.values.values.nodes] == ["CRI", "RSK"]
    press(Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert len(page.panes.values.values.nodes) == 9


def test_a_coder_reads_the_codebook_and_proposes_actors(open_window: Opener, team: Team) -> None:
    window = open_window(team.maya)
    page = at_codebook(window)
    tabs = [tab.text() for tab in window.top.findChildren(QPushButton) if tab.property("kind") == "tab"]
    assert "Codebook" in tabs
    choose(page, "claim_type", "CRI")
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_Insert, Qt.Key.Key_F2):
        press(key)
        assert QApplication.focusWidget() is page.panes.values
    press(Qt.Key.Key_Up, ALT)
    assert page.panes.value_pane.name.isReadOnly()
    assert not page.shelf.add.isVisible()
    assert not page.shelf.permit.isVisible()
    assert codebook_history.version_number(page.desk.project) == 1
    page.shelf.choose(page.desk.registry)
    assert page.add.text() == "Propose actor"
    page.add.click()
    write("norvia")
    press(Qt.Key.Key_Return)
    assert "is there already" in window.foot.notice
    write("Mara Quill")
    press(Qt.Key.Key_Return)
    assert next(one for one in page.desk.book.actors.values() if one.name == "Mara Quill").status == "proposed"


def test_the_lead_lets_coders_edit_and_their_files_say_so(open_window: Opener, team: Team, tmp_path: Path) -> None:
    from annotator.verbs import assigning

    window = open_window(team.lead)
    page = at_codebook(window)
    QTest.mouseClick(page.shelf.permit, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    assert codebook_notes.coders_may_edit(page.desk.project)
    window.close()
    with ProjectFile.open(team.lead) as project:
        (tmp_path / "sent").mkdir()
        assigning.send(project, tmp_path / "sent")
    (tmp_path / "sent" / "Maya.accord").rename(team.maya.with_name("allowed.accord"))
    coder = open_window(team.maya.with_name("allowed.accord"))
    page = at_codebook(coder)
    choose(page, "claim_type", "CRI")
    press(Qt.Key.Key_Down, ALT)
    assert codebook_history.version_number(page.desk.project) == 2


def test_versions_tell_what_was_changed_word_by_word(open_window: Opener, team: Team) -> None:
    with ProjectFile.open(team.lead) as project:
        act = Act(projects.lead_of(project), AT)
        book = reading.codebook(project)
        value = next(one for one in book.values.values() if one.code == "CRI")
        project.append(act.change(acts.change(value, definition="Disapproval of an actor or its act.")))
        project.append(act.change(acts.change(value, name="Blame")))
    page = at_codebook(open_window(team.lead))
    page.shelf.choose("versions")
    table = page.panes.versions.table
    assert [one.number for one in page.panes.versions.versions] == [3, 2, 1]
    assert page.panes.version_pane.text.toPlainText() == "Blame  Claim type\nRenamed from “Criticism or blame”"
    table.setFocus()
    press(Qt.Key.Key_Down)
    assert "Disapproval of an actor or an its act." in page.panes.version_pane.text.toPlainText()
    page.panes.version_pane.other.setCurrentIndex(page.panes.version_pane.other.findData("now"))
    page.panes.version_pane.other.activated.emit(1)
    assert "Renamed" in page.panes.version_pane.text.toPlainText()
    page.panes.version_pane.why.setFocus()
    write("After the pilot")
    press(Qt.Key.Key_Return)
    assert page.panes.versions.versions[1].reason == "After the pilot"
    assert page.desk.version == codebook_history.version_number(page.desk.project) == 3
    assert len(page.panes.versions.versions) == 3


def test_every_field_of_the_workspace_has_a_name(open_window: Opener, team: Team) -> None:
    page = at_codebook(open_window(team.lead))
    choose(page, "claim_type", "CRI")
    focusable = [one for one in page.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    nameless = [
        one for one in focusable
        if not (one.accessibleName() or getattr(one, "text", str)()) and one.objectName() != "qt_spinbox_lineedit"
    ]  # fmt: skip
    assert [type(one).__name__ for one in nameless if one.isVisible()] == []


def test_tab_goes_round_and_no_field_keeps_the_keyboard(open_window: Opener, team: Team) -> None:
    page = at_codebook(open_window(team.lead))
    choose(page, "claim_type", "CRI")
    seen = []
    for _ in range(60):
        press(Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())
        if QApplication.focusWidget() is page.panes.values:
            break
    assert page.panes.values in seen
    assert {page.panes.value_pane.name, page.panes.value_pane.texts["counter_example"], page.find, page.shelf.entries} <= set(seen)


def test_what_the_codebook_says_now_is_on_the_form_and_in_the_margin_when_one_comes_back(
    open_window: Opener, team: Team
) -> None:
    code_by_hand(team.maya, "Nobody asked the people", "Norvia", "CRI", -1)
    with ProjectFile.open(team.maya) as file:
        file.append(Act(projects.lead_of(file), AT).change([acts.allow_coders(file.id, True)]))
    window = open_window(team.maya)
    page = at_codebook(window)
    choose(page, "claim_type", "CRI")
    page.panes.value_pane.name.setFocus()
    page.panes.value_pane.name.selectAll()
    write("Blame")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_1, CTRL)
    QApplication.processEvents()
    start = window.session.text.index("Nobody asked")
    assert coded(page, "CRI").name == "Blame"
    assert ["Blame" in str(mark.label) for mark in window.code.text.highlights_at(start + 2)] == [True]
    assert any("Blame" in button.accessibleName() for button in window.code.form.findChildren(QAbstractButton))


def test_the_codebook_goes_to_a_file_and_a_changed_one_comes_back_after_a_preview(
    open_window: Opener, team: Team, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    code_by_hand(team.lead, "Nobody asked the people", "Open Street Coalition", "CRI", -1)
    window = open_window(team.lead)
    # Its copy of what was opened would be among the backups, too, on a slow machine.
    window._keeping.stop()
    page = at_codebook(window)
    out = tmp_path / "book.csv"
    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getSaveFileName", lambda *_: (str(out), ""))
    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getOpenFileName", lambda *_: (str(out), ""))
    QTest.mouseClick(page.shelf.give, Qt.MouseButton.LeftButton)
    assert "Codebook written" in window.foot.notice
    QTest.mouseClick(page.shelf.take, Qt.MouseButton.LeftButton)
    assert "says what the codebook says already" in window.foot.notice
    out.write_text(out.read_text(encoding="utf-8").replace("Demand for action", "Call for action"), encoding="utf-8")
    window.actions_by_name["import_codebook"].trigger()
    assert "Renamed from “Demand for action”" in page.panes.preview.text.toPlainText()
    assert coded(page, "DEM").name == "Demand for action"
    assert QApplication.focusWidget() is page.panes.preview.take
    assert not list(team.lead.parent.glob(".accord-backups/*"))
    press(Qt.Key.Key_Space)
    assert coded(page, "DEM").name == "Call for action"
    assert len(list(team.lead.parent.glob(".accord-backups/*"))) == 1
    press(Qt.Key.Key_Z, CTRL)
    assert coded(page, "DEM").name == "Demand for action"
    out.write_text("code,name\na,\n", encoding="utf-8")
    page.choose_to_import()
    assert window.foot.notice.startswith("book.csv:2: “name” is missing.")
