"""The table of actors, drawn row by row: five thousand cost no more than those in sight."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from annotator.domain.codebook import Actor
from ui.codebook.actor_model import AGREED, ALSO, KIND, NAME, USED, ActorModel, Index
from ui.language import marked, tr
from ui.measure import scaled
from ui.row_table import RowTable
from ui.theme import LIGHT, Theme

_ROOMY, _NARROW, _AIR = 560, 340, 30
_NAME, _KIND, _KIND_MOST, _ALSO = 130, 96, 200, 150
_NO_ACTORS = marked("No actors yet: press Ins, or the button above, and type one name after the other.")
_NOTHING_FOUND = marked("No name or alias holds these words.")


class _NameCell(QStyledItemDelegate):
    """A name with what is said of it: what it looks like, who proposed it, what it is read as."""

    theme: Theme = LIGHT

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The row's ground as usual, then name, remark and the other name."""
        model = index.model()
        assert isinstance(model, ActorModel)
        row = model.row(index.row())
        box = QStyleOptionViewItem(option)
        self.initStyleOption(box, index)
        name, box.text = box.text, ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, box, painter, option.widget)
        room = option.rect.adjusted(10, 0, -6, -2)
        joined = row.actor.into is not None
        ink = self.theme.muted_selected if joined else self.theme.warning if row.remark else self.theme.text
        painter.save()
        room = _piece(painter, room, name, ink, option.font, QFont.Weight.DemiBold)
        if row.remark:
            room = _piece(painter, room, row.remark, ink, option.font, QFont.Weight.Normal)
            _piece(painter, room, row.other, ink, option.font, QFont.Weight.Normal, italic=True)
        painter.restore()


def _piece(
    painter: QPainter, room: QRect, words: str, ink: str, like: QFont, weight: QFont.Weight, italic: bool = False
) -> QRect:
    """Draws words at the left of the room, cut where it ends; returns the room that is left."""
    font = QFont(like)
    font.setWeight(weight)
    font.setItalic(italic)
    painter.setFont(font)
    painter.setPen(QColor(ink))
    metrics = QFontMetrics(font)
    cut = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, cut)
    return room.adjusted(metrics.horizontalAdvance(cut + " "), 0, 0, 0)


class ActorTable(RowTable):
    """Signals the current actor's id, the wish to add one, to see the details, and to take one away."""

    chosen = Signal(str)
    add_asked = Signal()
    details_asked = Signal()
    removal_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self.actors = ActorModel()
        super().__init__(self.actors, parent)
        self.actors.setParent(self)
        self.setAccessibleName(tr("Actors"))
        self._cell = _NameCell(self)
        self.setItemDelegateForColumn(NAME, self._cell)
        self.selectionModel().currentRowChanged.connect(self._tell)

    def set_theme(self, theme: Theme) -> None:
        """Draws the rows in another look."""
        self._cell.theme = theme
        self.setStyleSheet(f"QTableView::item {{ padding: 0px 10px; border-bottom: 1px solid {theme.line}; }}")

    @property
    def current(self) -> Actor | None:
        """The actor of the current row."""
        index = self.currentIndex()
        return self.actors.actor(index.row()) if index.isValid() else None

    def choose(self, actor: str) -> None:
        """Makes an actor the current row, or none."""
        place = self.actors.place_of(actor)
        index = self.actors.index(place, 0) if place >= 0 else QModelIndex()
        self.setCurrentIndex(index)
        if index.isValid():
            self.scrollTo(index)
        else:
            self.chosen.emit("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the details, Ins adds, Del takes away."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.details_asked.emit()
        elif event.key() == Qt.Key.Key_Insert:
            self.add_asked.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.removal_asked.emit()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Takes what there is."""
        return QSize(400, 300)

    def words_for_nothing(self) -> str:
        """Whether there is no actor, or none of these words."""
        return tr(_NO_ACTORS if self.actors.is_empty else _NOTHING_FOUND)

    def wanted(self) -> dict[int, int]:
        """Other names, then kinds are left out where there is little room: they stand at the right, too."""
        room = self.viewport().width()
        for column, least in ((ALSO, _ROOMY), (KIND, _NARROW)):
            self.setColumnHidden(column, room < scaled(self, least))
        kind, also = (max(scaled(self, least), round(room * share)) for least, share in ((_KIND, 0.2), (_ALSO, 0.28)))
        used, agreed = (self.fontMetrics().horizontalAdvance(most) + _AIR for most in ("00 000", "−0.00"))
        kind = min(kind, scaled(self, _KIND_MOST))
        return {NAME: scaled(self, _NAME), KIND: kind, ALSO: also, USED: used, AGREED: agreed}

    def show_agreement(self, shown: bool) -> None:
        """Whether there is a column of how far coders agree."""
        self.setColumnHidden(AGREED, not shown)
        self.share()

    def _tell(self, current: QModelIndex) -> None:
        self.chosen.emit(self.actors.actor(current.row()).id if current.isValid() else "")
