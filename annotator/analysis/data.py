"""Reliability data: who marked and coded what, as plain arrays; the input of `agreement.agree`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

Level = Literal["nominal", "ordinal", "interval"]
Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]
# Numbers beyond it are refused: squares of their differences would leave what a double holds.
LARGEST = 1e100


@dataclass(frozen=True, slots=True, eq=False)
class VariableCodes:
    """One variable of the codebook and every value given for it.

    V values in the codebook's order (the registry's, for actors): `value_ids`, `value_labels`, `value_numbers` [V]
    (the rank of an ordinal value, the number of an interval one; anything finite for nominal) and `not_applicable` [V].
    Codes are pairs of indexes: passage `code_passage[i]` has value `code_value[i]`; a passage with several pairs has a
    set of values, one without any is missing for this variable. Redirects are followed and actors of one name folded
    before; where folding changed anything, `coded_passage` and `coded_value` hold the pairs as coded (same value list)
    and `same_name_actors` the number of actors that were counted under another one. `derived_from` is the id of the
    variable that these values were read off, None for one that coders were asked.
    """

    id: str
    name: str
    level: Level
    several: bool
    value_ids: tuple[str, ...]
    value_labels: tuple[str, ...]
    value_numbers: Floats
    not_applicable: Bools
    code_passage: Ints
    code_value: Ints
    coded_passage: Ints | None = None
    coded_value: Ints | None = None
    same_name_actors: int = 0
    derived_from: str | None = None


@dataclass(frozen=True, slots=True, eq=False)
class ReliabilityData:
    """D articles, C coders, P passages, S segments; only what counts (coders, batches and removals chosen before).

    `article_lengths` [D] in code points; `article_texts` are needed for token alpha alone: leave out (empty) what is
    not there. `done` [D, C]: the coder finished the article; *done with nothing found* is data, anything else is
    missing, and passages where `done` is false are ignored. `passage_article`, `passage_coder` [P] are indexes;
    segment i is code points [`segment_start[i]`, `segment_end[i]`) of passage `segment_passage[i]`. `article_batches`
    and `article_weeks` are one name or None an article, or empty. Any order of articles, coders and passages gives the
    same figures.
    """

    article_ids: tuple[str, ...]
    article_titles: tuple[str, ...]
    article_lengths: Ints
    coder_ids: tuple[str, ...]
    coder_names: tuple[str, ...]
    done: Bools
    passage_ids: tuple[str, ...]
    passage_article: Ints
    passage_coder: Ints
    segment_passage: Ints
    segment_start: Ints
    segment_end: Ints
    variables: tuple[VariableCodes, ...]
    article_texts: tuple[str, ...] = ()
    article_batches: tuple[str | None, ...] = ()
    article_weeks: tuple[str | None, ...] = ()
