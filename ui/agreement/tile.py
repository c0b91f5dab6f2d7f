"""One coefficient at a glance; clicking it shows what is behind it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from annotator.report.tiles import Tile
from ui.agreement.interval_bar import IntervalBar
from ui.measure import scaled
from ui.theme import Theme, tint

_RADIUS, _FIGURE = 12, 30
_TONES = {"good": "good", "warning": "warning", "bad": "bad", "none": "muted"}


class TileButton(QAbstractButton):
    """Name, figure, word, interval bar and two lines; checked when its details are shown below."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.key = ""
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.name, self.figure, self.word = _label("label"), _label(), _label()
        self.bar, self.lines = IntervalBar(theme, self), _label("muted")
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self.figure, 0, Qt.AlignmentFlag.AlignBaseline)
        head.addWidget(self.word, 1, Qt.AlignmentFlag.AlignBaseline)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(4)
        column.addWidget(self.name)
        column.addLayout(head)
        column.addWidget(self.bar)
        column.addWidget(self.lines)

    def sizeHint(self) -> QSize:
        """As high as its words."""
        return self.layout().sizeHint()

    def hasHeightForWidth(self) -> bool:
        """Narrow ones have more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """With its lines wrapped."""
        return self.layout().heightForWidth(width)

    def minimumSizeHint(self) -> QSize:
        """It may be narrow: long words are wrapped."""
        return QSize(200, self.heightForWidth(self.width()))

    def show_tile(self, tile: Tile, theme: Theme) -> None:
        """Takes the figures of a report."""
        self.key, self._theme = tile.key, theme
        tone = _TONES[tile.standing.tone]
        self.name.setText(tile.name)
        self.figure.setStyleSheet(f"font-size: {scaled(self, _FIGURE)}px; font-weight: 600;")
        self.figure.setText(tile.figure)
        self.word.setText(tile.standing.text)
        self.word.setStyleSheet(f"font-weight: 600; color: {getattr(theme, tone)};")
        self.lines.setText("\n".join(tile.lines))
        self.bar.show_coefficient(tile.coefficient, tone, theme)
        self.setAccessibleName(tile.spoken)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The card: its edge tells whether it is chosen, has the focus or lies under the pointer."""
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked() or self.hasFocus()
        edge = theme.accent if chosen else tint(theme.muted, theme.panel, 0.5) if self.underMouse() else theme.line
        width = 2 if self.hasFocus() else 1.5 if self.isChecked() else 1
        painter.setPen(QPen(QColor(edge), width))
        painter.setBrush(QColor(theme.panel))
        inset = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), _RADIUS, _RADIUS)

    def enterEvent(self, event: object) -> None:
        """Shows that it can be clicked."""
        self.update()

    def leaveEvent(self, event: object) -> None:
        """Back to rest."""
        self.update()


def _label(kind: str = "") -> QLabel:
    label = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=kind == "muted")
    label.setProperty("kind", kind)
    label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return label
