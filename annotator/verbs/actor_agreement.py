"""How far coders agree on each actor of the registry, for the list of actors."""

from __future__ import annotations

from collections.abc import Mapping

from annotator.analysis.agreement import Progress
from annotator.analysis.reasons import NO_ARTICLE, NOT_USED
from annotator.analysis.results import Coefficient
from annotator.analysis.value_alphas import value_alphas
from annotator.domain.namesakes import namesakes
from annotator.storage import reading
from annotator.storage.project_file import ProjectReader
from annotator.verbs.reliability_data import reliability_data
from annotator.verbs.scope import scope_of


def actor_alphas(project: ProjectReader, variable: str, progress: Progress | None = None) -> Mapping[str, Coefficient]:
    """By actor: alpha of naming it or not in a variable of actors, the per-value alpha of the agreement report.

    One that was joined, or has the name of another, has the figure of what it is read as. Undefined is None with a
    reason. `progress(what, share)` may raise to stop the work.
    """
    book, scope = reading.codebook(project), scope_of(project, (), None, False)
    found = value_alphas(reliability_data(project, book, scope, progress or (lambda *_: None)), variable)
    same = namesakes(book.actors, book.redirects)
    alone = not scope.done or any(one.reason == NO_ARTICLE for one in found.values())
    nothing = Coefficient(None, reason=NO_ARTICLE if alone else NOT_USED)
    read = {actor: book.read_as(actor) for actor in book.actors}
    return {actor: found.get(same.get(target, target), nothing) for actor, target in read.items()}
