"""An article's annotations as they come from the file: those in view at once, where there are many the others later."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.domain.records import Annotation
from annotator.storage import reading
from annotator.storage.project_file import ProjectFile

_MANY = 1000
_AT_ONCE = 100  # read while nobody waits, so few that keys and wheel are answered in between


class ArrivingAnnotations(QObject):
    """Reads the annotations of one article at a time; `arrived` brings those that were not in view."""

    arrived = Signal(list)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project: ProjectFile | None = None
        self._article = self._after = ""
        self._coder: str | None = None
        self._clock = QTimer(self, interval=0)
        self._clock.timeout.connect(self._go_on)

    def begin(
        self, project: ProjectFile, article: str, coder: str | None, in_view: tuple[int, int]
    ) -> list[Annotation]:
        """One coder's annotations, or everybody's: all where they are few; else those under the stretch in view.

        The others come by `arrived` then.
        """
        self.stop()
        if reading.annotation_count(project, article, coder) <= _MANY:
            return reading.annotations(project, article, coder)
        self._project, self._article, self._coder, self._after = project, article, coder, ""
        self._clock.start()
        return reading.annotations_under(project, article, coder, *in_view)

    def stop(self) -> None:
        """Reads no more of the article: another is opened, or the project closed."""
        self._clock.stop()
        self._project = None

    def _go_on(self) -> None:
        if self._project is None:
            return
        found = reading.annotations_after(self._project, self._article, self._coder, self._after, _AT_ONCE)
        if len(found) < _AT_ONCE:
            self.stop()
        if found:
            self._after = found[-1].id
            self.arrived.emit(found)
