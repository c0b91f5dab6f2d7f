"""What stands behind a report: codebook, reliability data and provenance, read from the same project."""

from __future__ import annotations

from annotator.analysis.raw_tables import RawTables, raw_tables
from annotator.report.appendix import Appendix
from annotator.storage import reading
from annotator.storage.merges import merges
from annotator.storage.project_file import ProjectReader
from annotator.verbs.agreement import AgreementOptions
from annotator.verbs.reliability_data import reliability_data
from annotator.verbs.scope import scope_of


def appendix(project: ProjectReader, options: AgreementOptions) -> Appendix:
    """The appendix of the report with these options."""
    return Appendix(reading.codebook(project), reliability_tables(project, options), tuple(merges(project)))


def reliability_tables(project: ProjectReader, options: AgreementOptions) -> RawTables:
    """The units and passages that the report's figures are computed from."""
    scope = scope_of(project, options.coders, options.batch, options.include_started)
    return raw_tables(reliability_data(project, reading.codebook(project), scope))
