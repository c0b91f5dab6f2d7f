"""What the window's tests share: a team's files, and windows that remember nothing of the person's own."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QSettings, QTranslator
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from window_samples import Team, make_team


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder where files may live: the system's temporary one is elsewhere."""
    passing = tmp_path / "passing"
    passing.mkdir()
    monkeypatch.setenv("TMPDIR", str(passing))
    monkeypatch.setattr(tempfile, "tempdir", None)
    folder = tmp_path / "home"
    folder.mkdir()
    return folder


@pytest.fixture(scope="session")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Team:
    """A team's files, made once for the whole run and only copied from."""
    return make_team(tmp_path_factory.mktemp("team"))


@pytest.fixture
def team(made_once: Team, home: Path) -> Team:
    """A lead's project and the files sent to two coders."""
    copies = (shutil.copy(path, home) for path in (made_once.lead, made_once.maya, made_once.ben))
    return Team(*map(Path, copies))


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is said while a screen reader listens."""
    from ui import aloud

    said: list[str] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(aloud, "QAccessibleAnnouncementEvent", lambda _, words: said.append(words))
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda _: None)
    return said


@pytest.fixture
def open_window(home: Path, qtbot, qapp: QApplication) -> Callable:
    """Opens windows on files; all are closed in the end, and the program's look is as before."""
    from ui.look import Look
    from ui.settings import Settings
    from ui.window import Window

    before = qapp.style().objectName(), qapp.palette(), qapp.styleSheet()
    windows = []

    def opens(path: Path | None = None) -> Window:
        settings = Settings(QSettings(str(home / "settings.ini"), QSettings.Format.IniFormat))
        window = Window(Look(qapp, settings), settings)
        windows.append(window)
        window.resize(1280, 800)
        window.show()
        window.activateWindow()
        window.open(path)
        qtbot.waitUntil(lambda: QApplication.activeWindow() is window and QApplication.focusWidget() is not None)
        return window

    yield opens
    for window in windows:
        window.close()
        window.look.deleteLater()
        window.deleteLater()
    qapp.setStyle(before[0])
    qapp.setPalette(before[1])
    qapp.setStyleSheet(before[2])


@pytest.fixture
def any_language(qapp: QApplication) -> Iterator[None]:
    """What a test has the window speak is forgotten after it."""
    before = QLocale()
    yield
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)
