"""A card on a page: the frame of everything the window says or asks outside the workspaces."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ui.flow import Flow
from ui.measure import scaled

_WIDTH = 560


class Card(QFrame):
    """A title, a sentence, and a column for more below them."""

    def __init__(self, title: str = "", sentence: str = "", width: int = _WIDTH) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._width = width
        self._fit()
        self.title, self.sentence = worded("title"), worded()
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(24, 20, 24, 20)
        self.column.setSpacing(12)
        self.column.addWidget(self.title)
        self.column.addWidget(self.sentence)
        self.say(title, sentence)

    def changeEvent(self, event: QEvent) -> None:
        """Larger letters, a wider card."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        self.setMaximumWidth(scaled(self, self._width))

    def say(self, title: str, sentence: str) -> None:
        """Changes the words; an empty sentence takes no room."""
        self.title.setText(title)
        show_words(self.sentence, sentence)


def centred(page: QWidget, card: QWidget) -> None:
    """Lays a card out in the upper middle of a page, as wide as it may be; a page that is lower scrolls."""
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(card, 100)
    row.addStretch(1)
    inner = QWidget()
    column = QVBoxLayout(inner)
    column.setContentsMargins(20, 20, 20, 20)
    column.addStretch(2)
    column.addLayout(row)
    column.addStretch(3)
    scroll = QScrollArea(widgetResizable=True)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setWidget(inner)
    whole = QVBoxLayout(page)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.addWidget(scroll)


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


def line(*parts: QWidget | None) -> Flow:
    """Widgets side by side, in more lines where one has no room for all; None is the gap that grows."""
    row = Flow(gap=8)
    for part in parts:
        row.stretch() if part is None else row.addWidget(part)
    return row
