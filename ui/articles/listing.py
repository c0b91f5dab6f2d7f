"""Reading the article list without holding up the window: a first glance at once, the rest between two events."""

from __future__ import annotations

import time
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.storage import listing
from annotator.storage.listing import ArticleRow
from ui.articles.rows import DATE, Entry, Rows, entry
from ui.session import Session

_AT_ONCE, _SLICE = 0.04, 0.008
_GLANCE = 200


class ListReader(QObject):
    """`read(rows)` when the list of the shown coder is whole; `glanced(rows)` before that where it takes long."""

    read = Signal(object)
    glanced = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.order = DATE
        self._portions: Iterator[list[ArticleRow]] | None = None
        self._found: list[Entry] = []
        self._clock = QTimer(self, interval=0)
        self._clock.timeout.connect(lambda: self._go_on(_SLICE))
        session.closing.connect(self.stop)

    @property
    def is_reading(self) -> bool:
        """Whether the list is not whole yet."""
        return self._portions is not None

    def start(self) -> None:
        """Reads the list of the shown coder."""
        project, coder = self._session.project, self._session.shown_coder
        if project is None or coder is None:
            return
        self._portions, self._found = listing.portions(project, coder.id), []
        self._go_on(_AT_ONCE)
        if self.is_reading:
            if self.order == DATE:
                self.glanced.emit(Rows.of(listing.first_rows(project, coder.id, _GLANCE)))
            self._clock.start()

    def finish(self) -> None:
        """Reads what is left, now."""
        self._go_on(float("inf"))

    def stop(self) -> None:
        """Gives up what is under way."""
        self._clock.stop()
        self._portions = None

    def _go_on(self, seconds: float) -> None:
        if self._portions is None:
            return
        until = time.monotonic() + seconds
        for portion in self._portions:
            self._found += map(entry, portion)
            if time.monotonic() > until:
                return
        self.stop()
        self.read.emit(Rows(self._found, self.order))
