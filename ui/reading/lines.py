"""One piece of the article laid out in lines: where each place is drawn, and which place is drawn where."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from unicodedata import bidirectional

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QTextLayout, QTextLine, QTextOption

from ui.offsets import Offsets, for_qt
from ui.reading.typography import Face

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff"
                            "\U0001e800-\U0001efff]")  # fmt: skip
_WHOLE = QTextLine.CursorPosition.CursorBetweenCharacters
_ON = QTextLine.CursorPosition.CursorOnCharacter
Box = tuple[int, float, float]  # line, left, right


class Lines:
    """A laid-out text. Places count from the text's own beginning; y counts from the first line's top."""

    __slots__ = (
        "_bidi",
        "_borders",
        "_extents",
        "_layout",
        "_lines",
        "ends",
        "face",
        "height",
        "offsets",
        "right_to_left",
        "starts",
        "text",
    )

    def __init__(self, text: str, face: Face, width: int, right_to_left: bool = False) -> None:
        self.text = text
        self.face = face
        self.offsets = Offsets(text)
        self._bidi = not text.isascii() and _RIGHT_TO_LEFT.search(text) is not None
        begins = _direction(text) if self._bidi or right_to_left else "L"
        self.right_to_left = begins != "L" if begins else right_to_left
        self._bidi = self._bidi or self.right_to_left
        self._layout = QTextLayout(for_qt(text), face.font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if self.right_to_left:
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
            option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        self._layout.setTextOption(option)
        self._layout.setCacheEnabled(True)
        self._lines = self._break(width)
        self._extents: dict[int, tuple[float, float]] = {}
        self._borders: dict[int, float] = {}
        self.height = len(self._lines) * face.pitch
        self.starts = [self.offsets.to_text(line.textStart()) for line in self._lines]
        self.ends = [
            start + len(text[start:end].rstrip())
            for start, end in zip(self.starts, [*self.starts[1:], len(text)], strict=True)
        ]

    def _break(self, width: int) -> list[QTextLine]:
        lines = []
        pitch, baseline = self.face.pitch, self.face.baseline
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, len(lines) * pitch + baseline - line.ascent()))
            lines.append(line)
        self._layout.endLayout()
        return lines

    def draw(self, painter: QPainter, x: int, y: int, ink: QColor, clip: QRectF) -> None:
        """Draws the text with its first line's top left corner at (x, y)."""
        painter.setPen(ink)
        self._layout.draw(painter, QPointF(x, y), [], clip)

    def line_of(self, place: int) -> int:
        """The number of the line a place is on; the later one where it ends one line and begins the next."""
        return max(bisect_right(self.starts, place) - 1, 0)

    def line_at(self, y: float) -> int:
        """The number of the line at a height, the first or last one above or below."""
        return min(max(int(y // self.face.pitch), 0), len(self._lines) - 1)

    def x_of(self, place: int) -> float:
        """Where the caret stands at a place."""
        return self._x(self._lines[self.line_of(place)], place)

    def edge(self, place: int, is_end: bool) -> tuple[int, float]:
        """The line and x of a stretch's beginning or end; an end stays on the line of what it ends."""
        line = self.line_of(max(place - is_end, 0))
        return line, self._x(self._lines[line], min(place, self.ends[line]) if is_end else place)

    def place_at(self, x: float, line: int) -> int:
        """The place between characters nearest to x on a line."""
        place = self.offsets.to_text(self._lines[line].xToCursor(x, _WHOLE))
        return min(max(self.offsets.grapheme_start(place), self.starts[line]), self.ends[line])

    def character_at(self, x: float, line: int) -> int:
        """The place before the character drawn at x on a line; the nearest one's outside the text."""
        place = self.offsets.to_text(self._lines[line].xToCursor(x, _ON))
        last = self.offsets.previous_grapheme(self.ends[line])
        return min(max(self.offsets.grapheme_start(place), self.starts[line]), max(last, self.starts[line]))

    def covers(self, x: float, line: int) -> bool:
        """Whether x is over the text drawn on a line."""
        box = self._lines[line].naturalTextRect()
        return box.left() <= x <= box.right()

    def boxes(self, start: int, end: int) -> list[Box]:
        """What a stretch covers, as `(line, left, right)` of each line; several a line where directions mix."""
        first, last = self.line_of(start), max(bisect_left(self.starts, end) - 1, 0)
        if self._bidi:
            return [box for line in range(first, last + 1) for box in self._runs(line, start, end)]
        if end < self.ends[first]:
            return [(first, self._inside(first, start), self._inside(first, end))]
        found: list[Box] = []
        for line in range(first, last + 1):
            left, right = self._whole(line)
            if line == first:
                left = self._inside(line, start) if start < self.ends[line] else right
            if line == last and end < self.ends[line]:
                right = self._inside(line, end)
            if left < right:
                found.append((line, left, right))
        return found

    def _whole(self, line: int) -> tuple[float, float]:
        known = self._extents.get(line)
        if known is None:
            drawn = self._lines[line]
            known = self._extents[line] = self._x(drawn, self.starts[line]), self._x(drawn, self.ends[line])
        return known

    def _inside(self, line: int, place: int) -> float:
        # Underlines and tints ask for the same borders.
        known = self._borders.get(place)
        if known is None:
            known = self._borders[place] = self._x(self._lines[line], place)
        return known

    def _runs(self, line: int, low: int, high: int) -> Iterator[Box]:
        low, high = max(low, self.starts[line]), min(high, self.ends[line])
        if low >= high:
            return
        # Carets cannot tell: the one before the first letter of a run stands at the far end of that run.
        first, last = self.offsets.to_qt(low), self.offsets.to_qt(high)
        drawn = (run.boundingRect() for run in self._lines[line].glyphRuns(first, last - first))
        edges = sorted((rect.left(), rect.right()) for rect in drawn)
        if not edges:
            return
        left, right = edges[0]
        for begin, finish in edges[1:]:
            if begin > right + 1:
                yield line, left, right
                left, right = begin, finish
            right = max(right, finish)
        yield line, left, right

    def _x(self, line: QTextLine, place: int) -> float:
        return _at(line.cursorToX(self.offsets.to_qt(place)))


def runs_right_to_left(text: str) -> bool:
    """Whether more letters of a text are of a script that runs from right to left than of others."""
    if text.isascii() or not _RIGHT_TO_LEFT.search(text):
        return False
    kinds = [bidirectional(sign) for sign in text]
    return kinds.count("R") + kinds.count("AL") > kinds.count("L")


def _direction(text: str) -> str:
    """The kind of the first letter that has a direction; empty where none has."""
    kinds = map(bidirectional, text)
    return next((kind for kind in kinds if kind in ("L", "R", "AL")), "")


def _at(x: float | tuple[float, int]) -> float:
    """Qt's answer alone: PySide hands back the cursor with it in some versions."""
    return x[0] if isinstance(x, tuple) else x
