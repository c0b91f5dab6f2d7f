"""Every sentence that merging, sending and settling can end in, provoked for real, in a row.

`python -m pytest tests/cli/test_merge_messages.py -s` prints them for reading.
"""

from __future__ import annotations

import os
import re
import shutil
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pytest

from annotator.messages import SENTENCES
from annotator.storage import schema
from tests.cli.conftest import ARTICLES, Said, claim
from tests.cli.test_merging import TITLE, coded, sent

KEPT = re.compile(r"nothing (else )?was (changed|written)|was kept|is kept|are kept|was refused")


@pytest.fixture
def files(accord, project: Path, tmp_path: Path) -> dict[str, Path]:
    found = sent(accord, tmp_path)
    coded(accord, found["Ann"], claim(TITLE, [0, 7], memo="a"))
    coded(accord, found["Ben"], claim(TITLE, [0, 7]))
    return found


class Provoked:
    """Calls that must fail with the sentence of a key about a file, and leave every byte of the project as it was."""

    def __init__(self, accord, project: Path) -> None:
        self._accord, self._project = accord, project
        self.keys: list[str] = []

    def __call__(self, key: str, file: str, *words: object) -> Said:
        before = self._project.read_bytes() if self._project.is_file() else b""
        said = self._accord(*words)
        print(f"{key:16}{said.err.strip()}", file=sys.__stdout__)
        assert said.status == 1, (key, said)
        assert said.out == ""
        assert said.err.startswith(f"accord: {file}: "), said.err
        pattern = re.sub(r"\\{\w+[^}]*\\}", "(.|\n)+", re.escape(SENTENCES[key]))
        assert re.fullmatch(pattern, said.err.removeprefix(f"accord: {file}: ").rstrip("\n")), (key, said.err)
        assert KEPT.search(said.err), said.err
        assert said.err.count(";") >= 2, "what happened; what was kept; what to do"
        assert said.err.count("\n") == 1
        if before:
            assert self._project.read_bytes() == before
        self.keys.append(key)
        return said


def made(path: Path, content: bytes) -> str:
    path.write_bytes(content)
    return path.name


def altered(source: Path, name: str, *statements: str) -> str:
    target = source.with_name(name)
    shutil.copyfile(source, target)
    with closing(sqlite3.connect(target, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)
    return f"out/{name}"


def test_files_that_do_not_come_in(accord, files, project: Path, tmp_path: Path) -> None:
    fails = Provoked(accord, project)
    ann = files["Ann"]
    accord("new", "other.accord")
    (tmp_path / "folder").mkdir()
    whole = ann.read_bytes()
    sparse = tmp_path / "huge.accord"
    sparse.write_bytes(whole)
    os.truncate(sparse, (4 << 30) + 1)
    cases = {
        "missing": "none.accord",
        "folder": "folder",
        "empty": made(tmp_path / "empty.accord", b""),
        "not_ours": made(tmp_path / "notes.accord", b"These are notes." * 300),
        "damaged": made(tmp_path / "cut.accord", whole[: len(whole) // 2]),
        "too_large": "huge.accord",
        "newer": altered(ann, "newer.accord", f"PRAGMA user_version = {schema.FORMAT + 1}"),
        "other_schema": altered(ann, "view.accord", "CREATE VIEW text2 AS SELECT * FROM text"),
        "other_project": "other.accord",
        "bad_row": altered(ann, "edited.accord", "UPDATE revision SET body = replace(body, '\"a\"', '\"b\"')"),
        "merge_itself": "p.accord",
    }
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.accord")
        cases["no_file"] = "pipe.accord"
    for key, name in cases.items():
        fails(key, name, "merge", "p.accord", files["Ben"], name)
        fails(key, name, "merge", "p.accord", name, "--preview")
    for key in ("missing", "not_ours", "damaged", "newer", "other_schema", "bad_row"):
        fails(key, cases[key], "adopt", "p.accord", cases[key])
    fails("adopt_own", str(ann), "adopt", "p.accord", ann)
    # and that good ones still do
    assert accord("merge", "p.accord", *files.values()).status == 0


def test_files_that_are_not_for_this_one(accord, files, project: Path) -> None:
    fails = Provoked(accord, files["Ann"])
    fails("another_coders", str(files["Ben"]), "merge", files["Ann"], files["Ben"])
    fails("another_coders", "p.accord", "merge", files["Ann"], "p.accord")
    fails("leads_alone", str(files["Ann"]), "join", files["Ann"], "Lea", "Ann")
    fails("leads_alone", str(files["Ann"]), "removed", files["Ann"], "--restore", "x")


def test_what_cannot_be_taken_back_settled_or_restored(accord, files, project: Path) -> None:
    fails = Provoked(accord, project)
    fails("no_merge", "p.accord", "unmerge", "p.accord")
    fails("no_such_merge", "p.accord", "merges", "p.accord", 1)
    fails("no_backup", "p.accord", "restore", "p.accord", "yesterday")
    fails("not_open", "p.accord", "settle", "p.accord", "entity", "memo", "ab")
    fails("not_removed", "p.accord", "removed", "p.accord", "--restore", "Ann")
    fails("no_proposal", "p.accord", "carry", "p.accord", "--accept", "x")
    fails("no_proposal", "p.accord", "carry", "p.accord", "--decline", "x")


def test_later_work_that_rests_on_a_merge_is_named(accord, files, project: Path, tmp_path: Path) -> None:
    fails = Provoked(accord, project)
    shutil.copyfile(project, tmp_path / "second.accord")
    (tmp_path / "late.txt").write_text("Late news\n\nSomebody spoke.", encoding="utf-8")
    accord("import", "second.accord", "late.txt")
    accord("merge", "p.accord", "second.accord")
    accord("done", "p.accord", "--coder", "Ann", "Late news")
    fails("unmerge_rests", "p.accord", "unmerge", "p.accord")
    assert accord("unmerge", "p.accord", "--force").status == 0


def test_places_that_cannot_be_written(accord, files, project: Path, tmp_path: Path) -> None:
    fails = Provoked(accord, project)
    fails("exists_force", "out/Ann.accord", "send", "p.accord", "--out", "out")
    fails("send_behind", "out/Ann.accord", "send", "p.accord", "--out", "out", "--force")
    fails("exists", "out/Ben.accord", "hand-in", files["Ann"], "out/Ben.accord")
    fails("cannot_write", "nowhere/x.accord", "hand-in", files["Ann"], "nowhere/x.accord")
    fails("is_project", "p.accord", "export", "p.accord", "p.accord", "--format", "jsonl")
    (tmp_path / ".accord-backups").write_text("in the way")
    accord("annotations", "p.accord", files["Ann"].with_suffix(".jsonl"), "--coder", "Ann")
    fails("no_backup_made", "p.accord", "merge", "p.accord", files["Ann"])
    accord("new", "stranger.accord")
    accord("import", "stranger.accord", *ARTICLES)
    accord("annotations", "stranger.accord", files["Ann"].with_suffix(".jsonl"), "--coder", "Lead")
    fails("no_backup_made", str(project), "adopt", "p.accord", "stranger.accord")
    accord("new", "empty.accord")
    fails("nobody_assigned", "empty.accord", "send", "empty.accord", "--out", "out2")
