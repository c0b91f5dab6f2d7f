"""What a merge tells: on the screen, in a report to read, in a table; at once and from the log later."""

from __future__ import annotations

import csv
import hashlib
import io
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import claim
from tests.cli.test_merging import TITLE, coded, sent

ROOT = Path(__file__).parents[2]


@pytest.fixture
def files(accord, project: Path, tmp_path: Path) -> dict[str, Path]:
    """Ann's file with two annotations and Ben's with one."""
    found = sent(accord, tmp_path)
    coded(accord, found["Ann"], claim(TITLE, [0, 7], memo="a"), claim(TITLE, [2, 9]))
    coded(accord, found["Ben"], claim(TITLE, [0, 7]))
    return found


def table(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8"))))


def test_the_report_says_per_file_and_coder_what_came_and_from_which_bytes(accord, files, tmp_path: Path) -> None:
    said = accord("merge", "p.accord", *files.values(), "--report", "m.csv", "--report", "m.md", "--report", "m.txt")
    assert said.status == 0, said.err
    rows = table(tmp_path / "m.csv")
    assert [(row["row"], Path(row["file"]).name, row["coder"], row["new"]) for row in rows] == [
        ("file", "Ann.accord", "", "2"), ("coder", "Ann.accord", "Ann", "2"),
        ("file", "Ben.accord", "", "1"), ("coder", "Ben.accord", "Ben", "1"),
    ]  # fmt: skip
    assert rows[0]["sha256"] == hashlib.sha256(files["Ann"].read_bytes()).hexdigest()
    assert rows[0]["merged_at"].startswith("20")
    read = (tmp_path / "m.md").read_text(encoding="utf-8")
    assert read.startswith("# Merge report: Cameras\n\nMerged 20")
    assert "| Ann.accord | 3 | 1 | 0 | 2 | 0 | 0 | 0 |" in read
    assert "Ben.accord  Ben      1        0        0          0" in (tmp_path / "m.txt").read_text(encoding="utf-8")


def test_a_past_merge_is_told_from_the_log(accord, files, tmp_path: Path) -> None:
    accord("merge", "p.accord", files["Ann"], "--report", "now.csv")
    accord("merge", "p.accord", files["Ben"])
    assert [one["number"] for one in accord("merges", "p.accord", "--json").json["merges"]] == [1, 2]
    assert accord("merges", "p.accord", 1, "--report", "later.csv").status == 0
    assert table(tmp_path / "later.csv") == table(tmp_path / "now.csv")
    assert accord("merges", "p.accord", 3, "--report", "none.csv").status == 1
    assert not (tmp_path / "none.csv").exists()
    accord("unmerge", "p.accord")
    assert [one["number"] for one in accord("merges", "p.accord", "--json").json["merges"]] == [1]


def test_a_report_of_a_preview_says_so_and_nothing_is_merged(accord, files, project: Path, tmp_path: Path) -> None:
    before = project.read_bytes()
    assert accord("merge", "p.accord", *files.values(), "--preview", "--report", "m.md").status == 0
    assert (tmp_path / "m.md").read_text(encoding="utf-8").startswith("# Merge preview: Cameras\n\nNothing has been")
    assert project.read_bytes() == before


@pytest.mark.parametrize(("name", "status"), [("Ben.csv", 1), ("p.accord", 2), ("m.docy", 2)])
def test_where_the_report_cannot_go_nothing_is_merged(accord, files, project: Path, tmp_path: Path, name, status) -> None:
    (tmp_path / "Ben.csv").write_text("mine", encoding="utf-8")
    before = project.read_bytes()
    assert accord("merge", "p.accord", files["Ann"], "--report", name).status == status
    assert project.read_bytes() == before
    assert (tmp_path / "Ben.csv").read_text(encoding="utf-8") == "mine"


def test_counts_are_told_by_coder_when_a_file_brings_several(accord, files, project: Path, tmp_path: Path) -> None:
    (tmp_path / "second.accord").write_bytes(project.read_bytes())
    accord("merge", "second.accord", *files.values())
    said = accord("merge", "p.accord", "second.accord", "--json").json
    assert [(one["name"], one["new"]) for one in said["files"][0]["coders"]] == [("Ann", 2), ("Ben", 1)]


_STOPPED = """
import os, signal, sys
from annotator.cli import merging, main
def stop(what, share):
    if what == sys.argv[1] or sys.argv[1] in what:
        os.kill(os.getpid(), signal.SIGINT)
merging.progress = stop
# What started the tests may have had Ctrl+C ignored, which is inherited.
signal.signal(signal.SIGINT, signal.default_int_handler)
sys.exit(main(["merge", "p.accord", sys.argv[2]]))
"""


@pytest.mark.skipif(os.name == "nt", reason="Ctrl+C comes another way there")
@pytest.mark.parametrize("step", ["Ann.accord", "unite", "verify", "swap"])
def test_ctrl_c_at_any_step_leaves_the_project_as_it_was_and_nothing_besides(
    accord, files, project: Path, tmp_path: Path, step: str
) -> None:
    before, listed = project.read_bytes(), sorted(tmp_path.rglob("*"))
    scratch = tmp_path.with_name(tmp_path.name + "-scratch")
    scratch.mkdir()
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "TMPDIR": str(scratch)}
    done = subprocess.run([sys.executable, "-c", _STOPPED, step, str(files["Ann"])], capture_output=True, text=True,
                          env=environment, cwd=tmp_path, check=False)  # fmt: skip
    assert (done.returncode, done.stdout) == (128 + signal.SIGINT, "")
    assert done.stderr == (
        "accord: p.accord: stopped; what was saved before is kept and nothing half done is left; call it again to go on\n"
    )
    assert project.read_bytes() == before
    assert sorted(tmp_path.rglob("*")) == listed
    assert list(scratch.iterdir()) == []
    assert accord("merge", "p.accord", files["Ann"]).status == 0
