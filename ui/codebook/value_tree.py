"""The tree of a list's values: moved by Alt and the arrows or by dragging, renamed in place."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from annotator.domain import codebook_acts as acts
from annotator.domain import value_tree
from annotator.domain.codebook import Value, Variable
from annotator.storage import usage
from ui.codebook.desk import Desk
from ui.codebook.value_model import ValueModel
from ui.column_room import calm, share_room
from ui.dots import DOT, room_of
from ui.language import marked, tr
from ui.measure import scaled

_NO_VALUES = marked("No values yet: press Ins, or + Value above, and type one name after the other.")
_NOTHING_FOUND = marked("No value holds these words.")
_MOVES: dict[Qt.Key, Callable] = {
    Qt.Key.Key_Up: value_tree.up,
    Qt.Key.Key_Down: value_tree.down,
    Qt.Key.Key_Right: value_tree.indent,
    Qt.Key.Key_Left: value_tree.outdent,
}
# What the frame and the padding of the field take before its first letter.
_BESIDE = 6
_LETTERS, _AIR, _STEP = 16, 20, 18
_MOVE_WORDS = {
    marked("Up"): Qt.Key.Key_Up,
    marked("Down"): Qt.Key.Key_Down,
    marked("Under the one above"): Qt.Key.Key_Right,
    marked("Beside its heading"): Qt.Key.Key_Left,
}


class _Row(QStyledItemDelegate):
    """A row whose name is edited in a field as high as the row."""

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """From where the name begins to the end of the column."""
        super().updateEditorGeometry(editor, option, index)
        editor.setGeometry(option.rect.adjusted(editor.x() - _BESIDE - option.rect.x(), 1, 0, -1))


class ValueTree(QTreeView):
    """Shows one variable's values; `chosen(value id)` follows the current row, `add_asked` and `details_asked` keys."""

    chosen = Signal(str)
    add_asked = Signal()
    details_asked = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent, accessibleName=tr("Values"))
        self._desk = desk
        self._variable: Variable | None = None
        self._words = ""
        self._folded: set[str] = set()
        self.values = ValueModel(self)
        self.setModel(self.values)
        self._set_up()
        # The view is still busy with its editor or its drag when it says so: the act comes after that.
        self.values.renamed.connect(self._rename, Qt.ConnectionType.QueuedConnection)
        self.values.dropped.connect(self._drop, Qt.ConnectionType.QueuedConnection)
        self.selectionModel().currentRowChanged.connect(self._tell)
        self.collapsed.connect(lambda index: self._folded.add(self.values.value(index).id))
        self.expanded.connect(lambda index: self._folded.discard(self.values.value(index).id))
        self.customContextMenuRequested.connect(self._menu)

    def _set_up(self) -> None:
        self.setUniformRowHeights(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.setExpandsOnDoubleClick(False)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        calm(self.header())
        self.header().setSectionsMovable(False)
        self.setItemDelegate(_Row(self))
        self.setStyleSheet("QTreeView::item { padding: 8px 6px; } QLineEdit { padding: 0px 5px; border-radius: 5px; }")

    # -- what it shows

    def show_values(self, variable: Variable | None, words: str = "") -> None:
        """Shows a variable's values that hold `words`; the current one stays."""
        before = self.current.id if self.current else ""
        self._variable, self._words = variable, words
        if variable is None:
            return
        self.values.editable, self.values.dot = self._desk.may_edit, scaled(self, DOT)
        self.setIconSize(room_of(self.values.dot))
        self.setIndentation(scaled(self, _STEP))
        blocked = self.selectionModel().blockSignals(True)
        self.values.take(self._desk.book, variable, self._desk.counts, self._desk.theme, words)
        self._fit()
        self.setRootIsDecorated(any(node.heading for node in self.values.nodes))
        self._unfold()
        self.selectionModel().blockSignals(blocked)
        self.choose(before)

    def tell_counts(self) -> None:
        """How often values are used is known by now."""
        self.values.tell_counts(self._desk.counts)
        self.viewport().update()

    def _fit(self) -> None:
        """The name takes what room numbers, keys and uses leave."""
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        wanted = {column: self.header().sectionSizeHint(column) + _AIR for column in range(self.values.columnCount())}
        least = self.fontMetrics().horizontalAdvance("n" * _LETTERS)
        share_room(self.header(), self.viewport().width(), {**wanted, 0: least}, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, other columns."""
        super().resizeEvent(event)
        self._fit()

    def _unfold(self) -> None:
        if not self._folded:
            self.expandAll()
            return
        for node in self.values.nodes:
            if node.heading:
                index = self.values.index_of(node.value.id)
                self.setExpanded(index, node.value.id not in self._folded or bool(self._words))

    @property
    def current(self) -> Value | None:
        """The value of the current row."""
        index = self.currentIndex()
        return self.values.value(index) if index.isValid() else None

    def choose(self, value: str) -> None:
        """Makes a value the current row, or none."""
        index = self.values.index_of(value)
        self.setCurrentIndex(index)
        if index.isValid():
            self.scrollTo(index)
        else:
            self.chosen.emit("")

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """A line under every row, as long as the row."""
        super().drawRow(painter, option, index)
        painter.save()
        painter.setPen(QColor(self._desk.theme.line))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.restore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Says so where there is nothing to show."""
        super().paintEvent(event)
        if self.values.nodes:
            return
        painter = QPainter(self.viewport())
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        room = self.viewport().rect().adjusted(14, 14, -14, 0)
        words = tr(_NOTHING_FOUND if self._words else _NO_VALUES)
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap, words)

    # -- what a person does

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt with an arrow moves, Del takes away, Ins adds, Enter goes to the details."""
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if alt and event.key() in _MOVES:
            self.move_current(_MOVES[event.key()])
        elif event.key() == Qt.Key.Key_Insert:
            self.add_asked.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.take_away()
        elif (
            event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and self.state() != QAbstractItemView.State.EditingState
            and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.details_asked.emit()
        else:
            super().keyPressEvent(event)

    def move_current(self, move: Callable) -> None:
        """Moves the current value by one of the moves of the tree."""
        value = self.current
        if value is None or not self._desk.may_edit or self._variable is None:
            return
        values = self._desk.book.values_of(self._variable.id)
        self._desk.do(acts.moved(move(values, value.id)))

    def _rename(self, value: Value, name: str) -> None:
        if self._desk.may_edit:
            self._desk.do(acts.change(value, name=name))

    def _drop(self, moved: str, parent: str | None, place: int) -> None:
        if self._variable is None or not self._desk.may_edit:
            return
        values = self._desk.book.values_of(self._variable.id)
        row = [value.id for value in value_tree.siblings(values, parent)]
        if moved in row and row.index(moved) < place:
            place -= 1
        self._desk.do(acts.moved(value_tree.placed(values, moved, parent, place)))

    def take_away(self) -> None:
        """Removes a value nobody ever used; retires one that was used, or puts a retired one back."""
        value = self.current
        if value is None or not self._desk.may_edit or self._variable is None:
            return
        values = self._desk.book.values_of(self._variable.id)
        headed = len(value_tree.within(values, value.id)) > 1
        if value.retired:
            self._desk.do(acts.retire(value, False))
            self._desk.said.emit(tr("“{name}” is back on the form.", name=value.name))
        elif headed or self._is_in_use(value):
            self._desk.do(acts.retire(value, True))
            why = tr("others stand below it" if headed else "it has been used")
            words = tr("“{name}” is retired, not removed: {why}. Del puts it back.", name=value.name, why=why)
            self._desk.said.emit(words)
        else:
            self._desk.do(acts.drop(value))
            said = {"name": value.name, "code": value.code}
            words = tr("“{name}” is removed; its code {code} stays taken. Ctrl+Z: back.", **said)
            self._desk.said.emit(words)

    def _is_in_use(self, value: Value) -> bool:
        # The whole history is gone through only where nothing is shown of it.
        return bool(self._desk.session.uses.sure(value.id) or usage.was_ever_used(self._desk.project, value.id))

    def _menu(self, at: QPoint) -> None:
        menu = self.menu()
        if menu.actions():
            menu.popup(self.viewport().mapToGlobal(at))

    def menu(self) -> QMenu:
        """What can be done with the current row, with the keys that do it."""
        menu = QMenu(self)
        if self._desk.may_edit:
            menu.addAction(tr("New value"), QKeySequence("Ins"), self.add_asked.emit)
        value = self.current
        if value is not None and self._desk.may_edit:
            menu.addAction(tr("Rename"), QKeySequence("F2"), lambda: self.edit(self.currentIndex()))
            menu.addSeparator()
            for words, key in _MOVE_WORDS.items():
                keys = QKeySequence(Qt.KeyboardModifier.AltModifier | key)
                menu.addAction(tr(words), keys, lambda key=key: self.move_current(_MOVES[key]))
            menu.addSeparator()
            words = tr("Put back on the form" if value.retired else "Retire or remove")
            menu.addAction(words, QKeySequence("Del"), self.take_away)
        return menu

    def _tell(self, current: QModelIndex) -> None:
        value = self.values.value(current) if current.isValid() else None
        self.chosen.emit(value.id if value else "")
