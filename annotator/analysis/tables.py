"""Coefficients of any table of codes: units × coders, from anywhere."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from annotator.analysis.closer import OtherInterval
from annotator.analysis.coding_table import CodingTable, coding_table
from annotator.analysis.coefficient import Coefficient
from annotator.analysis.coefficients import NAMES, Scale, alphas, chance_corrected, estimated, metrics_of
from annotator.analysis.data import LARGEST, Floats, Ints
from annotator.analysis.other_intervals import family_intervals, other_intervals
from annotator.analysis.reasons import NEGATIVE, NOT_NUMBERS, TOO_LARGE, level_forbids
from annotator.analysis.results import Reliability
from annotator.domain.errors import AnnotatorError

LEVELS = ("nominal", "ordinal", "interval", "ratio")
NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?", re.ASCII)
# A decimal comma; where all commas stand before three digits they may part thousands, and nobody knows.
_COMMA = re.compile(r"[+-]?\d*,\d+", re.ASCII)
_THOUSANDS = re.compile(r"[+-]?[1-9]\d{0,2},\d{3}", re.ASCII)
# 007 is a code rather than a number.
_CODE = re.compile(r"[+-]?0\d", re.ASCII)


def reliability(
    cells: Sequence[Sequence[str]],
    coders: int,
    articles: Sequence[str] | None = None,
    counts: Sequence[int] | None = None,
    level: str | None = None,
    values: Sequence[str] | None = None,
    lines: Sequence[int] | None = None,
    resamples: int = 10_000,
    seed: int = 0,
) -> Reliability:
    """Every coefficient of `cells` [N units][`coders`]; an empty cell is missing.

    `articles` [N] are the bootstrap's clusters (else, and with a single one, units are resampled), `counts` [N] how
    many units a row stands for. `level` limits what the values allow; `values` is the codebook's list in its order: it
    gives q, and the order of values that are no numbers. Where all values are numbers, 1, 1.0 and 1,0 are one value
    (01 is a code of its own). A value not among `values`: AnnotatorError with its line, from the `lines` [N] of the
    rows.
    """
    cells, values = _one_number_one_value(cells, values)
    order = _value_order(cells, values, lines)
    codes = _coded(cells, coders, order)
    clusters, count = _clusters(articles), None if counts is None else np.asarray(counts, np.int64)
    return reliability_of_codes(codes, order, clusters, count, level, values is not None, resamples, seed)


def reliability_of_codes(
    codes: NDArray[np.signedinteger],
    labels: Sequence[str],
    article: Ints | None = None,
    count: Ints | None = None,
    level: str | None = None,
    listed: bool = False,
    resamples: int = 10_000,
    seed: int = 0,
) -> Reliability:
    """The same from `codes` [N, C]: indexes of `labels` [V], −1 missing. `listed`: the labels stand in rank order."""
    articles = 1 if article is None or not len(article) else int(article.max()) + 1
    table = coding_table(codes, len(labels), article, count, articles)
    units = int(table.count.sum())
    forbidden, numbers = _scale_of(labels, level, listed)
    pairable = _resampled(table.pairable())
    figures = alphas(pairable, Scale(pairable, numbers, forbidden))
    found = estimated(figures, pairable.multiplicity, resamples, seed)
    whole = table.without_articles()
    scale = Scale(whole, numbers, forbidden)
    found |= chance_corrected(whole, scale)
    return Reliability(
        units,
        table.coders,
        int(pairable.count.sum()),
        int((pairable.count * pairable.sizes).sum()),
        {name: found[name] for name in NAMES},
        other_intervals(metrics_of(scale, found), _family(whole, scale, found), resamples, seed),
    )


def _family(whole: CodingTable, scale: Scale, found: Mapping[str, Coefficient]) -> dict[str, OtherInterval]:
    """Gwet's intervals of those of his family that the table allows."""
    return {name: one for name, one in family_intervals(whole, scale).items() if found[name].value is not None}


