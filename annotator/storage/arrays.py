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
_ANNOTATIONS = "SELECT id, article, coder FROM annotation ORDER BY id"
_SEGMENTS = 'SELECT annotation, start, "end" FROM segment ORDER BY annotation, number'
# All values of an annotation are one string, in which no value can hide: no value has a NUL. Few different ones occur.
_VALUES = """
SELECT annotation, group_concat(variable || ? || value, ?) FROM tag WHERE variable IN ({variables})
GROUP BY annotation ORDER BY annotation
"""
_NUL = "\0"


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
    """Every shown annotation on a shown article; −1 for an article or a coder without a place.

    Each table is gone through once, in the annotations' order: looking up a million rows' parts takes twice as long.
    """
    ids: list[str] = []
    heads = []
    for whose, where, who in _blocks(project, _ANNOTATIONS):
        ids += whose
        heads.append((_places(articles, where), _places(coders, who)))
    walk = _Walk(ids)
    parts = [(walk.places(whose), starts, ends) for whose, starts, ends in _blocks(project, _SEGMENTS)]
    owner, start, end = _joined(parts, 3)
    real = (end > start) & (owner >= 0)
    return Annotations(ids, *_joined(heads, 2), owner[real], start[real], end[real], _tags(project, ids, variables))


class _Walk:
    """Where ids stand among others, both in rising order: one step a look."""

    def __init__(self, ids: Sequence[str]) -> None:
        self._ids = ids
        self._at = 0

    def places(self, words: Sequence[str]) -> list[int]:
        """The place of each word, none before that of an earlier one; −1 for one that is not there."""
        ids, at, count = self._ids, self._at, len(self._ids)
        found = []
        for word in words:
            while at < count and ids[at] < word:
                at += 1
            found.append(at if at < count and ids[at] == word else -1)
        self._at = at
        return found


class _Words(dict[str, int]):
    """Numbers words as they come."""

    def __missing__(self, word: str) -> int:
        self[word] = len(self)
        return self[word]


def _tags(project: ProjectReader, ids: Sequence[str], variables: Sequence[str]) -> list[Tags]:
    """The values of each variable, for the annotations `ids`."""
    query, given, walk = _VALUES.format(variables=", ".join("?" * len(variables))), _Words(), _Walk(ids)
    columns = [
        (walk.places(whose), np.fromiter(map(given.__getitem__, values), np.int64, len(values)))
        for whose, values in _blocks(project, query, _NUL, _NUL, *variables)
    ]
    owner, tagged = _joined(columns, 2)
    known = owner >= 0
    return _parted(owner[known], tagged[known], given, variables)


def _parted(owner: Numbers, tagged: Numbers, given: Mapping[str, int], variables: Sequence[str]) -> list[Tags]:
    """The values of each variable, from annotations [N] and the numbers of their strings of values [N]."""
    words = _Words()
    found: dict[str, tuple[list[int], list[int]]] = {variable: ([], []) for variable in variables}
    for text, number in given.items():
        parts = text.split(_NUL)
        for variable, value in zip(parts[::2], parts[1::2], strict=True):
            found[variable][0].append(number)
            found[variable][1].append(words[value])
    tags = []
    for numbers, values in found.values():
        each = np.bincount(np.array(numbers, np.int64), minlength=len(given))
        counts = each[tagged]
        within = np.arange(int(counts.sum())) - np.repeat(np.cumsum(counts) - counts, counts)
        begins = np.repeat((np.cumsum(each) - each)[tagged], counts)
        tags.append(Tags(np.repeat(owner, counts), np.array(values, np.int64)[begins + within], tuple(words)))
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
