"""Gamma on the agreement page: asked for with a button, stopped with another."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from annotator.report.figures import figure
from tests.agreement_projects import coded_team
from ui.agreement.page import AgreementPage
from ui.background import Background
from ui.session import Session


@pytest.fixture(scope="module")
def coded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("gamma") / "lead.accord"
    coded_team(path, articles=4, care={"Maya": 0.9, "Ben": 0.8}).project.close()
    return path


@pytest.fixture
def page(qtbot: QtBot, coded: Path) -> Iterator[AgreementPage]:
    session, background = Session(), Background()
    session.open(coded)
    made = AgreementPage(session, background)
    qtbot.addWidget(made)
    made.resize(1200, 760)
    made.show()
    made.refresh()
    waits(qtbot, made)
    click(made.tiles[0])
    yield made
    background.stop()
    session.close()


def waits(qtbot: QtBot, page: AgreementPage) -> None:
    qtbot.waitUntil(lambda: page.report is not None and not page.computing.is_busy, timeout=30_000)


def click(button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_gamma_is_there_once_it_is_asked_for(qtbot: QtBot, page: AgreementPage) -> None:
    panel = page.details.gamma
    assert page.report.agreement.gamma is None
    assert panel.ask.isVisible()
    assert not panel.table.isVisible()
    click(panel.ask)
    assert page.stop.isVisible()
    assert not panel.ask.isEnabled()
    waits(qtbot, page)
    found = page.report.agreement.gamma.marking.gamma
    shown = {label.text() for label in panel.findChildren(QLabel)}
    assert {"Unitizing, γ", figure(found.value)} <= shown
    assert "30 random continua" in panel.settings.text().replace("\N{NO-BREAK SPACE}", " ")
    assert (page.stop.isVisible(), panel.ask.isVisible(), panel.table.isVisible()) == (False, False, True)
    click(page.tiles[1])
    assert not panel.isVisible()


def test_stopping_leaves_the_figures_as_they_were(qtbot: QtBot, page: AgreementPage) -> None:
    before, gate = page.report, threading.Event()
    # The worker is held before the report begins, so that there is something to stop however fast it is.
    page.computing._background.start(lambda tell: gate.wait(20))
    click(page.details.gamma.ask)
    click(page.stop)
    gate.set()
    qtbot.waitUntil(lambda: page.computing._background.is_idle, timeout=30_000)
    assert page.report is before
    assert (page.bar.isVisible(), page.stop.isVisible(), page.details.gamma.ask.isEnabled()) == (False, False, True)
    assert "bootstrap" in page.status.text()
