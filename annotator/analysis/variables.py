"""Agreement on one variable: every figure, and the tables that explain them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

import numpy as np

from annotator.analysis.by_coder import asked_pairs, beside_the_rest, without_each
from annotator.analysis.closer import PeriodAgreement
from annotator.analysis.codes import Codes, codes_of, resampled_table
from annotator.analysis.coding_table import CodingTable
from annotator.analysis.coefficient import Coefficient
from annotator.analysis.coincidences import SHOWN, coincidences, confusion
from annotator.analysis.collapse import collapses
from annotator.analysis.counted import Counted, value_names
from annotator.analysis.data import VariableCodes
from annotator.analysis.estimation import Answer, Estimation
from annotator.analysis.intersections import intersections
from annotator.analysis.intervals import projected_articles
from annotator.analysis.jackknife import jackknife
from annotator.analysis.lines import coder_lines, value_lines
from annotator.analysis.matching import Units
from annotator.analysis.metrics import Nominal
from annotator.analysis.neighbours import adjacent_share
from annotator.analysis.other_intervals import Intervals, family_intervals, other_intervals
from annotator.analysis.per_value import presence
from annotator.analysis.periods import periods_of_units
from annotator.analysis.results import PairAgreement, ValueAgreement, VariableAgreement
from annotator.analysis.set_metrics import masi
from annotator.analysis.u_alphas import ValueLengths, cu_alpha, k_u_alpha, present_u_alphas, u_alpha, value_lengths
from annotator.analysis.value_sets import labels_of


@dataclass(frozen=True, slots=True, eq=False)
class _Spans:
    """The u-alphas of one variable, asked for, and the sums by value; where lines meet is much, and not kept."""

    lengths: ValueLengths
    u: Answer
    cu: Answer
    coverage: float | None


def prepared(
    variable: VariableCodes, found: Counted, units: Units, estimation: Estimation
) -> tuple[Callable[[], VariableAgreement], Codes]:
    """What gives the variable's result once the estimation is solved, and its codes."""
    codes = codes_of(variable, variable.code_passage, variable.code_value, found, units)
    table, whole = resampled_table(codes), codes.table.without_articles()
    pairable = whole.pairable()
    answers = {name: estimation.ask(codes.figure(name, table), table.multiplicity) for name in codes.with_intervals}
    as_coded = _as_coded(codes, found, units, estimation) or answers[codes.headline]
    pairs, without = asked_pairs(codes, table, whole, found, estimation), without_each(codes, whole, found, estimation)
    spans = _spans(codes, found, estimation)
    together, names = coincidences(pairable), value_names(variable)
    beside, periods = beside_the_rest(codes, whole, found, estimation), _periods(codes, found, estimation)
    fixed = codes.chance_corrected(whole)
    others = _other_intervals(codes, whole, fixed, estimation)
    ids = [found.data.article_ids[a] for a in found.articles]

    def finished() -> VariableAgreement:
        return VariableAgreement(
            id=variable.id,
            name=variable.name,
            level=variable.level,
            headline=codes.headline,
            units=int(pairable.count.sum()),
            pairable_values=int((pairable.count * pairable.sizes).sum()),
            coefficients={name: answer() for name, answer in answers.items()}
            | {name: estimation.reasoned(one) for name, one in fixed.items()},
            u_alpha=spans.u(),
            cu_alpha=spans.cu(),
            cu_coverage=spans.coverage,
            same_name_actors=variable.same_name_actors,
            alpha_as_coded=as_coded(),
            per_value=_per_value(codes, pairable, spans, found, estimation),
            pairs=tuple(PairAgreement(two, {n: a() for n, a in figures.items()}) for two, figures in pairs),
            without=without,
            confusion=confusion(together, *_category_names(codes, names)),
            collapse=collapses(codes, together, names),
            jackknife=jackknife(codes.figure(codes.headline, codes.table), ids),
            derived_from=variable.derived_from,
            adjacent=adjacent_share(codes, whole),
            by_coder=beside,
            by_batch=periods[0],
            by_week=periods[1],
            other_intervals=others,
            projected_articles=projected_articles(answers[codes.headline](), len(found.articles)),
        )

    return finished, codes


