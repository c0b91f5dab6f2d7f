"""The report of a merge just made or looked at, and of every merge the project keeps in its log."""

from __future__ import annotations

from annotator.domain.errors import AnnotatorError
from annotator.report.merge_report import MergeTold, ToSettle
from annotator.storage import reading
from annotator.storage.merge import MergeReport, OpenConflict, standing
from annotator.storage.merges import Past, merges
from annotator.storage.project_file import ProjectReader
from annotator.verbs.labels import Labels

__all__ = ["Past", "merges", "names_of_coders", "told", "told_again"]


def told(project: ProjectReader, report: MergeReport, at: str = "") -> MergeTold:
    """A merge made `at` a time, or a preview of one, with the names of all that it concerns."""
    labels = Labels(project)
    return MergeTold(
        reading.title(project), at, report.files, report.coders,
        tuple(_to_settle(labels, one) for one in report.conflicts),
        report.same_names, report.annotations, report.hidden, report.state,
    )  # fmt: skip


def told_again(project: ProjectReader, number: int | None = None) -> MergeTold:
    """A merge of the log by its number, or the last; what is left to settle and of one name is as of now.

    Raises AnnotatorError when there is none.
    """
    past = [one for one in merges(project) if number in (None, one.number)]
    if not past:
        raise AnnotatorError("no_such_merge", number=number or 1)
    return told(project, standing(project, past[-1].files), past[-1].at)


def names_of_coders(project: ProjectReader) -> dict[str, str]:
    """Every coder's name by id."""
    return {coder.id: coder.name for coder in reading.coders(project)}


def _to_settle(labels: Labels, one: OpenConflict) -> ToSettle:
    return ToSettle(one.kind, labels.entity(one.kind, one.entity), labels.field(one.field), one.entity, one.revision)
