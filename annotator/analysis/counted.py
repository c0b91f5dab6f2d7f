"""What counts: articles that two coders or more are done with, everything sorted by id."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from annotator.analysis.data import Bools, Ints, ReliabilityData, VariableCodes
from annotator.analysis.intersections import Continuum
from annotator.analysis.passages import Passages, lay_out
from annotator.analysis.results import CoderShare
from annotator.analysis.value_sets import ValueSets


@dataclass(frozen=True, slots=True, eq=False)
class Counted:
    """D articles by id and C coders by id, those of `done` [D, C] with a counted article; their passages laid out.

    `articles`, `coders` are indexes of the input; `names` [C] are unique; `given` [P] is each passage's place in the
    input, and `place` [P of the input] the other way round, −1 where one does not count.
    """

    data: ReliabilityData
    articles: Ints
    coders: Ints
    names: tuple[str, ...]
    done: Bools
    passages: Passages
    given: Ints
    place: Ints

    @property
    def passage_ids(self) -> tuple[str, ...]:
        """The passages' ids [P]."""
        return tuple(self.data.passage_ids[p] for p in self.given.tolist())

    def of_articles(self, labels: Sequence[str | None]) -> list[str | None]:
        """One label of each counted article [D]; None where the input has none."""
        return [labels[a] for a in self.articles.tolist()] if labels else [None] * len(self.articles)

    @property
    def continuum(self) -> Continuum:
        """The articles' lengths and how many coders are done with each."""
        return Continuum(self.data.article_lengths[self.articles], self.done.sum(axis=1), len(self.coders))

    @property
    def texts(self) -> tuple[str, ...]:
        """The articles' texts; empty where they are not there."""
        return tuple(self.data.article_texts[a] for a in self.articles) if self.data.article_texts else ()

    def for_everyone(self, rows: Ints) -> Ints:
        """Rows of counted coders [C, …] among those of all coders by id; zero for the others."""
        everyone = _by_id(self.data.coder_ids, np.ones(len(self.data.coder_ids), bool))
        spread = np.zeros((len(everyone), *rows.shape[1:]), rows.dtype)
        spread[np.searchsorted([self.data.coder_ids[c] for c in everyone],
                               [self.data.coder_ids[c] for c in self.coders])] = rows  # fmt: skip
        return spread

    def categories(self, code_passage: Ints, code_value: Ints, sets: ValueSets) -> Ints:
        """The category of every counted passage from (passage, value) pairs of the input."""
        counted = self.place[code_passage] >= 0
        return sets.grouped(self.place[code_passage[counted]], code_value[counted], len(self.passages.article))


def counted(data: ReliabilityData) -> Counted:
    """The part of the data that two coders or more are done with."""
    shared = data.done.sum(axis=1) >= 2
    articles = _by_id(data.article_ids, shared)
    coders = _by_id(data.coder_ids, (data.done & shared[:, None]).any(axis=0))
    done = data.done[np.ix_(articles, coders)]
    new_article, new_coder = _numbers(articles, len(shared)), _numbers(coders, len(data.coder_ids))
    kept = np.flatnonzero((data.done & shared[:, None])[data.passage_article, data.passage_coder])
    owner = np.full(len(data.passage_article), -1)
    owner[kept] = np.arange(len(kept))
    segments = owner[data.segment_passage] >= 0
    passages = lay_out(
        data.article_lengths[articles],
        lambda p: data.passage_ids[kept[p]],
        new_article[data.passage_article[kept]],
        new_coder[data.passage_coder[kept]],
        owner[data.segment_passage[segments]],
        data.segment_start[segments],
        data.segment_end[segments],
    )
    place = np.full(len(owner), -1)
    given = kept[passages.origin]
    place[given] = np.arange(len(given))
    names = unique_names(data.coder_ids, data.coder_names)
    return Counted(data, articles, coders, tuple(names[c] for c in coders), done, passages, given, place)


def coder_shares(data: ReliabilityData) -> tuple[CoderShare, ...]:
    """Every coder by id, with the articles done and the passages in them, shared with others or not."""
    order = _by_id(data.coder_ids, np.ones(len(data.coder_ids), bool))
    names = unique_names(data.coder_ids, data.coder_names)
    inside = data.done[data.passage_article, data.passage_coder]
    passages = np.bincount(data.passage_coder[inside], minlength=len(order))
    articles = data.done.sum(axis=0)
    return tuple(CoderShare(data.coder_ids[c], names[c], int(articles[c]), int(passages[c])) for c in order)


def unique_names(ids: Sequence[str], names: Sequence[str]) -> list[str]:
    """Names as given; those that several share followed by their ids."""
    times = Counter(names)
    return [name if times[name] == 1 else f"{name} ({id_})" for id_, name in zip(ids, names, strict=True)]


def value_names(variable: VariableCodes) -> list[str]:
    """The values' labels, unique in the same way."""
    return unique_names(variable.value_ids, variable.value_labels)


def _by_id(ids: Sequence[str], wanted: Bools) -> Ints:
    return np.array(sorted(np.flatnonzero(wanted).tolist(), key=lambda i: ids[i]), dtype=np.int64)


def _numbers(order: Ints, size: int) -> Ints:
    numbers = np.full(size, -1)
    numbers[order] = np.arange(len(order))
    return numbers
