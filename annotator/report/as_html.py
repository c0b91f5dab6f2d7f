"""The report as one HTML file: inline style and charts, no script, ready to print."""

from __future__ import annotations

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from annotator.report.agreement_report import AgreementReport
from annotator.report.appendix import Appendix
from annotator.report.contents import document
from annotator.report.document import Bullets, Chart, Document, Section, Table
from annotator.report.drawing import without_controls
from annotator.resources import resource

_BRIEF, _UNBROKEN = 16, 40
TEMPLATE = "agreement.html.j2"
_KINDS = {str: "paragraph", Bullets: "bullets", Table: "table", Chart: "chart"}


def as_html(report: AgreementReport, appendix: Appendix | None = None) -> str:
    """The whole report; whatever comes from the data is escaped."""
    return document_as_html(document(report, appendix))


def document_as_html(whole: Document) -> str:
    """Any report as a page; whatever comes from the data is escaped."""
    # The drawings escape their labels themselves; everything else is escaped by the template.
    folder = FileSystemLoader(resource("report"))
    environment = Environment(
        loader=folder, autoescape=True, undefined=StrictUndefined, keep_trailing_newline=True, finalize=_legal
    )
    sections = [_named(section) for section in whole.sections]
    return environment.get_template(TEMPLATE).render(document=whole, sections=sections, svg=Markup, look=_look)


def _look(words: str) -> str:
    """How a cell of words may be broken: a short one not at all, one without blanks anywhere."""
    if len(words) <= _BRIEF and "\n" not in words:
        return " brief"
    return " unbroken" if max(map(len, words.split()), default=0) > _UNBROKEN else ""


def _legal(words: object) -> object:
    return without_controls(words) if type(words) is str else words


def _named(section: Section) -> dict[str, object]:
    blocks = [(_KINDS[type(one)], one.on_paper if isinstance(one, Table) else one) for one in section.blocks]
    return {"title": section.title, "appendix": section.appendix, "blocks": blocks}
