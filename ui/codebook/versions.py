"""The codebook's versions in the middle, and what one changed at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QVBoxLayout, QWidget

from annotator.domain import codebook_acts as acts
from annotator.domain.codebook import Codebook
from annotator.domain.codebook_diff import differences
from annotator.domain.revision import Kind
from annotator.storage import codebook_history
from annotator.storage.codebook_history import Version
from ui.card import worded
from ui.codebook.desk import Desk
from ui.codebook.difference_text import DifferenceText
from ui.codebook.small_parts import KeptLine, heading
from ui.codebook.telling import day, summary
from ui.cut_choice import CutChoice
from ui.language import counted, tr
from ui.measure import scaled
from ui.record_table import Column, RecordTable
from ui.theme import Theme

_ROOMY, _NARROW = 700, 480
_SAMPLES = {1: "n" * 22, 2: "n" * 9, 3: "2026-11-26 12:30"}


def columns() -> tuple[Column, ...]:
    """What is told of each."""
    return (
        Column(tr("What"), lambda one: summary(one.differences) if one.number > 1 else _made(one)),
        Column(tr("Why"), lambda one: one.reason),
        Column(tr("Who"), lambda one: one.author),
        Column(tr("When"), lambda one: day(one.at)),
        Column(tr("Version"), lambda one: one.number),
    )


def _made(one: Version) -> str:
    variables = sum(not each.of for each in one.differences)
    values = len(one.differences) - variables
    return tr(
        "Made with {variables} and {values}",
        variables=counted("{n} variable", "{n} variables", variables),
        values=counted("{n} value", "{n} values", values),
    )


class VersionTable(QWidget):
    """All versions, newest first; `chosen(version)` is the current one."""

    chosen = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.versions: list[Version] = []
        self.table = RecordTable(columns(), samples=_SAMPLES)
        self.table.setAccessibleName(tr("Versions"))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)
        self.table.selectionModel().currentRowChanged.connect(self._tell)

    def read(self) -> None:
        """Reads the versions again; the current one stays."""
        before = self.current
        self.versions = codebook_history.versions(self._desk.project)[::-1]
        self.table.show_records(self.versions, self._desk.theme)
        self._share()
        numbers = [one.number for one in self.versions]
        row = numbers.index(before.number) if before and before.number in numbers else 0
        self.table.setCurrentIndex(self.table.records.index(row, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, why and who are said at the right alone."""
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        for column, least in ((1, _ROOMY), (2, _NARROW)):
            self.table.setColumnHidden(column, self.width() < scaled(self, least))
        self.table.share()

    @property
    def current(self) -> Version | None:
        """The current version."""
        row = self.table.currentIndex().row()
        return self.versions[row] if 0 <= row < len(self.versions) else None

    def _tell(self) -> None:
        if self.current:
            self.chosen.emit(self.current)


class VersionPane(QWidget):
    """What is different between a version and the one before it, any earlier one, or the codebook now."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._versions: list[Version] = []
        self._shown: Version | None = None
        self.title, self.facts = heading(""), worded("muted")
        self.facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.other = CutChoice(accessibleName=tr("Compared with"))
        self.other.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.why_head, self.why = heading(tr("Why")), KeptLine(tr("Why"))
        self.why.setPlaceholderText(tr("One sentence for your coders; Enter keeps it"))
        self.text = DifferenceText()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(6)
        for widget in (self.title, self.facts, self.why_head, self.why, heading(tr("Compared with")), self.other):
            column.addWidget(widget)
        column.addSpacing(6)
        column.addWidget(self.text, 1)
        self.other.activated.connect(lambda _: self._compare())
        self.why.kept.connect(self._give_reason)

    def show_version(self, one: Version, versions: list[Version]) -> None:
        """Shows one of the versions, which are given newest first."""
        same = self._shown is not None and self._shown.change == one.change
        before = self.other.currentData() if same else None
        self._shown, self._versions = one, versions
        self.title.setText(tr("Version {number}", number=one.number))
        facts = tr("{who}, {when} UTC. Content {hash}.", who=one.author, when=day(one.at), hash=one.hash)
        taken = tr("It takes an earlier act back.") if one.undoes else ""
        self.facts.setText(f"{facts} {taken}".strip())
        self.other.clear()
        self.other.addItem(tr("the version before"), "")
        self.other.addItem(tr("the codebook now"), "now")
        for each in versions:
            if each.number < one.number - 1:
                words = tr("version {number}, {when}", number=each.number, when=day(each.at))
                self.other.addItem(words, each.change)
        self.other.setCurrentIndex(max(0, self.other.findData(before)))
        for widget in (self.why_head, self.why):
            widget.setVisible(self._desk.may_edit or bool(one.reason))
        self.why.setReadOnly(not self._desk.may_edit)
        self.why.show_text(one.reason)
        self._compare()

    def set_theme(self, theme: Theme) -> None:
        """Draws everything in another look."""
        self.text.set_theme(theme)

    def _compare(self) -> None:
        one, other = self._shown, self.other.currentData()
        if one is None:
            return
        if not other:
            found = list(one.differences)
        elif other == "now":
            found = differences(self._book(one.change), self._book(self._versions[0].change))
        else:
            found = differences(self._book(other), self._book(one.change))
        self.text.show_differences(found, tr("No difference."))

    def _book(self, change: str) -> Codebook:
        return codebook_history.codebook_at(self._desk.project, change)

    def _give_reason(self, words: str) -> None:
        if self._shown is not None:
            self._desk.do([acts.reason(Kind(self._shown.kind), self._shown.entity, self._shown.change, words)])
