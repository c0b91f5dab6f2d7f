"""What a person reads for the id of anything in a project, and for the value of a field."""

from __future__ import annotations

from annotator.domain.changes import TAG
from annotator.domain.codebook_acts import CHECKED
from annotator.domain.errors import AnnotatorError
from annotator.domain.fold import REMOVED
from annotator.report.voice import said
from annotator.storage import reading
from annotator.storage.project_file import ProjectReader

_QUOTE = 60


class Labels:
    """The names of a project as they are now."""

    def __init__(self, project: ProjectReader) -> None:
        self._project = project
        self._book = reading.codebook(project)
        self.coders = {coder.id: coder.name for coder in reading.coders(project)}
        self._named = self.coders | {article.id: article.title for article in reading.articles(project)}
        self._named |= {variable.id: variable.name for variable in self._book.variables}

    def entity(self, kind: str, entity: str) -> str:
        """A name or title; of an annotation whose it is, where, and its quote; the id where nothing is shown of it."""
        if kind == "annotation":
            return self._annotation(entity)
        return self._named.get(entity) or self._book.name_of(entity)

    def field(self, field: str) -> str:
        """The name of a field; of an annotation's tags the variable's, of a note on it what it is a note on."""
        own = {"memo": said("memo"), "segments": said("segments")}.get(field, field)
        if field.startswith(CHECKED):
            about = field.removeprefix(CHECKED)
            return said("check against “{name}”").format(name=self._named.get(about) or self._book.name_of(about))
        return self._named.get(field.removeprefix(TAG), own)

    def value(self, field: str, value: object) -> str:
        """What a field can be set to, in words."""
        if field == REMOVED:
            return said("removed" if value else "kept")
        if field.startswith(CHECKED):
            return said("yes" if value else "no")
        if field == "segments":
            return " … ".join(said("“{words}”").format(words=quote) for _, _, quote in value)  # type: ignore[attr-defined]
        if isinstance(value, list):
            return ", ".join(self._named.get(one) or self._book.name_of(str(one)) for one in value) or said("nothing")
        if isinstance(value, bool):
            return said("yes" if value else "no")
        if value in ("", None):
            return said("nothing")
        return self._named.get(str(value)) or self._book.name_of(str(value))

    def _annotation(self, entity: str) -> str:
        try:
            one = reading.annotation(self._project, entity)
            text = reading.text_of(self._project, one.article)
        except AnnotatorError:
            return entity
        quote = one.segments[0].quote(text)
        short = quote if len(quote) <= _QUOTE else quote[:_QUOTE].rstrip() + "…"
        who, title = self.coders.get(one.coder, one.coder), self._named[one.article]
        return said("{coder}, {title}: “{words}”").format(coder=who, title=title, words=short)
