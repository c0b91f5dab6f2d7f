from __future__ import annotations

import itertools
import shutil
import unicodedata
from pathlib import Path

import pytest

from tests.cli.conftest import claim, write_lines

TITLE = "A quiet street"


def sent(accord, tmp_path: Path) -> dict[str, Path]:
    assert accord("assign", "p.accord", "--coders", "Ann,Ben", "--overlap", "1.0", "--seed", 7).status == 0
    assert accord("send", "p.accord", "--out", "out").status == 0
    return {name: tmp_path / "out" / f"{name}.accord" for name in ("Ann", "Ben")}


def coded(accord, path: Path, *lines: dict) -> None:
    write_lines(path.with_suffix(".jsonl"), *lines)
    said = accord("annotations", path, path.with_suffix(".jsonl"), "--coder", path.stem.split()[0])
    assert said.status == 0, said.err


def test_send_writes_a_file_a_coder_and_nothing_else(accord, project: Path, tmp_path: Path) -> None:
    sent(accord, tmp_path)
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["Ann.accord", "Ben.accord"]


def test_coders_whose_names_make_one_file_name_get_a_file_each(accord, project: Path, tmp_path: Path) -> None:
    """Letters that no file name can hold become one and the same; some systems take no heed of case or composition."""
    names = ["A/B", "A_B", "a:b", "René", "Rene\u0301", "L" * 300, "L" * 300 + "x", "Ann."]
    for name in names:
        assert accord("coder", "p.accord", name).status == 0
    assert accord("assign", "p.accord", "--coders", ",".join(names), "--overlap", 1).status == 0
    sent_files = accord("send", "p.accord", "--out", "out", "--json").json["files"]
    stems = {unicodedata.normalize("NFC", Path(one["file"]).stem).casefold() for one in sent_files}
    assert len(stems) == len(names)
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == sorted(Path(one["file"]).name for one in sent_files)
    for one in sent_files:
        assert accord("merge", one["file"], one["file"]).status == 1
        assert accord("check", one["file"]).status == 0


def test_a_coders_file_is_blind(accord, project: Path, tmp_path: Path) -> None:
    ben = accord("coder", "p.accord", "Ben", "--another", "--json").json["id"]
    accord(
        "assign", "p.accord", "--coders", f"Ann,{ben}", "--overlap-articles", 1, "--seed", 7, "--batch", "Secret pilot"
    )
    accord("send", "p.accord", "--out", "out")
    data = (tmp_path / "out" / "Ann.accord").read_bytes()
    for secret in (ben, "Ben", "Secret pilot", 'overlap":1'):
        assert secret.encode() not in data


def test_preview_tells_what_merge_does_and_changes_nothing(accord, project: Path, tmp_path: Path) -> None:
    files = sent(accord, tmp_path)
    coded(accord, files["Ann"], claim(TITLE, [0, 7]), claim(TITLE, [2, 9]))
    coded(accord, files["Ben"], claim(TITLE, [0, 7]))
    before = project.read_bytes()
    listed = sorted(tmp_path.rglob("*"))
    preview = accord("merge", "p.accord", *files.values(), "--preview", "--json").json
    assert project.read_bytes() == before
    assert sorted(tmp_path.rglob("*")) == listed
    merged = accord("merge", "p.accord", *files.values(), "--json").json
    assert merged == preview
    assert [(one["new"], one["done"], one["already_merged"]) for one in merged["files"]] == [
        (2, 1, False),
        (1, 1, False),
    ]
    assert merged["annotations"] == 3
    assert accord("check", "p.accord", "--json").json["state"] == merged["state"]
    again = accord("merge", "p.accord", *files.values(), "--json").json
    assert (again["new_revisions"], again["state"]) == (0, merged["state"])
    assert all(one["already_merged"] for one in again["files"])


def test_any_order_and_repetition_gives_one_state(accord, project: Path, tmp_path: Path) -> None:
    files = sent(accord, tmp_path)
    coded(accord, files["Ann"], claim(TITLE, [0, 7]))
    laptop = tmp_path / "out" / "Ann laptop.accord"
    shutil.copy(files["Ann"], laptop)
    coded(accord, files["Ann"], claim(TITLE, [3, 9], memo="desk"))
    coded(accord, laptop, claim(TITLE, [5, 9], memo="lap"))
    coded(accord, files["Ben"], claim(TITLE, [0, 7]))
    states = set()
    for number, order in enumerate(itertools.permutations([files["Ann"], laptop, files["Ben"], files["Ann"]], 4)):
        copy = tmp_path / f"m{number}.accord"
        shutil.copy(project, copy)
        for file in order:
            assert accord("merge", copy, file).status == 0
        states.add(accord("check", copy, "--json").json["state"])
        if number >= 7:
            break
    assert len(states) == 1


