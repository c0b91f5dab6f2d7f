"""A table of records, one column a property: rows of one height, numbers to the right, nothing editable."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QBrush, QColor, QFont
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ui.theme import Theme

_ROW = 34
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Column:
    """A heading, what of a record stands under it, and whether a number above zero calls for attention."""

    title: str
    read: Callable[[object], object]
    calls: bool = False


class RecordModel(QAbstractTableModel):
    """Records as rows."""

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.records: tuple[object, ...] = ()
        self.attention = QColor()

    def take(self, records: Sequence[object]) -> None:
        """Shows these records."""
        self.beginResetModel()
        self.records = tuple(records)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """How many records there are."""
        return 0 if parent.isValid() else len(self.records)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """How many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: QModelIndex, role: int = 0) -> object:
        """What stands in a cell and how."""
        column = self.columns[index.column()]
        value = column.read(self.records[index.row()])
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{value:,}".replace(",", " ") if isinstance(value, int) else str(value)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if isinstance(value, int) else _LEFT
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
            below = self.columns[section].read(self.records[0]) if self.records else section
            return _RIGHT if isinstance(below, int) and section else _LEFT
        return None

    def _calling(self, role: int) -> object:
        if role == Qt.ItemDataRole.FontRole:
            bold = QFont()
            bold.setBold(True)
            return bold
        return QBrush(self.attention) if role == Qt.ItemDataRole.ForegroundRole else None


class RecordTable(QTableView):
    """Shows records; the first column takes what room is left."""

    def __init__(self, columns: Sequence[Column], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.records = RecordModel(columns, self)
        self.setModel(self.records)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(_ROW)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        for section in range(1, len(columns)):
            self.setColumnWidth(section, self.fontMetrics().horizontalAdvance(columns[section].title) + 28)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_records(self, records: Sequence[object], theme: Theme) -> None:
        """Shows these records in a look."""
        self.setStyleSheet(f"QTableView::item {{ padding: 0px 5px; border-bottom: 1px solid {theme.line}; }}")
        self.records.attention = QColor(theme.warning)
        self.records.take(records)

    def full_height(self) -> int:
        """How high the table is with every row in sight."""
        return self.horizontalHeader().sizeHint().height() + _ROW * self.records.rowCount() + 2
