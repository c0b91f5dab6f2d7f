"""The reliability data themselves: units × coders for every variable, and the passages behind them.

What the coefficients are computed from, for anyone who wants to compute them again.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from annotator.analysis.counted import Counted, counted, unique_names, value_names
from annotator.analysis.data import Bools, Ints, ReliabilityData, VariableCodes
from annotator.analysis.matching import Units, match
from annotator.analysis.overlaps import overlaps
from annotator.analysis.value_sets import ValueSets, labels_of


@dataclass(frozen=True, slots=True, eq=False)
class RawVariable:
    """One variable: `labels` of its categories (sets joined by +), the category of each unit and coder, −1 missing.

    `codes` [U, C] are the matched passages', `category` [P] every passage's; `uses` [V] how many passages have each
    of the `value_ids`.
    """

    id: str
    name: str
    value_ids: tuple[str, ...]
    uses: Ints
    labels: tuple[str, ...]
    codes: Ints
    category: Ints


@dataclass(frozen=True, slots=True, eq=False)
class RawTables:
    """D articles done by two coders or more, C coders by name, U units, P passages in order of place, in code points.

    `articles` [D] are titles, unique; `done` [D, C]. Unit u lies in `unit_article` [U] from the first to the last
    character of its passages, `unit_span` [U, 2]. Passage p is in `passage_article` by `passage_coder`, in
    `passage_unit` (−1: unmatched), with `passage_span` [P, 2] its outer bounds and `segments` [P] all of it.
    """

    article_ids: tuple[str, ...]
    articles: tuple[str, ...]
    lengths: Ints
    coders: tuple[str, ...]
    done: Bools
    unit_article: Ints
    unit_span: Ints
    passage_ids: tuple[str, ...]
    passage_article: Ints
    passage_coder: Ints
    passage_unit: Ints
    passage_span: Ints
    segments: tuple[str, ...]
    variables: tuple[RawVariable, ...]


def raw_tables(data: ReliabilityData) -> RawTables:
    """The tables of all that counts, by the same matching as the report's figures."""
    found = counted(data)
    passages = found.passages
    units = match(passages, overlaps(passages), found.done.sum(axis=1))
    titles = unique_names(data.article_ids, data.article_titles)
    order = _by_name(found)
    base = passages.base[passages.article] if len(passages.article) else passages.article
    span = np.stack([passages.start - base, passages.end - base], axis=1)
    return RawTables(
        article_ids=tuple(data.article_ids[a] for a in found.articles),
        articles=tuple(titles[a] for a in found.articles),
        lengths=data.article_lengths[found.articles],
        coders=tuple(found.names[c] for c in order),
        done=found.done[:, order],
        unit_article=units.article,
        unit_span=_bounds(units, span),
        passage_ids=_ids(found),
        passage_article=passages.article,
        passage_coder=np.argsort(order)[passages.coder],
        passage_unit=units.unit,
        passage_span=span,
        segments=_segments(found, base),
        variables=tuple(_variable(variable, found, units, order) for variable in data.variables),
    )


def _by_name(found: Counted) -> Ints:
    """The coders in the order in which people look them up."""
    ids = [found.data.coder_ids[c] for c in found.coders]
    keys = [(name.casefold(), name, identity) for name, identity in zip(found.names, ids, strict=True)]
    return np.array(sorted(range(len(keys)), key=keys.__getitem__), np.int64)


def _bounds(units: Units, span: Ints) -> Ints:
    matched = np.flatnonzero(units.unit >= 0)
    bounds = np.stack([np.full(len(units.article), np.iinfo(np.int64).max), np.zeros(len(units.article), np.int64)], 1)
    np.minimum.at(bounds[:, 0], units.unit[matched], span[matched, 0])
    np.maximum.at(bounds[:, 1], units.unit[matched], span[matched, 1])
    return bounds


def _ids(found: Counted) -> tuple[str, ...]:
    counting = np.flatnonzero(found.place >= 0)
    order = counting[np.argsort(found.place[counting])]
    return tuple(found.data.passage_ids[p] for p in order)


def _segments(found: Counted, base: Ints) -> tuple[str, ...]:
    """Every passage's stretches as printed: 12–40, or 12–40; 55–90."""
    passages = found.passages
    shift = base[passages.segment_passage] if len(base) else passages.segment_passage
    parts: list[list[str]] = [[] for _ in passages.article]
    for passage, start, end in zip(
        passages.segment_passage.tolist(), (passages.segment_start - shift).tolist(),
        (passages.segment_end - shift).tolist(), strict=True,
    ):  # fmt: skip
        parts[passage].append(f"{start}–{end}")
    return tuple("; ".join(part) for part in parts)


def _variable(variable: VariableCodes, found: Counted, units: Units, order: Ints) -> RawVariable:
    sets = ValueSets(len(variable.value_ids))
    category = found.categories(variable.code_passage, variable.code_value, sets)
    codes = np.full((len(units.article), len(found.coders)), -1)
    matched = np.flatnonzero(units.unit >= 0)
    codes[units.unit[matched], found.passages.coder[matched]] = category[matched]
    labels = tuple(labels_of(sets, value_names(variable)))
    given = variable.code_value[found.place[variable.code_passage] >= 0]
    uses = np.bincount(given, minlength=len(variable.value_ids))
    return RawVariable(variable.id, variable.name, variable.value_ids, uses, labels, codes[:, order], category)
