"""A layout that sets its items like words: as many in a line as have room."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QSpacerItem, QWidget

_WITHIN, _BETWEEN_LINES = Qt.Orientation.Horizontal, 4
Line = list[tuple[QLayoutItem, int]]


class Flow(QLayout):
    """Lays its items out like words: as many in a line as have room; those that expand take what a line has left."""

    def __init__(self, parent: QWidget | None = None, gap: int = 12, line_gap: int = _BETWEEN_LINES) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._line_gap = line_gap
        self.setSpacing(gap)
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

    def add_layout(self, layout: QLayout) -> None:
        """Adds things that stay together."""
        self.addChildLayout(layout)
        self.addItem(layout)

    def stretch(self) -> None:
        """Adds a gap that grows."""
        self.addItem(QSpacerItem(0, 0, QSizePolicy.Policy.Expanding))

    def expandingDirections(self) -> Qt.Orientation:
        """As wide as there is room where one of its items is, and never higher than its lines."""
        within = any(item.expandingDirections() & _WITHIN for item in self._shown())
        return _WITHIN if within else Qt.Orientation(0)

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
        return self._framed(
            sum(item.sizeHint().width() + self.spacing() for item in self._shown()),
            max((item.sizeHint().height() for item in self._shown()), default=0),
        )

    def minimumSize(self) -> QSize:
        """The widest item."""
        sizes = [item.minimumSize() for item in self._shown()]
        width, height = (max((getattr(size, side)() for size in sizes), default=0) for side in ("width", "height"))
        return self._framed(width, height)

    def _framed(self, width: int, height: int) -> QSize:
        edges = self.contentsMargins()
        return QSize(width + edges.left() + edges.right(), height + edges.top() + edges.bottom())

    def _shown(self) -> Iterator[QLayoutItem]:
        return (item for item in self._items if item.spacerItem() or not item.isEmpty())

    def _lay_out(self, box: QRect, moving: bool) -> int:
        room, y = box.marginsRemoved(self.contentsMargins()), box.y() + self.contentsMargins().top()
        lines = list(self._lines(room.width()))
        for line in lines:
            height = max(item.sizeHint().height() for item, _ in line)
            if moving:
                self._set(line, QRect(room.x(), y, room.width(), height))
            y += height + self._line_gap
        return y - self._line_gap * bool(lines) + self.contentsMargins().bottom() - box.y()

    def _lines(self, width: int) -> Iterator[Line]:
        line: Line = []
        taken = 0
        for item in self._shown():
            wanted = max(min(item.sizeHint().width(), width), item.minimumSize().width())
            if line and taken + wanted > width:
                yield self._filled(line, width)
                line, taken = [], 0
            line.append((item, wanted))
            taken += wanted + self.spacing()
        if line:
            yield self._filled(line, width)

    def _filled(self, line: Line, width: int) -> Line:
        """The line with what room is left shared by those that expand, none beyond the most it may have."""
        left = width - sum(wanted for _, wanted in line) - self.spacing() * (len(line) - 1)
        widths = [wanted for _, wanted in line]
        growing = [place for place, (item, _) in enumerate(line) if item.expandingDirections() & _WITHIN]
        # The narrowest limit first: what it leaves is for the others.
        growing.sort(key=lambda place: line[place][0].maximumSize().width() - widths[place])
        for done, place in enumerate(growing):
            share = min(left // (len(growing) - done), line[place][0].maximumSize().width() - widths[place])
            widths[place] += max(share, 0)
            left -= max(share, 0)
        return [(item, wide) for (item, _), wide in zip(line, widths, strict=True)]

    def _set(self, line: Line, box: QRect) -> None:
        x = box.x()
        for item, width in line:
            height = item.sizeHint().height()
            size = QSize(width, box.height() if item.expandingDirections() & Qt.Orientation.Vertical else height)
            item.setGeometry(QRect(QPoint(x, box.y() + (box.height() - size.height()) // 2), size))
            x += width + self.spacing()
