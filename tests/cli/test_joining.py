"""The lead says what is one and what is two, takes it back, and brings back what was removed with work on it."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import claim
from tests.cli.test_merging import TITLE, coded, sent


@pytest.fixture
def coder(accord, project: Path) -> Callable[[str], str]:
    """The id of a coder of a name, added where it is not there yet."""

    def made(name: str) -> str:
        return accord("coder", "p.accord", name, "--another", "--json").json["id"]

    return made


def agreement(accord) -> dict:
    return accord("agreement", "p.accord", "--json", "--resamples", 0).json


def given(accord, coder: str, *lines: dict, file: str = "given.jsonl") -> None:
    Path(file).write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    said = accord("annotations", "p.accord", file, "--coder", coder)
    assert said.status == 0, said.err


def test_two_ids_of_one_person_count_as_one_coder_and_the_passages_go_along(accord, coder) -> None:
    """Ann worked on one laptop under one id and on another under a second one; Ben did both articles."""
    other = coder("Ann (laptop)")
    values = {"claim_type": ["DEM"]}
    given(accord, "Ann", claim(TITLE, [0, 7], values=values))
    given(accord, other, claim("Council meets", [0, 7], values=values), file="other.jsonl")
    given(accord, "Ben", claim(TITLE, [0, 7], values=values), claim("Council meets", [0, 7], values=values), file="b.jsonl")
    assert agreement(accord)["coders"] == ["Ann", "Ann (laptop)", "Ben"]
    assert accord("join", "p.accord", "Ann (laptop)", "Ann").out == "“Ann (laptop)” is read as “Ann” from now on\n"
    joined = agreement(accord)
    assert joined["coders"] == ["Ann", "Ben"]
    assert joined["articles"] == 2
    assert joined["matching"]["matched_share"] == 1
    assert joined["variables"]["claim_type"]["units"] == 2
    assert accord("join", "p.accord", "--take-back", other).status == 0
    assert agreement(accord)["coders"] == ["Ann", "Ann (laptop)", "Ben"]
    assert accord("join", "p.accord").out == "nothing is joined, and no name is there twice\n"


def test_a_joined_value_and_a_joined_actor_are_read_as_the_other(accord, project: Path) -> None:
    for name, code, actor in (("Ann", "DEM", "Police"), ("Ben", "CRI", "The police")):
        given(accord, name, claim(TITLE, [0, 7], values={"claim_type": [code], "actor": [actor]}), file=f"{name}.jsonl")
    before = agreement(accord)["variables"]
    assert before["claim_type"]["coefficients"]["percent"]["value"] == 0
    assert accord("join", "p.accord", "Criticism or blame", "Demand for action").status == 0
    assert agreement(accord)["variables"]["claim_type"]["coefficients"]["percent"]["value"] == 1
    assert accord("join", "p.accord", "The police", "Police", "--kind", "actor").status == 0
    assert agreement(accord)["variables"]["actor"]["coefficients"]["percent"]["value"] == 1


def test_of_joins_in_opposite_directions_the_later_is_cut_on_every_machine(accord, project: Path, tmp_path: Path) -> None:
    given(accord, "Ann", claim(TITLE, [0, 7], values={"actor": ["Police", "The police"]}))
    shutil.copy(project, tmp_path / "second.accord")
    accord("join", "p.accord", "Police", "The police")
    accord("coder", "second.accord", "Eva")
    accord("join", "second.accord", "The police", "Police")
    shutil.copy(project, tmp_path / "first.accord")
    assert accord("merge", "p.accord", "second.accord").status == 0
    assert accord("merge", "second.accord", "first.accord").status == 0
    here, there = (accord("join", name, "--json").json["joins"] for name in ("p.accord", "second.accord"))
    assert here == there
    assert [(one["name"], one["read_as"] == one["entity"]) for one in here] == [("Police", False), ("The police", True)]
    assert "this later one does not count" in accord("join", "p.accord").out


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (("Ann", "Ann"), "“Ann” is or is read as “Ann” already"),
        (("Ann", "Police"), "cannot be one"),
        (("Nobody", "Ann"), "there is no value, actor or coder “Nobody”"),
        (("Ann", "Ben", "--take-back"), "“Ann” was not joined into anything"),
        (("Ann", "Ben", "--apart"), "is no actor"),
    ],
)
def test_what_cannot_be_joined_changes_nothing(accord, project: Path, words, why: str) -> None:
    given(accord, "Ann", claim(TITLE, [0, 7], values={"actor": ["Police"]}))
    before = project.read_bytes()
    said = accord("join", "p.accord", *words)
    assert said.status == 1
    assert why in said.err
    assert "nothing was changed" in said.err
    assert project.read_bytes() == before


def test_a_circle_is_not_closed_knowingly(accord, project: Path, coder) -> None:
    third = coder("Cem")
    assert accord("join", "p.accord", "Ann", "Ben").status == 0
    assert accord("join", "p.accord", "Ben", third).status == 0
    assert "take that back first" in accord("join", "p.accord", third, "Ann").err


def test_one_of_two_namesakes_is_named_by_its_id(accord, coder) -> None:
    other = coder("Ann")
    said = accord("join", "p.accord", "Ann", "Ben")
    assert said.status == 1
    assert other in said.err
    offers = accord("join", "p.accord", "--json").json["offers"]
    assert [(one["kind"], one["name"], len(one["entities"])) for one in offers] == [("coder", "Ann", 2)]
    assert accord("join", "p.accord", *offers[0]["entities"]).status == 0
    assert accord("join", "p.accord", "--json").json["offers"] == []


def test_actors_told_apart_are_offered_no_more(accord, project: Path, tmp_path: Path) -> None:
    files = sent(accord, tmp_path)
    for name in ("Ann", "Ben"):
        coded(accord, files[name], claim(TITLE, [0, 7], values={"actor": ["Mayor"]}))
    said = accord("merge", "p.accord", *files.values())
    assert "2 actors are called “Mayor”; if they are one: accord join PROJECT" in said.out
    ids = said.out.rsplit("join PROJECT ", 1)[1].split()
    assert accord("join", "p.accord", *ids, "--apart").status == 0
    assert accord("join", "p.accord", "--json").json == {"joins": [], "offers": []}
    assert agreement(accord)["variables"]["actor"]["coefficients"]["percent"]["value"] == 0


def test_only_a_lead_joins_and_brings_back(accord, project: Path, tmp_path: Path) -> None:
    files = sent(accord, tmp_path)
    before = files["Ann"].read_bytes()
    for words in (("join", files["Ann"], "Lea", "Ann"), ("removed", files["Ann"], "--restore", "x")):
        said = accord(*words)
        assert (said.status, "only a lead" in said.err) == (1, True)
    assert files["Ann"].read_bytes() == before