def test_unmerge_gives_the_bytes_back(accord, project: Path, tmp_path: Path) -> None:
    files = sent(accord, tmp_path)
    coded(accord, files["Ann"], claim(TITLE, [0, 7]))
    before = project.read_bytes()
    accord("merge", "p.accord", files["Ann"])
    assert project.read_bytes() != before
    assert accord("unmerge", "p.accord", "--json").json["exact"]
    assert project.read_bytes() == before
    assert accord("unmerge", "p.accord").status == 1


def test_unmerge_keeps_later_work(accord, project: Path, tmp_path: Path) -> None:
    files = sent(accord, tmp_path)
    coded(accord, files["Ann"], claim(TITLE, [0, 7]))
    accord("merge", "p.accord", files["Ann"])
    accord("coder", "p.accord", "Eva")
    said = accord("unmerge", "p.accord", "--json").json
    assert (said["exact"], said["left_out"]) == (False, 0)
    assert accord("done", "p.accord", "--coder", "Eva", "--all").status == 0
    accord("export", "p.accord", "out.jsonl")
    assert '"type": "annotation"' not in (tmp_path / "out.jsonl").read_text(encoding="utf-8")


def test_files_that_do_not_belong_are_refused(accord, project: Path, tmp_path: Path) -> None:
    files = sent(accord, tmp_path)
    accord("new", "other.accord")
    for target, file in (("p.accord", "other.accord"), (files["Ann"], files["Ben"]), (files["Ann"], "p.accord")):
        before = Path(target).read_bytes()
        said = accord("merge", target, file)
        assert (said.status, len(said.err.strip().splitlines())) == (1, 1)
        assert Path(target).read_bytes() == before


def test_one_bad_file_refuses_all_of_them(accord, project: Path, tmp_path: Path) -> None:
    files = sent(accord, tmp_path)
    coded(accord, files["Ann"], claim(TITLE, [0, 7]))
    (tmp_path / "bad.accord").write_bytes(files["Ben"].read_bytes()[:-4096])
    before = project.read_bytes()
    said = accord("merge", "p.accord", files["Ann"], "bad.accord")
    assert said.status == 1
    assert "bad.accord" in said.err
    assert project.read_bytes() == before


def test_the_leads_update_comes_into_a_coders_file(accord, project: Path, tmp_path: Path) -> None:
    files = sent(accord, tmp_path)
    coded(accord, files["Ann"], claim(TITLE, [0, 7]))
    accord("merge", "p.accord", files["Ann"])
    (tmp_path / "new.txt").write_text("New\n\nA new article.")
    accord("import", "p.accord", "new.txt")
    accord("assign", "p.accord", "--coders", "Ann", "--overlap", "1.0")
    accord("send", "p.accord", "--out", "again")
    said = accord("merge", files["Ann"], "again/Ann.accord", "--json").json
    assert said["files"][0]["articles"] == 4
    assert said["annotations"] == 1


def test_send_never_writes_over_work_the_project_does_not_have(accord, project: Path, tmp_path: Path) -> None:
    files = sent(accord, tmp_path)
    coded(accord, files["Ann"], claim(TITLE, [0, 7]))
    before = files["Ann"].read_bytes()
    assert accord("send", "p.accord", "--out", "out").status == 1
    assert accord("send", "p.accord", "--out", "out", "--force").status == 1
    assert files["Ann"].read_bytes() == before
    accord("merge", "p.accord", files["Ann"])
    assert accord("send", "p.accord", "--out", "out", "--force").status == 0


