from __future__ import annotations

from pathlib import Path

import pytest

from tests.analysis.tables import as_csv


def test_krippendorff_2004_p230_by_the_command_line(accord, tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text(as_csv("krippendorff_canonical_4x12"))
    said = accord("reliability", "t.csv", "--resamples", 100, "--json").json
    found = {name: one["value"] for name, one in said["coefficients"].items()}
    assert (said["units"], said["pairable_values"]) == (12, 40)
    assert found["alpha_nominal"] == pytest.approx(0.743, abs=0.001)
    assert found["alpha_ordinal"] == pytest.approx(0.815, abs=0.001)
    assert found["alpha_interval"] == pytest.approx(0.849, abs=0.001)
    assert found["alpha_ratio"] == pytest.approx(0.797, abs=0.001)


@pytest.mark.parametrize(
    ("table", "line"), [(b"unit,a,b\n1,x,y\n2,x\n", "line 3"), (b"unit,a,b\n1,x,\xff\n", "line 2"), (b"", "empty")]
)
def test_a_broken_table_names_its_line(accord, tmp_path: Path, table: bytes, line: str) -> None:
    (tmp_path / "t.csv").write_bytes(table)
    said = accord("reliability", "t.csv")
    assert said.status == 1
    assert said.err.startswith("accord: t.csv: ")
    assert line in said.err


def test_a_degenerate_table_is_nulls_with_reasons(accord, tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text("unit,a,b\n1,x,x\n2,x,x\n")
    said = accord("reliability", "t.csv", "--json")
    alpha = said.json["coefficients"]["alpha_nominal"]
    assert (said.status, alpha["value"]) == (0, None)
    assert alpha["reason"]


def test_words_that_read_like_gaps_are_values_until_told_otherwise(accord, tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text("unit,a,b\n1,1,NA\n2,2,2\n3,1,1\n4,.,2\n5,NA,1\n")
    said = accord("reliability", "t.csv", "--resamples", 10, "--json").json
    assert (said["pairable_units"], said["coefficients"]["alpha_interval"]["value"]) == (5, None)
    assert [note[:37] for note in said["notes"]] == ["'.' counts as a value, in 1 cell; if ", "'NA' counts as a value, in 2 cells; i"]
    again = accord("reliability", "t.csv", "--resamples", 10, "--missing", "NA,.", "--json").json
    assert (again["pairable_units"], again["coefficients"]["alpha_interval"]["value"], again["notes"]) == (2, 1.0, [])


def test_a_table_on_its_side_is_told(accord, tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text("coder," + ",".join(f"u{n}" for n in range(40)) + "\nAnn" + ",x" * 40 + "\n")
    said = accord("reliability", "t.csv", "--resamples", 10)
    assert (said.status, "turn the table" in said.out) == (0, True)


def test_spans_by_the_command_line(accord, tmp_path: Path) -> None:
    (tmp_path / "s.csv").write_text("coder,start,end,value\nA,0,10,x\nB,0,10,x\nA,20,30,y\nB,22,30,y\n")
    said = accord("unitizing", "s.csv", "--length", 40, "--coders", "A,B,C", "--json").json
    assert (said["coders"], said["length"], said["spans"]) == (3, 40, 4)
    assert {"u_alpha", "bar_u_alpha", "cu_alpha", "cu_coverage", "span_f1_exact"} <= set(said["coefficients"])
