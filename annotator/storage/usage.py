"""How often values are in use."""

from __future__ import annotations

from sqlalchemy import func, select

from annotator.storage import tables as t
from annotator.storage.project_file import ProjectReader


def tag_counts(project: ProjectReader, variables: tuple[str, ...]) -> dict[str, int]:
    """How many annotations give each value of the variables, by the value's id."""
    c = t.tag.c
    query = select(c.value, func.count()).where(c.variable.in_(variables)).group_by(c.value)
    return {row[0]: row[1] for row in project.rows(query)}


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
