"""The reliability data out: what anyone needs to compute the report's figures again."""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import pytest

from annotator.verbs.agreement import AgreementOptions, agreement
from annotator.verbs.projects import to_read
from tests.agreement_projects import coded_team
from tests.report.readers import docx_tables, formulas, sheets

Call = Callable[..., object]


@pytest.fixture
def coded(tmp_path: Path) -> Path:
    coded_team(tmp_path / "p.accord", articles=4).project.close()
    return tmp_path / "p.accord"


def test_a_table_from_the_folder_gives_the_reports_figures_again(accord: Call, coded: Path, tmp_path: Path) -> None:
    assert accord("export", coded, "raw.zip", "--format", "reliability").status == 0
    with ZipFile(tmp_path / "raw.zip") as folder:
        names = ["units-actor.csv", "units-claim_type.csv", "units-sentiment.csv", "passages.csv", "articles.csv"]
        assert folder.namelist() == names
        folder.extractall(tmp_path)
    with to_read(coded) as project:
        found = agreement(project, AgreementOptions(resamples=0)).agreement
    told = json.loads(accord("reliability", "units-claim_type.csv", "--json").out)
    claim_type = next(one for one in found.variables if one.name == "Claim type")
    for name in ("alpha_nominal", "percent", "fleiss_kappa", "light_kappa"):
        wanted = claim_type.coefficients[name].value
        assert told["coefficients"][name]["value"] == pytest.approx(wanted, rel=1e-12)
    rows = list(csv.DictReader(io.StringIO((tmp_path / "passages.csv").read_text(encoding="utf-8"))))
    assert len(rows) == found.matching.passages
    assert sum(not row["unit"] for row in rows) == sum(times for _, times in found.matching.unmatched)
    assert [len(row["article"]) > 0 for row in rows] == [True] * len(rows)


def test_one_table_of_all_variables(accord: Call, coded: Path, tmp_path: Path) -> None:
    said = accord("export", coded, "raw.csv", "--format", "reliability", "--json")
    rows = list(csv.DictReader(io.StringIO((tmp_path / "raw.csv").read_text(encoding="utf-8"))))
    assert list(rows[0]) == ["variable", "unit", "article", "Ben", "Chidi", "Dana", "Maya"]
    assert len(rows) == 3 * said.json["units"]
    assert accord("export", coded, "raw.csv", "--format", "reliability").status == 1
    assert accord("export", coded, "raw.csv", "--format", "reliability", "--force").status == 0
    assert accord("export", coded, "raw.txt", "--format", "reliability").status == 2


def test_a_workbook_of_all_there_is(accord: Call, coded: Path, tmp_path: Path) -> None:
    assert accord("export", coded, "all.xlsx").status == 0
    found = sheets((tmp_path / "all.xlsx").read_bytes())
    captions = [caption.partition(". ")[2] for caption in found]
    for wanted in ("Articles", "Annotations and codings", "Variables", "Claim type: units and what each coder gave them"):
        assert wanted in captions
    assert len(found["Table 1. Articles"]) == 4
    assert formulas((tmp_path / "all.xlsx").read_bytes()) == []


def test_the_report_is_written_in_many_forms_at_once_and_over_nothing(accord: Call, coded: Path, tmp_path: Path) -> None:
    outs = [word for ending in ("html", "pdf", "docx", "xlsx", "md", "tex", "csv", "json") for word in ("--out", f"r.{ending}")]
    said = accord("agreement", coded, *outs, "--resamples", 50, "--paper", "letter", "--for-excel")
    assert said.status == 0, said.err
    assert sorted(file.suffix for file in tmp_path.glob("r.*")) == sorted(f".{end[2:]}" for end in outs[1::2])
    assert (tmp_path / "r.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    before = {file: file.read_bytes() for file in tmp_path.iterdir()}
    assert accord("agreement", coded, "--out", "r.pdf", "--resamples", 50).status == 1
    assert accord("agreement", coded, "--out", "r.odt").status == 2
    assert accord("agreement", coded, "--out", "p.accord.html", "--out", str(coded), "--force").status in (1, 2)
    assert {file: file.read_bytes() for file in tmp_path.iterdir()} == before


def test_nothing_done_by_two_gives_every_form_with_its_reason(accord: Call, project: Path, tmp_path: Path) -> None:
    for ending in ("html", "pdf", "docx", "xlsx", "md", "tex", "csv", "json"):
        assert accord("agreement", project, "--out", f"r.{ending}").status == 0
        assert (tmp_path / f"r.{ending}").stat().st_size > 0
    assert accord("export", project, "raw.zip", "--format", "reliability").status == 0
    assert accord("export", project, "raw.xlsx", "--format", "reliability").status == 0


def test_only_pdf_needs_qt(coded: Path, tmp_path: Path) -> None:
    """Where Qt cannot be loaded a Word document has tables for its charts, and a PDF is refused in words."""
    code = (
        "import sys; sys.modules['PySide6'] = None\nfrom annotator.cli import main\n"
        "made = ['agreement', sys.argv[1], '--resamples', '20']\n"
        "print(main([*made, '--out', 'r.docx', '--out', 'r.html', '--out', 'r.xlsx']), main([*made, '--out', 'r.pdf']))"
    )
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    said = subprocess.run(
        [sys.executable, "-c", code, str(coded)], cwd=tmp_path, env=environment, capture_output=True, text=True, check=True
    )  # fmt: skip
    assert said.stdout.splitlines()[-1] == "0 1"
    assert "PDF cannot be written here" in said.stderr
    assert sorted(file.name for file in tmp_path.glob("r.*")) == ["r.docx", "r.html", "r.xlsx"]
    tables = docx_tables((tmp_path / "r.docx").read_bytes())
    assert any(caption.endswith("Claim type: who reads what as what") for caption in tables)
