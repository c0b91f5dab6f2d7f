"""A table of records, one column a property: rows of one height, numbers to the right, nothing editable."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QBrush, QColor, QFont
from PySide6.QtWidgets import QAbstractItemView, QWidget

from ui.dots import DOT, dot, room_of
from ui.language import figure
from ui.measure import scaled
from ui.row_table import RowTable
from ui.theme import Theme
from ui.words import wrapped

_SHARP, _AIR = 2.0, 28
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Column:
    """A heading and what of a record stands under it.

    `calls` says that a number above zero calls for attention; `colour` marks it by a dot.
    """

    title: str
    read: Callable[[object], object]
    calls: bool = False
    colour: Callable[[object], str] | None = None


class RecordModel(QAbstractTableModel):
    """Records as rows; a sequence that reads its records when they are asked for is never gone through."""

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.records: Sequence[object] = ()
        self._count = 0
        self.attention, self.dot = QColor(), DOT

    def take(self, records: Sequence[object]) -> None:
        """Shows these records."""
        self.beginResetModel()
        self.records, self._count = records, len(records)
        self.endResetModel()

    def grow(self) -> None:
        """Shows what came to the end of the records since."""
        if len(self.records) > self._count:
            self.beginInsertRows(QModelIndex(), self._count, len(self.records) - 1)
            self._count = len(self.records)
            self.endInsertRows()

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """How many records there are."""
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """How many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: QModelIndex, role: int = 0) -> object:
        """What stands in a cell and how."""
        column, record = self.columns[index.column()], self.records[index.row()]
        if role == Qt.ItemDataRole.DecorationRole:
            colour = column.colour(record) if column.colour else ""
            return dot(colour, _SHARP, self.dot).pixmap(room_of(self.dot)) if colour else None
        value = column.read(record)
        if role == Qt.ItemDataRole.DisplayRole:
            return figure(value) if isinstance(value, int) else str(value)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if isinstance(value, int) else _LEFT
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(value, str):
            return wrapped(value)
        if column.calls and value:
            return self._calling(role)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        """A column's heading, set as what is below it."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            below = self.columns[section].read(self.records[0]) if self._count else section
            return _RIGHT if isinstance(below, int) and section else _LEFT
        return None

    def _calling(self, role: int) -> object:
        if role == Qt.ItemDataRole.FontRole:
            bold = QFont()
            bold.setBold(True)
            return bold
        return QBrush(self.attention) if role == Qt.ItemDataRole.ForegroundRole else None


class RecordTable(RowTable):
    """Shows records; the first column, or another that is named, takes what room is left.

    `samples` are words that columns must have room for, by the number of the column.
    """

    def __init__(
        self, columns: Sequence[Column], widest: int = 0, samples: Mapping[int, str] | None = None,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        self.records, self.taker, self.samples = RecordModel(columns), widest, samples or {}
        super().__init__(self.records, parent)
        self.records.setParent(self)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def wanted(self) -> dict[int, int]:
        """Room for the sample of each column, or for its heading."""
        width = self.fontMetrics().horizontalAdvance
        titles = [column.title for column in self.records.columns]
        return {place: width(self.samples.get(place, title)) + _AIR for place, title in enumerate(titles)}

    def show_records(self, records: Sequence[object], theme: Theme) -> None:
        """Shows these records in a look."""
        self.setStyleSheet(f"QTableView::item {{ padding: 0px 5px; border-bottom: 1px solid {theme.line}; }}")
        self.records.attention, self.records.dot = QColor(theme.warning), scaled(self, DOT)
        self.records.take(records)

    def full_height(self) -> int:
        """How high the table is with every row in sight."""
        rows = self.verticalHeader().defaultSectionSize() * self.records.rowCount()
        wider = self.horizontalHeader().length() > self.viewport().width()
        bar = self.horizontalScrollBar().sizeHint().height() if wider else 0
        return self.horizontalHeader().sizeHint().height() + rows + bar + 2
