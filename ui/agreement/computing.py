"""The agreement of the open project, computed on the worker from a private snapshot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.domain.errors import AnnotatorError
from annotator.storage.project_file import ProjectFile
from ui.background import Background, Job, Progress
from ui.language import tr
from ui.session import Session

if TYPE_CHECKING:
    from annotator.report.agreement_report import AgreementReport


class Computing(QObject):
    """Asks for one report at a time: `ready(AgreementReport)` or `failed(AnnotatorError)`; `progressed(what, share)`.

    A report that was asked for a project that is no longer open, or before a newer one was asked for, is dropped.
    """

    ready = Signal(object)
    failed = Signal(object)
    progressed = Signal(str, float)

    def __init__(self, session: Session, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._background = session, background
        self._job: Job | None = None

    @property
    def is_busy(self) -> bool:
        """Whether a report is on its way."""
        return self._job is not None

    def ask(self, include_started: bool, gamma: bool = False) -> None:
        """Begins, with gamma if it is wanted; what was asked before is stopped."""
        project = self._session.project
        self.stop()
        if project is None:
            return
        job = self._job = self._background.start(lambda tell: self._work(project, include_started, gamma, tell))
        job.progressed.connect(self.progressed)
        job.done.connect(lambda report: self._end(job) and self.ready.emit(report))
        job.failed.connect(lambda error: self._end(job) and self.failed.emit(error))

    def stop(self) -> None:
        """Gives up what is under way."""
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _end(self, job: Job) -> bool:
        current = job is self._job
        if current:
            self._job = None
        return current

    def _work(self, project: ProjectFile, include_started: bool, gamma: bool, tell: Progress) -> AgreementReport:
        # Numerical libraries take half a second to import: not at the start, and not on the window's thread.
        from annotator.analysis.gamma import GammaOptions
        from annotator.verbs.agreement import AgreementOptions, agreement

        if self._session.project is not project:
            raise AnnotatorError("none_open")
        with project.snapshot(lambda share: tell(tr("reading the project"), share * 0.1)) as snapshot:
            wanted = GammaOptions() if gamma else None
            return agreement(snapshot, AgreementOptions(include_started=include_started, gamma=wanted), tell)
