"""The earlier files of the open project, one of which can be put back."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.card import Card, button, centred, line
from ui.choice_table import ChoiceTable
from ui.language import tr
from ui.record_table import Column
from ui.theme import Theme

if TYPE_CHECKING:
    from annotator.storage.restoring import Backup

_WIDTH, _HIGHEST = 720, 360


def _local(at: str) -> str:
    return datetime.fromisoformat(at).replace(tzinfo=UTC).astimezone().strftime("%Y-%m-%d %H:%M")


def columns() -> tuple[Column, ...]:
    """What is told of each."""
    return (
        Column(tr("Last written"), lambda backup: _local(backup.at)),
        Column(tr("Annotations"), lambda backup: backup.annotations),
    )


class BackupsSheet(QWidget):
    """The backups, newest first; `restore_asked(backup)` or `left`."""

    restore_asked = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.table = ChoiceTable(columns(), tr("Earlier files of this project"))
        self.go, self.back = button(tr("Put this one back"), "primary"), button(tr("Cancel"))
        self._lay_out()
        self.go.clicked.connect(lambda: self.restore_asked.emit(self.table.choice))
        self.back.clicked.connect(self.left)

    def _lay_out(self) -> None:
        self._card = Card(tr("Restore a backup"), "", _WIDTH)
        self._card.sentence.setProperty("kind", "muted")
        self._card.column.addWidget(self.table)
        self._card.column.addLayout(line(self.go, self.back, None))
        centred(self, self._card)

    def show_backups(self, backups: list[Backup]) -> None:
        """Shows what can be put back."""
        kept = tr("The file as it is now is kept among the backups, so that this can be taken back the same way.")
        self._card.say(tr("Restore a backup"), kept if backups else tr("There are no backups of this project yet."))
        self.table.show_records(backups, self._theme)
        self.table.setFixedHeight(min(self.table.full_height(), _HIGHEST))
        for part in (self.table, self.go):
            part.setVisible(bool(backups))
        if backups:
            self.table.selectRow(0)
        (self.table if backups else self.back).setFocus()

    def set_theme(self, theme: Theme) -> None:
        """Takes another look."""
        self._theme = theme
        self.table.show_records(self.table.records.records, theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter outside the buttons puts the chosen one back; Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go.click()
        else:
            super().keyPressEvent(event)
