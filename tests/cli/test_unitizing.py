"""Tables of spans by the command line, and every value of the reference data beside the checkout."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.agreement_projects import coded_team
from tests.analysis.published import SPANS_2016
from tests.analysis.tables import drawn_spans, rows

REFERENCE = Path(__file__).parents[2] / ".." / "shared" / "data" / "agreement"
absent = pytest.mark.skipif(not REFERENCE.is_dir(), reason="no reference data in ../shared/data/agreement")
HEAD = "coder,start,end,value\n"
FEW = ("--resamples", 50, "--json")


def expected(name: str) -> list[dict[str, str]]:
    path = REFERENCE / f"{name}_expected.csv"
    return rows(path) if path.is_file() else []


@absent
@pytest.mark.parametrize("file", sorted({row["dataset"] for row in expected("gamma")}))
def test_gamma_of_the_reference_files(accord, file: str) -> None:
    alpha = 3 if file == "AlexPaulSuzan" else 1
    words = ("--gamma", "--gamma-alpha", alpha, "--gamma-samples", 100)
    said = accord("unitizing", REFERENCE / "gamma" / f"{file}.csv", *words, *FEW).json
    found, run = said["coefficients"], said["gamma_run"]
    # “gamma_cat” of the table is pygamma's, which counts units that stand alone; ours, by the paper, does not.
    figures = {
        "best alignment disorder": found["gamma_disorder"]["value"],
        "gamma": found["gamma"]["value"],
        "gamma_cat": found["gamma_cat_unaligned"]["value"],
    }
    checked = [row for row in expected("gamma") if row["dataset"] == file and row["coefficient"] in figures]
    assert len(checked) >= 2
    for row in checked:
        assert figures[row["coefficient"]] == pytest.approx(float(row["value"]), abs=float(row["tolerance"])), row
    assert (run["exact"], run["samples"], run["seed"], run["delta"]) == (True, 100, 0, 1.0)
    assert "circular shift" in run["sampler"]


def unitizing_rows() -> list[dict[str, str]]:
    """Those that speak of the family of 2016 by our reading of equation 37."""
    other = ("union of others", "single")
    return [
        row
        for row in expected("unitizing")
        if row["dataset"].startswith("krippendorff2019") and not any(word in row["options"] for word in other)
    ]


@absent
@pytest.mark.parametrize("row", unitizing_rows(), ids=lambda row: f"{row['coefficient']}-{row['value']}")
def test_the_u_alphas_of_the_reference_file(accord, row: dict[str, str]) -> None:
    said = accord("unitizing", REFERENCE / "unitizing" / f"{row['dataset']}.csv", "--length", 60, *FEW).json
    found, values = said["coefficients"], said["per_value"]
    figures = {name: one["value"] for name, one in found.items()}
    figures["coverage of cu (share of l..)"] = figures["cu_coverage"]
    figures["D_o (length in disagreement)"] = found["u_alpha"]["observed"] * 180
    figures["D_e"] = found["u_alpha"]["expected"] * 180
    figures["observed coincidences l_phiphi"] = 71 - found["bar_u_alpha"]["observed"] * 180
    for value, one in values.items():
        figures |= {f"({value})u_alpha": one["k_u_alpha"]["value"], f"({value}) coverage": one["coverage"]}
    if row["value"] == "undefined":
        assert figures[row["coefficient"]] is None
        assert (values["7"]["coverage"], bool(values["7"]["k_u_alpha"]["reason"])) == (0, True)
    else:
        assert figures[row["coefficient"]] == pytest.approx(float(row["value"]), abs=float(row["tolerance"]))


@absent
def test_krippendorff_2004_p254_with_the_alpha_of_its_time(accord) -> None:
    (file,) = (REFERENCE / "unitizing").glob("krippendorff2004*.csv")
    said = accord("unitizing", file, "--begin", 150, "--length", 300, "--legacy", *FEW).json
    figures = {f"alphaU category {value}": one["alpha_u"]["value"] for value, one in said["per_value"].items()}
    figures["alphaU_1995_2004"] = said["coefficients"]["alpha_u"]["value"]
    checked = [row for row in expected("unitizing") if row["dataset"] == file.stem]
    assert len(checked) == 4
    for row in checked:
        assert figures[row["coefficient"]] == pytest.approx(float(row["value"]), abs=float(row["tolerance"])), row
    assert (said["spans"], said["length"]) == (9, 300)
    # i's c and k overlap at 225–240, j's c and k at 220–240.
    assert said["overlap_characters"] == 35
    assert all(one["value"] is not None for one in said["coefficients"].values())


def table(path: Path, *lines: str, head: str = HEAD) -> Path:
    path.write_text(head + "".join(f"{line}\n" for line in lines), encoding="utf-8")
    return path


def test_gamma_by_the_command_line(accord, tmp_path: Path) -> None:
    file = table(tmp_path / "s.csv", *(f"{c},{s},{e},{v}" for _, c, s, e, v in drawn_spans(SPANS_2016)))
    plain = accord("unitizing", file, *FEW).json
    assert not any("gamma" in name for name in [*plain, *plain["coefficients"], *plain["per_value"]["1"]])
    said = accord("unitizing", file, "--gamma", "--gamma-alpha", 3, "--gamma-samples", 20, "--seed", 4, *FEW).json
    assert said["coefficients"]["gamma_disorder"]["value"] == pytest.approx(0.960625)
    assert said["per_value"]["1"]["gamma_k"]["value"] == 1
    assert said["per_value"]["7"]["gamma_k"]["reason"] == "no two passages aligned with each other overlap"
    wanted = {"alpha": 3, "beta": 1, "delta": 1, "seed": 4, "samples": 20}
    assert {name: said["gamma_run"][name] for name in wanted} == wanted
    other = accord("unitizing", file, "--gamma", "--gamma-alpha", 3, "--gamma-samples", 20, "--seed", 5, *FEW).json
    assert other["coefficients"]["gamma_disorder"] == said["coefficients"]["gamma_disorder"]
    assert other["coefficients"]["gamma"]["value"] != said["coefficients"]["gamma"]["value"]
    shown = accord("unitizing", file, "--gamma").out
    assert "30 random continua, seed 0; circular shift" in shown


def test_articles_with_lengths_of_their_own(accord, tmp_path: Path) -> None:
    head = "article,length,coder,start,end,value\n"
    file = table(tmp_path / "s.csv", "x,50,A,0,9,a", "x,,B,0,9,a", "y,,A,3,5,b", "y,,B,3,5,b", "z,,A,0,4,a", head=head)
    assert accord("unitizing", file, *FEW).json["length"] == 50 + 5 + 4
    said = accord("unitizing", file, "--length", 70, "--gamma", *FEW).json
    assert said["length"] == 50 + 70 + 70
    # In z B marked nothing: of five units four agree, and the fifth stands alone.
    assert said["coefficients"]["gamma_disorder"]["value"] == pytest.approx(1 / 2.5)
    assert said["coefficients"]["u_alpha"]["low"] is not None


@pytest.mark.parametrize(
    ("lines", "words", "complaint"),
    [
        (["A,0,9,a", "B,5,3,a"], [], "line 3: no span goes from 5 to 3"),
        (["A,0,9,a", "B,5,12,a"], ["--length", "10"], "line 3: no span goes from 5 to 12"),
        (["A,5,9,a", "B,3,12,a"], ["--begin", "4"], "line 3: no span goes from 3 to 12"),
        (["A,0,9,a", "B,x,12,a"], [], "line 3: “start” 'x' is no whole number"),
        (["A,0,9,a", "B,-1,12,a"], [], "line 3: “start” '-1' is no whole number"),
        (["A,0,9,a", ",1,12,a"], [], "line 3: “coder” is missing"),
        (["A,0,9,a", "B,1,12"], [], "line 3: 3 cells under 4 columns"),
    ],
)
def test_a_span_that_is_none_names_its_line(accord, tmp_path: Path, lines: list[str], words: list[str], complaint: str) -> None:
    said = accord("unitizing", table(tmp_path / "s.csv", *lines), *words, "--resamples", 10)
    assert (said.status, said.out) == (1, "")
    assert complaint in said.err
    assert "nothing was" in said.err


def test_two_lengths_and_no_column_name_their_line(accord, tmp_path: Path) -> None:
    head = "length,coder,start,end,value\n"
    assert "line 3" in accord("unitizing", table(tmp_path / "s.csv", "50,A,0,9,a", "51,B,0,9,a", head=head)).err
    assert "no column “value”" in accord("unitizing", table(tmp_path / "s.csv", head="coder,start,end\n")).err


@pytest.mark.parametrize(
    "words",
    [
        ["--gamma-samples", "0"], ["--gamma-alpha", "-1"], ["--gamma-beta", "nan"], ["--length", "-5"], ["--seed", "-1"],
        ["--gamma-alpha", "0", "--gamma-beta", "0"], ["--gamma-level", "ratio"], ["--resamples", "x"],
    ],
)  # fmt: skip
def test_words_that_are_off(accord, tmp_path: Path, words: list[str]) -> None:
    said = accord("unitizing", table(tmp_path / "s.csv", "A,0,9,a", "B,0,9,a"), "--gamma", *words)
    assert (said.status, said.out) == (2, "")


DEGENERATE = {
    "one coder": (["A,0,9,a"], []),
    "one value": (["A,0,9,a", "B,0,9,a"], ["--length", "20"]),
    "one value everywhere": (["A,0,9,a", "B,0,9,a"], []),
    "no overlap": (["A,0,9,a", "B,20,29,b"], []),
    "no units": ([], ["--length", "20", "--coders", "A,B"]),
    "nothing at all": ([], []),
    "nobody": ([], ["--length", "20"]),
    "empty spans": (["A,4,4,a", "B,4,4,a"], ["--length", "20"]),
    "a zero-length article": (["A,0,0,a", "B,0,0,a"], ["--length", "0"]),
    "all missing": (["A,0,9,", "B,0,9,"], ["--length", "20"]),
    "one coder with nothing": (["A,0,9,a", "A,9,12,b"], ["--length", "20", "--coders", "A,B"]),
    "one meeting of two among three": (["A,0,4,a", "B,0,4,b"], ["--length", "20", "--coders", "A,B,C"]),
    "one value missing": (["A,0,9,", "B,0,9,a"], ["--length", "20"]),
}


@pytest.mark.parametrize("kind", DEGENERATE)
def test_degenerate_tables_give_nulls_with_reasons(accord, tmp_path: Path, kind: str) -> None:
    lines, words = DEGENERATE[kind]
    said = accord("unitizing", table(tmp_path / "s.csv", *lines), *words, "--gamma", "--legacy", *FEW)
    assert (said.status, said.err) == (0, "")
    found = list(said.json["coefficients"].values())
    found += [one[name] for one in said.json["per_value"].values() for name in ("k_u_alpha", "bar_u_alpha", "gamma_k", "alpha_u")]
    assert all((one["value"] is None) == bool(one["reason"]) for one in found)
    if kind not in ("one coder with nothing", "no overlap", "one value missing", "one value", "one meeting of two among three"):
        assert said.json["coefficients"]["u_alpha"]["value"] is None


def test_the_alpha_of_1995_is_for_one_text(accord, tmp_path: Path) -> None:
    file = table(tmp_path / "s.csv", "x,A,0,9,a", "y,B,0,9,a", head="article,coder,start,end,value\n")
    said = accord("unitizing", file, "--legacy", *FEW).json
    assert said["coefficients"]["alpha_u"]["reason"] == "defined for one text only"


def test_krippendorff_2004_p254_worked_by_hand(accord, tmp_path: Path) -> None:
    # k: two units of both coders alike; c: of i 225–295, 370–400, of j 220–300, 355–375, 400–420.
    lines = ["i,225,295,c", "i,370,400,c", "j,220,300,c", "j,355,375,c", "j,400,420,c"]
    said = accord("unitizing", table(tmp_path / "s.csv", *lines), "--begin", 150, "--length", 300, "--legacy", *FEW).json
    found = said["coefficients"]["alpha_u"]
    # Ordered pairs: (5² + 5²), (15² + 25²), and j's last unit lies in a gap of i: 20².
    assert found["observed"] == pytest.approx(2 * (50 + 850 + 400) / (2 * 300**2))
    assert found["value"] == pytest.approx(0.7286, abs=0.0001)


def test_marked_without_a_value_is_marked(accord, tmp_path: Path) -> None:
    file = table(tmp_path / "s.csv", "A,0,9,", "B,0,9,", "A,12,15,a", "B,12,15,b")
    found = accord("unitizing", file, "--length", 40, "--gamma", *FEW).json["coefficients"]
    assert found["bar_u_alpha"]["value"] == pytest.approx(1)
    # Only the valued ones are units for the values: two of equal place and different value, d = 1.
    assert found["gamma_disorder"]["value"] == pytest.approx(1)
    assert found["u_alpha"]["observed"] == pytest.approx(2 * 3 / 80)


def test_gamma_of_a_project(accord, tmp_path: Path) -> None:
    project = tmp_path / "lead.accord"
    coded_team(project, articles=3).project.close()
    plain = accord("agreement", project, "--resamples", 20, "--json").json
    said = accord("agreement", project, "--resamples", 20, "--gamma", "--gamma-samples", 3, "--json").json
    gamma = said.pop("gamma")
    assert 0 < gamma["marking"]["gamma"]["value"] < 1
    assert set(gamma["variables"]) == set(said["variables"])
    assert said.pop("methods") != plain.pop("methods")
    assert said == plain
