"""The Agreement workspace: how far the coders agree, from the same report as the command line's."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QProgressBar,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.errors import AnnotatorError
from annotator.report.agreement_report import AgreementReport
from annotator.report.tiles import scope_line, status_line, tiles
from ui.agreement.computing import Computing
from ui.agreement.details import Details, caveats_of
from ui.agreement.exporting import Exporting
from ui.agreement.tile import TileButton
from ui.background import Background
from ui.card import Card, button, centred, line, worded
from ui.check import Check
from ui.flow import Flow
from ui.language import marked, tr
from ui.measure import scaled
from ui.session import Session
from ui.theme import LIGHT, Theme
from ui.voice import own_voice
from ui.words import problem

EMPTY = marked("Here you see how far coders agree, once two of them have marked the same article done.")
# What the work is at, where it is not at a variable, whose name is the person's.
_PARTS = {"passages": marked("passages"), "resampling": marked("resampling"), "gamma": marked("gamma")}
_TILE_WIDTH, _MOST_COLUMNS, _TWO_COLUMNS = 236, 4, 760
_SETTLED_MS = 600


class AgreementPage(QWidget):
    """Tiles, and what is behind the tile that is chosen; computed when it is shown and something has changed.

    `said(str)` is what the window may show in its foot; `merge_asked` the next step of a page without figures.
    """

    said = Signal(str)
    merge_asked = Signal()

    def __init__(self, session: Session, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._theme = session, LIGHT
        self.report: AgreementReport | None = None
        self._stale, self._behind = True, False
        self._key: str | None = None
        self.computing, self.exporting = Computing(session, background, self), Exporting(session, background, self)
        self.tiles: list[TileButton] = []
        self.details = Details(LIGHT)
        self.scope, self.status = worded("muted"), worded("muted")
        self.started = Check(tr("Count started articles too"))
        self.export = button(tr("Export report…"), "primary")
        self.stop = button(tr("Stop"))
        self.bar = QProgressBar(textVisible=False, accessibleName=tr("Progress"))
        self.pages, self._tile_grid = QStackedWidget(), QGridLayout()
        self.empty = Card(tr("Agreement"), tr(EMPTY))
        self.merge = button(tr("Merge files…"), "primary")
        self._settling = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._lay_out()
        self._wire()

    # -- what it is made of

    def _lay_out(self) -> None:
        self.empty.column.addLayout(line(self.merge, None))
        nothing, figures = QWidget(), QWidget()
        centred(nothing, self.empty)
        column = QVBoxLayout(figures)
        column.setContentsMargins(22, 16, 22, 16)
        column.setSpacing(16)
        self._tile_grid.setSpacing(14)
        column.addLayout(self._tile_grid)
        column.addWidget(self.details)
        column.addStretch(1)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        scroll.setWidget(figures)
        self.pages.addWidget(nothing)
        self.pages.addWidget(scroll)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._head())
        whole.addWidget(self.pages, 1)
        whole.addLayout(self._foot())

    def _head(self) -> Flow:
        self.scope.setWordWrap(False)
        head = line(self.scope, None, self.started, self.export)
        head.setContentsMargins(22, 12, 22, 0)
        head.setSpacing(16)
        return head

    def _foot(self) -> QHBoxLayout:
        self.bar.setFixedWidth(140)
        foot = QHBoxLayout()
        foot.setContentsMargins(22, 6, 22, 8)
        foot.setSpacing(12)
        foot.addWidget(self.bar)
        foot.addWidget(self.status, 1)
        foot.addWidget(self.stop)
        return foot

    def _wire(self) -> None:
        self.computing.ready.connect(self._show)
        self.computing.failed.connect(self._fail)
        self.computing.progressed.connect(self._tell)
        self.exporting.written.connect(self._written)
        self.exporting.failed.connect(self._not_written)
        self.exporting.progressed.connect(self._tell)
        self.started.toggled.connect(self._ask)
        self.details.gamma.asked.connect(self._ask_gamma)
        self.stop.clicked.connect(self._stop)
        self.export.clicked.connect(self._choose_file)
        self.merge.clicked.connect(self.merge_asked)
        self._settling.timeout.connect(self.refresh)
        self._session.project_opened.connect(self._forget)
        self._session.changed.connect(self._note_change)
        self._forget()

    # -- when it is computed

    def refresh(self) -> None:
        """Computes anew if anything changed since the last time."""
        if self._stale and self._session.project is not None:
            self._ask()

    def _ask(self) -> None:
        self._begin(gamma=False)

    def _ask_gamma(self) -> None:
        self._begin(gamma=True)

    def _begin(self, gamma: bool) -> None:
        self._behind, self._stale = self._stale, False
        self.computing.ask(self.started.isChecked(), gamma)
        self.bar.setRange(0, 0)
        self.bar.show()
        self.stop.setVisible(gamma)
        self.details.gamma.wait(gamma)
        self.status.setText(tr("Computing agreement…"))

    def _stop(self) -> None:
        """Leaves the figures as they were; those that were out of date are computed anew, without gamma."""
        self.computing.stop()
        self._end()
        self._stale = self._behind
        if self.report is not None:
            with own_voice():
                self.status.setText(status_line(self.report))
        self.refresh()

    def _end(self) -> None:
        self.bar.hide()
        self.stop.hide()
        self.details.gamma.wait(False)

    def _forget(self) -> None:
        self.computing.stop()
        self.exporting.stop()
        self.report, self._stale = None, True
        self.scope.clear()
        self.status.clear()
        self._end()
        self.started.hide()
        self.export.setEnabled(False)
        self.pages.setCurrentIndex(0)
        self.empty.hide()
        if self.isVisible():
            self._settling.start()

    def _note_change(self) -> None:
        self._stale = True
        if self.isVisible():
            self._settling.start()

    def _tell(self, what: str, share: float) -> None:
        self.bar.setRange(0, 1000)
        self.bar.setValue(round(share * 1000))
        what = tr(_PARTS[what]) if what in _PARTS else what
        exporting = self.exporting.is_busy
        self.status.setText(tr("Exporting: {what}…" if exporting else "Computing agreement: {what}…", what=what))

    def _fail(self, error: AnnotatorError) -> None:
        self._end()
        self._stale = True
        self.status.setText(problem(error))

    # -- what it shows

    def set_theme(self, theme: Theme) -> None:
        """Draws everything in another look."""
        self._theme = theme
        if self.report is not None:
            self._show(self.report)

    def choose(self, key: str) -> None:
        """Shows what is behind a tile: a variable's id, or nothing for unitizing."""
        self._key = key
        if self.report is not None:
            with own_voice():
                self.details.show_report(self.report, key, self._theme)

    def _show(self, report: AgreementReport) -> None:
        self.report = report
        self._end()
        with own_voice():
            self._word(report)

    def _word(self, report: AgreementReport) -> None:
        self.scope.setText(scope_line(report))
        self.status.setText(status_line(report))
        self.started.setVisible(report.settings.include_started or any(coder.started for coder in report.coders))
        self.export.setEnabled(True)
        self.empty.say(tr("Agreement"), " ".join([tr(EMPTY), *caveats_of(report)]))
        self.empty.show()
        self.pages.setCurrentIndex(1 if report.articles else 0)
        shown = tiles(report)
        if self._key not in {tile.key for tile in shown}:
            self._key = shown[min(1, len(shown) - 1)].key
        self._match_tiles(len(shown))
        for made, tile in zip(self.tiles, shown, strict=True):
            made.show_tile(tile, self._theme)
            made.setChecked(tile.key == self._key)
        self.details.show_report(report, self._key, self._theme)

    def _match_tiles(self, number: int) -> None:
        while len(self.tiles) > number:
            self.tiles.pop().deleteLater()
        while len(self.tiles) < number:
            made = TileButton(self._theme)
            made.clicked.connect(lambda _=False, tile=made: self.choose(tile.key))
            self.tiles.append(made)
        self._place_tiles()

    def _place_tiles(self) -> None:
        columns = max(1, min(_MOST_COLUMNS, (self.width() - 44) // scaled(self, _TILE_WIDTH)))
        for place, tile in enumerate(self.tiles):
            self._tile_grid.addWidget(tile, place // columns, place % columns)
        for column in range(self._tile_grid.columnCount()):
            self._tile_grid.setColumnStretch(column, 1 if column < columns else 0)

    def resizeEvent(self, event: object) -> None:
        """Fewer tiles side by side where there is less room, and one column of cards."""
        self._place_tiles()
        self.details.stack(self.width() < scaled(self, _TWO_COLUMNS))

    # -- the report out

    def _choose_file(self) -> None:
        from annotator.report.forms import FORMS

        if self.report is None or self._session.project is None:
            return
        beside = self._session.project.path.with_name(f"{self._session.project.path.stem} agreement.html")
        forms = ";;".join(f"{form.name} (*{ending})" for ending, form in FORMS.items())
        name, chosen = QFileDialog.getSaveFileName(self, tr("Export report"), str(beside), forms)
        if name:
            path = _with_ending(Path(name), chosen)
            # The dialog has asked about replacing the file that was named, not about one with an ending added.
            self.write(path, replace=path == Path(name))

    def write(self, path: Path, replace: bool = True) -> None:
        """Writes the report in the form of the file's ending, on the worker; `exporting` tells when it is there."""
        if self.report is not None:
            self.export.setEnabled(False)
            self.bar.setRange(0, 0)
            self.bar.show()
            self.status.setText(tr("Writing {file}…", file=path.name))
            self.exporting.write(self.report, path, replace)

    def _written(self, path: Path) -> None:
        words = tr("Report written: {path}", path=path)
        self._end_export(words)
        self.said.emit(words)

    def _not_written(self, error: AnnotatorError, path: Path) -> None:
        self._end_export(problem(error, path))

    def _end_export(self, sentence: str) -> None:
        self.bar.setVisible(self.computing.is_busy)
        self.export.setEnabled(self.report is not None)
        self.status.setText(sentence)


def _with_ending(path: Path, form: str) -> Path:
    """The path with the chosen form's ending where it has none."""
    return path if path.suffix else path.with_suffix(form.partition("*")[2].rstrip(")"))
