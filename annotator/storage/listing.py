"""The article list as one coder sees it, read in portions: no portion takes longer than a glance."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from typing import NamedTuple

from annotator.domain.records import DONE, NOT_STARTED
from annotator.storage.project_file import ProjectReader

_PORTION = 2000


class ArticleRow(NamedTuple):
    """One line of the article list: the article, one coder's state on it and that coder's annotations."""

    id: str
    title: str
    outlet: str
    date: str
    state: str
    annotations: int
    text: str = ""
    assigned: bool = False

    @property
    def by_date(self) -> tuple[str, str, str]:
        """What puts the oldest first."""
        return self.date, self.title, self.id


class HiddenArticle(NamedTuple):
    """An article that was removed, as it was last."""

    id: str
    title: str
    outlet: str
    date: str


def portions(project: ProjectReader, coder: str) -> Iterator[list[ArticleRow]]:
    """Every shown article in portions, some empty, in no order. Acts between two portions may or may not be in them."""
    states: dict[str, str] = {}
    for found in _of_coder(project, "coding", "state", coder):
        states |= found
        yield []
    assigned: dict[str, str] = {}
    for found in _of_coder(project, "assignment", "batch", coder):
        assigned |= found
        yield []
    last = ""
    while heads := _heads(project, "id > ? ORDER BY id LIMIT ?", (last, _PORTION)):
        first, last = heads[0][0], heads[-1][0]
        counts = _counts(project, coder, "article BETWEEN ? AND ?", (first, last))
        yield [_row(head, states, counts, assigned) for head in heads]


def article_rows(project: ProjectReader, coder: str, assigned_only: bool = False) -> list[ArticleRow]:
    """The whole list at once, oldest first."""
    rows = [row for portion in portions(project, coder) for row in portion if row.assigned or not assigned_only]
    return sorted(rows, key=lambda row: row.by_date)


def first_rows(project: ProjectReader, coder: str, number: int) -> list[ArticleRow]:
    """The oldest articles, up to a number, for a first glance."""
    heads = _heads(project, "1 ORDER BY date, title, id LIMIT ?", (number,))
    return _told(project, coder, heads)


def rows_of(project: ProjectReader, coder: str, articles: Collection[str]) -> list[ArticleRow]:
    """The rows of these articles; none for one that is not shown."""
    places = ", ".join("?" * len(articles))
    return _told(project, coder, _heads(project, f"id IN ({places})", tuple(articles)))


def number_of_articles(project: ProjectReader) -> int:
    """How many articles are shown."""
    return project.raw.execute("SELECT count(*) FROM article").fetchone()[0]


def hidden_articles(project: ProjectReader) -> list[HiddenArticle]:
    """The articles that were removed, oldest first."""
    rows = project.raw.execute(
        "SELECT entity, body FROM revision WHERE kind = 'article' AND entity NOT IN (SELECT id FROM article)"
        " ORDER BY lamport"
    )
    bodies = {entity: json.loads(body) for entity, body in rows}
    found = [
        HiddenArticle(entity, *(str(body.get(name) or "") for name in ("title", "outlet", "date")))
        for entity, body in bodies.items()
    ]
    return sorted(found, key=lambda one: (one.date, one.title, one.id))


def first_to_code(project: ProjectReader, coder: str) -> str:
    """The oldest article of a coder's assignment, of all where there is none, that is not done; empty when all are."""
    found = project.raw.execute(
        """
        SELECT a.id FROM article a
        WHERE a.id NOT IN (SELECT article FROM coding WHERE coder = ?1 AND state = ?2) AND (
            a.id IN (SELECT article FROM assignment WHERE coder = ?1)
            OR NOT EXISTS (SELECT 1 FROM assignment JOIN article ON article.id = assignment.article WHERE coder = ?1))
        ORDER BY a.date, a.title, a.id LIMIT 1
        """,
        (coder, DONE),
    ).fetchone()
    return found[0] if found else ""


def _told(project: ProjectReader, coder: str, heads: list[tuple]) -> list[ArticleRow]:
    articles = [head[0] for head in heads]
    among = f"article IN ({', '.join('?' * len(articles))})"
    query = f"SELECT article, {{}} FROM {{}} WHERE {among} AND coder = ?"
    states, assigned = (
        dict(project.raw.execute(query.format(*names), (*articles, coder)).fetchall())
        for names in (("state", "coding"), ("batch", "assignment"))
    )
    counts = _counts(project, coder, among, tuple(articles))
    return [_row(head, states, counts, assigned) for head in heads]


def _row(head: tuple, states: dict[str, str], counts: dict[str, int], assigned: Collection[str]) -> ArticleRow:
    article, title, outlet, date, text = head
    state, annotations = states.get(article, NOT_STARTED), counts.get(article, 0)
    return ArticleRow(article, title, outlet, date, state, annotations, text, article in assigned)


# Rows are read past SQLAlchemy here, which takes three times as long to make one.
def _heads(project: ProjectReader, where: str, given: tuple) -> list[tuple]:
    return project.raw.execute(f"SELECT id, title, outlet, date, text FROM article WHERE {where}", given).fetchall()


def _counts(project: ProjectReader, coder: str, where: str, given: tuple) -> dict[str, int]:
    query = f"SELECT article, count(*) FROM annotation WHERE {where} AND coder = ? GROUP BY article"
    return dict(project.raw.execute(query, (*given, coder)).fetchall())


def _of_coder(project: ProjectReader, table: str, what: str, coder: str) -> Iterator[dict[str, str]]:
    """What one coder has on articles, in portions."""
    query = f"SELECT id, article, {what} FROM {table} WHERE id > ? AND coder = ? ORDER BY id LIMIT ?"
    last = ""
    while rows := project.raw.execute(query, (last, coder, _PORTION)).fetchall():
        last = rows[-1][0]
        yield {article: given for _, article, given in rows}
