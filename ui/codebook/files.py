"""The codebook to and from files; what a file would change is shown before anything is changed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from annotator.domain.codebook_diff import differences
from annotator.domain.errors import AnnotatorError
from annotator.domain.revision import Edit
from ui.card import button, line, worded
from ui.codebook.desk import Desk
from ui.codebook.difference_text import DifferenceText
from ui.language import counted, marked, tr
from ui.theme import Theme
from ui.words import problem

_OUT = marked(
    "PDF to print (*.pdf);;Web page (*.html);;Excel workbook (*.xlsx);;CSV (*.csv);;TOML (*.toml);;"
    "REFI-QDA codebook (*.qdc)"
)


def choose_to_export(desk: Desk, parent: QWidget) -> None:
    """Asks for a file and writes the codebook in the form of its ending; what went wrong is said."""
    beside = desk.project.path.with_name(f"{tr('{project} codebook', project=desk.project.path.stem)}.pdf")
    name, form = QFileDialog.getSaveFileName(parent, tr("Export codebook"), str(beside), tr(_OUT))
    if name:
        path = Path(name)
        write(desk, path if path.suffix else path.with_suffix(form.partition("*")[2].rstrip(")")))


def write(desk: Desk, path: Path) -> None:
    """Writes the codebook; that a file may be replaced was agreed to in the file dialog."""
    from annotator.verbs import exporting

    try:
        exporting.export_codebook(desk.project, path, force=True)
        desk.said.emit(tr("Codebook written: {path}", path=path))
    except AnnotatorError as error:
        desk.said.emit(problem(error, path))


def ask_for_codebook(parent: QWidget) -> Path | None:
    """Asks for a codebook file."""
    kinds = tr("Codebooks (*.toml *.xlsx *.csv *.qdc)")
    name, _ = QFileDialog.getOpenFileName(parent, tr("Import codebook"), "", kinds)
    return Path(name) if name else None


class ImportPreview(QWidget):
    """What a file would change; `settled` when it was taken in or put away."""

    settled = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._edits: list[Edit] = []
        self.words, self.text = worded("muted"), DifferenceText()
        self.take, self.leave = button(tr("Import"), "primary"), button(tr("Cancel"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.words)
        column.addWidget(self.text, 1)
        column.addLayout(line(self.take, self.leave, None))
        self.take.clicked.connect(self._take)
        self.leave.clicked.connect(self.settled)

    def set_theme(self, theme: Theme) -> None:
        """Draws everything in another look."""
        self.text.set_theme(theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts it away."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave.click()
        else:
            super().keyPressEvent(event)

    def show_file(self, path: Path) -> bool:
        """Whether a file would change anything; what is wrong in it is said with its line."""
        from annotator.verbs import codebook_in, projects

        desk = self._desk
        try:
            given = projects.load_codebook(path)
        except AnnotatorError as error:
            desk.said.emit(problem(error, path))
            return False
        self._edits = codebook_in.edits_of(desk.project.id, desk.book, given)
        if not self._edits:
            desk.said.emit(tr("{file} says what the codebook says already; nothing was changed.", file=path.name))
            return False
        found = differences(desk.book, codebook_in.merged(desk.project.id, desk.book, given))
        words = counted(
            "{n} entry would be new or changed. What the file does not have stays. Ctrl+Z takes it back.",
            "{n} entries would be new or changed. What the file does not have stays. Ctrl+Z takes it back.",
            len(self._edits),
        )
        self.words.setText(words)
        self.text.show_differences(found, "")
        self.take.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _take(self) -> None:
        from annotator.verbs import keeping

        try:
            keeping.keep(self._desk.project)
        except AnnotatorError as error:
            self._desk.said.emit(problem(error))
            return
        if self._desk.do(self._edits):
            self._desk.said.emit(tr("The codebook was taken in. Ctrl+Z takes it back."))
        self.settled.emit()