def _one_number_one_value(
    cells: Sequence[Sequence[str]], values: Sequence[str] | None
) -> tuple[Sequence[Sequence[str]], Sequence[str] | None]:
    """The cells with each number written in one way: the list's, else the shortest; where all values are numbers."""
    occurring = set(chain.from_iterable(cells)) - {""}
    known = occurring | set(values or ())
    if not _all_numbers(known) or any(map(_CODE.match, known)):
        return cells, values
    first: dict[float, str] = {}
    for one in (*(values or ()), *sorted(occurring, key=lambda v: (len(v), v))):
        first.setdefault(_number(one), one)
    if len(first) == len(known):
        return cells, values
    written = {one: first[_number(one)] for one in known} | {"": ""}
    listed = None if values is None else list(dict.fromkeys(written[one] for one in values))
    return [[written[cell] for cell in row] for row in cells], listed


def _value_order(
    cells: Sequence[Sequence[str]], values: Sequence[str] | None, lines: Sequence[int] | None
) -> list[str]:
    """The values that occur, numbers by size, else by text; or the list given, which must hold them all."""
    occurring = set(chain.from_iterable(cells)) - {""}
    if values is None:
        numeric = _all_numbers(occurring)
        return sorted(occurring, key=lambda v: (_number(v) if numeric else 0.0, v))
    unlisted = occurring - set(values)
    if unlisted:
        row = next(i for i, row in enumerate(cells) if not unlisted.isdisjoint(row))
        value = next(cell for cell in cells[row] if cell in unlisted)
        raise AnnotatorError("codes_unlisted", line=lines[row] if lines else row + 2, value=value)
    return list(values)


def _coded(cells: Sequence[Sequence[str]], coders: int, order: Sequence[str]) -> NDArray[np.int64]:
    index = {value: i for i, value in enumerate(order)} | {"": -1}
    flat = map(index.__getitem__, chain.from_iterable(cells))
    return np.fromiter(flat, np.int64, len(cells) * coders).reshape(len(cells), coders)


def _clusters(articles: Sequence[str] | None) -> Ints | None:
    if articles is None:
        return None
    index = {name: i for i, name in enumerate(sorted(set(articles)))}
    return np.array([index[name] for name in articles], dtype=np.int64)


def _resampled(pairable: CodingTable) -> CodingTable:
    """The table with what the bootstrap draws as its articles: those with a pairable unit; with one, its units."""
    occurring, article = np.unique(pairable.article, return_inverse=True)
    if len(occurring) < 2:
        return pairable.units_as_articles()
    return replace(pairable, article=article, multiplicity=np.ones(len(occurring), np.int64))


def _all_numbers(labels: Collection[str]) -> bool:
    commas = [one for one in labels if "," in one]
    if commas and not (all(map(_COMMA.fullmatch, commas)) and not all(map(_THOUSANDS.fullmatch, commas))):
        return False
    return all(("," in one or NUMBER.fullmatch(one)) and np.isfinite(_number(one)) for one in labels)


def _number(label: str) -> float:
    return float(label.replace(",", "."))


def _scale_of(labels: Sequence[str], level: str | None, listed: bool) -> tuple[dict[str, str], Floats]:
    """What the values forbid and why, and their numbers (ranks for a list of words)."""
    forbidden = {} if level is None else {up: level_forbids(level) for up in LEVELS[LEVELS.index(level) + 1 :]}
    numeric = _all_numbers(labels)
    numbers = np.array([_number(v) for v in labels]) if numeric else np.arange(len(labels), dtype=float)
    if not numeric:
        asked = ("interval", "ratio") if listed else ("ordinal", "interval", "ratio")
        forbidden = dict.fromkeys(asked, NOT_NUMBERS) | forbidden
    elif len(numbers) and np.abs(numbers).max() > LARGEST:
        forbidden = dict.fromkeys(("interval", "ratio", "weights"), TOO_LARGE) | forbidden
    elif len(numbers) and numbers.min() < 0:
        forbidden = {"ratio": NEGATIVE} | forbidden
    if "ordinal" in forbidden:
        forbidden["weights"] = forbidden["ordinal"]
    return forbidden, numbers
