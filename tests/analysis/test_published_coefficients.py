"""Printed values, named for the papers that print them."""

from __future__ import annotations

import csv

import numpy as np
import pytest

from annotator.analysis.alpha import alpha
from annotator.analysis.coding_table import coding_table
from annotator.analysis.kappas import scott_pi
from annotator.analysis.many_coders import fleiss_per_value
from annotator.analysis.set_metrics import jaccard, masi
from annotator.analysis.weighting import Weights
from tests.analysis.published import TABLES
from tests.analysis.tables import as_csv, coded, spans_of_2019, value


@pytest.mark.parametrize(
    ("coefficient", "printed"),
    [("alpha_nominal", 0.743), ("alpha_ordinal", 0.815), ("alpha_interval", 0.849), ("alpha_ratio", 0.797)],
)
def test_krippendorff_2011_four_coders_twelve_units(coefficient: str, printed: float) -> None:
    assert value("krippendorff_canonical_4x12", coefficient) == pytest.approx(printed, abs=0.0006)


def test_krippendorff_2011_counts_forty_pairable_values_of_eleven_units() -> None:
    table = coded("krippendorff_canonical_4x12")
    assert (table.units, table.coders, table.pairable_units, table.pairable_values) == (12, 4, 11, 40)


def test_krippendorff_2004_p224_binary() -> None:
    assert value("krippendorff2004_p224_binary", "percent") == pytest.approx(0.6)
    assert value("krippendorff2004_p224_binary", "alpha_nominal") == pytest.approx(0.095, abs=0.001)


def test_krippendorff_2004_p227_nominal_with_both_disagreements() -> None:
    found = coded("krippendorff2004_p227_nominal").coefficients["alpha_nominal"]
    assert found.value == pytest.approx(0.734, abs=0.001)
    assert found.observed == pytest.approx(0.1667, abs=0.0001)
    assert found.expected == pytest.approx(0.6268, abs=0.0035)


@pytest.mark.parametrize(
    ("coefficient", "printed"), [("alpha_nominal", 0.642), ("alpha_interval", 0.547), ("alpha_ratio", 0.483)]
)
def test_krippendorff_1980_p139_three_observers(coefficient: str, printed: float) -> None:
    assert value("krippendorff1980_p139_3obs", coefficient) == pytest.approx(printed, abs=0.001)


def test_the_atlasti_manual_repeats_krippendorff_2004_p224() -> None:
    assert value("atlasti_manual_2x10", "percent") == pytest.approx(0.6)
    assert value("atlasti_manual_2x10", "alpha_nominal") == pytest.approx(0.095, abs=0.001)


def test_wikipedia_three_coders_fifteen_units() -> None:
    assert coded("wikipedia_3x15").pairable_values == 26
    assert value("wikipedia_3x15", "alpha_nominal") == pytest.approx(0.691, abs=0.0006)
    assert value("wikipedia_3x15", "alpha_interval") == pytest.approx(0.811, abs=0.0006)


def test_hayes_krippendorff_2007_ordinal() -> None:
    assert value("hayes_krippendorff_2007", "alpha_ordinal") == pytest.approx(0.7598, abs=0.0001)


def test_hayes_krippendorff_2007_interval_by_the_macro() -> None:
    """The macro draws 318 pairs here, min(25 · 14 cells, 4 · 159 / 2); simulated by its algorithm: .7155 to .8010."""
    found = coded("hayes_krippendorff_2007", 10_000).intervals["krippendorff"]["alpha_ordinal"]
    assert (found.low, found.high) == (pytest.approx(0.7155, abs=0.004), pytest.approx(0.801, abs=0.004))
    assert found.p_below_800 == pytest.approx(0.971, abs=0.01)


def test_gwet_2014_four_raters_intervals() -> None:
    found = coded("gwet_raw_4raters").intervals["gwet"]
    assert set(found) >= {"alpha_nominal", "fleiss_kappa", "brennan_prediger", "gwet_ac1"}
    printed = coded("gwet_raw_4raters").coefficients
    assert all(one.low < printed[name].value < one.high <= 1 for name, one in found.items())


