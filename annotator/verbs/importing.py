"""Articles in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from annotator.domain.changes import Act, add_article, article_of
from annotator.domain.errors import AnnotatorError
from annotator.domain.records import Article
from annotator.exchange.articles import read_articles
from annotator.storage import reading
from annotator.storage.project_file import ProjectFile


@dataclass(frozen=True, slots=True)
class FileRead:
    """What became of one file: the ids of the articles read, how many were there already, or why it was refused."""

    file: str
    articles: tuple[str, ...] = ()
    skipped: int = 0
    refused: AnnotatorError | None = None


def import_articles(project: ProjectFile, act: Act, paths: Sequence[Path]) -> list[FileRead]:
    """Adds the files' articles as one act; one whose text, outlet and date are there already is skipped."""
    known = {_sameness(article) for article in reading.articles(project)}
    edits, texts, results = [], [], []
    for path in paths:
        try:
            read = read_articles(path)
        except AnnotatorError as error:
            results.append(FileRead(str(path), refused=error))
            continue
        made = []
        for one in read:
            article = article_of(act.new_id(), one.title, one.outlet, one.date, one.author, one.source, one.text)
            if _sameness(article) not in known:
                known.add(_sameness(article))
                edits.append(add_article(article))
                texts.append(one.text)
                made.append(article.id)
        results.append(FileRead(str(path), tuple(made), len(read) - len(made)))
    if edits:
        project.append(act.change(edits, tuple(texts)))
    return results


def _sameness(article: Article) -> tuple[str, str, str]:
    return article.text, article.outlet, article.date
