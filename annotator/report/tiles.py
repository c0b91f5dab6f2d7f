"""The report at a glance: one tile for unitizing and one a variable, worded."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.analysis.results import Coefficient
from annotator.messages import opening
from annotator.report.agreement_report import AgreementReport, headline
from annotator.report.figures import Standing, count, figure, interval, percent, standing
from annotator.report.prose import counted, listed, name_of, say
from annotator.report.voice import said

_NAMED_BATCHES = 3


@dataclass(frozen=True, slots=True)
class Tile:
    """One coefficient in words: `key` is the variable's id, empty for unitizing; `lines` stand under the figure."""

    key: str
    name: str
    figure: str
    standing: Standing
    coefficient: Coefficient
    lines: tuple[str, ...]

    @property
    def spoken(self) -> str:
        """All of it in one sentence, for a screen reader."""
        return ", ".join(part for part in (self.name, self.figure, self.standing.text, *self.lines) if part)


def tiles(report: AgreementReport) -> tuple[Tile, ...]:
    """Unitizing first, then the variables that coders were asked, in the codebook's order."""
    found = report.agreement
    unitizing = found.unitizing.bar_u_alpha
    spans = counted(report.annotations, "passage")
    made = [_tile(report, "", say("unitizing"), "bar_u_alpha", unitizing, spans)]
    for variable in found.variables:
        if variable.derived_from is not None:
            continue
        units = counted(variable.units, "unit")
        made.append(_tile(report, variable.id, variable.name, variable.headline, headline(variable), units))
    return tuple(made)


def _tile(report: AgreementReport, key: str, name: str, called: str, one: Coefficient, amount: str) -> Tile:
    share = report.agreement.matching.matched_share
    matched = "" if share is None else say("tile_matched", share=percent(share))
    if one.value is None:
        lines = (name_of(called), opening(said(one.reason or "")))
    else:
        known = "" if one.low is None else say("tile_interval", interval=interval(one.low, one.high))
        lines = (_joined(name_of(called), known), _joined(amount, matched))
    return Tile(key, name, figure(one.value), standing(one, report.articles), one, lines)


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def scope_line(report: AgreementReport) -> str:
    """Which part of the project this is: rounds, articles, coders."""
    coders = [coder for coder in report.coders if coder.compared]
    batches = listed(report.settings.batches) if len(report.settings.batches) <= _NAMED_BATCHES else ""
    return _joined(batches, counted(report.articles, "article"), counted(len(coders), "coder"))


def status_line(report: AgreementReport) -> str:
    """What the figures rest on and how their intervals were made."""
    found = report.agreement
    drawn = say("drawn", what=said(found.resampled), resamples=count(found.resamples), seed=found.seed)
    return _joined(
        say("codebook", version=report.codebook_version),
        counted(report.annotations, "annotation"),
        drawn if found.resampled in ("articles", "units") else "",
    )
