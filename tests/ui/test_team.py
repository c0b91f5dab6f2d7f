from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot
from window_samples import Opener, Team, code_by_hand

from annotator.storage import reading
from annotator.storage.project_file import ProjectFile
from ui.background import Progress
from ui.window import Window

_BUTTON, _NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def drop(window: Window, *paths: Path) -> None:
    """Files dragged onto the window and let go."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    action = Qt.DropAction.CopyAction
    for event in (
        QDragEnterEvent(QPoint(600, 400), action, data, _BUTTON, _NONE),
        QDropEvent(QPointF(600, 400), action, data, _BUTTON, _NONE, QEvent.Type.Drop),
    ):
        QApplication.sendEvent(window, event)
        assert event.isAccepted()


def cells(window: Window, row: int) -> list[str]:
    model = window.team.preview.table.records
    return [model.index(row, column).data() for column in range(model.columnCount())]


@pytest.fixture
def coded(team: Team) -> Team:
    """The coders have worked: two claims and one claim, each in an article of their own file."""
    code_by_hand(team.maya, "Nobody asked the people", "Open Street Coalition", "CRI", -1)
    code_by_hand(team.maya, "A tool that finds a lost child", "Norvia", "BEN", 1)
    code_by_hand(team.ben, "Nobody asked the people", "Open Street Coalition", "CRI", -1)
    return team


def preview(window: Window, qtbot: QtBot, *paths: Path) -> None:
    with qtbot.waitSignal(window.team.page):
        drop(window, *paths)
    qtbot.waitUntil(lambda: not window.busy)


def merge_all(window: Window, qtbot: QtBot, *paths: Path) -> None:
    preview(window, qtbot, *paths)
    with qtbot.waitSignal(window.session.project_opened):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.busy)


def test_dropped_files_are_previewed_and_nothing_is_written(open_window: Opener, coded: Team, qtbot: QtBot) -> None:
    window = open_window(coded.lead)
    revisions = window.session.project.raw.execute("SELECT count(*) FROM revision").fetchone()
    preview(window, qtbot, coded.maya, coded.ben)
    assert cells(window, 0) == ["Maya.accord", "4", "2", "0", "0", "0", "0", "0"]
    assert cells(window, 1) == ["Ben.accord", "4", "1", "0", "0", "0", "0", "0"]
    assert window.team.preview.go.text() == "Merge 2 files"
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert window.pages.currentWidget() is window.code
    assert window.session.project.raw.execute("SELECT count(*) FROM revision").fetchone() == revisions


def test_what_a_preview_says_can_be_saved_before_anything_is_changed(
    open_window: Opener, coded: Team, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window(coded.lead)
    preview(window, qtbot, coded.maya, coded.ben)
    out = tmp_path / "what they bring.md"
    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getSaveFileName", lambda *_: (str(out), ""))
    window.team.preview.save.setFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert window.foot.notice == "Wrote the report of the preview to what they bring.md."
    assert window.pages.currentWidget() is window.team.preview
    assert all(name in out.read_text(encoding="utf-8") for name in ("Maya.accord", "Ben.accord"))
    out = tmp_path / "what they bring.doc"
    QTest.mouseClick(window.team.preview.save, _BUTTON)
    assert not out.exists()
    box = window.findChild(QMessageBox)
    assert ".doc" in box.text()
    box.close()


def test_merging_brings_everything_in_and_undo_takes_it_out(open_window: Opener, coded: Team, qtbot: QtBot) -> None:
    window = open_window(coded.lead)
    before = len(reading.annotations(window.session.project))
    merge_all(window, qtbot, coded.maya, coded.ben)
    assert window.foot.notice.startswith("Merged 2 files: 3 new annotations.")
    assert window.pages.currentWidget() is window.code
    assert len(reading.annotations(window.session.project)) == before + 3
    assert window.foot.state.text() == "● Saved"
    with qtbot.waitSignal(window.session.project_opened):
        window.actions_by_name["unmerge"].trigger()
    assert len(reading.annotations(window.session.project)) == before
    assert window.foot.notice == "The last merge was taken back. The file is as it was before."


def test_the_file_is_locked_again_after_a_merge(open_window: Opener, coded: Team, qtbot: QtBot) -> None:
    import subprocess
    import sys

    window = open_window(coded.lead)
    merge_all(window, qtbot, coded.maya)
    ask = "import sys, sqlite3; c = sqlite3.connect(sys.argv[1], timeout=0.1); c.execute('BEGIN IMMEDIATE')"
    tried = subprocess.run([sys.executable, "-c", ask, str(coded.lead)], capture_output=True, text=True, check=False)
    assert "database is locked" in tried.stderr


def test_a_file_merged_before_brings_nothing_and_cannot_be_merged(
    open_window: Opener, coded: Team, qtbot: QtBot
) -> None:
    window = open_window(coded.lead)
    merge_all(window, qtbot, coded.maya)
    preview(window, qtbot, coded.maya)
    assert window.team.preview.notes.text() == "Maya.accord brings nothing new: all of it is here already."
    assert not window.team.preview.go.isEnabled()


def test_work_goes_on_after_a_merge(open_window: Opener, coded: Team, qtbot: QtBot) -> None:
    window = open_window(coded.lead)
    merge_all(window, qtbot, coded.maya)
    window.code.text.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down):
        QTest.keyClick(window.code.text, key, Qt.KeyboardModifier.AltModifier)
    for key in "15-":
        QTest.keyClick(QApplication.focusWidget(), key)
    own = window.session.coder.id
    assert len(reading.annotations(window.session.project, coder=own)) == 1
    assert window.code.articles.model.row(window.code.articles.model.index(0)).annotations == 1


def test_a_file_that_cannot_be_merged_is_named(open_window: Opener, coded: Team, home: Path, qtbot: QtBot) -> None:
    (home / "broken.accord").write_bytes(b"x" * 5000)
    window = open_window(coded.lead)
    with qtbot.waitSignal(window.team.trouble) as told:
        drop(window, coded.maya, home / "broken.accord")
    assert told.args[0].startswith("broken.accord: this is not an Accord project")
    window.findChild(QMessageBox).close()
    assert window.pages.currentWidget() is window.code


def test_articles_dropped_on_a_leads_window_are_imported(
    open_window: Opener, coded: Team, home: Path, qtbot: QtBot
) -> None:
    (home / "new.md").write_text("A dropped headline\n\nSomebody said something.", encoding="utf-8")
    window = open_window(coded.lead)
    with qtbot.waitSignal(window.files.said):
        drop(window, home / "new.md")
    titles = [window.code.articles.model.index(place).data() for place in range(window.code.articles.model.rowCount())]
    assert "A dropped headline" in titles


def test_handing_in_makes_a_checked_copy_and_shows_where(
    open_window: Opener, coded: Team, home: Path, qtbot: QtBot
) -> None:
    window = open_window(coded.maya)
    QTest.keyClick(window.code.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(
        window.code.text, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    sheet = window.team.hand_in
    assert sheet.card.sentence.text().startswith("1 article is done.")
    expected = home / f"Maya {date.today().isoformat()}.accord"
    assert sheet.path.text() == str(expected)
    with qtbot.waitSignal(window.team.hand_in.hand_in_asked):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: sheet.card.title.text() == "Handed in")
    assert f"{expected.name} is in {home}." in sheet.card.sentence.text()
    with ProjectFile.open(expected) as copy:
        assert len(reading.annotations(copy)) == 2
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert window.pages.currentWidget() is window.code


def test_handing_in_over_another_file_is_refused(open_window: Opener, coded: Team, qtbot: QtBot) -> None:
    window = open_window(coded.maya)
    before = coded.ben.read_bytes()
    window.team.ask_to_hand_in()
    sheet = window.team.hand_in
    sheet.path.setText(str(coded.ben))
    sheet.go.click()
    qtbot.waitUntil(lambda: sheet.trouble.isVisible())
    assert sheet.trouble.text().startswith("Ben.accord: there is something at this path already")
    assert coded.ben.read_bytes() == before


def test_nothing_else_can_be_done_while_a_file_is_merged(open_window: Opener, coded: Team, qtbot: QtBot) -> None:
    import threading

    window = open_window(coded.lead)
    go_on = threading.Event()
    job = window.busy.run("Waiting…", lambda tell: go_on.wait(5))
    article = window.session.article.id
    listed = window.code.articles.list
    QTest.mouseClick(listed.viewport(), _BUTTON, pos=listed.visualRect(listed.model().index(2, 0)).center())
    QTest.keyClick(window.code.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert window.session.article.id == article
    qtbot.waitUntil(window.busy.isVisible)
    with qtbot.waitSignal(job.over):
        go_on.set()
    assert not window.busy.isVisible()
    QTest.mouseClick(listed.viewport(), _BUTTON, pos=listed.visualRect(listed.model().index(2, 0)).center())
    assert window.session.article.id != article


def test_stopping_a_merge_leaves_the_project_as_it_was(open_window: Opener, coded: Team, qtbot: QtBot) -> None:
    import threading

    window = open_window(coded.lead)
    begun = threading.Event()

    def work(tell: Progress) -> None:
        while True:
            begun.set()
            tell("Reading…", 0.5)

    job = window.busy.run("Merging…", work)
    begun.wait(5)
    with qtbot.waitSignal(job.cancelled):
        window.busy.cancel()
    assert reading.title(window.session.project) == "Faces in the news"
