"""The report as one JSON object, for scripts: full precision, undefined is null with its reason."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict

from annotator.analysis.closer import METHODS, OtherInterval, PassageDisagreement, PeriodAgreement
from annotator.analysis.results import UNITIZING, Coefficient, Confusion, VariableAgreement
from annotator.report.agreement_report import AgreementReport
from annotator.report.appendix import Appendix
from annotator.report.gamma_section import gamma_object

Json = dict[str, object]
MOST_INFLUENCES = 100


def as_json(report: AgreementReport, appendix: Appendix | None = None) -> str:
    """One object, indented, ending in a newline; NaN is a bug and raises ValueError. It has no appendix."""
    return json.dumps(as_object(report), ensure_ascii=False, indent=2, allow_nan=False) + "\n"


def as_object(report: AgreementReport) -> Json:
    """The object itself."""
    return {
        "project": report.project,
        "state": report.state,
        "codebook_version": report.codebook_version,
        "software": report.software,
        "articles": report.articles,
        "articles_in_project": report.population,
        "annotations": report.annotations,
        "coders": [coder.name for coder in report.agreement.coders],
        "coding": [asdict(coder) for coder in report.coders],
        "settings": asdict(report.settings) | {"resampled": report.agreement.resampled},
        "matching": _matching(report),
        "unitizing": _unitizing(report),
        "variables": {report.code_of(one): _variable(report, one) for one in report.agreement.variables},
        **gamma_object(report.agreement, {one.id: report.code_of(one) for one in report.agreement.variables}),
        "articles_by_disagreement": [asdict(one) for one in report.articles_by_disagreement],
        "passages_by_disagreement": [_passage(one) for one in report.agreement.passages_by_disagreement],
        "disagreeing_passages": report.agreement.disagreeing_passages,
        "caveats": list(report.caveats),
        "methods": report.methods,
    }


def _matching(report: AgreementReport) -> Json:
    matching = report.agreement.matching
    return asdict(matching) | {"unmatched": dict(matching.unmatched)}


def _unitizing(report: AgreementReport) -> Json:
    unitizing = report.agreement.unitizing
    figures: Json = {name: asdict(getattr(unitizing, name)) for name in UNITIZING}
    return figures | {
        "overlap_characters": unitizing.overlap_characters,
        "by_batch": _periods(unitizing.by_batch),
        "by_week": _periods(unitizing.by_week),
    }


def _periods(periods: Iterable[PeriodAgreement]) -> Json:
    return {one.label: {"articles": one.articles, "units": one.units, "alpha": asdict(one.alpha)} for one in periods}


def _passage(one: PassageDisagreement) -> Json:
    return asdict(one) | {"passages": dict(one.passages)}


def _variable(report: AgreementReport, variable: VariableAgreement) -> Json:
    coders = [coder.name for coder in report.agreement.coders]
    return {
        "id": variable.id,
        "name": variable.name,
        "level": variable.level,
        "headline": variable.headline,
        "units": variable.units,
        "pairable_values": variable.pairable_values,
        "coefficients": _named(variable.coefficients),
        "u_alpha": asdict(variable.u_alpha),
        "cu_alpha": asdict(variable.cu_alpha),
        "cu_coverage": variable.cu_coverage,
        "same_name_actors": variable.same_name_actors,
        "alpha_as_coded": asdict(variable.alpha_as_coded),
        "per_value": _per_value(variable, coders),
        "pairs": {"|".join(pair.coders): _named(pair.coefficients) for pair in variable.pairs},
        "without": {coder: asdict(one) for coder, one in variable.without},
        "confusion": _confusion(variable.confusion),
        "collapse": [{"values": list(one.values), "alpha": one.alpha} for one in variable.collapse],
        "jackknife": _jackknife(variable),
        "derived_from": variable.derived_from,
        "adjacent": variable.adjacent,
        "by_coder": {
            one.coder: {
                "units": one.units,
                "against_rest": asdict(one.against_rest),
                "bias": one.bias,
                "shift": one.shift,
            }
            for one in variable.by_coder
        },
        "by_batch": _periods(variable.by_batch),
        "by_week": _periods(variable.by_week),
        "intervals": intervals(variable.other_intervals),
        "projected_articles": variable.projected_articles,
    }


def intervals(by_method: Mapping[str, Mapping[str, OtherInterval]]) -> Json:
    """Krippendorff's and Gwet's intervals, each method with what it takes for granted."""
    return {
        method: {"label": METHODS[method], "coefficients": {name: asdict(one) for name, one in found.items()}}
        for method, found in by_method.items()
    }


def _named(coefficients: Mapping[str, Coefficient]) -> Json:
    return {name: asdict(one) for name, one in coefficients.items()}


def _per_value(variable: VariableAgreement, coders: Iterable[str]) -> Json:
    return {
        value.label: {
            "id": value.id,
            "alpha": asdict(value.alpha),
            "k_u_alpha": asdict(value.k_u_alpha),
            "coverage": value.coverage,
            "bar_u_alpha": asdict(value.bar_u_alpha),
            "counts": dict(zip(coders, value.counts, strict=True)),
        }
        for value in variable.per_value
    }


def _confusion(confusion: Confusion) -> Json:
    return {
        "values": list(confusion.values),
        "matrix": [list(row) for row in confusion.matrix],
        "ids": list(confusion.ids),
        "others": confusion.others,
    }


def _jackknife(variable: VariableAgreement) -> Json:
    jackknife = variable.jackknife
    return {
        "low": jackknife.low,
        "high": jackknife.high,
        "standard_error": jackknife.standard_error,
        "influence": [{"article": article, "pull": pull} for article, pull in jackknife.influence[:MOST_INFLUENCES]],
    }
