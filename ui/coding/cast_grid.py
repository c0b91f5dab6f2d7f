"""The article's cast on sight."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.coding.option_row import Option, OptionRow
from ui.theme import Theme

_ONE_COLUMN = 5
# How much longer than their room names may be where there is too little for all of the form.
_CUT = 1.35


class CastGrid(QWidget):
    """The article's cast, a line for every slot, a long one in two columns where all names have room."""

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[OptionRow] = []
        self._columns = 0
        self._tight = self._flat = False
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)

    def show_cast(self, options: list[Option], theme: Theme) -> None:
        """Shows these actors; does nothing where they are the same as before."""
        if [row.option for row in self.rows] == options:
            return
        for row in self.rows:
            self._layout.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [OptionRow(option, self) for option in options]
        for row in self.rows:
            row.set_look(theme, "")
            row.set_flat(self._flat)
            row.clicked.connect(lambda checked=False, actor=row.option.id: self.picked.emit(actor))
        self._columns = 0
        self._arrange()

    def set_compact(self, tight: bool, flat: bool) -> None:
        """Two columns even where that cuts a long name a little; flat rows."""
        if (tight, flat) == (self._tight, self._flat):
            return
        self._tight, self._flat = tight, flat
        for row in self.rows:
            row.set_flat(flat)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Chooses one column or two."""
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """Names are cut before the pane grows."""
        return QSize(60, super().minimumSizeHint().height())

    def _shared(self, first: float, second: float) -> tuple[int, int]:
        """The width of two columns: of names that are too long, those of the column with the longest are cut."""
        most = max(self.width() / 2, self.width() - min(first, second))
        left = min(first, most) if first > second else self.width() - min(second, most)
        return round(left), round(self.width() - left)

    def _arrange(self) -> None:
        lines = -(-len(self.rows) // 2)
        halves = (self.rows[:lines], self.rows[lines:])
        widths = [max((row.natural_width() for row in rows), default=0) for rows in halves]
        fits = sum(widths) <= self.width() * (_CUT if self._tight else 1)
        columns = 2 if len(self.rows) > _ONE_COLUMN and fits else 1
        for column, width in enumerate(self._shared(*widths) if columns == 2 else (1, 0)):
            self._layout.setColumnStretch(column, width)
        if columns == self._columns:
            return
        self._columns = columns
        for place, row in enumerate(self.rows):
            self._layout.addWidget(row, *((place % lines, place // lines) if columns == 2 else (place, 0)))
            row.show()
