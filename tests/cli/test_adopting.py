"""A project made separately comes in as new coders: twice is once, nothing is guessed, nothing comes half."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import ARTICLES, claim, write_lines

TITLE, OTHER = "A quiet street", "Council meets"
VALUES = {"actor": ["Chief of police"], "sentiment": ["negative"]}


@pytest.fixture
def stranger(accord, project: Path, tmp_path: Path) -> Path:
    """Another project with two of the articles, one of its own, and a coder Ann who is another Ann."""
    (tmp_path / "own.txt").write_text("Only there\n\nNobody else has it.\n", encoding="utf-8")
    accord("new", "q.accord", "--lead", "Quentin")
    accord("import", "q.accord", "two.txt", "three.txt", "own.txt")
    accord("coder", "q.accord", "Ann")
    lines = [claim(TITLE, [0, 7], values=VALUES), claim(OTHER, [2, 9], [11, 13]), claim("Only there", [0, 4])]
    said = accord("annotations", "q.accord", write_lines(tmp_path / "q.jsonl", *lines), "--coder", "Ann")
    assert said.status == 0, said.err
    return tmp_path / "q.accord"


def exported(accord, tmp_path: Path) -> list[str]:
    assert accord("export", "p.accord", "out.jsonl", "--force").status == 0
    return [line for line in (tmp_path / "out.jsonl").read_text(encoding="utf-8").splitlines() if '"annotation"' in line]


def test_annotations_on_the_same_texts_come_and_the_rest_is_listed(accord, stranger: Path, tmp_path: Path) -> None:
    said = accord("adopt", "p.accord", stranger, "--json").json
    assert (said["coders"], said["articles"], said["added"], said["skipped"]) == (["Ann"], 2, 2, 0)
    assert said["proposed"] == ["Chief of police"]
    assert said["left_out"] == {"no article here has the text of “Only there”": 1}
    lines = exported(accord, tmp_path)
    assert len(lines) == 2
    assert any('"Chief of police"' in line and '"sentiment": ["negative"]' in line.replace('":[', '": [') for line in lines)
    assert accord("check", "p.accord").status == 0


def test_two_coders_of_one_name_stay_two(accord, stranger: Path) -> None:
    accord("adopt", "p.accord", stranger)
    said = accord("done", "p.accord", "--coder", "Ann", "--all")
    assert said.status == 1
    assert "Ann" in said.err


def test_adopting_twice_adds_only_what_is_new(accord, stranger: Path, tmp_path: Path) -> None:
    accord("adopt", "p.accord", stranger)
    before = (tmp_path / "p.accord").read_bytes()
    again = accord("adopt", "p.accord", stranger, "--json").json
    assert (again["coders"], again["added"], again["skipped"]) == ([], 0, 2)
    assert (tmp_path / "p.accord").read_bytes() == before
    accord("annotations", "q.accord", write_lines(tmp_path / "more.jsonl", claim(TITLE, [3, 5])), "--coder", "Ann")
    later = accord("adopt", "p.accord", stranger, "--json").json
    assert (later["coders"], later["added"], later["skipped"]) == ([], 1, 2)
    accord("import", "p.accord", "own.txt")
    assert accord("adopt", "p.accord", stranger, "--json").json["added"] == 1


def test_what_was_removed_here_does_not_come_back(accord, stranger: Path, tmp_path: Path) -> None:
    from annotator.domain.changes import Act, remove
    from annotator.domain.revision import Kind
    from annotator.storage import reading
    from annotator.storage.project_file import ProjectFile

    accord("adopt", "p.accord", stranger)
    with ProjectFile.open(tmp_path / "p.accord") as project:
        one = reading.annotations(project)[0]
        project.append(Act(one.coder, "2026-03-01T09:00:00.000Z").change([remove(Kind.ANNOTATION, one.id)]))
    assert accord("adopt", "p.accord", stranger, "--json").json["added"] == 0
    assert len(exported(accord, tmp_path)) == 1


def test_a_preview_says_the_same_and_changes_nothing(accord, stranger: Path, tmp_path: Path) -> None:
    before = (tmp_path / "p.accord").read_bytes(), stranger.read_bytes()
    preview = accord("adopt", "p.accord", stranger, "--preview", "--json").json
    assert ((tmp_path / "p.accord").read_bytes(), stranger.read_bytes()) == before
    assert accord("adopt", "p.accord", stranger, "--json").json == preview


def test_a_value_that_is_not_here_keeps_its_annotation_out(accord, project: Path, tmp_path: Path) -> None:
    book = tmp_path / "book.toml"
    assert accord("codebook", "export", "p.accord", book).status == 0
    book.write_text(book.read_text(encoding="utf-8").replace('"negative"', '"Opposed"'), encoding="utf-8")
    assert accord("new", "r.accord", "--codebook", book).status == 0
    accord("import", "r.accord", *ARTICLES)
    accord("coder", "r.accord", "Rob")
    accord(
        "annotations", "r.accord", write_lines(tmp_path / "r.jsonl", claim(TITLE, [0, 7], values={"sentiment": ["Opposed"]})),
        "--coder", "Rob",
    )  # fmt: skip
    said = accord("adopt", "p.accord", "r.accord", "--json").json
    assert (said["added"], list(said["left_out"].values())) == (0, [1])
    assert "no value “Opposed”" in next(iter(said["left_out"]))


def test_a_file_of_this_project_is_for_merging_and_merge_names_adopt(accord, stranger: Path, tmp_path: Path) -> None:
    accord("assign", "p.accord", "--coders", "Ben", "--overlap", "1.0")
    accord("send", "p.accord", "--out", "out")
    said = accord("adopt", "p.accord", tmp_path / "out" / "Ben.accord")
    assert (said.status, "accord merge" in said.err) == (1, True)
    said = accord("merge", "p.accord", stranger)
    assert (said.status, "accord adopt" in said.err, "q.accord" in said.err) == (1, True, True)
