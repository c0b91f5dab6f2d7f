"""The values of a list as a tree: names to edit in place, rows to drag, nothing changed but by what it signals."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractItemModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QFont

from annotator.domain.codebook import NOMINAL, Codebook, Value, Variable
from annotator.domain.value_tree import Node, walk
from ui.codebook.telling import spoken_use
from ui.dots import DOT, dot
from ui.language import figure, tr
from ui.theme import LIGHT, Theme
from ui.value_colours import value_colours

_MIME = "application/x-accord-value"
# Put together once: Qt asks for them with every cell.
_SHOWN = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_MOVABLE = _SHOWN | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled
_NAMED = _MOVABLE | Qt.ItemFlag.ItemIsEditable
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
Index = QModelIndex | QPersistentModelIndex
NAME, KEY, NUMBER, USED = "name", "key", "number", "used"


class ValueModel(QAbstractItemModel):
    """One list of the codebook; an index carries the place of its value in the order of the tree."""

    renamed = Signal(object, str)
    dropped = Signal(str, object, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.nodes: list[Node] = []
        self._parents: list[int] = []
        self._below: dict[int, list[int]] = {}
        self._rows: list[int] = []
        self._counts: Mapping[str, int] | None = {}
        self._colours: Mapping[str, str] = {}
        self._heads: dict[str, str] = {}
        self._theme = LIGHT
        self.editable, self.dot = False, DOT
        self.columns: tuple[str, ...] = (NAME, KEY, USED)

    def take(
        self, book: Codebook, variable: Variable, counts: Mapping[str, int] | None, theme: Theme, words: str = ""
    ) -> None:
        """Shows the values of a variable, or those whose name, key or code holds `words`, with all above them."""
        self.beginResetModel()
        self.columns = (NAME, KEY, USED) if variable.level == NOMINAL else (NAME, NUMBER, KEY, USED)
        self._heads = {NAME: tr("Name"), KEY: tr("Key"), NUMBER: tr("Number"), USED: tr("Used")}
        self._counts, self._theme = counts, theme
        self._colours = value_colours(book, theme)
        self._arrange(_found(book.values_of(variable.id), words.strip().casefold()))
        self.endResetModel()

    def _arrange(self, values: Sequence[Value]) -> None:
        self.nodes = list(walk(values))
        places = {node.value.id: place for place, node in enumerate(self.nodes)}
        above = [places.get(node.value.parent or "", -1) if node.depth else -1 for node in self.nodes]
        self._parents, self._below, self._rows = above, {}, []
        for place, parent in enumerate(above):
            row = self._below.setdefault(parent, [])
            self._rows.append(len(row))
            row.append(place)

    def value(self, index: Index) -> Value | None:
        """The value at an index."""
        return self.nodes[index.internalId()].value if index.isValid() else None

    def index_of(self, value: str) -> QModelIndex:
        """Where a value is shown; an invalid index if it is not."""
        place = next((place for place, node in enumerate(self.nodes) if node.value.id == value), None)
        return QModelIndex() if place is None else self.createIndex(self._rows[place], 0, place)

    # -- as Qt asks

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008 - as Qt declares it
        """The index of a row below another."""
        below = self._below.get(parent.internalId() if parent.isValid() else -1, [])
        fits = 0 <= row < len(below) and 0 <= column < len(self.columns)
        return self.createIndex(row, column, below[row]) if fits else QModelIndex()

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]
        """The heading an index is under."""
        above = self._parents[index.internalId()] if index.isValid() else -1
        return QModelIndex() if above < 0 else self.createIndex(self._rows[above], 0, above)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """How many values are right below one."""
        if parent.column() > 0:
            return 0
        return len(self._below.get(parent.internalId() if parent.isValid() else -1, []))

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """How many columns there are."""
        return len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        """A column's heading."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._heads.get(self.columns[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if self.columns[section] in (USED, NUMBER) else _LEFT
        return None

    def data(self, index: Index, role: int = 0) -> object:
        """What stands in a cell and how."""
        node, column = self.nodes[index.internalId()], self.columns[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._words(node, column, role == Qt.ItemDataRole.EditRole)
        if role == Qt.ItemDataRole.DecorationRole and column == NAME:
            return dot(self._colours.get(node.value.id, self._theme.muted), size=self.dot)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column in (USED, NUMBER) else _LEFT
        if role == Qt.ItemDataRole.FontRole and column == NAME:
            return _font(node)
        if role == Qt.ItemDataRole.ForegroundRole and (_off(node.value) or column == KEY):
            return QBrush(QColor(self._theme.muted))
        if role == Qt.ItemDataRole.AccessibleTextRole and column == NAME:
            return self._spoken(node)
        return None

    def _words(self, node: Node, column: str, editing: bool) -> str:
        value = node.value
        if column == NAME:
            state = "" if editing else f"  ({_state(value)})" if _state(value) else ""
            return value.name + state
        if column == KEY:
            return value.key.upper()
        if column == NUMBER:
            return "" if value.number is None else str(value.number)
        used = self._used(value)
        return "" if node.heading and not used else figure(used)

    def _used(self, value: Value) -> int | None:
        return self._counts.get(value.id, 0) if self._counts is not None else None

    def tell_counts(self, counts: Mapping[str, int] | None) -> None:
        """How often values are used, counted by now."""
        self._counts = counts

    def _spoken(self, node: Node) -> str:
        value = node.value
        parts = [value.name, _state(value), tr("key {key}", key=value.key) if value.key else "",
                 spoken_use(self._used(value)),
                 tr("level {number}", number=node.depth + 1)]  # fmt: skip
        return ", ".join(part for part in parts if part)

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """A name was written."""
        name = " ".join(str(value).split())
        one = self.value(index)
        if one is None or not name or name == one.name:
            return False
        self.renamed.emit(one, name)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Names can be edited and rows dragged where one may change the codebook."""
        if not self.editable:
            return _SHOWN
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return _NAMED if index.column() == 0 else _MOVABLE

    # -- dragging

    def supportedDropActions(self) -> Qt.DropAction:
        """A value is moved, never copied."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Values of this program alone."""
        return [_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The value that is dragged."""
        data = QMimeData()
        data.setData(_MIME, self.nodes[indexes[0].internalId()].value.id.encode())
        return data

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        """Tells where a value was let go; the view must not take rows away on its own."""
        if not data.hasFormat(_MIME):
            return False
        target = self.value(parent)
        place = row if row >= 0 else self.rowCount(parent)
        self.dropped.emit(bytes(data.data(_MIME).data()).decode(), target.id if target else None, place)
        return False


def _found(values: Sequence[Value], words: str) -> list[Value]:
    if not words:
        return list(values)
    by_id = {value.id: value for value in values}
    kept: set[str] = set()
    for value in values:
        if words in f"{value.name}\n{value.key}\n{value.code}".casefold():
            above: Value | None = value
            while above is not None and above.id not in kept:
                kept.add(above.id)
                above = by_id.get(above.parent or "")
    return [value for value in values if value.id in kept]


def _off(value: Value) -> bool:
    return value.retired or value.into is not None


def _state(value: Value) -> str:
    return tr("joined") if value.into else tr("retired") if value.retired else ""


def _font(node: Node) -> QFont | None:
    if not (_off(node.value) or node.heading):
        return None
    font = QFont()
    font.setItalic(_off(node.value))
    if node.heading:
        font.setWeight(QFont.Weight.DemiBold)
    return font