def test_fleiss_1971_psychiatric_diagnoses() -> None:
    found = coded("fleiss1971_6x30").coefficients["fleiss_kappa"]
    assert found.value == pytest.approx(0.43, abs=0.001)
    assert (found.observed, found.expected) == (pytest.approx(0.5556, abs=1e-4), pytest.approx(0.2201, abs=2e-4))


def test_fleiss_1971_kappa_of_each_diagnosis() -> None:
    codes = np.array(
        [[int(c) - 1 for c in row.values()] for row in csv.DictReader(as_csv("fleiss1971_6x30").splitlines())]
    )
    assert fleiss_per_value(coding_table(codes, 5)) == pytest.approx((0.248, 0.248, 0.517, 0.470, 0.565), abs=0.005)


def test_cohen_1960_p45_kappa_and_its_maximum() -> None:
    assert value("cohen1960_p45", "cohen_kappa") == pytest.approx(0.492, abs=0.001)
    assert value("cohen1960_p45", "kappa_max") == pytest.approx(0.831, abs=0.001)


def test_gwet_2014_four_raters_twelve_units() -> None:
    printed = {"gwet_ac1": 0.77544, "fleiss_kappa": 0.76117, "conger_kappa": 0.76282, "brennan_prediger": 0.77273}
    found = {name: value("gwet_raw_4raters", name) for name in printed}
    assert found == pytest.approx(printed, abs=0.00001)


def test_scott_pi_with_quadratic_weights_equals_fleiss_where_nothing_is_missing() -> None:
    table = coding_table(np.array([[0, 1], [2, 2], [1, 1], [0, 2], [2, 1]]), 3)
    pooled = scott_pi(table, Weights("quadratic", np.array([1.0, 2.0, 3.0]))).value
    shares = np.array([0.2, 0.4, 0.4])
    expected = sum(shares[c] * shares[k] * (c - k) ** 2 for c in range(3) for k in range(3))
    assert pooled == pytest.approx(1 - (0 + 0 + 1 + 4 + 1) / 5 / expected)


@pytest.mark.parametrize(("first", "sets"), [(0, (0.273081, 0.315620)), (2, (0.177215, 0.203226))])
def test_passonneau_2006_masi_and_jaccard(first: int, sets: tuple[float, float]) -> None:
    pairs = [
        ["" if word == "0" else word.replace("+", "|") for word in pair]
        for pair in zip(*(line.split() for line in TABLES["passonneau_sets_2x9"]), strict=True)
    ][first:]
    members = [[tuple(sorted(ord(v) for v in cell.split("|") if v)) for cell in pair] for pair in pairs]
    known = sorted({m for pair in members for m in pair})
    table = coding_table(np.array([[known.index(m) for m in pair] for pair in members]), len(known))
    found = [alpha(table, metric(known)).point(table.multiplicity)[0] for metric in (masi, jaccard)]
    assert found == pytest.approx(sets, abs=1e-6)


def test_krippendorff_2019_p340_alex_paul_and_suzan() -> None:
    found = spans_of_2019()
    assert found.coefficients["u_alpha"].value == pytest.approx(0.510, abs=0.0006)
    assert found.coefficients["bar_u_alpha"].value == pytest.approx(0.413, abs=0.001)
    assert found.coefficients["cu_alpha"].value == pytest.approx(0.724, abs=0.006)
    assert found.coefficients["cu_coverage"].value == pytest.approx(0.461111, abs=1e-6)
    assert found.coefficients["u_alpha"].observed == pytest.approx(70 / 180)
    assert found.coefficients["u_alpha"].expected == pytest.approx(142.851868 / 180)


def test_krippendorff_2019_p340_each_value_alone() -> None:
    found = spans_of_2019().per_value
    alphas = {value: one.k_u_alpha.value for value, one in found.items()}
    exact = {"1": 1, "2": 0, "3": 0, "4": 0, "5": 1, "6": 1}
    assert {value: alphas[value] for value in exact} == pytest.approx(exact, abs=1e-9)
    assert alphas["7"] is None
    assert "never marked by two coders" in str(found["7"].k_u_alpha.reason)
    assert (found["5"].coverage, found["7"].coverage) == (pytest.approx(4 / 9), 0.0)
