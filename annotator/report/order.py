"""The analysis with its coders by name, as people look them up; the analysis itself has them by id."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from annotator.analysis.closer import PassageDisagreement
from annotator.analysis.results import Agreement, PairAgreement, ValueAgreement, VariableAgreement


def by_name(agreement: Agreement) -> Agreement:
    """The same figures with coders, pairs and each value's counts in the order of the coders' names."""
    coders = tuple(sorted(agreement.coders, key=lambda coder: (coder.name.casefold(), coder.name, coder.id)))
    names = [coder.name for coder in coders]
    unmatched = tuple(sorted(agreement.matching.unmatched, key=lambda one: names.index(one[0])))
    places = [agreement.coders.index(coder) for coder in coders]
    variables = tuple(_variable(variable, names, places) for variable in agreement.variables)
    matching = replace(agreement.matching, unmatched=unmatched)
    passages = tuple(_passage(one, names) for one in agreement.passages_by_disagreement)
    return replace(
        agreement,
        coders=coders,
        matching=matching,
        variables=variables,
        passages_by_disagreement=passages,
    )


def _passage(one: PassageDisagreement, names: Sequence[str]) -> PassageDisagreement:
    passages = tuple(sorted(one.passages, key=lambda passage: names.index(passage[0])))
    return replace(one, passages=passages, missing=tuple(sorted(one.missing, key=names.index)))


def _variable(variable: VariableAgreement, names: Sequence[str], places: Sequence[int]) -> VariableAgreement:
    pairs = (_pair(pair, names) for pair in variable.pairs)
    return replace(
        variable,
        per_value=tuple(_value(value, places) for value in variable.per_value),
        pairs=tuple(sorted(pairs, key=lambda pair: [names.index(name) for name in pair.coders])),
        without=tuple(sorted(variable.without, key=lambda one: names.index(one[0]))),
        by_coder=tuple(sorted(variable.by_coder, key=lambda one: names.index(one.coder))),
    )


def _pair(pair: PairAgreement, names: Sequence[str]) -> PairAgreement:
    first, second = sorted(pair.coders, key=names.index)
    return replace(pair, coders=(first, second))


def _value(value: ValueAgreement, places: Sequence[int]) -> ValueAgreement:
    return replace(value, counts=tuple(value.counts[place] for place in places))
