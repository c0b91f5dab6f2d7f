"""After a merge: its open questions answered by keys, its report written, an earlier file put back."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot
from window_hand import press
from window_samples import AT, QUOTE, Opener, Team, code_by_hand, correct, tear

from annotator.domain.changes import recode
from annotator.domain.errors import AnnotatorError
from annotator.storage import merge, reading
from annotator.storage.project_file import ProjectFile
from annotator.verbs import joining, merging, questions
from annotator.verbs.projects import act_in
from ui.busy import Busy
from ui.window import Window


@pytest.fixture
def torn(team: Team) -> Team:
    return tear(team)


def asked(window: Window, qtbot: QtBot) -> list[str]:
    """Opens the sheet; the questions' kinds."""
    window.actions_by_name["questions"].trigger()
    settled(window, qtbot)
    sheet = window.decisions.questions
    assert window.pages.currentWidget() is sheet
    return [question.kind for question in sheet.table.records.records]


def files_in(home: Path) -> list[str]:
    """What lies in a folder, without what the window makes there by itself when it has a moment."""
    return sorted(one.name for one in home.iterdir() if one.name not in (".accord-cache", "settings.ini"))


def settled(window: Window, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.busy)


def test_questions_are_answered_one_after_the_other_by_keys(open_window: Opener, torn: Team, qtbot: QtBot) -> None:
    window = open_window(torn.lead)
    assert asked(window, qtbot) == [questions.SETTLE, questions.NAME, questions.GONE]
    sheet = window.decisions.questions
    assert "Set on two machines at once: memo." in sheet.words.text()
    place = next(place for place, one in enumerate(sheet.answers) if "on the train" in one.text())
    press(str(place + 1))
    settled(window, qtbot)
    claim = reading.annotations(window.session.project)[0]
    assert claim.memo == "on the train"
    assert [one.kind for one in sheet.table.records.records] == [questions.NAME, questions.GONE]
    assert sheet.words.text().startswith("2 actors are called “Mara Quill”. Are they one?")
    press("1")
    settled(window, qtbot)
    assert len(joining.joins(window.session.project)) == 1
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    settled(window, qtbot)
    assert sheet.table.isHidden()
    assert "Norvia" in {actor.name for actor in window.session.codebook.actors.values()}
    press(Qt.Key.Key_Escape)
    assert window.pages.currentWidget() is window.code


def test_the_list_is_gone_through_by_arrow_keys_and_actors_are_told_apart(
    open_window: Opener, torn: Team, qtbot: QtBot
) -> None:
    window = open_window(torn.lead)
    asked(window, qtbot)
    press(Qt.Key.Key_Down)
    sheet = window.decisions.questions
    assert sheet.answers[-1].accessibleName() == "They differ: keep them apart"
    sheet.answers[-1].click()
    settled(window, qtbot)
    assert [one.kind for one in sheet.table.records.records] == [questions.SETTLE, questions.GONE]


def test_two_questions_on_one_annotation_have_lines_that_tell_them_apart(
    open_window: Opener, team: Team, qtbot: QtBot
) -> None:
    claim = code_by_hand(team.maya, QUOTE, "Norvia", "CRI", -1)
    laptop = Path(shutil.copy(team.maya, team.maya.with_name("laptop.accord")))
    for path, number in ((team.maya, 0), (laptop, 1)):
        with ProjectFile.open(path) as file:
            book = reading.codebook(file)
            tone = book.variable("sentiment").id
            value = next(one.id for one in book.values_of(tone) if one.number == number)
            file.append(act_in(file).change([recode(claim, {tone: (value,)}, memo=path.stem)]))
    with ProjectFile.open(team.lead) as project:
        merging.merge(project, [team.maya, laptop], AT)[0].close()
    window = open_window(team.lead)
    assert asked(window, qtbot) == [questions.SETTLE] * 2
    lines = [question.about for question in window.decisions.questions.table.records.records]
    assert sorted(line.split(":")[0] for line in lines) == ["Memo", "Sentiment"]
    assert len({line.split(":", 1)[1] for line in lines}) == 1


def test_all_fields_are_settled_as_shown(open_window: Opener, torn: Team, qtbot: QtBot) -> None:
    window = open_window(torn.lead)
    asked(window, qtbot)
    shown = reading.annotations(window.session.project)[0].memo
    with qtbot.waitSignal(window.decisions.said) as said:
        window.decisions.questions.settle.click()
    assert said.args == ["Settled 1 field by what was shown."]
    settled(window, qtbot)
    assert reading.annotations(window.session.project)[0].memo == shown
    assert questions.SETTLE not in [one.kind for one in window.decisions.questions.table.records.records]


def test_a_coder_is_asked_only_what_is_the_coders(open_window: Opener, torn: Team, qtbot: QtBot) -> None:
    project, _ = merge.merge(ProjectFile.open(torn.maya), [torn.maya.with_name("laptop.accord")], AT)
    project.close()
    assert asked(open_window(torn.maya), qtbot) == [questions.SETTLE]


