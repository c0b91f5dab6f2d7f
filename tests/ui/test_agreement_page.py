"""The agreement page shows what the report holds."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from annotator.report import figures
from annotator.report.agreement_report import headline
from annotator.verbs.agreement import AgreementOptions, agreement
from tests.agreement_projects import coded_team
from ui.agreement.page import AgreementPage
from ui.background import Background
from ui.session import Session


def test_every_tile_shows_the_figure_of_the_report(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "lead.accord"
    team = coded_team(path, articles=16)
    report = agreement(team.project, AgreementOptions())
    team.project.close()
    session, background = Session(), Background()
    session.open(path)
    page = AgreementPage(session, background)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    page.refresh()
    qtbot.waitUntil(lambda: len(page.tiles) == 4, timeout=20_000)
    wanted = [report.agreement.unitizing.bar_u_alpha, *(headline(one) for one in report.agreement.variables)]
    told = [tile.accessibleName() + tile.accessibleDescription() for tile in page.tiles]
    assert all(figures.figure(one.value) in text for one, text in zip(wanted, told, strict=True)), told
    background.stop()
    session.close()
