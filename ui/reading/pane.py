"""A scrolled article with its highlights: everything of the reading view that does not select."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QStyle, QWidget

from ui.language import tr
from ui.reading.canvas import Canvas, Scene
from ui.reading.columns import Columns, columns
from ui.reading.highlight import Highlight, Stretch
from ui.reading.page import Page
from ui.reading.span_index import SpanIndex
from ui.reading.typography import MEASURE
from ui.theme import LIGHT, Theme

ZOOMS = (0.7, 0.8, 0.9, 1.0, 1.1, 1.25, 1.4, 1.6, 1.8, 2.0, 2.5, 3.0)
_OVERHANG = 12  # pixels by which underlines and outlines leave their piece


class Pane(QAbstractScrollArea):
    """Paints only what is in view. Scrolled pixels are moved, not painted again.

    Only pieces in view are laid out, so heights above may turn out otherwise than estimated; the piece `_anchor`
    stays where it is on the screen then, and the scroll bar follows.
    """

    zoom_changed = Signal(float)

    def __init__(self, theme: Theme = LIGHT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Article"))
        self._theme = theme
        self._colour_frame()
        self._zoom = 1.0
        self._serif = True
        self._measure = MEASURE
        self._active: str | None = None
        self._found: Sequence[Stretch] = ()
        self._found_now = -1
        self._offset = 0
        self._anchor = (0, 0)
        self._settling = False
        self._tops: list[int] = []
        self._canvas = Canvas(Page("", "", ""), SpanIndex(), theme, self._columns())

    # -- what is shown

    def set_article(self, title: str, byline: str, text: str) -> None:
        """Shows another article from its beginning, without highlights; the byline is no part of the text."""
        self._active = None
        self._found, self._found_now = (), -1
        page = Page(title, byline, text)
        self._canvas = self._canvas.turned_to(page, SpanIndex(), self._columns())
        self.setAccessibleName(tr("Article: {title}", title=title) if title else tr("Article"))
        self._anchor = (0, self._canvas.page.tops[0])
        self._settle()
        self.viewport().update()

    def set_highlights(self, highlights: Iterable[Highlight]) -> None:
        """Shows these highlights instead of those before."""
        self._canvas.reindex(SpanIndex(highlights))
        self.viewport().update()

    def add_highlights(self, highlights: Iterable[Highlight]) -> None:
        """Shows more highlights, many at once; one with an id that is shown already replaces it."""
        page, index = self._canvas.page, self._canvas.index
        low, high = self.in_view()
        seen = False
        for highlight in highlights:
            for touched in (index.put(highlight), highlight):
                if touched and page.pieces:
                    self._canvas.touch(touched)
                    # A label stands with those of its neighbours, so one begun a little above may be in view.
                    seen = seen or any(start < high and end > low for start, end in self._canvas.reach(touched))
        if seen:
            self.viewport().update()

    def in_view(self) -> Stretch:
        """The part of the text whose pieces are in view; empty in an empty article."""
        page = self._canvas.page
        seen = page.between(self._offset, self._offset + self.viewport().height())
        return (page.pieces[seen[0]].start, page.pieces[seen[-1]].end) if seen else (0, 0)

    def highlight_beside(self, id: str | None, by: int) -> str | None:
        """The id of the highlight after (`by` 1) or before (-1) one in the text; without one the first or last."""
        found = self._canvas.index.beside(id, by)
        return found.id if found else None

    def start_of(self, id: str) -> int:
        """Where the highlight of an id begins; the article's beginning for one that is not shown."""
        found = self._canvas.index.get(id)
        return found.start if found else 0

    def shows(self, id: str) -> bool:
        """Whether a highlight of that id is on the page."""
        return id in self._canvas.index

    def put_highlight(self, highlight: Highlight) -> None:
        """Adds a highlight or replaces the one with its id."""
        before = self._canvas.index.put(highlight)
        self._repaint(*([before, highlight] if before else [highlight]))

    def remove_highlight(self, id: str) -> None:
        """Takes a highlight away; one not shown is no error."""
        before = self._canvas.index.remove(id)
        if before:
            self._repaint(before)

    def highlights_at(self, place: int) -> list[Highlight]:
        """The highlights on the character after a place, the innermost first."""
        return self._canvas.index.at(place)

    def active(self) -> str | None:
        """The id of the outlined highlight."""
        return self._active

    def set_active(self, id: str | None) -> None:
        """Outlines a highlight, or none."""
        if id == self._active:
            return
        before, self._active = self._active, id
        for highlight in (self._canvas.index.get(before), self._canvas.index.get(id)):
            if highlight:
                self._repaint_stretches(highlight.segments)
                self._repaint_margin(self._canvas.label_band(highlight))

    def scroll_to(self, id: str) -> None:
        """Brings a highlight into view; the page stays where it is when it is in view already."""
        highlight = self._canvas.index.get(id)
        if highlight:
            self._reveal(highlight.start, highlight.segments[0][1], third=True)

    def set_found(self, stretches: Sequence[Stretch], now: int) -> None:
        """Marks stretches that were found, in order and without overlap; `now` is the number of the one shown."""
        if stretches or self._found:
            self._found, self._found_now = stretches, now
            self.viewport().update()

    def reveal(self, start: int, end: int) -> None:
        """Brings a stretch into view; the page stays where it is when it is in view already."""
        self._reveal(start, end, third=True)

    # -- how it is shown

    def zoom(self) -> float:
        """1 is 17 px text."""
        return self._zoom

    def set_zoom(self, zoom: float) -> None:
        """Sets the article larger or smaller; what is at the top of the view stays there."""
        zoom = min(max(zoom, ZOOMS[0]), ZOOMS[-1])
        if zoom != self._zoom:
            self._zoom = zoom
            self._set_anew()
            self.zoom_changed.emit(zoom)

    def zoom_in(self) -> None:
        """One step larger."""
        self.set_zoom(next((step for step in ZOOMS if step > self._zoom + 0.01), ZOOMS[-1]))

    def zoom_out(self) -> None:
        """One step smaller."""
        self.set_zoom(next((step for step in reversed(ZOOMS) if step < self._zoom - 0.01), ZOOMS[0]))

    def zoom_reset(self) -> None:
        """Back to the size it began with."""
        self.set_zoom(1.0)

    def set_serif(self, serif: bool) -> None:
        """Sets the article in a serif or a sans font."""
        self._serif = serif
        self._set_anew()

    def set_measure(self, characters: int) -> None:
        """Sets the article in lines of about so many characters, where the window is wide enough."""
        self._measure = characters
        self._set_anew()

    def set_theme(self, theme: Theme) -> None:
        """Shows the article in another look."""
        self._theme = theme
        self._colour_frame()
        self._canvas.recolour(theme, self.viewport().devicePixelRatioF())
        self.viewport().update()

    def showEvent(self, event: QShowEvent) -> None:
        """A look that was chosen while the pane was out of sight has just given it back its earlier ground."""
        super().showEvent(event)
        self._colour_frame()

    def _colour_frame(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(self._theme.reading))
        self.setPalette(palette)
        self.setAutoFillBackground(True)

    # -- scrolling

    def _columns(self) -> Columns:
        # As if the scroll bar were always there: if its coming changed the lines it might have to go again.
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent, None, self.verticalScrollBar())
        return columns(self.width() - bar, self._zoom, self._serif, self._measure)

    def _set_anew(self) -> None:
        now, old, page = self._columns(), self._canvas.columns, self._canvas.page
        if (now.typography, now.text_width) == (old.typography, old.text_width):
            self._canvas.columns = now
        else:
            place, screen = self._first_in_view()
            self._canvas = self._canvas.turned_to(page, self._canvas.index, now)
            if page.pieces and screen is not None:
                spot = page.spot(place)
                self._anchor = (spot.piece, screen + page.tops[spot.piece] - spot.y)
            else:
                self._anchor = (0, page.tops[0])
        self._settle()
        self.viewport().update()

    def _first_in_view(self) -> tuple[int, int | None]:
        """The place of the first line in view and where its top is; None for that at the page's very top."""
        page = self._canvas.page
        if not page.pieces or self._offset <= 0:
            return 0, None
        place = page.place_at(0, self._offset + page.typography.body.pitch)
        return place, page.spot(place).y - self._offset

    def _settle(self) -> None:
        """Lays out what is in view, the anchor staying in place, and tells the scroll bar."""
        page, height = self._canvas.page, self.viewport().height()
        while True:
            tops = page.tops
            offset = min(tops[self._anchor[0]] - self._anchor[1], page.height - height)
            offset = max(offset, 0)
            for piece in self._canvas.needed(offset, offset + height):
                page.lines(piece)
            if page.tops is tops:
                break
        self._offset, self._tops = offset, tops
        first = page.piece_at(offset) if page.pieces else 0
        self._anchor = (first, tops[first] - offset)
        self._tell_bar(page.height - height)

    def _tell_bar(self, last: int) -> None:
        bar = self.verticalScrollBar()
        self._settling = True
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(self._canvas.page.typography.body.pitch)
        bar.setRange(0, max(last, 0))
        bar.setValue(self._offset)
        self._settling = False

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Follows the scroll bar: moves the pixels that stay in view."""
        if self._settling:
            return
        page, bar = self._canvas.page, self.verticalScrollBar()
        target, height = bar.value(), self.viewport().height()
        if not page.pieces:
            return
        near = abs(target - self._offset) < height
        if not near:
            at_end = target == bar.maximum()
            piece = len(page.pieces) - 1 if at_end else page.piece_at(target)
            below = page.height - height if at_end else target
            self._anchor = (piece, page.tops[piece] - below)
            self._settle()
            self.viewport().update()
            return
        piece, before = self._anchor
        self._anchor = (piece, before + self._offset - target)
        self._settle()
        self.viewport().scroll(0, page.tops[piece] - self._offset - before)

    def _reveal(self, start: int, end: int, third: bool = False) -> None:
        """Scrolls as little as shows a stretch; or, when it is out of view, sets it a third down."""
        page, height = self._canvas.page, self.viewport().height()
        if not page.pieces:
            return
        finish, begin = page.spot(end), page.spot(start)
        self._settle()
        pitch = page.typography.body.pitch
        top = page.tops[begin.piece] + begin.line * page.lines(begin.piece).face.pitch
        bottom = page.tops[finish.piece] + (finish.line + 1) * page.lines(finish.piece).face.pitch
        room = pitch // 2
        if top - room >= self._offset and bottom + room <= self._offset + height:
            return
        if third:
            target = top - height // 3
        elif top - room < self._offset or bottom - top > height:
            target = top - room
        else:
            target = bottom + room - height
        self.verticalScrollBar().setValue(max(target, 0))

    # -- painting

    def _scene(self) -> Scene:
        return Scene(active=self._active)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the part that must be."""
        if self._canvas.art.ratio != self.viewport().devicePixelRatioF():
            self._canvas.recolour(self._theme, self.viewport().devicePixelRatioF())
        if self._canvas.page.tops is not self._tops:
            self._settle()
            self.viewport().update()
        painter = QPainter(self.viewport())
        # A painter left open by an error would take the whole program down at exit.
        try:
            scene = self._scene()
            for area in event.region():
                self._canvas.paint(painter, area, self._offset, scene)
        finally:
            painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Sets the article in the new width."""
        super().resizeEvent(event)
        self._set_anew()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolls; zooms while Ctrl is held."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_in() if event.angleDelta().y() > 0 else self.zoom_out()
            event.accept()
        else:
            super().wheelEvent(event)

    def _repaint(self, *highlights: Highlight) -> None:
        if not self._canvas.page.pieces:
            return
        for highlight in highlights:
            self._repaint_margin(self._canvas.touch(highlight))
            self._repaint_stretches(highlight.segments)

    def _repaint_stretches(self, stretches: Iterable[Stretch]) -> None:
        page = self._canvas.page
        width = self._canvas.columns.margin_x or self.viewport().width()
        for start, end in stretches:
            touched = page.overlapping(start, max(end, start + 1))
            if touched:
                top = page.tops[touched[0]] - self._offset - _OVERHANG
                bottom = page.tops[touched[-1] + 1] - self._offset + _OVERHANG
                self.viewport().update(QRect(0, top, width, bottom - top))

    def _repaint_margin(self, band: range) -> None:
        columns = self._canvas.columns
        if band:
            self.viewport().update(QRect(columns.margin_x, band.start - self._offset, columns.margin_width, len(band)))
