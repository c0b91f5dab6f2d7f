"""The keys of the form, at its foot."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QLayoutItem, QWidget

from ui.language import tr


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


class Foot(QWidget):
    """Key caps with a word each, in as many lines as the pane's width asks for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = Flow(self)
        hints = (
            (("Enter",), tr("keep")), (("Esc",), tr("cancel")), (("Del",), tr("remove")),
            (("J", "K"), tr("next, previous")),
        )  # fmt: skip
        for keys, meaning in hints:
            layout.addWidget(_hint(keys, meaning))
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)


def _hint(keys: tuple[str, ...], meaning: str) -> QWidget:
    hint = QWidget()
    layout = QHBoxLayout(hint)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(4)
    for text, kind in (*((key, "keycap") for key in keys), (meaning, "muted")):
        label = QLabel(text, hint)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("kind", kind)
        layout.addWidget(label)
    hint.setAccessibleName(f"{' '.join(keys)}: {meaning}")
    return hint
