"""The palette and the sheet of shortcuts, made when they are first asked for, with all that they can find."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from annotator.storage.listing import ArticleRow
from ui.actions import CODER, LEAD, LEADS_ARTICLE
from ui.language import tr
from ui.look import Look
from ui.session import Session

if TYPE_CHECKING:
    from ui.palette.palette import Entry, Palette


class Places(Protocol):
    """Where the palette can lead."""

    def titled(self, words: str) -> Sequence[ArticleRow]:
        """Articles by their titles."""

    def go_to(self, article: str) -> None:
        """Opens an article."""

    def show_passages_of(self, value: str) -> None:
        """Shows the passages with an actor or a value."""


class PaletteErrands(QObject):
    """Opens both over the window; `places` is where what was found leads."""

    def __init__(
        self,
        session: Session,
        look: Look,
        made: Mapping[str, QAction],
        places: Places,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session, self._look, self._made, self._places, self._window = session, look, made, places, window

    @cached_property
    def palette(self) -> Palette:
        """The palette over the window."""
        from ui.palette.palette import Palette
        from ui.palette.sources import commands

        return Palette(self._window, (commands(self._made), self._articles, self._coded_with), self._look.theme)

    def open(self) -> None:
        """Asks what is looked for."""
        self.palette.set_theme(self._look.theme)
        self.palette.open()

    def show_shortcuts(self) -> None:
        """Shows all keys on one page."""
        from PySide6.QtCore import Qt

        from ui.palette.shortcuts import ShortcutSheet

        session = self._session
        without = () if not session.project else (CODER,) if session.is_lead else (LEAD, LEADS_ARTICLE)
        sheet = ShortcutSheet(self._made, session.codebook if session.project else None, without, self._window)
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet.open()

    def _articles(self, typed: str) -> list[Entry]:
        from ui.palette.palette import Entry

        rows = self._places.titled(typed) if self._session.project else ()
        return [Entry(row.title, tr("Article"), "", self._leads(self._places.go_to, row.id)) for row in rows]

    def _coded_with(self, typed: str) -> list[Entry]:
        from ui.palette.sources import coded_with

        if self._session.project is None or not typed:
            return []
        return coded_with(self._session.codebook, self._places.show_passages_of)

    @staticmethod
    def _leads(to: Callable[[str], object], what: str) -> Callable[[], object]:
        return lambda: to(what)
