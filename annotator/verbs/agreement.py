"""The agreement of a project's coders, as the report that the command line and the window print."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from annotator.analysis.agreement import Progress, agree
from annotator.analysis.data import ReliabilityData
from annotator.analysis.results import Agreement
from annotator.domain.codebook import Codebook
from annotator.report.agreement_report import AgreementReport, build
from annotator.report.facts import CoderFacts, Context, Settings
from annotator.storage import arrays, codebook_history, reading
from annotator.storage.project_file import ProjectReader
from annotator.verbs.reliability_data import compared, reliability_data
from annotator.verbs.scope import Scope, scope_of

if TYPE_CHECKING:
    from annotator.analysis.gamma import GammaOptions

# The share of the work that is done when the project is read, and when everything but gamma is known.
_SHARES, _SHARES_BESIDE_GAMMA = (0.2, 1.0), (0.05, 0.25)


@dataclass(frozen=True, slots=True)
class AgreementOptions:
    """Which part of a project to look at: `coders` and `batch` by name or id, empty and None for all that counts.

    `gamma` asks for it, too: it costs more than all else.
    """

    coders: tuple[str, ...] = ()
    batch: str | None = None
    resamples: int = 10_000
    seed: int = 0
    include_started: bool = False
    gamma: GammaOptions | None = None


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
    read, known = _SHARES_BESIDE_GAMMA if options.gamma else _SHARES
    data = reliability_data(project, book, scope, _part(tell, 0.0, read))
    # A look through the whole history, while the analysis leaves the file alone.
    with ThreadPoolExecutor(1) as aside:
        version = aside.submit(codebook_history.version_number, project)
        found = agree(data, options.resamples, options.seed, _part(tell, read, known))
    if options.gamma:
        # Only here: what it needs of SciPy takes a while to load.
        from annotator.analysis.project_gamma import project_gamma

        found = replace(found, gamma=project_gamma(data, options.gamma, _part(tell, known, 1.0)))
    context = Context(
        project=reading.title(project),
        state=arrays.state_digest(project),
        codebook_version=version.result(),
        settings=_settings(options, scope),
        coders=_coders(found, data, scope),
        codes=_codes(found, book),
        population=reading.article_count(project),
    )
    return build(found, context)


def _part(tell: Progress, begin: float, end: float) -> Progress:
    """Progress of a part of the work as progress of all of it."""
    return lambda what, share: tell(what, begin + share * (end - begin))


def _codes(found: Agreement, book: Codebook) -> tuple[tuple[str, str], ...]:
    """Each variable's id and permanent code; a derived one has that of the attribute it shows."""
    code = {variable.id: variable.code for variable in book.variables}
    return tuple((one.id, code[one.id.rpartition("/")[2]]) for one in found.variables)


def state_of(project: ProjectReader) -> str:
    """The digest of what a project shows; a report of the same state and options is the same."""
    return arrays.state_digest(project)


def _settings(options: AgreementOptions, scope: Scope) -> Settings:
    named = tuple(coder.name for coder in scope.coders) if options.coders else ()
    batch = scope.batches[0] if options.batch and scope.batches else options.batch
    return Settings(
        options.resamples, options.seed, named, batch, options.include_started, scope.batches, scope.left_out
    )


def _coders(found: Agreement, data: ReliabilityData, scope: Scope) -> tuple[CoderFacts, ...]:
    kinds = {coder.id: coder.kind for coder in scope.coders}
    done, started = (Counter(coder for _, coder in pairs) for pairs in (scope.finished, scope.started))
    known = compared(data)
    return tuple(
        CoderFacts(one.id, one.name, kinds[one.id], done[one.id], started[one.id], *(of[one.id] for of in known))
        for one in sorted(found.coders, key=lambda one: (one.name.casefold(), one.name, one.id))
    )
