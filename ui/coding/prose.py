"""Running text drawn letter for letter: quotes and rules, wrapped, with words set off, never read as HTML."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontInfo,
    QFontMetricsF,
    QLinearGradient,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.offsets import Offsets, for_qt
from ui.theme import LIGHT, Theme


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of a paragraph in one look; `ink` names a colour of the theme, or is one."""

    text: str
    ink: str = ""
    weight: QFont.Weight = QFont.Weight.Normal
    italic: bool = False
    underline: bool = False


Paragraph = tuple[Run, ...]


def wrapping() -> QSizePolicy:
    """How what wraps takes its place: any width, and just the height that this width needs."""
    policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    policy.setHeightForWidth(True)
    return policy


class Prose(QLabel):
    """Paragraphs in one font; a label, so that a screen reader reads them as one."""

    def __init__(self, spacing: float = 1.45, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._spacing = spacing
        self._paragraphs: tuple[Paragraph, ...] = ()
        self._laid_out: tuple[int, str, list[QTextLayout]] | None = None
        self._heights: dict[tuple[int, str], int] = {}
        self.ink, self.ground = "text", "field"
        self.theme = LIGHT
        self.setSizePolicy(wrapping())

    def set_paragraphs(self, paragraphs: Sequence[Paragraph]) -> None:
        """Shows these paragraphs."""
        if tuple(paragraphs) != self._paragraphs:
            self._paragraphs = tuple(paragraphs)
            self._laid_out = None
            self._heights.clear()
            self.setText("\n".join("".join(run.text for run in paragraph) for paragraph in paragraphs))
            self.updateGeometry()
            self.update()

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a look."""
        self.theme = theme
        self._laid_out = None
        self.update()

    def text_font(self) -> QFont:
        """The font it is set in."""
        return self.font()

    def hasHeightForWidth(self) -> bool:
        """Text that wraps is as high as its width makes it."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of the text at a width."""
        key = width, self.text_font().key()
        if key not in self._heights:
            self._heights[key] = self.height_of(self._paragraphs, width)
        return self._heights[key]

    def sizeHint(self) -> QSize:
        """As wide as it may be."""
        return QSize(200, self.heightForWidth(max(self.width(), 200)))

    def minimumSizeHint(self) -> QSize:
        """One line at least, where there is any text."""
        return QSize(0, round(self.line_height()) if self._paragraphs else 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the lines."""
        painter = QPainter(self)
        painter.setPen(QColor(self._colour(self.ink)))
        for layout in self._layouts(self.width()):
            layout.draw(painter, QPointF(0, 0))
        if self.height() < self.heightForWidth(self.width()):
            self._fade(painter)

    def line_height(self, font: QFont | None = None) -> float:
        """The distance from one line to the next, in its font or another."""
        font = font or self.text_font()
        return max(QFontInfo(font).pixelSize() * self._spacing, QFontMetricsF(font).height())

    def _fade(self, painter: QPainter) -> None:
        """Lets the last line fade out where there is more than is shown."""
        ground = QColor(self._colour(self.ground))
        clear = QColor(ground)
        clear.setAlpha(0)
        box = QRectF(self.rect())
        if self.height() > 1.5 * self.line_height():
            box.setTop(box.bottom() - self.line_height() * 1.3)
            fade = QLinearGradient(box.topLeft(), box.bottomLeft())
        else:
            # The only line can be read but for its end.
            box.setLeft(box.right() - self.line_height() * 4)
            fade = QLinearGradient(box.topLeft(), box.topRight())
        fade.setColorAt(0, clear)
        fade.setColorAt(0.9, ground)
        painter.fillRect(box, fade)

    def _colour(self, ink: str) -> str:
        return getattr(self.theme, ink or self.ink, ink)

    def height_of(self, paragraphs: Sequence[Paragraph], width: int) -> int:
        """The height that other paragraphs would have."""
        top, font = 0.0, self.text_font()
        for paragraph in paragraphs:
            top = self._layout(paragraph, font, width, top)[1]
        return round(top)

    def _layouts(self, width: int) -> list[QTextLayout]:
        font = self.text_font()
        if self._laid_out is None or self._laid_out[:2] != (width, font.key()):
            layouts: list[QTextLayout] = []
            top = 0.0
            for paragraph in self._paragraphs:
                layout, top = self._layout(paragraph, font, width, top)
                layouts.append(layout)
            self._laid_out = (width, font.key(), layouts)
        return self._laid_out[2]

    def _layout(self, paragraph: Paragraph, font: QFont, width: int, top: float) -> tuple[QTextLayout, float]:
        text = for_qt("".join(run.text for run in paragraph).replace("\n", "\u2028"))
        layout = QTextLayout(text, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats(self._formats(paragraph, Offsets(text)))
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 1))
            # A script that the font borrows from another may stand higher than the line.
            height = max(self.line_height(), line.height())
            line.setPosition(QPointF(0, top + (height - line.height()) / 2))
            top += height
        layout.endLayout()
        return layout, top

    def _formats(self, paragraph: Paragraph, offsets: Offsets) -> list[QTextLayout.FormatRange]:
        formats, at = [], 0
        for run in paragraph:
            one = QTextLayout.FormatRange()
            one.start = offsets.to_qt(at)
            at += len(run.text)
            one.length = offsets.to_qt(at) - one.start
            one.format = self._look(run)
            formats.append(one)
        return formats

    def _look(self, run: Run) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setForeground(QColor(self._colour(run.ink)))
        look.setFontWeight(run.weight)
        look.setFontItalic(run.italic)
        look.setFontUnderline(run.underline)
        return look
