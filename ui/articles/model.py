"""The article list as Qt asks for it: the rows that are shown, narrowed as one types, one told anew after an act."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from annotator.domain.records import DONE, NOT_STARTED, STARTED
from annotator.storage.listing import ArticleRow
from ui.articles.rows import Rows
from ui.language import counted, marked, tr

ROW = Qt.ItemDataRole.UserRole
_DISPLAY, _TOOLTIP, _ACCESSIBLE = (
    int(role)
    for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
)
_ROW = int(ROW)
_STATES = {NOT_STARTED: marked("not started"), STARTED: marked("started"), DONE: marked("done")}


class ArticleModel(QAbstractListModel):
    """Shows some of the rows, by their places in the whole list."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows = Rows()
        self._shown: Sequence[int] = ()
        self._line: dict[int, int] | None = None

    def take(self, rows: Rows, shown: Sequence[int] | None = None) -> None:
        """Shows these of the rows, all where nothing is said."""
        self.beginResetModel()
        self.rows = rows
        self._show(rows.in_order if shown is None else shown)
        self.endResetModel()

    def narrow(self, shown: Sequence[int]) -> None:
        """Shows the rows at these places."""
        if self._shown == shown:
            return
        self.beginResetModel()
        self._show(shown)
        self.endResetModel()

    def _show(self, shown: Sequence[int]) -> None:
        self._shown, self._line = shown, None

    def note(self, row: ArticleRow) -> None:
        """Tells one row anew."""
        self.rows.put(row)
        index = self.index_of(row.id)
        self.dataChanged.emit(index, index)

    def index_of(self, article: str) -> QModelIndex:
        """Where an article is shown; an invalid index if it is not."""
        place = self.rows.place.get(article)
        if place is None:
            return QModelIndex()
        if isinstance(self._shown, range):
            return self.index(place)
        if self._line is None:
            self._line = {shown: line for line, shown in enumerate(self._shown)}
        return self.index(self._line[place]) if place in self._line else QModelIndex()

    def row(self, index: QModelIndex) -> ArticleRow:
        """The row at a place that is shown."""
        return self.rows.all[self._shown[index.row()]]

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """How many rows are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: QModelIndex, role: int = 0) -> object:
        """The title to show, the row to paint, and what a screen reader says."""
        # Most calls ask for roles nobody answers: they leave first.
        if role not in (_DISPLAY, _ROW, _TOOLTIP, _ACCESSIBLE):
            return None
        row = self.row(index)
        if role == _ROW:
            return row
        return row.title if role == _DISPLAY else _spoken(row) if role == _ACCESSIBLE else row.title


def _spoken(row: ArticleRow) -> str:
    number = counted("{n} annotation", "{n} annotations", row.annotations)
    return ", ".join(filter(None, (row.title, row.outlet, row.date, tr(_STATES[row.state]), number)))
