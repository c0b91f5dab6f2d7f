"""The words of the articles' texts, found through an index that is made and kept up behind the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.domain.errors import AnnotatorError
from annotator.domain.folding import folded
from annotator.domain.identity import text_id
from annotator.domain.revision import Change
from ui.articles.rows import Rows
from ui.background import Background, Progress
from ui.session import Session

if TYPE_CHECKING:
    import numpy as np

    from annotator.storage.project_file import ProjectFile
    from annotator.storage.search import TextIndex

_LATER_MS = 700


class TextSearch(QObject):
    """Narrows rows by words in title, outlet and text; by title and outlet alone until the texts are `ready`.

    It has a worker of its own: nobody waits behind an index of a hundred thousand texts.
    """

    ready = Signal()
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._background = Background(self)
        self._index: TextIndex | None = None
        self._numbers: np.ndarray | None = None
        self._rows = Rows()
        self._at_hand: dict[str, str] = {}
        # The window is painted first, and whoever opens one article after the other is not slowed down.
        self._later = QTimer(self, singleShot=True, interval=_LATER_MS)
        self._later.timeout.connect(self._fill)
        session.closing.connect(self.stop)

    @property
    def is_ready(self) -> bool:
        """Whether texts are searched."""
        return self._numbers is not None

    def follow(self, rows: Rows) -> None:
        """From now on these rows are narrowed; texts that the index lacks are taken into it."""
        self._rows, self._numbers = rows, None
        if self._index and not self._index.lacking(rows.texts()):
            self._number()
        else:
            self._later.start()

    def note(self, change: Change) -> None:
        """Keeps the texts that come with an act at hand for the index."""
        self._at_hand.update((text_id(text), text) for text in change.texts)

    def _fill(self) -> None:
        self._background.cancel()
        project, texts, index = self._session.project, self._rows.texts(), self._index
        bodies, self._at_hand = self._at_hand, {}

        def fill(tell: Progress) -> tuple[ProjectFile, TextIndex]:
            # numpy comes in with it: on the worker, not while the window opens.
            from annotator.storage import search

            made = index or search.TextIndex.beside(project.path)
            try:
                search.take_in(made, bodies, lambda share: tell("", share))
                search.fill(made, project, texts, lambda share: tell("", share))
            except BaseException:
                if made is not index:
                    made.close()
                raise
            return project, made

        job = self._background.start(fill)
        job.done.connect(self._take)
        job.failed.connect(self._fail)

    def narrowed(self, rows: Rows, words: str) -> list[int] | range:
        """The places of the rows that hold every word: in title or outlet anywhere, in the text at a word's start."""
        asked = folded(words).split()
        if not asked:
            return range(len(rows.all))
        named = [rows.named(word) for word in asked]
        if rows is self._rows and self._index and self._numbers is not None:
            return self._index.places(asked, named, self._numbers)
        return sorted(set.intersection(*map(set, named)))

    def stop(self) -> None:
        """Lets go of the index, before the project is closed."""
        self._later.stop()
        self._background.stop()
        if self._index:
            self._index.close()
        self._index = self._numbers = None
        self._at_hand = {}

    def _take(self, result: tuple[ProjectFile, TextIndex]) -> None:
        project, index = result
        if project.path != (self._session.project and self._session.project.path):
            index.close()
            return
        if self._index and self._index is not index:
            self._index.close()
        self._index = index
        if not index.lacking(self._rows.texts()):
            self._number()

    def _number(self) -> None:
        if self._index:
            self._numbers = self._index.numbered(self._rows.texts())
            self.ready.emit()

    def _fail(self, error: AnnotatorError) -> None:
        if error.key != "none_open":
            self.failed.emit(error)
