"""Articles in: the file's ending chooses the reader."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Mapping
from pathlib import Path

from annotator.domain.errors import AnnotatorError
from annotator.exchange.article_in import ArticleIn
from annotator.exchange.docx import read_docx
from annotator.exchange.html import read_html
from annotator.exchange.plain import read_markdown, read_text
from annotator.messages import reason_of

MAX_BYTES = 64 << 20

READERS: Mapping[str, Callable[[bytes, str], ArticleIn]] = {
    ".txt": read_text,
    ".md": read_markdown,
    ".html": read_html,
    ".htm": read_html,
    ".docx": read_docx,
}
_TEXTUAL = (".txt", ".md", ".html", ".htm")
_SIGNATURES = (
    (b"PK\x03\x04", "ZIP"),
    (b"%PDF-", "PDF"),
    (b"{\\rtf", "RTF"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "DOC"),
    (b"SQLite format 3\0", "SQLite"),
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"GIF8", "GIF"),
    (b"\x1f\x8b", "GZIP"),
)


def read_articles(path: Path) -> list[ArticleIn]:
    """The articles of one file, each with its text as it will be stored.

    Raises AnnotatorError for a path that is no readable file, an ending that is not known, a file that is empty,
    larger than MAX_BYTES or not what its ending says, and one without text.
    """
    data = _bytes_of(path)
    ending = path.suffix.lower()
    if ending not in READERS:
        raise AnnotatorError("ending_unknown", known=" ".join(READERS))
    _check_signature(data, ending)
    return [READERS[ending](data, _printable(path.name))]


def _bytes_of(path: Path) -> bytes:
    try:
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            raise AnnotatorError("article_folder")
        if not stat.S_ISREG(mode):
            raise AnnotatorError("not_a_file")
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except FileNotFoundError as error:
        raise AnnotatorError("article_missing") from error
    except OSError as error:
        raise AnnotatorError("article_unreadable", why=reason_of(error)) from error
    if not data:
        raise AnnotatorError("article_empty")
    if len(data) > MAX_BYTES:
        raise AnnotatorError("article_large", limit=MAX_BYTES >> 20)
    return data


def _check_signature(data: bytes, ending: str) -> None:
    really = next((name for mark, name in _SIGNATURES if data.startswith(mark)), None)
    if ending in _TEXTUAL and really:
        raise AnnotatorError("ending_wrong", ending=ending, really=really)


def _printable(name: str) -> str:
    # A file name need not be UTF-8; what is stored must be.
    return os.fsencode(name).decode("utf-8", "replace")
