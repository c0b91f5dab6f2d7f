from __future__ import annotations

import pytest
from codebook_hand import at_codebook, leave, write
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from walking import faults_of
from window_hand import CTRL, press
from window_samples import Opener, Team, code_by_hand

from annotator.domain.changes import Act, add_actor
from annotator.domain.codebook import Actor
from annotator.domain.identity import uuid7
from annotator.storage import codebook_notes, reading
from annotator.storage.project_file import ProjectFile
from annotator.verbs import merging, projects
from ui.codebook.page import CodebookPage

AT = "2026-11-22T10:00:00.000Z"


@pytest.fixture
def with_proposals(team: Team) -> Team:
    """Maya proposed an actor that Ben knows by its full name; both used theirs."""
    with ProjectFile.open(team.maya) as file:
        act = Act(projects.lead_of(file), AT)
        file.append(act.change([add_actor(Actor(uuid7(), "Open Street Coal.", status="proposed"))]))
        file.append(act.change([add_actor(Actor(uuid7(), "Mara Quill", status="proposed"))]))
    code_by_hand(team.maya, "A pause does nothing", "Open Street Coal.", "CRI", -1)
    code_by_hand(team.ben, "A pause does nothing", "Open Street Coalition", "CRI", -1)
    with ProjectFile.open(team.lead) as project:
        merging.merge(project, [team.maya, team.ben], AT)[0].close()
    return team


def pairs_found(page: CodebookPage, qtbot) -> None:
    page.shelf.choose(page.desk.registry)
    qtbot.waitUntil(lambda: bool(page._pairs))


def listed(page: CodebookPage) -> list[str]:
    return [f"{row.actor.name} {row.remark} {row.other}".strip() for row in map(page.panes.actors.actors.row, range(page.panes.actors.actors.rowCount()))]


def test_a_proposed_actor_that_looks_like_another_is_joined_with_the_evidence_beside_it(
    open_window: Opener, with_proposals: Team, qtbot
) -> None:
    page = at_codebook(open_window(with_proposals.lead))
    pairs_found(page, qtbot)
    assert listed(page)[:2] == ["Mara Quill proposed by Maya", "Open Street Coal. looks like Open Street Coalition"]
    page.panes.actors.setCurrentIndex(page.panes.actors.actors.index(1, 0))
    pane = page.panes.actor_pane
    assert "1 time: Maya 1" in pane.used.text()
    assert "“A pause does nothing” (Maya" in pane.used.text()
    assert "1 time: Ben 1" in pane.evidence.text()
    assert pane.why.text() == "One name is the other, shortened."
    QTest.mouseClick(pane.join, Qt.MouseButton.LeftButton)
    book = page.desk.book
    by_name = {actor.name: actor for actor in book.actors.values()}
    assert book.read_as(by_name["Open Street Coal."].id) == by_name["Open Street Coalition"].id
    assert reading.annotations(page.desk.project)[0].values[page.desk.registry] in (
        (by_name["Open Street Coal."].id,), (by_name["Open Street Coalition"].id,),
    )  # fmt: skip
    page.sorts.buttons["joined"].click()
    assert listed(page) == ["Open Street Coal. read as Open Street Coalition"]
    page.panes.actors.choose(by_name["Open Street Coal."].id)
    QTest.mouseClick(pane.part, Qt.MouseButton.LeftButton)
    assert page.desk.book.redirects == {}


def test_two_that_look_alike_are_told_apart_and_not_asked_about_again(
    open_window: Opener, with_proposals: Team, qtbot
) -> None:
    page = at_codebook(open_window(with_proposals.lead))
    pairs_found(page, qtbot)
    page.panes.actors.setCurrentIndex(page.panes.actors.actors.index(1, 0))
    QTest.mouseClick(page.panes.actor_pane.apart, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page._pairs)
    assert listed(page)[0] == "Mara Quill proposed by Maya"
    assert "Open Street Coal." in listed(page)
    assert len(codebook_notes.told_apart(page.desk.project)) == 1


