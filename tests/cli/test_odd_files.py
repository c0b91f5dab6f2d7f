"""Files that are none, and names that few think of: always one line, never a traceback, nothing touched."""

from __future__ import annotations

import json
import os
import shutil
import stat
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import claim, write_lines
from tests.small_project import tampered

if sys.platform == "win32":
    pytest.skip("Windows has neither such files nor such names", allow_module_level=True)

NOT_UTF8 = os.fsdecode(b"Ann \xe9t\xe9.accord")
BROKEN = "new\nline \x1b[31m\u202e.accord"


@pytest.fixture
def files(accord, project: Path) -> dict[str, Path]:
    assert accord("assign", "p.accord", "--coders", "Ann,Ben", "--overlap", 1).status == 0
    assert accord("send", "p.accord", "--out", "out").status == 0
    lines = write_lines(Path("ann.jsonl"), claim("three.txt".removesuffix(".txt"), [0, 3]))
    lines.write_text(lines.read_text().replace('"three"', '"Council meets"'))
    assert accord("annotations", "out/Ann.accord", lines, "--coder", "Ann").status == 0
    return {name: Path("out", f"{name}.accord") for name in ("Ann", "Ben")}


@pytest.mark.parametrize("name", [NOT_UTF8, BROKEN, "n" * 248 + ".accord"], ids=["not UTF-8", "control", "long"])
def test_a_file_of_any_name_is_merged_and_its_merge_told_again(accord, files, project: Path, name: str) -> None:
    try:
        shutil.copy(files["Ann"], name)
    except OSError:
        pytest.skip("this file system has no such names")
    told = accord("merge", "p.accord", name)
    assert (told.status, len(told.out.splitlines())) == (0, 2)
    assert told.out.isprintable() or told.out.replace("\n", "").isprintable()
    assert accord("merges", "p.accord", "--json").json["merges"][0]["files"][0]["file"] == name
    for form in ("md", "csv", "txt"):
        assert accord("merges", "p.accord", "--report", f"report.{form}").status == 0
    assert accord("merge", "p.accord", name, "--json").json["files"][0]["already_merged"]
    assert accord("agreement", "p.accord", "--resamples", 10, "--out", "report.html").status == 0
    Path(name).write_bytes(Path(name).read_bytes()[:3000])
    said = accord("merge", "p.accord", name)
    assert (said.status, said.err.count("\n")) == (1, 1)
    assert said.err.replace("\n", "").isprintable()


def test_a_project_whose_name_leaves_no_room_beside_it_is_told_so(accord, files, project: Path) -> None:
    long = "v" * 240 + ".accord"
    shutil.copy(project, long)
    before = Path(long).read_bytes()
    said = accord("merge", long, files["Ann"])
    assert (said.status, "choose a shorter one" in said.err) == (1, True)
    assert Path(long).read_bytes() == before
    for words in (("new",), ("hand-in", files["Ann"]), ("export", "p.accord")):
        for name in ("z" * 240 + ".csv", "z" * 400 + ".csv", "d/" * 3000 + "z.csv"):
            said = accord(*words, name)
            assert (said.status, said.err.count("\n")) == (1, 1), (words, name[:9], said)
    for folder in ("z" * 400, "d/" * 3000):
        said = accord("send", "p.accord", "--out", folder)
        assert (said.status, said.err.count("\n")) == (1, 1), (folder[:9], said)


def test_half_a_character_in_a_name_is_refused(accord, project: Path) -> None:
    before = project.read_bytes()
    half = os.fsdecode(b"Andr\xe9")
    for words in (("coder", "p.accord", half), ("new", "other.accord", "--lead", half), ("new", "other.accord", "--title", half)):
        said = accord(*words)
        assert (said.status, "cannot be like this" in said.err) == (1, True), words
    assert project.read_bytes() == before
    assert not Path("other.accord").exists()


@pytest.mark.parametrize("ending", ["toml", "csv", "jsonl"])
def test_a_pipe_that_nobody_writes_to_is_not_waited_for(accord, project: Path, ending: str) -> None:
    os.mkfifo(f"pipe.{ending}")
    calls = {
        "toml": [("codebook", "check"), ("new", "other.accord", "--codebook")],
        "csv": [("reliability",), ("unitizing",), ("codebook", "check"), ("annotations", "p.accord", "--coder", "Ann")],
        "jsonl": [("annotations", "p.accord", "--coder", "Ann")],
    }
    for words in calls[ending]:
        said = accord(*words, f"pipe.{ending}")
        assert (said.status, said.err.count("\n")) == (1, 1), (words, said)


