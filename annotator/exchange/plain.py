"""Articles as plain text and Markdown: the whole file is the text."""

from __future__ import annotations

from annotator.domain.text import first_line, normalise
from annotator.exchange.article_in import ArticleIn, article_in
from annotator.exchange.decoding import decode


def read_text(data: bytes, source: str) -> ArticleIn:
    """The one article of a .txt file; its first line is also its title.

    Nothing but a BOM and line ends is changed, and one newline at the very end goes.
    """
    return article_in(_whole(data), source)


def read_markdown(data: bytes, source: str) -> ArticleIn:
    """The one article of a .md file, read as it stands; the title is its first line without the heading's marks."""
    text = _whole(data)
    return article_in(text, source, title=first_line(text).lstrip("#").strip())


def _whole(data: bytes) -> str:
    return normalise(decode(data)).removesuffix("\n")
