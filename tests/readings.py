"""What a file holds and what it shows, to be compared: with another file's, and with what the definition says."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from annotator.domain.identity import canonical_json
from annotator.domain.revision import Kind, Revision, revision_id
from annotator.storage import derive, reading, schema, states
from annotator.storage.columns import DERIVED, SHOWN, names
from annotator.storage.project_file import ProjectReader
from tests import small_project as small
from tests.definition import shown_by_definition

TODAY = datetime(2026, 3, 1, tzinfo=UTC)


def histories(project: ProjectReader) -> dict[str, list[Revision]]:
    """Every entity's revisions."""
    lines: dict[str, list[Revision]] = {}
    for row in project.raw.execute(f"SELECT {states.COLUMNS} FROM revision ORDER BY id"):
        one = states.revision_from(row)
        lines.setdefault(one.entity, []).append(one)
    return lines


def ids(path: Path) -> set[tuple]:
    """Every revision and text of a file, whole."""
    return {*small.rows(path, "SELECT * FROM revision"), *small.rows(path, "SELECT * FROM text")}


def all_of(path: Path) -> tuple:
    """What must be equal for equal projects: revisions, texts, what is shown, its digest, and how redirects end."""
    with small.opened(path) as project:
        return ids_of(project), shown_tables(project), derive.digest(project.raw), reading.redirects(project)


def ids_of(project: ProjectReader) -> frozenset[str]:
    return frozenset(row[0] for row in project.raw.execute("SELECT id FROM revision UNION ALL SELECT id FROM text"))


def shown_tables(project: ProjectReader) -> dict[str, set[tuple]]:
    """The derived tables as they are stored."""
    return {table: set(project.raw.execute(f"SELECT * FROM {table}")) for table in SHOWN}


def expected_tables(project: ProjectReader) -> dict[str, set[tuple]]:
    """The same tables, made from the revisions by definition."""
    expected: dict[str, set[tuple]] = {table: set() for table in SHOWN}
    for entity, line in histories(project).items():
        state = shown_by_definition(line)
        expected["conflict"] |= {(entity, field, revision) for field, revision in state.lost}
        if not state.removed:
            for name, row in rows_of(entity, line[0].kind, state.fields):
                expected[name].add(row)
    return expected


def rows_of(entity: str, kind: str, fields: Mapping[str, object]) -> list[tuple[str, tuple]]:
    plain = [fields[name] for name in names(DERIVED[kind])[1:]]
    cells = [canonical_json(one) if isinstance(one, list) else int(one) if isinstance(one, bool) else one for one in plain]
    made: list[tuple[str, tuple]] = [(DERIVED[kind], (entity, *cells))]
    if kind == Kind.ANNOTATION:
        segments: list = fields["segments"]  # type: ignore[assignment]
        made += [("segment", (entity, number, *segment)) for number, segment in enumerate(segments)]
        tags = {name[4:]: given for name, given in fields.items() if name.startswith("tag:")}
        made += [("tag", (entity, name, n, one)) for name, given in tags.items() for n, one in enumerate(given)]  # type: ignore[arg-type]
    return made


def state_at_other_times(project: ProjectReader) -> str:
    """The digest of the same acts, every one at another time: all ids change, nothing that is shown does."""
    renamed: dict[str, str] = {}
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as other:
        schema.create(other)
        states.prepare(other)
        for row in project.raw.execute(f"SELECT {states.COLUMNS} FROM revision ORDER BY lamport").fetchall():
            parents = canonical_json(sorted(renamed[parent] for parent in json.loads(row[12])))
            at = (TODAY - timedelta(days=len(renamed) * 7919 % 14600)).isoformat()
            moved = (*row[1:9], at, *row[10:12], parents, row[13])
            renamed[row[0]] = revision_id(project.id, *moved)
            other.execute(f"INSERT INTO revision VALUES ({', '.join('?' * 14)})", (renamed[row[0]], *moved))
        derive.rebuild(other)
        return derive.digest(other)
