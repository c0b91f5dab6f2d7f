from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.cli.conftest import ARTICLES, claim, write_lines

ONE, TWO = ARTICLES["one.txt"].removesuffix("\n"), ARTICLES["two.txt"].removesuffix("\n")
TITLE_ONE, TITLE_TWO = "Cameras\u00a0come to town", "A quiet street"


def lines_of(path: Path, kind: str) -> list[dict[str, Any]]:
    return [line for line in map(json.loads, path.read_text(encoding="utf-8").splitlines()) if line["type"] == kind]


def broken(text: str) -> list[list[int]]:
    first, second = text.index("“We"), text.index("“and")
    return [[first, text.index("the mayor") - 1], [second, text.index("👩") - 1]]


def test_annotations_come_back_letter_for_letter(accord, project: Path, tmp_path: Path) -> None:
    nbsp = [0, ONE.index("come")]
    write_lines(
        tmp_path / "a.jsonl",
        claim(
            TITLE_ONE, *broken(ONE), values={"actor": ["The mayor"], "claim_type": ["DEM"], "sentiment": ["positive"]}
        ),
        claim(TITLE_ONE, nbsp, memo="the no-break space — kept"),
        claim(TITLE_ONE, [ONE.index("👩"), ONE.index(" watched")]),
    )
    said = accord("annotations", "p.accord", "a.jsonl", "--coder", "Ann", "--json")
    assert said.status == 0, said.err
    assert said.json["files"][0]["proposed"] == ["The mayor"]
    accord("export", "p.accord", "out.jsonl")
    out = lines_of(tmp_path / "out.jsonl", "annotation")
    assert [[ONE[start:end] for start, end in line["segments"]] for line in out] == [line["quote"] for line in out]
    assert {"👩🏽‍🚒"} in [set(line["quote"]) for line in out]
    assert any("\u00a0" in line["quote"][0] for line in out)
    two = next(line for line in out if len(line["segments"]) == 2)
    assert two["values"] == {"actor": ["The mayor"], "claim_type": ["Demand for action"], "sentiment": ["positive"]}


def test_an_article_with_a_line_is_done_and_one_without_is_not(accord, project: Path, tmp_path: Path) -> None:
    write_lines(
        tmp_path / "a.jsonl",
        claim(TITLE_ONE, [0, 7]),
        {"type": "coding", "article": TITLE_TWO, "coder": "Ann", "state": "started"},
    )
    assert accord("annotations", "p.accord", "a.jsonl", "--coder", "Ann").status == 0
    accord("export", "p.accord", "out.jsonl")
    titles = {line["id"]: line["title"] for line in lines_of(tmp_path / "out.jsonl", "article")}
    states = {titles[line["article"]]: line["state"] for line in lines_of(tmp_path / "out.jsonl", "coding")}
    assert states == {TITLE_ONE: "done", TITLE_TWO: "started"}


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        (claim(TITLE_ONE, [0, 7], quote=["Camaras"]), "line 2"),
        (claim(TITLE_ONE, [0, 7000]), "line 2"),
        (claim("No such article", [0, 7]), "line 2"),
        (claim(TITLE_ONE, [0, 7], values={"claim_type": ["No such type"]}), "line 2"),
        (claim(TITLE_ONE, [0, 7], values={"sentiment": ["positive", "negative"]}), "line 2"),
        (claim(TITLE_ONE, [0, 7], values={"no_variable": ["x"]}), "line 2"),
        (claim(TITLE_ONE, [7, 7]), "line 2"),
        (claim(TITLE_ONE, [0, 7], [3, 9]), "line 2"),
        ({"type": "coding", "article": TITLE_ONE, "state": "finished"}, "line 2"),
        ({"type": "annotation", "article": TITLE_ONE, "segments": [[0.0, 7]]}, "line 2"),
    ],
)
def test_one_bad_line_refuses_the_whole_file(accord, project: Path, tmp_path: Path, wrong: dict, told: str) -> None:
    write_lines(tmp_path / "a.jsonl", claim(TITLE_ONE, [0, 7]), wrong)
    before = project.read_bytes()
    said = accord("annotations", "p.accord", "a.jsonl", "--coder", "Ann")
    assert said.status == 1
    assert told in said.err
    assert project.read_bytes() == before


def test_unknown_coder_names_the_verb_that_adds_one(accord, project: Path, tmp_path: Path) -> None:
    write_lines(tmp_path / "a.jsonl", claim(TITLE_ONE, [0, 7]))
    said = accord("annotations", "p.accord", "a.jsonl", "--coder", "Zoe")
    assert said.status == 1
    assert "`coder`" in said.err
    assert accord("annotations", "p.accord", "a.jsonl").status == 1, "no coder in the line, none given"


def test_coder_option_wins_over_the_line_and_says_so(accord, project: Path, tmp_path: Path) -> None:
    write_lines(tmp_path / "a.jsonl", claim(TITLE_ONE, [0, 7], coder="Ben"))
    said = accord("annotations", "p.accord", "a.jsonl", "--coder", "Ann")
    assert "--coder was taken" in said.out
    accord("export", "p.accord", "out.jsonl")
    assert [line["coder"] for line in lines_of(tmp_path / "out.jsonl", "annotation")] == ["Ann"]


