"""Light or dark: what the person chose, or the desktop's own, and told to everything that paints."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication

from ui.settings import SYSTEM, Settings
from ui.theme import DARK, LIGHT, THEMES, Theme, application_palette, style_sheet

CHOICES = (SYSTEM, LIGHT.name, DARK.name)
_BODY = 13


class Look(QObject):
    """The theme in force; `changed(theme)` when the person or the desktop changes it."""

    changed = Signal(object)

    def __init__(self, application: QApplication, settings: Settings) -> None:
        super().__init__(application)
        self._application, self._settings = application, settings
        for choice in CHOICES:
            setattr(self, choice, partial(self.choose, choice))
        self.scale = _font_scale(application)
        application.setStyle("Fusion")
        self.theme = self._wanted()
        self._dress()
        application.styleHints().colorSchemeChanged.connect(self._follow)

    @property
    def choice(self) -> str:
        """`system`, `light` or `dark`."""
        chosen = self._settings.text("theme", SYSTEM)
        return chosen if chosen in CHOICES else SYSTEM

    def choose(self, choice: str) -> None:
        """Takes a look and remembers it."""
        self._settings.put("theme", choice)
        self._follow()

    def _wanted(self) -> Theme:
        if self.choice in THEMES:
            return THEMES[self.choice]
        scheme = self._application.styleHints().colorScheme()
        return DARK if scheme == Qt.ColorScheme.Dark else LIGHT

    def _follow(self) -> None:
        wanted = self._wanted()
        if wanted is not self.theme:
            self.theme = wanted
            self._dress()
            self.changed.emit(wanted)

    def _dress(self) -> None:
        self._application.setPalette(application_palette(self.theme))
        self._application.setStyleSheet(style_sheet(self.theme, self.scale))


def _font_scale(application: QApplication) -> float:
    """How much larger than usual the desktop wants its letters; small differences between desktops do not count."""
    ratio = QFontInfo(application.font()).pixelSize() / _BODY
    return ratio if ratio > 1.2 else 1.0
