"""The same words in all articles: text after text, a few at a time, so that the window goes on answering."""

from __future__ import annotations

import time
from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.domain.finding import FoldedText
from annotator.storage import reading
from annotator.storage.listing import ArticleRow
from ui.session import Session

MOST = 5000  # hits; nobody reads more, and the words can be narrowed
_SLICE, _AT_ONCE = 0.008, 20
Place = tuple[ArticleRow, str, int, int]  # the article, its text, where in it


class FindAll(QObject):
    """`found` brings places as they are met, `progressed` says how many articles were looked through, then `over`."""

    found = Signal(list)
    progressed = Signal(int)
    over = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._rows: Sequence[ArticleRow] = ()
        self._words = ""
        self._at = self.hits = self.articles = 0
        self._clock = QTimer(self, interval=0)
        self._clock.timeout.connect(self._go_on)
        session.closing.connect(self.stop)

    def begin(self, rows: Sequence[ArticleRow], words: str) -> None:
        """Looks for words in these articles, in place of those looked for before."""
        self._rows, self._words = rows, words
        self._at = self.hits = self.articles = 0
        self._clock.start()

    def stop(self) -> None:
        """Looks no further."""
        self._clock.stop()

    @property
    def is_at_work(self) -> bool:
        """Whether articles are still to be looked through."""
        return self._clock.isActive()

    def _go_on(self) -> None:
        until = time.monotonic() + _SLICE
        places: list[Place] = []
        while time.monotonic() < until and self._at < len(self._rows) and self.hits < MOST:
            places += self._look(self._rows[self._at : self._at + _AT_ONCE])
            self._at += _AT_ONCE
        if places:
            self.found.emit(places)
        self.progressed.emit(min(self._at, len(self._rows)))
        if self._at >= len(self._rows) or self.hits >= MOST:
            self.stop()
            self.over.emit()

    def _look(self, rows: Sequence[ArticleRow]) -> list[Place]:
        places: list[Place] = []
        bodies = reading.bodies(self._session.project, [row.text for row in rows])
        for row in rows:
            text = bodies.get(row.text, "")
            here = [(row, text, start, end) for start, end in FoldedText(text).find(self._words)]
            self.articles += bool(here)
            self.hits += len(here)
            places += here
        return places
