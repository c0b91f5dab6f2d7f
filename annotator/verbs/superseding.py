"""Which article is a corrected download of which: named at import or by a lead, and taken back."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from annotator.domain.changes import Act
from annotator.domain.errors import AnnotatorError
from annotator.domain.likeness import Likenesses, may_be_one
from annotator.domain.records import Article
from annotator.domain.revision import Edit, Kind
from annotator.storage import arrays, reading
from annotator.storage.project_file import ProjectFile, ProjectReader


class Pair(NamedTuple):
    """A newer article and the older one that it is a correction of."""

    newer: Article
    older: Article


def known_for(project: ProjectReader, news: Iterable[Article]) -> Likenesses:
    """The articles of a project that may be older downloads of new ones."""
    waiting = list(news)
    about = [one for one in reading.articles(project) if any(may_be_one(one, new) for new in waiting)]
    return _known(project, about)


def named(project: ProjectReader) -> list[Pair]:
    """Every article that names an older one that is shown, oldest first."""
    by_id = {article.id: article for article in reading.articles(project)}
    return [Pair(one, by_id[one.supersedes]) for one in by_id.values() if one.supersedes in by_id]


def look_alikes(project: ProjectReader) -> list[Pair]:
    """Articles that are nearly the same and of which neither names the other: for a lead to look at.

    Such pairs come when two machines imported two downloads of one article.
    """
    articles = reading.articles(project)
    texts = arrays.article_texts(project, {article.id for article in articles})
    known, linked = Likenesses(), {(pair.newer.id, pair.older.id) for pair in named(project)}
    found = []
    for article in sorted(articles, key=lambda one: one.id):
        older = known.like(article, texts[article.id])
        if older and not linked & {(article.id, older.id), (older.id, article.id)}:
            found.append(Pair(article, older))
        known.add(article, texts[article.id])
    return found


def supersede(project: ProjectFile, newer: Article, older: Article, act: Act) -> None:
    """Names an older article in a newer one, as a lead's act; what would close a circle raises AnnotatorError."""
    chain, by_id = older, {article.id: article for article in reading.articles(project)}
    for _ in by_id:
        if chain.id == newer.id:
            raise AnnotatorError("supersedes_circle", newer=newer.title, older=older.title)
        if chain.supersedes not in by_id:
            break
        chain = by_id[chain.supersedes]
    _set(project, newer, older.id, act)


def take_back(project: ProjectFile, newer: Article, act: Act) -> None:
    """The article names no older one any more; one that names none raises AnnotatorError."""
    if newer.supersedes is None:
        raise AnnotatorError("supersedes_none", newer=newer.title)
    _set(project, newer, None, act)


def _set(project: ProjectFile, newer: Article, older: str | None, act: Act) -> None:
    if project.owner is not None:
        raise AnnotatorError("leads_alone")
    project.append(act.change([Edit(Kind.ARTICLE, newer.id, {"supersedes": older})], settles=True))


def _known(project: ProjectReader, articles: Iterable[Article]) -> Likenesses:
    listed = sorted(articles, key=lambda one: one.id)
    texts, known = arrays.article_texts(project, {article.id for article in listed}), Likenesses()
    for article in listed:
        known.add(article, texts[article.id])
    return known
