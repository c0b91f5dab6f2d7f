"""The whole article from top to bottom: how high each piece is, and the layouts of those lately seen.

Heights of pieces not yet laid out are estimated. y counts from the top of the page.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import OrderedDict
from itertools import accumulate
from math import ceil
from typing import NamedTuple

from ui.reading.lines import Lines, runs_right_to_left
from ui.reading.paragraphs import Piece, pieces
from ui.reading.typography import Face, Typography

_SAMPLE = 2000  # characters that tell an article's direction
_KEPT = 100_000  # characters whose layouts are kept


class Spot(NamedTuple):
    """Where a place is drawn: its piece, the line in it, and x and the line's top on the page."""

    piece: int
    line: int
    x: float
    y: int


class Page:
    """An article set at one width. The title is a piece of the text where the text has it, else stands above it.

    `right_to_left` is the direction of most of the text; a paragraph in which no letter tells runs that way.
    """

    def __init__(self, title: str, byline: str, text: str) -> None:
        self.text = text
        self.title = title
        self.byline = byline
        self.pieces: list[Piece] = pieces(text, title)
        self.right_to_left = runs_right_to_left(text[:_SAMPLE] or title)
        self._starts = [piece.start for piece in self.pieces]
        self._laid: OrderedDict[int, Lines] = OrderedDict()
        self._kept = 0
        self._heights: list[int] = []
        self._tops: list[int] = [0]
        self._stale = False

    @property
    def has_heading(self) -> bool:
        """Whether the title is the text's own first line."""
        return bool(self.pieces) and self.pieces[0].heading

    def set(self, typography: Typography, width: int) -> None:
        """Sets the page anew; every height is an estimate until its piece is laid out."""
        self.typography = typography
        self.width = width
        self._laid.clear()
        self._kept = 0
        self.masthead = None if self.has_heading or not self.title else self._lay(self.title, typography.title)
        self.byline_lines = self._lay(self.byline, typography.byline) if self.byline else None
        fits = max(1.0, width / typography.body.character)
        pitch = typography.body.pitch
        self._heights = [ceil((piece.end - piece.start) / fits) * pitch for piece in self.pieces]
        self._stale = True

    def _lay(self, text: str, face: Face) -> Lines:
        return Lines(text, face, self.width, self.right_to_left)

    @property
    def tops(self) -> list[int]:
        """Where each piece begins, and as the last the page's foot."""
        if self._stale:
            self._stale = False
            steps = (height + self._gap(index) for index, height in enumerate(self._heights))
            self._tops = list(accumulate(steps, initial=self._head()))
        return self._tops

    @property
    def height(self) -> int:
        """The page's height with its margins, as far as known."""
        return self.tops[-1] + self.typography.px(48)

    @property
    def byline_top(self) -> int:
        """Where the line under the title begins."""
        px = self.typography.px
        if self.has_heading:
            return self.tops[0] + self._heights[0] + px(6)
        return px(28) + (self.masthead.height + px(6) if self.masthead else 0)

    def _head(self) -> int:
        px = self.typography.px
        if self.has_heading or (not self.masthead and not self.byline_lines):
            return px(28)
        masthead = self.masthead.height + px(6) if self.masthead else 0
        return px(28) + masthead + self._below_title() - px(6)

    def _below_title(self) -> int:
        px = self.typography.px
        return px(6) + (self.byline_lines.height if self.byline_lines else 0) + px(18)

    def _gap(self, index: int) -> int:
        piece = self.pieces[index]
        if piece.heading and piece.closes:
            return self._below_title()
        return self.typography.px(14) if piece.closes else 0

    def lines(self, index: int) -> Lines:
        """A piece's layout; its true height replaces the estimate."""
        lines = self._laid.get(index)
        if lines is not None:
            self._laid.move_to_end(index)
            return lines
        piece = self.pieces[index]
        face = self.typography.title if piece.heading else self.typography.body
        lines = self._laid[index] = self._lay(self.text[piece.start : piece.end], face)
        self._kept += piece.end - piece.start
        while self._kept > _KEPT and len(self._laid) > 1:
            gone, _ = self._laid.popitem(last=False)
            self._kept -= self.pieces[gone].end - self.pieces[gone].start
        if lines.height != self._heights[index]:
            self._heights[index] = lines.height
            self._stale = True
        return lines

    def piece_of(self, place: int) -> int:
        """The piece a place is in; between pieces, the one before."""
        return max(bisect_right(self._starts, place) - 1, 0)

    def piece_at(self, y: float) -> int:
        """The piece at a height; the first or last one above or below."""
        return min(max(bisect_right(self.tops, y) - 1, 0), len(self.pieces) - 1)

    def between(self, top: float, bottom: float) -> range:
        """The pieces that are drawn between two heights."""
        if not self.pieces:
            return range(0)
        return range(self.piece_at(top), self.piece_at(bottom) + 1)

    def overlapping(self, start: int, end: int) -> range:
        """The pieces that hold a part of a stretch."""
        if not self.pieces or end <= start:
            return range(0)
        return range(self.piece_of(start), self.piece_of(end - 1) + 1)

    def inside(self, place: int) -> tuple[int, int]:
        """A place's piece and the place counted from the piece's beginning, at most its end."""
        index = self.piece_of(place)
        piece = self.pieces[index]
        return index, min(max(place, piece.start), piece.end) - piece.start

    def spot(self, place: int) -> Spot:
        """Where a place is drawn."""
        index, within = self.inside(place)
        lines = self.lines(index)
        line = lines.line_of(within)
        return Spot(index, line, lines.x_of(within), self.tops[index] + line * lines.face.pitch)

    def place_at(self, x: float, y: float) -> int:
        """The place between characters nearest to a point; 0 in an empty article."""
        if not self.pieces:
            return 0
        index = self.piece_at(y)
        lines = self.lines(index)
        return self.pieces[index].start + lines.place_at(x, lines.line_at(y - self.tops[index]))

    def character_at(self, x: float, y: float) -> int:
        """The place before the character nearest to a point."""
        if not self.pieces:
            return 0
        index = self.piece_at(y)
        lines = self.lines(index)
        return self.pieces[index].start + lines.character_at(x, lines.line_at(y - self.tops[index]))

    def covers(self, x: float, y: float) -> bool:
        """Whether a point is over drawn text and not beside or between it."""
        if not self.pieces or y < self.tops[0]:
            return False
        index = self.piece_at(y)
        lines = self.lines(index)
        within = y - self.tops[index]
        return within < lines.height and lines.covers(x, lines.line_at(within))
