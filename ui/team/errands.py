"""What goes back and forth between a team's files: merging, taking a merge back, handing in."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from annotator.domain.clock import now
from annotator.domain.errors import AnnotatorError
from annotator.storage import opening
from annotator.storage.project_file import ProjectFile
from ui.background import Job, Progress
from ui.busy import Busy
from ui.language import counted, marked, tr
from ui.look import Look
from ui.session import Session
from ui.team import report_file
from ui.team.hand_in_sheet import HandInSheet
from ui.team.merge_sheet import MergeSheet
from ui.words import problem

_KINDS = marked("Accord projects (*.accord)")
_STEPS = {
    "unite": marked("Putting the histories together…"),
    "verify": marked("Verifying the merged file…"),
    "swap": marked("Putting the merged file in place…"),
}


class TeamErrands(QObject):
    """Each errand has the project to itself while it runs. `page(widget)` is to be shown, `left()` when it is over."""

    page = Signal(QWidget)
    left = Signal()
    said = Signal(str)
    trouble = Signal(str)

    def __init__(self, session: Session, busy: Busy, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._busy, self._parent = session, busy, parent
        self.preview, self.hand_in = MergeSheet(look.theme), HandInSheet()
        look.changed.connect(self.preview.set_theme)
        self.preview.merge_asked.connect(self._merge)
        self.preview.report_asked.connect(self._ask_where_to_report)
        self.preview.left.connect(self.left)
        self.hand_in.hand_in_asked.connect(self._hand_in)
        self.hand_in.left.connect(self.left)

    # -- merging

    def choose_to_merge(self) -> None:
        """Asks for files and shows what they would bring."""
        chosen, _ = QFileDialog.getOpenFileNames(self._parent, tr("Merge files"), str(self._folder()), tr(_KINDS))
        if chosen:
            self.look_into([Path(name) for name in chosen])

    def look_into(self, files: Sequence[Path]) -> None:
        """Shows what merging the files would bring; changes nothing."""
        from annotator.verbs import merging

        project = self._session.project
        job = self._busy.run(tr("Reading the files…"), lambda tell: merging.preview(project, files, _worded(tell)))
        job.done.connect(lambda report: self._show_preview(list(files), report))
        job.failed.connect(lambda error: self.trouble.emit(problem(error)))

    def _show_preview(self, files: list[Path], report: object) -> None:
        self.page.emit(self.preview)
        self.preview.show_report(files, report)  # type: ignore[arg-type]

    def _ask_where_to_report(self, report: object) -> None:
        if out := report_file.ask_where(self._parent, self._folder()):
            self.report_to(out, report)

    def report_to(self, out: Path, report: object) -> None:
        """Writes what the preview says, in the form that the file's ending names."""
        from annotator.verbs import merge_reports

        try:
            report_file.write(out, merge_reports.told(self._session.project, report))  # type: ignore[arg-type]
        except AnnotatorError as error:
            self.trouble.emit(problem(error))
            return
        self.said.emit(tr("Wrote the report of the preview to {file}.", file=out.name))

    def _merge(self, files: list[Path]) -> None:
        from annotator.verbs import merging

        project = self._session.project
        job = self._busy.run(tr("Merging…"), lambda tell: merging.merge(project, files, now(), _worded(tell)))
        self._watch(job)
        job.done.connect(lambda made: self._merged(len(files), *made))

    def _merged(self, files: int, project: object, report: object) -> None:
        self._go_on_with(project)
        new = sum(tally.new for tally in report.files)  # type: ignore[attr-defined]
        words = tr(
            "Merged {files}: {new}.",
            files=counted("{n} file", "{n} files", files),
            new=counted("{n} new annotation", "{n} new annotations", new),
        )
        open_ones = report.conflicts or report.same_names or any(tally.unseen for tally in report.files)  # type: ignore[attr-defined]
        more = tr("File > Open questions lists what is left to decide.") if open_ones else ""
        self.said.emit(" ".join(filter(None, (words, tr("File > Undo merge takes them out again."), more))))

    def undo_merge(self, force: bool = False) -> None:
        """Takes the last merge back; asks first where later work rests on it."""
        from annotator.verbs import merging

        project = self._session.project
        job = self._busy.run(tr("Taking the last merge back…"), lambda _: merging.unmerge(project, force))
        self._watch(job, self._ask_to_force)
        job.done.connect(lambda made: self._unmerged(*made))

    def _unmerged(self, project: object, done: object) -> None:
        self._go_on_with(project)
        exact = done.exact  # type: ignore[attr-defined]
        since = tr("The file is as it was before.") if exact else tr("What was done here since is kept.")
        self.said.emit(f"{tr('The last merge was taken back.')} {since}")

    def _ask_to_force(self, error: AnnotatorError) -> bool:
        if error.key != "unmerge_rests":
            return False
        box = QMessageBox(QMessageBox.Icon.Question, tr("Undo merge"), problem(error), parent=self._parent)
        go = box.addButton(tr("Leave them out"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        edits = int(str(error.arguments["revisions"]))
        box.setInformativeText(counted("{n} edit would be left out.", "{n} edits would be left out.", edits))
        go.clicked.connect(lambda: self.undo_merge(force=True))
        box.open()
        return True

    def _watch(self, job: Job, answered: object = None) -> None:
        """Goes on with the file whatever becomes of the job."""

        def fail(error: AnnotatorError) -> None:
            self._take_up_again()
            if not (callable(answered) and answered(error)):
                self.trouble.emit(problem(error))

        def stop() -> None:
            self._take_up_again()
            self.said.emit(tr("Stopped. The file is as it was before."))

        job.failed.connect(fail)
        job.cancelled.connect(stop)

    def _go_on_with(self, project: object) -> None:
        if project is not self._session.project:
            self._session.swap(project)  # type: ignore[arg-type]
        self.left.emit()

    def _take_up_again(self) -> None:
        """Opens the file anew if the errand had closed it already."""
        project = self._session.project
        if project and not opening.is_open_here(project.path):
            self._session.swap(ProjectFile.open(project.path))

    # -- handing in

    def ask_to_hand_in(self) -> None:
        """Shows how far the work is and where the copy would go."""
        from annotator.verbs import assigning

        project, coder = self._session.project, self._session.coder
        if project is None or coder is None:
            return
        done, started = assigning.own_progress(project)
        self.page.emit(self.hand_in)
        self.hand_in.ask(coder.name, project.path, done, started)

    def _hand_in(self, out: Path) -> None:
        from annotator.verbs import assigning

        project = self._session.project
        job = self._busy.run(tr("Making and checking the copy…"), lambda _: assigning.hand_in(project, out))
        job.done.connect(self.hand_in.show_made)
        job.failed.connect(lambda error: self.hand_in.refuse(problem(error, out)))

    def _folder(self) -> Path:
        return self._session.project.path.parent if self._session.project else Path.home()


def _worded(tell: Progress) -> Progress:
    """Progress with the step it is at in words; anything else is the name of a file."""
    return lambda what, share: tell(tr(_STEPS[what]) if what in _STEPS else tr("Reading {file}…", file=what), share)
