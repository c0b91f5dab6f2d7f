"""The analysis with its coders by name, as people look them up; the analysis itself has them by id."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from annotator.analysis.results import Agreement, PairAgreement, ValueAgreement, VariableAgreement


def by_name(agreement: Agreement) -> Agreement:
    """The same figures with coders, pairs and each value's counts in the order of the coders' names.

    A coder without an article that another did too has no count in the analysis and gets zeros here.
    """
    coders = tuple(sorted(agreement.coders, key=lambda coder: (coder.name.casefold(), coder.name, coder.id)))
    names = [coder.name for coder in coders]
    unmatched = tuple(sorted(agreement.matching.unmatched, key=lambda one: names.index(one[0])))
    compared = [name for name, _ in agreement.matching.unmatched]
    variables = tuple(_variable(variable, names, compared) for variable in agreement.variables)
    matching = replace(agreement.matching, unmatched=unmatched)
    return replace(agreement, coders=coders, matching=matching, variables=variables)


def _variable(variable: VariableAgreement, names: Sequence[str], compared: Sequence[str]) -> VariableAgreement:
    pairs = (_pair(pair, names) for pair in variable.pairs)
    return replace(
        variable,
        per_value=tuple(_value(value, names, compared) for value in variable.per_value),
        pairs=tuple(sorted(pairs, key=lambda pair: [names.index(name) for name in pair.coders])),
        without=tuple(sorted(variable.without, key=lambda one: names.index(one[0]))),
    )


def _pair(pair: PairAgreement, names: Sequence[str]) -> PairAgreement:
    first, second = sorted(pair.coders, key=names.index)
    return replace(pair, coders=(first, second))


def _value(value: ValueAgreement, names: Sequence[str], compared: Sequence[str]) -> ValueAgreement:
    # Where no article was done by two coders there is nobody to count.
    counts = dict(zip(compared, value.counts, strict=True)) if compared else {}
    return replace(value, counts=tuple(counts.get(name, 0) for name in names))
