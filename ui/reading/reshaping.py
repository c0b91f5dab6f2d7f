"""Changing the passage of an annotation that is kept: its borders moved, another segment added to it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from annotator.domain.changes import recode
from annotator.domain.errors import AnnotatorError
from annotator.domain.span import Span
from annotator.storage import reading
from ui.language import tr
from ui.reading.highlight import joined
from ui.reading.view import ReadingView
from ui.session import Session
from ui.words import problem

Segments = tuple[tuple[int, int], ...]


class Reshaping(QObject):
    """One act for each change, of one's own annotations alone.

    An annotation that was selected when another passage is, stays outlined beside it: Shift+Enter adds the passage to
    it. `said` is a sentence for the status bar.
    """

    said = Signal(str)

    def __init__(self, session: Session, text: ReadingView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._text = session, text
        self._beside = ""
        text.borders_taken.connect(self._tell_keys)
        text.borders_moved.connect(self._move)

    def is_own(self, annotation: str) -> bool:
        """Whether an annotation is the coder's to change."""
        session = self._session
        if not annotation or session.project is None or not session.may_code:
            return False
        try:
            return reading.annotation(session.project, annotation).coder == session.act().author
        except AnnotatorError:
            return False

    def outline(self) -> None:
        """Outlines the annotation selected, or the one that a passage can be added to."""
        shown = self._session.annotation or self._beside
        self._text.set_active(shown or None, movable=shown == self._session.annotation and self.is_own(shown))

    def keep_beside(self, annotation: str) -> None:
        """Another passage was selected while an annotation was: that one stays outlined."""
        if annotation != self._beside and self.is_own(annotation):
            words = tr("Shift+Enter adds the passage to the annotation outlined; a value begins a new one.")
            self.said.emit(words)
            self._beside = annotation
        self.outline()

    def let_go(self) -> None:
        """A claim is begun, kept or dropped: nothing stays outlined beside it."""
        if self._beside:
            self._beside = ""
            self.outline()

    @property
    def beside(self) -> str:
        """The annotation that stays outlined beside a passage; empty for none."""
        return self._beside

    def add(self, segments: Segments) -> bool:
        """Adds segments to the annotation outlined beside them, which is selected again; whether there was one."""
        annotation, self._beside = self._beside, ""
        if not annotation:
            return False
        before = reading.annotation(self._session.project, annotation).segments
        self._text.clear_selection()
        whole = joined([*((span.start, span.end) for span in before), *segments])
        self._write(annotation, whole, tr("Added to the annotation. Ctrl+Z takes it back."))
        self._session.select_annotation(annotation)
        return True

    def _tell_keys(self) -> None:
        self.said.emit(tr("Move the borders by the keys that select, or drag them; Enter keeps, Esc gives up."))

    def _move(self, annotation: str, segments: Segments) -> None:
        if self.is_own(annotation):
            self._write(annotation, segments, tr("Borders moved. Ctrl+Z takes it back."))

    def _write(self, annotation: str, segments: Segments, done: str) -> None:
        spans = tuple(Span(start, end) for start, end in segments)
        try:
            self._session.do([recode(annotation, segments=spans, text=self._session.text)])
        except AnnotatorError as error:
            self.said.emit(problem(error))
        else:
            self.said.emit(done)
