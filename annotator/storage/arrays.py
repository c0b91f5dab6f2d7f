"""The annotations as columns of numbers, read in one pass each: what an analysis is made from.

Rows are turned into numbers a few at a time: a million annotations never stand in memory as rows of strings.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import repeat
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from annotator.storage import derive
from annotator.storage.project_file import ProjectReader

Numbers = NDArray[np.int64]
Places = Mapping[str, int]
# Few enough that a block's strings are still in the processor's cache when they are looked up.
_AT_A_TIME = 200


class Passages(NamedTuple):
    """Shown annotations by id: three columns of equal length; articles and coders as places, −1 for others."""

    ids: list[str]
    articles: Numbers
    coders: Numbers


class Segments(NamedTuple):
    """Their segments: code points [starts, ends) of the article of the annotation at a place."""

    annotations: Numbers
    starts: Numbers
    ends: Numbers


class Tags(NamedTuple):
    """The values given for one variable to the annotations at these places: places in `words`, ids of values."""

    annotations: Numbers
    values: Numbers
    words: tuple[str, ...]


def passages(project: ProjectReader, articles: Places, coders: Places) -> Passages:
    """Every shown annotation on a shown article."""
    ids: list[str] = []
    columns = []
    for some, where, who in _blocks(project, "SELECT id, article, coder FROM annotation ORDER BY id"):
        ids += some
        columns.append((_places(articles, where), _places(coders, who)))
    return Passages(ids, *_joined(columns, 2))


def segments(project: ProjectReader, annotations: Places) -> Segments:
    """Every segment of these annotations."""
    query = 'SELECT annotation, start, "end" FROM segment ORDER BY annotation, number'
    columns = [(_places(annotations, whose), starts, ends) for whose, starts, ends in _blocks(project, query)]
    found = _joined(columns, 3)
    kept = found[0] >= 0
    return Segments(*(column[kept] for column in found))


def tags(project: ProjectReader, annotations: Places, variables: Sequence[str]) -> list[Tags]:
    """Every value given to these annotations, apart for each of the variables."""
    words = _Words()
    cases = " ".join(f"WHEN ? THEN {number}" for number in range(len(variables)))
    query = (
        f"SELECT annotation, CASE variable {cases} END, value FROM tag"
        f" WHERE variable IN ({', '.join('?' * len(variables))}) ORDER BY annotation, variable, number"
    )
    columns = [
        (_places(annotations, whose), which, [words[value] for value in values])
        for whose, which, values in (_blocks(project, query, *variables, *variables) if variables else ())
    ]
    owner, which, value = _joined(columns, 3)
    kept = [(which == number) & (owner >= 0) for number in range(len(variables))]
    return [Tags(owner[mask], value[mask], tuple(words)) for mask in kept]


class _Words(dict[str, int]):
    """Numbers words as they come."""

    def __missing__(self, word: str) -> int:
        self[word] = len(self)
        return self[word]


def article_texts(project: ProjectReader, articles: Collection[str]) -> dict[str, str]:
    """The texts of these articles, by article id."""
    query = "SELECT a.id, t.body FROM article a JOIN text t ON t.id = a.text"
    return {article: body for article, body in project.raw.execute(query) if article in articles}


def finished(project: ProjectReader) -> list[tuple[str, str, str]]:
    """(article, coder, time) of every coding that is done: when its newest revision that says so was written."""
    query = (
        "SELECT c.article, c.coder, max(r.at) FROM coding c CROSS JOIN revision r ON r.entity = c.id"
        " WHERE c.state = 'done' AND json_extract(r.body, '$.state') = 'done' GROUP BY c.id ORDER BY c.id"
    )
    return project.raw.execute(query).fetchall()


def state_digest(project: ProjectReader) -> str:
    """The digest of the shown state: equal for equal projects."""
    return derive.state(project.raw)


def _blocks(project: ProjectReader, query: str, *arguments: str) -> Iterator[Iterator[tuple]]:
    """The columns of a query's rows, some rows at a time."""
    cursor = project.raw.execute(query, arguments)
    while rows := cursor.fetchmany(_AT_A_TIME):
        yield zip(*rows, strict=True)


def _places(places: Places, words: Sequence[str]) -> Numbers:
    return np.fromiter(map(places.get, words, repeat(-1)), np.int64, len(words))


def _joined(blocks: Sequence[Sequence[Sequence[int]]], width: int) -> list[Numbers]:
    """Each column in one piece."""
    if not blocks:
        return [np.empty(0, np.int64) for _ in range(width)]
    return [np.concatenate([np.asarray(part, np.int64) for part in column]) for column in zip(*blocks, strict=True)]
