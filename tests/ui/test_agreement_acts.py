"""What a person does on the agreement page: choose a tile, count started articles, export, work on."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QToolTip
from pytestqt.qtbot import QtBot

from annotator.report.agreement_report import headline
from annotator.report.as_html import as_html
from annotator.report.figures import figure
from annotator.storage.project_file import ProjectFile
from annotator.verbs.agreement import AgreementOptions, agreement
from annotator.verbs.appendices import appendix
from tests.agreement_projects import Team, coded_team, identity
from ui.agreement.page import AgreementPage
from ui.background import Background
from ui.session import Session
from ui.theme import DARK, LIGHT

TEXT = "The council said that cameras in stations must stay off until every one is audited. Nobody answered."
CARE = {"Maya": 0.9, "Ben": 0.85, "Dana": 0.6}
Shows = Callable[..., AgreementPage]


@pytest.fixture(scope="module")
def coded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Five articles by three coders, one of whom has begun a sixth."""
    path = tmp_path_factory.mktemp("page") / "lead.accord"
    team = coded_team(path, articles=5, care=CARE)
    team.add_article("Begun", TEXT)
    for coder in ("Maya", "Ben"):
        team.code(coder, "Begun", [team.claim(coder, "Begun", 0, 20, claim_type="Denial")], "started")
    team.project.close()
    return path


@pytest.fixture
def shows(qtbot: QtBot) -> Iterator[Shows]:
    """Opens a project on a page and waits for its figures."""
    opened: list[tuple[Session, Background]] = []

    def show(path: Path) -> AgreementPage:
        session, background = Session(), Background()
        opened.append((session, background))
        session.open(path)
        page = AgreementPage(session, background)
        qtbot.addWidget(page)
        page.resize(1200, 760)
        page.show()
        page.refresh()
        waits(qtbot, page)
        return page

    yield show
    for session, background in opened:
        background.stop()
        session.close()


def waits(qtbot: QtBot, page: AgreementPage) -> None:
    qtbot.waitUntil(lambda: page.report is not None and not page.computing.is_busy, timeout=20_000)


def words_of(page: AgreementPage) -> str:
    QApplication.processEvents()
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def tile(page: AgreementPage, name: str):  # noqa: ANN201 - TileButton
    return next(one for one in page.tiles if one.name.text() == name)


def test_a_click_on_a_tile_shows_its_matrix_and_its_pairs(coded: Path, shows: Shows) -> None:
    page = shows(coded)
    assert [one.name.text() for one in page.tiles] == ["Unitizing", "Actor", "Claim type", "Sentiment"]
    assert page.details.matrix.accessibleName() == "Actor: who reads what as what"
    QTest.mouseClick(tile(page, "Claim type"), Qt.MouseButton.LeftButton)
    assert [one.isChecked() for one in page.tiles] == [False, False, True, False]
    assert page.details.matrix.accessibleName() == "Claim type: who reads what as what"
    claim_type = page.report.agreement.variables[1]
    shown = words_of(page)
    for pair in claim_type.pairs:
        assert figure(pair.coefficients[claim_type.headline].value) in shown
    assert "Without Dana" in shown
    assert "Regulation” and “Accountability” as one raises" in shown
    assert "Exploratory" in shown


def test_tiles_are_chosen_by_keys_and_read_out_in_full(coded: Path, shows: Shows) -> None:
    page = shows(coded)
    sentiment = tile(page, "Sentiment")
    sentiment.setFocus()
    QTest.keyClick(sentiment, Qt.Key.Key_Space)
    assert sentiment.isChecked()
    assert page.details.matrix.accessibleName().startswith("Sentiment")
    value = figure(page.report.agreement.variables[2].coefficients["alpha_ordinal"].value)
    assert sentiment.accessibleName().startswith(f"Sentiment, {value}, ordinal α · 95\u00a0% CI ")
    assert "matched" in sentiment.accessibleName()


def test_unitizing_shows_where_the_coders_marked(coded: Path, shows: Shows) -> None:
    page = shows(coded)
    page.choose("")
    shown = words_of(page)
    assert not page.details.matrix.isVisible()
    assert "span F1, overlapping" in shown
    assert figure(page.report.agreement.unitizing.token_alpha.value) in shown
    page.set_theme(DARK)
    assert page.tiles[0].isChecked()


