"""Settings and appendix as rows of the long table: what figures cannot say stands under `text`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict

from annotator.analysis.raw_tables import RawTables, RawVariable
from annotator.domain.codebook import ATTRIBUTE, CLOSED, REGISTRY, Codebook, Variable
from annotator.report.agreement_report import AgreementReport
from annotator.report.appendix import Appendix, answers_of, provenance_rows, rules_of

Row = tuple[str, ...]
# Between a value and a text: the interval and what else is told of a figure.
FIGURES = ("low", "high", "p_below_667", "p_below_800", "observed", "expected", "n", "reason")
HEAD = ("variable", "table", "item", "coefficient", "value", *FIGURES, "text")


def settings_rows(report: AgreementReport) -> Iterator[Row]:
    """What was asked for, of which state of the project, by which program; the methods text and the caveats."""
    facts = {
        "project": report.project, "state": report.state, "codebook_version": report.codebook_version,
        "software": report.software, "resampled": report.agreement.resampled, **asdict(report.settings),
    }  # fmt: skip
    for name, value in facts.items():
        for place, one in enumerate(value if isinstance(value, tuple) else (value,), 1):
            number = type(one) is int
            item = str(place) if isinstance(value, tuple) else ""
            yield row("", "settings", item, name, printed(one) if number else "", "" if number else _said(one))
    yield row("", "methods", "", "", "", report.methods)
    for number, caveat in enumerate(report.caveats, 1):
        yield row("", "caveat", str(number), "", "", caveat)


def appendix_rows(report: AgreementReport, appendix: Appendix) -> Iterator[Row]:
    """The codebook, the units × coders of every variable, the passages, the articles and the merged files."""
    yield from _codebook(appendix.codebook)
    yield from _articles(appendix.raw)
    yield from _units(appendix.raw)
    codes = {one.id: report.code_of(one) for one in report.agreement.variables}
    for variable in appendix.raw.variables:
        yield from _given(appendix.raw, variable, codes[variable.id])
    yield from _passages(appendix.raw, codes)
    for file, at, sha256 in provenance_rows(appendix.merges):
        yield row("", "merged file", file, sha256, "", at)


def _codebook(book: Codebook) -> Iterator[Row]:
    for variable in book.variables:
        if variable.on:
            yield row(variable.code, "codebook", "", "name", "", variable.name)
            yield row(variable.code, "codebook", "", "answers", "", answers_of(variable))
            yield row(variable.code, "codebook", "", "level", "", variable.level)
            yield row(variable.code, "codebook", "", "definition", "", rules_of(variable))
            yield from _values(book, variable)


def _values(book: Codebook, variable: Variable) -> Iterator[Row]:
    if variable.kind in (*CLOSED, ATTRIBUTE):
        for one in book.values_of(variable.id):
            if not one.retired:
                number = "" if one.number is None or one.not_applicable else printed(one.number)
                yield row(variable.code, "codebook", one.name, one.code, number, rules_of(one))
    elif variable.kind == REGISTRY:
        actors = (one for one in book.actors.values() if one.id not in book.redirects)
        for one in sorted(actors, key=lambda one: (one.name.casefold(), one.name, one.id)):
            yield row(variable.code, "codebook", one.name, one.id, "", book.name_of(one.kind))


def _articles(raw: RawTables) -> Iterator[Row]:
    for title, identity, length, done in zip(
        raw.articles, raw.article_ids, raw.lengths.tolist(), raw.done.tolist(), strict=True
    ):
        yield row("", "article data", title, "id", "", identity)
        yield row("", "article data", title, "characters", str(length), "")
        yield from (
            row("", "coding", title, coder, "", "done")
            for coder, one in zip(raw.coders, done, strict=True)
            if one
        )


def _units(raw: RawTables) -> Iterator[Row]:
    for unit, (article, (start, end)) in enumerate(
        zip(raw.unit_article.tolist(), raw.unit_span.tolist(), strict=True), 1
    ):
        yield row("", "unit", str(unit), "article", "", raw.articles[article])
        yield row("", "unit", str(unit), "start", str(start), "")
        yield row("", "unit", str(unit), "end", str(end), "")


def _given(raw: RawTables, variable: RawVariable, code: str) -> Iterator[Row]:
    """What each coder gave each unit; nothing where a coder gave nothing."""
    for unit, codes in enumerate(variable.codes.tolist(), 1):
        for coder, one in zip(raw.coders, codes, strict=True):
            if one >= 0:
                yield row(code, "unit", str(unit), coder, "", variable.labels[one])


def _passages(raw: RawTables, codes: dict[str, str]) -> Iterator[Row]:
    given = [(codes[one.id], (*one.labels, ""), one.category.tolist()) for one in raw.variables]
    columns = zip(
        raw.passage_ids, raw.passage_article.tolist(), raw.passage_coder.tolist(), raw.passage_unit.tolist(),
        raw.segments, strict=True,
    )  # fmt: skip
    for place, (identity, article, coder, unit, segments) in enumerate(columns):
        yield row("", "passage", identity, "article", "", raw.articles[article])
        yield row("", "passage", identity, "coder", "", raw.coders[coder])
        yield row("", "passage", identity, "characters", "", segments)
        if unit >= 0:
            yield row("", "passage", identity, "unit", str(unit + 1), "")
        for code, labels, category in given:
            if category[place] >= 0:
                yield row(code, "passage", identity, "given", "", labels[category[place]])


def row(code: str, table: str, item: str, name: str, value: str, text: str = "", **figures: str) -> Row:
    """A row of the long table; `figures` by their names in FIGURES."""
    return (code, table, item, name, value, *(figures.get(one, "") for one in FIGURES), text)


def _said(one: object) -> str:
    if isinstance(one, bool):
        return "yes" if one else "no"
    return "none" if one is None else str(one)


def printed(value: float | None) -> str:
    """A number in full precision, whole ones without a point; nothing where there is none."""
    if value is None:
        return ""
    return str(int(value)) if float(value).is_integer() and abs(value) < 1e15 else repr(float(value))
