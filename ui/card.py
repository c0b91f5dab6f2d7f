"""A card on a page: the frame of everything the window says or asks outside the workspaces."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

_WIDTH = 560


class Card(QFrame):
    """A title, a sentence, and a column for more below them."""

    def __init__(self, title: str = "", sentence: str = "", width: int = _WIDTH) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.setMaximumWidth(width)
        self.title, self.sentence = worded("title"), worded()
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(24, 20, 24, 20)
        self.column.setSpacing(12)
        self.column.addWidget(self.title)
        self.column.addWidget(self.sentence)
        self.say(title, sentence)

    def say(self, title: str, sentence: str) -> None:
        """Changes the words; an empty sentence takes no room."""
        self.title.setText(title)
        show_words(self.sentence, sentence)


def centred(page: QWidget, card: QWidget) -> None:
    """Lays a card out in the upper middle of a page, as wide as it may be."""
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(card, 100)
    row.addStretch(1)
    column = QVBoxLayout(page)
    column.setContentsMargins(20, 20, 20, 20)
    column.addStretch(2)
    column.addLayout(row)
    column.addStretch(3)


def worded(kind: str = "", words: str = "") -> QLabel:
    """A label for plain text of any length."""
    label = QLabel(words, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
    label.setProperty("kind", kind)
    return label


def show_words(label: QLabel, words: str) -> None:
    """Changes a label's words; without any it takes no room."""
    label.setText(words)
    label.setVisible(bool(words))


def button(words: str, kind: str = "") -> QPushButton:
    """A push button of a kind of the style sheet; Enter presses the one that has the keyboard, as Space does."""
    made = QPushButton(words.replace("&", "&&"), autoDefault=True)
    made.setProperty("kind", kind)
    return made


def line(*parts: QWidget | None) -> QHBoxLayout:
    """Widgets side by side; None is the gap that grows."""
    row = QHBoxLayout()
    row.setSpacing(8)
    for part in parts:
        row.addStretch(1) if part is None else row.addWidget(part)
    return row
