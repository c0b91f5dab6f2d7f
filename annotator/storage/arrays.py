"""The annotations as columns of numbers, read in one pass: what an analysis is made from.

Rows are turned into numbers some at a time: a million annotations never stand in memory as rows of strings.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import repeat
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from annotator.storage import derive
from annotator.storage.project_file import ProjectReader

Numbers = NDArray[np.int64]
Places = Mapping[str, int]
# So many annotations at a time that a question asked of SQLite is worth it, and their words are still close by.
_AT_A_TIME = 5000
_LAST = "SELECT max(id) FROM (SELECT id FROM annotation WHERE id > ? ORDER BY id LIMIT ?)"
# The columns of a block are strings, their words parted by a sign: to make rows of Python's takes longer.
_ANNOTATIONS = """
SELECT count(*), group_concat(id, {sign}), group_concat(article, {sign}), group_concat(coder, {sign}) FROM annotation
WHERE id > ? AND id <= ?
"""
_SEGMENTS = """
SELECT count(*), group_concat(annotation, {sign}), group_concat(start, ' '), group_concat("end", ' ') FROM segment
WHERE annotation > ? AND annotation <= ?
"""
_TAGS = """
SELECT count(*), group_concat(annotation, {sign}), group_concat(variable, {sign}), group_concat(value, {sign}) FROM tag
WHERE annotation > ? AND annotation <= ? AND variable IN ({variables})
"""
# A line end is twice as fast, but a value can have one in it; none has a NUL.
_LINE_END, _NUL = "\n", "\0"
_AS_SQL = {_LINE_END: "'\n'", _NUL: "char(0)"}
# How many rows, and three columns of theirs.
_Block = tuple[int, str | None, str | None, str | None]


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
    try:
        return _annotations(project, articles, coders, variables, _LINE_END)
    except _SignWithinError:
        return _annotations(project, articles, coders, variables, _NUL)


def _annotations(
    project: ProjectReader, articles: Places, coders: Places, variables: Sequence[str], sign: str
) -> Annotations:
    numbering = _Numbering(articles, coders, variables, sign)
    with ThreadPoolExecutor(1) as aside:
        # SQLite lets go of the interpreter while it gathers a block; the one before becomes numbers meanwhile.
        blocks = [aside.submit(numbering.of, *block) for block in _blocks(project, variables, sign)]
    article, coder, owner, start, end, tagged, variable, value = _joined([block.result() for block in blocks], 8)
    real, words = (end > start) & (owner >= 0), tuple(numbering.values)
    variable[tagged < 0] = -1
    tags = [Tags(tagged[mine], value[mine], words) for mine in (variable == v for v in range(len(variables)))]
    return Annotations(numbering.ids, article, coder, owner[real], start[real], end[real], tags)


def _blocks(project: ProjectReader, variables: Sequence[str], sign: str) -> Iterator[tuple[_Block, _Block, _Block]]:
    """Some annotations, their segments and their tags for these variables."""
    marks, before = ", ".join("?" * len(variables)), ""
    heads, segments, tags = (
        query.format(sign=_AS_SQL[sign], variables=marks) for query in (_ANNOTATIONS, _SEGMENTS, _TAGS)
    )
    while (last := project.raw.execute(_LAST, (before, _AT_A_TIME)).fetchone()[0]) is not None:
        yield (
            project.raw.execute(heads, (before, last)).fetchone(),
            project.raw.execute(segments, (before, last)).fetchone(),
            project.raw.execute(tags, (before, last, *variables)).fetchone(),
        )
        before = last


class _SignWithinError(Exception):
    """The sign that parts words is in one of them."""


class _Words(dict[str, int]):
    """Numbers words as they come."""

    def __missing__(self, word: str) -> int:
        self[word] = len(self)
        return self[word]


class _Numbering:
    """Makes numbers of blocks, one after the other: `ids` of all annotations so far, `values` of their tags."""

    def __init__(self, articles: Places, coders: Places, variables: Sequence[str], sign: str) -> None:
        self._articles, self._coders = articles, coders
        self._variables = {variable: number for number, variable in enumerate(variables)}
        self._sign = sign
        self.ids: list[str] = []
        self.values = _Words()

    def of(self, heads: _Block, segments: _Block, tags: _Block) -> tuple[Numbers, ...]:
        """Article and coder of the annotations; owner, start and end of segments; owner, variable and value of tags."""
        ids, articles, coders = self._words(*heads)
        owners, variables, values = self._words(*tags)
        place = {annotation: number for number, annotation in enumerate(ids, len(self.ids))}
        self.ids += ids
        # Mostly each annotation has one segment.
        segmented = ids if segments[1] == heads[1] else self._words(*segments[:2])[0]
        return (
            _numbers(self._articles, articles),
            _numbers(self._coders, coders),
            _numbers(place, segmented),
            *(np.fromstring(column or "", np.int64, sep=" ") for column in segments[2:]),
            _numbers(place, owners),
            _numbers(self._variables, variables),
            np.fromiter(map(self.values.__getitem__, values), np.int64, len(values)),
        )

    def _words(self, rows: int, *columns: str | None) -> list[list[str]]:
        words = [column.split(self._sign) if column is not None else [] for column in columns]
        if any(len(one) != rows for one in words):
            raise _SignWithinError
        return words


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


def _numbers(places: Places, words: Sequence[str]) -> Numbers:
    """The place of each word; −1 for one without."""
    return np.fromiter(map(places.get, words, repeat(-1)), np.int64, len(words))


def _joined(blocks: Sequence[Sequence[Numbers]], width: int) -> list[Numbers]:
    """Each column in one piece."""
    if not blocks:
        return [np.empty(0, np.int64) for _ in range(width)]
    return [np.concatenate(column) for column in zip(*blocks, strict=True)]
