from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from annotator.domain.changes import Act, add_actor
from annotator.domain.codebook import Actor, Value
from annotator.domain.errors import AnnotatorError
from annotator.domain.identity import uuid7
from annotator.exchange import codebooks
from annotator.storage import codebook_history, reading
from annotator.storage.project_file import ProjectFile
from annotator.verbs import exporting, projects
from annotator.verbs.codebook_in import edits_of

AT = "2026-11-22T10:00:00.000Z"


@pytest.fixture
def project(tmp_path: Path) -> ProjectFile:
    made = projects.new(tmp_path / "p.accord", "Faces", "Ada")
    made.append(Act(projects.lead_of(made), AT).change([add_actor(Actor(uuid7(), "Norvia", aliases=("the firm",)))]))
    yield made
    made.close()


@pytest.mark.parametrize("form", codebooks.WRITERS)
def test_a_project_takes_its_own_export_back_without_a_change(project: ProjectFile, tmp_path: Path, form: str) -> None:
    exporting.export_codebook(project, tmp_path / f"out{form}")
    given = projects.load_codebook(tmp_path / f"out{form}")
    assert edits_of(project.id, reading.codebook(project), given) == []


def test_what_changed_in_a_file_is_one_act_and_what_it_lacks_stays(project: ProjectFile, tmp_path: Path) -> None:
    exporting.export_codebook(project, tmp_path / "out.toml")
    given = projects.load_codebook(tmp_path / "out.toml")
    demand = given.values["claim_type/DEM"]
    new = Value("claim_type/BAN", "claim_type", "BAN", "Ban", parent="claim_type/DEM", position=40)
    values = {**given.values, demand.id: replace(demand, name="Call"), new.id: new}
    del values["claim_type/OTH"]
    actors = {"actor/x": Actor("actor/x", "norvia", aliases=("the firm", "it"))}
    edits = edits_of(project.id, reading.codebook(project), replace(given, values=values, actors=actors))
    project.append(Act(projects.lead_of(project), AT).change(edits))
    now = reading.codebook(project)
    by_code = {value.code: value for value in now.values.values() if value.variable == now.variable("claim_type").id}
    assert by_code["DEM"].name == "Call"
    assert by_code["BAN"].parent == by_code["DEM"].id
    assert "OTH" in by_code
    assert [(one.name, one.aliases) for one in now.actors.values()] == [("norvia", ("the firm", "it"))]
    last = codebook_history.versions(project)[-1]
    assert (last.number, [one.what for one in last.differences]) == (2, ["renamed", "added"])


def test_the_codebook_is_printed(project: ProjectFile, tmp_path: Path, qapp) -> None:
    import pypdfium2

    exporting.export_codebook(project, tmp_path / "book.html")
    page = (tmp_path / "book.html").read_text(encoding="utf-8")
    assert "Codebook: Faces" in page
    assert "The addressee should do, stop or change something." in page
    exporting.export_codebook(project, tmp_path / "book.pdf")
    with pypdfium2.PdfDocument(tmp_path / "book.pdf") as pdf:
        words = "".join(pdf[number].get_textpage().get_text_range() for number in range(len(pdf)))
    assert "Demand for action" in words


def test_an_ending_that_is_no_form_is_refused(project: ProjectFile, tmp_path: Path) -> None:
    with pytest.raises(AnnotatorError, match="ending_export"):
        exporting.export_codebook(project, tmp_path / "book.doc")
