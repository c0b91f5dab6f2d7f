"""Coefficients of any table of spans: coder, start, end, value, from anywhere."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from annotator.analysis.alpha_u_legacy import alpha_u
from annotator.analysis.data import Bools, Ints, Level
from annotator.analysis.dissimilarities import Dissimilarity, between_values
from annotator.analysis.gamma import GammaOptions, Progress, gamma
from annotator.analysis.gamma_sums import marked_articles
from annotator.analysis.intersections import Continuum, intersections
from annotator.analysis.intervals import estimates
from annotator.analysis.lines import coder_lines, marked_lines, overlap_characters, value_lines
from annotator.analysis.metrics import Nominal
from annotator.analysis.overlaps import overlaps
from annotator.analysis.passages import Passages, lay_out
from annotator.analysis.reasons import EMPTY_ARTICLES, NOT_NUMBERS, ONE_CODER
from annotator.analysis.results import Coefficient, SpanReliability, SpanValue
from annotator.analysis.set_metrics import masi
from annotator.analysis.span_f1 import character_f1, exact_f1, overlap_f1
from annotator.analysis.u_alphas import bar_u_alpha, cu_alpha, k_u_alpha, present_u_alphas, u_alpha, value_lengths
from annotator.analysis.value_sets import ValueSets

NAMES = ("u_alpha", "bar_u_alpha", "cu_alpha", "cu_coverage", "span_f1_exact", "span_f1_overlap", "span_f1_character")
GAMMA_NAMES = ("gamma", "gamma_cat", "gamma_cat_unaligned", "gamma_disorder")
LEGACY_NAME = "alpha_u"
SpanRow = tuple[str, str, int, int, str]


@dataclass(frozen=True, slots=True, eq=False)
class _Table:
    """The spans laid out: `category` [P] is the place of a span's value in `values`, −1 without one."""

    passages: Passages
    category: Ints
    continuum: Continuum
    values: tuple[str, ...]

    @property
    def done(self) -> Bools:
        """Every coder has read every article."""
        return np.ones((self.continuum.articles, self.continuum.all_coders), bool)


def unitizing(
    spans: Sequence[SpanRow],
    lengths: Mapping[str, int],
    coders: Sequence[str] = (),
    resamples: int = 10_000,
    seed: int = 0,
    with_gamma: GammaOptions | None = None,
    level: Level = "nominal",
    progress: Progress | None = None,
    legacy: bool = False,
) -> SpanReliability:
    """The u-alphas and span F1s of `spans` = (article, coder, start, end, value), half-open from 0.

    `lengths` gives every article's length in characters (an article not named ends with its last span); `coders` names
    those without spans. Every coder has read every article. A span without value ("") counts for |uα and F1 alone. F1
    asks for equal values. Intervals come from two articles on, by resampling articles. `with_gamma` adds the gamma
    family, values compared at `level`; `progress` gets the share of it that is done. `legacy` adds the alpha-U of 1995.
    """
    names, values = sorted({s[1] for s in spans} | set(coders)), tuple(sorted({s[4] for s in spans} - {""}))
    length = _lengths(spans, lengths)
    total = sum(length.values())
    if len(names) < 2 or not length:
        undefined = Coefficient(None, reason=ONE_CODER if len(names) < 2 else EMPTY_ARTICLES)
        more = undefined if with_gamma else None, undefined if legacy else None
        per_value = {value: SpanValue(undefined, None, undefined, *more) for value in values}
        asked = NAMES + (GAMMA_NAMES if with_gamma else ()) + ((LEGACY_NAME,) if legacy else ())
        figures = dict.fromkeys(asked, undefined)
        return SpanReliability(len(names), total, len(spans), 0, figures, per_value)
    continuum = Continuum(np.array(list(length.values())), np.full(len(length), len(names)), len(names))
    table = _Table(*_laid_out(spans, list(length), names, values, continuum.lengths), continuum, values)
    figures, per_value = _figures(table, resamples, seed)
    overlapping = overlap_characters(table.passages)
    found = SpanReliability(len(names), total, len(spans), overlapping, figures, per_value)
    found = _with_gamma(found, table, with_gamma, level, progress) if with_gamma else found
    return _with_legacy(found, table) if legacy else found


