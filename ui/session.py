"""The open project, who codes, which article, what is selected; and the one way to do, undo and redo.

Four signals tell of it. `closing` is the last moment to write, `saving` says that an act is on its way to the disk,
`not_saved` that the disk refused it, `caught_up` that this was done after all. Widgets get the session by constructor
and read again what they show.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from annotator.domain.changes import Act, mark_coding
from annotator.domain.clock import now
from annotator.domain.codebook import Codebook
from annotator.domain.errors import AnnotatorError
from annotator.domain.records import NOT_STARTED, STARTED, Article, Coder
from annotator.domain.revision import Change, Edit, Kind
from annotator.storage import history, reading
from annotator.storage.history import Deed, Reversal
from annotator.storage.project_file import ProjectFile
from ui.use_counts import UseCounts

_CODEBOOK_KINDS = {Kind.VARIABLE, Kind.VALUE, Kind.ACTOR}


class Session(QObject):
    """What is open and who works on it; `do` is the window's only road to the file."""

    project_opened = Signal()
    article_opened = Signal(str)
    annotation_selected = Signal(str)
    changed = Signal(object)
    closing = Signal()
    saving = Signal()
    not_saved = Signal(object)
    caught_up = Signal()
    _appended = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.project: ProjectFile | None = None
        self.coder: Coder | None = None
        self.shown_coder: Coder | None = None
        self.article: Article | None = None
        self.text = ""
        self.annotation: str = ""
        self._codebook: Codebook | None = None
        self._touched: set[str] = set()
        self._named: str = ""
        # What the disk refused: acts that no form holds, oldest first, and how the form's own would be done once more.
        self._refused: list[Change] = []
        self._held: tuple[Callable[[bool], bool], Change] | None = None
        self.refusal: AnnotatorError | None = None
        # The act on its way to the disk; what a worker appends is told without one.
        self.writing: Change | None = None
        self.uses = UseCounts(self)
        # By a signal, so that what a worker appends is told on the window's thread.
        self._appended.connect(self._after)

    # -- what is open

    def open(self, path: Path) -> None:
        """Opens a project; the one open before is closed only when this succeeds. Raises AnnotatorError."""
        project = ProjectFile.open(path)
        self.close()
        self._take(project)

    def _take(self, project: ProjectFile) -> None:
        self.project = project
        project.changed_listeners.append(self._appended.emit)
        self._codebook, self._touched, self._refused, self._held = None, set(), [], None
        self.coder = self.shown_coder = self._owner(project)
        self.project_opened.emit()

    @staticmethod
    def _owner(project: ProjectFile) -> Coder:
        known = {coder.id: coder for coder in reading.coders(project)}
        return known[project.owner or project.local("lead") or ""]

    def close(self) -> None:
        """Closes the project, if one is open."""
        if self.project:
            self.closing.emit()
            self.project.close()
        self.project = self.coder = self.shown_coder = self.article = self._held = None
        self._refused = []
        self.text, self.annotation = "", ""

    def swap(self, project: ProjectFile) -> None:
        """Goes on with the file that a merge put in place of the old one, at the same article if it is there."""
        before = self.article.id if self.article else None
        self.article, self.text, self.annotation = None, "", ""
        self._take(project)
        if before and any(article.id == before for article in reading.articles(project)):
            self.open_article(before)

    @property
    def is_lead(self) -> bool:
        """Whether this is a lead's file: it shows everything."""
        return bool(self.project and not self.project.owner)

    @property
    def may_code(self) -> bool:
        """Whether the annotations on screen are one's own: others' can be looked at, not changed."""
        return self.coder is not None and self.shown_coder == self.coder

    @property
    def codebook(self) -> Codebook:
        """The codebook as it stands, read again after it changed."""
        if self._codebook is None or self._touched:
            self._codebook = reading.codebook(self._open_project(), self._codebook, self._touched)
            self._touched = set()
        return self._codebook

    # -- what is looked at

    def open_article(self, identity: str) -> None:
        """Shows an article."""
        project = self._open_project()
        self.article, self.text = reading.article(project, identity), reading.text_of(project, identity)
        self.annotation = ""
        self.article_opened.emit(identity)

    def leave_article(self) -> None:
        """Shows no article: there is none, or none any more."""
        self.select_annotation("")
        self.article, self.text = None, ""

    def select_annotation(self, identity: str) -> None:
        """Selects an annotation of the open article; an empty id selects none."""
        if identity != self.annotation:
            self.annotation = identity
            self.annotation_selected.emit(identity)

    def show_coder(self, coder: Coder) -> None:
        """Shows another coder's annotations, in a lead's file."""
        self.shown_coder = coder
        self.project_opened.emit()
        if self.article:
            self.open_article(self.article.id)

    # -- acts

    def act(self) -> Act:
        """This coder, now."""
        if self.coder is None:
            raise ValueError("nobody codes yet")
        return Act(self.coder.id, now())

    def do(
        self, edits: Iterable[Edit], texts: tuple[str, ...] = (), again: Callable[[bool], bool] | None = None
    ) -> None:
        """One act: committed to the disk, then told by `changed`. Raises AnnotatorError and changes nothing.

        What the disk refused before is done first. `again(True)` is how a form would do its act once more if the disk
        refuses; it tells whether something was left to be done, and `again(False)` tells only that. Without it the act
        itself is kept for that.
        """
        self._named = ""
        self._append(self.act().change(edits, texts), again)

    def try_again(self) -> bool:
        """Does once more what the disk refused; False where nothing is left to be done. Raises AnnotatorError."""
        done = self._do_refused()
        if self._held and self._held[0](True):
            done = True
        else:
            self._held = None
        if done and not self.waiting:
            self.caught_up.emit()
        return done

    @property
    def waiting(self) -> list[Change]:
        """The acts that the disk refused and that were not dropped since; the claim in hand first.

        It may mark its article as started, which must not undo that it was marked as done.
        """
        held = [self._held[1]] if self._held and self._held[0](False) else []
        return [*held, *self._refused]

    def started_edit(self) -> list[Edit]:
        """What marks the open article as started, as part of the first claim's act; empty where it is already."""
        project = self._open_project()
        if self.article is None or reading.coding_state(project, self.article.id, self.act().author) != NOT_STARTED:
            return []
        return [mark_coding(project.id, self.article.id, self.act().author, STARTED)]

    def undo(self) -> Reversal | Deed | None:
        """Takes back the newest act of this coder.

        Returns what was taken back; None when there is nothing; and the act alone, untouched, when it is from before
        this opening or on several articles and the same call must come again to take it back.
        """
        self._do_refused()
        return self._reverse(history.undoable(self._open_project(), self.act().author))

    def redo(self) -> Reversal | Deed | None:
        """Does again what was undone last; as `undo`."""
        self._do_refused()
        return self._reverse(history.redoable(self._open_project(), self.act().author))

    def _reverse(self, deed: Deed | None) -> Reversal | Deed | None:
        if deed is None:
            return None
        if self._to_be_named(deed) and self._named != deed.change:
            self._named = deed.change
            return deed
        return self.take_back(deed)

    def take_back(self, deed: Deed) -> Reversal:
        """Takes back an act that was named to the person; AnnotatorError when nothing of it stands any more."""
        self._named = ""
        reversal = history.reverse(self._open_project(), deed, self.act())
        self._append(reversal.change)
        return reversal

    def _append(self, change: Change, again: Callable[[bool], bool] | None = None) -> None:
        try:
            self._do_refused()
            self._write(change)
        except AnnotatorError:
            if again:
                self._held = again, change
            elif all(one.edits != change.edits for one in self._refused):
                self._refused.append(change)
            raise
        self._held = None

    def _do_refused(self) -> bool:
        """Writes what the disk refused, in the order it was done, and tells whether there was any."""
        any_left = bool(self._refused)
        while self._refused:
            self._write(self._refused[0])
            del self._refused[0]
        return any_left

    def _write(self, change: Change) -> None:
        self.saving.emit()
        self.writing = change
        try:
            self._open_project().append(change)
        except AnnotatorError as problem:
            self.refusal = problem
            self.not_saved.emit(problem)
            raise
        finally:
            self.writing = None

    def _to_be_named(self, deed: Deed) -> bool:
        return deed.replica != self._open_project().replica or len(deed.articles) > 1

    def _after(self, change: Change) -> None:
        self._touched |= {edit.entity for edit in change.edits if edit.kind in _CODEBOOK_KINDS}
        self.changed.emit(change)

    def _open_project(self) -> ProjectFile:
        if self.project is None:
            raise AnnotatorError("none_open")
        return self.project
