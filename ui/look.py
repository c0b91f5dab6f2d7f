"""Light or dark, how large, how still: what the person chose, or the desktop's own, told to all that paints."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication

from ui.measure import USUAL
from ui.settings import SYSTEM, Settings
from ui.theme import DARK, LIGHT, THEMES, Theme, application_palette, style_sheet

CHOICES = (SYSTEM, LIGHT.name, DARK.name)
SIZES = ("size_desktop", "size_100", "size_125", "size_150", "size_200")


class Look(QObject):
    """The theme and size in force; `changed(theme)` when the person or the desktop changes them.

    What is in CHOICES and SIZES can be called by its name.
    """

    changed = Signal(object)

    def __init__(self, application: QApplication, settings: Settings) -> None:
        super().__init__(application)
        self._application, self._settings = application, settings
        for choice in CHOICES:
            setattr(self, choice, partial(self.choose, choice))
        for size in SIZES:
            setattr(self, size, partial(self.choose_size, size))
        self.desktop_scale = _font_scale(application)
        self._flash = application.cursorFlashTime()
        application.setStyle("Fusion")
        self.theme = self._wanted()
        self._dress()
        self._calm()
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

    @property
    def size(self) -> str:
        """How large everything but the article is: one of SIZES."""
        chosen = self._settings.text("size", SIZES[0])
        return chosen if chosen in SIZES else SIZES[0]

    @property
    def scale(self) -> float:
        """How much larger than usual letters are."""
        return self.desktop_scale if self.size == SIZES[0] else int(self.size.removeprefix("size_")) / 100

    def choose_size(self, size: str) -> None:
        """Takes a size and remembers it."""
        self._settings.put("size", size)
        self._dress()
        self.changed.emit(self.theme)

    @property
    def is_still(self) -> bool:
        """Whether the caret of fields stands still; nothing else moves by itself but bars of progress."""
        return bool(self._settings.number("still", 0))

    def switch_still(self) -> None:
        """The caret stands still from now on, or blinks as the desktop has it."""
        self._settings.put("still", int(not self.is_still))
        self._calm()

    def checked(self) -> dict[str, bool]:
        """The actions of the table that are ticked, by name."""
        return {self.choice: True, self.size: True, "still": self.is_still}

    def _calm(self) -> None:
        self._application.setCursorFlashTime(0 if self.is_still else self._flash)

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
    ratio = QFontInfo(application.font()).pixelSize() / USUAL
    return ratio if ratio > 1.2 else 1.0
