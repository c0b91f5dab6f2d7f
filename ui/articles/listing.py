"""Reading the article list without holding up the window: a first glance at once, the rest between two events."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, Signal

from annotator.storage import listing
from ui.articles.rows import DATE, Entry, Rows, entry
from ui.session import Session
from ui.slices import Slices

_GLANCE = 200


class ListReader(QObject):
    """`read(rows)` when the list of the shown coder is whole; `glanced(rows)` before that where it takes long."""

    read = Signal(object)
    glanced = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.order = DATE
        self._rows = Rows()
        self._slices = Slices(self)
        self._slices.ended.connect(lambda: self.read.emit(self._rows))
        session.closing.connect(self._slices.stop)

    @property
    def is_reading(self) -> bool:
        """Whether the list is not whole yet."""
        return self._slices.under_way

    def start(self) -> None:
        """Reads the list of the shown coder."""
        project, coder = self._session.project, self._session.shown_coder
        if project is None or coder is None:
            return
        self._slices.start(self._portions())
        if self.is_reading and self.order == DATE:
            self.glanced.emit(Rows.of(listing.first_rows(project, coder.id, _GLANCE)))

    def finish(self) -> None:
        """Reads what is left, now."""
        self._slices.finish()

    def _portions(self) -> Iterator[None]:
        found: list[Entry] = []
        for portion in listing.portions(self._session.project, self._session.shown_coder.id):
            found += map(entry, portion)
            yield
        self._rows = yield from Rows.in_steps(found, self.order)
