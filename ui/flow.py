"""A layout that sets its items like words: as many in a line as have room."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class Flow(QLayout):
    """Lays its items out like words: as many in a line as have room."""

    def __init__(self, parent: QWidget | None = None, gap: int = 12) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Adds an item at the end."""
        self._items.append(item)

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """An item by its place."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Takes an item out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        """Narrow ones need more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines."""
        return self._lay_out(QRect(0, 0, width, 0), moving=False)

    def setGeometry(self, box: QRect) -> None:
        """Moves the items to their places."""
        super().setGeometry(box)
        self._lay_out(box, moving=True)

    def sizeHint(self) -> QSize:
        """Everything in one line."""
        width = sum(item.sizeHint().width() + self._gap for item in self._items)
        return QSize(width, max((item.sizeHint().height() for item in self._items), default=0))

    def minimumSize(self) -> QSize:
        """The widest item."""
        sizes = [item.minimumSize() for item in self._items]
        width, height = (max((getattr(size, side)() for size in sizes), default=0) for side in ("width", "height"))
        return QSize(width, height)

    def _lay_out(self, box: QRect, moving: bool) -> int:
        x, y, line = box.x(), box.y(), 0
        for item in self._items:
            size = item.sizeHint()
            if line and x + size.width() > box.right() + 1:
                x, y, line = box.x(), y + line + 4, 0
            if moving:
                item.setGeometry(QRect(QPoint(x, y), size))
            x, line = x + size.width() + self._gap, max(line, size.height())
        return y + line - box.y()
