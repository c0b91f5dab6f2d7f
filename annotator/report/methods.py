"""The paragraph to paste into a paper: what was done, on what, by whom, with which result."""

from __future__ import annotations

from collections.abc import Iterator

from annotator import __version__
from annotator.analysis.results import Agreement, VariableAgreement
from annotator.report.facts import CoderFacts, Context
from annotator.report.figures import FEWEST_ARTICLES, Standing, count, figure, interval, percent, standing
from annotator.report.gamma_section import gamma_sentence
from annotator.report.prose import in_running_text, listed, name_of, say, several


def methods(agreement: Agreement, context: Context) -> str:
    """The paragraph; without any article done by two coders, the sentence that says so."""
    if not agreement.articles:
        return say("methods_none")
    parts = [_data(agreement, context)]
    if context.settings.include_started:
        parts.append(say("methods_started"))
    parts += [_units(agreement), _where(agreement), *_values(agreement), gamma_sentence(agreement)]
    parts += [_intervals(agreement), _standings(agreement)]
    parts.append(say("methods_software", software=f"Accord {__version__}"))
    return " ".join(part for part in parts if part)


def _data(agreement: Agreement, context: Context) -> str:
    comparing = [coder for coder in context.coders if coder.compared]
    batch = f" (batch “{context.settings.batch}”)" if context.settings.batch else ""
    return say(
        "methods_data",
        articles=several(agreement.articles, "article"),
        project=context.project,
        batch=batch,
        coding=_coding(agreement, comparing),
        coders=listed([coder.name for coder in comparing]),
        version=context.codebook_version,
    )


def _coding(agreement: Agreement, coders: list[CoderFacts]) -> str:
    if all(coder.compared == agreement.articles for coder in coders):
        return several(len(coders), "coder")
    return f"at least two of {several(len(coders), 'coder')}"


def _units(agreement: Agreement) -> str:
    matching = agreement.matching
    facts = {"passages": count(matching.passages), "threshold": figure(matching.threshold)}
    if not matching.units:
        return say("methods_no_units", **facts)
    return say("methods_units", share=percent(matching.matched_share), units=several(matching.units, "unit"), **facts)


def _where(agreement: Agreement) -> str:
    unitizing = agreement.unitizing
    where = unitizing.bar_u_alpha
    if where.value is None:
        return say("methods_where_none", reason=where.reason)
    return say(
        "methods_where",
        u=figure(where.value),
        interval=interval(where.low, where.high),
        exact=percent(unitizing.span_f1_exact.value),
        overlap=percent(unitizing.span_f1_overlap.value),
    )


def _values(agreement: Agreement) -> list[str]:
    figures = [_figure(variable) for variable in agreement.variables if _value(variable) is not None]
    sentences = [say("methods_values", figures=listed(figures))] if figures else []
    for variable in agreement.variables:
        chosen = variable.coefficients[variable.headline]
        if chosen.value is None:
            sentences.append(say("methods_undefined", variable=in_running_text(variable.name), reason=chosen.reason))
    return sentences


def _value(variable: VariableAgreement) -> float | None:
    return variable.coefficients[variable.headline].value


def _figure(variable: VariableAgreement) -> str:
    chosen = variable.coefficients[variable.headline]
    return say(
        "methods_no_interval" if chosen.low is None else "methods_figure",
        value=figure(chosen.value),
        variable=in_running_text(variable.name),
        name=name_of(variable.headline),
        interval=interval(chosen.low, chosen.high),
        percent=figure(variable.coefficients["percent"].value),
        units=count(variable.units),
    )


def _intervals(agreement: Agreement) -> str:
    if agreement.resampled not in ("articles", "units"):
        return ""
    key = "methods_intervals" if agreement.resampled == "articles" else "methods_intervals_units"
    return say(key, resamples=count(agreement.resamples), seed=agreement.seed)


def _standings(agreement: Agreement) -> str:
    if agreement.articles < FEWEST_ARTICLES:
        return " ".join([say("methods_few"), *_jackknives(agreement)])
    judged = [
        (in_running_text(variable.name), standing(variable.coefficients[variable.headline], agreement.articles))
        for variable in agreement.variables
    ]
    clauses = [_standing(name, one) for name, one in judged if one.word]
    return say("methods_standing", standings="; ".join(clauses)) if clauses else ""


def _jackknives(agreement: Agreement) -> Iterator[str]:
    """The intervals of leaving one article out, which few articles do not make too narrow as they make the others."""
    known = [
        f"{interval(one.jackknife.low, one.jackknife.high)} for {in_running_text(one.name)}"
        for one in agreement.variables
        if one.jackknife.low is not None
    ]
    if known:
        yield say("methods_jackknife", intervals=listed(known))


def _standing(variable: str, one: Standing) -> str:
    words = {"reliable": "methods_reliable", "tentative": "methods_tentative", "not reliable": "methods_unreliable"}
    clause = say(words[one.word], variable=variable)
    return clause + say("methods_uncertain", mark=f"{one.mark:.3f}".removeprefix("0")) if one.uncertain else clause
