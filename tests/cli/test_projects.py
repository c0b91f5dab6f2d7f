from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.cli.conftest import ARTICLES, Said


def sha(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_new_never_overwrites(accord, project: Path) -> None:
    before = sha(project)
    said = accord("new", "p.accord")
    assert said.status == 1
    assert said.err.startswith("accord: p.accord: ")
    assert sha(project) == before


def test_new_leaves_one_file(accord, tmp_path: Path) -> None:
    accord("new", "solo.accord")
    assert [path.name for path in tmp_path.iterdir()] == ["solo.accord"]


def test_import_skips_what_is_there(accord, project: Path) -> None:
    before = sha(project)
    said = accord("import", "p.accord", *ARTICLES, "--json")
    assert (said.json["read"], said.json["skipped"], said.json["refused"]) == (0, 3, 0)
    assert sha(project) == before, "what is there already makes no revision"


def test_import_refuses_file_by_file(accord, project: Path, tmp_path: Path) -> None:
    (tmp_path / "nothing.txt").write_bytes(b"")
    (tmp_path / "four.txt").write_text("Four\n\nA text.")
    said = accord("import", "p.accord", "nothing.txt", "four.txt", "missing.txt", "--json")
    assert said.status == 1
    assert [one["read"] for one in said.json["files"]] == [0, 1, 0]
    assert said.err.count("accord: ") == 2


def test_coder_of_the_same_name_must_be_meant(accord, project: Path) -> None:
    assert accord("coder", "p.accord", "Ann").status == 1
    other = accord("coder", "p.accord", "Ann", "--another", "--json").json["id"]
    said = accord("done", "p.accord", "--coder", "Ann", "--all")
    assert said.status == 1
    assert other in said.err
    assert accord("done", "p.accord", "--coder", other, "--all").status == 0


def test_words_that_are_off_exit_with_2(accord, project: Path) -> None:
    assert accord("frobnicate").status == 2
    assert accord("export", "p.accord", "out.foo").status == 2
    assert accord("assign", "p.accord").status == 2
    assert accord("done", "p.accord", "--coder", "Ann").status == 2
    assert accord("assign", "p.accord", "--coders", "Ann", "--overlap", ".5", "--overlap-articles", 2).status == 2


def test_import_says_of_each_file_what_became_of_it_and_counts_them_all(accord, project: Path, tmp_path: Path) -> None:
    (tmp_path / "four.txt").write_text("A fourth\n\nOne more article.", encoding="utf-8")
    said = accord("import", "p.accord", "four.txt", "one.txt", "away.txt", "p.accord")
    assert said.status == 1
    assert said.out.splitlines() == [
        "four.txt: 1 read, 0 skipped (there already)",
        "one.txt: 0 read, 1 skipped (there already)",
        "1 article imported, 1 there already; 2 files refused",
    ]
    assert said.err.splitlines() == [
        "accord: away.txt: there is no such file; nothing of it was imported; check the path",
        "accord: p.accord: this kind of file is not read; nothing of it was imported; save it as one of"
        " .txt .md .html .htm .docx",
    ]
    assert "imported" not in accord("import", "p.accord", "four.txt").out


def newer(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[60:64] = (99).to_bytes(4, "big")
    path.write_bytes(bytes(data))


def other_database(path: Path) -> None:
    path.unlink()
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE t (a)")
    connection.commit()
    connection.close()


HOSTILE = {
    "missing": lambda path: path.unlink(),
    "a folder": lambda path: (path.unlink(), path.mkdir()),
    "empty": lambda path: path.write_bytes(b""),
    "text": lambda path: path.write_text("This is no project, only words. " * 20),
    "another database": other_database,
    "newer": newer,
    "cut short": lambda path: path.write_bytes(path.read_bytes()[:5000]),
    "a pipe": lambda path: (path.unlink(), os.mkfifo(path)),
}
VERBS = (
    ("import", "one.txt"), ("coder", "Eva"), ("merge", "p.accord"), ("unmerge",), ("agreement",), ("export", "o.jsonl"),
    ("check",), ("history",), ("assign", "--coders", "Ann"), ("send", "--out", "d"), ("hand-in", "h.accord"),
    ("done", "--coder", "Ann", "--all"),
)  # fmt: skip


@pytest.mark.parametrize("what", HOSTILE)
def test_every_verb_refuses_in_one_sentence(accord, project: Path, tmp_path: Path, what: str) -> None:
    bad = tmp_path / "bad.accord"
    shutil.copy(project, bad)
    HOSTILE[what](bad)
    before = sha(bad) if bad.is_file() else None
    for verb, *rest in VERBS:
        said: Said = accord(verb, "bad.accord", *rest)
        assert said.status == 1, (verb, said)
        assert len(said.err.strip().splitlines()) == 1
        assert said.err.startswith("accord: bad.accord: ")
        assert "Traceback" not in said.err
    assert (sha(bad) if bad.is_file() else None) == before


def test_read_only_file_is_read_but_not_written(accord, project: Path) -> None:
    before = sha(project)
    project.chmod(0o444)
    try:
        assert accord("coder", "p.accord", "Eva").status == 1
        assert accord("check", "p.accord").status == 0
        assert accord("export", "p.accord", "out.jsonl").status == 0
    finally:
        project.chmod(0o644)
    assert sha(project) == before


def test_project_open_elsewhere_is_refused_saying_so(accord, project: Path) -> None:
    holder = subprocess.Popen(
        [sys.executable, "-c", "import sys,time; from pathlib import Path\n"
         "from annotator.storage.project_file import ProjectFile\n"
         "p = ProjectFile.open(Path(sys.argv[1])); print('open', flush=True); time.sleep(60)", str(project)],
        stdout=subprocess.PIPE, env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )  # fmt: skip
    try:
        assert holder.stdout is not None
        holder.stdout.readline()
        started = time.monotonic()
        for verb, *rest in VERBS:
            said = accord(verb, "p.accord", *rest)
            assert (said.status, "open in another window" in said.err) == (1, True), (verb, said)
        assert time.monotonic() - started < 20
    finally:
        holder.kill()
        holder.wait()
    assert accord("check", "p.accord").status == 0


def test_codebook_export_and_check_round_trip(accord, project: Path, tmp_path: Path) -> None:
    assert accord("codebook", "export", "p.accord", "book.toml").status == 0
    assert accord("codebook", "check", "book.toml").status == 0
    assert accord("new", "q.accord", "--codebook", "book.toml").status == 0
    accord("codebook", "export", "q.accord", "again.toml")
    assert (tmp_path / "again.toml").read_text() == (tmp_path / "book.toml").read_text()


def test_codebook_check_names_the_line(accord, tmp_path: Path) -> None:
    (tmp_path / "bad.toml").write_text('[[variable]]\ncode = "x"\nname = "X"\nlevle = "nominal"\n')
    said = accord("codebook", "check", "bad.toml")
    assert said.status == 1
    assert said.err.startswith("accord: bad.toml:4: ")


def test_history_tells_who_did_what(accord, project: Path) -> None:
    accord("done", "p.accord", "--coder", "Ann", "A quiet street")
    acts = accord("history", "p.accord", "--coder", "Ann", "--json").json["acts"]
    assert [(act["coder"], act["what"], act["articles"]) for act in acts] == [
        ("Ann", {"coding": 1}, ["A quiet street"])
    ]
    of_article = accord("history", "p.accord", "--article", "A quiet street", "--json").json["acts"]
    assert [act["what"] for act in of_article] == [{"coding": 1}, {"article": 3}]


def test_version_and_help(accord) -> None:
    assert accord("--version").out.startswith("Accord ")
    said = accord("--help")
    assert said.status == 0
    assert "hand-in" in said.out
