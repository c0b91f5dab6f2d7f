"""What an article's file gives: the text as it will be stored, and what the file says about it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from email.utils import parsedate_to_datetime

from annotator.domain.errors import AnnotatorError
from annotator.domain.text import first_line, normalise

_BREAKS = re.compile("[\x00-\x20\x7f-\x9f\u2028\u2029\ud800-\udfff]+")
_ISO = re.compile(r"\s*([0-9]{4})([-/.]?)([0-9]{2})\2([0-9]{2})(?![0-9])")


@dataclass(frozen=True, slots=True)
class ArticleIn:
    """One article read from a file, its text normalised; `date` is ISO 8601 or empty, `source` the file's name."""

    title: str
    outlet: str
    date: str
    author: str
    text: str
    source: str


def article_in(
    text: str, source: str, title: str = "", outlet: str = "", date: str = "", author: str = ""
) -> ArticleIn:
    """The article of `text`, titled by its first line where nothing else names it; no text raises AnnotatorError."""
    body = normalise(text)
    if not body.strip():
        raise AnnotatorError("no_text")
    return ArticleIn(title or first_line(body), outlet, date, author, body, source)


def one_line(text: str) -> str:
    """`text` without line breaks, control characters and surrounding blanks; no-break spaces between words stay."""
    return _BREAKS.sub(" ", text).strip(" ") if text.strip() else ""


def iso_date(text: str) -> str:
    """The day that `text` begins with (2020-06-10, 2020/06/10, 20200610) or an e-mail date; else empty: no guess."""
    found = _ISO.match(text)
    try:
        if found:
            return date(int(found[1]), int(found[3]), int(found[4])).isoformat()
        return parsedate_to_datetime(text).date().isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return ""
