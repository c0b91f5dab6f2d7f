"""What a web page states about its article: JSON-LD first, then its meta elements, then what it shows."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from selectolax.lexbor import LexborHTMLParser

from annotator.exchange.article_in import iso_date, one_line

_OUTLETS = ("og:site_name", "application-name", "dc.publisher")
_TITLES = ("og:title", "twitter:title", "dc.title")
_AUTHORS = ("author", "article:author", "dc.creator", "parsely-author")
_DATES = (
    "article:published_time",
    "datepublished",
    "date",
    "dc.date",
    "dc.date.issued",
    "pubdate",
    "publish-date",
    "parsely-pub-date",
)


@dataclass(frozen=True, slots=True)
class PageFacts:
    """What is stated; what is not is empty."""

    title: str
    outlet: str
    date: str
    author: str


def page_facts(tree: LexborHTMLParser) -> PageFacts:
    """The facts of one page; nothing is guessed from its text or its address."""
    linked = _article_data(tree)
    meta = _meta(tree)
    shown = [*_shown(tree, "h1"), *_shown(tree, "title")]
    return PageFacts(
        title=_first([*_names(linked.get("headline")), *_of(meta, _TITLES), *shown]),
        outlet=_first([*_names(linked.get("publisher")), *_of(meta, _OUTLETS)]),
        date=_first(map(iso_date, [*_names(linked.get("datePublished")), *_of(meta, _DATES), *_times(tree)])),
        author=", ".join(_names(linked.get("author"))) or _first(_author_names(meta, tree)),
    )


def _first(found: Iterable[str]) -> str:
    return next((line for text in found if (line := one_line(text))), "")


def _of(meta: Mapping[str, str], names: tuple[str, ...]) -> list[str]:
    return [meta[name] for name in names if name in meta]


def _author_names(meta: Mapping[str, str], tree: LexborHTMLParser) -> list[str]:
    stated = [text for text in _of(meta, _AUTHORS) if not text.startswith(("http:", "https:"))]
    return [*stated, *_shown(tree, "[rel=author]")]


def _meta(tree: LexborHTMLParser) -> dict[str, str]:
    found: dict[str, str] = {}
    for node in tree.css("meta[content]"):
        given = node.attributes
        name = given.get("property") or given.get("name") or given.get("itemprop") or ""
        found.setdefault(name.lower(), given.get("content") or "")
    return found


def _shown(tree: LexborHTMLParser, selector: str) -> list[str]:
    node = tree.css_first(selector)
    return [node.text()] if node else []


def _times(tree: LexborHTMLParser) -> list[str]:
    return [node.attributes.get("datetime") or "" for node in tree.css("time[datetime]")[:1]]


def _names(value: object) -> list[str]:
    """The names in a JSON-LD value: a text, a thing with a name, or a list of them."""
    if isinstance(value, str):
        return [line] if (line := one_line(value)) else []
    if isinstance(value, Mapping):
        return _names(value.get("name")) if isinstance(value.get("name"), str) else []
    if isinstance(value, list):
        return [name for one in value if not isinstance(one, list) for name in _names(one)]
    return []


def _article_data(tree: LexborHTMLParser) -> Mapping[str, object]:
    for node in tree.css('script[type="application/ld+json"]'):
        try:
            data = json.loads(node.text())
        except (ValueError, RecursionError):
            continue
        for thing in _things(data):
            if any(kind.endswith(("Article", "Posting")) for kind in _names(thing.get("@type"))):
                return thing
    return {}


def _things(data: object) -> Iterator[Mapping[str, object]]:
    for thing in data if isinstance(data, list) else [data]:
        if isinstance(thing, Mapping):
            yield thing
            yield from _things(thing.get("@graph", []))
