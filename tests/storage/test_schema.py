"""The schema's text, the tables that mirror it, and how a project is known by it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Integer, Text

from annotator.domain.kinds import FIELDS
from annotator.domain.revision import Kind, Revision
from annotator.storage import schema, states, tables
from annotator.storage.columns import DERIVED, names
from tests import small_project as small

TYPES = {"TEXT": Text, "INTEGER": Integer}


@pytest.fixture
def fresh() -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    schema.create(connection)
    return connection


def test_the_tables_of_the_program_are_those_of_the_text(fresh: sqlite3.Connection) -> None:
    with closing(fresh):
        listed = fresh.execute("PRAGMA table_list").fetchall()
        written = {name: strict for space, name, _, _, _, strict in listed if space == "main" and name != "sqlite_schema"}
        assert set(written) == set(tables.METADATA.tables)
        assert set(written.values()) == {1}


@pytest.mark.parametrize("name", sorted(tables.METADATA.tables))
def test_every_column_has_the_type_the_nullability_and_the_key_of_the_text(name: str, fresh: sqlite3.Connection) -> None:
    with closing(fresh):
        written = [
            (column, TYPES[kind], bool(filled), key)
            for _, column, kind, filled, _, key in fresh.execute(f"PRAGMA table_info({name})")
        ]
    table = tables.METADATA.tables[name]
    keys = list(table.primary_key.columns)
    places = {column.name: place for place, column in enumerate(keys, 1)}
    mirrored = [(one.name, type(one.type), not one.nullable, places.get(one.name, 0)) for one in table.columns]
    assert mirrored == written


def test_the_keys_come_first_in_every_table(fresh: sqlite3.Connection) -> None:
    """SQLite 3.40's quick check reports sound files as damaged where a key's order differs from the columns'."""
    with closing(fresh):
        for name in tables.METADATA.tables:
            keys = [row[5] for row in fresh.execute(f"PRAGMA table_info({name})")]
            assert [key for key in keys if key] == list(range(1, max(keys) + 1)) == keys[: max(keys)]
        assert fresh.execute("PRAGMA quick_check").fetchall() == [("ok",)]


def test_a_revision_has_the_columns_of_its_record() -> None:
    assert states.COLUMNS.split(", ") == [column.name for column in tables.revision.columns]
    assert tuple(Revision.__dataclass_fields__) == tuple(states.COLUMNS.split(", "))


@pytest.mark.parametrize("kind", list(Kind))
def test_what_is_shown_of_a_kind_has_its_fields_as_columns(kind: Kind) -> None:
    in_other_tables = {"segments"} if kind == Kind.ANNOTATION else set()
    columns = set(names(DERIVED[kind]))
    assert columns == {"id"} | FIELDS[kind].keys() - in_other_tables


def test_a_project_is_stamped_as_ours_and_with_its_version(lead: Path) -> None:
    head = lead.read_bytes()[:100]
    assert head[68:72] == b"ACCD"
    assert int.from_bytes(head[60:64], "big") == schema.FORMAT
    assert int.from_bytes(head[16:18], "big") == 4096


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE VIEW v AS SELECT 1",
        "CREATE TRIGGER t AFTER INSERT ON text BEGIN SELECT 1; END",
        "CREATE INDEX i ON text (body)",
        "CREATE TABLE other (a)",
        "DROP INDEX revision_author",
        "ALTER TABLE text ADD COLUMN more TEXT",
        "CREATE TABLE autoincremented (a INTEGER PRIMARY KEY AUTOINCREMENT)",
        "ANALYZE",
    ],
)
def test_one_object_more_or_less_is_another_schema(lead: Path, statement: str) -> None:
    assert known(lead)
    small.tampered(lead, statement)
    assert not known(lead)


def test_another_word_in_a_definition_is_another_schema(lead: Path) -> None:
    small.tampered(
        lead, "PRAGMA writable_schema = ON",
        "UPDATE sqlite_schema SET sql = replace(sql, 'body TEXT NOT NULL', 'body TEXT') WHERE name = 'text'",
    )  # fmt: skip
    assert not known(lead)


def known(path: Path) -> bool:
    with closing(sqlite3.connect(path)) as connection:
        return schema.has_known_schema(connection)