@pytest.fixture
def torn(accord, project: Path, tmp_path: Path) -> Path:
    """The same annotation edited on two machines, merged."""
    files = sent(accord, tmp_path)
    coded(accord, files["Ann"], claim(TITLE, [0, 7], id="1" * 32))
    from annotator.domain.changes import Act, recode, remove
    from annotator.domain.revision import Kind
    from annotator.storage.project_file import ProjectFile

    laptop = tmp_path / "laptop.accord"
    shutil.copy(files["Ann"], laptop)
    for path, memo in ((files["Ann"], "desk"), (laptop, "lap")):
        with ProjectFile.open(path) as file:
            file.append(Act(str(file.owner), "2026-01-01T00:00:00Z").change([recode("1" * 32, memo=memo)]))
    with ProjectFile.open(laptop) as file:
        file.append(Act(str(file.owner), "2026-01-01T00:00:00Z").change([remove(Kind.ANNOTATION, "1" * 32)]))
    said = accord("merge", "p.accord", files["Ann"], laptop, "--json").json
    assert {one["field"] for one in said["conflicts"]} == {"memo", "removed"}
    return project


def test_conflicts_are_listed_and_settled_for_good(accord, torn: Path, tmp_path: Path) -> None:
    found = {one["field"]: one for one in accord("conflicts", "p.accord", "--json").json["conflicts"]}
    assert {choice["value"] for choice in found["memo"]["choices"]} == {"desk", "lap"}
    wanted = next(choice for choice in found["memo"]["choices"] if choice["value"] == "desk")
    assert accord("settle", "p.accord", "1" * 32, "memo", wanted["revision"]).status == 0
    assert accord("conflicts", "p.accord", "--json").json["conflicts"] == []
    state = accord("check", "p.accord", "--json").json["state"]
    for file in ("out/Ann.accord", "laptop.accord"):
        assert accord("merge", "p.accord", file, "--json").json["state"] == state
    accord("export", "p.accord", "out.jsonl")
    assert '"memo": "desk"' in (tmp_path / "out.jsonl").read_text(encoding="utf-8")


def test_all_fields_are_settled_as_they_are_shown(accord, torn: Path) -> None:
    shown = accord("check", torn, "--json").json["annotations"]
    listed = accord("conflicts", torn, "--json").json["conflicts"]
    values = {one["field"]: choice["value"] for one in listed for choice in one["choices"] if choice["shown"]}
    assert accord("settle", torn, "--as-shown").out == f"settled by the value that was shown: {len(listed)} fields\n"
    assert accord("conflicts", torn).out == "nothing to settle\n"
    assert accord("check", torn, "--json").json["annotations"] == shown
    assert values
    assert accord("settle", torn).status == 2
    assert accord("settle", torn, "x", "memo", "ab", "--as-shown").status == 2


def test_a_removal_beside_an_edit_is_settled_either_way(accord, torn: Path) -> None:
    shutil.copy(torn, "other.accord")
    found = next(
        one for one in accord("conflicts", "p.accord", "--json").json["conflicts"] if one["field"] == "removed"
    )
    kept, gone = (next(c["revision"] for c in found["choices"] if c["value"] is value) for value in (False, True))
    assert accord("settle", "p.accord", "1" * 32, "removed", kept).status == 0
    assert accord("check", "p.accord", "--json").json["annotations"] == 1
    assert accord("settle", "other.accord", "1" * 32, "removed", gone).status == 0
    assert accord("check", "other.accord", "--json").json["annotations"] == 0
    assert accord("settle", "p.accord", "1" * 32, "removed", kept).status == 1


def test_a_backup_comes_back(accord, project: Path, tmp_path: Path) -> None:
    files = sent(accord, tmp_path)
    coded(accord, files["Ann"], claim(TITLE, [0, 7]))
    before = project.read_bytes()
    assert accord("restore", "p.accord", "--json").json["backups"] == []
    accord("merge", "p.accord", files["Ann"])
    after = project.read_bytes()
    (backup,) = accord("restore", "p.accord", "--json").json["backups"]
    assert backup["annotations"] == 0
    assert accord("restore", "p.accord", "nothing").status == 1
    assert accord("restore", "p.accord", backup["name"]).status == 0
    assert project.read_bytes() == before
    kept = [path.read_bytes() for path in (tmp_path / ".accord-backups").iterdir()]
    assert after in kept


def test_hand_in_is_a_checked_copy(accord, project: Path, tmp_path: Path) -> None:
    files = sent(accord, tmp_path)
    coded(
        accord, files["Ann"], claim(TITLE, [0, 7]), {"type": "coding", "article": "Council meets", "state": "started"}
    )
    said = accord("hand-in", files["Ann"], "Ann back.accord", "--json").json
    assert (said["done"], said["started"]) == (1, 1)
    assert accord("hand-in", files["Ann"], "Ann back.accord").status == 1
    assert accord("merge", "p.accord", "Ann back.accord", "--json").json["annotations"] == 1
