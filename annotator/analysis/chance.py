"""How often values meet by chance, in a sample of articles: Σ n_c n_k s_ck for likenesses s of the values.

The counts n of a sample are weighted sums of the articles' counts, so this is a quadratic form in the weights. It is
worked out over the values or over the articles, whichever is smaller. Where both are many it is taken to first order
around the whole sample: with D articles the neglected part is about 1/D of it, far below the resamples' own noise.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from scipy.sparse import csr_array

from annotator.analysis.data import Floats, Ints
from annotator.analysis.sums import dot, product, weighed

Tally = Floats | csr_array
Likeness = tuple[Tally, ...]
DENSE_VALUES = 64
FEW_VALUES = 16
FEW_ARTICLES = 400
FEW_CELLS = 20_000
FEW_DENSE_CELLS = 150_000
ROUNDING = 1e-13


@dataclass(frozen=True, slots=True, eq=False)
class Chance:
    """`part` [D, k] is additive over articles; `spread(n, sums)` = Σ n_c n_k δ_ck of samples with sums [B, k]."""

    part: Tally
    spread: Callable[[Floats, Floats], Floats]


def tally(article: Ints, category: Ints, weight: Floats, articles: int, categories: int) -> Tally:
    """Weights summed by article and category [D, V]; sparse where there are many categories."""
    if categories <= DENSE_VALUES:
        keys = article * categories + category
        counts = np.bincount(keys, weights=weight, minlength=articles * categories)
        return counts.reshape(articles, categories)
    return csr_array((np.asarray(weight, dtype=float), (article, category)), shape=(articles, categories))


def alike_by_chance(counts: Tally, multiplicity: Ints, likeness: Likeness = ()) -> Chance:
    """The chance of unlike values, n² − Σ n_c n_k s_ck; `likeness` are factors of s [V, V], none for [c = k].

    `counts` [D, V]; article d stands for `multiplicity[d]` equal ones.
    """
    articles, values = counts.shape
    most = FEW_DENSE_CELLS if isinstance(counts, np.ndarray) else FEW_CELLS
    if values <= FEW_VALUES or values + sum(map(_cells, (counts, *likeness))) <= most:
        return Chance(counts, _over(likeness))
    if articles <= FEW_ARTICLES:
        return Chance(_each_alone(articles), _over((_dense(product(_product(counts, likeness), counts.T)),)))
    return _first_order(counts, multiplicity, likeness)


def _over(likeness: Likeness) -> Callable[[Floats, Floats], Floats]:
    def spread(n: Floats, sums: Floats) -> Floats:
        return n * n - np.einsum("bv,bv->b", _product(sums, likeness), sums)

    return spread


def _product(left: Tally, factors: Likeness) -> Tally:
    for factor in factors:
        left = product(left, factor)
    return left


@lru_cache(maxsize=1)
def _each_alone(articles: int) -> Floats:
    """Sums that are the weights themselves; one array for all statistics, so that it is stacked once."""
    return np.eye(articles)


def _first_order(counts: Tally, multiplicity: Ints, likeness: Likeness) -> Chance:
    """2 w·c − c·1 with c_d = what article d shares with the whole sample; exact for the whole sample."""
    liked = weighed(counts, multiplicity)
    for factor in reversed(likeness):
        liked = weighed(factor.T, liked)
    shared = weighed(counts.T, liked)
    alike = dot(shared, multiplicity)

    def spread(n: Floats, sums: Floats) -> Floats:
        return n * n - 2 * sums[:, 0] + alike

    return Chance(shared[:, None], spread)


def _cells(matrix: Tally) -> int:
    return matrix.size if isinstance(matrix, np.ndarray) else matrix.nnz


def _dense(matrix: Tally) -> Floats:
    return matrix if isinstance(matrix, np.ndarray) else matrix.toarray()
