"""All coefficients of one table of codes by name, and why a table does not allow one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from annotator.analysis.alpha import alpha, percent
from annotator.analysis.coding_table import CodingTable
from annotator.analysis.data import Floats, Ints
from annotator.analysis.intervals import estimates
from annotator.analysis.kappas import cohen_kappa, kappa_max, scott_pi
from annotator.analysis.many_coders import conger_kappa, gwet_family, holsti, light_kappa, lotus
from annotator.analysis.metrics import Metric, Nominal, interval, ordinal, ratio
from annotator.analysis.results import Coefficient
from annotator.analysis.statistics import Statistic
from annotator.analysis.weighting import Weights

ALPHAS = ("percent", "alpha_nominal", "alpha_ordinal", "alpha_interval", "alpha_ratio")
WEIGHTED = ("cohen_kappa", "fleiss_kappa", "brennan_prediger", "gwet_ac")
NAMES = (
    *ALPHAS,
    "cohen_kappa", "cohen_kappa_linear", "cohen_kappa_quadratic", "kappa_max", "scott_pi",
    "fleiss_kappa", "fleiss_kappa_linear", "fleiss_kappa_quadratic", "conger_kappa", "light_kappa",
    "brennan_prediger", "brennan_prediger_linear", "brennan_prediger_quadratic",
    "gwet_ac1", "gwet_ac2_linear", "gwet_ac2_quadratic", "holsti", "lotus", "lotus_standardised",
)  # fmt: skip
Figure = Statistic | Coefficient


@dataclass(frozen=True, slots=True, eq=False)
class Scale:
    """A table whose categories have numbers [V], for figures above the nominal level.

    `forbidden` gives the reason for each of "ordinal", "interval", "ratio", "weights" that the values do not allow.
    """

    table: CodingTable
    numbers: Floats
    forbidden: Mapping[str, str]


def alphas(table: CodingTable, scale: Scale) -> dict[str, Figure]:
    """Percent and the four alphas, those that the scale forbids with the reason."""
    pairable = table.pairable()
    figures: dict[str, Figure] = {"percent": percent(pairable), "alpha_nominal": alpha(pairable, Nominal())}
    for level in ("ordinal", "interval", "ratio"):
        reason = scale.forbidden.get(level)
        figures[f"alpha_{level}"] = Coefficient(None, reason=reason) if reason else scaled_alpha(scale, level)
    return figures


def scaled_alpha(scale: Scale, level: str) -> Statistic:
    """Alpha with the metric of `level`, from the values that have a number."""
    pairable = scale.table.pairable()
    return alpha(pairable, metric_of(level, scale.numbers, pairable.value_counts()))


def metric_of(level: str, numbers: Floats, counts: Floats) -> Metric:
    """The distance of a level of measurement, for `numbers` [V] of the values and how often each occurs."""
    if level == "nominal":
        return Nominal()
    if level == "ordinal":
        return ordinal(numbers, counts)
    return interval(numbers, counts > 0) if level == "interval" else ratio(numbers)


def metrics_of(scale: Scale, found: Mapping[str, Coefficient]) -> dict[str, tuple[CodingTable, Metric]]:
    """The pairable table and the distance of every alpha that is defined."""
    pairable = scale.table.pairable()
    counts = pairable.value_counts()
    levels = (name.removeprefix("alpha_") for name in ALPHAS[1:] if found[name].value is not None)
    return {f"alpha_{level}": (pairable, metric_of(level, scale.numbers, counts)) for level in levels}


def chance_corrected(table: CodingTable, scale: Scale) -> dict[str, Coefficient]:
    """Every figure without an interval; weighted ones from the scale's numbers."""
    nominal = Weights("identity", scale.numbers)
    fixed = _by_weight(table, nominal, "", "1")
    if "weights" in scale.forbidden:
        undefined = Coefficient(None, reason=scale.forbidden["weights"])
        weighted = {name: undefined for name in NAMES if name.endswith(("_linear", "_quadratic"))}
    else:
        weighted = {}
        for shape in ("linear", "quadratic"):
            weighted |= _by_weight(scale.table, Weights(shape, scale.numbers), f"_{shape}", f"2_{shape}")
    plain, standardised = lotus(table, table.categories)
    return (
        fixed
        | weighted
        | {
            "kappa_max": kappa_max(table),
            "scott_pi": scott_pi(table, nominal),
            "conger_kappa": conger_kappa(table),
            "light_kappa": light_kappa(table),
            "holsti": holsti(table),
            "lotus": plain,
            "lotus_standardised": standardised,
        }
    )


def _by_weight(table: CodingTable, weights: Weights, ending: str, gwet_ending: str) -> dict[str, Coefficient]:
    figures = {"cohen_kappa": cohen_kappa(table, weights)} | gwet_family(table, weights, table.categories)
    return {name + (gwet_ending if name == "gwet_ac" else ending): figure for name, figure in figures.items()}


def estimated(figures: Mapping[str, Figure], multiplicity: Ints, resamples: int, seed: int) -> dict[str, Coefficient]:
    """The figures with statistics estimated, all on the same resamples."""
    statistics = [figure for figure in figures.values() if isinstance(figure, Statistic)]
    results = iter(estimates(statistics, multiplicity, resamples, seed))
    return {name: next(results) if isinstance(f, Statistic) else f for name, f in figures.items()}
