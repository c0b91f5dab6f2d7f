"""The left pane: filter, the list of articles, and how far the own assignment is done."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QLabel,
    QLineEdit,
    QProgressBar,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.records import DONE
from annotator.domain.revision import Change, Kind
from annotator.storage import reading
from annotator.storage.reading import ArticleRow
from ui.articles.model import ArticleModel
from ui.articles.row_painter import ArticlePainter
from ui.session import Session
from ui.theme import Theme
from ui.words import plural

_NO_MATCH = "No title or outlet holds these words."
_EMPTY = "Articles stand here once they are imported: File > Import articles…, or drop them on the window."
_LISTED = {Kind.ARTICLE, Kind.ASSIGNMENT}


class ArticleList(QTableView):
    """One column of painted rows; `entered` when a person chooses a row and wants to read."""

    entered = Signal()
    nothing = ""

    def __init__(self, model: ArticleModel, painter: ArticlePainter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Articles")
        self.setModel(model)
        self.setItemDelegate(painter)
        self._painter = painter
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the text."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Keeps the rows as high as the font asks."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "_painter"):
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Says so where no article is shown."""
        super().paintEvent(event)
        if self.model().rowCount() == 0:
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            room = self.viewport().rect().adjusted(14, 0, -14, 0)
            painter.drawText(room, Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap, self.nothing)

    def _fit(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._painter.height(self.font()))


class ArticlesPanel(QFrame):
    """The articles of the open project as the shown coder sees them; choosing one opens it in the session."""

    focus_text = Signal()

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "panel")
        self._session = session
        self._assigned: set[str] = set()
        self.model = ArticleModel(self)
        self._painter = ArticlePainter(theme, self)
        self.filter = QLineEdit(accessibleName="Filter articles", clearButtonEnabled=True)
        self.list = ArticleList(self.model, self._painter)
        self._done_line = QLabel(self)
        self._bar = QProgressBar(accessibleName="Share of the articles done", textVisible=False)
        self._lay_out()
        self.filter.textChanged.connect(self._narrow)
        self.filter.returnPressed.connect(self._to_first)
        self.list.selectionModel().currentChanged.connect(self._choose)
        self.list.clicked.connect(self._choose)
        self.list.entered.connect(self.focus_text)
        self.filter.installEventFilter(self)
        session.project_opened.connect(self.reread)
        session.article_opened.connect(self._show_current)
        session.changed.connect(self._follow)

    def _lay_out(self) -> None:
        self.setMinimumWidth(200)
        self._done_line.setProperty("kind", "muted")
        top, foot = QVBoxLayout(), QVBoxLayout()
        top.setContentsMargins(12, 12, 12, 12)
        top.addWidget(self.filter)
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
        self.list.viewport().update()

    def reread(self) -> None:
        """Reads the whole list again."""
        project, coder = self._session.project, self._session.shown_coder
        if project is None or coder is None:
            return
        rows = reading.article_rows(project, coder.id)
        assigned = reading.article_rows(project, coder.id, assigned_only=True)
        self._assigned = {row.id for row in assigned or rows}
        self._all_assigned = bool(assigned)
        self.filter.setPlaceholderText(f"Filter {plural(len(rows), 'article')}…")
        self.list.nothing = _NO_MATCH if rows else _EMPTY
        self.model.take(rows)
        self._show_current()
        self._show_progress()

    def note(self, article: str, annotations: int) -> None:
        """Tells the row of an article anew, with its number of annotations."""
        project, coder = self._session.project, self._session.shown_coder
        if project is None or coder is None:
            return
        if self.model.note(article, reading.coding_state(project, article, coder.id), annotations):
            self._show_progress()

    @property
    def progress(self) -> str:
        """How far the assignment is done, as it is shown."""
        return self._done_line.text()

    def next_to_code(self) -> ArticleRow | None:
        """The next article of the own assignment that is not done."""
        current = self._session.article
        return self.model.next_open(current.id if current else "", self._assigned)

    def done_and_started(self) -> tuple[int, int]:
        """How many articles the shown coder marked done, and how many only started."""
        states = [row.state for row in self.model.all]
        return states.count(DONE), states.count("started")

    def _narrow(self, words: str) -> None:
        self.model.narrow(words)
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
        if any(edit.kind in _LISTED for edit in change.edits):
            self.reread()

    def _show_progress(self) -> None:
        done = sum(row.state == DONE for row in self.model.all if row.id in self._assigned)
        whose = self._session.shown_coder
        to = "you" if self._session.may_code or whose is None else whose.name
        assigned = f"assigned to {to} done" if self._all_assigned else "articles done"
        self._done_line.setText(f"{done} of {len(self._assigned)} {assigned}")
        self._bar.setRange(0, max(len(self._assigned), 1))
        self._bar.setValue(done)
