"""Cards of the Agreement page: a title, figures in rows, sentences."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.cut_label import CutLabel

Cell = tuple[str, str]
_RIGHT = Qt.AlignmentFlag.AlignRight


class Panel(QFrame):
    """A card with a title, what the title is about, and a column for the rest."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.title, self.about = QLabel(), words("muted")
        self.title.setTextFormat(Qt.TextFormat.RichText)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self.title)
        head.addWidget(self.about, 1)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(16, 14, 16, 16)
        self.column.setSpacing(10)
        self.column.addLayout(head)

    def name(self, title: str, about: str = "") -> None:
        """Changes the title and what stands beside it."""
        self.title.setText(f"<b>{escape(title)}</b>")
        self.about.setText(about)
        self.setAccessibleName(f"{title} {about}".strip())


class FigureTable(QWidget):
    """Rows of words and figures with a line under each; a cell is its text and its kind."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(7)

    def show_rows(self, head: Sequence[str], rows: Sequence[Sequence[Cell]]) -> None:
        """Replaces all rows; the first column reads from the left, the others from the right."""
        while item := self._grid.takeAt(0):
            item.widget().hide()
            item.widget().deleteLater()
        for place, text in enumerate(head):
            self._put(0, place, (text, "muted"))
        for number, row in enumerate(rows):
            rule = QFrame()
            rule.setProperty("kind", "rule")
            self._grid.addWidget(rule, 2 * number + 1, 0, 1, len(head))
            for place, cell in enumerate(row):
                self._put(2 * number + 2, place, cell)
        for place in range(self._grid.columnCount()):
            self._grid.setColumnStretch(place, (1 if place else 2) if place < len(head) else 0)

    def _put(self, row: int, column: int, cell: Cell) -> None:
        label = CutLabel(cell[0])
        label.setProperty("kind", cell[1])
        label.setAlignment(Qt.AlignmentFlag.AlignVCenter | (_RIGHT if column else Qt.AlignmentFlag.AlignLeft))
        self._grid.addWidget(label, row, column)


class Advice(QFrame):
    """What would help most, marked as exploratory; takes no room without anything to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("advice")
        self.text, self.label = words(), words("muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(4)
        column.addWidget(self.text)
        column.addWidget(self.label)
        self.hide()

    def say(self, title: str, sentence: str, label: str, colour: str) -> None:
        """Shows a sentence on a ground of a colour; an empty one hides the box."""
        self.text.setTextFormat(Qt.TextFormat.RichText)
        self.text.setText(f"<b>{escape(title)}:</b> {escape(sentence)}")
        self.label.setText(label)
        self.setStyleSheet(f"QFrame#advice {{ background: {colour}; border: none; border-radius: 8px; }}")
        self.setVisible(bool(sentence))


def words(kind: str = "", text: str = "") -> QLabel:
    """A label of plain text that wraps and can be copied."""
    label = QLabel(text, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
    label.setProperty("kind", kind)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
