"""A copy is among the backups before anything that changes much at once, and comes back with everything in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import ARTICLES, claim, write_lines
from tests.cli.test_merging import TITLE


def kept(accord, project: Path) -> int:
    return len(accord("restore", project, "--json").json["backups"])


@pytest.mark.parametrize(
    "words",
    [
        ("annotations", "p.accord", "more.jsonl", "--coder", "Ben"),
        ("done", "p.accord", "--coder", "Ben", "Cameras\u00a0come to town", "Council meets"),
        ("import", "p.accord", "late.txt"),
        ("assign", "p.accord", "--coders", "Ann,Ben"),
        ("adopt", "p.accord", "other.accord"),
        ("merge", "p.accord", "second.accord"),
    ],
    ids=lambda words: words[0],
)
def test_there_is_a_backup_before_it_with_the_work_that_was_there(accord, project: Path, tmp_path: Path, words) -> None:
    write_lines(tmp_path / "more.jsonl", claim(TITLE, [2, 9], memo="more"))
    write_lines(tmp_path / "first.jsonl", claim(TITLE, [0, 7], memo="first"))
    (tmp_path / "late.txt").write_text("Late\n\nNews.", encoding="utf-8")
    (tmp_path / "second.accord").write_bytes(project.read_bytes())
    accord("annotations", "second.accord", "more.jsonl", "--coder", "Ben")
    accord("new", "other.accord")
    accord("import", "other.accord", *ARTICLES)
    accord("annotations", "other.accord", "more.jsonl", "--coder", "Lead")
    accord("annotations", "p.accord", "first.jsonl", "--coder", "Ann")
    before, state = kept(accord, project), accord("check", "p.accord", "--json").json["state"]
    assert accord(*words).status == 0
    assert kept(accord, project) == before + 1
    assert accord("check", "p.accord", "--json").json["state"] != state
    newest = accord("restore", "p.accord", "--json").json["backups"][0]
    assert newest["annotations"] == 1
    assert accord("restore", "p.accord", newest["name"]).status == 0
    assert accord("check", "p.accord", "--json").json["state"] == state
