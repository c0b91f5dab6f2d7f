"""What is behind a tile: the confusion matrix of a variable with its coders, or how the passages were marked."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from annotator.analysis.results import UNITIZING, VariableAgreement
from annotator.messages import opening
from annotator.report.advice import joinings, outlier
from annotator.report.agreement_report import AgreementReport
from annotator.report.caveats import caveats
from annotator.report.confusion import shortened
from annotator.report.facts import Context
from annotator.report.figures import count, decimal, figure, interval, percent, standing
from annotator.report.prose import ANSWERS, name_of, say
from annotator.report.voice import said
from ui.agreement.gamma_panel import GammaPanel
from ui.agreement.matrix import MatrixView
from ui.agreement.panels import Advice, Cell, FigureTable, Panel, words
from ui.language import tr
from ui.theme import Theme

_ARTICLES = 8


class Details(QWidget):
    """Cards in two columns for the tile that is chosen."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.main, self.pairs, self.caveats, self.articles = Panel(), Panel(), Panel(), Panel()
        self.matrix, self.marked, self.note = MatrixView(theme), FigureTable(), words("muted")
        self.values = FigureTable()
        self.advice = Advice()
        self.pair_table, self.without = FigureTable(), words("muted")
        self.caveat_words, self.article_table = words(), FigureTable()
        self.gamma = GammaPanel()
        self._lay_out()

    def _lay_out(self) -> None:
        for part in (self.matrix, self.marked, self.note, self.advice, self.values):
            self.main.column.addWidget(part)
        self.main.column.addStretch(1)
        self.pairs.column.addWidget(self.pair_table)
        self.pairs.column.addWidget(self.without)
        self.caveats.column.addWidget(self.caveat_words)
        self.articles.column.addWidget(self.article_table)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.setSpacing(16)
        left.addWidget(self.main)
        left.addWidget(self.gamma)
        left.addStretch(1)
        right.setSpacing(16)
        for panel in (self.pairs, self.caveats, self.articles):
            right.addWidget(panel)
        right.addStretch(1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(16)
        self._columns.addLayout(left, 5)
        self._columns.addLayout(right, 4)

    def stack(self, narrow: bool) -> None:
        """All cards below each other, or in two columns."""
        directions = QBoxLayout.Direction
        self._columns.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)

    def show_report(self, report: AgreementReport, key: str, theme: Theme) -> None:
        """The details of a variable by its id; an empty key is for unitizing."""
        self._theme = theme
        variable = next((one for one in report.agreement.variables if one.id == key), None)
        self.matrix.setVisible(variable is not None and variable.pairable_values > 0)
        self.values.setVisible(variable is not None and variable.pairable_values > 0)
        self.marked.setVisible(variable is None)
        self.gamma.setVisible(variable is None)
        if variable is None:
            self._show_unitizing(report)
        else:
            self._show_variable(report, variable)
        self._show_caveats(report)
        self._show_articles(report)

    def _show_variable(self, report: AgreementReport, variable: VariableAgreement) -> None:
        shown = shortened(variable.confusion)
        self.main.name(say("confusion", variable=variable.name))
        self.matrix.show_confusion(shown, say("confusion", variable=variable.name), self._theme)
        chosen = variable.coefficients[variable.headline]
        note = say("others", others=count(shown.others)) if shown.others else ""
        self._note(note if variable.pairable_values else f"{opening(said(chosen.reason or ''))}.")
        helping = joinings(variable)
        best = helping[0].text if helping else ""
        self.advice.say(say("helps_most"), best, say("exploratory"), self._theme.soft_accent)
        self._show_values(variable, [identity for identity in shown.ids if identity])
        self._show_pairs(report, variable)

    def _show_values(self, variable: VariableAgreement, wanted: list[str]) -> None:
        rows: list[list[Cell]] = [
            [(one.label, ""), (figure(one.alpha.value), ""), (percent(one.coverage), ""), (count(sum(one.counts)), "")]
            for one in variable.per_value
            if one.id in wanted
        ]
        self.values.show_rows((tr("value against the rest"), "α", tr("coverage"), tr("used")), rows)

    def _note(self, text: str) -> None:
        self.note.setText(text)
        self.note.setVisible(bool(text))

    def _show_pairs(self, report: AgreementReport, variable: VariableAgreement) -> None:
        self.pairs.setVisible(bool(variable.pairs))
        self.pairs.name(tr("Pairs of coders"), f"{variable.name}, {name_of(variable.headline)}")
        names = [coder.name for coder in report.agreement.coders]
        found = {pair.coders: pair.coefficients[variable.headline] for pair in variable.pairs}
        rows: list[list[Cell]] = []
        for place, first in enumerate(names[:-1]):
            row: list[Cell] = [(first, "")]
            for column, second in enumerate(names[1:], 1):
                one = found.get((first, second))
                bad = one is not None and standing(one, report.articles).tone == "bad"
                row.append((figure(one.value) if one and column > place else "", "bad" if bad else ""))
            rows.append(row)
        self.pair_table.show_rows(("", *names[1:]), rows)
        other = outlier(variable, report.agreement.coders)
        self.without.setText(other.text if other else "")
        self.without.setVisible(other is not None)

    def _show_unitizing(self, report: AgreementReport) -> None:
        self.gamma.show_report(report)
        self.main.name(say("unitizing_title"))
        rows = []
        for name in UNITIZING:
            one = getattr(report.agreement.unitizing, name)
            rows.append([(name_of(name), ""), (figure(one.value), ""), (interval(one.low, one.high), "muted")])
        self.marked.show_rows(("", tr("value"), tr("95 % CI")), rows)
        self._note("\n".join(f"{name_of(name)}: {said(ANSWERS[name])}." for name in UNITIZING))
        self.advice.hide()
        unmatched = dict(report.agreement.matching.unmatched)
        coders: list[list[Cell]] = [
            [(coder.name, ""), (count(coder.passages), ""), (count(unmatched.get(coder.name, 0)), "")]
            for coder in report.coders
        ]
        self.pairs.show()
        self.pairs.name(tr("Passages"), tr("by coder"))
        self.pair_table.show_rows(("", tr("marked"), tr("unmatched")), coders)
        self.without.hide()

    def _show_caveats(self, report: AgreementReport) -> None:
        self.caveats.name(tr("Before you rely on it"))
        found = caveats_of(report)
        self.caveats.setVisible(bool(found))
        self.caveat_words.setText("\n".join(f"• {caveat}" for caveat in found))

    def _show_articles(self, report: AgreementReport) -> None:
        found = report.articles_by_disagreement[:_ARTICLES]
        self.articles.setVisible(bool(found))
        self.articles.name(tr("Where to look"), tr("articles by disagreement"))
        rows: list[list[Cell]] = [
            [(one.title, ""), (count(one.units), ""), (count(one.unmatched), ""), (decimal(one.points, 1), "")]
            for one in found
        ]
        self.article_table.show_rows(("", tr("units"), tr("unmatched"), tr("points")), rows)


def caveats_of(report: AgreementReport) -> tuple[str, ...]:
    """What a reader must know first, in the voice in force: the report's own are in English."""
    version, facts = report.codebook_version, (report.settings, report.coders, report.codes, report.population)
    return caveats(report.agreement, Context(report.project, report.state, version, *facts))
