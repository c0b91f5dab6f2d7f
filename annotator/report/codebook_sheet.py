"""The codebook as one prints it: a section a variable, its values as their tree is read, each with its rule."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from annotator.domain.codebook import NOMINAL, REGISTRY, Codebook, Value, Variable
from annotator.domain.value_tree import Node, walk
from annotator.report.appendix import answers_of, rules_of
from annotator.report.document import Block, Document, Section, Table, numbered
from annotator.report.figures import count
from annotator.report.prose import say

_INDENT = "\u2003"


def codebook_document(
    title: str, book: Codebook, used: Mapping[str, int], version: int, fingerprint: str, day: str
) -> Document:
    """The codebook of a project; `used` says how many annotations give each value or actor."""
    asked = sorted(book.variables, key=lambda one: not one.on)
    sections = tuple(Section(_heading(one), tuple(_blocks(book, one, used))) for one in asked)
    imprint = say("codebook_imprint", version=version, hash=fingerprint, day=day)
    return Document(say("codebook_title", title=title), imprint, numbered(sections))


def _heading(variable: Variable) -> str:
    return variable.name if variable.on else say("codebook_off", name=variable.name)


def _blocks(book: Codebook, variable: Variable, used: Mapping[str, int]) -> Iterator[Block]:
    key = f", {say('codebook_key', letter=variable.key.upper())}" if variable.key else ""
    level = f", {variable.level}" if book.values_of(variable.id) else ""
    yield f"{answers_of(variable)}{level}{key} ({variable.code})"
    yield from filter(None, rules_of(variable).split("\n"))
    if book.values_of(variable.id):
        yield _values(book, variable, used)
    elif variable.kind == REGISTRY and book.actors:
        yield _actors(book, variable, used)


def _values(book: Codebook, variable: Variable, used: Mapping[str, int]) -> Table:
    ranked = variable.level != NOMINAL
    head = ("value", "code", *(("number",) if ranked else ()), "rule", "used")
    rows = tuple(_row(node, ranked, used) for node in walk(book.values_of(variable.id)))
    return Table(say("codebook_values", variable=variable.name), head, rows, words=len(head) - 1)


def _row(node: Node, ranked: bool, used: Mapping[str, int]) -> tuple[str, ...]:
    value = node.value
    number = "n/a" if value.not_applicable else "" if value.number is None else count(value.number)
    return (
        _INDENT * node.depth + value.name, value.code, *((number,) if ranked else ()), _rule(value),
        count(used.get(value.id, 0)),
    )  # fmt: skip


def _rule(value: Value) -> str:
    not_this = f"{say('codebook_counter')}: {' '.join(value.counter_example.split())}" if value.counter_example else ""
    retired = say("codebook_retired") if value.retired else ""
    return "\n".join(filter(None, (retired, rules_of(value), not_this)))


def _actors(book: Codebook, variable: Variable, used: Mapping[str, int]) -> Table:
    shown = sorted((one for one in book.actors.values() if not one.into), key=lambda one: (one.name.casefold(), one.id))
    rows = tuple(
        (
            one.name, book.name_of(one.kind), "; ".join(one.aliases), " ".join(one.note.split()),
            count(used.get(one.id, 0)),
        )
        for one in shown
    )  # fmt: skip
    head = ("actor", "kind", "also written", "note", "used")
    return Table(say("codebook_actors", variable=variable.name), head, rows, words=4)
