"""What merging left to a person: the questions in a list, and the answers to the one that is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from ui.card import Card, button, centred, line, show_words, worded
from ui.choice_table import ChoiceTable
from ui.language import tr
from ui.record_table import Column
from ui.theme import Theme

if TYPE_CHECKING:
    from annotator.verbs.questions import Answer, Question

_WIDTH, _HIGHEST = 900, 300


def columns() -> tuple[Column, ...]:
    """What is told of each."""
    return (
        Column(tr("About"), lambda question: question.about),
        Column(tr("What is asked"), lambda question: tr(question.kind)),
    )


class QuestionsSheet(QWidget):
    """The open questions; `answered(answer)`, `settle_asked()` for all fields at once, or `left`."""

    answered = Signal(object)
    settle_asked = Signal()
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.table = ChoiceTable(columns(), tr("The open questions"))
        self.words = worded()
        self.answers: list[QPushButton] = []
        self._answers = QVBoxLayout()
        self._answers.setSpacing(8)
        self.settle, self.back = button(tr("Settle all fields as shown")), button(tr("Back"))
        self._lay_out()
        self.table.chosen.connect(self._ask)
        self.settle.clicked.connect(self.settle_asked)
        self.back.clicked.connect(self.left)

    def _lay_out(self) -> None:
        self._card = Card(tr("Open questions"), "", _WIDTH)
        self._card.sentence.setProperty("kind", "muted")
        self._card.column.addWidget(self.table)
        self._card.column.addWidget(self.words)
        self._card.column.addLayout(self._answers)
        rule = QFrame()
        rule.setProperty("kind", "rule")
        self._card.column.addWidget(rule)
        self._card.column.addLayout(line(self.settle, self.back, None))
        centred(self, self._card)

    def show_questions(self, questions: list[Question]) -> None:
        """Shows what is open; the place in the list stays."""
        from annotator.verbs.questions import SETTLE

        place = max(0, self.table.currentIndex().row())
        self.table.show_records(questions, self._theme)
        self.table.resizeColumnToContents(1)
        self.table.setFixedHeight(min(self.table.full_height(), _HIGHEST))
        self.table.setVisible(bool(questions))
        said = tr("Whatever is answered is written as an act of yours; until then the one marked as shown now holds.")
        self._card.say(tr("Open questions"), said if questions else tr("Nothing is open."))
        self.settle.setVisible(any(question.kind == SETTLE for question in questions))
        if questions:
            self.table.selectRow(min(place, len(questions) - 1))
            self.table.setFocus()
        else:
            self._ask(None)
            self.back.setFocus()

    def _ask(self, question: Question | None) -> None:
        show_words(self.words, question.words if question else "")
        for one in self.answers:
            self._answers.removeWidget(one)
            one.hide()
            one.deleteLater()
        answers = question.answers if question else ()
        self.answers = [self._button(number, answer) for number, answer in enumerate(answers, 1)]

    def _button(self, number: int, answer: Answer) -> QPushButton:
        words = self.fontMetrics().elidedText(answer.words, Qt.TextElideMode.ElideMiddle, _WIDTH - 140)
        made = button(f"{number}   {words}")
        made.setToolTip(answer.words if words != answer.words else "")
        made.setAccessibleName(answer.words)
        made.clicked.connect(lambda: self.answered.emit(answer))
        self._answers.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
        # At once, and not with the next layout: a quick Enter wants to go there.
        made.show()
        return made

    def set_theme(self, theme: Theme) -> None:
        """Takes another look."""
        self._theme = theme
        self.table.show_records(self.table.records.records, theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in the list goes to the first answer; a digit gives that answer; Esc leaves."""
        digit = event.text()
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif digit.isdecimal() and 0 < int(digit) <= len(self.answers):
            self.answers[int(digit) - 1].click()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.answers:
            self.answers[0].setFocus()
        else:
            super().keyPressEvent(event)