def _lengths(spans: Sequence[SpanRow], lengths: Mapping[str, int]) -> dict[str, int]:
    """The length of every article, by its name's order."""
    ends: dict[str, int] = {}
    for article, _, _, end, _ in spans:
        ends[article] = max(end, ends.get(article, 0))
    return {article: lengths.get(article, ends.get(article, 0)) for article in sorted({*ends, *lengths})}


def _laid_out(
    spans: Sequence[SpanRow], articles: Sequence[str], names: Sequence[str], values: Sequence[str], lengths: Ints
) -> tuple[Passages, Ints]:
    """Each span a passage of one segment, in an order of its own, and the value's index of each."""
    rows = sorted(spans)
    places = [{name: i for i, name in enumerate(column)} for column in (articles, names, values)]
    places[2][""] = -1
    article, coder, value = (
        np.array([place[row[at]] for row in rows], dtype=np.int64) for place, at in zip(places, (0, 1, 4), strict=True)
    )
    start, end = (np.array([row[at] for row in rows], dtype=np.int64) for at in (2, 3))
    passages = lay_out(lengths, "{:012d}".format, article, coder, np.arange(len(rows)), start, end)
    return passages, value[passages.origin]


def _figures(table: _Table, resamples: int, seed: int) -> tuple[dict[str, Coefficient], dict[str, SpanValue]]:
    passages, category, continuum = table.passages, table.category, table.continuum
    sets = ValueSets(len(table.values))
    met = intersections(coder_lines(passages, category, sets), continuum)
    metric = masi(sets.members) if sets.several else Nominal()
    cu, coverage = cu_alpha(met, len(sets), metric)
    alone = value_lines(passages, category, sets)
    statistics = {
        "u_alpha": u_alpha(met, len(sets)),
        "bar_u_alpha": bar_u_alpha(intersections(marked_lines(passages), continuum)),
        "cu_alpha": cu,
        "span_f1_exact": exact_f1(passages, table.done, category),
        "span_f1_overlap": overlap_f1(passages, overlaps(passages), table.done, category),
        "span_f1_character": character_f1(alone, table.done),
    }
    articles = np.ones(continuum.articles, np.int64)
    found = dict(zip(statistics, estimates(list(statistics.values()), articles, resamples, seed), strict=True))
    reason = None if coverage is not None else EMPTY_ARTICLES
    found["cu_coverage"] = Coefficient(coverage, n=int(continuum.total.sum()), reason=reason)
    sums = value_lengths(met, sets)
    present = present_u_alphas(sums, alone, continuum)
    per_value = {value: SpanValue(*k_u_alpha(sums, i), bar_u_alpha=present[i]) for i, value in enumerate(table.values)}
    return {name: found[name] for name in NAMES}, per_value


def _with_legacy(found: SpanReliability, table: _Table) -> SpanReliability:
    """The same with the alpha-U of 1995 and 2004."""
    continuum = table.continuum
    whole, each = alpha_u(table.passages, table.category, len(table.values), continuum.lengths, continuum.all_coders)
    values = {
        value: replace(one, alpha_u=alone) for (value, one), alone in zip(found.per_value.items(), each, strict=True)
    }
    return replace(found, coefficients={**found.coefficients, LEGACY_NAME: whole}, per_value=values)


def _with_gamma(
    found: SpanReliability, table: _Table, options: GammaOptions, level: Level, progress: Progress | None
) -> SpanReliability:
    """The same with the gamma family; without numbers for an ordered level it is undefined."""
    between = between_values(level, table.values)
    if between is None:
        undefined = Coefficient(None, reason=NOT_NUMBERS)
        figures, per_value, run = dict.fromkeys(GAMMA_NAMES, undefined), [undefined] * len(table.values), None
    else:
        marked = marked_articles(table.passages, table.category, table.continuum.lengths, table.done)
        dissimilarity = Dissimilarity(options.alpha, options.beta, between)
        made = gamma(marked, ValueSets(len(table.values)), dissimilarity, options, progress)
        family = made.gamma, made.gamma_cat, made.gamma_cat_unaligned, made.disorder
        figures, per_value, run = dict(zip(GAMMA_NAMES, family, strict=True)), list(made.per_value), made.run
    values = {
        value: replace(one, gamma_k=k) for (value, one), k in zip(found.per_value.items(), per_value, strict=True)
    }
    return replace(found, coefficients={**found.coefficients, **figures}, per_value=values, gamma_run=run)
