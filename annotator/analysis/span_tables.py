"""Coefficients of any table of spans: coder, start, end, value, from anywhere."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from annotator.analysis.data import Ints
from annotator.analysis.intersections import Continuum, intersections
from annotator.analysis.intervals import estimates
from annotator.analysis.lines import coder_lines, marked_lines
from annotator.analysis.metrics import Nominal
from annotator.analysis.overlaps import overlaps
from annotator.analysis.passages import Passages, lay_out
from annotator.analysis.reasons import EMPTY_ARTICLES, ONE_CODER
from annotator.analysis.results import Coefficient, SpanReliability, SpanValue
from annotator.analysis.set_metrics import masi
from annotator.analysis.span_f1 import exact_f1, overlap_f1
from annotator.analysis.u_alphas import bar_u_alpha, cu_alpha, k_u_alpha, u_alpha, value_lengths
from annotator.analysis.value_sets import ValueSets

NAMES = ("u_alpha", "bar_u_alpha", "cu_alpha", "cu_coverage", "span_f1_exact", "span_f1_overlap")
SpanRow = tuple[str, str, int, int, str]


def unitizing(
    spans: Sequence[SpanRow],
    lengths: Mapping[str, int],
    coders: Sequence[str] = (),
    resamples: int = 10_000,
    seed: int = 0,
) -> SpanReliability:
    """The u-alphas and span F1s of `spans` = (article, coder, start, end, value), half-open from 0.

    `lengths` gives every article's length in characters (an article not named ends with its last span); `coders` names
    those without spans. Every coder has read every article. F1 asks for equal values. Intervals come from two articles
    on, by resampling articles.
    """
    names, values = sorted({s[1] for s in spans} | set(coders)), sorted({s[4] for s in spans})
    length = _lengths(spans, lengths)
    total = sum(length.values())
    if len(names) < 2 or not length:
        undefined = Coefficient(None, reason=ONE_CODER if len(names) < 2 else EMPTY_ARTICLES)
        per_value = {value: SpanValue(undefined, None) for value in values}
        return SpanReliability(len(names), total, len(spans), dict.fromkeys(NAMES, undefined), per_value)
    continuum = Continuum(np.array(list(length.values())), np.full(len(length), len(names)), len(names))
    passages, category = _laid_out(spans, list(length), names, values, continuum.lengths)
    figures, per_value = _figures(passages, category, continuum, values, resamples, seed)
    return SpanReliability(len(names), total, len(spans), figures, per_value)


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
    article, coder, value = (
        np.array([place[row[at]] for row in rows], dtype=np.int64) for place, at in zip(places, (0, 1, 4), strict=True)
    )
    start, end = (np.array([row[at] for row in rows], dtype=np.int64) for at in (2, 3))
    ids = [f"{i:012d}" for i in range(len(rows))]
    passages = lay_out(lengths, ids, article, coder, np.arange(len(rows)), start, end)
    return passages, value[passages.origin]


def _figures(
    passages: Passages, category: Ints, continuum: Continuum, values: Sequence[str], resamples: int, seed: int
) -> tuple[dict[str, Coefficient], dict[str, SpanValue]]:
    sets = ValueSets(len(values))
    met = intersections(coder_lines(passages, category, sets), continuum)
    metric = masi(sets.members) if sets.several else Nominal()
    cu, coverage = cu_alpha(met, len(sets), metric)
    done = np.ones((continuum.articles, continuum.all_coders), bool)
    statistics = {
        "u_alpha": u_alpha(met, len(sets)),
        "bar_u_alpha": bar_u_alpha(intersections(marked_lines(passages), continuum)),
        "cu_alpha": cu,
        "span_f1_exact": exact_f1(passages, done, category),
        "span_f1_overlap": overlap_f1(passages, overlaps(passages), done, category),
    }
    found = dict(
        zip(
            statistics,
            estimates(list(statistics.values()), np.ones(continuum.articles, np.int64), resamples, seed),
            strict=True,
        )
    )
    reason = None if coverage is not None else EMPTY_ARTICLES
    found["cu_coverage"] = Coefficient(coverage, n=int(continuum.total.sum()), reason=reason)
    sums = value_lengths(met, sets)
    per_value = {value: SpanValue(*k_u_alpha(sums, i)) for i, value in enumerate(values)}
    return {name: found[name] for name in NAMES}, per_value