def test_the_share_matched_stands_beside_every_alpha(coded: Path, shows: Shows) -> None:
    page = shows(coded)
    assert all(one.lines.text().endswith("matched") for one in page.tiles)


def test_no_word_and_a_caveat_under_fifteen_articles(coded: Path, shows: Shows) -> None:
    page = shows(coded)
    assert {one.word.text() for one in page.tiles} == {""}
    assert "Only five articles are done by two coders" in words_of(page)


def test_started_articles_can_be_counted_too(coded: Path, shows: Shows, qtbot: QtBot) -> None:
    page = shows(coded)
    assert "Ben has started one article without marking it done; it does not count." in words_of(page)
    before = page.report
    QTest.mouseClick(page.started, Qt.MouseButton.LeftButton, pos=QPoint(8, page.started.height() // 2))
    waits(qtbot, page)
    qtbot.waitUntil(lambda: page.report is not before)
    assert (before.articles, page.report.articles) == (5, 6)
    assert page.scope.text() == "6 articles · 3 coders"
    assert page.started.isVisible()


def written(qtbot: QtBot, page: AgreementPage) -> None:
    qtbot.waitUntil(lambda: not page.exporting.is_busy, timeout=20_000)
    QApplication.processEvents()


def test_a_report_is_written_in_the_form_of_its_ending(
    coded: Path, shows: Shows, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    page = shows(coded)
    chosen = tmp_path / "report"
    # The desktop's own file dialog cannot be driven by a test.
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(chosen), "HTML report (*.html)"))
    told: list[str] = []
    page.said.connect(told.append)
    QTest.mouseClick(page.export, Qt.MouseButton.LeftButton)
    written(qtbot, page)
    behind = appendix(page._session.project, AgreementOptions())
    assert (tmp_path / "report.html").read_text(encoding="utf-8") == as_html(page.report, behind)
    assert told == [f"Report written: {tmp_path / 'report.html'}"]
    page.write(tmp_path / "report.json")
    assert not page.export.isEnabled()
    written(qtbot, page)
    assert page.export.isEnabled()
    assert json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))["state"] == page.report.state


@pytest.mark.parametrize("ending", [".pdf", ".docx", ".xlsx", ".tex", ".csv"])
def test_every_form_is_written_beside_the_window(
    coded: Path, shows: Shows, tmp_path: Path, qtbot: QtBot, ending: str
) -> None:
    page = shows(coded)
    page.write(tmp_path / f"report{ending}")
    written(qtbot, page)
    assert page.status.text() == f"Report written: {tmp_path / f'report{ending}'}"
    assert (tmp_path / f"report{ending}").stat().st_size > 1000


def test_what_cannot_be_written_is_said(coded: Path, shows: Shows, tmp_path: Path, qtbot: QtBot) -> None:
    page = shows(coded)
    page.write(tmp_path / "report.odt")
    written(qtbot, page)
    assert ".odt" in page.status.text()
    page.write(tmp_path / "no such folder" / "report.md")
    written(qtbot, page)
    assert "report.md" in page.status.text()
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_nobody_agreed_to_replace_stays(
    coded: Path, shows: Shows, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = shows(coded)
    (tmp_path / "report.md").write_text("mine")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "report"), "Markdown (*.md)"))
    QTest.mouseClick(page.export, Qt.MouseButton.LeftButton)
    written(qtbot, page)
    assert "report.md" in page.status.text()
    assert (tmp_path / "report.md").read_text() == "mine"


def test_an_empty_project_says_what_the_page_is_for_and_offers_the_next_step(
    tmp_path: Path, shows: Shows, qtbot: QtBot
) -> None:
    team = Team.create(tmp_path / "lead.accord", ["Ann", "Ben"])
    team.project.close()
    page = shows(tmp_path / "lead.accord")
    assert "once two of them have marked the same article done" in words_of(page)
    with qtbot.waitSignal(page.merge_asked):
        QTest.mouseClick(page.merge, Qt.MouseButton.LeftButton)


def test_an_undefined_coefficient_is_a_dash_with_its_reason(tmp_path: Path, shows: Shows) -> None:
    team = Team.create(tmp_path / "lead.accord", ["Ann", "Ben"])
    for title in ("One", "Two"):
        team.add_article(title, f"{title} {TEXT}")
        for coder in team.coders:
            team.code(coder, title, [team.claim(coder, title, 0, 20, claim_type="Denial")])
    team.project.close()
    page = shows(tmp_path / "lead.accord")
    found = tile(page, "Claim type")
    assert found.figure.text() == "—"
    assert found.lines.text() == "nominal α\nOnly one value was used"
    page.choose(tile(page, "Actor").key)
    assert not page.details.matrix.isVisible()
    assert tile(page, "Actor").figure.text() == "—"


