"""Where words stand in a text, found as readers compare: case, accents, quotes, dashes and blanks do not count.

No-break spaces, line ends and runs of blanks are one blank; soft hyphens and other invisible signs are passed over.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterator
from functools import cached_property

from annotator.domain.folding import folded

# Whatever is not a plain sign or a single plain blank: blanks together, and one by one what is beyond ASCII.
_ODD = re.compile(r"\s{2,}|[^\S ]|[^\x00-\x7f]")
_BLANKS = re.compile(" {2,}")
_UNSEEN = re.compile(
    "[\u00ad\u0591-\u05bd\u05bf-\u05c7\u064b-\u065f\u0670\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]"
)


class _Signs(dict[int, str]):
    """What each sign is read as; worked out when it is first met."""

    def __missing__(self, sign: int) -> str:
        self[sign] = read = _read(chr(sign))
        return read


def _read(sign: str) -> str:
    if sign.isspace():
        return " "
    return "" if _UNSEEN.match(sign) else _BLANKS.sub(" ", folded(sign))


_SIGNS = _Signs()


def read_as(text: str) -> str:
    """A text in the form it is searched in; its length may be another."""
    return _BLANKS.sub(" ", text.translate(_SIGNS))


class FoldedText:
    """A text as it is searched. Where its signs stand is worked out only when something is found."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._read = read_as(text)

    def find(self, words: str) -> Iterator[tuple[int, int]]:
        """The half-open stretches of the text, in code points and in order, that read like `words`; none overlap.

        A stretch takes in the accents that are written after its last letter. Nothing reads like blanks alone.
        """
        asked = read_as(words).strip()
        at = self._read.find(asked) if asked else -1
        end = 0
        while at >= 0:
            start = self._places[at]
            # The second half of a sign that reads as two, such as ß, was found with the first.
            if start >= end:
                end = self._end_after(at + len(asked) - 1)
                yield start, end
            at = self._read.find(asked, at + len(asked))

    def _end_after(self, last: int) -> int:
        end, text = self._places[last] + 1, self._text
        while end < len(text) and not _SIGNS[ord(text[end])]:
            end += 1
        return end

    @cached_property
    def _places(self) -> array[int]:
        """For every sign of what is read, where the one it comes from stands in the text."""
        text, places = self._text, array("l")
        at, blank = 0, False
        for odd in _ODD.finditer(text):
            start, end = odd.span()
            blank = _go_on(places, range(at, start), text[at:start], blank)
            blank = _go_on(places, [start] * len(read := read_as(odd.group())), read, blank)
            at = end
        _go_on(places, range(at, len(text)), text[at:], blank)
        return places


def _go_on(places: array[int], more: range | list[int], read: str, blank: bool) -> bool:
    """Adds places, but for a blank after a blank; whether a blank is now the last sign."""
    places.extend(more[1:] if blank and read.startswith(" ") else more)
    return read.endswith(" ") if read else blank
