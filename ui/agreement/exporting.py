"""The report written to a file on the worker, with its appendix from a private snapshot."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal

from annotator.domain.errors import AnnotatorError
from annotator.storage.project_file import ProjectFile
from ui.background import Background, Job, Progress
from ui.language import tr
from ui.session import Session

if TYPE_CHECKING:
    from annotator.report.agreement_report import AgreementReport


class Exporting(QObject):
    """Writes one report at a time: `written(Path)` or `failed(AnnotatorError, Path)`; `progressed(what, share)`."""

    written = Signal(object)
    failed = Signal(object, object)
    progressed = Signal(str, float)

    def __init__(self, session: Session, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._background = session, background
        self._job: Job | None = None

    @property
    def is_busy(self) -> bool:
        """Whether a report is being written."""
        return self._job is not None

    def write(self, report: AgreementReport, path: Path, replace: bool) -> None:
        """Begins; what was being written before is given up."""
        project = self._session.project
        self.stop()
        if project is None:
            return
        job = self._job = self._background.start(lambda tell: self._work(project, report, path, replace, tell))
        job.progressed.connect(self.progressed)
        job.over.connect(self._end)
        job.done.connect(lambda _: self.written.emit(path))
        job.failed.connect(lambda error: self.failed.emit(error, path))

    def stop(self) -> None:
        """Gives up what is under way."""
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _end(self, job: Job) -> None:
        if job is self._job:
            self._job = None

    def _work(
        self, project: ProjectFile, report: AgreementReport, path: Path, replace: bool, tell: Progress
    ) -> None:
        from annotator.report.forms import FORMS, written
        from annotator.report.paper import A4, LETTER
        from annotator.verbs import agreement, appendices, exporting

        ending = path.suffix.lower()
        if ending not in FORMS:
            raise AnnotatorError("ending_export", ending=path.suffix or path.name, known=", ".join(FORMS))
        exporting.require_new(path, replace)
        if self._session.project is not project:
            raise AnnotatorError("none_open")
        asked = report.settings
        options = agreement.AgreementOptions(include_started=asked.include_started, resamples=asked.resamples)
        with project.snapshot(lambda share: tell(tr("reading the project"), share * 0.1)) as snapshot:
            if agreement.state_of(snapshot) != report.state:
                # Somebody has worked on since the figures on the page were made: figures and data must be of one state.
                report = agreement.agreement(snapshot, options, tell)
            appendix = appendices.appendix(snapshot, options)
        tell(tr("writing {file}", file=path.name), 0.9)
        inches = QLocale.system().measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
        made = written(ending, report, appendix, paper=LETTER if inches else A4)
        tell(tr("writing {file}", file=path.name), 0.95)
        exporting.write_new(path, made, force=replace)
