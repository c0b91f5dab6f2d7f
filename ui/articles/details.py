"""What is told of an article beside its text: title, outlet, date, author, in one small window."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from annotator.exchange.article_in import iso_date, one_line
from ui.language import marked, tr
from ui.measure import scaled

_DAY = marked("Write the day as 2020-06-10, or leave it empty.")
_FIELDS = (
    ("title", marked("Title")), ("outlet", marked("Outlet")), ("date", marked("Date")), ("author", marked("Author")),
)  # fmt: skip


class Details(QDialog):
    """`given` with the fields as they are to be, when a title is there and the date is a day or none."""

    given = Signal(dict)

    def __init__(self, heading: str, facts: dict[str, str], text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(heading)
        self.setMinimumWidth(min(scaled(self, 480), parent.width() if parent else 960))
        self.fields = {name: QLineEdit(facts.get(name, ""), accessibleName=tr(words)) for name, words in _FIELDS}
        self.fields["date"].setPlaceholderText("2020-06-10")
        self._hint = QLabel()
        self._hint.setProperty("kind", "warning")
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        self._buttons.button(QDialogButtonBox.StandardButton.Save).setProperty("kind", "primary")
        form = QFormLayout()
        form.setSpacing(8)
        for name, words in _FIELDS:
            form.addRow(tr(words), self.fields[name])
        for field in self.fields.values():
            field.setCursorPosition(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addLayout(form)
        if text:
            shown = QPlainTextEdit(text, accessibleName=tr("The article’s text"), readOnly=True, tabChangesFocus=True)
            shown.setMinimumHeight(180)
            column.addWidget(shown)
        column.addWidget(self._hint)
        column.addWidget(self._buttons)
        for field in self.fields.values():
            field.textChanged.connect(self._check)
        self._buttons.accepted.connect(self._give)
        self._buttons.rejected.connect(self.reject)
        self._check()

    def facts(self) -> dict[str, str]:
        """The fields as they are written, on one line each; a day as ISO 8601 wherever it is one."""
        facts = {name: one_line(field.text()) for name, field in self.fields.items()}
        return facts | {"date": iso_date(facts["date"]) or facts["date"]}

    def _check(self) -> None:
        facts, before = self.facts(), self.fields["date"].isModified()
        misread = before and facts["date"] and not iso_date(facts["date"])
        self._hint.setText(tr(_DAY) if misread else "")
        self._buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(bool(facts["title"]) and not misread)

    def _give(self) -> None:
        self.given.emit(self.facts())
        self.accept()
