"""`check` finds the damage and names the remedy; `check --repair` writes what is sound beside the damaged file."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import claim, write_lines


def damaged(accord, project: Path, tmp_path: Path) -> bytes:
    """Ann's memo changed under its hash, by one letter."""
    lines = [claim("A quiet street", [0, 7], memo="first"), claim("Council meets", [2, 9], memo="second")]
    accord("annotations", project, write_lines(tmp_path / "in.jsonl", *lines), "--coder", "Ann")
    data = project.read_bytes()
    assert b"first" in data
    project.write_bytes(data.replace(b"first", b"fIrst"))
    return project.read_bytes()


def test_what_is_sound_is_written_and_the_rest_is_named(accord, project: Path, tmp_path: Path) -> None:
    before = damaged(accord, project, tmp_path)
    found = accord("check", project)
    assert (found.status, found.out) == (1, "")
    assert "damaged" in found.err or "not the one it was stored with" in found.err
    assert "check --repair" in found.err
    said = accord("check", project, "--repair", "sound.accord")
    assert said.status == 0, said.err
    assert "lost: revision" in said.out
    assert project.read_bytes() == before
    assert accord("check", "sound.accord").status == 0
    assert accord("check", "sound.accord", "--json").json["annotations"] == 1
    again = accord("check", project, "--repair", "sound.accord")
    assert (again.status, again.out) == (1, "")


def test_json_lists_what_was_lost(accord, project: Path, tmp_path: Path) -> None:
    damaged(accord, project, tmp_path)
    said = accord("check", project, "--repair", "sound.accord", "--json").json
    assert said["file"] == "sound.accord"
    assert (said["annotations"], len(said["lost"])) == (1, 1)
