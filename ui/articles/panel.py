"""The left pane: filter, the list of articles, and how far the own assignment is done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QProgressBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.errors import AnnotatorError
from annotator.domain.folding import folded
from annotator.domain.records import DONE, NOT_STARTED
from annotator.domain.revision import Change, Kind
from annotator.storage import listing, reading
from annotator.storage.listing import ArticleRow
from ui.articles.list_view import ArticleList
from ui.articles.listing import ListReader
from ui.articles.model import ArticleModel
from ui.articles.row_painter import ArticlePainter
from ui.articles.rows import DATE, ORDERS, Rows
from ui.articles.text_search import TextSearch
from ui.find_line import FindLine
from ui.icons import icon
from ui.language import counted, marked, tr
from ui.measure import scaled
from ui.session import Session
from ui.settings import Settings
from ui.theme import Theme
from ui.words import problem

_NO_MATCH = marked("No title, outlet or text holds these words.")
_NO_MATCH_YET = marked("No title or outlet holds these words. The texts are still being read.")
_EMPTY = marked("Articles stand here once they are imported: File > Import articles…, or drop them on the window.")
_ICON = 16
_LISTED = {Kind.ARTICLE, Kind.ASSIGNMENT}


class ArticlesPanel(QFrame):
    """The articles of the open project as the shown coder sees them; choosing one opens it in the session."""

    focus_text = Signal()
    said = Signal(str)

    def __init__(self, session: Session, theme: Theme, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "panel")
        self._session, self._settings = session, settings
        self.model = ArticleModel(self)
        self._painter = ArticlePainter(theme, self)
        self._reader, self._search = ListReader(session, self), TextSearch(session, self)
        order = settings.text("order", DATE)
        self._reader.order = order if order in ORDERS else DATE
        self.filter = FindLine(tr("Filter articles"))
        self.sort = QToolButton(accessibleName=tr("Order of the articles"), toolTip=tr("Order of the articles"))
        self.list = ArticleList(self.model, self._painter)
        self._assigned = False
        self._done_line = QLabel(self, wordWrap=True)
        self._bar = QProgressBar(accessibleName=tr("Share of the articles done"), textVisible=False)
        for each in ORDERS:
            setattr(self, f"by_{each}", partial(self.order_by, each))
        self._lay_out()
        self._wire()
        self.set_theme(theme)

    def _lay_out(self) -> None:
        self.setMinimumWidth(200)
        self._done_line.setProperty("kind", "muted")
        self.sort.setProperty("kind", "field")
        self.sort.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        top, foot = QHBoxLayout(), QVBoxLayout()
        top.setContentsMargins(12, 12, 12, 12)
        top.setSpacing(6)
        top.addWidget(self.filter, 1)
        top.addWidget(self.sort)
        foot.setContentsMargins(14, 12, 14, 14)
        foot.setSpacing(8)
        foot.addWidget(self._done_line)
        foot.addWidget(self._bar)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.list, 1)
        column.addLayout(foot)

    def _wire(self) -> None:
        session = self._session
        self.filter.textChanged.connect(self._narrow)
        self.filter.returnPressed.connect(self._to_first)
        self.filter.installEventFilter(self)
        self.list.selectionModel().currentChanged.connect(self._choose)
        self.list.clicked.connect(self._choose)
        self.list.entered.connect(self.focus_text)
        self._reader.glanced.connect(self._glance)
        self._reader.read.connect(self._take)
        self._search.ready.connect(self._narrow)
        self._search.failed.connect(lambda error: self.said.emit(problem(error)))
        session.project_opened.connect(self.reread)
        session.article_opened.connect(self._show_current)
        session.changed.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the filter, Esc shows every article again and goes to the text, the arrow down goes to the list."""
        if watched is not self.filter or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.filter.clear()
            self.focus_text.emit()
        elif event.key() == Qt.Key.Key_Down:
            self.list.setFocus()
        return event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Down)

    def set_theme(self, theme: Theme) -> None:
        """Draws the rows in another look."""
        self._painter.theme = theme
        self.sort.setIconSize(QSize(1, 1) * scaled(self.sort, _ICON))
        self.sort.setIcon(icon("sort", theme.muted))
        self.list.viewport().update()

    def offer_orders(self, menu: QMenu) -> None:
        """The orders of the list, as choices beside the filter too."""
        self.sort.setMenu(menu)

    # -- what is listed

    @property
    def order(self) -> str:
        """By what the rows are in order."""
        return self._reader.order

    def order_by(self, order: str) -> None:
        """Puts the rows in another order, and keeps to it."""
        self._reader.order = order
        self._settings.put("order", order)
        if not self._reader.is_reading:
            self.model.rows.put_in_order(order)
            self._show_narrowed(self.model.rows)

    def reread(self) -> None:
        """Reads the whole list again."""
        self._reader.start()

    def _glance(self, rows: Rows) -> None:
        if not self.model.rows.all:
            self._show_number(listing.number_of_articles(self._session.project))
            self.model.take(rows)
            self._show_current()

    def _take(self, rows: Rows) -> None:
        self._assigned = any(row.assigned for row in rows.all)
        self._show_number(len(rows.all))
        self._search.follow(rows)
        self._show_narrowed(rows)
        self._tell_nothing()
        self._show_progress()

    def _show_narrowed(self, rows: Rows) -> None:
        self.model.take(rows, self._narrowed(rows, self.filter.text()))
        self._show_current()

    def _narrowed(self, rows: Rows, words: str) -> Sequence[int]:
        return rows.arranged(self._search.narrowed(rows, words))

    def _show_number(self, articles: int) -> None:
        self.filter.setPlaceholderText(counted("Filter {n} article…", "Filter {n} articles…", articles))

    def _tell_nothing(self) -> None:
        nothing = tr(_NO_MATCH if self._search.is_ready else _NO_MATCH_YET)
        self.list.nothing = nothing if self.model.rows.all else tr(_EMPTY)

    def note(self, article: str, annotations: int) -> None:
        """Tells the row of an article anew, with its number of annotations."""
        project, coder = self._session.project, self._session.shown_coder
        place = self.model.rows.place.get(article)
        if project is None or coder is None or place is None:
            return
        before = self.model.rows.all[place]
        row = before._replace(state=reading.coding_state(project, article, coder.id), annotations=annotations)
        if row != before:
            self.model.note(row)
        if row.state != before.state:
            self._show_progress()

    @property
    def progress(self) -> str:
        """How far the assignment is done, as it is shown."""
        return self._done_line.text()

    @property
    def searches_texts(self) -> bool:
        """Whether the filter knows the texts by now."""
        return self._search.is_ready

    def holds(self, article: str) -> bool:
        """Whether an article is in the project."""
        try:
            reading.article(self._session.project, article)
        except AnnotatorError:
            return False
        return True

    def titled(self, words: str, most: int = 50) -> list[ArticleRow]:
        """Articles whose title or outlet holds every word, in the list's order."""
        rows, asked = self.model.rows, folded(words).split()
        if not asked:
            return []
        found = sorted(set.intersection(*(set(rows.named(word)) for word in asked)))
        return [rows.all[place] for place in rows.arranged(found)[:most]]

    def next_to_code(self) -> ArticleRow | None:
        """The next article of the own assignment that is not done, in the list's order."""
        return self._next(self._is_mine)

    def next_unread(self) -> ArticleRow | None:
        """The next article of the own assignment that was not begun, in the list's order."""
        return self._next(lambda row: row.state == NOT_STARTED and self._is_mine(row))

    def _next(self, among: Callable[[ArticleRow], bool]) -> ArticleRow | None:
        self._reader.finish()
        current = self._session.article
        return self.model.rows.next_open(current.id if current else "", among)

    def _is_mine(self, row: ArticleRow) -> bool:
        return row.assigned or not self._assigned

    def likeliest_first(self, words: str) -> list[ArticleRow]:
        """Every article in the list's order, but before the others those of which it is known that they hold words."""
        rows = self.model.rows
        places = self._narrowed(rows, words)
        likely = set(places)
        others = (place for place in rows.in_order if place not in likely)
        return [rows.all[place] for place in (*places, *others)]

    # -- what a person does

    def _narrow(self) -> None:
        self.model.narrow(self._narrowed(self.model.rows, self.filter.text()))
        self._tell_nothing()
        self._show_current()

    def _to_first(self) -> None:
        if self.model.rowCount():
            self._choose(self.model.index(0))
            self.focus_text.emit()

    def _choose(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        article, current = self.model.row(index).id, self._session.article
        if current is None or current.id != article:
            self._session.open_article(article)

    def _show_current(self) -> None:
        current = self._session.article
        index = self.model.index_of(current.id) if current else QModelIndex()
        if index.isValid() and index != self.list.currentIndex():
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index)

    def _follow(self, change: Change) -> None:
        self._search.note(change)
        # What was read before the act would come too late to be true.
        self._reader.finish()
        if any(edit.kind in _LISTED for edit in change.edits):
            self.reread()

    def _show_progress(self) -> None:
        states = [row.state for row in self.model.rows.all if row.assigned or not self._assigned]
        done = states.count(DONE)
        whose = self._session.shown_coder
        if not self._assigned:
            said = tr("{done} of {all} articles done", done=done, all=len(states))
        elif self._session.may_code or whose is None:
            said = tr("{done} of {all} assigned to you done", done=done, all=len(states))
        else:
            said = tr("{done} of {all} assigned to {coder} done", done=done, all=len(states), coder=whose.name)
        self._done_line.setText(said)
        self._bar.setRange(0, max(len(states), 1))
        self._bar.setValue(done)
