from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QPushButton
from window_hand import CTRL, SHIFT, press
from window_samples import Opener, Team, code_by_hand

from annotator.storage import listing, reading
from ui.window import Window

SAVE = QDialogButtonBox.StandardButton.Save


def write(window: Window, field: str, words: str) -> None:
    """Writes over a field of the details."""
    line = window.whole.window.fields[field]
    line.selectAll()
    QTest.keyClicks(line, words) if words else QTest.keyClick(line, Qt.Key.Key_Delete)


def save(window: Window) -> QPushButton:
    return window.whole.window._buttons.button(SAVE)


def test_details_are_changed_as_one_act_and_undone(open_window: Opener, team: Team) -> None:
    window = open_window(team.lead)
    before = window.session.article
    press(Qt.Key.Key_E, CTRL)
    write(window, "title", "  Another   title ")
    write(window, "date", "20200610")
    QTest.mouseClick(save(window), Qt.MouseButton.LeftButton)
    after = reading.article(window.session.project, before.id)
    assert (after.title, after.date, after.outlet) == ("Another title", "2020-06-10", before.outlet)
    assert window.session.article.title == "Another title"
    row = window.code.articles.model.rows
    assert row.all[row.place[before.id]].title == "Another title"
    window.code.text.setFocus()
    press(Qt.Key.Key_Z, CTRL)
    assert reading.article(window.session.project, before.id) == before


def test_a_date_that_is_no_day_and_an_empty_title_are_not_taken(open_window: Opener, team: Team) -> None:
    window = open_window(team.lead)
    press(Qt.Key.Key_E, CTRL)
    write(window, "date", "June")
    assert not save(window).isEnabled()
    assert "2020-06-10" in window.whole.window._hint.text()
    write(window, "date", "")
    assert save(window).isEnabled()
    write(window, "title", "")
    assert not save(window).isEnabled()
    QTest.keyClick(window.whole.window, Qt.Key.Key_Escape)


def test_nothing_changed_is_no_act(open_window: Opener, team: Team) -> None:
    window = open_window(team.lead)
    revisions = "SELECT count(*) FROM revision"
    before = window.session.project.raw.execute(revisions).fetchone()
    press(Qt.Key.Key_E, CTRL)
    QTest.mouseClick(save(window), Qt.MouseButton.LeftButton)
    assert window.session.project.raw.execute(revisions).fetchone() == before


def test_the_clipboard_becomes_an_article(open_window: Opener, team: Team) -> None:
    window = open_window(team.lead)
    QGuiApplication.clipboard().setText("\nA headline 🏛️\r\n\r\nSaid the mayor.")
    press(Qt.Key.Key_V, CTRL | SHIFT)
    assert window.whole.window.fields["title"].text() == "A headline 🏛️"
    write(window, "outlet", "Harbor Tribune")
    QTest.mouseClick(save(window), Qt.MouseButton.LeftButton)
    assert window.session.text == "\nA headline 🏛️\n\nSaid the mayor."
    assert window.session.article.outlet == "Harbor Tribune"
    assert len(window.code.articles.model.rows.all) == 5


def test_an_empty_clipboard_is_said(open_window: Opener, team: Team) -> None:
    window = open_window(team.lead)
    QGuiApplication.clipboard().setText("  \n")
    press(Qt.Key.Key_V, CTRL | SHIFT)
    assert window.foot.notice.startswith("The clipboard holds no text")


def test_an_article_is_removed_and_brought_back(open_window: Opener, team: Team) -> None:
    window = open_window(team.lead)
    article = window.session.article
    window.actions_by_name["restore_article"].trigger()
    assert window.foot.notice == "No article was removed."
    window.actions_by_name["remove_article"].trigger()
    assert [one.title for one in listing.hidden_articles(window.session.project)] == [article.title]
    assert article.id not in window.code.articles.model.rows.place
    assert window.session.article.id != article.id
    window.actions_by_name["restore_article"].trigger()
    QTest.keyClick(window.whole.window.list, Qt.Key.Key_Return)
    assert window.session.article == article
    assert article.id in window.code.articles.model.rows.place


