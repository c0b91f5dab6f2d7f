"""Every figure of the report in one long table, for statistics programs: full precision, a row a figure."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from itertools import chain

from annotator.analysis.closer import PassageDisagreement, PeriodAgreement
from annotator.analysis.results import UNITIZING, Coefficient, VariableAgreement
from annotator.exchange.csv_table import BOM, defused
from annotator.report.agreement_report import AgreementReport
from annotator.report.appendix import Appendix
from annotator.report.appendix_rows import FIGURES, HEAD, appendix_rows, printed, row, settings_rows
from annotator.report.gamma_section import gamma_rows

_NUMBERS = [name for name in FIGURES if name != "reason"]


def as_csv(report: AgreementReport, appendix: Appendix | None = None, for_excel: bool = False) -> str:
    """`table` says what a row is about: whole, value, pair, without, confusion, matching …; `item` of it which one.

    Behind the figures stand the settings and, with an appendix, the codebook, the reliability data and the merged
    files, whose words are under `text`. `for_excel` adds a BOM and defuses what a spreadsheet would take for a formula.
    """
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(HEAD)
    for one in chain(_rows(report), settings_rows(report), appendix_rows(report, appendix) if appendix else ()):
        writer.writerow(defused(list(one)) if for_excel else one)
    return BOM + out.getvalue() if for_excel else out.getvalue()


def _rows(report: AgreementReport) -> Iterator[tuple[str, ...]]:
    matching = report.agreement.matching
    yield _plain("", "data", "", "articles", report.articles)
    yield _plain("", "data", "", "articles_in_project", report.population)
    yield _plain("", "data", "", "passages", report.annotations)
    yield _plain("", "matching", "", "units", matching.units)
    yield _plain("", "matching", "", "matched_share", matching.matched_share)
    yield _plain("", "matching", "", "ties", matching.ties)
    for coder in report.coders:
        for name in ("done", "started", "compared", "passages", "characters"):
            yield _plain("", "coder", coder.name, name, getattr(coder, name))
    for coder, passages in matching.unmatched:
        yield _plain("", "coder", coder, "unmatched", passages)
    unitizing = report.agreement.unitizing
    for name in UNITIZING:
        yield _figure("", "unitizing", "", name, getattr(unitizing, name))
    yield _plain("", "unitizing", "", "overlap_characters", unitizing.overlap_characters)
    yield from _periods("", "bar_u_alpha", unitizing.by_batch, unitizing.by_week)
    for variable in report.agreement.variables:
        yield from _variable(report, variable, report.code_of(variable))
    codes = {variable.id: report.code_of(variable) for variable in report.agreement.variables}
    for variable, value, name, one in gamma_rows(report.agreement):
        yield _figure(codes.get(variable, ""), "gamma", value, name, one)
    for one in report.articles_by_disagreement:
        for name in ("coders", "units", "unmatched", "points"):
            yield _plain("", "article", one.title, name, getattr(one, name))
    for place, found in enumerate(report.agreement.passages_by_disagreement, 1):
        yield from _passage(str(place), found)


def _variable(report: AgreementReport, variable: VariableAgreement, code: str) -> Iterator[tuple[str, ...]]:
    yield _plain(code, "whole", "", "units", variable.units)
    yield _plain(code, "whole", "", "pairable_values", variable.pairable_values)
    for name, one in variable.coefficients.items():
        yield _figure(code, "whole", "", name, one)
    yield _figure(code, "whole", "", "u_alpha", variable.u_alpha)
    yield _figure(code, "whole", "", "cu_alpha", variable.cu_alpha)
    yield _plain(code, "whole", "", "cu_coverage", variable.cu_coverage)
    yield _figure(code, "whole", "", "alpha_as_coded", variable.alpha_as_coded)
    for value in variable.per_value:
        yield _figure(code, "value", value.label, "alpha", value.alpha)
        yield _figure(code, "value", value.label, "k_u_alpha", value.k_u_alpha)
        yield _plain(code, "value", value.label, "coverage", value.coverage)
        yield _figure(code, "value", value.label, "bar_u_alpha", value.bar_u_alpha)
        for coder, times in zip(report.agreement.coders, value.counts, strict=True):
            yield _plain(code, "value by coder", f"{value.label}|{coder.name}", "count", times)
    for pair in variable.pairs:
        for name, one in pair.coefficients.items():
            yield _figure(code, "pair", "|".join(pair.coders), name, one)
    for coder, one in variable.without:
        yield _figure(code, "without", coder, variable.headline, one)
    values = variable.confusion.values
    for given, cells in zip(values, variable.confusion.matrix, strict=True):
        for column, cell in zip(values, cells, strict=True):
            yield _plain(code, "confusion", f"{given}|{column}", "count", cell)
    for joined in variable.collapse:
        yield _plain(code, "read as one", "|".join(joined.values), variable.headline, joined.alpha)
    yield from _closer(code, variable)


def _closer(code: str, variable: VariableAgreement) -> Iterator[tuple[str, ...]]:
    """Coder by coder, round by round, and the other intervals."""
    yield _plain(code, "whole", "", "same_name_actors", variable.same_name_actors)
    yield _plain(code, "whole", "", "adjacent", variable.adjacent)
    yield _plain(code, "whole", "", "projected_articles", variable.projected_articles)
    for one in variable.by_coder:
        yield _plain(code, "against the rest", one.coder, "units", one.units)
        yield _figure(code, "against the rest", one.coder, variable.headline, one.against_rest)
        yield _plain(code, "against the rest", one.coder, "bias", one.bias)
        yield _plain(code, "against the rest", one.coder, "shift", one.shift)
    yield from _periods(code, variable.headline, variable.by_batch, variable.by_week)
    for method, found in variable.other_intervals.items():
        for name, interval in found.items():
            yield row(code, f"interval, {method}", "", name, "", **_figures(interval, FIGURES[:4]))
            yield _plain(code, f"interval, {method}", name, "standard_error", interval.standard_error)
    jackknife = variable.jackknife
    yield row(code, "interval, jackknife", "", variable.headline, "", **_figures(jackknife, FIGURES[:2]))
    yield _plain(code, "interval, jackknife", variable.headline, "standard_error", jackknife.standard_error)
    for article, pull in jackknife.influence:
        yield _plain(code, "influence", article, "pull", pull)


def _periods(code: str, name: str, *kinds: tuple[PeriodAgreement, ...]) -> Iterator[tuple[str, ...]]:
    for kind, periods in zip(("batch", "week"), kinds, strict=True):
        for one in periods:
            yield _plain(code, kind, one.label, "articles", one.articles)
            yield _plain(code, kind, one.label, "units", one.units)
            yield _figure(code, kind, one.label, name, one.alpha)


def _passage(place: str, one: PassageDisagreement) -> Iterator[tuple[str, ...]]:
    """A place where coders differ: what can be counted, and the ids that screens open."""
    for name in ("points", "start", "end"):
        yield _plain("", "disagreement", place, name, getattr(one, name))
    words = {"article": one.article, "variables": "; ".join(one.variables), "without": "; ".join(one.missing)}
    for name, text in (*words.items(), *((f"passage of {coder}", passage) for coder, passage in one.passages)):
        yield row("", "disagreement", place, name, "", text)


def _figure(code: str, table: str, item: str, name: str, one: Coefficient) -> tuple[str, ...]:
    return row(code, table, item, name, printed(one.value), **_figures(one, _NUMBERS), reason=one.reason or "")


def _plain(code: str, table: str, item: str, name: str, value: float | None) -> tuple[str, ...]:
    return row(code, table, item, name, printed(value))


def _figures(of: object, names: Sequence[str]) -> dict[str, str]:
    return {name: printed(getattr(of, name)) for name in names}
