"""The report as a document, in order: what every printed form walks."""

from __future__ import annotations

from annotator.analysis.results import UNITIZING, Coefficient
from annotator.report.agreement_report import AgreementReport, headline
from annotator.report.appendix import Appendix, appendix_sections
from annotator.report.closer_section import over_time, passage_table
from annotator.report.document import Bullets, Chart, Document, Section, Table, numbered
from annotator.report.figures import FEWEST_ARTICLES, count, decimal, figure, interval, percent, probability, standing
from annotator.report.gamma_section import gamma_section
from annotator.report.interval_chart import Dot, interval_chart
from annotator.report.prose import ANSWERS, EXPLANATIONS, counted, listed, name_of, say, several
from annotator.report.tables import coefficient_table, reasons
from annotator.report.variable_section import variable_section

MOST_ARTICLES = 20


def document(report: AgreementReport, appendix: Appendix | None = None) -> Document:
    """The whole report, put together and numbered."""
    title = say("title", project=report.project)
    behind = appendix_sections(appendix) if appendix else ()
    return Document(title, _imprint(report), numbered((*_sections(report), *behind)), report.methods)


def _imprint(report: AgreementReport) -> str:
    return say(
        "imprint",
        articles=counted(report.articles, "article"),
        annotations=counted(report.annotations, "passage"),
        version=report.codebook_version,
        software=report.software,
        state=report.state[:12],
    )


def _sections(report: AgreementReport) -> tuple[Section, ...]:
    parts = [_summary(report), Section("For the methods section", (report.methods,))]
    if report.caveats:
        parts.append(Section("Caveats", (Bullets(report.caveats),)))
    parts.append(_data(report))
    if report.articles:
        parts.append(_unitizing(report))
        parts += [variable_section(report, variable) for variable in report.agreement.variables]
        parts += gamma_section(report.agreement)
        parts.append(_articles(report))
    return (*parts, Section("How the figures are defined", (Bullets(EXPLANATIONS),)))


def _named(report: AgreementReport) -> list[tuple[str, str, Coefficient]]:
    """What the summary shows: unitizing and every variable with the coefficient that speaks for it."""
    found = [(say("unitizing"), "bar_u_alpha", report.agreement.unitizing.bar_u_alpha)]
    return found + [(one.name, one.headline, headline(one)) for one in report.agreement.variables]


def _summary(report: AgreementReport) -> Section:
    named = _named(report)
    dots = tuple(Dot(name, one, standing(one, report.articles).tone) for name, _, one in named)
    defined = any(dot.coefficient.value is not None for dot in dots)
    drawn = (Chart(say("chart"), interval_chart(dots, say("chart"))),) if defined else ()
    return Section("Summary", (*drawn, _summary_table(report, named)))


def _summary_table(report: AgreementReport, named: list[tuple[str, str, Coefficient]]) -> Table:
    units = ["", *(count(one.units) for one in report.agreement.variables)]
    agreed = ["", *(figure(one.coefficients["percent"].value) for one in report.agreement.variables)]
    rows = tuple(
        (name, name_of(key), *_in_short(one, report.articles), *more)
        for (name, key, one), *more in zip(named, units, agreed, strict=True)
    )
    head = ("", "coefficient", "reading", "value", "95 % CI", "P(< .667)", "P(< .800)", "units", "percent agreement")
    notes = () if report.articles >= FEWEST_ARTICLES else (say("no_reading", fewest=FEWEST_ARTICLES),)
    return Table(say("summary"), head, rows, notes + reasons((name, one) for name, _, one in named), words=3)


def _in_short(one: Coefficient, articles: int) -> tuple[str, ...]:
    return (
        standing(one, articles).text,
        figure(one.value),
        interval(one.low, one.high),
        probability(one.p_below_667),
        probability(one.p_below_800),
    )


def _data(report: AgreementReport) -> Section:
    matching = report.agreement.matching
    rule = say("matching", threshold=figure(matching.threshold))
    ties = (say("ties", places=several(matching.ties, "place")),) if matching.ties else ()
    return Section("Coders, articles and units", (_coders(report), _settings(report), rule, *ties))


def _coders(report: AgreementReport) -> Table:
    unmatched = dict(report.agreement.matching.unmatched)
    rows = tuple(
        (
            coder.name,
            *map(count, (coder.done, coder.started, coder.compared, coder.passages)),
            count(unmatched.get(coder.name, 0)),
            count(coder.characters / coder.passages) if coder.passages else figure(None),
        )
        for coder in report.coders
    )
    head = ("coder", "done", "only started", "compared", "passages", "unmatched", "mean length")
    return Table(say("coders"), head, rows, (say("coders_note"),))


def _settings(report: AgreementReport) -> Table:
    matching, settings = report.agreement.matching, report.settings
    rows = (
        ("Articles in the project", count(report.population)),
        ("Articles done by two coders or more", count(report.articles)),
        ("Share of the articles", percent(report.articles / report.population if report.population else None)),
        ("Batches", listed(settings.batches) or "none"),
        ("Passages in them", count(report.annotations)),
        ("Passages with a counterpart", percent(matching.matched_share)),
        ("Units", count(matching.units)),
        ("Started articles", "counted" if settings.include_started else "not counted"),
        ("Coders", "chosen by hand" if settings.coders else "all persons"),
        ("Resamples, seed", f"{count(report.agreement.resamples)}, {settings.seed}"),
        ("Codebook", say("version", version=report.codebook_version)),
        ("State of the project", report.state),
        ("Computed with", report.software),
    )
    return Table(say("settings"), ("", "this report"), rows, words=2)


def _unitizing(report: AgreementReport) -> Section:
    unitizing = report.agreement.unitizing
    rows = [(name_of(name), getattr(unitizing, name)) for name in UNITIZING]
    answers = tuple(f"{name_of(name)}: {ANSWERS[name]}." for name in UNITIZING)
    table = coefficient_table(say("unitizing_caption"), rows, answers)
    time = over_time(say("unitizing"), unitizing.by_batch, unitizing.by_week, name_of("bar_u_alpha"))
    return Section(say("unitizing_title"), (table, *time))


def _articles(report: AgreementReport) -> Section:
    found = report.articles_by_disagreement
    rows = tuple(
        (one.title, *map(count, (one.coders, one.units, one.unmatched)), decimal(one.points, 1)) for one in found
    )
    head = ("article", "coders", "units", "unmatched", "points")
    articles = Table(say("articles"), head, rows, (say("points"),), most=MOST_ARTICLES)
    passages = passage_table(report.agreement)
    return Section(say("articles_title"), (articles, *((passages,) if passages else ())))
