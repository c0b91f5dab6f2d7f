"""The annotations that a reworded rule touches: opened in the text, and marked as looked at by their own coder."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QStackedLayout, QVBoxLayout, QWidget

from annotator.domain import codebook_acts as acts
from annotator.domain.codebook_acts import RULE
from annotator.domain.codebook_diff import REWORDED, Difference
from annotator.storage.rechecks import Recheck
from ui.card import button, line, worded
from ui.codebook.desk import Desk
from ui.codebook.difference_text import DifferenceText
from ui.codebook.small_parts import heading
from ui.codebook.telling import day, quoted
from ui.language import counted, marked, tr
from ui.measure import scaled
from ui.record_table import Column, RecordTable
from ui.theme import Theme

_ROOMY = 640
_SAMPLES = {1: "n" * 18, 2: "n" * 9, 3: "n" * 16}
_NOTHING = marked(
    "No annotation was made under a rule that has been reworded since. When you reword a definition, what was coded"
    " before is listed here."
)


class _Table(RecordTable):
    """Enter opens a passage, Space says that it is right as it is."""

    entered = Signal()
    approved = Signal()

    def words_for_nothing(self) -> str:
        """What is said where there is nothing to check."""
        return tr(_NOTHING)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, Space, and the keys of any table."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Space:
            self.approved.emit()
        else:
            super().keyPressEvent(event)


class CheckTable(QWidget):
    """The list; `chosen(Recheck or None)`, `opened(Recheck)`."""

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.found: Sequence[Recheck] = []
        self.table = _Table((
            Column(tr("Passage"), lambda one: " ".join(one.quote.split())),
            Column(tr("Rule"), lambda one: desk.things[one.rule].name if one.rule in desk.things else ""),
            Column(tr("Coder"), lambda one: one.coder_name),
            Column(tr("Article"), lambda one: one.title),
        ), samples=_SAMPLES)  # fmt: skip
        self.table.setAccessibleName(tr("Annotations to check again"))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setFocusProxy(self.table)
        layout = QStackedLayout(self)
        layout.addWidget(self.table)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self.chosen.emit(self.current))
        self.table.doubleClicked.connect(lambda _: self._open())
        self.table.entered.connect(self._open)
        self.table.approved.connect(self.approve)

    def read(self) -> None:
        """Reads the list again, the current row stays where it is."""
        row = max(0, self.table.currentIndex().row())
        self.found = self._desk.rechecks
        self.table.show_records(self.found, self._desk.theme)
        self._share()
        if self.found:
            self.table.selectRow(min(row, len(self.found) - 1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, the article is named at the right alone."""
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        self.table.setColumnHidden(3, self.width() < scaled(self, _ROOMY))
        self.table.share()

    @property
    def current(self) -> Recheck | None:
        """The current row."""
        row = self.table.currentIndex().row()
        return self.found[row] if 0 <= row < len(self.found) else None

    def _open(self) -> None:
        if self.current:
            self.opened.emit(self.current)

    def approve(self) -> None:
        """Notes on the chosen annotations that they were looked at: each by its own coder alone."""
        rows = sorted({index.row() for index in self.table.selectionModel().selectedRows()})
        coder = self._desk.session.coder
        own = [self.found[row] for row in rows if coder and self.found[row].coder == coder.id]
        if rows and not own:
            self._desk.said.emit(tr("Only its own coder says of an annotation that it still holds."))
        elif own and self._desk.do(acts.checked((one.id, one.rule, one.state) for one in own)):
            words = counted(
                "{n} annotation marked as checked. Ctrl+Z takes it back.",
                "{n} annotations marked as checked. Ctrl+Z takes it back.",
                len(own),
            )
            self._desk.said.emit(words)


class CheckPane(QWidget):
    """Why an annotation is to be checked: the rule as it was when it was made, and as it is."""

    opened = Signal(object)
    approved = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shown: Recheck | None = None
        self.title, self.quote, self.facts = heading(""), worded(), worded("muted")
        self.text = DifferenceText()
        self.open, self.approve = button(tr("Open in the text"), "primary"), button(tr("Still right"))
        self.approve.setToolTip(tr("The annotation holds under the new rule, too (Space in the list)"))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        for widget in (self.title, self.quote, self.facts, self.text):
            column.addWidget(widget, int(widget is self.text))
        column.addLayout(line(self.open, self.approve, None))
        self.open.clicked.connect(lambda: self.opened.emit(self._shown))
        self.approve.clicked.connect(self.approved)

    def set_theme(self, theme: Theme) -> None:
        """Draws everything in another look."""
        self.text.set_theme(theme)

    def show_check(self, one: Recheck | None) -> None:
        """Shows one annotation's reason, or nothing."""
        self._shown = one
        rule = self._desk.things.get(one.rule) if one else None
        own = bool(one and self._desk.session.coder and one.coder == self._desk.session.coder.id)
        for widget in (self.quote, self.facts, self.text, self.open):
            widget.setVisible(one is not None)
        self.approve.setVisible(own)
        self.title.setText(rule.name if rule else "")
        if one is None or rule is None:
            return
        self.quote.setText(quoted(" ".join(one.quote.split())))
        facts = {"coder": one.coder_name, "article": one.title, "when": day(one.changed)}
        self.facts.setText(tr("{coder}, {article}. The rule was reworded {when} UTC.", **facts))
        found = [
            Difference(REWORDED, one.rule, rule.name, "", name, one.then.get(name, ""), one.now.get(name, ""))
            for name in RULE
            if one.then.get(name, "") != one.now.get(name, "")
        ]
        self.text.show_differences(found, "")
