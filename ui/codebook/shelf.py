"""The left pane: the variables in the order they are asked, and what else there is about the codebook."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.codebook import ATTRIBUTE, LIST, NOTE, REGISTRY, TEXT, Variable
from ui.card import button, line
from ui.check import Check
from ui.codebook.small_parts import AddLine, heading
from ui.codebook.telling import LEVEL_NAMES
from ui.language import figure, marked, tr
from ui.measure import scaled
from ui.theme import LIGHT, Theme
from ui.words import tip

VERSIONS, CHECKS = "versions", "checks"
_FACT = int(Qt.ItemDataRole.UserRole) + 1
_KINDS = {REGISTRY: marked("registry"), TEXT: marked("text"), ATTRIBUTE: marked("of actors"), NOTE: marked("note")}
_LEAST, _LEAST_OF_LARGE = 200, 120
_EDGE, _END, _CHIP_AIR, _BELOW = 10, 8, 20, 6


class _Line(QStyledItemDelegate):
    """A name with a short fact in a rounded frame at its right."""

    theme: Theme = LIGHT

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index) -> None:  # noqa: ANN001 - as Qt declares it
        """Draws the ground as usual, then the chip, then the name with what room is left."""
        if not index.flags():
            self._head(painter, option, str(index.data()))
            return
        box = QStyleOptionViewItem(option)
        self.initStyleOption(box, index)
        name, box.text = box.text, ""
        box.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, box, painter, box.widget)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        off = bool(index.data(_FACT + 1))
        room = QRectF(option.rect).adjusted(_EDGE, 0, -_END, 0)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if fact := str(index.data(_FACT) or ""):
            below = option.rect.height() > self._height(option)
            frame = self._frame(option, room, fact, below)
            self._chip(painter, frame, fact, self.theme.muted_selected if chosen else self.theme.muted)
            room.setBottom(frame.top()) if below else room.setRight(frame.left() - _END)
        painter.setFont(_bold(option.font) if chosen else option.font)
        painter.setPen(QColor(self.theme.muted if off else self.theme.text))
        words = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, round(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
        painter.restore()

    def _chip(self, painter: QPainter, frame: QRectF, fact: str, ink: str) -> None:
        painter.setPen(QPen(QColor(self.theme.line), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2)
        painter.setPen(QColor(ink))
        painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, fact)

    @staticmethod
    def _frame(option: QStyleOptionViewItem, room: QRectF, fact: str, below: bool) -> QRectF:
        width, height = option.fontMetrics.horizontalAdvance(fact) + _CHIP_AIR, option.fontMetrics.height() + 9
        if below:
            return QRectF(room.left(), room.bottom() - height - _BELOW, width, height)
        return QRectF(room.right() - width, room.center().y() - height / 2, width, height)

    @staticmethod
    def _height(option: QStyleOptionViewItem) -> int:
        return option.fontMetrics.height() + 15

    def _head(self, painter: QPainter, option: QStyleOptionViewItem, words: str) -> None:
        painter.save()
        font = option.font
        font.setPixelSize(round(option.fontMetrics.height() * 0.7))
        font.setLetterSpacing(font.SpacingType.AbsoluteSpacing, 0.7)
        font.setCapitalization(font.Capitalization.AllUppercase)
        painter.setFont(font)
        painter.setPen(QColor(self.theme.muted))
        painter.drawText(option.rect.adjusted(0, 0, 0, -6), Qt.AlignmentFlag.AlignBottom, words)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index) -> QSize:  # noqa: ANN001 - as Qt declares it
        """One line high, with air; two where name and chip are too long for one."""
        height, fact = self._height(option), str(index.data(_FACT) or "")
        name = QFontMetrics(_bold(option.font)).horizontalAdvance(str(index.data()))
        chip = option.fontMetrics.horizontalAdvance(fact) + _CHIP_AIR + _END
        if fact and name + chip + _EDGE + _END > option.widget.viewport().width():
            height += option.fontMetrics.height() + 9 + _BELOW // 2
        return QSize(120, height)


def _bold(font: QFont) -> QFont:
    made = QFont(font)
    made.setBold(True)
    return made


class _Entries(QListWidget):
    """A short list that is as high as its lines; Alt with an arrow asks to move the current one."""

    moved = Signal(int)

    def __init__(self, name: str, line: _Line, parent: QWidget | None = None) -> None:
        super().__init__(parent, accessibleName=name)
        self.setItemDelegate(line)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where names and chips have another width, lines may have another height."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt and an arrow move."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moved.emit(step)
        else:
            super().keyPressEvent(event)


class Shelf(QFrame):
    """Signals the entry chosen (a variable's id, VERSIONS or CHECKS), a new variable's name and kind, and moves."""

    chosen = Signal(str)
    named = Signal(str, str)
    moved = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "panel")
        self._line = _Line(self)
        self.entries = _Entries(tr("Variables and versions"), self._line)
        self.add, self.kinds = button(tr("+ Variable")), QMenu(self)
        self.name = AddLine(tr("Name of the new variable"))
        self.permit = Check(tr("Coders may edit it"))
        self.permit.setToolTip(tr("In the files you send from now on, coders may change the codebook, too"))
        self.take, self.give = button(tr("Import…")), button(tr("Export…"))
        self._kind, self._checks = LIST, ""
        self._lay_out()
        self.entries.currentItemChanged.connect(self._tell)
        self.entries.moved.connect(self.moved)
        self.name.named.connect(lambda name: self.named.emit(name, self._kind))
        for words, kind in ((tr("List of values"), LIST), (tr("Actors from the registry"), REGISTRY),
                            (tr("Free text"), TEXT), (tr("A property of actors"), ATTRIBUTE)):  # fmt: skip
            self.kinds.addAction(words, lambda kind=kind: self._ask(kind))
        self.add.setMenu(self.kinds)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 14, 12, 12)
        column.setSpacing(8)
        column.addWidget(heading(tr("Variables")))
        column.addWidget(self.entries, 1)
        for widget in (self.name, self.add, self.permit):
            column.addWidget(widget)
        column.addSpacing(2)
        column.addLayout(line(self.take, self.give, None))

    def set_theme(self, theme: Theme) -> None:
        """Draws the entries in another look."""
        self._line.theme = theme
        self.setMinimumWidth(max(_LEAST, scaled(self, _LEAST_OF_LARGE)))
        self.entries.scheduleDelayedItemsLayout()
        self.entries.viewport().update()

    def show_entries(
        self, variables: Sequence[Variable], version: int | None, may_edit: bool, lead: bool
    ) -> None:
        """Shows what there is; the current entry stays, and is not told again."""
        before = self.current
        blocked = self.entries.blockSignals(True)
        self.entries.clear()
        for one in variables:
            self._entry(one.id, one.name, tr(_KINDS.get(one.kind) or LEVEL_NAMES[one.level]), not one.on)
        self._heading(tr("Codebook"))
        self._entry(VERSIONS, tr("Versions"), figure(version))
        self._entry(CHECKS, tr("To check again"), self._checks)
        self.choose(before)
        self.entries.blockSignals(blocked)
        for widget in (self.add, self.take):
            widget.setVisible(may_edit)
        self.permit.setVisible(lead)

    def tell_checks(self, number: int, most: int) -> None:
        """How many annotations there are to check again, nothing for none; the list is cut at `most`."""
        self._checks = figure(number) + ("+" if number >= most else "") if number else ""
        if item := self.entries.item(self.entries.count() - 1):
            self._tell_fact(item, self._checks)

    def tell_version(self, version: int | None) -> None:
        """How many versions there are, once they are counted."""
        if item := self.entries.item(self.entries.count() - 2):
            self._tell_fact(item, figure(version))

    def _entry(self, key: str, words: str, fact: str, off: bool = False) -> None:
        item = QListWidgetItem(words)
        item.setToolTip(tip(words))
        item.setData(Qt.ItemDataRole.UserRole, key)
        item.setData(_FACT + 1, off)
        self._tell_fact(item, fact)
        self.entries.addItem(item)

    @staticmethod
    def _tell_fact(item: QListWidgetItem, fact: str) -> None:
        item.setData(_FACT, fact)
        spoken = (item.text(), fact, tr("switched off") if item.data(_FACT + 1) else "")
        item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(filter(None, spoken)))

    def _heading(self, words: str) -> None:
        item = QListWidgetItem(words)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        self.entries.addItem(item)

    @property
    def current(self) -> str:
        """The current entry's key."""
        item = self.entries.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item else ""

    def choose(self, key: str) -> None:
        """Makes an entry the current one; the first where there is no such."""
        places = [str(self.entries.item(row).data(Qt.ItemDataRole.UserRole)) for row in range(self.entries.count())]
        self.entries.setCurrentRow(places.index(key) if key in places else 0)

    def _ask(self, kind: str) -> None:
        self._kind = kind
        self.name.unfold()

    def _tell(self) -> None:
        if self.current:
            self.chosen.emit(self.current)
