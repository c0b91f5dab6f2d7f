"""An article downloaded again after a correction: two articles, the newer names the older, and every coder is asked."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.cli.conftest import claim
from tests.cli.test_merging import coded, sent
from tests.domain.test_carrying import NEW, OLD


@pytest.fixture
def corrected(accord, project: Path, tmp_path: Path) -> dict[str, Path]:
    """Ann and Ben coded the first download; then the lead imported the second, assigned and sent it."""
    (tmp_path / "download.txt").write_text(OLD, encoding="utf-8")
    accord("import", "p.accord", "download.txt")
    files = sent(accord, tmp_path)
    start = OLD.index("The mayor")
    for name in ("Ann", "Ben"):
        coded(accord, files[name], claim("Council aks for cameras", [start, start + 40], values={"actor": ["Mayor"]}),
              claim("Council aks for cameras", [8, 11]))  # fmt: skip
        accord("merge", "p.accord", files[name])
    (tmp_path / "download.txt").write_text(NEW, encoding="utf-8")
    said = accord("import", "p.accord", "download.txt", "--json").json["files"][0]
    assert said["corrects"][0]["article"] == said["articles"][0]
    assert accord("assign", "p.accord", "--coders", "Ben,Ann", "--batch", "Again").out.startswith("1 article, 0 of them")
    assert accord("send", "p.accord", "--out", "again").status == 0
    return {name: tmp_path / "again" / f"{name}.accord" for name in ("Ann", "Ben")}


def test_the_newer_names_the_older_and_no_merge_carries_anything(accord, corrected, project: Path) -> None:
    pairs = accord("supersede", "p.accord", "--json").json
    assert [(one["newer_title"], one["older_title"]) for one in pairs["supersedes"]] == [
        ("Council asks for cameras in the old town", "Council aks for cameras")
    ]
    merged = accord("merge", "p.accord", *corrected.values(), "--json").json
    assert (merged["new_revisions"], merged["annotations"]) == (0, 4)
    assert accord("carry", "p.accord").out == "nothing waits to be carried over\n"


def test_each_coder_is_asked_in_the_own_file_and_what_is_taken_travels_back(accord, corrected, project: Path) -> None:
    waiting = accord("carry", corrected["Ann"], "--json").json["proposals"]
    start = NEW.index("The mayor")
    assert sorted(one["segments"] for one in waiting) == [[], [[start, start + 40]]]
    placed = next(one for one in waiting if one["segments"])
    assert "passages carried over: 1" in accord("carry", corrected["Ann"], "--accept", placed["annotation"]).out
    assert len(list((corrected["Ann"].parent / ".accord-backups").iterdir())) == 1
    left = accord("carry", corrected["Ann"], "--json").json["proposals"]
    assert [one["segments"] for one in left] == [[]]
    merged = accord("merge", "p.accord", *corrected.values(), "--json").json
    assert [(one["name"], one["new"]) for file in merged["files"] for one in file["coders"]] == [("Ann", 1)]
    assert merged["annotations"] == 5
    assert accord("check", "p.accord").status == 0


def test_two_laptops_carry_a_passage_over_as_one_annotation(accord, corrected, project: Path, tmp_path: Path) -> None:
    laptop = tmp_path / "again" / "Ann laptop.accord"
    shutil.copy(corrected["Ann"], laptop)
    for file in (corrected["Ann"], laptop):
        assert accord("carry", file, "--all").status == 0
    merged = accord("merge", "p.accord", corrected["Ann"], laptop, "--json").json
    assert (merged["annotations"], merged["conflicts"]) == (5, [])


def test_a_passage_without_a_place_or_of_nobody_is_refused(accord, corrected) -> None:
    lost = next(one for one in accord("carry", corrected["Ann"], "--json").json["proposals"] if not one["segments"])
    before = corrected["Ann"].read_bytes()
    assert "mark the passage there by hand" in accord("carry", corrected["Ann"], "--accept", lost["annotation"]).err
    assert "`carry` lists those" in accord("carry", corrected["Ann"], "--accept", "none").err
    assert corrected["Ann"].read_bytes() == before


def test_what_is_declined_is_not_proposed_again_on_any_laptop_and_can_be_had_after_all(
    accord, corrected, project: Path, tmp_path: Path
) -> None:
    ann, laptop = corrected["Ann"], shutil.copy(corrected["Ann"], tmp_path / "again" / "Ann laptop.accord")
    placed, lost = sorted(accord("carry", ann, "--json").json["proposals"], key=lambda one: not one["segments"])
    said = accord("carry", ann, "--decline", lost["annotation"], placed["annotation"], "--json").json
    assert (said["declined"], said["carried"], said["proposals"]) == (2, 0, [])
    assert {one["annotation"] for one in said["declined_proposals"]} == {placed["annotation"], lost["annotation"]}
    once_more = accord("carry", ann, "--decline", lost["annotation"]).out
    assert once_more.startswith("passages left where they are: 0")
    assert accord("merge", laptop, ann, "--json").json["new_revisions"] == 2
    assert "carried over: 0" in accord("carry", laptop, "--all").out
    assert "carried over: 1" in accord("carry", laptop, "--accept", placed["annotation"]).out
    merged = accord("merge", "p.accord", laptop, ann, "--json").json
    assert (merged["annotations"], merged["conflicts"]) == (5, [])
    assert all(accord("check", file).status == 0 for file in ("p.accord", laptop, ann))


def test_a_passage_is_carried_over_or_declined_not_both(accord, corrected) -> None:
    one = accord("carry", corrected["Ann"], "--json").json["proposals"][0]["annotation"]
    before = corrected["Ann"].read_bytes()
    assert accord("carry", corrected["Ann"], "--accept", one, "--decline", one).status == 2
    assert accord("carry", corrected["Ann"], "--accept", one, "--all").status == 2
    assert accord("carry", corrected["Ann"], "--decline", one, "none").status == 1
    assert corrected["Ann"].read_bytes() == before


def test_all_but_what_is_declined_is_carried_over_in_one_call(accord, corrected) -> None:
    waiting = accord("carry", corrected["Ann"], "--json").json["proposals"]
    lost = next(one["annotation"] for one in waiting if not one["segments"])
    said = accord("carry", corrected["Ann"], "--all", "--decline", lost).out
    assert said.splitlines()[:2] == [
        "passages carried over: 1; the older ones stay as they are",
        "passages left where they are: 1; they are not proposed again",
    ]
    assert accord("carry", corrected["Ann"]).out == f"declined before, and to be had by --accept still: {lost}\n"


def test_a_wrong_likeness_is_taken_back_and_a_missed_one_named(accord, corrected, project: Path) -> None:
    newer = accord("supersede", "p.accord", "--json").json["supersedes"][0]["newer"]
    assert accord("supersede", "p.accord", newer, "--take-back").status == 0
    assert "is nearly" in accord("supersede", "p.accord").out
    assert accord("supersede", "p.accord", newer, "--take-back").status == 1
    assert accord("supersede", "p.accord", newer, "Council aks for cameras").status == 0
    said = accord("supersede", "p.accord", "Council aks for cameras", newer)
    assert (said.status, "take that back first" in said.err) == (1, True)
    assert accord("supersede", corrected["Ann"], newer, "--take-back").status == 1
    assert accord("supersede", "p.accord", newer).status == 2


def test_two_machines_that_import_two_downloads_are_told_after_merging(accord, project: Path, tmp_path: Path) -> None:
    shutil.copy(project, tmp_path / "second.accord")
    for name, text, file in (("p.accord", OLD, "o.txt"), ("second.accord", NEW, "n.txt")):
        (tmp_path / file).write_text(text, encoding="utf-8")
        accord("import", name, file)
    accord("merge", "p.accord", "second.accord")
    assert accord("supersede", "p.accord", "--json").json["supersedes"] == []
    assert len(accord("supersede", "p.accord", "--json").json["look_alikes"]) == 1
