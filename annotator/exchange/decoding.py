"""From bytes to text: by byte order mark, then strictly by what is tried in order; never by statistics."""

from __future__ import annotations

import codecs
from collections.abc import Iterable

from annotator.domain.errors import AnnotatorError

_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))


def decode(data: bytes, declared: Iterable[str] = ()) -> str:
    """The text of `data`: what its BOM says, else the first of `declared`, UTF-8 and Windows-1252 that fits strictly.

    A BOM stays the first character. Bytes that fit nothing raise AnnotatorError.
    """
    marked = [encoding for mark, encoding in _MARKS if data.startswith(mark)]
    for encoding in marked or [*declared, "utf-8", "cp1252"]:
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise AnnotatorError("encoding")


def decode_utf8(data: bytes) -> str:
    """The text of UTF-8 `data`, without a BOM; other bytes raise AnnotatorError with the number of their line."""
    try:
        return data.decode("utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        raise AnnotatorError("line_utf8", line=data.count(b"\n", 0, error.start) + 1) from error
