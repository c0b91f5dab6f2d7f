"""Articles in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from annotator.domain.changes import Act, add_article, article_of
from annotator.domain.errors import AnnotatorError
from annotator.domain.records import Article
from annotator.exchange.articles import read_articles
from annotator.storage import reading
from annotator.storage.project_file import ProjectFile
from annotator.verbs import keeping, superseding


@dataclass(frozen=True, slots=True)
class FileRead:
    """What became of one file: the ids of the articles read, how many were there already, or why it was refused.

    `corrects` are those of its articles that are nearly an older one of the project, which they name, with that one.
    """

    file: str
    articles: tuple[str, ...] = ()
    skipped: int = 0
    refused: AnnotatorError | None = None
    corrects: tuple[tuple[Article, Article], ...] = ()


def import_articles(project: ProjectFile, act: Act, paths: Sequence[Path]) -> list[FileRead]:
    """Adds the files' articles as one act; one whose text, outlet and date are there already is skipped.

    One that is nearly an older article, as a download is after its headline was corrected, names that one.
    """
    known = {_sameness(article) for article in reading.articles(project)}
    found = [_read(path, act, known) for path in paths]
    news = [article for one in found for article in one.articles]
    older = superseding.known_for(project, news)
    edits, results = [], []
    for one in found:
        corrects = []
        for article in one.articles:
            text = one.texts[article.text]
            before = older.like(article, text)
            article = replace(article, supersedes=before.id if before else None)
            corrects += [(article, before)] if before else []
            older.add(article, text)
            edits.append(add_article(article))
        ids = tuple(article.id for article in one.articles)
        results.append(FileRead(one.file, ids, one.skipped, one.refused, tuple(corrects)))
    if edits:
        texts = tuple(text for one in found for text in one.texts.values())
        keeping.keep(project)
        project.append(act.change(edits, texts))
    return results


class _Read(NamedTuple):
    """What is in one file and not there yet; its texts by their ids."""

    file: str
    articles: tuple[Article, ...] = ()
    texts: Mapping[str, str] = MappingProxyType({})
    skipped: int = 0
    refused: AnnotatorError | None = None


def _read(path: Path, act: Act, known: set[tuple[str, str, str]]) -> _Read:
    try:
        read = read_articles(path)
    except AnnotatorError as error:
        return _Read(str(path), refused=error)
    made, texts = [], {}
    for one in read:
        article = article_of(act.new_id(), one.title, one.outlet, one.date, one.author, one.source, one.text)
        if _sameness(article) not in known:
            known.add(_sameness(article))
            made.append(article)
            texts[article.text] = one.text
    return _Read(str(path), tuple(made), texts, len(read) - len(made))


def _sameness(article: Article) -> tuple[str, str, str]:
    return article.text, article.outlet, article.date
