"""The annotations as columns, read in one pass each: what an analysis is made from."""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

from annotator.storage import derive
from annotator.storage.project_file import ProjectReader


class Passages(NamedTuple):
    """Shown annotations by id: three columns of equal length."""

    ids: tuple[str, ...]
    articles: tuple[str, ...]
    coders: tuple[str, ...]


class Segments(NamedTuple):
    """Their segments: code points [start, end) of an annotation's article."""

    annotations: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]


class Tags(NamedTuple):
    """The values given for one variable: ids of values or actors."""

    annotations: tuple[str, ...]
    values: tuple[str, ...]


def passages(project: ProjectReader) -> Passages:
    """Every shown annotation on a shown article."""
    return Passages(*_columns(project, 3, "SELECT id, article, coder FROM annotation ORDER BY id"))


def segments(project: ProjectReader) -> Segments:
    """Every segment of a shown annotation."""
    query = 'SELECT annotation, start, "end" FROM segment ORDER BY annotation, number'
    return Segments(*_columns(project, 3, query))


def tags(project: ProjectReader, variable: str) -> Tags:
    """Every value given for a variable."""
    query = "SELECT annotation, value FROM tag WHERE variable = ? ORDER BY annotation, number"
    return Tags(*_columns(project, 2, query, variable))


def article_texts(project: ProjectReader, articles: Collection[str]) -> dict[str, str]:
    """The texts of these articles, by article id."""
    query = "SELECT a.id, t.body FROM article a JOIN text t ON t.id = a.text"
    return {article: body for article, body in project.raw.execute(query) if article in articles}


def codebook_version(project: ProjectReader) -> int:
    """How many acts have made the codebook what it is, the first one included; no order of merging matters."""
    query = "SELECT count(DISTINCT change) FROM revision WHERE kind IN ('variable', 'value')"
    return int(project.raw.execute(query).fetchone()[0])


def state_digest(project: ProjectReader) -> str:
    """The digest of the shown state: equal for equal projects."""
    return derive.state(project.raw)


def _columns(project: ProjectReader, width: int, query: str, *arguments: str) -> list[tuple]:
    rows = project.raw.execute(query, arguments).fetchall()
    return list(zip(*rows, strict=True)) if rows else [()] * width
