"""The passage in hand, as it stands in the text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.coding.painting import serif, sized
from ui.coding.prose import Prose, Run, wrapping
from ui.language import tr
from ui.theme import LIGHT, SERIF, Theme

BETWEEN = " […] "
_FIRST, _LAST = 260, 90
_SIDE, _EDGE, _LINES = 14, 2, 3


class _Quote(Prose):
    """The quote in the reader's serif; a hint in the plain face where nothing is selected."""

    quoted = small = False

    def text_font(self) -> QFont:
        return self.serif() if self.quoted else sized(self.font())

    def serif(self) -> QFont:
        return sized(self.font(), families=SERIF) if self.small else serif(self.font())


class Passage(QWidget):
    """The quotes of a passage's segments beside a bar in the colour of what they were given."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._colour = ""
        self._lines = _LINES
        self._quote = _Quote(1.4, self)
        self.setSizePolicy(wrapping())
        self.setAccessibleName(tr("Selected passage"))

    def show_quotes(self, quotes: Sequence[str], colour: str) -> None:
        """Shows the segments' quotes in one; the bar in a colour, the theme's accent if empty."""
        self._colour = colour
        self._quote.quoted, self._quote.ink = True, "text"
        self._quote.set_paragraphs([(Run(_shortened(BETWEEN.join(quotes))),)])
        self._changed()

    def show_hint(self, hint: str) -> None:
        """Says what to do where nothing is selected."""
        self._quote.quoted, self._quote.ink = False, "muted"
        self._quote.set_paragraphs([(Run(hint),)])
        self._changed()

    def _changed(self) -> None:
        self.updateGeometry()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a look."""
        self._theme = theme
        self._quote.set_theme(theme)

    def hasHeightForWidth(self) -> bool:
        """Quotes wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Room for some lines at least, so that what is below moves little from claim to claim."""
        return max(self._quote.heightForWidth(width - _SIDE) + 2 * _EDGE, self.least_height())

    def least_height(self) -> int:
        """The height of a short passage."""
        return round(self._lines * self._quote.line_height(self._quote.serif())) + 2 * _EDGE

    def set_compact(self, level: int) -> None:
        """Keeps room for a line less where there is little, and is set smaller where there is least."""
        self._lines = _LINES - (level > 1)
        self._quote.small = level > 2
        self._changed()

    def sizeHint(self) -> QSize:
        """As wide as it may be."""
        return QSize(200, self.heightForWidth(max(self.width(), 200)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps the quote beside the bar."""
        self._quote.setGeometry(self.rect().adjusted(_SIDE, _EDGE, 0, -_EDGE))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the bar."""
        if self._quote.quoted:
            bar = QRectF(0, 0, 3, self._quote.heightForWidth(self._quote.width()) + 2 * _EDGE)
            QPainter(self).fillRect(bar, QColor(self._colour or self._theme.accent))


def _shortened(quote: str) -> str:
    """A long passage by its beginning and end: those are what is to be checked."""
    if len(quote) <= _FIRST + _LAST + 20:
        return quote
    return f"{quote[:_FIRST].rsplit(maxsplit=1)[0]} … {quote[-_LAST:].split(maxsplit=1)[-1]}"
