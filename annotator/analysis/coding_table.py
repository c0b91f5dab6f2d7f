"""A table of codes, units × coders, in which units with equal codes are kept once with their count."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from annotator.analysis.chance import Tally, tally
from annotator.analysis.data import Bools, Floats, Ints

MISSING = -1
DIRECT_KEYS = 1 << 22
LARGEST_KEY = 1 << 62


@dataclass(frozen=True, slots=True, eq=False)
class CodingTable:
    """R distinct rows × C coders: `codes` [R, C] are categories 0 … `categories` − 1, or MISSING.

    Row r stands for `count[r]` units of article `article[r]`, and article d for `multiplicity[d]` equal ones that share
    these units evenly (more than one only where units are resampled as if they were articles). `sizes` [R]: how many
    coders gave a value.
    """

    codes: NDArray[np.signedinteger]
    article: Ints
    count: Ints
    categories: int
    multiplicity: Ints
    sizes: Ints

    @property
    def articles(self) -> int:
        """The number of articles."""
        return len(self.multiplicity)

    @property
    def coders(self) -> int:
        """The number of columns."""
        return self.codes.shape[1]

    def columns(self, coders: Sequence[int]) -> CodingTable:
        """The same units as seen by these coders alone."""
        codes = self.codes[:, list(coders)]
        return replace(self, codes=codes, sizes=_sizes(codes))

    def rows(self, keep: Bools) -> CodingTable:
        """The rows where `keep` [R] is true."""
        if keep.all():
            return self
        kept = np.flatnonzero(keep)
        return CodingTable(
            self.codes.take(kept, axis=0), self.article[kept], self.count[kept], self.categories, self.multiplicity,
            self.sizes[kept],
        )  # fmt: skip

    def pairable(self) -> CodingTable:
        """The rows with values of two coders or more."""
        return self.rows(self.sizes >= 2)

    def keeping(self, categories: Bools) -> CodingTable:
        """Only the categories where the mask [V] is true, numbered anew; the others become missing."""
        if categories.all():
            return self
        renumbered = np.append(np.where(categories, np.cumsum(categories) - 1, MISSING), MISSING)
        codes = renumbered[self.codes]
        return replace(self, codes=codes, categories=int(categories.sum()), sizes=_sizes(codes))

    def units_as_articles(self) -> CodingTable:
        """Each unit an article of its own: for resampling units."""
        return replace(self, article=np.arange(len(self.codes)), multiplicity=self.count)

    def without_articles(self) -> CodingTable:
        """The same units as those of one article, equal ones kept once: all that an estimate without interval needs."""
        return coding_table(self.codes, self.categories, count=self.count)

    def article_sums(self, columns: Sequence[Floats]) -> Floats:
        """Figures of one unit [R] summed over the units of one article: [D, k]."""
        sums = [np.bincount(self.article, weights=c * self.count, minlength=self.articles) for c in columns]
        return np.stack(sums, axis=1) / self.multiplicity[:, None]

    def tally(self) -> Tally:
        """How often each category occurs in each article [D, V]."""
        codes = self.codes.ravel()
        given = np.flatnonzero(codes >= 0)
        rows = given // max(self.coders, 1)
        article = self.article[rows]
        weight = self.count[rows] / self.multiplicity[article]
        return tally(article, codes[given], weight, self.articles, self.categories)

    def pairs(self) -> Iterator[tuple[int, int]]:
        """Every pair of columns i < j."""
        return ((i, j) for i in range(self.coders) for j in range(i + 1, self.coders))

    def value_counts(self, weights: Floats | None = None) -> Floats:
        """How often each category occurs [V]; `weights` [R] replaces the counts of the units."""
        per_row = self.count if weights is None else weights
        counts = np.zeros(self.categories)
        for column in self.codes.T:
            given = column >= 0
            counts += np.bincount(column[given], weights=per_row[given], minlength=self.categories)
        return counts


def coding_table(
    codes: NDArray[np.signedinteger],
    categories: int,
    article: Ints | None = None,
    count: Ints | None = None,
    articles: int = 1,
) -> CodingTable:
    """The table of `codes` [N, C]; `article` [N] < `articles` defaults to one, `count` [N] to one unit a row."""
    units = len(codes)
    keys = _row_keys(codes, categories, article, articles)
    if keys is None:
        article = np.zeros(units, np.int64) if article is None else article
        count = np.ones(units, np.int64) if count is None else count
        return CodingTable(codes, article, count, categories, np.ones(articles, np.int64), _sizes(codes))
    space = articles * (categories + 1) ** codes.shape[1]
    distinct, counts = _counted(keys, space, count)
    codes, article = _unpacked(distinct, categories, codes.shape[1])
    return CodingTable(codes, article, counts, categories, np.ones(articles, np.int64), _sizes(codes))


def _sizes(codes: NDArray[np.signedinteger]) -> Ints:
    return np.einsum("rc->r", codes >= 0, dtype=np.int64)


def _row_keys(codes: NDArray[np.signedinteger], categories: int, article: Ints | None, articles: int) -> Ints | None:
    """Each row packed into one integer, article first; None where 62 bits are not enough."""
    base, space = categories + 1, articles * (categories + 1) ** codes.shape[1]
    if space >= LARGEST_KEY:
        return None
    kind = np.int32 if space < 1 << 31 else np.int64
    keys = np.zeros(len(codes), kind) if article is None else article.astype(kind)
    for column in codes.T:
        keys *= kind(base)
        keys += column
        keys += kind(1)
    return keys


def _counted(keys: Ints, space: int, count: Ints | None) -> tuple[Ints, Ints]:
    """The distinct keys in rising order and how many units each stands for."""
    if space <= DIRECT_KEYS:
        counts = np.bincount(keys) if count is None else np.bincount(keys, weights=count).astype(np.int64)
        distinct = np.flatnonzero(counts)
        return distinct, counts[distinct].astype(np.int64)
    distinct, inverse, counts = np.unique(keys, return_inverse=True, return_counts=True)
    if count is not None:
        counts = np.bincount(inverse, weights=count, minlength=len(distinct)).astype(np.int64)
    return distinct.astype(np.int64), counts


def _unpacked(keys: Ints, categories: int, coders: int) -> tuple[NDArray[np.signedinteger], Ints]:
    """The codes [R, C] and article [R] of packed keys."""
    codes = np.empty((len(keys), coders), np.int64)
    for coder in reversed(range(coders)):
        keys, digit = np.divmod(keys, categories + 1)
        codes[:, coder] = digit - 1
    return codes, keys
