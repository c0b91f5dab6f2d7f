"""The report in a few lines, for a terminal."""

from __future__ import annotations

from annotator.report.agreement_report import AgreementReport
from annotator.report.figures import figure
from annotator.report.gamma_section import named_gammas
from annotator.report.prose import counted, say
from annotator.report.tiles import tiles

_READING = len("tentative, uncertain")


def summary(report: AgreementReport) -> list[str]:
    """What was compared, a line a coefficient, then the caveats."""
    matching = report.agreement.matching
    head = say("summary_head", project=report.project, articles=counted(report.articles, "article"))
    if report.articles:
        passages = counted(report.annotations, "passage")
        head += say("summary_units", passages=passages, units=counted(matching.units, "unit"))
    shown = tiles(report)
    wide = max(len(tile.name) for tile in shown)
    lines = [
        f"  {tile.name:{wide}}  {tile.figure:>5}  {tile.standing.text:{_READING}}  {' · '.join(tile.lines)}"
        for tile in shown
        if report.articles
    ]
    lines += [f"  {name}  {figure(one.value)}" for name, key, one in named_gammas(report.agreement) if key == "gamma"]
    return [head, *lines, *(f"  ! {caveat}" for caveat in report.caveats)]
