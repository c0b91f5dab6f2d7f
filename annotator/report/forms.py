"""Every form a report can be written in, by the ending of the file."""

from __future__ import annotations

from collections.abc import Callable

from annotator.report.agreement_report import AgreementReport
from annotator.report.as_html import as_html
from annotator.report.as_json import as_json
from annotator.report.as_markdown import as_markdown

FORMS: dict[str, Callable[[AgreementReport], str]] = {".html": as_html, ".md": as_markdown, ".json": as_json}
