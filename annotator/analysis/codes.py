"""One variable on the units: its table of codes, and its figures by name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from annotator.analysis.alpha import alpha, percent
from annotator.analysis.coding_table import CodingTable, coding_table
from annotator.analysis.coefficients import Figure, Scale, chance_corrected, metric_of
from annotator.analysis.counted import Counted
from annotator.analysis.data import Floats, Ints, VariableCodes
from annotator.analysis.kappas import cohen_kappa
from annotator.analysis.matching import Units
from annotator.analysis.metrics import Metric, Nominal
from annotator.analysis.reasons import SEVERAL
from annotator.analysis.results import Coefficient
from annotator.analysis.set_metrics import jaccard, masi
from annotator.analysis.value_sets import ValueSets
from annotator.analysis.weighting import Weights

HEADLINES = {"nominal": "alpha_nominal", "ordinal": "alpha_ordinal", "interval": "alpha_interval"}
SCALED = {"nominal": (), "ordinal": ("alpha_ordinal",), "interval": ("alpha_ordinal", "alpha_interval")}
SET_METRICS = {"alpha_masi": masi, "alpha_jaccard": jaccard}
NEEDS_Q = ("brennan_prediger", "gwet_ac1", "lotus_standardised")


@dataclass(frozen=True, slots=True, eq=False)
class Codes:
    """One variable's codes: the `table` of units, `category` of every passage, and what the categories are.

    `units` [U, C] are the categories unit by unit, −1 for none; `several`: a unit has a set of several values.
    """

    variable: VariableCodes
    table: CodingTable
    units: Ints
    category: Ints
    sets: ValueSets
    several: bool
    set_metrics: Mapping[str, Metric]

    @property
    def headline(self) -> str:
        """The name of the figure that stands for the variable."""
        return "alpha_masi" if self.several else HEADLINES[self.variable.level]

    @property
    def on_a_scale(self) -> bool:
        """Whether the headline asks for more than that values differ: above the nominal level, without sets."""
        return not self.several and self.variable.level != "nominal"

    def as_seen(self, table: CodingTable) -> CodingTable:
        """The table as the headline sees it: what has no place on the scale is missing where it asks for one."""
        return self.scale(table).table if self.on_a_scale else table

    def metric(self, counts: Floats) -> Metric:
        """The headline's distance, where the values of `as_seen` occur so often [V]."""
        if self.several:
            return self.set_metrics["alpha_masi"]
        return metric_of(self.variable.level, self.variable.value_numbers[~self.variable.not_applicable], counts)

    @property
    def with_intervals(self) -> tuple[str, ...]:
        """The names of percent and of the alphas that fit the variable."""
        sets = tuple(SET_METRICS) if self.several or self.variable.several else ()
        return ("percent", "alpha_nominal", *SCALED[self.variable.level], *sets)

    def figure(self, name: str, table: CodingTable) -> Figure:
        """The statistic of this name for these units (of some or all coders)."""
        if name == "percent":
            return percent(table.pairable())
        measured = self.with_metric(name, table)
        return alpha(*measured) if measured else Coefficient(None, reason=SEVERAL)

    def with_metric(self, name: str, table: CodingTable) -> tuple[CodingTable, Metric] | None:
        """The pairable table and the distance of one alpha; None where sets rule it out."""
        if name == "alpha_nominal":
            return table.pairable(), Nominal()
        if name in SET_METRICS:
            return table.pairable(), self.set_metrics[name]
        if self.several:
            return None
        scale = self.scale(table)
        pairable = scale.table.pairable()
        return pairable, metric_of(name.removeprefix("alpha_"), scale.numbers, pairable.value_counts())

    def scale(self, table: CodingTable) -> Scale:
        """The categories with a place on the scale: *not applicable* is missing there."""
        placed = np.zeros(len(self.sets), bool)
        placed[: self.sets.values] = ~self.variable.not_applicable
        forbidden = {"weights": SEVERAL} if self.several else {}
        return Scale(table.keeping(placed), self.variable.value_numbers[~self.variable.not_applicable], forbidden)

    def chance_corrected(self, table: CodingTable) -> dict[str, Coefficient]:
        """The figures without intervals; weighted ones only above the nominal level."""
        figures = chance_corrected(table, self.scale(table))
        if self.several:
            figures |= dict.fromkeys(NEEDS_Q, Coefficient(None, reason=SEVERAL))
        weighted = self.variable.level != "nominal"
        return {n: c for n, c in figures.items() if weighted or not n.endswith(("_linear", "_quadratic"))}

    def kappas(self, pair: CodingTable) -> dict[str, Coefficient]:
        """Cohen's kappas of two coders that fit the variable."""
        scale = self.scale(pair)
        kappas = {"cohen_kappa": cohen_kappa(pair, Weights("identity", scale.numbers))}
        if self.variable.level != "nominal" and not self.several:
            kappas["cohen_kappa_linear"] = cohen_kappa(scale.table, Weights("linear", scale.numbers))
            kappas["cohen_kappa_quadratic"] = cohen_kappa(scale.table, Weights("quadratic", scale.numbers))
        return kappas


def codes_of(variable: VariableCodes, passage: Ints, value: Ints, found: Counted, units: Units) -> Codes:
    """The codes of a variable on the units, from (passage, value) pairs; passages without a value are missing."""
    sets = ValueSets(len(variable.value_ids))
    category = found.categories(passage, value, sets)
    matched = np.flatnonzero(units.unit >= 0)
    codes = np.full((len(units.article), len(found.coders)), -1)
    codes[units.unit[matched], found.passages.coder[matched]] = category[matched]
    table = coding_table(codes, len(sets), units.article, articles=len(found.articles))
    metrics = {name: metric(sets.members) for name, metric in SET_METRICS.items()}
    return Codes(variable, table, codes, category, sets, bool((codes >= sets.values).any()), metrics)


def resampled_table(codes: Codes) -> CodingTable:
    """The table with what the bootstrap draws: its articles, or of a single article the units."""
    return codes.table if codes.table.articles > 1 else codes.table.pairable().units_as_articles()
