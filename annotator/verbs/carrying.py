"""Passages of an older article carried over to its corrected download: proposed to their own coder, never done unasked.

Every passage that is taken becomes a new annotation of the same coder; the older one stays as it is. One that is left
where it is gets a note of that, an open field of the older annotation named for the newer article: it is not proposed
again, in no file of its coder, until the note is undone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from annotator.domain.carrying import Carried, carried
from annotator.domain.changes import annotate, mark_coding
from annotator.domain.codebook_acts import CHECKED, checked
from annotator.domain.errors import AnnotatorError
from annotator.domain.identity import derived_id
from annotator.domain.records import NOT_STARTED, STARTED, Annotation, Article
from annotator.domain.revision import Edit, Kind
from annotator.domain.span import Span
from annotator.storage import history, reading
from annotator.storage.project_file import ProjectFile, ProjectReader
from annotator.verbs import keeping, superseding
from annotator.verbs.projects import act_in

DECLINED = "declined"


@dataclass(frozen=True, slots=True)
class Proposal:
    """One passage of an older article and where it stands in the newer one; without `segments` it found no place.

    `context` is the share of what stood around it that still does, 0 to 1. Who `declined` it wants it left as it is.
    """

    annotation: Annotation
    older: Article
    newer: Article
    quotes: tuple[str, ...]
    segments: tuple[Span, ...] = ()
    context: float = 0.0
    declined: bool = False

    @property
    def id(self) -> str:
        """The annotation it is about."""
        return self.annotation.id


def proposals(project: ProjectReader) -> list[Proposal]:
    """Every passage that waits for an answer: not carried over, also not to be removed since, and not declined."""
    return [one for one in not_carried(project) if not one.declined]


def not_carried(project: ProjectReader) -> list[Proposal]:
    """Every passage that the file's own coder marked in an article of which a corrected download is there.

    Those carried over before, also when removed since, are not among them; those declined are, for one may think again.
    """
    own = _own_coder(project)
    return [
        proposal
        for pair in superseding.named(project)
        for proposal in _of_pair(project, pair, own)
        if not history.is_known(project, _new_id(project, proposal))
    ]


def accept(project: ProjectFile, chosen: Sequence[Proposal]) -> int:
    """Carries passages over as one act of their coder; returns how many. A copy is kept among the backups first."""
    placed = [one for one in chosen if one.segments]
    if not placed:
        return 0
    keeping.keep(project)
    act = act_in(project)
    edits = [_edit(project, one) for one in placed]
    for article in dict.fromkeys(one.newer.id for one in placed):
        if reading.coding_state(project, article, act.author) == NOT_STARTED:
            edits.append(mark_coding(project.id, article, act.author, STARTED))
    project.append(act.change(edits))
    return len(placed)


def decline(project: ProjectFile, chosen: Sequence[Proposal]) -> int:
    """Leaves passages where they are, as one act of their coder; returns how many had not been declined before."""
    news = [one for one in chosen if not one.declined]
    if news:
        project.append(act_in(project).change(checked((one.id, one.newer.id, DECLINED) for one in news)))
    return len(news)


def find(known: Sequence[Proposal], names: Sequence[str], placed: bool = False) -> list[Proposal]:
    """The proposals of these annotation ids, or those of them that have a place; none for one raises AnnotatorError."""
    found: list[Proposal] = []
    for name in dict.fromkeys(names):
        named = [one for one in known if one.id == name]
        if not named:
            raise AnnotatorError("no_proposal", name=name)
        if placed and not any(one.segments for one in named):
            raise AnnotatorError("no_place", name=name, newer=named[0].newer.title)
        found += [one for one in named if one.segments or not placed]
    return found


def _of_pair(project: ProjectReader, pair: superseding.Pair, own: str) -> list[Proposal]:
    annotations = reading.annotations(project, pair.older.id, own)
    if not annotations:
        return []
    older, newer = (reading.text_of(project, article.id) for article in (pair.older, pair.newer))
    found = []
    for one in annotations:
        quotes = tuple(segment.quote(older) for segment in one.segments)
        place = carried(one.segments, older, newer) or Carried((), 0.0)
        declined = history.noted(project, one.id, CHECKED + pair.newer.id) == [DECLINED]
        found.append(Proposal(one, pair.older, pair.newer, quotes, place.segments, place.context, declined))
    return found


def _own_coder(project: ProjectReader) -> str:
    return project.owner or project.local("lead") or ""


def _new_id(project: ProjectReader, proposal: Proposal) -> str:
    """Made from what is carried and to where: two laptops of one coder carry a passage over as one annotation."""
    return derived_id(project.id, Kind.ANNOTATION, f"{proposal.id}/{proposal.newer.id}")


def _edit(project: ProjectFile, proposal: Proposal) -> Edit:
    one, text = proposal.annotation, reading.text_of(project, proposal.newer.id)
    values = dict(one.values)
    return annotate(_new_id(project, proposal), proposal.newer.id, one.coder, proposal.segments, text, values, one.memo)
