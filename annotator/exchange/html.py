"""Articles as saved web pages: the story's text without what stands around it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser, LexborNode

from annotator.domain.errors import AnnotatorError
from annotator.exchange.article_in import ArticleIn, article_in
from annotator.exchange.decoding import decode
from annotator.exchange.page_facts import page_facts
from annotator.exchange.page_text import story

# The parser's time grows with the square of the nesting; no real page comes near this.
MAX_DEPTH = 2_000

_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)")
_MARKUP = re.compile(r"<(?:!doctype|[a-zA-Z][a-zA-Z0-9]*)(?:\s[^<>]*)?/?>", re.IGNORECASE)
_UNNESTED = (
    *("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"),
    *("dd", "dt", "li", "option", "p", "rp", "rt", "tbody", "td", "th", "tr"),
)
_CHARSET = re.compile(rb"<meta[^>]{0,400}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_\-]+)", re.IGNORECASE)
_ENCODINGS = re.compile(
    "(?:windows|cp|iso|iso-8859|x-cp)?-?(?:125[0-8]|8859-?[0-9]{1,2}|[0-9]{1,2}|2022-(?:jp|kr))"
    "|koi8-[ru]|gbk|gb2312|gb18030|big5|shift[_-]jis|sjis|euc-(?:jp|kr)|x-mac-cyrillic|macintosh",
    re.IGNORECASE,
)
_WESTERN = ("latin1", "latin-1", "iso-8859-1", "iso8859-1", "windows-1252", "cp1252", "us-ascii", "ascii")


def read_html(data: bytes, source: str) -> ArticleIn:
    """The one article of a saved page: its headline and paragraphs with a blank line between, and what the page states.

    Runs of blanks read as one, as in a browser; no-break spaces stay; soft hyphens go, for they are layout. Charset:
    BOM, what the page declares, UTF-8, Windows-1252. Nothing is fetched and no script runs.
    """
    page = decode(data, _declared(data))
    if not _MARKUP.search(page):
        raise AnnotatorError("html_not")
    if _depth(page) > MAX_DEPTH:
        raise AnnotatorError("html_deep")
    tree = LexborHTMLParser(page.removeprefix("\ufeff"))
    facts = page_facts(tree)
    return article_in(_story(tree.body), source, facts.title, facts.outlet, facts.date, facts.author)


def _story(body: LexborNode | None) -> str:
    return story(body).replace("\u00ad", "") if body else ""


def _declared(data: bytes) -> Iterator[str]:
    # Pages that declare a Western charset are so often UTF-8 that strict UTF-8 comes first for them.
    if found := _CHARSET.search(data[:8192]):
        label = found[1].decode("ascii").lower()
        if label not in _WESTERN and _ENCODINGS.fullmatch(label):
            yield {"x-mac-cyrillic": "mac-cyrillic"}.get(label, label)


def _depth(page: str) -> int:
    depth = deepest = 0
    for tag in _TAG.finditer(page):
        if tag[2].lower() not in _UNNESTED:
            depth = max(depth - 1, 0) if tag[1] else depth + 1
            deepest = max(deepest, depth)
    return deepest
