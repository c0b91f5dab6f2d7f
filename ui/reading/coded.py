"""The annotations of the open article on the page: read from the file, given their look, followed as they change."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject

from annotator.domain.errors import AnnotatorError
from annotator.domain.records import Annotation, Coder
from annotator.storage import reading
from ui.annotation_look import CODER, look_of
from ui.arriving_annotations import ArrivingAnnotations
from ui.reading.highlight import Highlight, LineStyle
from ui.reading.view import ReadingView
from ui.session import Session
from ui.theme import Theme

_FEW = 20  # annotations of one act that are read one by one


class CodedText(QObject):
    """Shows one coder's annotations, or everybody's where `coloured_by` tells coders apart.

    `slots` gives the numbers that the article's actors have.
    """

    def __init__(
        self, session: Session, text: ReadingView, theme: Theme, slots: Callable[[], Mapping[str, int]], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session, self._text, self._slots = session, text, slots
        self.theme = theme
        self.coloured_by = ""
        self._coders: Sequence[Coder] = ()
        self._arriving = ArrivingAnnotations(self)
        self._arriving.arrived.connect(lambda found: text.add_highlights(map(self._highlight, found)))

    def open_project(self) -> None:
        """Another project is open: other coders may have coded."""
        self._coders = reading.coders(self._session.project)

    def stop(self) -> None:
        """Reads no more: the project is about to be closed."""
        self._arriving.stop()

    def show_all(self) -> None:
        """Reads and shows all anew, those in view first."""
        session = self._session
        if session.project is None or session.article is None or session.shown_coder is None:
            return
        coder = None if self.coloured_by == CODER else session.shown_coder.id
        first = self._arriving.begin(session.project, session.article.id, coder, self._text.in_view())
        self._text.set_highlights(map(self._highlight, first))

    def follow(self, changed: Sequence[str]) -> None:
        """Shows again what an act changed, by the annotations' ids."""
        if len(changed) > _FEW:
            self.show_all()
        else:
            for identity in changed:
                self._reread(identity)

    def count(self) -> int:
        """How many annotations of the coder shown the article has."""
        session = self._session
        return reading.annotation_count(session.project, session.article.id, session.shown_coder.id)

    def _highlight(self, annotation: Annotation) -> Highlight:
        book = self._session.codebook
        look = look_of(annotation, book, self.theme, self.coloured_by, self._slots(), self._coders)
        segments = tuple((span.start, span.end) for span in annotation.segments)
        return Highlight(annotation.id, segments, look.colour, look.label, look.slot, LineStyle(look.line))

    def _reread(self, identity: str) -> None:
        session = self._session
        try:
            annotation = reading.annotation(session.project, identity)
        except AnnotatorError:
            self._forget(identity)
            return
        whose = (session.shown_coder.id, annotation.coder)[self.coloured_by == CODER]
        if session.article and (annotation.article, annotation.coder) == (session.article.id, whose):
            self._text.put_highlight(self._highlight(annotation))

    def _forget(self, identity: str) -> None:
        self._text.remove_highlight(identity)
        if self._session.annotation == identity:
            self._session.select_annotation("")
