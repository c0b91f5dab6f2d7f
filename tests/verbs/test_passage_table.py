from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from annotator.domain.changes import recode
from annotator.storage.passages import Wanted
from annotator.storage.project_file import ProjectFile
from annotator.verbs import passage_table
from tests import small_project as small


@pytest.fixture
def project(tmp_path: Path) -> Iterator[ProjectFile]:
    with small.make(tmp_path / "lead.accord") as made:
        yield made


def rows_of(path: Path) -> list[list[str]]:
    if path.suffix == ".xlsx":
        return [[str(cell) for cell in row] for row in CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()]
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


@pytest.mark.parametrize("ending", [".csv", ".xlsx"])
def test_the_table_is_written_as_it_is_shown(project: ProjectFile, tmp_path: Path, ending: str) -> None:
    ann = small.claimed(project, small.ANN)
    small.claimed(project, small.BEN)
    small.do(project, small.ANN, recode(ann, memo="=1+1"))
    out = tmp_path / f"table{ending}"
    told: list[float] = []
    assert passage_table.export(project, out, Wanted(coder=small.ANN), progress=told.append) == 1
    head, row = rows_of(out)
    cells = dict(zip(head, row, strict=True))
    assert cells["Coder"] == "Ann"
    assert cells["Id"] == ann
    # A spreadsheet takes it for text: in a workbook by its type, in CSV by the apostrophe.
    assert cells["Memo"] == ("=1+1" if ending == ".xlsx" else "'=1+1")
    assert told
    with small.refused("exists_force"):
        passage_table.export(project, out, Wanted())
    assert passage_table.export(project, out, Wanted(), order="coder", force=True) == 2


def test_another_ending_is_refused(project: ProjectFile, tmp_path: Path) -> None:
    with small.refused("ending_export", ending=".pdf"):
        passage_table.export(project, tmp_path / "a.pdf", Wanted())
    assert list(tmp_path.glob("*.pdf")) == []
