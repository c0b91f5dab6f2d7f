"""The article list as one coder sees it: rows in memory, narrowed as one types, one row told anew after an act."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from annotator.domain.records import DONE
from annotator.storage.reading import ArticleRow

ROW = Qt.ItemDataRole.UserRole
_DISPLAY, _TOOLTIP, _ACCESSIBLE = (
    int(role)
    for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
)
_ROW = int(ROW)


class ArticleModel(QAbstractListModel):
    """The rows that are shown, in order of date; asked by place, by id, or for the next one to code."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.all: list[ArticleRow] = []
        self._shown: list[ArticleRow] = []
        self._folded: list[str] = []
        self._words = ""

    def take(self, rows: list[ArticleRow]) -> None:
        """Shows these rows, narrowed as before."""
        self.all = rows
        self._folded = [f"{row.title}\n{row.outlet}".casefold() for row in rows]
        self.narrow(self._words)

    def narrow(self, words: str) -> None:
        """Keeps the articles whose title or outlet holds `words`, whatever the case."""
        self._words = words
        wanted = words.strip().casefold()
        self.beginResetModel()
        self._shown = [row for row, folded in zip(self.all, self._folded, strict=True) if wanted in folded]
        self.endResetModel()

    def note(self, article: str, state: str, annotations: int) -> bool:
        """Tells one row's state and number of annotations anew; whether its state is another than before."""
        before = None
        for rows in (self.all, self._shown):
            place = next((place for place, row in enumerate(rows) if row.id == article), None)
            if place is not None:
                before = before or rows[place].state
                rows[place] = rows[place]._replace(state=state, annotations=annotations)
        index = self.index_of(article)
        self.dataChanged.emit(index, index)
        return before != state

    def index_of(self, article: str) -> QModelIndex:
        """Where an article is shown; an invalid index if it is not."""
        place = next((place for place, row in enumerate(self._shown) if row.id == article), None)
        return QModelIndex() if place is None else self.index(place)

    def row(self, index: QModelIndex) -> ArticleRow:
        """The row at a place that is shown."""
        return self._shown[index.row()]

    def next_open(self, article: str, among: set[str]) -> ArticleRow | None:
        """The first article after `article`, round the whole list, that is one of `among` and not done."""
        place = next((place for place, row in enumerate(self.all) if row.id == article), -1)
        onward = self.all[place + 1 :] + self.all[: max(place, 0)]
        return next((row for row in onward if row.id in among and row.state != DONE), None)

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """How many rows are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: QModelIndex, role: int = 0) -> object:
        """The title to show, the row to paint, and what a screen reader says."""
        # Most calls ask for roles nobody answers: they leave first.
        if role not in (_DISPLAY, _ROW, _TOOLTIP, _ACCESSIBLE):
            return None
        row = self._shown[index.row()]
        if role == _ROW:
            return row
        return row.title if role == _DISPLAY else _spoken(row) if role == _ACCESSIBLE else row.title


def _spoken(row: ArticleRow) -> str:
    return f"{row.title}, {row.outlet}, {row.date}, {row.state}, {row.annotations} annotations"
