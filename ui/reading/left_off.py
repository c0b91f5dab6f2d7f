"""Where reading stopped in each project: the article, the caret, and the part of the text that was in view."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from ui.reading.view import ReadingView
from ui.session import Session
from ui.settings import Settings

_LATER_MS = 1000


class LeftOff(QObject):
    """Notes it a moment after a move and at the end, so that also a crash loses little of it."""

    def __init__(self, session: Session, text: ReadingView, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._text, self._settings = session, text, settings
        self._clock = QTimer(self, singleShot=True, interval=_LATER_MS)
        self._clock.timeout.connect(self._note)
        text.caret_moved.connect(lambda _: self._clock.start())
        text.verticalScrollBar().valueChanged.connect(lambda _: self._clock.start())
        session.article_opened.connect(self._note_article)
        session.closing.connect(self._note)

    @property
    def article(self) -> str:
        """The article that was open last in the open project."""
        return self._settings.text(f"article/{self._session.project.id}")

    def go_there(self) -> None:
        """Puts the caret back where it was in the open article, and in view what was."""
        places = self._settings.numbers(f"place/{self._session.project.id}")
        if len(places) == 3 and max(places) <= len(self._session.text):
            caret, first, last = places
            self._text.set_caret(caret)
            at = caret if first <= caret <= last else first
            self._text.reveal(at, min(at + 1, len(self._session.text)))
            self._clock.start()

    def _note_article(self, article: str) -> None:
        project = self._session.project.id
        if article != self._settings.text(f"article/{project}"):
            self._settings.put(f"place/{project}", [])
        self._settings.put(f"article/{project}", article)

    def _note(self) -> None:
        self._clock.stop()
        if self._session.project and self._session.article:
            self._settings.put(f"place/{self._session.project.id}", [self._text.caret(), *self._text.in_view()])
