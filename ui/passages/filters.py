"""What narrows the table of passages: words, article, coder, actor, value."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QSizePolicy, QWidget

from annotator.domain.codebook import CLOSED, REGISTRY, Codebook
from annotator.domain.folding import folded
from annotator.domain.records import Coder
from annotator.storage.passages import Wanted
from annotator.verbs.passage_table import like
from ui.find_line import FindLine
from ui.flow import Flow
from ui.language import tr
from ui.measure import scaled

# Beside its words, a choice has an arrow and its edges.
_BESIDE, _EDGES = 24, 34


class Filters(QWidget):
    """`changed` when other passages are wanted; what stands after the filters is added to the `row`."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._codebook = Codebook()
        self._own = ""
        self.words = FindLine(tr("Words in passages and memos"))
        self.words.setPlaceholderText(tr("Words in passages and memos…"))
        self.title = FindLine(tr("Words in titles and outlets"))
        self.title.setPlaceholderText(tr("Article…"))
        self.coder, self.actor, self.value = _choice(tr("Coder")), _choice(tr("Actor")), _choice(tr("Value"))
        row = self.row = Flow(self, gap=8, line_gap=8)
        for widget in (self.words, self.title, self.coder, self.actor, self.value):
            row.addWidget(widget)
        for field in (self.words, self.title):
            field.textChanged.connect(self.changed)
        for choice in (self.coder, self.actor, self.value):
            choice.currentIndexChanged.connect(self.changed)

    def offer(self, codebook: Codebook, coders: list[Coder], own: str) -> None:
        """Offers what there is to choose from; what was chosen stays where it is still there."""
        self._codebook, self._own = codebook, own
        actors = sorted((one for one in codebook.actors.values() if not one.into), key=lambda one: folded(one.name))
        values = [
            (f"{variable.name}: {value.name}", value.id)
            for variable in codebook.coded if variable.kind in CLOSED
            for value in codebook.values_of(variable.id) if not value.into
        ]  # fmt: skip
        _fill(self.coder, tr("Any coder"), [(coder.name, coder.id) for coder in coders])
        _fill(self.actor, tr("Any actor"), [(actor.name, actor.id) for actor in actors])
        _fill(self.value, tr("Any value"), values)
        self.fit()
        self.coder.setVisible(not own)
        self.actor.setVisible(any(variable.kind == REGISTRY for variable in codebook.coded))

    def fit(self) -> None:
        """Gives every choice the room that its first entry needs in letters of its size."""
        for choice in (self.coder, self.actor, self.value):
            choice.ensurePolished()
            words = choice.fontMetrics().horizontalAdvance(choice.itemText(0))
            choice.setMinimumWidth(words + scaled(choice, _BESIDE) + _EDGES)

    def wanted(self) -> Wanted:
        """What the filters ask for."""
        chosen = [choice.currentData() for choice in (self.actor, self.value) if choice.currentData()]
        return Wanted(
            self._own or self.coder.currentData() or "",
            tuple(like(self._codebook, one) for one in chosen),
            tuple(folded(self.words.text()).split()),
            tuple(folded(self.title.text()).split()),
        )

    def choose(self, value: str) -> None:
        """Asks for the passages with an actor or a value, and nothing else."""
        with QSignalBlocker(self):
            self.clear()
            for choice in (self.actor, self.value):
                choice.setCurrentIndex(max(choice.findData(value), 0))
        self.changed.emit()

    def clear(self) -> None:
        """Asks for everything."""
        with QSignalBlocker(self):
            for field in (self.words, self.title):
                field.clear()
            for choice in (self.coder, self.actor, self.value):
                choice.setCurrentIndex(0)
        self.changed.emit()


def _choice(name: str) -> QComboBox:
    choice = QComboBox(accessibleName=name, editable=True, minimumContentsLength=1)
    choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    choice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    choice.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    choice.completer().setFilterMode(Qt.MatchFlag.MatchContains)
    choice.completer().setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
    # What was typed and is none of them leaves no trace.
    choice.lineEdit().editingFinished.connect(lambda: choice.setEditText(choice.currentText()))
    choice.currentIndexChanged.connect(lambda _: _from_the_start(choice))
    return choice


def _fill(choice: QComboBox, everything: str, offered: list[tuple[str, str]]) -> None:
    before = choice.currentData()
    with QSignalBlocker(choice):
        choice.clear()
        choice.addItem(everything, "")
        for words, data in offered:
            choice.addItem(words, data)
        choice.setCurrentIndex(max(choice.findData(before), 0))
    _from_the_start(choice)


def _from_the_start(choice: QComboBox) -> None:
    """Of words too long for the field, the first ones are in sight."""
    choice.lineEdit().setCursorPosition(0)
    choice.setToolTip(choice.currentText())
