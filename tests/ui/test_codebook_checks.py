from __future__ import annotations

from codebook_hand import at_codebook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from window_hand import CTRL, press
from window_samples import Opener, Team, code_by_hand

from annotator.domain import codebook_acts as acts
from annotator.domain.changes import Act
from annotator.storage import reading
from annotator.storage.project_file import ProjectFile
from annotator.verbs import projects

LATER = "2030-11-22T10:00:00.000Z"


def test_a_coder_opens_what_a_reworded_rule_touches_and_says_that_it_holds(open_window: Opener, team: Team) -> None:
    identity = code_by_hand(team.maya, "Nobody asked the people", "Norvia", "CRI", -1)
    code_by_hand(team.maya, "A tool that finds a lost child", "Norvia", "BEN", 1)
    with ProjectFile.open(team.maya) as file:
        value = next(one for one in reading.codebook(file).values.values() if one.code == "CRI")
        file.append(Act(projects.lead_of(file), LATER).change(acts.change(value, definition="Blame for an act.")))
    window = open_window(team.maya)
    page = at_codebook(window)
    page.shelf.choose("checks")
    assert [one.id for one in page.panes.checks.found] == [identity]
    QApplication.processEvents()
    entry = page.shelf.entries.item(page.shelf.entries.count() - 1)
    assert entry.data(Qt.ItemDataRole.AccessibleTextRole) == "To check again, 1"
    assert "“Nobody asked the people”" in page.panes.check_pane.quote.text()
    assert "Blame for an act." in page.panes.check_pane.text.toPlainText()
    page.panes.checks.table.setFocus()
    press(Qt.Key.Key_Return)
    assert window.code.isVisible()
    assert window.session.annotation == identity
    press(Qt.Key.Key_3, CTRL)
    QApplication.processEvents()
    page.panes.checks.table.setFocus()
    press(Qt.Key.Key_Space)
    assert page.panes.checks.found == []
    assert "1 annotation marked as checked" in window.foot.notice
    assert not page.panes.check_pane.open.isVisible()
    press(Qt.Key.Key_Z, CTRL)
    assert [one.id for one in page.panes.checks.found] == [identity]
    QTest.mouseClick(page.panes.check_pane.approve, Qt.MouseButton.LeftButton)
    assert page.panes.checks.found == []
