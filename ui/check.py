"""A check box whose words go on in a second line where one is too short."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle, QStyleOptionButton, QWidget


class Check(QCheckBox):
    """Asks for the room of all words in one line, and does with that of the longest word."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words.replace("&", "&&"), parent, accessibleName=words)
        self._words = words.replace("&", "&&")
        # A fixed height would be that of one line.
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """All words in one line."""
        return self._size(self._words)

    def minimumSizeHint(self) -> QSize:
        """The longest word."""
        return self._size(max(self._words.split(), key=self.fontMetrics().horizontalAdvance, default=""))

    def heightForWidth(self, width: int) -> int:
        """As many lines as the words need."""
        return self._size(self._broken(width)).height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Breaks the words anew."""
        super().resizeEvent(event)
        if (broken := self._broken(self.width())) != self.text():
            self.setText(broken)

    def _size(self, words: str) -> QSize:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        text = self.fontMetrics().size(0, words.replace("&&", "&"))
        return self.style().sizeFromContents(QStyle.ContentsType.CT_CheckBox, option, text, self)

    def _broken(self, width: int) -> str:
        lines = [""]
        for word in self._words.split():
            longer = f"{lines[-1]} {word}".strip()
            if lines[-1] and self._size(longer).width() > width:
                lines.append(word)
            else:
                lines[-1] = longer
        return "\n".join(lines)
