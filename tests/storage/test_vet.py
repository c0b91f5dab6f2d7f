"""A foreign file is what it says it is, or refused as a whole; the target never changes."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from annotator.domain.errors import AnnotatorError
from annotator.domain.identity import canonical_json, derived_id, uuid7
from annotator.domain.revision import revision_id
from annotator.storage import check, merge, vet
from annotator.storage.project_file import ProjectFile
from tests import small_project as small

COLUMNS = "kind entity change undoes author replica seq lamport at removed sets parents body".split()
ENTITY = small.identity("claim")


@pytest.fixture
def coders(lead: Path) -> Path:
    """Ann's file with one claim in it."""
    with small.opened(lead) as project:
        small.dealt(project, (small.COUNCIL, small.ANN), (small.COUNCIL, small.BEN))
        path = small.sent(project, small.ANN, lead.with_name("ann.accord"))
    with small.opened(path) as file:
        small.do(file, small.ANN, small.claim(small.ANN, entity=ENTITY))
    return path


def row_of(path: Path, where: str) -> dict[str, Any]:
    """One revision's columns, as they are kept."""
    (values,) = small.rows(path, f"SELECT {', '.join(COLUMNS)} FROM revision WHERE {where} LIMIT 1")
    return dict(zip(COLUMNS, values, strict=True))


def planted(path: Path, row: dict[str, Any], instead_of: str = "0") -> None:
    """Puts a revision with a hash that fits its content into a closed file."""
    ((project,),) = small.rows(path, "SELECT id FROM project")
    identity = revision_id(project, **row)
    places = ", ".join("?" * 14)
    names = f"id, {', '.join(COLUMNS)}"
    small.tampered(
        path,
        f"DELETE FROM revision WHERE {instead_of}",
        (f"INSERT INTO revision ({names}) VALUES ({places})", (identity, *row.values())),
    )


def body(row: dict[str, Any], **sets: Any) -> dict[str, Any]:
    """The revision with other fields in its body."""
    return row | {"body": canonical_json(json.loads(row["body"]) | sets)}


def accepted(path: Path) -> bool:
    try:
        with vet.vetted(path) as connection:
            return connection.execute("SELECT count(*) FROM revision").fetchone()[0] > 0
    except AnnotatorError as error:
        assert error.key in ("bad_row", "damaged", "other_schema", "not_ours"), error
        return False


def test_a_sound_file_is_accepted(coders: Path) -> None:
    assert accepted(coders)


CLAIM = f"entity = '{ENTITY}'"


def annotation(**sets: Any) -> Callable[[Path], None]:
    return lambda path: planted(path, body(row_of(path, CLAIM), **sets), CLAIM)


def columns(where: str = CLAIM, **changed: Any) -> Callable[[Path], None]:
    return lambda path: planted(path, row_of(path, where) | changed, where)


def child(**changed: Any) -> Callable[[Path], None]:
    """A second revision of the claim."""

    def plant(path: Path) -> None:
        ((parent,),) = small.rows(path, f"SELECT id FROM revision WHERE {CLAIM}")
        row = row_of(path, CLAIM)
        planted(path, row | {"parents": canonical_json([parent]), "seq": 99, "lamport": row["lamport"] + 1} | changed)

    return plant


def self_parent(path: Path) -> None:
    ((parent,),) = small.rows(path, f"SELECT id FROM revision WHERE {CLAIM}")
    small.tampered(path, ("UPDATE revision SET parents = ? WHERE entity = ?", (canonical_json([parent]), ENTITY)))


def article(path: Path, **sets: Any) -> None:
    row = row_of(path, "kind = 'article'")
    ((parent,),) = small.rows(path, "SELECT id FROM revision WHERE kind = 'article' LIMIT 1")
    named = canonical_json(sorted(sets))
    planted(path, body(row, **sets) | {"parents": canonical_json([parent]), "sets": named, "lamport": 90})


def doubled_key(path: Path) -> None:
    row = row_of(path, CLAIM)
    planted(path, row | {"body": '{"memo":"a",' + row["body"][1:]}, CLAIM)


