"""A walk by keys of what the Codebook workspace shows in turn: an import, versions, what to check again."""

from __future__ import annotations

from pathlib import Path

import pytest
from codebook_hand import at_codebook, coded
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from walking import faults_of
from window_samples import Opener, Team, code_by_hand

from annotator.domain import codebook_acts as acts
from annotator.domain.changes import Act
from annotator.storage import reading
from annotator.storage.project_file import ProjectFile
from annotator.verbs import projects


def test_versions_and_what_to_check_again_can_be_walked_and_read_out(open_window: Opener, team: Team) -> None:
    code_by_hand(team.lead, "Nobody asked the people", "Norvia", "CRI", -1)
    with ProjectFile.open(team.lead) as project:
        value = next(one for one in reading.codebook(project).values.values() if one.code == "CRI")
        act = Act(projects.lead_of(project), "2020-07-02T09:00:00.000Z")
        project.append(act.change(acts.change(value, definition="Disapproval of an actor or its act.")))
    page = at_codebook(open_window(team.lead))
    faults = []
    for name in ("versions", "checks"):
        page.shelf.choose(name)
        QApplication.processEvents()
        page.shelf.entries.setFocus(Qt.FocusReason.TabFocusReason)
        faults += [f"{name}: {fault}" for fault in faults_of(page)]
    assert "\n".join(faults) == ""


def test_the_preview_of_an_import_can_be_walked_read_out_and_left(
    open_window: Opener, team: Team, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window(team.lead)
    page = at_codebook(window)
    out = tmp_path / "book.csv"
    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getSaveFileName", lambda *_: (str(out), ""))
    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getOpenFileName", lambda *_: (str(out), ""))
    QTest.mouseClick(page.shelf.give, Qt.MouseButton.LeftButton)
    out.write_text(out.read_text(encoding="utf-8").replace("Demand for action", "Call for action"), encoding="utf-8")
    window.actions_by_name["import_codebook"].trigger()
    preview = page.panes.preview
    assert "\n".join(faults_of(page)) == ""
    preview.take.setFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not preview.isVisible()
    assert coded(page, "DEM").name == "Demand for action"
    assert QApplication.focusWidget() is not None
