"""Every value for codes of the reference data beside the checkout, where it is there; spans: tests/cli."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from annotator.analysis.alpha import alpha, percent
from annotator.analysis.coding_table import coding_table
from annotator.analysis.kappas import scott_pi
from annotator.analysis.many_coders import fleiss_per_value
from annotator.analysis.set_metrics import jaccard, masi
from annotator.analysis.weighting import Weights
from tests.analysis.tables import coded, rows

REFERENCE = Path(__file__).parents[2] / ".." / "shared" / "data" / "agreement"
pytestmark = pytest.mark.skipif(not REFERENCE.is_dir(), reason="no reference data in ../shared/data/agreement")
OURS = {
    "AC1": "gwet_ac1",
    "AC2_linear": "gwet_ac2_linear",
    "AC2_quadratic": "gwet_ac2_quadratic",
    "S": "brennan_prediger",
    "S_linear": "brennan_prediger_linear",
    "S_quadratic": "brennan_prediger_quadratic",
    "conger_hubert_kappa": "conger_kappa",
}


def expected(name: str) -> list[dict[str, str]]:
    """The rows of a table of expected values that are numbers."""
    path = REFERENCE / f"{name}_expected.csv"
    return [row for row in rows(path) if row["value"] not in ("", "undefined")] if path.is_file() else []


def coefficient(dataset: str, name: str) -> float | None:
    """A coefficient of ours by the name the reference gives it."""
    name = name.replace("_weighted", "")
    name = OURS.get(name, name)
    found = coded(dataset, folder=REFERENCE / "coding").coefficients
    if name.startswith("percent_"):
        return found[name.replace("percent", "fleiss_kappa")].observed
    if name.startswith("scott_pi_"):
        return scott_pi(*weighted(dataset, name.removeprefix("scott_pi_"))).value
    if name.startswith("fleiss_kappa_category_"):
        table, _ = weighted(dataset, "identity")
        return fleiss_per_value(table)[int(name[-1]) - 1]
    return found[name].value


def weighted(dataset: str, shape: str) -> tuple[object, Weights]:
    """The table with its numbers as weights."""
    read = rows(REFERENCE / "coding" / f"{dataset}.csv")
    cells = [[row[c] for c in row if c.startswith("coder")] for row in read]
    known = sorted({int(cell) for row in cells for cell in row if cell})
    codes = np.array([[known.index(int(cell)) if cell else -1 for cell in row] for row in cells])
    count = np.array([int(row.get("count", 1)) for row in read])
    return coding_table(codes, len(known), count=count), Weights(shape, np.array(known, dtype=float))


@pytest.mark.parametrize("row", expected("coding"), ids=lambda r: f"{r['dataset']}-{r['coefficient']}-{r['value']}")
def test_coding(row: dict[str, str]) -> None:
    found = coefficient(row["dataset"], row["coefficient"])
    assert found == pytest.approx(float(row["value"]), abs=float(row["tolerance"]))


def test_uncertainty_of_resampled_units() -> None:
    whole = coded("hayes_krippendorff_2007", 10_000, REFERENCE / "coding")
    found = whole.coefficients["alpha_ordinal"]
    figures = {
        "alpha_ordinal": found.value,
        "n..": found.n,
        "unit bootstrap LL95": found.low,
        "unit bootstrap UL95": found.high,
        "P(alpha<.667) unit bootstrap": found.p_below_667,
        "P(alpha<.8) unit bootstrap": found.p_below_800,
    }
    pairs = whole.intervals["krippendorff"]["alpha_ordinal"]
    figures |= {
        "KALPHA bootstrap LL95": pairs.low,
        "KALPHA bootstrap UL95": pairs.high,
        "P(alpha<.8) KALPHA": pairs.p_below_800,
    }
    checked = [row for row in expected("uncertainty") if row["coefficient"] in figures]
    assert len(checked) == len(figures)
    for row in checked:
        assert figures[row["coefficient"]] == pytest.approx(float(row["value"]), abs=float(row["tolerance"])), row


@pytest.mark.parametrize("row", expected("setvalued"), ids=lambda r: f"{r['coefficient']}-{r['options'][:9]}")
def test_sets(row: dict[str, str]) -> None:
    metrics = {"alpha_masi": masi, "alpha_jaccard": jaccard}
    first = 2 if row["options"].startswith("items 3-9") else 0
    read = rows(REFERENCE / "setvalued_9items.csv")[first:]
    cells = [[tuple(sorted(map(ord, filter(None, row[c].split("|"))))) for c in row if c != "unit"] for row in read]
    known = sorted({members for unit in cells for members in unit})
    table = coding_table(np.array([[known.index(members) for members in unit] for unit in cells]), len(known))
    if row["coefficient"] in metrics:
        found = alpha(table, metrics[row["coefficient"]](known))
    elif row["coefficient"].startswith("percent"):
        found = percent(table)
    else:
        pytest.skip("another coefficient of another program")
    assert found.point(table.multiplicity)[0] == pytest.approx(float(row["value"]), abs=float(row["tolerance"]))
