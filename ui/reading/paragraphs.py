"""The article cut into the pieces that are laid out one by one: its paragraphs, very long ones in parts."""

from __future__ import annotations

import re
from typing import NamedTuple

from ui.offsets import Offsets

LONGEST = 8000  # characters laid out in one piece
_WINDOW = 64  # characters looked at to cut no grapheme
_TAIL = 40  # characters a heading line may have beyond the article's title, such as the outlet's name
_SENTENCE_END = re.compile(r".*[.!?…。][”’\"»)]*(?:\s|(?<=。))", re.DOTALL)


class Piece(NamedTuple):
    """A stretch of the article that is laid out on its own; `closes` where a paragraph ends with it."""

    start: int
    end: int
    heading: bool
    closes: bool


def pieces(text: str, title: str) -> list[Piece]:
    """The non-blank lines of the text in order; the first is the heading when it is the article's title."""
    found: list[Piece] = []
    at = 0
    for line in text.split("\n"):
        if line and not line.isspace():
            heading = not found and _is_title(line, title)
            borders = [at, *_cuts(text, at, at + len(line)), at + len(line)]
            last = len(borders) - 2
            found += [Piece(borders[i], borders[i + 1], heading, i == last) for i in range(last + 1)]
        at += len(line) + 1
    return found


def _is_title(line: str, title: str) -> bool:
    wanted = " ".join(title.split())
    if not wanted or len(line) > 4 * len(title) + _TAIL:
        return False
    given = " ".join(line.split())
    return given.startswith(wanted) and len(given) <= len(wanted) + _TAIL and not given[len(wanted) :][:1].isalnum()


def _cuts(text: str, start: int, end: int) -> list[int]:
    cuts = []
    while end - start > LONGEST:
        start = _cut(text, start + LONGEST // 2, start + LONGEST)
        cuts.append(start)
    return cuts


def _cut(text: str, first: int, last: int) -> int:
    """The last end of a sentence between the places, else the last space, else the last border of a grapheme."""
    sentence = _SENTENCE_END.match(text, first, last)
    if sentence:
        return sentence.end()
    space = text.rfind(" ", first, last)
    if space >= 0:
        return space + 1
    around = Offsets(text[last - _WINDOW : last + _WINDOW])
    return last - _WINDOW + (around.grapheme_start(_WINDOW) or _WINDOW)