def test_equal_lines_are_skipped_and_unequal_ids_refused(accord, project: Path, tmp_path: Path) -> None:
    write_lines(tmp_path / "a.jsonl", claim(TITLE_ONE, [0, 7], coder="Ann", id="first", memo="m"))
    accord("annotations", "p.accord", "a.jsonl")
    before = project.read_bytes()
    again = accord("annotations", "p.accord", "a.jsonl", "--json")
    assert (again.json["files"][0]["added"], again.json["files"][0]["skipped"]) == (0, 1)
    assert project.read_bytes() == before
    write_lines(tmp_path / "b.jsonl", claim(TITLE_ONE, [0, 8], coder="Ann", id="first"))
    assert accord("annotations", "p.accord", "b.jsonl").status == 1
    assert project.read_bytes() == before


def test_every_value_of_the_starter_can_be_coded(accord, project: Path, tmp_path: Path) -> None:
    accord("export", "p.accord", "out.jsonl")
    variables = [
        line for line in lines_of(tmp_path / "out.jsonl", "variable") if line["name"] in ("claim_type", "sentiment")
    ]
    assert {line["name"]: len(line["values"]) for line in variables} == {"claim_type": 9, "sentiment": 4}
    lines = [
        claim(TITLE_ONE, [place, place + 5], values={line["name"]: [value["name"]]})
        for line in variables
        for place, value in enumerate(line["values"])
    ]
    write_lines(tmp_path / "a.jsonl", *lines)
    assert accord("annotations", "p.accord", "a.jsonl", "--coder", "Ann").status == 0


def test_csv_and_jsonl_round_trip_into_another_project(accord, project: Path, tmp_path: Path) -> None:
    write_lines(
        tmp_path / "a.jsonl",
        claim(
            TITLE_ONE,
            *broken(ONE),
            values={"actor": ["The mayor", "=1+1"], "claim_type": ["RSK"]},
            memo='a "memo",\nof two',
        ),
        {"type": "coding", "article": TITLE_TWO, "state": "done"},
    )
    accord("annotations", "p.accord", "a.jsonl", "--coder", "Ann")
    accord("new", "q.accord")
    accord("import", "q.accord", *ARTICLES)
    accord("coder", "q.accord", "Ann")
    results = {}
    for ending in ("jsonl", "csv"):
        assert accord("export", "p.accord", f"out.{ending}").status == 0
        copy = f"{ending}.accord"
        (tmp_path / copy).write_bytes((tmp_path / "q.accord").read_bytes())
        said = accord("annotations", copy, f"out.{ending}")
        assert said.status == 0, said.err
        accord("export", copy, f"back-{ending}.jsonl")
        back = lines_of(tmp_path / f"back-{ending}.jsonl", "annotation")
        results[ending] = [(line["segments"], line["quote"], line["values"], line["memo"]) for line in back]
    assert results["csv"] == results["jsonl"]
    assert results["csv"][0][3] == 'a "memo",\nof two'


def test_csv_for_excel_holds_no_formula(accord, project: Path, tmp_path: Path) -> None:
    write_lines(tmp_path / "a.jsonl", claim(TITLE_ONE, [0, 7], values={"actor": ["=HYPERLINK(1)"]}, memo="+1"))
    accord("annotations", "p.accord", "a.jsonl", "--coder", "Ann")
    accord("export", "p.accord", "raw.csv")
    accord("export", "p.accord", "excel.csv", "--for-excel")
    raw = (tmp_path / "raw.csv").read_text(encoding="utf-8")
    assert "=HYPERLINK(1)" in raw
    with (tmp_path / "excel.csv").open(encoding="utf-8-sig", newline="") as file:
        cells = [cell for row in csv.reader(file) for cell in row]
    assert not [cell for cell in cells if cell[:1] in ("=", "+", "-", "@", "\t", "\r")]


def test_export_overwrites_only_when_told_and_a_project_never(accord, project: Path, tmp_path: Path) -> None:
    assert accord("export", "p.accord", "out.csv").status == 0
    assert accord("export", "p.accord", "out.csv").status == 1
    assert accord("export", "p.accord", "out.csv", "--force").status == 0
    before = project.read_bytes()
    (tmp_path / "copy.csv").write_bytes(before)
    assert accord("export", "p.accord", "copy.csv", "--force").status == 1
    assert (tmp_path / "copy.csv").read_bytes() == before


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    text=st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1, max_size=60),
    data=st.data(),
)
def test_any_text_keeps_its_offsets(accord, tmp_path: Path, text: str, data: st.DataObject) -> None:
    for old in tmp_path.iterdir():
        if old.is_file():
            old.unlink()
    accord("new", "p.accord")
    accord("coder", "p.accord", "Ann")
    (tmp_path / "t.txt").write_text("T\n" + text, encoding="utf-8", newline="")
    assert accord("import", "p.accord", "t.txt").status == 0
    accord("export", "p.accord", "a.jsonl")
    stored = lines_of(tmp_path / "a.jsonl", "article")[0]
    body = stored["text"]
    start = data.draw(st.integers(0, len(body) - 1))
    end = data.draw(st.integers(start + 1, len(body)))
    write_lines(tmp_path / "in.jsonl", claim(stored["id"], [start, end], quote=[body[start:end]]))
    said = accord("annotations", "p.accord", "in.jsonl", "--coder", "Ann")
    assert said.status == 0, said.err
    accord("export", "p.accord", "b.jsonl")
    assert lines_of(tmp_path / "b.jsonl", "annotation")[0]["quote"] == [body[start:end]]
