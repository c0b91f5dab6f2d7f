"""The end of the window: a job under way is stopped first, and what the disk refused is never lost unasked."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from annotator.domain.errors import AnnotatorError
from ui.busy import Busy
from ui.language import counted, tr
from ui.session import Session
from ui.settings import Settings
from ui.words import problem

_PROJECTS = "Accord (*.accord)"


class Leaving(QObject):
    """Asked whether the window may close; where a person must say so first, it closes the window itself after that."""

    def __init__(self, session: Session, settings: Settings, busy: Busy, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._settings, self._busy, self._window = session, settings, busy, window
        self._box: QMessageBox | None = None
        self._loses = False

    def may_close(self) -> bool:
        """Whether nothing stands in the way; else what does is ended or asked about."""
        if self._busy:
            self._busy.cancel(after=self._window.close)
            return False
        if self._loses or not self._session.waiting:
            return True
        if self._box is None:
            self._ask()
        return False

    def _ask(self) -> None:
        number = len(self._session.waiting)
        words = counted("{n} act could not be saved.", "{n} acts could not be saved.", number)
        box = self._box = QMessageBox(QMessageBox.Icon.Warning, "Accord", words, parent=self._window)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setInformativeText(problem(self._session.refusal) if self._session.refusal else "")
        role = QMessageBox.ButtonRole
        does = {
            box.addButton(tr("Try again"), role.AcceptRole): self._try_again,
            box.addButton(tr("Save a copy elsewhere…"), role.AcceptRole): self._choose_copy,
            box.addButton(tr("Close and lose them"), role.DestructiveRole): self._lose,
        }
        stay = box.addButton(tr("Stay"), role.RejectRole)
        box.setDefaultButton(next(iter(does)))
        box.setEscapeButton(stay)
        box.finished.connect(lambda _: self._answer(does.get(box.clickedButton())))
        box.open()

    def _answer(self, act: object) -> None:
        self._box = None
        if callable(act):
            act()

    def _try_again(self) -> None:
        # Asks once more where the disk refuses once more.
        with suppress(AnnotatorError):
            self._session.try_again()
        self._window.close()

    def _choose_copy(self) -> None:
        here = self._session.project.path
        proposed = str(here.with_name(f"{here.stem} {tr('copy')}{here.suffix}"))
        chosen, _ = QFileDialog.getSaveFileName(self._window, tr("Save a copy elsewhere"), proposed, _PROJECTS)
        if not chosen:
            self._ask()
            return
        path = Path(chosen if Path(chosen).suffix else f"{chosen}.accord")
        try:
            self._session.project.copy_with(path, self._session.waiting)
        except AnnotatorError as error:
            self._session.refusal = error
            self._ask()
            return
        # The newest of the recent files is offered first when the program is opened again.
        self._settings.opened(path)
        self._lose()

    def _lose(self) -> None:
        self._loses = True
        self._window.close()