def test_a_proposed_actor_is_accepted_or_declined_but_not_when_it_is_used(
    open_window: Opener, with_proposals: Team, qtbot
) -> None:
    window = open_window(with_proposals.lead)
    page = at_codebook(window)
    pairs_found(page, qtbot)
    page.sorts.buttons["proposed"].click()
    assert len(listed(page)) == 2
    page.panes.actors.setFocus()
    page.panes.actors.setCurrentIndex(page.panes.actors.actors.index(1, 0))
    assert not page.panes.actor_pane.decline.isVisible()
    press(Qt.Key.Key_Delete)
    assert "is used 1 time: join it" in window.foot.notice
    page.panes.actors.setCurrentIndex(page.panes.actors.actors.index(0, 0))
    press(Qt.Key.Key_Delete)
    assert "Mara Quill" not in {actor.name for actor in page.desk.book.actors.values()}
    press(Qt.Key.Key_Z, CTRL)
    quill = next(actor for actor in page.desk.book.actors.values() if actor.name == "Mara Quill")
    page.panes.actors.choose(quill.id)
    page.panes.actor_pane.accept.click()
    assert page.desk.book.actors[quill.id].status == "accepted"


def test_aliases_kind_and_note_of_an_actor_are_kept(open_window: Opener, team: Team) -> None:
    page = at_codebook(open_window(team.lead))
    page.shelf.choose(page.desk.registry)
    page.panes.actors.choose(next(one.id for one in page.desk.book.actors.values() if one.name == "Norvia"))
    pane = page.panes.actor_pane
    pane.also.setFocus()
    pane.also.insertPlainText("the firm\n  the   company \n\nthe firm")
    leave(page)
    pane.note_text.setFocus()
    write("Sells the matching service.")
    leave(page)
    pane.kind.setCurrentIndex(2)
    pane.kind.activated.emit(2)
    actor = page.desk.book.actors[pane.shown.id]
    assert actor.aliases == ("the firm", "the company")
    assert actor.note == "Sells the matching service."
    assert page.desk.book.name_of(actor.kind) == pane.kind.itemText(2)


def test_the_page_stands_before_it_is_counted_what_is_used_and_how_many_versions_there_are(
    open_window: Opener, with_proposals: Team, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.slices._AT_ONCE", -1)
    monkeypatch.setattr("annotator.storage.codebook_history._AT_A_TIME", 3)
    window = open_window(with_proposals.lead)
    window.session.uses._forget()
    window.show_codebook()
    page, actors = window.codebook, window.codebook.panes.actors.actors
    page.shelf.choose(page.desk.registry)

    def used() -> dict[str, str]:
        rows = range(actors.rowCount())
        return {actors.row(row).actor.name: actors.data(actors.index(row, 3)) for row in rows}

    versions = page.shelf.entries.item(page.shelf.entries.count() - 2)
    assert set(used().values()) == {"…"} and page.desk.version is None
    page.panes.actors.choose(next(one.id for one in page.desk.book.actors.values() if one.name == "Mara Quill"))
    assert page.panes.actor_pane.used.text() == "Still being counted…"
    assert not page.panes.actor_pane.decline.isVisible()
    qtbot.waitUntil(lambda: page.desk.counts is not None and page.desk.version is not None)
    assert used()["Open Street Coal."] == used()["Open Street Coalition"] == "1" and used()["Mara Quill"] == "0"
    assert page.panes.actor_pane.used.text() == "Not used." and page.panes.actor_pane.decline.isVisible()
    assert page.panes.actors.current.name == "Mara Quill"
    assert str(page.desk.version) in str(versions.data(Qt.ItemDataRole.AccessibleTextRole))


def test_two_actors_that_may_be_one_can_be_walked_and_joined_by_keys(
    open_window: Opener, with_proposals: Team, qtbot
) -> None:
    page = at_codebook(open_window(with_proposals.lead))
    pairs_found(page, qtbot)
    page.panes.actors.setCurrentIndex(page.panes.actors.actors.index(1, 0))
    page.panes.actors.setFocus(Qt.FocusReason.TabFocusReason)
    assert "\n".join(faults_of(page)) == ""
    join = page.panes.actor_pane.join
    for _ in range(60):
        if QApplication.focusWidget() is join:
            break
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert len(page.desk.book.redirects) == 1
