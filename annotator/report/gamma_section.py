"""Gamma in the report, where it was asked for: a section, an object, a sentence for the methods text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict

from annotator.analysis.results import Agreement, Coefficient, Gamma, GammaAgreement, VariableGamma
from annotator.report.document import Block, Section, Table
from annotator.report.figures import count, figure, percent
from annotator.report.prose import ANSWERS, in_running_text, listed, name_of, say
from annotator.report.tables import plain, reasons

NAMES = ("gamma", "gamma_cat", "gamma_cat_unaligned")


def gamma_section(agreement: Agreement) -> Iterator[Section]:
    """The section; none where gamma was not asked for."""
    found = agreement.gamma
    if found is not None:
        blocks: tuple[Block, ...] = (_table(agreement), settings_line(agreement), *_bounds(agreement))
        yield Section(say("gamma_title"), blocks)


def settings_line(agreement: Agreement) -> str:
    """With what settings and from how many random continua; empty where gamma was not asked for."""
    found = agreement.gamma
    return say("gamma_run", **_settings(found.variables, found.marking)) if found else ""


def _table(agreement: Agreement) -> Table:
    named = [(name, one) for name, _, one in named_gammas(agreement)]
    rows = tuple(
        (name, figure(one.value), plain(one.observed), plain(one.expected), count(one.n)) for name, one in named
    )
    answers = tuple(f"{name_of(name)}: {ANSWERS[name]}." for name in NAMES)
    head = ("coefficient", "value", "observed", "expected", "n")
    return Table(say("gamma_caption"), head, rows, (say("gamma_observed"), *answers, *reasons(named)))


def named_gammas(agreement: Agreement) -> list[tuple[str, str, Coefficient]]:
    """Every gamma with what it is called and its key: of place, then of each variable."""
    found = agreement.gamma
    if found is None:
        return []
    rows = [(say("gamma_of", variable=say("gamma_place"), name=name_of("gamma")), "gamma", found.marking.gamma)]
    for variable, one in _variables(agreement, found):
        for name in NAMES:
            rows.append((say("gamma_of", variable=variable, name=name_of(name)), name, getattr(one.gamma, name)))
    return rows


def gamma_rows(agreement: Agreement) -> Iterator[tuple[str, str, str, Coefficient]]:
    """Every figure as (variable's id or nothing, value or nothing, key, figure), for tables of figures."""
    found = agreement.gamma
    if found is not None:
        yield "", "", "gamma", found.marking.gamma
        yield "", "", "gamma_disorder", found.marking.disorder
        for one in found.variables:
            yield from ((one.id, "", name, getattr(one.gamma, name)) for name in NAMES)
            yield one.id, "", "gamma_disorder", one.gamma.disorder
            for value, alone in zip(one.values, one.gamma.per_value, strict=True):
                yield one.id, value, "gamma_k", alone


def _variables(agreement: Agreement, found: GammaAgreement) -> Iterator[tuple[str, VariableGamma]]:
    names = {variable.id: variable.name for variable in agreement.variables}
    return ((names[one.id], one) for one in found.variables)


def _settings(variables: tuple[VariableGamma, ...], marking: Gamma) -> dict[str, str]:
    run = variables[0].gamma.run if variables else marking.run
    return {
        "alpha": f"{run.alpha:g}",
        "beta": f"{run.beta:g}",
        "delta": f"{run.delta:g}",
        "samples": count(run.samples),
        "sampler": run.sampler,
        "seed": str(run.seed),
        "error": percent(max((run.error or 0.0, marking.run.error or 0.0))),
    }


def _bounds(agreement: Agreement) -> Iterator[str]:
    """What is known where not every alignment was proved to be the best."""
    found = agreement.gamma
    assert found is not None
    for name, one in [(say("gamma_place"), found.marking)] + [(n, v.gamma) for n, v in _variables(agreement, found)]:
        value, run = one.gamma, one.run
        if not run.exact and value.expected and run.least_expected and run.least_disorder is not None:
            low, high = 1 - (value.observed or 0.0) / run.least_expected, 1 - run.least_disorder / value.expected
            yield say("gamma_bounds", name=name, low=figure(low), high=figure(high))


def gamma_sentence(agreement: Agreement) -> str:
    """What was found, for the methods text; empty where gamma was not asked for."""
    found = agreement.gamma
    if found is None or found.marking.gamma.value is None:
        return ""
    values = [
        say("gamma_figure", value=figure(one.gamma.gamma.value), variable=in_running_text(name))
        for name, one in _variables(agreement, found)
        if one.gamma.gamma.value is not None
    ]
    marking = say("gamma_figure", value=figure(found.marking.gamma.value), variable=say("gamma_place_text"))
    return say("methods_gamma", figures=listed([marking, *values]), **_settings(found.variables, found.marking))


def gamma_object(agreement: Agreement, codes: dict[str, str]) -> dict[str, object]:
    """The figures for scripts, variables by `codes[id]`; empty where gamma was not asked for."""
    found = agreement.gamma
    if found is None:
        return {}
    variables = {codes[one.id]: _family(one.gamma, one.values) for one in found.variables}
    return {"gamma": {"marking": _family(found.marking, ()), "variables": variables}}


def _family(made: Gamma, values: tuple[str, ...]) -> dict[str, object]:
    figures: dict[str, object] = {name: asdict(getattr(made, name)) for name in NAMES if values or name == "gamma"}
    figures["gamma_disorder"] = asdict(made.disorder)
    if values:
        figures["per_value"] = {
            value: {"gamma_k": asdict(one)} for value, one in zip(values, made.per_value, strict=True)
        }
    return figures | {"gamma_run": asdict(made.run)}