def test_it_is_computed_again_after_a_change_and_not_without_one(tmp_path: Path, shows: Shows, qtbot: QtBot) -> None:
    team = Team.create(tmp_path / "lead.accord", ["Ann", "Ben"])
    team.add_article("One", TEXT)
    for coder in team.coders:
        team.code(coder, "One", [team.claim(coder, "One", 0, 20, claim_type="Denial")])
    team.project.close()
    page = shows(tmp_path / "lead.accord")
    first = page.report
    page.refresh()
    assert not page.computing.is_busy
    # An act of another coder, as a merge or an import brings it.
    late = Team(page._session.project, team.lead, team.coders, team.articles, team.texts)
    late.code("Ann", "One", [late.claim("Ann", "One", 30, 60, claim_type="Support")])
    qtbot.waitUntil(lambda: page.report is not first, timeout=20_000)
    assert page.report.annotations == first.annotations + 1


def test_another_project_forgets_the_figures(coded: Path, tmp_path: Path, shows: Shows, qtbot: QtBot) -> None:
    page = shows(coded)
    other = Team.create(tmp_path / "other.accord", ["Ann"], title="Other")
    other.project.close()
    page._session.open(tmp_path / "other.accord")
    assert page.report is None
    assert not page.export.isEnabled()
    page.refresh()
    waits(qtbot, page)
    assert page.report.project == "Other"


def test_a_project_closed_meanwhile_gives_no_report(coded: Path, qtbot: QtBot) -> None:
    session, background = Session(), Background()
    session.open(coded)
    page = AgreementPage(session, background)
    qtbot.addWidget(page)
    held = threading.Event()
    background.start(lambda tell: held.wait(5))
    page.refresh()
    session.close()
    held.set()
    qtbot.waitUntil(lambda: background.is_idle, timeout=20_000)
    assert page.report is None
    assert page.status.text() == "No project is open. Open one first."
    background.stop()


def test_the_matrix_names_both_values_of_a_cell(coded: Path, shows: Shows) -> None:
    page = shows(coded)
    page.choose(identity("claim_type"))
    matrix = page.details.matrix
    point = matrix._box(0, 1).center().toPoint()
    QApplication.sendEvent(matrix, QHelpEvent(QEvent.Type.ToolTip, point, matrix.mapToGlobal(point)))
    cell = page.report.agreement.variables[1].confusion
    assert QToolTip.text().startswith(f"{cell.values[0]} – {cell.values[1]}: ")
    QToolTip.hideText()


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_it_fits_a_narrow_window_in_both_looks(coded: Path, shows: Shows, theme: object) -> None:
    page = shows(coded)
    page.set_theme(theme)
    page.resize(760, 480)
    QApplication.processEvents()
    columns = {one.x() for one in page.tiles}
    assert len(columns) == 3
    assert all(one.geometry().right() < page.width() for one in page.tiles)
    assert not page.grab().isNull()


def test_the_page_needs_no_numerical_library_to_be_made() -> None:
    """Read from a fresh interpreter: the window must start without numpy."""
    code = "import sys, ui.agreement.page; print('numpy' in sys.modules, 'jinja2' in sys.modules)"
    root = Path(__file__).parents[2]
    found = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True)
    assert found.stdout.split() == ["False", "False"]


def test_the_file_stays_as_it_was(coded: Path, shows: Shows) -> None:
    before = coded.read_bytes()
    page = shows(coded)
    page._session.close()
    assert coded.read_bytes() == before
    with ProjectFile.open(coded) as project:
        assert project.id


def test_every_tile_shows_the_figure_of_the_report(shows: Shows, coded: Path) -> None:
    with ProjectFile.open(coded) as project:
        report = agreement(project, AgreementOptions())
    page = shows(coded)
    wanted = [report.agreement.unitizing.bar_u_alpha, *(headline(one) for one in report.agreement.variables)]
    told = [tile.accessibleName() + tile.accessibleDescription() for tile in page.tiles]
    assert all(figure(one.value) in text for one, text in zip(wanted, told, strict=True)), told
