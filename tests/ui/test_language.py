"""The window's languages: what the code says is in the files of Qt Linguist, and what those say is fit to be shown."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from tests import linguist
from ui.language import CONTEXT, LANGUAGES, counted, preferred, speak, tr

TEXTS = linguist.texts()


@pytest.fixture
def spoken(qapp: QApplication) -> Iterator[None]:
    """What a test has the window speak is forgotten after it."""
    before = QLocale()
    yield
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)


def test_the_window_and_the_files_have_the_same_languages() -> None:
    assert list(LANGUAGES) == ["en", *linguist.LANGUAGES]


@pytest.mark.parametrize("language", linguist.LANGUAGES)
def test_a_file_holds_every_text_of_the_code_and_no_other(language: str) -> None:
    """`python3 tests/linguist.py` brings it up to date."""
    assert linguist.read(language).keys() == TEXTS.keys()


@pytest.mark.parametrize("language", linguist.LANGUAGES)
def test_what_is_shipped_is_what_the_file_compiles_to(language: str, tmp_path: Path) -> None:
    shipped, anew = QTranslator(), QTranslator()
    assert shipped.load(f"accord_{language}", str(linguist.FOLDER))
    assert anew.load(str(linguist.compile_to(tmp_path, language)))
    differing = [
        source
        for (source, about), text in TEXTS.items()
        for number in ((0, 1, 2) if text.one else (-1,))
        if shipped.translate(CONTEXT, source, about, number) != anew.translate(CONTEXT, source, about, number)
    ]
    assert differing == []


def test_the_first_known_language_of_the_desktop_is_taken() -> None:
    assert preferred(["es-ES", "fr-CA", "de"]) == "fr"
    assert preferred(["de_AT"]) == preferred(["de-Latn-DE"]) == "de"
    assert preferred(["C"]) == preferred([]) == "en"


def test_english_needs_no_file() -> None:
    assert tr("&File") == "&File"
    assert counted("{n} actor", "{n} actors", 1) == "1 actor"
    assert [counted("{n} actor", "{n} actors", number) for number in (0, 2, 1234)] == ["0 actors", "2 actors", "1 234 actors"]


def test_a_person_s_words_are_never_read_as_ours(spoken: None) -> None:
    for language in LANGUAGES:
        speak(language)
        assert "{n} %n &File" in tr("{what} in “{title}”", what="{n} %n &File", title="")
