"""The columns of every table of a project file, in their order: `#` marks an integer, `?` what may be missing.

The first columns are the primary key. A test holds them against the schema's text.
"""

from __future__ import annotations

COLUMNS: dict[str, str] = {
    "project": "id",
    "text": "id body",
    "revision": "id kind entity change undoes? author replica seq# lamport# at removed# sets parents body",
    "local": "name value",
    "merged": "id number# at backup files",
    "arrived": "revision merge",
    "setting": "id title",
    "coder": "id name kind lead# into?",
    "article": "id title outlet date author text source supersedes?",
    "variable": "id code name kind level several# on# optional# position# key definition include exclude example",
    "value": (
        "id variable code name parent? number#? not_applicable# retired# position# key colour"
        " definition include exclude example counter_example into?"
    ),
    "actor": "id name kind aliases status note into?",
    "batch": "id name purpose seed# overlap#",
    "assignment": "id article coder batch",
    "coding": "id article coder state",
    "annotation": "id article coder memo",
    "segment": "annotation number# start# end# quote",
    "tag": "annotation variable number# value",
    "conflict": "entity field revision",
}
KEYS = {"segment": 2, "tag": 3, "conflict": 3}

# The derived table of every kind of entity: its columns are the entity's fields, but for the annotation's
# segments and tags, which have tables of their own.
DERIVED: dict[str, str] = {"project": "setting"} | {
    kind: kind
    for kind in ("coder", "article", "variable", "value", "actor", "batch", "assignment", "coding", "annotation")
}
SHOWN = (*DERIVED.values(), "segment", "tag", "conflict")


def names(table: str) -> list[str]:
    """The names of a table's columns."""
    return [word.strip("#?") for word in COLUMNS[table].split()]


def quoted(table: str) -> list[str]:
    """The same as SQL names them: some are words of its own."""
    return [f'"{name}"' for name in names(table)]