def test_a_passage_of_a_corrected_article_is_left_where_it_is_by_a_key_and_undo_asks_again(
    open_window: Opener, team: Team, qtbot: QtBot
) -> None:
    claim = code_by_hand(team.maya, QUOTE, "Norvia", "CRI", -1)
    correct(team, QUOTE)
    window = open_window(team.maya)
    assert asked(window, qtbot) == [questions.CARRY]
    sheet = window.decisions.questions
    assert [one.accessibleName() for one in sheet.answers] == [
        "Carry it over", "Leave it where it is, and ask no more",
    ]  # fmt: skip
    press("2")
    settled(window, qtbot)
    assert sheet.table.isHidden()
    press(Qt.Key.Key_Escape)
    assert [one.id for one in reading.annotations(window.session.project)] == [claim]
    window.actions_by_name["undo"].trigger()
    assert asked(window, qtbot) == [questions.CARRY]
    press("1")
    settled(window, qtbot)
    assert len(reading.annotations(window.session.project)) == 2


def test_a_passage_that_the_corrected_article_does_not_say_is_told_and_seen_to(
    open_window: Opener, team: Team, qtbot: QtBot
) -> None:
    code_by_hand(team.maya, QUOTE, "Norvia", "CRI", -1)
    correct(team, "Nobody asked anyone")
    window = open_window(team.maya)
    assert asked(window, qtbot) == [questions.CARRY]
    assert "does not say this word for word" in window.decisions.questions.words.text()
    press("1")
    settled(window, qtbot)
    assert window.decisions.questions.table.isHidden()


def test_nothing_open_is_said(open_window: Opener, team: Team, qtbot: QtBot) -> None:
    window = open_window(team.lead)
    assert asked(window, qtbot) == []
    assert window.decisions.questions.back.hasFocus()


def test_the_report_of_the_last_merge_is_written(
    open_window: Opener, torn: Team, home: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window(torn.lead)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(home / "merge report.md"), ""))
    window.actions_by_name["merge_report"].trigger()
    written = (home / "merge report.md").read_text(encoding="utf-8")
    assert "| laptop.accord | Maya | 0 |" in written
    assert "Mara Quill" in written
    assert window.foot.notice == "Wrote the report of the last merge to merge report.md."
    before = torn.ben.read_bytes()
    with qtbot.waitSignal(window.decisions.trouble):
        window.decisions.report_to(torn.ben)
    window.findChild(QMessageBox).close()
    assert torn.ben.read_bytes() == before


def test_an_earlier_file_is_put_back_and_that_taken_back_the_same_way(
    open_window: Opener, torn: Team, qtbot: QtBot
) -> None:
    window = open_window(torn.lead)
    assert len(reading.annotations(window.session.project)) == 1
    window.actions_by_name["backups"].trigger()
    settled(window, qtbot)
    sheet = window.decisions.backups
    assert [one.annotations for one in sheet.table.records.records] == [0]
    with qtbot.waitSignal(window.session.project_opened):
        press(Qt.Key.Key_Return)
    settled(window, qtbot)
    assert reading.annotations(window.session.project) == []
    assert window.foot.notice.startswith("An earlier file is back, with 0 annotations.")
    window.decisions.choose_backup()
    settled(window, qtbot)
    press(Qt.Key.Key_Down)
    with qtbot.waitSignal(window.session.project_opened):
        place = next(n for n, one in enumerate(sheet.table.records.records) if one.annotations == 1)
        sheet.table.selectRow(place)
        sheet.go.click()
    settled(window, qtbot)
    assert len(reading.annotations(window.session.project)) == 1


def test_a_real_merge_is_stopped_and_leaves_nothing(open_window: Opener, team: Team, home: Path, qtbot: QtBot) -> None:
    code_by_hand(team.maya, QUOTE, "Norvia", "CRI", -1)
    window = open_window(team.lead)
    revisions = "SELECT count(*) FROM revision"
    before, listed = window.session.project.raw.execute(revisions).fetchone(), files_in(home)
    busy: Busy = window.busy
    told: list[str] = []

    def stop(what: str, _share: float) -> None:
        told.append(what)
        busy.cancel()

    window.team._merge([team.maya])
    busy._job.progressed.connect(stop, Qt.ConnectionType.DirectConnection)
    settled(window, qtbot)
    assert told == ["Reading Maya.accord…"]
    assert window.session.project.raw.execute(revisions).fetchone() == before
    assert files_in(home) == listed
    assert list((home.parent / "passing").iterdir()) == []
    assert window.foot.notice == "Stopped. The file is as it was before."
    assert QApplication.activeModalWidget() is None
    assert window.session.may_code
    with pytest.raises(AnnotatorError):
        ProjectFile.open(team.lead)
