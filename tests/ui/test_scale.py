"""Large letters: whatever the size of all is, no words are cut in any room, in either shape of window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from cut_texts import cut_texts
from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot
from test_language_shown import SIZES, coded, rooms
from test_walk_dialogs import DIALOGS, dialog_in_front, pages_that_ask
from window_samples import Opener, Team, tear

from ui.language import speak
from ui.window import Window

__all__ = ["coded"]
LARGE = {"en": ("size_150", "size_200"), "de": ("size_125", "size_150", "size_200")}


def places(window: Window, qtbot: QtBot) -> Iterator[str]:
    """Every room, and in the codebook whatever is asked of passages, the versions and the list to check."""
    for name in rooms(window, qtbot):
        if name != "codebook":
            yield name
            continue
        shelf = window.codebook.shelf
        asked = [one.id for one in window.session.codebook.variables if one.on]
        for key in (*asked, "versions", "checks"):
            shelf.choose(key)
            yield f"{name}, {shelf.entries.currentItem().text()}"


@pytest.mark.parametrize("language", LARGE)
def test_no_words_are_cut_where_letters_are_large(
    language: str, open_window: Opener, coded: Path, qtbot: QtBot, any_language: None
) -> None:
    speak(language)
    window = open_window(coded)
    cut = set()
    for size in LARGE[language]:
        window.look.choose_size(size)
        for wide, high in SIZES:
            window.resize(wide, high)
            for name in places(window, qtbot):
                for _ in range(3):
                    QApplication.processEvents()
                assert window.size() == QSize(wide, high), (size, name)
                cut |= {(size, wide, name, words) for words in cut_texts(window)}
    assert sorted(cut) == []


def test_no_words_are_cut_in_what_is_asked(
    open_window: Opener, team: Team, qtbot: QtBot, any_language: None
) -> None:
    speak("de")
    first = open_window()
    first.look.choose_size("size_200")
    QApplication.processEvents()
    cut = {("first page", words) for words in cut_texts(first)}
    coder = open_window(team.maya)
    coder.resize(*SIZES[-1])
    coder.actions_by_name["hand_in"].trigger()
    QApplication.processEvents()
    cut |= {("handing in", words) for words in cut_texts(coder)}
    coder.close()
    window = open_window(tear(team).lead)
    window.resize(*SIZES[-1])
    for name, ask in DIALOGS.items():
        ask(window)
        dialog = dialog_in_front(qtbot)
        cut |= {(name, words) for words in cut_texts(dialog)}
        dialog.reject()
        window.activateWindow()
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not None and QApplication.activeModalWidget() is None)
    for name, _ in pages_that_ask(window, team, qtbot):
        QApplication.processEvents()
        cut |= {(name, words) for words in cut_texts(window)}
        window.show_code()
    assert sorted(cut) == []


def test_what_is_cut_is_found(qtbot: QtBot) -> None:
    place = QWidget()
    column = QVBoxLayout(place)
    row, narrow, low = QHBoxLayout(), QPushButton("too long for it"), QCheckBox("one line\nand another")
    whole, cut, table = QLabel("has room"), QLabel("has too little room"), QTableWidget(1, 1)
    table.setHorizontalHeaderLabels(["a long heading"])
    for part, length in ((narrow, 40), (cut, 40)):
        part.setFixedWidth(length)
        row.addWidget(part)
    low.setFixedHeight(14)
    table.setColumnWidth(0, 30)
    column.addLayout(row)
    for part in (whole, low, table):
        column.addWidget(part)
    over = QPushButton("over another", place)
    qtbot.addWidget(place)
    place.show()
    over.setGeometry(narrow.geometry())
    found = " ".join(cut_texts(place))
    for words in ("too long for it", "too little room", "one line", "a long heading", "over another"):
        assert words in found
    assert "has room" not in found