def _as_coded(codes: Codes, found: Counted, units: Units, estimation: Estimation) -> Answer | None:
    """The headline before actors of one name were folded; None where nothing was."""
    variable = codes.variable
    if variable.coded_passage is None or variable.coded_value is None:
        return None
    before = codes_of(variable, variable.coded_passage, variable.coded_value, found, units)
    table = resampled_table(before)
    return estimation.ask(before.figure(codes.headline, table), table.multiplicity)


def _spans(codes: Codes, found: Counted, estimation: Estimation) -> _Spans:
    """uα and cuα on all passages with the variable, matched or not; sets are compared by MASI in cuα."""
    sets = codes.sets.copy()
    met = intersections(coder_lines(found.passages, codes.category, sets), found.continuum)
    metric = masi(sets.members) if sets.several else Nominal()
    statistic, coverage = cu_alpha(met, len(sets), metric)
    articles = np.ones(len(found.articles), np.int64)
    u = estimation.ask(u_alpha(met, len(sets)), articles)
    return _Spans(value_lengths(met, sets), u, estimation.ask(statistic, articles), coverage)


def _periods(
    codes: Codes, found: Counted, estimation: Estimation
) -> tuple[tuple[PeriodAgreement, ...], tuple[PeriodAgreement, ...]]:
    """The headline by round and by week."""
    labels = (found.of_articles(found.data.article_batches), found.of_articles(found.data.article_weeks))
    by = [periods_of_units(codes.table, one, lambda part: codes.figure(codes.headline, part)) for one in labels]
    by = [tuple(replace(one, alpha=estimation.reasoned(one.alpha)) for one in periods) for periods in by]
    return by[0], by[1]


def _other_intervals(
    codes: Codes, whole: CodingTable, fixed: Mapping[str, Coefficient], estimation: Estimation
) -> dict[str, Intervals]:
    """By other methods: of every alpha of the whole, and of Gwet's family without the weights that do not fit."""
    alphas = {name: codes.with_metric(name, whole) for name in codes.with_intervals if name != "percent"}
    known = {name: one for name, one in alphas.items() if one is not None}
    family = family_intervals(whole, codes.scale(whole))
    family = {name: one for name, one in family.items() if name in fixed and fixed[name].value is not None}
    return other_intervals(known, family, estimation.resamples, estimation.seed)


def _per_value(
    codes: Codes, pairable: CodingTable, spans: _Spans, found: Counted, estimation: Estimation
) -> tuple[ValueAgreement, ...]:
    """Every value used, in the codebook's order; of a short list those never used, too."""
    names = value_names(codes.variable)
    present, lengths = presence(pairable, codes.sets), spans.lengths
    counts = found.for_everyone(present.given)
    marked = present_u_alphas(lengths, value_lines(found.passages, codes.category, codes.sets), found.continuum)
    values = []
    for value, id_ in enumerate(codes.variable.value_ids):
        if len(names) <= SHOWN or lengths.used[value]:
            alone, coverage = k_u_alpha(lengths, value)
            alpha, alone, bar = map(estimation.reasoned, (present.alpha(value), alone, marked[value]))
            given = tuple(counts[:, value].tolist())
            values.append(ValueAgreement(id_, names[value], alpha, alone, coverage, bar, given))
    return tuple(values)


def _category_names(codes: Codes, names: list[str]) -> tuple[list[str], list[str], list[int]]:
    """Ids, labels and the order (values, then sets by their values) of the categories."""
    members = codes.sets.members
    ids = ["|".join(codes.variable.value_ids[v] for v in m) for m in members]
    order = sorted(range(len(members)), key=lambda c: (len(members[c]) > 1, members[c]))
    return ids, labels_of(codes.sets, names), order
