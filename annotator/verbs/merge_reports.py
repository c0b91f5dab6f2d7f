"""The report of a merge just made or looked at, and of every merge the project keeps in its log."""

from __future__ import annotations

from annotator.domain.changes import TAG
from annotator.domain.errors import AnnotatorError
from annotator.report.merge_report import MergeTold, ToSettle
from annotator.storage import reading
from annotator.storage.merge import MergeReport, OpenConflict, standing
from annotator.storage.merges import Past, merges
from annotator.storage.project_file import ProjectReader

__all__ = ["Past", "merges", "names_of_coders", "told", "told_again"]


def told(project: ProjectReader, report: MergeReport, at: str = "") -> MergeTold:
    """A merge made `at` a time, or a preview of one, with the names of all that it concerns."""
    names = _Names(project)
    return MergeTold(
        reading.title(project), at, report.files, report.coders, tuple(map(names.of, report.conflicts)),
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


class _Names:
    """What a person reads for an entity and a field."""

    def __init__(self, project: ProjectReader) -> None:
        self._project = project
        self._book = reading.codebook(project)
        self._coders = names_of_coders(project)
        self._articles = {article.id: article.title for article in reading.articles(project)}

    def of(self, conflict: OpenConflict) -> ToSettle:
        return ToSettle(
            conflict.kind, self.entity(conflict.kind, conflict.entity), self.field(conflict.field), conflict.entity,
            conflict.revision,
        )  # fmt: skip

    def entity(self, kind: str, entity: str) -> str:
        if kind == "annotation":
            return self._annotation(entity)
        named = self._coders.get(entity) or self._articles.get(entity) or self._book.name_of(entity)
        variables = {variable.id: variable.name for variable in self._book.variables}
        return variables.get(entity, named)

    def _annotation(self, entity: str) -> str:
        try:
            one = reading.annotation(self._project, entity)
            text = reading.text_of(self._project, one.article)
        except AnnotatorError:
            return entity
        quote = one.segments[0].quote(text)
        short = quote if len(quote) <= _QUOTE else quote[:_QUOTE].rstrip() + "…"
        return f"{self._coders.get(one.coder, one.coder)}, {self._articles[one.article]}: “{short}”"

    def field(self, field: str) -> str:
        variables = {variable.id: variable.name for variable in self._book.variables}
        return variables.get(field.removeprefix(TAG), field)


_QUOTE = 60
