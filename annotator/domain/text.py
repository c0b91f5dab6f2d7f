"""The one normalisation of article texts, done once at import for every format."""

from __future__ import annotations

import re

from annotator.domain.errors import AnnotatorError

_LINE_ENDS = re.compile("\r\n|[\r\x85\u2028\u2029]")
_SURROGATE = re.compile("[\ud800-\udfff]")


def normalise(text: str) -> str:
    """`text` without BOMs before it and with LF line ends; nothing else changes, and a second time nothing at all.

    No-break and trailing spaces and the Unicode form stay as they came. NUL and lone surrogates raise AnnotatorError.
    """
    if "\0" in text:
        raise AnnotatorError("text_nul", at=text.index("\0"))
    if lone := _SURROGATE.search(text):
        raise AnnotatorError("text_surrogate", at=lone.start())
    return _LINE_ENDS.sub("\n", text.lstrip("\ufeff"))


def first_line(text: str) -> str:
    """The first line that is not blank, without surrounding blanks: an article's title where nothing else names it."""
    return next((line.strip() for line in text.split("\n") if line.strip()), "")
