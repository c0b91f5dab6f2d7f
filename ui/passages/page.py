"""The Passages workspace: every annotation in one table, narrowed, in order, opened by Enter, written out as shown."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.domain.revision import Change
from annotator.storage import reading
from annotator.storage.passages import Passages
from annotator.verbs import passage_table
from ui.background import Background
from ui.language import counted, marked, tr
from ui.passages.filters import Filters
from ui.passages.table import PassageTable
from ui.session import Session
from ui.slices import Slices
from ui.theme import Theme
from ui.words import problem

_FORMS = marked("CSV (*.csv);;Excel workbook (*.xlsx)")
_NONE = marked("Passages stand here once something is coded: select text in Code and give it an actor.")
_NO_MATCH = marked("No passage fits all of these. Esc shows every passage again.")


class PassagesPage(QWidget):
    """A coder's own annotations, everybody's for a lead; `opened(passage)` when one is to be read in its article."""

    opened = Signal(object)
    said = Signal(str)

    def __init__(self, session: Session, background: Background, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._background, self._theme = session, background, theme
        self._stale = True
        self._table_of: tuple[object, ...] = ()
        self.filters, self.table = Filters(), None
        self._number = QLabel()
        self._number.setProperty("kind", "muted")
        self.export = QPushButton(tr("Export…"), toolTip=tr("Write this table as CSV or XLSX, as it is shown"))
        self._slices = Slices(self)
        self._lay_out()
        self.filters.changed.connect(self._search)
        self.export.clicked.connect(self.choose_to_export)
        self._slices.went_on.connect(self._grow)
        self._slices.ended.connect(self._whole)
        session.changed.connect(self._follow)
        session.project_opened.connect(self._forget)
        session.closing.connect(self._forget)

    def _lay_out(self) -> None:
        self.filters.row.addWidget(self._number)
        self.filters.row.addWidget(self.export)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 12, 16, 0)
        self._column.setSpacing(12)
        self._column.addWidget(self.filters)

    # -- what is shown

    def refresh(self) -> None:
        """Reads the table again where something changed since it was read, and goes to it."""
        if self._stale:
            project = self._session.project
            coders = reading.coders(project) if self._session.is_lead else []
            own = "" if self._session.is_lead else self._session.coder.id
            self.filters.offer(self._session.codebook, coders, own)
            self._make_table({coder.id: coder.name for coder in coders})
            self._search()
            self._stale = False
        self.table.setFocus()

    def set_theme(self, theme: Theme) -> None:
        """Draws the table in another look."""
        self._theme = theme
        self.filters.fit()
        if self.table:
            self.table.set_theme(theme)

    def _make_table(self, coders: dict[str, str]) -> None:
        needs = (self._session.project, tuple(coders.items()), self._session.codebook.coded)
        if self.table and needs == self._table_of:
            return
        if self.table:
            self._column.removeWidget(self.table)
            self.table.deleteLater()
        self._table_of = needs
        self.table = PassageTable(self._session, self._theme, coders)
        self.table.entered.connect(self.opened)
        self.table.ordered.connect(self._search)
        self._column.addWidget(self.table, 1)
        # A widget gets the keyboard only when it can be seen, and a layout shows it later.
        self.table.show()

    def _search(self, *_: object) -> None:
        if self._session.project is None or self.table is None:
            return
        shown = self.table.records.records
        passages = Passages(
            self._session.project, self.filters.wanted(), self._session.codebook, *self.table.order,
            before=shown if isinstance(shown, Passages) and not self._stale else None,
        )  # fmt: skip
        self.table.nothing = ""
        self._slices.stop()
        self.table.take(passages)
        self._slices.start(passages.read())

    def _grow(self) -> None:
        self.table.records.grow()
        self._number.setText(f"{_number(self.table.records.rowCount())}…")

    def _whole(self) -> None:
        self._grow()
        self._number.setText(_number(self.table.records.rowCount()))
        wanted = self.filters.wanted()
        narrowed = wanted.values or wanted.words or wanted.title or (wanted.coder and self._session.is_lead)
        self.table.nothing = tr(_NO_MATCH if narrowed else _NONE)
        if not self.table.currentIndex().isValid() and self.table.records.rowCount():
            self.table.selectRow(0)
        self.table.viewport().update()

    def _follow(self, _: Change) -> None:
        self._stale = True
        if self.isVisible():
            self.refresh()

    def _forget(self) -> None:
        self._slices.stop()
        self._stale = True
        if self.table:
            self.table.take(())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc shows every passage again."""
        if event.key() == Qt.Key.Key_Escape:
            self.filters.clear()
            self.table.setFocus()
        else:
            super().keyPressEvent(event)

    def search(self) -> None:
        """Goes to the words."""
        self.filters.words.setFocus()
        self.filters.words.selectAll()

    # -- writing it out

    def choose_to_export(self) -> None:
        """Asks where to write the table, and writes it."""
        folder = self._session.project.path
        proposed = str(folder.with_name(f"{folder.stem} {tr('passages')}.csv"))
        chosen, form = QFileDialog.getSaveFileName(self, tr("Export the table"), proposed, tr(_FORMS))
        if chosen:
            ending = ".xlsx" if "xlsx" in form else ".csv"
            self.write(Path(chosen) if Path(chosen).suffix else Path(chosen + ending))

    def write(self, out: Path) -> None:
        """Writes the table as it is shown, on the worker, from a snapshot."""
        project, wanted = self._session.project, self.filters.wanted()
        order, falling = self.table.order

        def work(tell: object) -> int:
            with project.snapshot(lambda share: tell("", share / 4)) as snapshot:
                return passage_table.export(snapshot, out, wanted, order, falling, True,
                                            lambda share: tell("", 0.25 + 0.75 * share))  # fmt: skip

        job = self._background.start(work)
        self.said.emit(tr("Writing {file}…", file=out.name))
        job.done.connect(lambda number: self.said.emit(_written(number, out)))
        job.failed.connect(lambda error: self.said.emit(problem(error, out)))


def _number(passages: int) -> str:
    return counted("{n} passage", "{n} passages", passages)


def _written(passages: int, out: Path) -> str:
    return counted("{n} passage written to {file}.", "{n} passages written to {file}.", passages, file=out)
