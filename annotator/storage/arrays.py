"""The annotations as columns of numbers, read in one pass: what an analysis is made from.

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
# All values of an annotation are one string, in which no value can hide: no value has a NUL. Few different ones occur.
_QUERY = """
SELECT a.id, a.article, a.coder, coalesce(s.number, 0), coalesce(s.start, 0), coalesce(s."end", 0),
    CASE WHEN coalesce(s.number, 0) = 0 THEN (
        SELECT group_concat(t.variable || char(0) || t.value, char(0)) FROM tag t
        WHERE t.annotation = a.id AND t.variable IN ({variables})
    ) END
FROM annotation a LEFT JOIN segment s ON s.annotation = a.id ORDER BY a.id, s.number
"""


class Tags(NamedTuple):
    """The values given for one variable to the annotations at these places: places in `words`, ids of values."""

    annotations: Numbers
    values: Numbers
    words: tuple[str, ...]


class Annotations(NamedTuple):
    """Shown annotations [N] by id, their articles and coders as places; their segments [S]; `tags` a variable.

    Segments are code points [start, end) of the article of the annotation at `owners` [S].
    """

    ids: list[str]
    articles: Numbers
    coders: Numbers
    owners: Numbers
    starts: Numbers
    ends: Numbers
    tags: list[Tags]


def annotations(project: ProjectReader, articles: Places, coders: Places, variables: Sequence[str]) -> Annotations:
    """Every shown annotation on a shown article; −1 for an article or a coder without a place."""
    ids: list[str] = []
    columns, given = [], _Words()
    query = _QUERY.format(variables=", ".join("?" * len(variables)))
    for whose, where, who, number, starts, ends, values in _blocks(project, query, *variables):
        ids += whose
        tagged = np.fromiter(map(given.__getitem__, values), np.int64, len(values))
        columns.append((_places(articles, where), _places(coders, who), number, starts, ends, tagged))
    article, coder, number, start, end, tagged = _joined(columns, 6)
    first = number == 0
    real = end > start
    return Annotations(
        [identity for identity, begins in zip(ids, first.tolist(), strict=True) if begins],
        article[first],
        coder[first],
        (np.cumsum(first) - 1)[real],
        start[real],
        end[real],
        _tags(tagged[first], given, variables),
    )


class _Words(dict[str | None, int]):
    """Numbers words as they come."""

    def __missing__(self, word: str | None) -> int:
        self[word] = len(self)
        return self[word]


def _tags(tagged: Numbers, given: Mapping[str | None, int], variables: Sequence[str]) -> list[Tags]:
    """The values of each variable, from the number of each annotation's string of values [N]."""
    words = _Words()
    found: dict[str, tuple[list[int], list[int]]] = {variable: ([], []) for variable in variables}
    for text, number in given.items():
        parts = text.split("\0") if text else []
        for variable, value in zip(parts[::2], parts[1::2], strict=True):
            found[variable][0].append(number)
            found[variable][1].append(words[value])
    tags = []
    for numbers, values in found.values():
        each = np.bincount(np.array(numbers, np.int64), minlength=len(given))
        counts = each[tagged] if len(each) else tagged
        begins = (np.cumsum(each) - each)[tagged] if len(each) else tagged
        within = np.arange(int(counts.sum())) - np.repeat(np.cumsum(counts) - counts, counts)
        owner = np.repeat(np.arange(len(tagged)), counts)
        tags.append(Tags(owner, np.array(values, np.int64)[np.repeat(begins, counts) + within], tuple(words)))
    return tags


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
