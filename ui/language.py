"""The window's language: every text of it passes here, and is in English in the code.

A text is translated where it is shown, never where a module is imported. `python3 tests/linguist.py` takes the texts
out of the code into the files of Qt Linguist, which says beside them how they are used.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from annotator.resources import resource

ENGLISH = "en"
LANGUAGES = {ENGLISH: "English", "de": "Deutsch", "fr": "Français"}
CONTEXT = "Accord"


def tr(text: str, about: str = "", /, **parts: object) -> str:
    """A text in the window's language with its {parts} filled in; `about` tells apart what only English says alike."""
    said = QCoreApplication.translate(CONTEXT, text, about or None)
    return said.format(**parts) if parts else said


def counted(one: str, many: str, number: int, /, **parts: object) -> str:
    """A text with a number in it, {n}, in the form that the window's language has for that number."""
    said = QCoreApplication.translate(CONTEXT, many, None, number)
    if number == 1 and said == many:
        said = one
    return said.format(n=figure(number), **parts)


def figure(number: int | None) -> str:
    """A whole number in groups of three figures; dots for one that is still being counted."""
    return "…" if number is None else f"{number:,}".replace(",", " ")


def marked(text: str) -> str:
    """A text in a table, as it is: whoever shows it translates it."""
    return text


def speak(chosen: str) -> None:
    """From now on the window speaks this language of LANGUAGES; any other word stands for the desktop's."""
    language = chosen if chosen in LANGUAGES else preferred(QLocale.system().uiLanguages())
    # Who reads in the desktop's language reads its dates and figures, too.
    desktops = QLocale.languageToCode(QLocale.system().language())
    QLocale.setDefault(QLocale.system() if desktops == language else QLocale(language))
    if language != ENGLISH:
        _load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        _load(f"accord_{language}", str(resource("translations")))


def spoken() -> str:
    """The language the window speaks, as `speak` set it."""
    return QLocale.languageToCode(QLocale().language())


def preferred(wanted: Iterable[str]) -> str:
    """The first of a person's languages, such as `de-AT`, that the window speaks; English where it speaks none."""
    spoken = (one.replace("_", "-").partition("-")[0] for one in wanted)
    return next((one for one in spoken if one in LANGUAGES), ENGLISH)


def _load(name: str, folder: str) -> None:
    application = QCoreApplication.instance()
    translator = QTranslator(application)
    if translator.load(name, folder):
        application.installTranslator(translator)
