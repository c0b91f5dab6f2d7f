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
