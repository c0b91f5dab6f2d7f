"""The own acts as a list, newest first, and going back to before one of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QDialog, QLabel, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from annotator.storage.history import Step
from ui.card import line
from ui.language import counted, marked, tr
from ui.theme import Theme

_EMPTY = marked("Nothing is done yet. What you do is listed here, and can be taken back.")
_WHAT = marked(
    "Acts of others, and what came by a merge, are not in this list: a merge is taken back with File > Undo merge."
)


class HistoryList(QDialog):
    """`back_to(change)` when everything down to an act is to be taken back, that act too."""

    back_to = Signal(str)

    def __init__(
        self, steps: Sequence[Step], words: Sequence[str], theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.ensurePolished()
        self.setWindowTitle(tr("What you did"))
        letter = self.fontMetrics().averageCharWidth()
        self.setMinimumSize(max(560, 70 * letter), max(420, 26 * self.fontMetrics().lineSpacing()))
        self._steps = steps
        self.list = QListWidget(accessibleName=tr("What you did, newest first"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for step, said in zip(steps, words, strict=True):
            self.list.addItem(_item(step, said, theme))
        self.said = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.said.setProperty("kind", "muted")
        self.go, leave = QPushButton(tr("Take back")), QPushButton(tr("Close"))
        self.go.setProperty("kind", "primary")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        for part in (self.list, self.said):
            column.addWidget(part)
        column.addLayout(line(None, self.go, leave))
        self.list.currentRowChanged.connect(self._tell)
        self.list.itemActivated.connect(lambda _: self.go.click())
        self.go.clicked.connect(self._choose)
        leave.clicked.connect(self.reject)
        self._tell(-1)
        self.list.setCurrentRow(0)

    def _taken(self, row: int) -> int:
        """How many acts would be taken back from a row on upwards."""
        return sum(step.stands for step in self._steps[: row + 1])

    def _tell(self, row: int) -> None:
        number = self._taken(row)
        self.go.setEnabled(number > 0)
        self.go.setText(counted("Take back {n} act", "Take back {n} acts", number) if number else tr("Take back"))
        if not self._steps:
            self.said.setText(tr(_EMPTY))
        elif number:
            redo = tr("Ctrl+Shift+Z does them again, one by one." if number > 1 else "Ctrl+Shift+Z does it again.")
            self.said.setText(f"{redo} {tr(_WHAT)}")
        else:
            gone = tr("Nothing of it stands any more: it was taken back or replaced by later acts.")
            self.said.setText(f"{gone} {tr(_WHAT)}")

    def _choose(self) -> None:
        row = self.list.currentRow()
        if row >= 0 and self._taken(row):
            self.back_to.emit(self._steps[row].deed.change)
            self.accept()


def _item(step: Step, said: str, theme: Theme) -> QListWidgetItem:
    when = QDateTime.fromString(step.deed.at, Qt.DateFormat.ISODateWithMs).toLocalTime()
    item = QListWidgetItem(f"{QLocale().toString(when, tr('d MMM yyyy, HH:mm'))}    {said}")
    if not step.stands:
        font = QFont()
        font.setStrikeOut(True)
        item.setFont(font)
        item.setForeground(QColor(theme.muted))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, tr("{act}, taken back or replaced", act=item.text()))
    return item
