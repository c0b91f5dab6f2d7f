"""The section of one variable: its coefficients, who reads what as what, its values, its coders."""

from __future__ import annotations

from dataclasses import replace

from annotator.analysis.reasons import TWO_CODERS_ONLY
from annotator.analysis.results import Confusion, VariableAgreement
from annotator.report.advice import joinings, outlier
from annotator.report.agreement_report import AgreementReport
from annotator.report.closer_section import coder_table, other_intervals, over_time, remarks, shares
from annotator.report.confusion import most_confused, share_between, shortened
from annotator.report.document import Block, Bullets, Chart, Section, Table
from annotator.report.figures import FEWEST_ARTICLES, cells, count, difference, figure, interval, percent
from annotator.report.heat_map import heat_map
from annotator.report.prose import listed, name_of, say
from annotator.report.tables import coefficient_table

MOST_VALUES = 30
MOST_COLUMNS = 8  # coders side by side on a page
MOST_JOININGS = 3
MOST_LISTED = 5  # pairs of values on a page
MOST_INFLUENCES = 5

_OF_VALUES = ("value", "α", "(k)uα", "coverage", "|uα")


def variable_section(report: AgreementReport, variable: VariableAgreement) -> Section:
    """All there is about one variable, in order of interest."""
    blocks: list[Block] = [_lead(variable), _coefficients(variable)]
    if report.articles < FEWEST_ARTICLES and variable.jackknife.low is not None:
        blocks.append(say("jackknife", interval=interval(variable.jackknife.low, variable.jackknife.high)))
    blocks += remarks(variable)
    blocks += other_intervals(variable)
    if variable.pairable_values:
        blocks += [_confusion(variable), _values(report, variable), *shares(report.agreement, variable)]
    if len(report.agreement.coders) > 1:
        blocks += _coders(variable)
    blocks += over_time(variable.name, variable.by_batch, variable.by_week, name_of(variable.headline))
    if helping := _help(report, variable):
        blocks += [say("helps"), Bullets(helping), say("exploratory")]
    if variable.collapse:
        blocks.append(_read_as_one(variable))
    if variable.jackknife.influence:
        blocks.append(_influence(report, variable))
    return Section(variable.name, tuple(blocks))


def _lead(variable: VariableAgreement) -> str:
    used = sum(1 for value in variable.per_value if sum(value.counts))
    return say(
        "variable_lead",
        level=variable.level,
        units=count(variable.units),
        values=count(variable.pairable_values),
        used=count(used),
        defined=count(len(variable.per_value)),
        name=name_of(variable.headline),
    )


def _coefficients(variable: VariableAgreement) -> Table:
    first = (variable.headline, "percent")
    ordered = [(name, variable.coefficients[name]) for name in first]
    ordered += [(name, one) for name, one in variable.coefficients.items() if name not in first]
    for_two = [name_of(name) for name, one in ordered if one.reason == TWO_CODERS_ONLY]
    rows = [(name_of(name), one) for name, one in ordered if one.reason != TWO_CODERS_ONLY]
    rows += [(name_of("u_alpha"), variable.u_alpha), (name_of("cu_alpha"), variable.cu_alpha)]
    if variable.same_name_actors:
        rows.append((say("as_coded", name=name_of(variable.headline)), variable.alpha_as_coded))
    notes = [say("observed")]
    if variable.cu_coverage is not None:
        notes.append(say("coverage", share=percent(variable.cu_coverage)))
    if for_two:
        notes.append(say("two_only", names=listed(for_two)))
    return coefficient_table(say("coefficients", variable=variable.name), rows, tuple(notes))


def _confusion(variable: VariableAgreement) -> Chart:
    shown, caption = shortened(variable.confusion), say("confusion", variable=variable.name)
    rows = tuple((name, *row) for name, row in zip(shown.values, cells(shown.matrix), strict=True))
    notes = _confused(variable, shown)
    return Chart(caption, heat_map(shown, caption), notes, Table(caption, ("", *shown.values), rows, notes))


def _confused(variable: VariableAgreement, shown: Confusion) -> tuple[str, ...]:
    notes = [say("confusion_note", total=count(variable.pairable_values))]
    if shown.others:
        notes.append(say("others", others=count(shown.others)))
    if worst := most_confused(variable):
        notes.append(say("worst", first=worst[0], second=worst[1], share=percent(share_between(variable, *worst))))
    return tuple(notes)


def _values(report: AgreementReport, variable: VariableAgreement) -> Table:
    used = [value for value in variable.per_value if sum(value.counts)]
    long = len(used) > MOST_VALUES
    shown = sorted(used, key=lambda value: -sum(value.counts)) if long else used
    rows = tuple(
        (
            value.label,
            figure(value.alpha.value),
            figure(value.k_u_alpha.value),
            percent(value.coverage),
            figure(value.bar_u_alpha.value),
            *map(count, value.counts),
        )
        for value in shown
    )
    notes = (say("values_note"), *((say("most_used"),) if long else ()))
    caption, names = say("values", variable=variable.name), [coder.name for coder in report.agreement.coders]
    table = Table(caption, (*_OF_VALUES, *names), rows, notes, most=MOST_VALUES)
    return replace(table, paper=_without_coders(table)) if len(names) > MOST_COLUMNS else table


def _without_coders(table: Table) -> Table:
    """The same for a page that many coders have no room on: how often all of them used each value."""
    fixed = len(_OF_VALUES)
    rows = tuple((*row[:fixed], count(sum(cell.number for cell in row[fixed:]))) for row in table.rows)
    return replace(table, head=(*_OF_VALUES, "uses"), rows=rows, notes=(*table.notes, say("uses_note")))


def _coders(variable: VariableAgreement) -> list[Block]:
    pairs = tuple(
        (
            " – ".join(pair.coders),
            figure(pair.coefficients[variable.headline].value),
            interval(pair.coefficients[variable.headline].low, pair.coefficients[variable.headline].high),
            figure(pair.coefficients["percent"].value),
            count(pair.coefficients["percent"].n),
        )
        for pair in variable.pairs
    )
    name = name_of(variable.headline)
    blocks: list[Block] = [
        Table(say("pairs", variable=variable.name), ("coders", name, "95 % CI", "percent agreement", "units"), pairs)
    ]
    if beside := coder_table(variable):
        blocks.append(beside)
    return blocks


def _help(report: AgreementReport, variable: VariableAgreement) -> tuple[str, ...]:
    found = [one.text for one in joinings(variable)[:MOST_JOININGS]]
    if other := outlier(variable, report.agreement.coders):
        found.append(other.text)
    return tuple(found)


def _read_as_one(variable: VariableAgreement) -> Table:
    now = variable.coefficients[variable.headline].value
    rows = tuple(
        (*one.values, figure(one.alpha), difference(one.alpha - (now or 0.0)) if now is not None else figure(None))
        for one in variable.collapse
    )
    head = ("value", "read as one with", "α", "change")
    return Table(say("collapse", variable=variable.name), head, rows, (say("exploratory"),), words=2, most=MOST_LISTED)


def _influence(report: AgreementReport, variable: VariableAgreement) -> Table:
    titles = {one.id: one.title for one in report.articles_by_disagreement}
    rows = tuple(
        (titles.get(article, article), difference(-pull))
        for article, pull in variable.jackknife.influence[:MOST_INFLUENCES]
    )
    return Table(say("influence", variable=variable.name), ("article", "change of α without it"), rows)
