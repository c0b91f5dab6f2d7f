"""What is printed behind a report: the codebook, the reliability data, and where the data came from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePath

from annotator.analysis.raw_tables import RawTables
from annotator.domain.codebook import ATTRIBUTE, CLOSED, LIST, NOMINAL, NOTE, REGISTRY, Codebook, Value, Variable
from annotator.report.document import Section, Table
from annotator.report.figures import count
from annotator.report.prose import say
from annotator.report.reliability_tables import (
    article_head,
    article_rows,
    done_rows,
    given_rows,
    passage_head,
    passage_rows,
    unit_head,
    unit_rows,
)  # fmt: skip
from annotator.storage.merges import Past

MOST_ACTORS, MOST_UNITS, MOST_PASSAGES, MOST_ARTICLES = 60, 40, 20, 40
MOST_COLUMNS = 5  # coders side by side on a page
_KINDS = {
    LIST: "closed list", NOTE: "notes on the coding", REGISTRY: "registry", ATTRIBUTE: "list, of actors",
}  # fmt: skip


@dataclass(frozen=True, slots=True, eq=False)
class Appendix:
    """The codebook as it stands, the data of the analysis, and the merges that brought them, oldest first.

    All but the merges depends on the project's state alone, not on the order it was merged in.
    """

    codebook: Codebook
    raw: RawTables
    merges: tuple[Past, ...]


def appendix_sections(appendix: Appendix) -> Iterator[Section]:
    """Codebook, reliability data and provenance."""
    yield Section(say("appendix_codebook"), tuple(codebook_tables(appendix.codebook, appendix.raw)), appendix=True)
    if appendix.raw.articles:
        yield Section(say("appendix_data"), (say("appendix_data_lead"), *data_tables(appendix.raw)), appendix=True)
    yield Section(say("appendix_provenance"), tuple(_provenance(appendix.merges)), appendix=True)


def codebook_tables(book: Codebook, raw: RawTables) -> Iterator[Table]:
    """The variables, and the values of each; of the registry those used most in the analysis first."""
    asked = [one for one in book.variables if one.on]
    rows = tuple((one.name, one.code, answers_of(one), one.level, rules_of(one)) for one in asked)
    yield Table(say("codebook_variables"), ("variable", "code", "answers", "level", "definition"), rows, words=5)
    for variable in asked:
        if variable.kind in (*CLOSED, ATTRIBUTE):
            yield _values(book, variable)
        elif variable.kind == REGISTRY:
            yield _actors(book, raw, variable)


def answers_of(variable: Variable) -> str:
    """How a variable is answered."""
    kind = _KINDS.get(variable.kind, "free text")
    return f"{kind}, several" if variable.several else kind


def rules_of(of: Variable | Value) -> str:
    """What the codebook says of a variable or a value, a line each."""
    more = [("Include", of.include), ("Exclude", of.exclude), ("Example", of.example)]
    lines = [of.definition.strip(), *(f"{name}: {' '.join(said.split())}" for name, said in more if said.strip())]
    return "\n".join(line for line in lines if line)


def _values(book: Codebook, variable: Variable) -> Table:
    shown = [value for value in book.values_of(variable.id) if not value.retired]
    ranked = variable.level != NOMINAL
    head = ("value", "code", *(("number",) if ranked else ()), "definition")
    rows = tuple((one.name, one.code, *((_number(one),) if ranked else ()), rules_of(one)) for one in shown)
    return Table(say("codebook_values", variable=variable.name), head, rows, words=len(head))


def _number(value: Value) -> str:
    if value.not_applicable:
        return "not applicable"
    return "" if value.number is None else count(value.number)


def _actors(book: Codebook, raw: RawTables, variable: Variable) -> Table:
    uses = _uses(raw, variable)
    shown = [one for one in book.actors.values() if one.id not in book.redirects]
    shown.sort(key=lambda one: (-uses.get(one.id, 0), one.name.casefold(), one.name, one.id))
    rows = tuple(
        (one.name, book.name_of(one.kind), "; ".join(one.aliases), count(uses.get(one.id, 0))) for one in shown
    )
    head = ("actor", "kind", "also named", "passages")
    return Table(say("codebook_actors", variable=variable.name), head, rows, words=3, most=MOST_ACTORS)


def _uses(raw: RawTables, variable: Variable) -> dict[str, int]:
    return {
        value: times
        for one in raw.variables
        if one.id == variable.id
        for value, times in zip(one.value_ids, one.uses.tolist(), strict=True)
    }


def data_tables(raw: RawTables) -> Iterator[Table]:
    """Units × coders of every variable, the passages, and who did which article."""
    many = len(raw.coders) > MOST_COLUMNS
    for one in raw.variables:
        caption = say("data_units", variable=one.name)
        short = ("unit", "article", "characters", "given")
        paper = Table(caption, short, given_rows(raw, one), words=len(short), most=MOST_UNITS)
        head, rows = unit_head(raw), unit_rows(raw, one)
        yield Table(caption, head, rows, words=len(head), most=MOST_UNITS, paper=paper if many else None)
    head, caption = passage_head(raw), say("data_passages")
    yield Table(caption, head, passage_rows(raw), words=len(head), most=MOST_PASSAGES)
    head, caption = article_head(raw), say("data_articles")
    paper = Table(caption, ("article", "done by", "characters"), done_rows(raw), words=2, most=MOST_ARTICLES)
    yield Table(
        caption, head, article_rows(raw), words=len(head) - 1, most=MOST_ARTICLES, paper=paper if many else None
    )  # fmt: skip


def provenance_rows(merges: tuple[Past, ...]) -> list[tuple[str, str, str]]:
    """The merged files, when, and their SHA-256, each once, by name: the order they came in does not matter."""
    first = {tally.sha256: (tally, past.at) for past in reversed(merges) for tally in past.files}
    return sorted((PurePath(tally.file).name, _minute(at), sha) for sha, (tally, at) in first.items())


def _provenance(merges: tuple[Past, ...]) -> Iterator[Table | str]:
    rows = provenance_rows(merges)
    if not rows:
        yield say("provenance_none")
        return
    yield Table(say("provenance"), ("file", "merged", "SHA-256"), tuple(rows), (say("provenance_note"),), words=3)


def _minute(at: str) -> str:
    return f"{at[:10]} {at[11:16]}"
