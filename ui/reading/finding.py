"""Find in the article and in all articles: joins the bar and the list, the search and what is open."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer

from annotator.storage.listing import ArticleRow
from ui.language import counted, tr
from ui.reading.find_all import MOST, FindAll, Place
from ui.reading.hits import Hit
from ui.reading.reader import Reader
from ui.session import Session

_PAUSE_MS = 150


class Finding(QObject):
    """What the four actions do; `rows` gives the articles to look through for some words, the likeliest first."""

    def __init__(
        self,
        session: Session,
        reader: Reader,
        rows: Callable[[str], Sequence[ArticleRow]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._reader, self._rows = session, reader, rows
        self._all = FindAll(session, self)
        self._words = ""
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._begin)
        reader.asked_everywhere.connect(self._ask)
        reader.hit_chosen.connect(self._open)
        self._all.found.connect(self._add)
        self._all.progressed.connect(lambda _: self._tell())
        self._all.over.connect(self._tell)
        session.project_opened.connect(self._leave)

    def here(self) -> None:
        """Finds in the open article."""
        self._reader.find()

    def everywhere(self) -> None:
        """Finds in all articles."""
        self._reader.find(everywhere=True)

    def next(self) -> None:
        """Goes to the next place."""
        self._reader.step(1)

    def previous(self) -> None:
        """Goes to the previous place."""
        self._reader.step(-1)

    @property
    def is_at_work(self) -> bool:
        """Whether articles are still to be looked through."""
        return self._pause.isActive() or self._all.is_at_work

    def _leave(self) -> None:
        if self._reader.bar.isVisible():
            self._reader.leave()

    def _ask(self, words: str) -> None:
        self._all.stop()
        self._words = words
        self._reader.list.hits.clear()
        self._pause.start() if words.strip() else self._pause.stop()
        self._tell()

    def _begin(self) -> None:
        self._all.begin(self._rows(self._words), self._words)

    def _add(self, places: list[Place]) -> None:
        hits = [Hit.of(row.id, row.title, text, start, end) for row, text, start, end in places]
        self._reader.list.hits.add(hits)

    def _open(self, hit: Hit) -> None:
        if self._session.article is None or self._session.article.id != hit.article:
            self._session.open_article(hit.article)
        self._reader.show_hit(hit.start)

    def _tell(self) -> None:
        if not self._words.strip():
            self._reader.tell_all("")
            return
        articles = counted("in {n} article", "in {n} articles", self._all.articles)
        words = counted("{n} place {articles}", "{n} places {articles}", self._all.hits, articles=articles)
        if self._all.hits >= MOST:
            words = tr("more than {words}: say more of what to find", words=words)
        elif self.is_at_work:
            words = tr("{words}, searching…", words=words)
        self._reader.tell_all(words)
