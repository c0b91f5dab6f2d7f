"""Opens the window of settings; the keys a person chose are in force from the start."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from ui.keys import Keys
from ui.language import tr
from ui.page_look import PageLook
from ui.settings import Settings


class PreferencesErrands(QObject):
    """The pages are made anew each time: they show what is in force, wherever it was chosen."""

    def __init__(self, made: Mapping[str, QAction], look: PageLook, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._made, self._look, self._settings, self._window = made, look, settings, window
        self._keys = Keys(made, settings)

    def open(self) -> None:
        """Shows all settings."""
        self._open("")

    def open_keys(self) -> None:
        """Shows the actions with their keys, to give them others."""
        self._open(tr("Keys"))

    def _open(self, section: str) -> None:
        from ui.preferences.keys_page import KeysPage
        from ui.preferences.pages import AppearancePage, CodingPage, LanguagePage
        from ui.preferences.window import SettingsWindow

        pages = {
            tr("Appearance"): AppearancePage(self._made, self._look),
            tr("Coding"): CodingPage(self._made, self._look),
            tr("Keys"): KeysPage(self._keys, self._made),
            tr("Language"): LanguagePage(self._settings),
        }
        shown = SettingsWindow(pages, self._window)
        shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if section:
            shown.show_page(pages[section])
        shown.open()
