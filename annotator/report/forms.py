"""Every form a report can be written in, by the ending of the file."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import NamedTuple

from annotator.domain.errors import AnnotatorError
from annotator.report.agreement_report import AgreementReport
from annotator.report.appendix import Appendix
from annotator.report.paper import A4, Paper


class Form(NamedTuple):
    """How a form is called, and the module and function that write it: imported when it is written, Qt's with it."""

    name: str
    module: str
    function: str


FORMS: Mapping[str, Form] = {
    ".html": Form("HTML page", "as_html", "as_html"),
    ".pdf": Form("PDF", "pdf", "as_pdf"),
    ".docx": Form("Word document", "as_docx", "as_docx"),
    ".xlsx": Form("Excel workbook", "as_xlsx", "as_xlsx"),
    ".md": Form("Markdown", "as_markdown", "as_markdown"),
    ".tex": Form("LaTeX tables", "as_latex", "as_latex"),
    ".csv": Form("Table of all figures", "as_csv", "as_csv"),
    ".json": Form("JSON", "as_json", "as_json"),
}


def written(
    ending: str, report: AgreementReport, appendix: Appendix | None = None, for_excel: bool = False, paper: Paper = A4
) -> bytes:
    """A report in the form of an ending of `FORMS`; `for_excel` concerns `.csv` alone, `paper` those with pages.

    All forms show the same figures. PDF needs Qt, but no screen: without Qt an AnnotatorError is raised.
    """
    form = FORMS[ending]
    try:
        walker: Callable[..., str | bytes] = getattr(import_module(f"annotator.report.{form.module}"), form.function)
    except ImportError as missing:
        raise AnnotatorError("no_qt", form=form.name, why=missing) from missing
    more = {".csv": {"for_excel": for_excel}, ".pdf": {"paper": paper}, ".docx": {"paper": paper}}
    made = walker(report, appendix, **more.get(ending, {}))
    return made.encode() if isinstance(made, str) else made
