"""Undo, redo and *Try again* as a person asks for them: what was taken back and where, or what is still to do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from annotator.domain.errors import AnnotatorError
from annotator.domain.revision import Kind
from annotator.storage import history, reading
from annotator.storage.history import Deed, Reversal
from ui.language import counted, marked, tr
from ui.look import Look
from ui.session import Session
from ui.words import deed as in_words
from ui.words import problem

_MOST = 300


class TakingBack(QObject):
    """`said(sentence)` after every call; `touched(annotation ids)` when something on the page came back or went.

    `settled`: nothing waits for the disk.
    """

    said = Signal(str)
    settled = Signal()
    touched = Signal(list)

    def __init__(self, session: Session, look: Look, over: QWidget) -> None:
        super().__init__(over)
        self._session, self._look, self._over = session, look, over
        self.window: QWidget | None = None

    def undo(self) -> None:
        """Takes back the newest act."""
        told = marked("Undone: {deed}."), marked("There is nothing to undo.")
        self._reverse(self._session.undo, *told, "Ctrl+Z")

    def redo(self) -> None:
        """Does the act undone last again."""
        told = marked("Done again: {deed}."), marked("There is nothing to redo.")
        self._reverse(self._session.redo, *told, "Ctrl+Shift+Z")

    def try_again(self) -> None:
        """Does once more what the disk refused; says so where nothing is left of it."""
        try:
            if not self._session.try_again():
                self.settled.emit()
                self.said.emit(tr("Nothing waits to be saved."))
        except AnnotatorError as error:
            self.said.emit(problem(error))

    def show_history(self) -> None:
        """Lists the own acts, to go back to before one of them."""
        from ui.history_list import HistoryList

        session = self._session
        found = history.steps(session.project, session.act().author, _MOST)
        self.window = HistoryList(found, [self._words(step.deed) for step in found], self._look.theme, self._over)
        self.window.back_to.connect(self._back_to)
        self.window.open()

    def _back_to(self, change: str) -> None:
        """Takes back the newest acts, one by one, down to this one."""
        session, number = self._session, 0
        reversal = None
        try:
            while deed := history.undoable(session.project, session.act().author):
                reversal = session.take_back(deed)
                number += 1
                if deed.change == change:
                    break
        except AnnotatorError as error:
            words = counted("{n} act taken back, then:", "{n} acts taken back, then:", number)
            self.said.emit(f"{words} {problem(error)}")
            return
        if reversal:
            self._show(reversal)
            words = counted("{n} act taken back.", "{n} acts taken back.", number)
            self.said.emit(f"{words} {tr('Ctrl+Shift+Z does the last one again.')}")

    def _reverse(self, call: Callable[[], Reversal | Deed | None], done: str, nothing: str, keys: str) -> None:
        try:
            outcome = call()
        except AnnotatorError as error:
            self.said.emit(problem(error))
            return
        if outcome is None:
            self.said.emit(tr(nothing))
        elif isinstance(outcome, Deed):
            why = tr("done before this opening" if len(outcome.articles) < 2 else "done on several articles")
            self.said.emit(tr("Press {keys} again for: {deed}, {why}.", keys=keys, deed=self._words(outcome), why=why))
        else:
            self._show(outcome)
            kept = len(outcome.kept)
            words = tr(done, deed=self._words(outcome.deed))
            stayed = counted("{n} field edited since then stayed.", "{n} fields edited since then stayed.", kept)
            self.said.emit(f"{words} {stayed}" if kept else words)

    def _show(self, reversal: Reversal) -> None:
        places = reversal.deed.articles
        current = self._session.article
        if len(places) == 1 and (current is None or current.id != places[0]) and self._title(places[0]):
            self._session.open_article(places[0])
        self.touched.emit([edit.entity for edit in reversal.change.edits if edit.kind == Kind.ANNOTATION])

    def _words(self, of: Deed) -> str:
        return in_words(of, {article: self._title(article) for article in of.articles[:1] if self._title(article)})

    def _title(self, article: str) -> str:
        try:
            return reading.article(self._session.project, article).title
        except AnnotatorError:
            return ""
