"""The window's languages: what the code says is in the files of Qt Linguist, and what those say is fit to be shown."""

from __future__ import annotations

import string

import pytest
from PySide6.QtCore import QTranslator

from tests import linguist
from ui.actions import ACTIONS
from ui.language import CONTEXT, LANGUAGES, counted, preferred, speak, tr

TEXTS = linguist.texts()
ABBREVIATED = ("n/a",)
# Words of English grammar, filled in with the things they go with.
GRAMMAR = {(name, None, "") for name in ("n", "them", "they", "do", "are", "were", "their")}


def test_the_window_and_the_files_have_the_same_languages() -> None:
    assert list(LANGUAGES) == ["en", *linguist.LANGUAGES]


@pytest.mark.parametrize("language", linguist.LANGUAGES)
def test_a_file_says_every_text_of_the_code_and_no_other(language: str) -> None:
    """`python3 tests/linguist.py` brings it up to date."""
    found = linguist.read(language)
    assert found.keys() == TEXTS.keys()
    assert [source for (source, _), said in found.items() if not said.finished] == []


@pytest.mark.parametrize("language", linguist.LANGUAGES)
def test_what_is_shipped_says_what_the_file_says(language: str) -> None:
    """Read from both: Qt's compiler needs more of the system than its window does."""
    shipped = QTranslator()
    assert shipped.load(f"accord_{language}", str(linguist.FOLDER))
    differing = [
        (source, form)
        for (source, about), said in linguist.read(language).items()
        for number, form in (enumerate(said.forms, 1) if TEXTS[source, about].one else [(-1, said.forms[0])])
        if shipped.translate(CONTEXT, source, about, number) != form
    ]
    assert differing == []


@pytest.mark.parametrize("language", linguist.LANGUAGES)
def test_a_translation_keeps_what_is_filled_in(language: str) -> None:
    wrong = [
        (source, form)
        for (source, _), said in linguist.read(language).items()
        for form in filter(None, said.forms)
        if placeholders(form) - placeholders(source) or placeholders(source) - placeholders(form) - GRAMMAR
    ]
    assert wrong == []


def placeholders(text: str) -> set[tuple[str | None, str | None, str | None]]:
    """What is filled in and how; a noun beside its number, `{cells:cell|cells}`, is each language's own."""
    return {(name, how, "|" if "|" in (form or "") else form) for _, name, form, how in string.Formatter().parse(text) if name is not None}


@pytest.mark.parametrize("language", linguist.LANGUAGES)
def test_an_error_keeps_its_parts(language: str) -> None:
    """What is wrong, what was kept, what to do: the window makes a sentence of each."""
    wrong = [
        (source, form)
        for (source, about), said in linguist.read(language).items()
        if "annotator/messages.py" in TEXTS[source, about].files or "; nothing was changed" in source
        for form in filter(None, said.forms)
        if form.count("; ") != source.count("; ")
    ]
    assert wrong == []


@pytest.mark.parametrize("language", linguist.LANGUAGES)
def test_a_translation_begins_and_ends_as_its_text_does(language: str) -> None:
    wrong = [
        (source, form)
        for (source, _), said in linguist.read(language).items()
        for form in filter(None, said.forms)
        if (source[-1] in ".…:?" or form[-1] in ".…:?") and source[-1] != form[-1]
        if source not in ABBREVIATED
    ]
    assert wrong == []


@pytest.mark.parametrize(("language", "opening", "closing", "foreign"), [
    ("de", "„", "“", "”«»"), ("fr", "«\u202f", "\u202f»", "„“”"),
])  # fmt: skip
def test_quotation_marks_are_the_language_s_own(language: str, opening: str, closing: str, foreign: str) -> None:
    forms = [form for said in linguist.read(language).values() for form in said.forms]
    assert [form for form in forms if set(form) & set(foreign) or form.count(opening) != form.count(closing)] == []


@pytest.mark.parametrize("language", ["en", *linguist.LANGUAGES])
def test_every_entry_of_a_menu_has_a_letter_of_its_own(language: str, any_language: None) -> None:
    speak(language)
    for menu, words in menus().items():
        letters = [text.replace("&&", "").partition("&")[2][:1].casefold() for text in words]
        assert all(text.replace("&&", "").count("&") == 1 and letter for text, letter in zip(words, letters, strict=True)), words
        assert sorted(set(letters)) == sorted(letters), (menu, words)


def menus() -> dict[str, list[str]]:
    """The entries of every menu of the table, its inner menus among them."""
    found: dict[str, list[str]] = {"": []}
    for row in ACTIONS:
        path = ""
        for part in row.menu.split("/"):
            if part not in found[path]:
                found[path].append(part)
            path = f"{path}/{part}"
            found.setdefault(path, [])
        found[path].append(row.text)
    found["/&View"].append("Colour &by")
    return {menu: [tr(text) for text in words] for menu, words in found.items()}


def test_the_first_known_language_of_the_desktop_is_taken() -> None:
    assert preferred(["es-ES", "fr-CA", "de"]) == "fr"
    assert preferred(["de_AT"]) == preferred(["de-Latn-DE"]) == "de"
    assert preferred(["C"]) == preferred([]) == "en"


def test_english_needs_no_file() -> None:
    assert tr("&File") == "&File"
    assert counted("{n} actor", "{n} actors", 1) == "1 actor"
    assert [counted("{n} actor", "{n} actors", number) for number in (0, 2, 1234)] == ["0 actors", "2 actors", "1 234 actors"]


def test_a_person_s_words_are_never_read_as_ours(any_language: None) -> None:
    for language in LANGUAGES:
        speak(language)
        assert "{n} %n &File" in tr("{what} in “{title}”", what="{n} %n &File", title="")
