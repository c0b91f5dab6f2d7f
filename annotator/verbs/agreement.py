"""The agreement of a project's coders, as the report that the command line and the window print."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from annotator.analysis.agreement import agree
from annotator.analysis.data import ReliabilityData
from annotator.analysis.results import Agreement
from annotator.report.agreement_report import AgreementReport, build
from annotator.report.facts import CoderFacts, Context, Settings
from annotator.storage import arrays, reading
from annotator.storage.project_file import ProjectReader
from annotator.verbs.reliability_data import compared, reliability_data
from annotator.verbs.scope import Scope, scope_of

_READ = 0.2


@dataclass(frozen=True, slots=True)
class AgreementOptions:
    """Which part of a project to look at: `coders` and `batch` by name or id, empty and None for all that counts."""

    coders: tuple[str, ...] = ()
    batch: str | None = None
    resamples: int = 10_000
    seed: int = 0
    include_started: bool = False


def agreement(
    project: ProjectReader, options: AgreementOptions, progress: Callable[..., None] | None = None
) -> AgreementReport:
    """The report on the shown state of a project; an unknown or ambiguous name raises AnnotatorError.

    `progress(what, share)` is called now and then, from 0 to 1. The same state gives the same report, whatever order it
    was merged in.
    """
    tell = progress or (lambda *_: None)
    scope = scope_of(project, options.coders, options.batch, options.include_started)
    book = reading.codebook(project)
    data = reliability_data(project, book, scope, lambda what, share: tell(what, share * _READ))
    found = agree(data, options.resamples, options.seed, lambda what, share: tell(what, _READ + share * (1 - _READ)))
    context = Context(
        project=reading.title(project),
        state=arrays.state_digest(project),
        codebook_version=arrays.codebook_version(project),
        settings=_settings(options, scope),
        coders=_coders(found, data, scope),
        codes=tuple((variable.id, variable.code) for variable in book.variables),
    )
    return build(found, context)


def _settings(options: AgreementOptions, scope: Scope) -> Settings:
    named = tuple(coder.name for coder in scope.coders) if options.coders else ()
    batch = scope.batches[0] if options.batch and scope.batches else options.batch
    return Settings(
        options.resamples, options.seed, named, batch, options.include_started, scope.batches, scope.left_out
    )


def _coders(found: Agreement, data: ReliabilityData, scope: Scope) -> tuple[CoderFacts, ...]:
    kinds = {coder.id: coder.kind for coder in scope.coders}
    done, started = (Counter(coder for _, coder in pairs) for pairs in (scope.finished, scope.started))
    articles, passages = compared(data)
    return tuple(
        CoderFacts(one.id, one.name, kinds[one.id], done[one.id], started[one.id], articles[one.id], passages[one.id])
        for one in sorted(found.coders, key=lambda one: (one.name.casefold(), one.name, one.id))
    )
