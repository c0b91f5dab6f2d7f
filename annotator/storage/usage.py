"""How values and actors are in use: how often, by whom, in which words."""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

from sqlalchemy import func, select

from annotator.storage import tables as t
from annotator.storage.project_file import ProjectReader


class Quote(NamedTuple):
    """One passage that was given a value: its words, and where they stand."""

    annotation: str
    article: str
    title: str
    coder: str
    words: str


def tag_counts(project: ProjectReader, variables: tuple[str, ...]) -> dict[str, int]:
    """How many annotations give each value of the variables, by the value's id."""
    c = t.tag.c
    query = select(c.value, func.count()).where(c.variable.in_(variables)).group_by(c.value)
    return {row[0]: row[1] for row in project.rows(query)}


def annotations_with(project: ProjectReader, entities: Collection[str]) -> dict[str, int]:
    """How many annotations have each of these as a value, an actor or their coder, by its id."""
    a, c, wanted = t.annotation.c, t.tag.c, sorted(entities)
    counts: dict[str, int] = {}
    for column, whose in ((c.value, c.annotation), (a.coder, a.id)):
        query = select(column, func.count(whose.distinct())).where(column.in_(wanted)).group_by(column)
        counts |= {row[0]: row[1] for row in project.rows(query)}
    return counts


def first_uses(project: ProjectReader, article: str, coder: str, variables: tuple[str, ...]) -> list[str]:
    """The values one coder gave to variables on an article, in order of first use.

    An annotation's id tells when it was made; within one the order is that of `variables`, then as they were given.
    """
    a, c = t.annotation.c, t.tag.c
    # SQLite hands back the row of the least id beside it.
    query = (
        select(c.value, func.min(a.id), c.variable, c.number).join(t.annotation, a.id == c.annotation)
        .where(a.article == article, a.coder == coder, c.variable.in_(variables)).group_by(c.variable, c.value)
    )  # fmt: skip
    rows = sorted(project.rows(query), key=lambda row: (row[1], variables.index(row[2]), row[3]))
    return list(dict.fromkeys(row[0] for row in rows))


def was_ever_used(project: ProjectReader, value: str) -> bool:
    """Whether any annotation was ever given a value, also one that was changed or removed since."""
    query = "SELECT EXISTS (SELECT 1 FROM revision WHERE kind = 'annotation' AND instr(body, ?))"
    return bool(project.raw.execute(query, (f'"{value}"',)).fetchone()[0])


def codes_taken(project: ProjectReader, kind: str) -> set[str]:
    """Every code that things of a kind ever had, also those removed since."""
    rows = project.raw.execute("SELECT DISTINCT json_extract(body, '$.code') FROM revision WHERE kind = ?", (kind,))
    return {str(row[0]) for row in rows}


def proposers(project: ProjectReader) -> dict[str, str]:
    """Who proposed each actor that is not accepted yet, by the actor's id."""
    query = (
        "SELECT a.id, c.name, min(r.lamport) FROM actor a JOIN revision r ON r.entity = a.id"
        " JOIN coder c ON c.id = r.author WHERE a.status = 'proposed' GROUP BY a.id"
    )
    return {row[0]: row[1] for row in project.raw.execute(query)}
