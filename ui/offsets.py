"""Where Python's count of a text (code points) and Qt's (UTF-16 units) meet, and where a text may be cut.

Nothing else in the window adds or subtracts the two. A place is an index between characters, from 0 to the length.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from unicodedata import category

from PySide6.QtCore import QTextBoundaryFinder

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
_JOINER = "\u200d"
_CONTROL = ("Cc", "Cf", "Zl", "Zp")
_GRAPHEME = QTextBoundaryFinder.BoundaryType.Grapheme
_WORD = QTextBoundaryFinder.BoundaryType.Word


def for_qt(text: str) -> str:
    """The text as Qt must get it: Qt drops a U+FEFF at the beginning, and all places after it would be off by one.

    U+2060 stands in for it: as long, as invisible, and the same to whoever breaks lines and graphemes.
    """
    return text.replace("\ufeff", "\u2060")


class Offsets:
    """The places of one text: conversion both ways, whole graphemes (what a reader calls a character), words."""

    __slots__ = ("_astral", "_finders", "_wide", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self._astral = [] if text.isascii() else [match.start() for match in _ASTRAL.finditer(text)]
        self._wide = [place + before for before, place in enumerate(self._astral)]
        self._finders: dict[QTextBoundaryFinder.BoundaryType, QTextBoundaryFinder] = {}

    def to_qt(self, place: int) -> int:
        """The UTF-16 place of a code point place."""
        return place + bisect_left(self._astral, place)

    def to_text(self, unit: int) -> int:
        """The code point place of a UTF-16 place; one inside a surrogate pair counts as the place before the pair."""
        return unit - bisect_left(self._wide, unit)

    def span_of(self, anchor: int, caret: int) -> tuple[int, int]:
        """The code point stretch, widened to whole graphemes, between two UTF-16 places in either order."""
        first, last = sorted((anchor, caret))
        return self.snap(self.to_text(first), self.to_text(last))

    def snap(self, start: int, end: int) -> tuple[int, int]:
        """The stretch widened so that it cuts no grapheme; an empty one becomes empty at the grapheme's beginning."""
        first = self.grapheme_start(start)
        return (first, first) if start == end else (first, self.grapheme_end(end))

    def grapheme_start(self, place: int) -> int:
        """The nearest grapheme border at or before the place."""
        return self._border_before(_GRAPHEME, place)

    def grapheme_end(self, place: int) -> int:
        """The nearest grapheme border at or after the place."""
        return place if self._border_before(_GRAPHEME, place) == place else self.next_grapheme(place)

    def next_grapheme(self, place: int) -> int:
        """The first grapheme border after the place; the length at the end."""
        return self._border_after(_GRAPHEME, place)

    def previous_grapheme(self, place: int) -> int:
        """The last grapheme border before the place; 0 at the beginning."""
        return self._border_before(_GRAPHEME, place - 1) if place > 0 else 0

    def word_at(self, place: int) -> tuple[int, int]:
        """The word, sign or run of spaces that holds the character after the place; empty at the end of the text."""
        if place >= len(self.text):
            return len(self.text), len(self.text)
        return self.snap(self._border_before(_WORD, place), self._border_after(_WORD, place))

    def next_word_end(self, place: int) -> int:
        """The end of the first word or sign that ends after the place."""
        while place < len(self.text):
            before, place = place, self.word_at(place)[1]
            if not self.text[before:place].isspace():
                break
        return place

    def previous_word_start(self, place: int) -> int:
        """The beginning of the last word or sign that begins before the place."""
        while place > 0:
            after, place = place, self.word_at(place - 1)[0]
            if not self.text[place:after].isspace():
                break
        return place

    def _is_border(self, finder: QTextBoundaryFinder, place: int) -> bool:
        if not 0 < place < len(self.text):
            return True
        finder.setPosition(self.to_qt(place))
        return finder.isAtBoundary() and not self._joins(place)

    def _joins(self, place: int) -> bool:
        # Qt parts some spacing marks (the Devanagari visarga), and joiners after them, from their letter.
        before, after = self.text[place - 1], self.text[place]
        stands_alone = category(before) in _CONTROL and before not in "\u200c\u200d"
        if before == _JOINER and category(after) == "So":
            # Qt joins only the pictures it knows as emoji.
            base = self.text[max(place - 16, 0) : place - 1].rstrip("\ufe0e\ufe0f\u200d")
            return category(base[-1:] or " ") == "So"
        return (after == _JOINER or category(after)[0] == "M") and not stands_alone

    def _finder(self, kind: QTextBoundaryFinder.BoundaryType) -> QTextBoundaryFinder:
        if kind not in self._finders:
            self._finders[kind] = QTextBoundaryFinder(kind, for_qt(self.text))
        return self._finders[kind]

    # One place at a time: Qt sets borders inside the surrogate pair of a lone regional indicator.
    def _border_before(self, kind: QTextBoundaryFinder.BoundaryType, place: int) -> int:
        place = min(max(place, 0), len(self.text))
        finder = self._finder(kind)
        while not self._is_border(finder, place):
            place -= 1
        return place

    def _border_after(self, kind: QTextBoundaryFinder.BoundaryType, place: int) -> int:
        place = min(max(place, -1) + 1, len(self.text))
        finder = self._finder(kind)
        while not self._is_border(finder, place):
            place += 1
        return place
