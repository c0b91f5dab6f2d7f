"""The report as one HTML file: inline style and charts, no script, ready to print."""

from __future__ import annotations

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from annotator.report import charts
from annotator.report.agreement_report import AgreementReport
from annotator.report.contents import imprint, sections, title
from annotator.report.document import Bullets, HeatMap, Intervals, Section, Table
from annotator.resources import resource

TEMPLATE = "agreement.html.j2"
_KINDS = {str: "paragraph", Bullets: "bullets", Table: "table", Intervals: "intervals", HeatMap: "heat_map"}


def as_html(report: AgreementReport) -> str:
    """The whole report; whatever comes from the data is escaped."""
    # The charts escape their labels themselves; everything else is escaped by the template.
    folder = FileSystemLoader(resource("report"))
    environment = Environment(loader=folder, autoescape=True, undefined=StrictUndefined, keep_trailing_newline=True)
    return environment.get_template(TEMPLATE).render(
        title=title(report),
        imprint=imprint(report),
        sections=[_named(section) for section in sections(report)],
        methods=report.methods,
        interval_chart=lambda dots, caption: Markup(charts.interval_chart(dots, caption)),
        heat_map=lambda confusion, caption: Markup(charts.heat_map(confusion, caption)),
    )


def _named(section: Section) -> dict[str, object]:
    return {"title": section.title, "blocks": [(_KINDS[type(block)], block) for block in section.blocks]}
