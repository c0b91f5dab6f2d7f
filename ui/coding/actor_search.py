"""The search of the registry: a line to type in, and the actors that fit below it, best first."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFocusEvent, QFont, QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ui.aloud import say
from ui.coding.editor import STAYS
from ui.coding.keys import stroke_of
from ui.coding.painting import badge_width, draw_badge, draw_box, row_height, sized
from ui.coding.scene import Scene
from ui.language import tr
from ui.theme import LIGHT, Theme

Index = QModelIndex | QPersistentModelIndex
_MOST = 8


@dataclass(frozen=True, slots=True)
class Found:
    """One line of the result; an empty id proposes what was typed."""

    id: str
    name: str
    kind: str = ""
    key: str = ""


class FoundModel(QAbstractListModel):
    """The result as a list."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.found: list[Found] = []

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        """How many fit."""
        return 0 if parent.isValid() else len(self.found)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The name, and for a screen reader kind and slot too."""
        one = self.found[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return one.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (one.name, one.kind, one.key) if part)
        return None

    def replace(self, found: list[Found]) -> None:
        """Shows another result."""
        self.beginResetModel()
        self.found = found
        self.endResetModel()


class FoundDelegate(QStyledItemDelegate):
    """Draws a line: name, kind, slot."""

    theme = LIGHT

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One line high."""
        return QSize(100, row_height(option.widget.font()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draws one line."""
        one: Found = index.model().found[index.row()]  # type: ignore[attr-defined]
        font, box = option.widget.font(), QRectF(option.rect)
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if current:
            draw_box(painter, box, self.theme.soft_accent, "", 6)
        right = box.right() - 8
        if one.key:
            draw_badge(painter, QPointF(right, box.center().y()), font, one.key, self.theme)
            right -= badge_width(font, one.key) + 6
        bold = sized(font, weight=QFont.Weight.DemiBold if current else QFont.Weight.Normal)
        room = box.adjusted(8, 0, right - box.right(), 0)
        room.setLeft(self._text(painter, room, one.name, bold, self.theme.text if one.id else self.theme.accent) + 10)
        if one.kind and room.width() > 14:
            self._text(painter, room, one.kind, sized(font), self.theme.muted_selected if current else self.theme.muted)
        painter.restore()

    @staticmethod
    def _text(painter: QPainter, box: QRectF, text: str, font: QFont, ink: str) -> float:
        metrics = QFontMetricsF(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.setFont(font)
        painter.setPen(QColor(ink))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
        return box.left() + metrics.horizontalAdvance(shown)


class ActorSearch(QWidget):
    """Says which actor was chosen, or which name to propose; it never picks one of two that a name fits."""

    chosen = Signal(str, bool)
    proposed = Signal(str, bool)
    emptied = Signal()
    closed = Signal()
    left = Signal()
    told = Signal(str)

    def __init__(self, variable: str, scene: Scene, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene = scene
        self._asking = False
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(tr("Name or alias"))
        self.line.setAccessibleName(tr("Search {variable}", variable=variable))
        self.line.textEdited.connect(self._search)
        self.line.installEventFilter(self)
        self.model = FoundModel(self)
        self._delegate = FoundDelegate(self)
        self.list = self._make_list()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.line)
        layout.addWidget(self.list)

    def _make_list(self) -> QListView:
        shown = QListView(self)
        shown.setModel(self.model)
        shown.setItemDelegate(self._delegate)
        shown.setUniformItemSizes(True)
        shown.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        shown.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        shown.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        shown.setAccessibleName(tr("Actors found"))
        shown.clicked.connect(lambda index: self._choose(index.row(), add=False))
        return shown

    def open(self) -> None:
        """Shows the whole registry, best first, and takes the keyboard."""
        self.line.clear()
        self._search()
        lines = min(max(self.model.rowCount(), 1), _MOST)
        self.list.setFixedHeight(lines * row_height(self.list.font()) + 2)
        self.show()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def type(self, text: str) -> None:
        """Types into the line."""
        self.line.insert(text)
        self._search()

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a look."""
        self._delegate.theme = theme
        self.list.viewport().update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Reads the keys that the line does not type, and closes when the keyboard goes elsewhere."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() not in STAYS:
            self.closed.emit()
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        stroke = stroke_of(event)
        if stroke is None:
            return False
        empty = not self.line.text()
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._move(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter(stroke.shift)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Backspace and empty:
            self.emptied.emit()
        elif empty and stroke.digit and (actor := self._scene.cast.at(stroke.digit)):
            self._chose(actor, stroke.shift)
        else:
            return False
        return True

    def _search(self) -> None:
        self._asking = False
        query = self.line.text()
        found = [self._found(actor) for actor in self._scene.find(query)]
        if query.strip() and not self._scene.is_named(query):
            found.append(Found("", self._proposal()))
        self.model.replace(found)
        self._set_current(self._best(query))

    def _best(self, query: str) -> int:
        """The line that Enter takes: none before anything is typed, and none where a name fits several actors."""
        meant = self._meant()
        if not query.strip() or len(meant) > 1:
            return -1
        return next((row for row, one in enumerate(self.model.found) if one.id in meant), 0)

    def _meant(self) -> list[str]:
        return self._scene.called(self.line.text(), self.model.found[0].id if self.model.found else "")

    def _proposal(self) -> str:
        name = " ".join(self.line.text().split())
        if self._asking:
            return tr("Propose “{name}” — Enter again", name=name)
        return tr("“{name}” is not in the registry", name=name)

    def _found(self, identity: str) -> Found:
        actor = self._scene.codebook.actors[identity]
        slot = self._scene.cast.slots.get(identity)
        return Found(identity, actor.name, self._scene.kind_of(actor), str(slot) if slot else "")

    def _enter(self, add: bool) -> None:
        row = self.list.currentIndex().row()
        if row >= 0:
            self._choose(row, add)
        elif len(several := self._meant()) > 1:
            name, count = self.line.text().strip(), len(several)
            self.told.emit(tr("“{name}” fits {count} actors of that name: choose one with ↓", name=name, count=count))

    def _choose(self, row: int, add: bool) -> None:
        one = self.model.found[row]
        if one.id:
            self._chose(one.id, add)
        elif self._asking:
            self.proposed.emit(self.line.text(), add)
            self._after(add)
        else:
            self._asking = True
            self.model.replace([*self.model.found[:-1], Found("", self._proposal())])
            self._set_current(row)

    def _chose(self, actor: str, add: bool) -> None:
        self.chosen.emit(actor, add)
        self._after(add)

    def _after(self, add: bool) -> None:
        if add:
            self.line.clear()
            self._search()
        else:
            self.left.emit()

    def _move(self, along: int) -> None:
        count = self.model.rowCount()
        here = self.list.currentIndex().row()
        if count:
            self._set_current((here + along) % count if here >= 0 else 0 if along > 0 else count - 1)

    def _set_current(self, row: int) -> None:
        index = self.model.index(row) if row >= 0 else QModelIndex()
        self.list.setCurrentIndex(index)
        # The keyboard is in the line: without this nobody hears what Enter would choose.
        say(self.list, self.model.data(index, Qt.ItemDataRole.AccessibleTextRole) if index.isValid() else "")
