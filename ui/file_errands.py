"""Getting at a project: opening, making, copying to a place of its own; and articles in."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from annotator.domain.errors import AnnotatorError
from ui.busy import Busy
from ui.language import counted, marked, tr
from ui.places import why_not_there
from ui.session import Session
from ui.settings import Settings
from ui.words import problem

if TYPE_CHECKING:
    from ui.welcome import NewProject, Welcome

_PROJECTS = marked("Accord projects (*.accord);;All files (*)")
_ARTICLES = marked("Articles (*.txt *.md *.html *.htm *.docx);;All files (*)")
_SAVE_IT = marked("Save it to a place of its own before coding.")


class FileErrands(QObject):
    """What stands in the way of opening is said on the welcome page, with the next step; `page(widget)` shows it."""

    page = Signal(QWidget)
    left = Signal()
    opened = Signal()
    said = Signal(str)
    trouble = Signal(str)

    def __init__(self, session: Session, busy: Busy, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._busy, self._settings, self._parent = session, busy, settings, parent

    @cached_property
    def welcome(self) -> Welcome:
        """The page without a project."""
        from ui.welcome import Welcome

        return Welcome()

    @cached_property
    def new(self) -> NewProject:
        """The page that asks for a new project's title and lead."""
        from ui.welcome import NewProject

        page = NewProject()
        page.asked.connect(self._place_new)
        page.left.connect(self.left)
        return page

    # -- opening

    def show_welcome(self, title: str = "", sentence: str = "") -> None:
        """Says what this is for, or why a file was not opened, and offers the next steps."""
        steps = (
            (tr("Open the example"), self.open_example),
            (tr("New project…"), self.ask_for_new),
            (tr("Open file…"), self.choose_to_open),
        )
        self.page.emit(self.welcome)
        recent = [(f"{path.name}  ·  {path.parent}", partial(self.open, path)) for path in self._settings.recent]
        self.welcome.show_steps(title, sentence, steps, recent)

    def choose_to_open(self) -> None:
        """Asks which project to open."""
        chosen, _ = QFileDialog.getOpenFileName(self._parent, tr("Open"), str(self._folder()), tr(_PROJECTS))
        if chosen:
            self.open(Path(chosen))

    def open(self, path: Path) -> None:
        """Opens a project; one that may not stay where it is, or not be written, asks for a place of its own."""
        current = self._session.project
        if current and path.exists() and current.path.samefile(path):
            self.left.emit()
            return
        try:
            self._session.open(path)
        except AnnotatorError as error:
            self._refuse(path, error)
            return
        passing = why_not_there(path) if self._session.project.owner else ""
        if passing:
            self._session.close()
            where = tr("{file} is in {place}, where your work could be lost.", file=path.name, place=passing)
            self._ask_for_place(path, f"{where} {tr(_SAVE_IT)}")
        else:
            self._settings.opened(self._session.project.path)
            self.opened.emit()
            if news := self._session.project.news:
                self.said.emit("; ".join(map(tr, news)))

    def _refuse(self, path: Path, error: AnnotatorError) -> None:
        if error.key == "read_only":
            self._ask_for_place(path, f"{tr('{file} is read-only.', file=path.name)} {tr(_SAVE_IT)}")
        elif self._session.project:
            self.trouble.emit(problem(error, path))
        else:
            self.show_welcome(tr("This file was not opened"), problem(error, path))

    def _ask_for_place(self, path: Path, sentence: str) -> None:
        self.page.emit(self.welcome)
        step = (tr("Save it to a place of its own…"), lambda: self._choose_place(path))
        self.welcome.show_steps(tr("Where should this file live?"), sentence, (step,))

    def _choose_place(self, path: Path) -> None:
        proposed = _documents() / path.name
        chosen, _ = QFileDialog.getSaveFileName(self._parent, tr("Save a copy"), str(proposed), tr(_PROJECTS))
        if chosen:
            self.settle(path, Path(chosen))

    def settle(self, path: Path, target: Path) -> None:
        """Copies a project to a place of its own and opens it there."""
        try:
            _copy(path, target)
        except AnnotatorError as error:
            self._ask_for_place(path, problem(error, target))
            return
        self.open(target)

    # -- making

    def open_example(self) -> None:
        """Makes the example among the person's documents and opens it; one made before is opened as it is."""
        from annotator.verbs import demo

        folder = _documents() / "accord-demo"
        lead = folder / demo.LEADS_FILE
        if lead.exists():
            self.open(lead)
            return
        job = self._busy.run(tr("Making the example…"), lambda _: demo.make(folder).project.close())
        job.done.connect(lambda _: self.open(lead))
        job.failed.connect(lambda error: self.trouble.emit(problem(error, folder)))

    def ask_for_new(self) -> None:
        """Asks for a new project's title and lead."""
        self.page.emit(self.new)
        self.new.start()

    def _place_new(self, title: str, lead: str) -> None:
        proposed = _documents() / f"{title.translate(_UNFIT)}.accord"
        chosen, _ = QFileDialog.getSaveFileName(self._parent, tr("New project"), str(proposed), tr(_PROJECTS))
        if chosen:
            self.make(Path(chosen), title, lead)

    def make(self, path: Path, title: str, lead: str) -> None:
        """Makes a project and opens it."""
        from annotator.verbs import projects

        path = path if path.suffix else path.with_suffix(".accord")
        try:
            projects.new(path, title, lead).close()
        except AnnotatorError as error:
            self.trouble.emit(problem(error, path))
            return
        self.open(path)

    # -- articles

    def choose_to_import(self) -> None:
        """Asks for articles and takes them in."""
        folder = str(self._folder())
        chosen, _ = QFileDialog.getOpenFileNames(self._parent, tr("Import articles"), folder, tr(_ARTICLES))
        if chosen:
            self.take_in([Path(name) for name in chosen])

    def take_in(self, paths: Sequence[Path]) -> None:
        """Imports articles; says what was read, skipped and refused."""
        from annotator.verbs import importing

        project, act = self._session.project, self._session.act()
        job = self._busy.run(tr("Reading articles…"), lambda _: importing.import_articles(project, act, paths))
        job.done.connect(self._tell_imported)
        job.failed.connect(lambda error: self.trouble.emit(problem(error)))

    def _tell_imported(self, files: Sequence) -> None:
        read = sum(len(file.articles) for file in files)
        skipped = sum(file.skipped for file in files)
        words = counted("Imported {n} article.", "Imported {n} articles.", read)
        if skipped:
            words += " " + counted("{n} was there already.", "{n} were there already.", skipped)
        refused = [problem(file.refused, file.file) for file in files if file.refused]
        if refused:
            self.trouble.emit("\n".join([words, *refused]))
        else:
            self.said.emit(words)

    def _folder(self) -> Path:
        recent = self._settings.recent
        return recent[0].parent if recent else _documents()


_UNFIT = {ord(letter): "_" for letter in '<>:"/\\|?*'}


def _documents() -> Path:
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or Path.home())


def _copy(path: Path, target: Path) -> None:
    """A whole copy under a name that is free; the file at `path` is only read."""
    from annotator.storage import backups, opening
    from annotator.storage.project_file import Snapshot

    opening.require_free(target)
    with backups.made_beside(target, "cannot_write") as part:
        with Snapshot.of_closed(path) as copy:
            opening.backup(copy.raw, part)
        backups.sync(part)
        part.replace(target)
        opening.sync_folder(target.parent)
