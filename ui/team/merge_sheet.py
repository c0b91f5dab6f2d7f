"""What a merge would bring, file by file, before anything is written."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.card import Card, button, centred, line, show_words, worded
from ui.language import counted, tr
from ui.record_table import Column, RecordTable
from ui.theme import Theme

if TYPE_CHECKING:
    from annotator.storage.merge import MergeReport
    from annotator.storage.tally import Tally, Unseen

_WIDTH, _HIGHEST = 900, 420


def columns() -> tuple[Column, ...]:
    """What is told of each."""
    return (
        Column(tr("File"), lambda tally: Path(tally.file).name),
        Column(tr("Articles"), lambda tally: tally.articles),
        Column(tr("New"), lambda tally: tally.new),
        Column(tr("Changed"), lambda tally: tally.changed),
        Column(tr("Removed"), lambda tally: tally.removed),
        Column(tr("To settle"), lambda tally: tally.conflicts, calls=True),
        Column(tr("Done"), lambda tally: tally.done),
        Column(tr("Started"), lambda tally: tally.started),
    )


class MergeSheet(QWidget):
    """The preview; `merge_asked(files)` or `left`. `report_asked(report)` is for whoever wants it as a file."""

    merge_asked = Signal(list)
    report_asked = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._files: list[Path] = []
        self._report: MergeReport | None = None
        self.table = RecordTable(columns())
        self.table.setAccessibleName(tr("What each file brings"))
        self.notes, self.settle = worded("muted"), worded("warning")
        self.go, self._back = button(tr("Merge"), "primary"), button(tr("Cancel"))
        self.save = button(tr("Save report…"))
        self._lay_out()
        self.go.clicked.connect(lambda: self.merge_asked.emit(self._files))
        self.save.clicked.connect(lambda: self.report_asked.emit(self._report))
        self._back.clicked.connect(self.left)

    def _lay_out(self) -> None:
        card = Card(tr("Merge preview"), tr("Nothing has been changed yet."), _WIDTH)
        card.sentence.setProperty("kind", "muted")
        undoable = worded("muted", tr("A merge can be undone as one step."))
        undoable.setWordWrap(False)
        for part in (self.table, self.notes, self.settle):
            card.column.addWidget(part)
        card.column.addLayout(line(self.go, self.save, self._back, None, undoable))
        centred(self, card)

    def show_report(self, files: list[Path], report: MergeReport) -> None:
        """Shows what the preview says of the files."""
        self._files, self._report = files, report
        self.table.show_records(report.files, self._theme)
        self.table.setFixedHeight(min(self.table.full_height(), _HIGHEST))
        notes = [_nothing_new(tally) for tally in report.files if tally.already_merged]
        notes += [_not_done(tally) for tally in report.files if tally.started]
        notes += [_standing_on(tally, thing) for tally in report.files for thing in tally.unseen]
        notes += [_sharing(len(report.same_names))] if report.same_names else []
        show_words(self.notes, "\n".join(notes))
        show_words(self.settle, _settling(len(report.conflicts)) if report.conflicts else "")
        brings = report.new_revisions > 0
        self.go.setText(counted("Merge {n} file", "Merge {n} files", len(files)) if brings else tr("Nothing to merge"))
        self.go.setEnabled(brings)
        (self.go if brings else self._back).setFocus()

    def set_theme(self, theme: Theme) -> None:
        """Takes another look."""
        self._theme = theme
        self.table.show_records(self.table.records.records, theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter outside the buttons merges; Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go.click()
        else:
            super().keyPressEvent(event)


def _nothing_new(tally: Tally) -> str:
    return tr("{file} brings nothing new: all of it is here already.", file=Path(tally.file).name)


def _not_done(tally: Tally) -> str:
    return counted(
        "{file}: {n} article is started but not marked done, and will not count in agreement.",
        "{file}: {n} articles are started but not marked done, and will not count in agreement.",
        tally.started, file=Path(tally.file).name,
    )  # fmt: skip


def _standing_on(tally: Tally, thing: Unseen) -> str:
    return counted(
        "{file}: {n} annotation stands on “{name}”, which was removed. Nothing is lost: it can be brought back.",
        "{file}: {n} annotations stand on “{name}”, which was removed. Nothing is lost: it can be brought back.",
        thing.annotations, file=Path(tally.file).name, name=thing.name,
    )  # fmt: skip


def _sharing(names: int) -> str:
    return counted(
        "One name is there under several ids: nothing is joined unless you say so, afterwards, in File > Open"
        " questions.",
        "{n} names are there under several ids: nothing is joined unless you say so, afterwards, in File > Open"
        " questions.",
        names,
    )


def _settling(fields: int) -> str:
    return counted(
        "One field was edited on two machines at once. One of the versions is shown;"
        " every version stays in the history.",
        "{n} fields were edited on two machines at once. One of the versions is shown;"
        " every version stays in the history.",
        fields,
    )