HOSTILE: dict[str, Callable[[Path], None]] = {
    "an author who is not the coder": columns(author=small.LEAD),
    "a passage beyond the article": annotation(segments=[[5000, 5003, "abc"]]),
    "a quote the article does not say": annotation(segments=[[0, 3, "abc"]]),
    "a passage of no length": annotation(segments=[[3, 3, ""]]),
    "a passage before the article": annotation(segments=[[-1, 2, "The"]]),
    "overlapping segments": annotation(segments=[[0, 3, "The"], [2, 5, "e c"]]),
    "a memo that is a number": annotation(memo=3),
    "a memo with a NUL": annotation(memo="a\0b"),
    "an unknown field": annotation(colour="red"),
    "an article that is not there": annotation(article=uuid7()),
    "no body": columns(body="[]"),
    "a body that is no JSON": columns(body="{"),
    "a body with spaces": columns(body='{"memo": ""}'),
    "a float": annotation(segments=[[0, 3, "The"]]) and columns(body='{"memo":1.5}'),
    "a key twice": doubled_key,
    "a body nested too deep": columns(body="[" * 5000 + "]" * 5000),
    "an unknown kind": columns(kind="spell"),
    "a change that is no id": columns(change="x"),
    "an author with a quote": columns(author='a"b'),
    "a lamport beyond all": columns(lamport=1 << 60),
    "a lamport of zero": columns(lamport=0),
    "a seq of zero": columns(seq=0),
    "a removal that is neither": columns(removed=2),
    "fields it does not have": columns(sets='["memo","nothing"]'),
    "fields nobody set": columns(sets='["memo"]'),
    "fields out of order": columns(sets='["segments","memo"]'),
    "fields that are no list": columns(sets='{"memo":1}'),
    "fields that are no JSON": columns(sets="memo"),
    "a parent that is not there": columns(parents=canonical_json(["0" * 64])),
    "parents that are no list": columns(parents="{}"),
    "parents twice": columns(parents=canonical_json(["0" * 64, "0" * 64])),
    "itself as a parent": self_parent,
    "a child no younger than its parent": child(lamport=1),
    "a second coder": lambda p: child(body=body(row_of(p, CLAIM), coder=small.BEN)["body"], author=small.BEN)(p),
    "two kinds of one entity": child(kind="coding", sets='["state"]', body="{}"),
    "a coding under another's id": columns("kind = 'assignment'", entity=uuid7()),
    "a project under another's id": columns("kind = 'project'", entity=derived_id("x", "project", "")),
    "a text that was changed": lambda p: small.tampered(p, "UPDATE text SET body = body || '!'"),
    "an article without its text": lambda p: small.tampered(p, "DELETE FROM text"),
    "an article with another's text": lambda p: article(p, text="0" * 64),
    "no project": lambda p: small.tampered(p, "DELETE FROM project"),
    "two projects": lambda p: small.tampered(p, ("INSERT INTO project VALUES (?)", (uuid7(),))),
    "a project that is no id": lambda p: small.tampered(p, "UPDATE project SET id = 'x'"),
    "a trigger": lambda p: small.tampered(p, "CREATE TRIGGER t AFTER INSERT ON text BEGIN SELECT 1; END"),
    "a view": lambda p: small.tampered(p, "CREATE VIEW v AS SELECT 1"),
    "another index": lambda p: small.tampered(p, "CREATE INDEX i ON text (body)"),
    "a column more": lambda p: small.tampered(p, "ALTER TABLE coder ADD COLUMN more TEXT"),
    "bytes that are no UTF-8": lambda p: small.tampered(p, "UPDATE revision SET body = CAST(x'ff' AS TEXT)"),
}


@pytest.mark.parametrize("what", HOSTILE)
def test_a_hostile_file_is_refused_and_changes_nothing(what: str, lead: Path, coders: Path) -> None:
    HOSTILE[what](coders)
    before = lead.read_bytes()
    assert not accepted(coders)
    with small.opened(lead) as project, pytest.raises(AnnotatorError):
        merge.merge(project, [coders], small.AT)
    assert lead.read_bytes() == before


def test_an_entity_in_two_articles_is_refused(lead: Path) -> None:
    with small.opened(lead) as project:
        small.do(project, small.ANN, small.claim(small.ANN, entity=ENTITY))
    row = row_of(lead, CLAIM)
    planted(lead, body(row, article=small.SENATE, segments=[[0, 3, "Der"]]) | {"seq": 77})
    assert not accepted(lead)


def test_a_revision_that_changes_what_it_does_not_name_is_refused(coders: Path) -> None:
    changed = body(row_of(coders, CLAIM), memo="m", segments=[[0, 3, "The"]])["body"]
    child(body=changed, sets='["memo"]')(coders)
    assert not accepted(coders)


def test_a_text_that_no_import_makes_is_refused(coders: Path) -> None:
    from annotator.domain.identity import text_id

    small.tampered(coders, ("INSERT INTO text VALUES (?, ?)", (text_id("a\r\nb"), "a\r\nb")))
    assert not accepted(coders)


@pytest.mark.parametrize("column", COLUMNS)
def test_no_column_can_be_changed_without_its_hash(column: str, coders: Path) -> None:
    number = column in ("seq", "lamport", "removed")
    changed = f"{column} + 1" if number else f"coalesce({column}, '') || 'a'"
    small.tampered(coders, f"UPDATE revision SET {column} = {changed} WHERE {CLAIM}")
    with small.refused("bad_row"), vet.vetted(coders):
        raise AssertionError("vetted")


