"""The tables of a project file as SQLAlchemy sees them; a test holds them against the schema's text."""

from __future__ import annotations

from sqlalchemy import Column, Integer, MetaData, Table, Text

METADATA = MetaData()


def _table(name: str, columns: str, keys: int = 1) -> Table:
    """A table of columns written as `name type`, where `#` marks an integer; the first `keys` are its primary key."""
    parts = [
        Column(word.strip("#?"), Integer if "#" in word else Text, primary_key=place < keys, nullable="?" in word)
        for place, word in enumerate(columns.split())
    ]
    return Table(name, METADATA, *parts)


project = _table("project", "id")
text = _table("text", "id body")
revision = _table(
    "revision", "id kind entity change undoes? author replica seq# lamport# at removed# sets parents body"
)
local = _table("local", "name value")
merged = _table("merged", "id number# at backup files")
arrived = _table("arrived", "revision merge")
setting = _table("setting", "id title")
coder = _table("coder", "id name kind lead# into?")
article = _table("article", "id title outlet date author text source supersedes?")
variable = _table(
    "variable",
    "id code name kind level several# on# optional# position# key definition include exclude example",
)
value = _table(
    "value",
    "id variable code name parent? number#? not_applicable# retired# position# key colour"
    " definition include exclude example counter_example into?",
)
actor = _table("actor", "id name kind aliases status note into?")
batch = _table("batch", "id name purpose seed# overlap#")
assignment = _table("assignment", "id article coder batch")
coding = _table("coding", "id article coder state")
annotation = _table("annotation", "id article coder memo")
segment = _table("segment", "annotation number# start# end# quote", keys=2)
tag = _table("tag", "annotation variable number# value", keys=3)
conflict = _table("conflict", "entity field revision", keys=3)

# The derived table of every kind of entity: its columns are the entity's fields, but for the annotation's
# segments and tags, which have tables of their own.
DERIVED: dict[str, Table] = {
    "project": setting,
    "coder": coder,
    "article": article,
    "variable": variable,
    "value": value,
    "actor": actor,
    "batch": batch,
    "assignment": assignment,
    "coding": coding,
    "annotation": annotation,
}
SHOWN: tuple[Table, ...] = (*DERIVED.values(), segment, tag, conflict)
