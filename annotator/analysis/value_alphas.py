"""Alpha of every value against the rest and nothing else: what a report says of them, without its intervals."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from annotator.analysis.codes import codes_of
from annotator.analysis.counted import counted
from annotator.analysis.data import ReliabilityData
from annotator.analysis.matching import match
from annotator.analysis.overlaps import overlaps
from annotator.analysis.per_value import presence
from annotator.analysis.reasons import NO_ARTICLE
from annotator.analysis.results import Coefficient


def value_alphas(data: ReliabilityData, variable: str) -> Mapping[str, Coefficient]:
    """By the ids of a variable's values: nominal alpha of present or absent on its units, as in `agree`.

    An undefined one is None with its reason; no value for a variable that is not among the data.
    """
    found = counted(data)
    units = match(found.passages, overlaps(found.passages), found.done.sum(axis=1))
    asked = next((one for one in data.variables if one.id == variable), None)
    if asked is None:
        return {}
    codes = codes_of(asked, asked.code_passage, asked.code_value, found, units)
    present = presence(codes.table.without_articles().pairable(), codes.sets)
    alphas = {value: present.alpha(place) for place, value in enumerate(asked.value_ids)}
    if len(found.articles):
        return alphas
    return {value: replace(one, reason=NO_ARTICLE) for value, one in alphas.items()}
