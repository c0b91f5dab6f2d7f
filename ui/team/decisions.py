"""What is decided after a merge: its open questions, a report of it, and an earlier file put back."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from annotator.domain.errors import AnnotatorError
from ui.busy import Busy
from ui.language import counted, tr
from ui.look import Look
from ui.session import Session
from ui.team import report_file
from ui.voice import own_voice
from ui.words import problem

if TYPE_CHECKING:
    from annotator.storage.restoring import Backup
    from annotator.verbs.questions import Answer
    from ui.team.backups_sheet import BackupsSheet
    from ui.team.questions_sheet import QuestionsSheet


class Decisions(QObject):
    """`page(widget)` is to be shown, `left()` when it is over; each is made when it is first asked for."""

    page = Signal(QWidget)
    left = Signal()
    said = Signal(str)
    trouble = Signal(str)

    def __init__(self, session: Session, busy: Busy, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._busy, self._look, self._parent = session, busy, look, parent

    # -- open questions

    @cached_property
    def questions(self) -> QuestionsSheet:
        """The sheet of open questions."""
        from ui.team.questions_sheet import QuestionsSheet

        sheet = QuestionsSheet(self._look.theme)
        self._look.changed.connect(sheet.set_theme)
        sheet.answered.connect(self._give)
        sheet.settle_asked.connect(self._settle_all)
        sheet.left.connect(self.left)
        return sheet

    def ask_questions(self) -> None:
        """Shows what is open."""
        from annotator.verbs import questions

        project = self._session.project

        def look(_: object) -> list:
            with own_voice():
                return questions.questions(project)

        job = self._busy.run(tr("Looking for open questions…"), look)
        job.done.connect(self._show_questions)
        job.failed.connect(lambda error: self.trouble.emit(problem(error)))

    def _show_questions(self, found: list) -> None:
        self.page.emit(self.questions)
        self.questions.show_questions(found)

    def _give(self, answer: Answer) -> None:
        try:
            answer.give(self._session.project)
        except AnnotatorError as error:
            self.trouble.emit(problem(error))
        self.ask_questions()

    def _settle_all(self) -> None:
        from annotator.verbs import questions

        project = self._session.project
        job = self._busy.run(tr("Settling…"), lambda _: questions.settle_all(project))
        job.done.connect(self._tell_settled)
        job.done.connect(lambda _: self.ask_questions())
        job.failed.connect(lambda error: self.trouble.emit(problem(error)))

    def _tell_settled(self, number: int) -> None:
        self.said.emit(counted("Settled {n} field by what was shown.", "Settled {n} fields by what was shown.", number))

    # -- the report of the last merge

    def ask_where_to_report(self) -> None:
        """Asks for a file and writes the report of the last merge into it."""
        if out := report_file.ask_where(self._parent, self._session.project.path.parent):
            self.report_to(out)

    def report_to(self, out: Path) -> None:
        """Writes the report of the last merge, in the form that the file's ending names."""
        from annotator.verbs import merge_reports

        try:
            report_file.write(out, merge_reports.told_again(self._session.project))
        except AnnotatorError as error:
            self.trouble.emit(problem(error))
            return
        self.said.emit(tr("Wrote the report of the last merge to {file}.", file=out.name))

    # -- backups

    @cached_property
    def backups(self) -> BackupsSheet:
        """The sheet of earlier files."""
        from ui.team.backups_sheet import BackupsSheet

        sheet = BackupsSheet(self._look.theme)
        self._look.changed.connect(sheet.set_theme)
        sheet.restore_asked.connect(self.restore)
        sheet.left.connect(self.left)
        return sheet

    def choose_backup(self) -> None:
        """Shows the earlier files of the open project."""
        from annotator.verbs import merging

        project = self._session.project
        job = self._busy.run(tr("Reading the backups…"), lambda _: merging.backups_of(project))
        job.done.connect(self._show_backups)

    def _show_backups(self, found: list) -> None:
        self.page.emit(self.backups)
        self.backups.show_backups(found)

    def restore(self, backup: Backup) -> None:
        """Puts an earlier file in the place of the open one, which is kept."""
        from annotator.verbs import merging

        project = self._session.project
        job = self._busy.run(tr("Checking the backup…"), lambda _: merging.restore(project, backup.path.name))
        job.done.connect(self._restored)
        job.failed.connect(lambda error: self.trouble.emit(problem(error, backup.path)))

    def _restored(self, made: tuple) -> None:
        project, backup = made
        self._session.swap(project)
        self.left.emit()
        self.said.emit(
            counted(
                "An earlier file is back, with {n} annotation. The one before it is kept among the backups.",
                "An earlier file is back, with {n} annotations. The one before it is kept among the backups.",
                backup.annotations,
            )
        )
