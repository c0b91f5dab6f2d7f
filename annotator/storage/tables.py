"""The tables of a project file as SQLAlchemy sees them."""

from __future__ import annotations

from sqlalchemy import Column, Integer, MetaData, Table, Text

from annotator.storage.columns import COLUMNS, KEYS

METADATA = MetaData()


def _table(name: str) -> Table:
    keys = KEYS.get(name, 1)
    columns = [
        Column(word.strip("#?"), Integer if "#" in word else Text, primary_key=place < keys, nullable="?" in word)
        for place, word in enumerate(COLUMNS[name].split())
    ]
    return Table(name, METADATA, *columns)


project, text, revision = _table("project"), _table("text"), _table("revision")
local, merged, arrived = _table("local"), _table("merged"), _table("arrived")
setting, coder, article = _table("setting"), _table("coder"), _table("article")
variable, value, actor = _table("variable"), _table("value"), _table("actor")
batch, assignment, coding = _table("batch"), _table("assignment"), _table("coding")
annotation, segment, tag = _table("annotation"), _table("segment"), _table("tag")
conflict = _table("conflict")
