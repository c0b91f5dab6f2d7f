"""The readable text of a part of a web page, paragraph by paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator

from selectolax.lexbor import LexborNode

_ROOTS = ("article", "[itemprop~=articleBody]", "main", "[role=main]")
_STORY = "h1, main, [itemprop~=articleBody]"


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_OUT = _words(
    "script style noscript template nav aside footer figure figcaption iframe object embed svg canvas video audio "
    "button select textarea input datalist head dialog menu rt rp"
)
_OUT_ROLES = _words("navigation banner contentinfo complementary search dialog alertdialog")
_OUT_CLASSES = _words(
    "comment comments comment-list commentlist comments-area comments-section disqus_thread respond related "
    "related-articles related-content related-posts share sharing social social-share share-buttons newsletter "
    "newsletter-signup cookies cookie-banner cookie-notice breadcrumb breadcrumbs ad ads advert advertisement "
    "promo sidebar"
)
_BLOCKS = _words(
    "address article blockquote body caption center dd details div dl dt fieldset form h1 h2 h3 h4 h5 h6 header hgroup "
    "hr li main ol p pre section summary table tbody tfoot thead tr ul"
)
_CELLS = ("td", "th")
_QUOTES = {"q": ("“", "”")}

_BLANKS = re.compile("[ \t\n\r\f]+")
_SPACES = re.compile(" +")
_AROUND_BREAK = re.compile(" ?([\t\n]) ?")
_BREAKS = re.compile("\n{2,}")


def story(body: LexborNode) -> str:
    """The text of the page's article: of `article`, the article's body or `main`, else of the whole page.

    Of several elements of a kind the longest counts, if it holds at least half of what they hold together, and none
    counts that holds less than a tenth of the page: rather text too much than a part of the article lost.
    """
    whole = text_of(body)
    for selector in _ROOTS:
        texts = [text_of(node) for node in body.css(selector) if not _set_apart(node)]
        longest = max(texts, key=len, default="")
        if longest and 2 * len(longest) >= sum(map(len, texts)) and 10 * len(longest) >= len(whole):
            return longest
    return whole


def text_of(root: LexborNode) -> str:
    """The text under `root`: paragraphs with a blank line between, a cell after a cell parted by a tab."""
    page = _Paragraphs()
    # An element comes off the stack twice: itself when it begins, its name when it ends.
    stack: list[LexborNode | str] = [root]
    while stack:
        node = stack.pop()
        if isinstance(node, str):
            page.end(node)
        elif node.tag == "-text":
            page.add(node.text_content or "")
        elif not _is_noise(node):
            tag = node.tag or ""
            page.begin(tag)
            stack += [tag, *reversed(_children(node))]
    return page.text()


def _children(node: LexborNode) -> list[LexborNode]:
    children = []
    child = node.child
    while child is not None:
        children.append(child)
        child = child.next
    return children


def _above(node: LexborNode) -> Iterator[LexborNode]:
    above = node.parent
    while above is not None and above.tag != "-document":
        yield above
        above = above.parent


def _inside(node: LexborNode, tags: tuple[str, ...]) -> bool:
    return any(above.tag in tags for above in _above(node))


def _set_apart(node: LexborNode) -> bool:
    """Whether an element stands in what is left out, or in an article of which it is only a part."""
    return any(_is_noise(above) or (above.tag == node.tag == "article") for above in _above(node))


def _is_noise(node: LexborNode) -> bool:
    tag = node.tag or ""
    if tag.startswith(("-", "!")):
        return True
    attributes = node.attributes
    if tag in _OUT or "hidden" in attributes or attributes.get("role") in _OUT_ROLES:
        return True
    words = _words(f"{attributes.get('class') or ''} {attributes.get('id') or ''}".lower())
    suspect = bool(words & _OUT_CLASSES) or (tag == "header" and not _inside(node, ("article", "main")))
    return suspect and node.css_first(_STORY) is None


class _Paragraphs:
    """Gathers pieces of text into paragraphs, blanks read as a browser reads them."""

    def __init__(self) -> None:
        self._done: list[str] = []
        self._pieces: list[str] = []
        self._as_typed = 0

    def begin(self, tag: str) -> None:
        """An element begins."""
        if tag in _BLOCKS:
            self._close()
        if tag == "br":
            self._pieces.append("\n")
        elif tag in _CELLS and "".join(self._pieces).strip():
            self._pieces.append("\t")
        self._pieces.append(_QUOTES.get(tag, ("", ""))[0])
        self._as_typed += tag == "pre"

    def end(self, tag: str) -> None:
        """An element ends."""
        self._pieces.append(_QUOTES.get(tag, ("", ""))[1])
        if tag in _BLOCKS:
            self._close()
        self._as_typed -= tag == "pre"

    def add(self, text: str) -> None:
        """Text between two tags."""
        self._pieces.append(text if self._as_typed else _BLANKS.sub(" ", text))

    def text(self) -> str:
        """Everything gathered."""
        self._close()
        return "\n\n".join(self._done)

    def _close(self) -> None:
        text = "".join(self._pieces)
        if not self._as_typed:
            text = _BREAKS.sub("\n\n", _AROUND_BREAK.sub(r"\1", _SPACES.sub(" ", text))).strip(" ")
        text = text.strip("\t\n")
        if text.strip():
            self._done.append(text)
        self._pieces = []
