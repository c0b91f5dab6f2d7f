"""Gamma of a project's coders: of where they marked, and of every variable."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from annotator.analysis.agreement import Progress
from annotator.analysis.counted import Counted, counted, value_names
from annotator.analysis.data import Ints, ReliabilityData, VariableCodes
from annotator.analysis.dissimilarities import Between, Dissimilarity, Scale, by_number, by_rank, unlike
from annotator.analysis.gamma import GammaOptions, gamma
from annotator.analysis.gamma_sums import marked_articles
from annotator.analysis.reasons import NO_ARTICLE
from annotator.analysis.results import Coefficient, Gamma, GammaAgreement, VariableGamma
from annotator.analysis.set_metrics import masi
from annotator.analysis.value_sets import ValueSets


def project_gamma(data: ReliabilityData, options: GammaOptions, progress: Progress) -> GammaAgreement:
    """Gamma over all articles that two coders or more are done with.

    `progress` gets what is being done and the share of all of it; what it raises stops the work. A passage is a unit of
    a variable when it has a value of it. Values are compared at the variable's level (sets by MASI distance; *not
    applicable* is missing above the nominal level).
    """
    found = counted(data)
    parts = len(data.variables) + 1
    place = Dissimilarity(options.alpha, 0, unlike)
    everything = np.zeros(len(found.passages.article), np.int64)

    def part(number: int, category: Ints, sets: ValueSets, dissimilarity: Dissimilarity) -> Gamma:
        marked = marked_articles(found.passages, category, found.continuum.lengths, found.done)
        made = gamma(marked, sets, dissimilarity, options, lambda share: progress("gamma", (number + share) / parts))
        return made if len(found.articles) else _without_articles(made)

    marking = part(0, everything, ValueSets(1), place)
    variables = []
    for number, variable in enumerate(data.variables, 1):
        category, sets, between = _categories(variable, found)
        made = part(number, category, sets, Dissimilarity(options.alpha, options.beta, between))
        variables.append(VariableGamma(variable.id, made, tuple(value_names(variable))))
    progress("gamma", 1.0)
    return GammaAgreement(replace(marking, run=replace(marking.run, beta=0.0)), tuple(variables))


def _categories(variable: VariableCodes, found: Counted) -> tuple[Ints, ValueSets, Between]:
    """The category of every passage, −1 where it is no unit, and how unlike two categories are."""
    sets = ValueSets(len(variable.value_ids))
    category = found.categories(variable.code_passage, variable.code_value, sets)
    if sets.several:
        return category, sets, masi(sets.members).distance
    if variable.level == "nominal":
        return category, sets, unlike
    placed = ~variable.not_applicable
    category = np.where((category >= 0) & placed[category], category, -1)
    positions = np.zeros(len(placed))
    scale = by_rank if variable.level == "ordinal" else by_number
    positions[placed] = scale(variable.value_numbers[placed]).positions
    return category, sets, Scale(positions).distance


def _without_articles(made: Gamma) -> Gamma:
    """The same, undefined for want of articles."""
    none = Coefficient(None, reason=NO_ARTICLE)
    return replace(
        made,
        gamma=none,
        gamma_cat=none,
        gamma_cat_unaligned=none,
        disorder=none,
        per_value=(none,) * len(made.per_value),
    )
