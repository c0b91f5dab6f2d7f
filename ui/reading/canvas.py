"""Paints what is in view of an article: title, text, tints, underlines, the draft selection, labels or chips.

Everything is a reading of the page and the index; what was worked out for a piece is kept until a change touches it.
Distances down count from the top of the page, `offset` is how far it is scrolled.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from ui.reading.columns import Columns
from ui.reading.highlight import Highlight, LineStyle, Stretch
from ui.reading.label_art import LabelArt
from ui.reading.lines import Lines
from ui.reading.margin import Chip, Label, Wish, chips, differing, labels
from ui.reading.marks import Marks, Part, marks
from ui.reading.outline import outline
from ui.reading.page import Page
from ui.reading.span_index import SpanIndex
from ui.theme import Theme, tint

_GROUP = 4000  # characters of text whose labels are placed together
_MANY = 200  # rectangles of which only those in view are handed to Qt
_FOUND, _FOUND_NOW = 0.22, 0.36  # share of colour in the ground of what was found, and of the place shown
_KEPT = 500  # pieces whose marks are kept


@dataclass(frozen=True, slots=True)
class Scene:
    """What is painted besides the article: the active highlight, what is selected, where the caret shows; and the
    stretches found, in order, with the number of the one that is shown.
    """

    active: str | None = None
    selected: tuple[Stretch, ...] = ()
    handles: Stretch | None = None
    caret: int | None = None
    found: Sequence[Stretch] = ()
    found_now: int = -1


class Canvas:
    """One article with its highlights, set in columns and coloured by a theme."""

    def __init__(self, page: Page, index: SpanIndex, theme: Theme, columns: Columns, ratio: float = 1.0) -> None:
        self.page = page
        self.index = index
        self.columns = columns
        self._marks: dict[int, Marks] = {}
        self._chips: dict[int, list[Chip]] = {}
        self._wishes: dict[int, list[Wish]] = {}
        self._labels: dict[int, list[Label]] = {}
        page.set(columns.typography, columns.text_width)
        self.recolour(theme, ratio)

    def turned_to(self, page: Page, index: SpanIndex, columns: Columns) -> Canvas:
        """A canvas for another page or other columns, in the same look; pictures of words are taken along."""
        other = Canvas(page, index, self.theme, columns, self.art.ratio)
        if columns.typography is self.columns.typography:
            other.art = self.art
        return other

    def recolour(self, theme: Theme, ratio: float) -> None:
        """Takes another theme or screen resolution; nothing moves."""
        self.theme = theme
        self.art = LabelArt(theme, self.columns.typography, ratio)
        self._inks: dict[str, QColor] = {}
        self._lines: dict[int | str, QColor] = {}
        self._tints: dict[int | str, QColor] = {}

    def reindex(self, index: SpanIndex) -> None:
        """Shows other highlights."""
        self.index = index
        for kept in (self._marks, self._chips, self._wishes, self._labels):
            kept.clear()

    def touch(self, highlight: Highlight) -> range:
        """Forgets what was worked out for a new, changed or removed highlight; where labels changed on the page."""
        for start, end in highlight.segments:
            for piece in self.page.overlapping(start, end):
                self._marks.pop(piece, None)
                self._chips.pop(piece, None)
        begins = self.page.piece_of(highlight.start)
        self._wishes.pop(begins, None)
        before = self._labels.pop(self.group(begins), None)
        # Labels not worked out yet were not painted yet.
        return self._changed(self.group(begins), before) if before is not None else range(0)

    def _changed(self, group: int, before: list[Label]) -> range:
        top = self.group_top(group)
        found = differing(before, self.labels_of(group))
        return range(top + found.start, top + found.stop)

    def reach(self, highlight: Highlight) -> list[Stretch]:
        """The stretches of the text beside which a highlight is painted: its segments, and its label's group."""
        begin = highlight.start // _GROUP * _GROUP
        return [*highlight.segments, (begin, begin + _GROUP)]

    def label_band(self, highlight: Highlight) -> range:
        """From where to where on the page a highlight's label stands; empty while it was not painted."""
        if not self.page.pieces:
            return range(0)
        group = self.group(self.page.piece_of(highlight.start))
        for label in self._labels.get(group, ()):
            if label.shown is highlight:
                top = self.group_top(group) + label.y
                return range(top, top + label.height)
        return range(0)

    # -- groups of labels

    def group(self, piece: int) -> int:
        """The number of the group whose labels a piece's are placed with."""
        return self.page.pieces[piece].start // _GROUP if self.page.pieces else 0

    def members(self, group: int) -> range:
        """The pieces of a group."""
        first = bisect_left(self.page.pieces, (group * _GROUP,))
        return range(first, bisect_left(self.page.pieces, ((group + 1) * _GROUP,)))

    def needed(self, top: int, bottom: int) -> range:
        """The pieces that must be laid out to paint between two heights."""
        seen = self.page.between(top, bottom)
        if not seen or not self.columns.margin_width:
            return seen
        return range(self.members(self.group(seen[0])).start, self.members(self.group(seen[-1])).stop)

    def group_top(self, group: int) -> int:
        """Where a group begins on the page."""
        return self.page.tops[self.members(group).start]

    def labels_of(self, group: int) -> list[Label]:
        """The labels of a group; its pieces must be laid out."""
        if group not in self._labels:
            members = self.members(group)
            page, top = self.page, self.group_top(group)
            wishes = [(page.tops[piece] - top + y, shown) for piece in members for y, shown in self._wishes_of(piece)]
            is_last = members.stop == len(page.pieces)
            bottom = (page.height if is_last else page.tops[members.stop]) - top
            self._labels[group] = labels(wishes, bottom, self.art)
        return self._labels[group]

    def _wishes_of(self, piece: int) -> list[Wish]:
        if piece not in self._wishes:
            if len(self._wishes) >= _KEPT:
                self._wishes.clear()
            start, end = self.page.pieces[piece][:2]
            lines = self.page.lines(piece)
            top, pitch = lines.face.tint_top, lines.face.pitch
            begun = self.index.beginning_in(start, end)
            self._wishes[piece] = [(top + lines.line_of(shown.start - start) * pitch, shown) for shown in begun]
        return self._wishes[piece]

    def label_at(self, x: int, y: int) -> Label | Chip | None:
        """The label or chip drawn at a point of the page."""
        if not self.page.pieces:
            return None
        piece = self.page.piece_at(y)
        if not self.columns.margin_width:
            down, across = y - self.page.tops[piece], x - self.columns.text_x
            return next((chip for chip in self._chips_of(piece) if self._chip_box(chip).contains(across, down)), None)
        if not 0 <= x - self.columns.margin_x < self.columns.margin_width:
            return None
        group = self.group(piece)
        down = y - self.group_top(group)
        return next((label for label in self.labels_of(group) if 0 <= down - label.y < label.height), None)

    def _chip_box(self, chip: Chip) -> QRect:
        return QRect(chip.x, chip.y, chip.width, self.art.chip_height)

    # -- what was worked out for a piece

    def _parts(self, piece: int) -> list[Part]:
        first, last = self.page.pieces[piece][:2]
        return [
            (max(start, first) - first, min(end, last) - first, shown)
            for start, end, shown in self.index.overlapping(first, last)
        ]

    def _marks_of(self, piece: int, lines: Lines) -> Marks:
        made = self._marks.get(piece)
        if made is None:
            if len(self._marks) >= _KEPT:
                self._marks.clear()
            made = self._marks[piece] = marks(lines, self._parts(piece))
        return made

    def _chips_of(self, piece: int) -> list[Chip]:
        if piece not in self._chips:
            start, end = self.page.pieces[piece][:2]
            lines = self.page.lines(piece)
            wishes = []
            for shown in self.index.beginning_in(start, end):
                within = shown.start - start
                down = lines.line_of(within) * lines.face.pitch + lines.face.tint_top - self.art.chip_height
                # Over the passage's beginning, which is its right end where the text runs from right to left.
                back = self.art.chip_width(shown) if lines.right_to_left else 0
                wishes.append((max(lines.x_of(within) - back, 0), down, shown))
            self._chips[piece] = chips(sorted(wishes, key=lambda wish: wish[1::-1]), self.columns.text_width, self.art)
        return self._chips[piece]

    # -- painting

    def paint(self, painter: QPainter, area: QRect, offset: int, scene: Scene) -> None:
        """Paints the part `area` of the view."""
        # Pieces are painted whole; without this they would paint over another part painted before.
        painter.setClipRect(area)
        painter.fillRect(area, self._ink(self.theme.reading))
        painter.translate(0, -offset)
        clip = area.translated(0, offset)
        seen = self.page.between(clip.top(), clip.bottom())
        margin = self.columns.margin_width
        if not margin or clip.left() < self.columns.margin_x:
            self._paint_head(painter, clip)
            for piece in seen:
                self._paint_piece(painter, piece, clip, scene)
        if margin and clip.right() >= self.columns.margin_x:
            for group in dict.fromkeys(self.group(piece) for piece in seen):
                self._paint_labels(painter, group, clip, scene)
        painter.translate(0, offset)

    def _ink(self, colour: str) -> QColor:
        if colour not in self._inks:
            self._inks[colour] = QColor(colour)
        return self._inks[colour]

    def _line(self, colour: int | str) -> QColor:
        if colour not in self._lines:
            self._lines[colour] = QColor(self.theme.colour(colour))
        return self._lines[colour]

    def _tint(self, colour: int | str) -> QColor:
        if colour not in self._tints:
            self._tints[colour] = QColor(self.theme.highlight(self.theme.colour(colour)))
        return self._tints[colour]

    def _paint_head(self, painter: QPainter, clip: QRect) -> None:
        page, left = self.page, self.columns.text_x
        if page.masthead:
            page.masthead.draw(painter, left, page.typography.px(28), self._ink(self.theme.text), QRectF(clip))
        if page.byline_lines:
            page.byline_lines.draw(painter, left, page.byline_top, self._ink(self.theme.muted), QRectF(clip))

    def _paint_piece(self, painter: QPainter, piece: int, clip: QRect, scene: Scene) -> None:
        lines = self.page.lines(piece)
        corner = QPoint(self.columns.text_x, self.page.tops[piece])
        painter.translate(corner)
        view = QRectF(clip.translated(-corner))
        made = self._marks_of(piece, lines)
        self._paint_tints(painter, made, view)
        if scene.found:
            self._paint_found(painter, piece, lines, scene)
        self._paint_selected(painter, piece, lines, scene)
        self._paint_underlines(painter, made, view, lines.face.stroke)
        self._paint_deep(painter, made, lines, view)
        lines.draw(painter, 0, 0, self._ink(self.theme.text), view)
        self._paint_outline(painter, piece, lines, scene)
        if not self.columns.margin_width:
            for chip in self._chips_of(piece):
                painter.drawPixmap(chip.x, chip.y, self.art.chip(chip.shown, chip.width, len(chip.more)))
        self._paint_caret(painter, piece, lines, scene)
        painter.translate(-corner)

    def _paint_tints(self, painter: QPainter, made: Marks, view: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        for colour, rects in made.tints.items():
            painter.setBrush(self._tint(colour))
            _draw_rects(painter, rects, view)

    def _paint_underlines(self, painter: QPainter, made: Marks, view: QRectF, stroke: int) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        for (colour, style), rects in made.underlines.items():
            if style is LineStyle.SOLID:
                painter.setBrush(self._line(colour))
                _draw_rects(painter, rects, view)
                continue
            tile = self.art.dashes(colour, style, stroke)
            for rect in rects:
                if view.intersects(rect):
                    painter.drawTiledPixmap(rect, tile, QPointF(0, 0))

    def _paint_deep(self, painter: QPainter, made: Marks, lines: Lines, view: QRectF) -> None:
        """How many highlights have no underline of their own, over the ends of those that have."""
        face = lines.face
        for line, right, more in made.deep:
            top = line * face.pitch + face.underline + face.stroke + 1
            if view.top() < top + self.art.more_height and top < view.bottom():
                picture = self.art.more(more)
                painter.drawPixmap(round(right) - picture.deviceIndependentSize().toSize().width(), top, picture)

    def _paint_selected(self, painter: QPainter, piece: int, lines: Lines, scene: Scene) -> None:
        first, last = self.page.pieces[piece][:2]
        face = lines.face
        for start, end in scene.selected:
            if start < last and end > first:
                for line, left, right in lines.boxes(max(start, first) - first, min(end, last) - first):
                    box = QRectF(left, line * face.pitch + face.tint_top - 1, right - left, face.tint_height + 1)
                    painter.fillRect(box, self._ink(self.theme.selection))
        for place, is_end in zip(scene.handles or (), (False, True), strict=False):
            if first <= place - is_end < last:
                line, x = lines.edge(place - first, is_end)
                top, height = line * face.pitch + face.tint_top - 2, face.tint_height + 3
                painter.fillRect(QRectF(round(x) - 1, top, 2, height), self._ink(self.theme.accent))

    def _paint_found(self, painter: QPainter, piece: int, lines: Lines, scene: Scene) -> None:
        first, last = self.page.pieces[piece][:2]
        face, theme = lines.face, self.theme
        at = max(bisect_left(scene.found, (first, first)) - 1, 0)
        while at < len(scene.found) and scene.found[at][0] < last:
            start, end = scene.found[at]
            now = at == scene.found_now
            ground = self._ink(tint(theme.warning, theme.reading, _FOUND_NOW if now else _FOUND))
            within = lines.boxes(max(start, first) - first, min(end, last) - first) if end > first else []
            for line, left, right in within:
                box = QRectF(left - 1, line * face.pitch + face.tint_top - 1, right - left + 2, face.tint_height)
                painter.fillRect(box, ground)
                if now:
                    painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 3), self._ink(theme.warning))
            at += 1

    def _paint_outline(self, painter: QPainter, piece: int, lines: Lines, scene: Scene) -> None:
        active = self.index.get(scene.active)
        first, last = self.page.pieces[piece][:2]
        for start, end in active.segments if active else ():
            if start < last and end > first:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(self._ink(self.theme.accent), 2))
                painter.drawPath(outline(lines, max(start, first) - first, min(end, last) - first))
                painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _paint_caret(self, painter: QPainter, piece: int, lines: Lines, scene: Scene) -> None:
        if scene.caret is None or self.page.piece_of(scene.caret) != piece:
            return
        within = self.page.inside(scene.caret)[1]
        top = lines.line_of(within) * lines.face.pitch + lines.face.tint_top - 2
        painter.fillRect(
            QRectF(round(lines.x_of(within)) - 1, top, 2, lines.face.tint_height + 2), self._ink(self.theme.accent)
        )

    def _paint_labels(self, painter: QPainter, group: int, clip: QRect, scene: Scene) -> None:
        top, width = self.group_top(group), self.columns.margin_width
        for label in self.labels_of(group):
            y = top + label.y
            if y < clip.bottom() + 1 and y + label.height > clip.top():
                active = label.shown.id == scene.active
                at = QPoint(self.columns.margin_x, y)
                self.art.draw_label(painter, at, label.shown, width, label.compact, len(label.more), active)


def _draw_rects(painter: QPainter, rects: list[QRectF], view: QRectF) -> None:
    if len(rects) > _MANY:
        rects = [rect for rect in rects if view.intersects(rect)]
    painter.drawRects(rects)
