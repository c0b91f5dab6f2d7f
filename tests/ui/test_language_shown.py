"""What the real window shows in another language: none of our English is left, and longer words have room."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from cut_texts import cut_texts
from PySide6.QtCore import QObject, QTranslator
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot
from window_samples import Opener, Team

from annotator.storage import reading
from tests import linguist
from tests.agreement_projects import coded_team
from ui.language import speak
from ui.window import Window

LONGER = 0.4
SIZES = ((1440, 900), (1100, 700))


@pytest.fixture(scope="module")
def coded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A lead's project with work of three coders to compare."""
    path = tmp_path_factory.mktemp("spoken") / "lead.accord"
    coded_team(path, articles=4, care={"Maya": 0.9, "Ben": 0.85, "Dana": 0.6}).project.close()
    return path


class Longer(QTranslator):
    """Every text with as much more behind it as German needs at its longest."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, text: str, about: str | None = None, number: int = -1) -> str:
        bare = text.rstrip("…")
        return f"{bare}{'n' * round(len(bare) * LONGER)}{text[len(bare) :]}"


def rooms(window: Window, qtbot: QtBot) -> Iterator[str]:
    """Brings the rooms to the front, one after the other."""
    for name in ("code", "passages", "agreement", "codebook"):
        getattr(window, f"show_{name}")()
        QApplication.processEvents()
        if getattr(window, name, None) is not window.pages.currentWidget():
            continue
        if name == "agreement":
            qtbot.waitUntil(lambda: window.agreement.report is not None and not window.agreement.computing.is_busy)
        yield name


def texts_of(widget: QObject) -> Iterator[str]:
    """Whatever a widget says: on it, in its tip, to a screen reader."""
    for part in (widget, *widget.findChildren(QWidget)):
        if isinstance(part, QMenu):
            yield from (action.text() for action in part.actions())
        if isinstance(part, QLabel | QPushButton | QToolButton):
            yield part.text()
        if isinstance(part, QLineEdit):
            yield part.placeholderText()
        yield from (part.toolTip(), part.accessibleName(), part.windowTitle())


@pytest.mark.parametrize("language", linguist.LANGUAGES)
def test_no_english_is_left(
    language: str, open_window: Opener, coded: Path, qtbot: QtBot, any_language: None
) -> None:
    speak(language)
    window = open_window(coded)
    said = linguist.read(language)
    other = {source for (source, _), one in said.items() if one.finished and source not in one.forms}
    codebook = window.session.codebook
    data = {one.name for one in (*codebook.variables, *codebook.values.values(), *codebook.actors.values())}
    data.add(reading.title(window.session.project))
    shown = {text for _ in rooms(window, qtbot) for text in texts_of(window)}
    assert len(shown) > 100
    assert sorted((shown & other) - data) == []


@pytest.mark.parametrize("size", SIZES)
def test_words_longer_by_two_fifths_have_room(
    size: tuple[int, int], open_window: Opener, team: Team, qapp: QApplication, qtbot: QtBot, any_language: None
) -> None:
    longer = Longer(qapp)
    qapp.installTranslator(longer)
    window = open_window(team.maya)
    window.resize(*size)
    narrow = {(name, words) for name in rooms(window, qtbot) for words in cut_texts(window)}
    assert sorted(narrow) == []


@pytest.mark.parametrize("language", linguist.LANGUAGES)
def test_figures_of_the_window_have_a_decimal_comma_and_those_of_a_written_report_a_point(
    language: str, open_window: Opener, coded: Path, qtbot: QtBot, any_language: None
) -> None:
    speak(language)
    window = open_window(coded)
    window.show_agreement()
    page = window.agreement
    qtbot.waitUntil(lambda: page.report is not None and not page.computing.is_busy)
    tile = page.tiles[1]
    assert re.fullmatch(r"[01],\d{2,5}", tile.figure.text())
    assert not [words for words in texts_of(page) if re.search(r"\.\d", words)]
    out = coded.with_name(f"{language}.html")
    with qtbot.waitSignal(page.exporting.written):
        page.write(out)
    assert tile.figure.text().replace("0,", ".") in out.read_text(encoding="utf-8")