def test_two_texts_of_one_article_are_refused(coders: Path) -> None:
    from annotator.domain.identity import text_id

    small.tampered(coders, ("INSERT INTO text VALUES (?, ?)", (text_id("other"), "other")))
    article(coders, text=text_id("other"))
    assert not accepted(coders)


def test_a_lead_writes_for_a_consensus_coder(lead: Path) -> None:
    with small.opened(lead) as project:
        edit = small.claim(small.JOINT)
        small.do(project, small.LEAD, edit)
        with small.refused("not_yours"):
            small.do(project, small.ANN, small.claim(small.JOINT))
    assert accepted(lead)


def test_a_file_of_another_project_is_named_so(lead: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.accord"
    small.make(other).close()
    with small.opened(lead) as project, small.refused("other_project", file=str(other)):
        merge.merge(project, [other], small.AT)


def test_a_file_that_is_open_here_or_is_too_large_is_refused(lead: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with small.opened(lead) as project, small.refused("merge_itself"):
        merge.merge(project, [lead], small.AT)
    monkeypatch.setattr(vet, "LARGEST", 10)
    with small.refused("too_large"), vet.vetted(lead):
        raise AssertionError("vetted")


def test_damaged_pages_are_found(coders: Path) -> None:
    data = bytearray(coders.read_bytes())
    for at in range(4096 * 3, len(data), 4096 * 5):
        data[at : at + 64] = bytes(64)
    coders.write_bytes(bytes(data))
    assert not accepted(coders)


def test_a_journal_left_by_a_crash_is_taken_along(coders: Path, tmp_path: Path) -> None:
    code = (
        "import os, sqlite3, sys; c = sqlite3.connect(sys.argv[1], isolation_level=None);"
        "c.execute('PRAGMA journal_mode = TRUNCATE'); c.execute('PRAGMA cache_size = 1'); c.execute('BEGIN IMMEDIATE');"
        "c.execute('DELETE FROM text'); c.execute(\"UPDATE revision SET body = body || 'x'\"); os._exit(1)"
    )
    import subprocess
    import sys

    sound = coders.read_bytes()
    subprocess.run([sys.executable, "-c", code, str(coders)], check=False)
    assert coders.with_name("ann.accord-journal").stat().st_size > 0
    assert coders.read_bytes() != sound
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir() if path.is_file()}
    assert accepted(coders)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir() if path.is_file()} == before


def test_a_copy_that_cannot_be_made_is_said(coders: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", os.devnull)
    with small.refused("no_private_copy"), vet.vetted(coders):
        raise AssertionError("vetted")


def test_a_journal_that_goes_while_it_is_copied_is_said(coders: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("annotator.storage.opening.sides", lambda path: [path.with_name(f"{path.name}-journal")])
    with small.refused("unreadable"), vet.vetted(coders):
        raise AssertionError("vetted")


def test_check_finds_a_derived_table_that_lies(lead: Path) -> None:
    small.tampered(lead, "UPDATE article SET title = 'x'")
    with small.opened(lead) as project, project.snapshot() as copy, small.refused("damaged"):
        check.check(copy)


def test_check_finds_damage(project: ProjectFile) -> None:
    with project.snapshot() as copy:
        with closing(sqlite3.connect(":memory:")):
            copy.raw.execute("DROP INDEX revision_entity")
            copy.raw.execute("PRAGMA writable_schema = ON")
        copy.raw.execute("DELETE FROM text")
        with small.refused("bad_row"):
            check.check(copy)


@pytest.mark.parametrize(("sets", "sound"), [(["note"], True), (["note", "status"], True), (["status"], False)])
def test_a_revision_over_two_heads_holds_what_its_author_saw(lead: Path, sets: list[str], sound: bool) -> None:
    """It names `note`, which it changes, or does not."""
    copy = small.copied(lead, "copy.accord")
    for path, name in ((lead, "A"), (copy, "B")):
        with small.opened(path) as project:
            small.do(project, small.LEAD, small.Edit(small.Kind.ACTOR, small.MAYOR, {"name": name}))
    merge.merge(ProjectFile.open(lead), [copy], small.AT)[0].close()
    heads = [row[0] for row in small.rows(lead, "SELECT id FROM revision WHERE entity = ? AND parents <> '[]'", [small.MAYOR])]
    assert len(heads) == 2
    with small.opened(lead) as project:
        (shown,) = project.raw.execute("SELECT name FROM actor WHERE id = ?", (small.MAYOR,)).fetchone()
    row = body(row_of(lead, f"entity = '{small.MAYOR}'"), name=shown, note="new")
    planted(lead, row | {"parents": canonical_json(sorted(heads)), "sets": canonical_json(sets), "lamport": 99, "seq": 99})
    assert accepted(lead) == sound
