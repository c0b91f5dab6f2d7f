"""Krippendorff's and Gwet's intervals of everything that has one, for comparison with what other programs print."""

from __future__ import annotations

from collections.abc import Mapping

from annotator.analysis.alpha import alpha
from annotator.analysis.closer import OtherInterval
from annotator.analysis.coding_table import CodingTable
from annotator.analysis.coefficients import Scale
from annotator.analysis.coincidences import coincidences
from annotator.analysis.linearised import GWETS, of_alpha, of_gwets_family
from annotator.analysis.metrics import Metric
from annotator.analysis.pair_bootstrap import pair_bootstrap
from annotator.analysis.weighting import Weights

Intervals = dict[str, OtherInterval]
SHAPES = {"identity": ("", "1"), "linear": ("_linear", "2_linear"), "quadratic": ("_quadratic", "2_quadratic")}


def other_intervals(
    alphas: Mapping[str, tuple[CodingTable, Metric]], family: Intervals, resamples: int, seed: int
) -> dict[str, Intervals]:
    """By method and coefficient: `alphas` are pairable tables without articles and their distances.

    None of a distance that is too costly to resample.
    """
    pairs, units = {}, {}
    for name, (pairable, metric) in alphas.items():
        _, _, expected = alpha(pairable, metric).point(pairable.multiplicity)
        if expected:
            pairs[name] = pair_bootstrap(coincidences(pairable), metric, expected, pairable.coders, resamples, seed)
            units[name] = of_alpha(pairable, metric) if metric.resampled else None
    known = {method: {n: i for n, i in found.items() if i} for method, found in
             {"krippendorff": pairs, "gwet": units | family}.items()}  # fmt: skip
    return {method: found for method, found in known.items() if found}


def family_intervals(table: CodingTable, scale: Scale) -> Intervals:
    """Gwet's intervals of Fleiss' kappa, Brennan-Prediger and AC; weighted ones where the scale has numbers."""
    found: Intervals = {}
    for shape, (ending, gwet_ending) in SHAPES.items():
        if shape == "identity" or "weights" not in scale.forbidden:
            own = table if shape == "identity" else scale.table
            intervals = of_gwets_family(own, Weights(shape, scale.numbers), own.categories)
            found |= {
                name + (gwet_ending if name == GWETS[2] else ending): one for name, one in intervals.items() if one
            }
    return found
