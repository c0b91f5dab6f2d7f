"""The command palette: everything that can be done or gone to, found by a few letters and done by Enter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ui.aloud import say
from ui.language import marked, tr
from ui.palette.matching import rank
from ui.theme import Theme

_WIDTH, _TOP, _ROW, _MOST, _EDGE = 620, 60, 34, 60, 14
_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_NOTHING = marked("Nothing is called that. Try the beginning of a word.")


@dataclass(frozen=True, slots=True)
class Entry:
    """What can be chosen: its name, a word on what it is, its keys, and what choosing does."""

    name: str
    kind: str
    keys: str
    run: Callable[[], object]


Source = Callable[[str], Sequence[Entry]]


class Entries(QAbstractListModel):
    """The entries that answer what was typed, the best first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shown: list[Entry] = []

    def take(self, entries: Sequence[Entry]) -> None:
        """Shows these."""
        self.beginResetModel()
        self.shown = list(entries)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """How many are shown."""
        return 0 if parent.isValid() else len(self.shown)

    def data(self, index: QModelIndex, role: int = 0) -> object:
        """The name, and all of it for a screen reader."""
        entry = self.shown[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (entry.name, entry.kind, entry.keys)))
        return entry.name if role == Qt.ItemDataRole.DisplayRole else None


class EntryPainter(QStyledItemDelegate):
    """A name to the left, its kind and keys to the right."""

    theme: Theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        """One height for all."""
        return QSize(200, max(_ROW, QFontMetrics(option.font).lineSpacing() + 14))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Draws one entry."""
        entry: Entry = index.model().shown[index.row()]
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(option.rect, QColor(self.theme.soft_accent if chosen else self.theme.panel))
        room = option.rect.adjusted(_EDGE, 0, -_EDGE, 0)
        painter.setFont(option.font)
        metrics = QFontMetrics(option.font)
        beside = "   ".join(filter(None, (entry.kind, entry.keys)))
        wide = metrics.horizontalAdvance(beside)
        painter.setPen(QColor(self.theme.muted_selected if chosen else self.theme.muted))
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, beside)
        painter.setPen(QColor(self.theme.text))
        left = QRect(room.left(), room.top(), room.width() - wide - _EDGE, room.height())
        name = metrics.elidedText(entry.name, Qt.TextElideMode.ElideRight, left.width())
        painter.drawText(left, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
        painter.restore()


class Palette(QFrame):
    """Lies over the upper middle of the window while something is looked for; the keyboard goes back where it was."""

    left = Signal()

    def __init__(self, window: QWidget, sources: Sequence[Source], theme: Theme) -> None:
        super().__init__(window)
        self.setProperty("kind", "card")
        self.setAccessibleName(tr("Command palette"))
        self._sources = tuple(sources)
        self._before: QWidget | None = None
        self.field = QLineEdit(accessibleName=tr("Search or run a command"))
        self.field.setPlaceholderText(tr("Search or run a command…"))
        self.entries, self._painter = Entries(self), EntryPainter(self)
        self.list = QListView(accessibleName=tr("What answers"))
        self.list.setModel(self.entries)
        self.list.setItemDelegate(self._painter)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._nothing = QLabel(tr(_NOTHING))
        self._nothing.setProperty("kind", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        for part in (self.field, self.list, self._nothing):
            column.addWidget(part)
        self.field.textChanged.connect(self._search)
        self.list.selectionModel().currentChanged.connect(self._say_current)
        self.field.installEventFilter(self)
        self.list.clicked.connect(self._run)
        window.installEventFilter(self)
        self.set_theme(theme)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Draws the entries in another look."""
        self._painter.theme = theme
        self.list.viewport().update()

    def open(self) -> None:
        """Asks what is looked for; asked again it goes away."""
        if self.isVisible():
            self.leave()
            return
        self._before = QApplication.focusWidget()
        self.field.clear()
        self._search("")
        self._place()
        self.show()
        self.raise_()
        self.field.setFocus()

    def leave(self) -> None:
        """Goes away; the keyboard goes back where it was."""
        self.hide()
        if self._before and self._before.isVisible():
            self._before.setFocus()
        self._before = None
        self.left.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the list reach it from the field; a click elsewhere puts the palette away."""
        if watched is self.field:
            if event.type() == QEvent.Type.KeyPress:
                return self._key(event)
            if event.type() == QEvent.Type.FocusOut and self.isVisible():
                self.hide()
                self.left.emit()
        elif event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._run(self.list.currentIndex())
        elif event.key() in _KEYS:
            QApplication.sendEvent(self.list, event)
        else:
            return False
        return True

    def _search(self, typed: str) -> None:
        ranked = [
            (place, number, entry)
            for number, source in enumerate(self._sources)
            for entry in source(typed)
            if (place := rank(typed, entry.name)) is not None
        ]
        ranked.sort(key=lambda one: one[:2])
        self.entries.take([entry for _, _, entry in ranked[:_MOST]])
        self.list.setCurrentIndex(self.entries.index(0))
        self.list.setVisible(bool(ranked))
        self._nothing.setVisible(not ranked)
        say(self.list, "" if ranked else tr(_NOTHING))
        self._place()

    def _say_current(self, index: QModelIndex) -> None:
        """The keyboard is in the field: without this nobody hears what Enter would do."""
        if index.isValid() and self.isVisible():
            say(self.list, self.entries.data(index, Qt.ItemDataRole.AccessibleTextRole))

    def _place(self) -> None:
        window = self.parentWidget()
        row = self._painter.sizeHint(_option(self.list), QModelIndex()).height()
        self.list.setFixedHeight(row * min(max(self.entries.rowCount(), 1), 11) + 2)
        width = min(_WIDTH, window.width() - 48)
        self.setFixedWidth(width)
        self.adjustSize()
        self.move((window.width() - width) // 2, min(_TOP, window.height() // 8))

    def _run(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        entry = self.entries.shown[index.row()]
        # First the keyboard goes back: what is done may take it elsewhere.
        self.leave()
        entry.run()


def _option(view: QListView) -> QStyleOptionViewItem:
    option = QStyleOptionViewItem()
    option.font = view.font()
    return option
