"""The article's cast on sight."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.coding.option_row import Option, OptionRow
from ui.theme import Theme

_ONE_COLUMN = 5


class CastGrid(QWidget):
    """The article's cast, a line for every slot, a long one in two columns where all names have room."""

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[OptionRow] = []
        self._columns = 0
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
            row.clicked.connect(lambda checked=False, actor=row.option.id: self.picked.emit(actor))
        self._columns = 0
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Chooses one column or two."""
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """Names are cut before the pane grows."""
        return QSize(60, super().minimumSizeHint().height())

    def _arrange(self) -> None:
        widest = max((row.natural_width() for row in self.rows), default=0)
        columns = 2 if len(self.rows) > _ONE_COLUMN and 2 * widest <= self.width() else 1
        if columns == self._columns:
            return
        self._columns = columns
        lines = -(-len(self.rows) // columns)
        for place, row in enumerate(self.rows):
            self._layout.addWidget(row, place % lines, place // lines)
            row.show()
        self._layout.setColumnStretch(0, 1)
        self._layout.setColumnStretch(1, columns - 1)
