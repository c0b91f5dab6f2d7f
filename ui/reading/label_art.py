"""The small pictures that name an annotation: a label in the margin, a chip above the text. Drawn once, then reused."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPixmap

from ui.reading.highlight import Highlight, LineStyle
from ui.reading.typography import Typography
from ui.theme import Theme, readable_on

_KEPT = 600  # pictures
_BAR = 3
_PADDING = 8
Written = tuple[QPixmap, int]  # a picture of a few words and its width in the view


class LabelArt:
    """Pictures for one theme, one typography and one screen resolution."""

    def __init__(self, theme: Theme, typography: Typography, ratio: float) -> None:
        self.theme = theme
        self.typography = typography
        self.ratio = ratio
        self._pictures: dict[tuple[object, ...], QPixmap] = {}
        self._written: dict[tuple[object, ...], Written] = {}
        self._colours: dict[int | str, QColor] = {}
        self._name = QFontMetricsF(typography.name)
        self._detail = QFontMetricsF(typography.detail)
        self.chip_font = QFont(typography.name)
        self.chip_font.setPixelSize(max(9, typography.px(10)))
        self._chip = QFontMetricsF(self.chip_font)
        self._cap_font = QFont(typography.name)
        self._cap_font.setPixelSize(round(typography.name.pixelSize() * 0.83))
        self._cap = QFontMetricsF(self._cap_font)
        self._more_font = QFont(typography.name)
        self._more_font.setPixelSize(max(9, typography.px(10)))
        self._more = QFontMetricsF(self._more_font)
        self.more_height = round(self._more.capHeight()) + 2
        self.row = round(self._detail.height())
        self._cap_drop = (self.row - round(self._cap.height())) // 2
        self.chip_height = round(self._chip.height())

    def height(self, compact: bool) -> int:
        """How high a margin label is, in two rows or, compact, in one."""
        return self.row if compact else 2 * self.row + 2

    def draw_label(
        self, painter: QPainter, at: QPoint, shown: Highlight, width: int, compact: bool, more: int, active: bool
    ) -> None:
        """Draws a margin label; `more` says how many others found no room beneath it."""
        theme, height, x, y = self.theme, self.height(compact), at.x(), at.y()
        ground = theme.soft_accent if active else theme.reading
        muted = theme.muted_selected if active else theme.muted
        painter.fillRect(x, y, width, height, self._colour(ground))
        painter.fillRect(x, y, _BAR, height, self._colour(shown.colour))
        left, room = x + _BAR + _PADDING, width - _BAR - _PADDING - 2
        if more:
            tail, wide = self._words(f"+{more}", False, muted, ground, room)
            painter.drawPixmap(x + width - wide - 2, y, tail)
            room -= wide + 6
        name, used = self._words(shown.label[0], True, theme.text, ground, room)
        painter.drawPixmap(left, y, name)
        if shown.slot and used + 24 < room:
            cap, wide = self._keycap(shown.slot, muted)
            painter.drawPixmap(left + used + 6, y + self._cap_drop, cap)
            used += wide + 6
        if not compact:
            painter.drawPixmap(left, y + self.row + 1, self._words(shown.label[1], False, muted, ground, room)[0])
        elif used + 32 < room:
            detail, _ = self._words(shown.label[1], False, muted, ground, room - used - 8)
            painter.drawPixmap(left + used + 8, y, detail)

    def chip_width(self, shown: Highlight) -> int:
        """How wide a chip must be to show its whole text."""
        return ceil(self._chip.horizontalAdvance(_one_line(shown))) + _PADDING + 1

    def chip(self, shown: Highlight, width: int, more: int) -> QPixmap:
        """A chip of at most that width, its text cut short where it must be."""
        key = ("chip", shown.label, shown.slot, shown.colour, width, more)
        return self._kept(key) or self._draw_chip(key, shown, width, more)

    def dashes(self, colour: int | str, style: LineStyle, stroke: int) -> QPixmap:
        """A tile of a broken underline."""
        key = ("dashes", colour, style, stroke)
        return self._kept(key) or self._draw_dashes(key, colour, style, stroke)

    def more(self, number: int) -> QPixmap:
        """How many more there are than can be drawn, on the ground of the page."""
        key = ("more", number)
        return self._kept(key) or self._draw_more(key, f"+{number}")

    def _kept(self, key: tuple[object, ...]) -> QPixmap | None:
        return self._pictures.get(key)

    def _keep(self, key: tuple[object, ...], picture: QPixmap) -> QPixmap:
        if len(self._pictures) >= _KEPT:
            self._pictures.clear()
        self._pictures[key] = picture
        return picture

    def _blank(self, width: int, height: int, ground: QColor | Qt.GlobalColor) -> QPixmap:
        picture = QPixmap(QSize(width, height) * self.ratio)
        picture.setDevicePixelRatio(self.ratio)
        picture.fill(ground)
        return picture

    def _colour(self, of: int | str) -> QColor:
        if of not in self._colours:
            self._colours[of] = QColor(self.theme.colour(of))
        return self._colours[of]

    def _words(self, text: str, bold: bool, ink: str, ground: str, room: int) -> Written:
        """A few words, cut short where there is no room; actors and claim types come again and again."""
        key = (text, bold, ink, ground)
        written = self._written.get(key)
        if written is None or written[1] > room:
            written = self._written.get((*key, room)) or self._draw_words(key, text, bold, room)
        return written

    def _write(self, key: tuple[object, ...], picture: QPixmap, width: int) -> Written:
        if len(self._written) >= _KEPT:
            self._written.clear()
        self._written[key] = picture, width
        return picture, width

    def _draw_words(self, key: tuple[object, ...], text: str, bold: bool, room: int) -> Written:
        metrics = self._name if bold else self._detail
        whole = " ".join(text.split())
        if metrics.horizontalAdvance(whole) > room:
            key, whole = (*key, room), _shortened(whole, metrics, room)
        *_, ink, ground = key[:4]
        width = max(ceil(metrics.horizontalAdvance(whole)), 1)
        picture = self._blank(width, self.row, QColor(ground))
        painter = QPainter(picture)
        try:
            painter.setFont(self.typography.name if bold else self.typography.detail)
            painter.setPen(QColor(ink))
            painter.drawText(QPointF(0, round(self._name.ascent())), whole)
        finally:
            painter.end()
        return self._write(key, picture, width)

    def _keycap(self, slot: str, ink: str) -> Written:
        key = ("keycap", slot, ink)
        return self._written.get(key) or self._draw_keycap(key, slot, ink)

    def _draw_keycap(self, key: tuple[object, ...], slot: str, ink: str) -> Written:
        width, height = round(self._cap.horizontalAdvance(slot)) + 8, round(self._cap.height())
        picture = self._blank(width + 1, height + 1, Qt.GlobalColor.transparent)
        box = QRectF(0.5, 0.5, width, height)
        painter = QPainter(picture)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QColor(self.theme.line))
            painter.drawRoundedRect(box, 3, 3)
            painter.setFont(self._cap_font)
            painter.setPen(QColor(ink))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, slot)
        finally:
            painter.end()
        return self._write(key, picture, width + 1)

    def _draw_chip(self, key: tuple[object, ...], shown: Highlight, width: int, more: int) -> QPixmap:
        colour = self.theme.colour(shown.colour)
        picture = self._blank(width, self.chip_height, Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(QRectF(0, 0, width, self.chip_height), 3, 3)
            painter.setFont(self.chip_font)
            painter.setPen(QColor(readable_on(colour, "#000000", "#FFFFFF")))
            tail = f" +{more}" if more else ""
            room = width - _PADDING - self._chip.horizontalAdvance(tail)
            text = _one_line(shown)
            if self._chip.horizontalAdvance(text) > room:
                text = _shortened(text, self._chip, room)
            painter.drawText(QPointF(_PADDING / 2, round(self._chip.ascent())), text + tail)
        finally:
            painter.end()
        return self._keep(key, picture)

    def _draw_more(self, key: tuple[object, ...], words: str) -> QPixmap:
        width = ceil(self._more.horizontalAdvance(words)) + 3
        picture = self._blank(width, self.more_height, QColor(self.theme.reading))
        painter = QPainter(picture)
        try:
            painter.setFont(self._more_font)
            painter.setPen(QColor(self.theme.text))
            painter.drawText(QPointF(2, self.more_height - 1), words)
        finally:
            painter.end()
        return self._keep(key, picture)

    def _draw_dashes(self, key: tuple[object, ...], colour: int | str, style: LineStyle, stroke: int) -> QPixmap:
        on, off = (3 * stroke, 2 * stroke) if style is LineStyle.DASHED else (stroke, stroke)
        picture = self._blank(on + off, stroke, Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        try:
            painter.fillRect(0, 0, on, stroke, QColor(self.theme.colour(colour)))
        finally:
            painter.end()
        return self._keep(key, picture)


def _one_line(shown: Highlight) -> str:
    return " · ".join(" ".join(part.split()) for part in (shown.slot, *shown.label) if part)


def _shortened(text: str, metrics: QFontMetricsF, room: int) -> str:
    """The text cut to a width; what stands after its last dot, a sign, is never what is cut."""
    words, dot, sign = text.rpartition(" · ")
    tail = dot + sign
    if not words or metrics.horizontalAdvance(tail) * 2 > room:
        return metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
    return metrics.elidedText(words, Qt.TextElideMode.ElideRight, room - metrics.horizontalAdvance(tail)) + tail
