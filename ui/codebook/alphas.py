"""How far coders agree on each actor, computed behind the window while a lead looks at the registry."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, QTimer

from annotator.domain.errors import AnnotatorError
from annotator.messages import opening
from annotator.storage.project_file import ProjectFile
from ui.background import Background, Job, Progress
from ui.codebook.actor_model import Told
from ui.codebook.actor_table import ActorTable
from ui.codebook.desk import Desk
from ui.language import marked, tr
from ui.voice import own_voice
from ui.words import problem

NOT_YET = marked("Being computed…")
_SETTLED_MS = 800


class Alphas(QObject):
    """Tells a table the figures; computes them anew where something changed, one job at a time, never for a coder."""

    def __init__(self, desk: Desk, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._background = desk, background
        self._table: ActorTable | None = None
        self._job: Job | None = None
        self._variable = ""
        self._known: Mapping[str, Told] = {}
        self._stale = True
        self._settling = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settling.timeout.connect(self._begin)
        desk.session.changed.connect(self._note_change)
        for signal in (desk.session.project_opened, desk.session.closing):
            signal.connect(self._forget)

    def show_in(self, table: ActorTable, variable: str) -> None:
        """The figures of one variable of actors, in a lead's file."""
        lead = self._desk.session.is_lead
        table.show_agreement(lead)
        if not lead:
            return
        if variable != self._variable:
            self._forget()
        self._table, self._variable = table, variable
        table.actors.tell_agreement(self._known, tr(NOT_YET))
        if self._stale and self._job is None:
            self._settling.start()

    def _forget(self) -> None:
        self._stop()
        self._known, self._stale = {}, True

    def _stop(self) -> None:
        self._settling.stop()
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _note_change(self) -> None:
        self._stop()
        self._stale = True
        if self._table is not None:
            self._settling.start()

    def _begin(self) -> None:
        """Begins, unless nobody looks: who comes back asks again."""
        session, variable = self._desk.session, self._variable
        if session.project is None or not session.is_lead or self._table is None or not self._table.isVisible():
            return
        project = session.project
        job = self._job = self._background.start(lambda tell: self._work(project, variable, tell))
        job.done.connect(lambda found: self._take(job, found))
        job.failed.connect(lambda error: self._fail(job, error))

    def _work(self, project: ProjectFile, variable: str, tell: Progress) -> Mapping[str, Told]:
        # Numerical libraries take half a second to import: not at the start, and not on the window's thread.
        from annotator.report.figures import figure
        from annotator.report.voice import said
        from annotator.verbs.actor_agreement import actor_alphas

        if self._desk.session.project is not project:
            raise AnnotatorError("none_open")
        with project.snapshot(lambda share: tell("", share)) as snapshot:
            found = actor_alphas(snapshot, variable, tell)
        with own_voice():
            return {
                actor: Told(figure(one.value), f"{opening(said(one.reason))}." if one.reason else "")
                for actor, one in found.items()
            }

    def _take(self, job: Job, found: Mapping[str, Told]) -> None:
        if job is self._job and self._table is not None:
            self._job, self._known, self._stale = None, found, False
            self._table.actors.tell_agreement(found, tr(NOT_YET))

    def _fail(self, job: Job, error: AnnotatorError) -> None:
        if job is self._job and self._table is not None:
            self._job = None
            self._table.actors.tell_agreement({}, problem(error))