def test_what_is_piped_in_is_read(accord, project: Path) -> None:
    read, write = os.pipe()
    os.write(write, b"unit,a,b\n1,1,1\n2,1,2\n3,2,2\n")
    os.close(write)
    with os.fdopen(read):
        if not Path(f"/dev/fd/{read}").exists():
            pytest.skip("this system has no names for what is open")
        assert accord("reliability", f"/dev/fd/{read}", "--resamples", 10, "--json").json["units"] == 3


def test_a_device_is_neither_read_nor_written_over(accord, project: Path) -> None:
    os.mkfifo("out.csv")
    for words in (("export", "p.accord", "out.csv"), ("agreement", "p.accord", "--resamples", 1, "--out", "out.csv")):
        for force in ((), ("--force",)):
            said = accord(*words, *force)
            assert (said.status, "no regular file" in said.err) == (1, True), said
    assert stat.S_ISFIFO(Path("out.csv").stat().st_mode)
    Path("zero.csv").symlink_to("/dev/zero")
    for words in (("reliability",), ("unitizing",), ("codebook", "check")):
        said = accord(*words, "zero.csv")
        assert (said.status, "no regular file" in said.err) == (1, True), said


def test_the_root_of_everything_is_a_folder(accord, project: Path) -> None:
    for words in (("check",), ("merge", "p.accord"), ("agreement",), ("hand-in", "p.accord"), ("new",)):
        said = accord(*words, "/")
        assert (said.status, said.err.count("\n")) == (1, 1), (words, said)


def test_json_of_a_name_that_is_not_utf8_is_still_json(accord, files, project: Path) -> None:
    shutil.copy(files["Ann"], NOT_UTF8)
    said = accord("export", NOT_UTF8, "out.jsonl", "--json")
    assert said.out.encode()
    assert json.loads(said.out)["file"] == "out.jsonl"
    listed = accord("merge", "p.accord", NOT_UTF8, "--preview", "--json")
    assert listed.out.encode()
    assert listed.json["files"][0]["file"] == NOT_UTF8


DAMAGE = {
    "articles gone": "DELETE FROM revision WHERE kind = 'article'",
    "texts gone": "DELETE FROM text",
    "no bodies": "UPDATE revision SET body = '{}'",
    "no JSON": "UPDATE revision SET body = 'nope'",
    "other entities": "UPDATE revision SET entity = '../../etc'",
    "other notes": "UPDATE local SET value = 'nobody'",
    "an odd log": "INSERT INTO merged VALUES ('m', 1, 'x', 'y', '[')",
    "an odder log": "INSERT INTO merged VALUES ('m', 1, 'x', 'y', '[[]]')",
    "no names": "UPDATE actor SET name = ''",
}


@pytest.mark.parametrize("what", DAMAGE)
def test_damage_that_is_met_in_the_middle_of_a_verb_is_one_sentence(accord, files, project: Path, what: str) -> None:
    """Valid as a database, and not as a project: no look at opening finds it, whatever comes upon it does."""
    tampered(project, DAMAGE[what])
    before = project.read_bytes()
    for words in (
        ("merge", "p.accord", files["Ann"]), ("agreement", "p.accord", "--resamples", 1), ("history", "p.accord"),
        ("send", "p.accord", "--out", "again"), ("check", "p.accord"), ("merges", "p.accord"), ("progress", "p.accord"),
        ("hand-in", "p.accord", "copy.accord"), ("coder", "p.accord", "Eva", "--another"),
    ):  # fmt: skip
        said = accord(*words)
        assert said.status in (0, 1), (words, said)
        if said.status:
            assert said.err.count("\n") == 1
            assert (said.out, project.read_bytes()) == ("", before), words
        else:
            project.write_bytes(before)


def test_a_bug_is_still_a_bug(accord, project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("annotator.verbs.histories.told", lambda *_: [][0])
    with pytest.raises(IndexError):
        accord("history", "p.accord")