def test_a_coder_changes_no_article(open_window: Opener, team: Team) -> None:
    window = open_window(team.maya)
    for name in ("details", "remove_article", "restore_article", "paste_article"):
        assert not window.actions_by_name[name].isEnabled()


def test_a_coded_article_is_written_as_pdf(
    open_window: Opener, team: Team, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pdfium = pytest.importorskip("pypdfium2", reason="reads the PDF back")
    code_by_hand(team.lead, "Nobody asked the people", "Norvia", "CRI", -1)
    window = open_window(team.lead)
    kept = reading.annotations(window.session.project)[0]
    window.go_to(kept.article)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(home / "coded"), ""))
    press(Qt.Key.Key_P, CTRL)
    with pdfium.PdfDocument(home / "coded.pdf") as read:
        said = " ".join(" ".join(page.get_textpage().get_text_range() for page in read).split())
    assert window.session.article.title[:20] in said
    assert "Nobody asked the people1" in said.replace(" 1", "1")
    assert "Actor: Norvia" in said
    assert "coded by Ada" in said


def test_a_pdf_that_cannot_be_written_is_said(open_window: Opener, team: Team, home: Path) -> None:
    window = open_window(team.lead)
    window.whole.write_pdf(home / "nowhere" / "a.pdf")
    assert "nothing was changed" in window.foot.notice.lower()


def test_where_the_last_article_went_nothing_is_shown_and_nothing_can_be_coded(open_window: Opener, team: Team) -> None:
    window = open_window(team.lead)
    for _ in range(4):
        assert window.actions_by_name["remove_article"].isEnabled()
        window.actions_by_name["remove_article"].trigger()
    assert window.session.article is None
    assert window.code.text.accessibleName() == "Article"
    for name in ("remove_article", "details", "print", "done"):
        assert not window.actions_by_name[name].isEnabled()
    window.code.text.setFocus()
    for key in "15-":
        press(key)
    assert reading.annotations(window.session.project) == []
    window.code.text.setFocus()
    press(Qt.Key.Key_Z, CTRL)
    assert window.session.article is not None


def test_an_empty_project_shows_nothing_of_the_one_before(open_window: Opener, team: Team, home: Path) -> None:
    window = open_window(team.lead)
    assert window.session.text
    window.files.make(home / "new.accord", "Another", "Zoë")
    assert window.session.article is None
    assert window.code.text.accessibleName() == "Article"
    assert window.foot._count.text() == "0 annotations in this article"


def test_another_order_keeps_the_open_article_the_filter_and_what_comes_next(open_window: Opener, team: Team) -> None:
    window = open_window(team.lead)
    panel, opened = window.code.articles, window.session.article.id
    titles = [panel.model.row(panel.model.index(line)).title for line in range(panel.model.rowCount())]
    window.actions_by_name["by_outlet"].trigger()
    now = [panel.model.row(panel.model.index(line)).title for line in range(panel.model.rowCount())]
    outlets = [panel.model.row(panel.model.index(line)).outlet for line in range(panel.model.rowCount())]
    assert outlets == sorted(outlets, key=str.casefold) and now != titles
    assert panel.model.row(panel.list.currentIndex()).id == window.session.article.id == opened
    here = panel.list.currentIndex().row()
    assert panel.next_unread().title == now[(here + 1) % len(now)]
    panel.filter.setText("police")
    some = [panel.model.row(panel.model.index(line)).title for line in range(panel.model.rowCount())]
    assert 1 < len(some) < len(now) and some == [title for title in now if title in some]
    window.actions_by_name["by_date"].trigger()
    again = [panel.model.row(panel.model.index(line)).title for line in range(panel.model.rowCount())]
    assert again == [title for title in titles if title in some]
