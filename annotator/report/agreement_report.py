"""The agreement report as one value: everything any of its forms prints."""

from __future__ import annotations

from dataclasses import dataclass

from annotator import __version__
from annotator.analysis.results import Agreement, ArticleDisagreement, Coefficient, VariableAgreement
from annotator.report.caveats import caveats
from annotator.report.facts import CoderFacts, Context, Settings
from annotator.report.methods import methods
from annotator.report.order import by_name


@dataclass(frozen=True, slots=True)
class AgreementReport:
    """The analysis of one project with what it was made from and what may be said of it.

    `state` is the digest of the shown state, equal for equal projects; `articles` counts those done by two coders or
    more, `population` all of the project; `annotations` the passages in the former. Coders are by name everywhere.
    There is no clock in it.
    """

    project: str
    state: str
    codebook_version: int
    software: str
    settings: Settings
    articles: int
    annotations: int
    coders: tuple[CoderFacts, ...]
    agreement: Agreement
    codes: tuple[tuple[str, str], ...]
    caveats: tuple[str, ...]
    methods: str
    population: int

    @property
    def articles_by_disagreement(self) -> tuple[ArticleDisagreement, ...]:
        """The articles with most to talk about first."""
        return self.agreement.articles_by_disagreement

    def code_of(self, variable: VariableAgreement) -> str:
        """The permanent code a script asks for; with the id after it where two variables share one."""
        codes = dict(self.codes)
        code = codes[variable.id]
        shared = sum(other == code for other in codes.values()) > 1
        return f"{code} ({variable.id})" if shared else code


def build(agreement: Agreement, context: Context) -> AgreementReport:
    """The report of an analysis; equal arguments give an equal report."""
    agreement = by_name(agreement)
    return AgreementReport(
        project=context.project,
        state=context.state,
        codebook_version=context.codebook_version,
        software=f"Accord {__version__}",
        settings=context.settings,
        articles=agreement.articles,
        annotations=agreement.matching.passages,
        coders=context.coders,
        agreement=agreement,
        codes=context.codes,
        caveats=caveats(agreement, context),
        methods=methods(agreement, context),
        population=context.population,
    )


def headline(variable: VariableAgreement) -> Coefficient:
    """The coefficient that tile, report and methods text name for a variable."""
    return variable.coefficients[variable.headline]
