"""The agreement report in a few lines, for a terminal."""

from __future__ import annotations

from annotator.report import figures
from annotator.report.agreement_report import AgreementReport, headline
from annotator.report.prose import name_of, several


def summary(report: AgreementReport) -> list[str]:
    """One line a headline figure, with its interval; why where there is none; then the caveats."""
    found = report.agreement
    rows = [("Marked text", name_of("bar_u_alpha"), found.unitizing.bar_u_alpha)]
    rows += [(variable.name, name_of(variable.headline), headline(variable)) for variable in found.variables]
    lines = [
        f"{several(report.articles, 'article')} done by two coders or more, {report.annotations} passages,"
        f" {figures.percent(found.matching.matched_share)} of them matched"
    ]
    for name, coefficient, one in rows:
        said = figures.interval(one.low, one.high) if one.value is not None else one.reason
        word = figures.standing(one, report.articles).text
        lines.append(
            f"  {name:<14} {coefficient:<22} {figures.figure(one.value):>6}  {said}{'  ' + word if word else ''}"
        )
    return [*lines, *(f"  note: {caveat}" for caveat in report.caveats)]
