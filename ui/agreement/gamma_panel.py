"""Gamma on the Agreement page: a button that asks for it, as it takes a while, then its figures."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from annotator.report.agreement_report import AgreementReport
from annotator.report.figures import figure
from annotator.report.gamma_section import named_gammas, settings_line
from annotator.report.tables import plain
from ui.agreement.panels import Cell, FigureTable, Panel, words
from ui.card import button, line
from ui.language import marked, tr

ABOUT = marked(
    "Whole passages, place and value at once: near misses count in part. The best alignment of the passages is held"
    " against that of random ones, which takes a while."
)
_SHOWN = ("gamma", "gamma_cat")


class GammaPanel(Panel):
    """A card with gamma of place and of every variable; `asked` when the person wants it computed."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name(tr("Gamma"), tr("whole passages"))
        self.words, self.table, self.settings = words("muted", tr(ABOUT)), FigureTable(), words("muted")
        self.ask = button(tr("Compute gamma"))
        self.ask.clicked.connect(self.asked)
        for part in (self.words, self.table, self.settings):
            self.column.addWidget(part)
        self.column.addLayout(line(self.ask, None))

    def show_report(self, report: AgreementReport) -> None:
        """Its figures where the report has them, else the way to them."""
        found = report.agreement.gamma
        for part in (self.words, self.ask):
            part.setVisible(found is None)
        for part in (self.table, self.settings):
            part.setVisible(found is not None)
        if found is not None:
            rows: list[list[Cell]] = [
                [(name, ""), (figure(one.value), ""), (plain(one.observed), "muted"), (plain(one.expected), "muted")]
                for name, key, one in named_gammas(report.agreement)
                if key in _SHOWN
            ]
            self.table.show_rows(("", tr("value"), tr("disorder"), tr("by chance")), rows)
            self.settings.setText(settings_line(report.agreement))

    def wait(self, waiting: bool) -> None:
        """While it is computed it cannot be asked for."""
        self.ask.setEnabled(not waiting)
        self.setCursor(Qt.CursorShape.BusyCursor if waiting else Qt.CursorShape.ArrowCursor)
