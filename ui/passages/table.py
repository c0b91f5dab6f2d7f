"""The table of passages: rows are read as they come into sight, a heading puts them in order, Enter opens one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QWidget

from annotator.storage.passage_order import ARTICLE, CODER, MEMO, Passage
from annotator.verbs.passage_table import names_of
from ui.language import tr
from ui.measure import scaled
from ui.record_table import Column, RecordTable
from ui.session import Session
from ui.theme import Theme
from ui.value_colours import value_colour
from ui.words import day

_PASSAGE = "passage"
# Shares of the width, until a person drags a border; what is left is the passage's.
_SHARES, _SHARE_OF_VALUES = {ARTICLE: 0.18, CODER: 0.08, _PASSAGE: 0, MEMO: 0.13}, 0.11
_LEAST, _LEAST_OF_VALUES = {ARTICLE: 130, CODER: 64, _PASSAGE: 180, MEMO: 80}, 100


class PassageTable(RecordTable):
    """`entered(passage)` when one is to be opened; `ordered(by, falling)` when a heading is clicked."""

    entered = Signal(object)
    ordered = Signal(str, bool)

    def __init__(self, session: Session, theme: Theme, coders: dict[str, str], parent: QWidget | None = None) -> None:
        self._session, self._theme, self._dragged = session, theme, False
        columns = _columns(self, coders)
        self.orders = list(columns)
        super().__init__(list(columns.values()), self.orders.index(_PASSAGE), parent=parent)
        self.setAccessibleName(tr("Passages"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.activated.connect(self._enter)
        header = self.horizontalHeader()
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        header.sectionClicked.connect(self._order)
        for section, name in enumerate(self.orders):
            if name != _PASSAGE:
                header.setSectionResizeMode(section, QHeaderView.ResizeMode.Interactive)
        header.sectionHandleDoubleClicked.connect(self._drag)
        header.sectionResized.connect(self._follow_drag)

    @property
    def order(self) -> tuple[str, bool]:
        """By what the passages are in order, and whether from the end."""
        header = self.horizontalHeader()
        return self.orders[header.sortIndicatorSection()], header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder

    def set_theme(self, theme: Theme) -> None:
        """Draws the rows in another look."""
        self._theme = theme
        self.show_records(self.records.records, theme)

    def take(self, passages: Sequence[Passage]) -> None:
        """Shows these passages."""
        self.show_records(passages, self._theme)

    def colour(self, passage: Passage, variable: str) -> str:
        """The colour of a passage's first value of a variable."""
        given = passage.values.get(variable, ())
        return value_colour(self._session.codebook, given[0], self._theme) if given else ""

    def current(self) -> Passage | None:
        """The passage that is selected."""
        index = self.currentIndex()
        return self.records.records[index.row()] if index.isValid() else None

    def wanted(self) -> dict[int, int]:
        """A share of the width for every column, and no less than it needs; as a person dragged them, once one did."""
        if self._dragged:
            return {
                section: scaled(self, _LEAST[_PASSAGE]) if name == _PASSAGE else self.columnWidth(section)
                for section, name in enumerate(self.orders)
            }
        least = {section: scaled(self, _LEAST.get(name, _LEAST_OF_VALUES)) for section, name in enumerate(self.orders)}
        room, header = self.viewport().width(), self.horizontalHeader()
        wide = {
            section: max(width, header.sectionSizeHint(section), round(room * _SHARES.get(name, _SHARE_OF_VALUES)))
            for (section, width), name in zip(least.items(), self.orders, strict=True)
        }
        return wide if sum(wide.values()) <= room else least

    def _follow_drag(self, section: int) -> None:
        held = QApplication.mouseButtons() & Qt.MouseButton.LeftButton
        if held and section != self.taker and self.horizontalHeader().underMouse():
            self._drag()

    def _drag(self) -> None:
        self._dragged = True
        self.share()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the passage in the article."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._enter(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _enter(self, index: QModelIndex) -> None:
        passage = self.records.records[index.row()]
        if passage.id:
            self.entered.emit(passage)

    def _order(self, section: int) -> None:
        if self.orders[section] == _PASSAGE:
            # Letters of quotes are no order that anybody reads by.
            self.horizontalHeader().setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        self.ordered.emit(*self.order)


def _columns(table: PassageTable, coders: dict[str, str]) -> dict[str, Column]:
    """The columns by what they are in order of; coders only where several are shown."""
    codebook = table._session.codebook
    columns = {ARTICLE: Column(tr("Article"), lambda one: " · ".join(filter(None, (one.title, day(one.date)))))}
    if coders:
        columns[CODER] = Column(tr("Coder"), lambda one: coders.get(one.coder, ""))
    columns[_PASSAGE] = Column(tr("Passage"), lambda one: " ".join(one.quote.split()))
    for variable in codebook.coded:
        columns[variable.id] = Column(
            variable.name,
            lambda one, variable=variable: names_of(table._session.codebook, one, variable),
            colour=lambda one, variable=variable: table.colour(one, variable.id),
        )
    columns[MEMO] = Column(tr("Memo"), lambda one: " ".join(one.memo.split()))
    return columns
