"""What other programs print for 200 random tables and 20 of sets: `tests/benchmarks/peers.py` asked them."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from annotator.analysis.alpha import alpha
from annotator.analysis.coding_table import coding_table
from annotator.analysis.set_metrics import jaccard, masi
from annotator.analysis.tables import reliability

PEERS = json.loads(Path(__file__).with_name("peers.json").read_text(encoding="utf-8"))
CLOSE = {"rel": 0, "abs": 2e-7}


def test_every_peer_was_asked_and_its_version_is_known() -> None:
    asked = {peer for table in PEERS["tables"] for peer in table["peers"]}
    assert asked == set(PEERS["versions"]) == {"krippendorff", "nltk", "statsmodels", "scikit-learn", "irrCAC"}
    assert (len(PEERS["tables"]), len(PEERS["sets"])) == (200, 20)


@pytest.mark.parametrize("first", range(0, 200, 20))
def test_random_tables(first: int) -> None:
    for table in PEERS["tables"][first : first + 20]:
        units = table["units"].split()
        cells = [["" if value == "." else value for value in unit] for unit in units]
        values = [str(value) for value in range(1, table["values"] + 1)]
        found = reliability(cells, len(units[0]), values=values, resamples=0)
        for peer, printed in table["peers"].items():
            for name, value in printed.items():
                assert found.coefficients[name].value == pytest.approx(value, **CLOSE), (peer, name, units)
        ours = {name: (one.low, one.high) for name, one in found.intervals["gwet"].items()}
        for name, (low, high) in table["intervals"].items():
            assert ours[name] == (pytest.approx(low, **CLOSE), pytest.approx(high, **CLOSE)), (name, units)


def test_random_tables_of_sets() -> None:
    for table in PEERS["sets"]:
        units = [[tuple(map(ord, members)) for members in unit.split(",")] for unit in table["units"].split()]
        known = sorted({members for unit in units for members in unit})
        codes = coding_table(np.array([[known.index(members) for members in unit] for unit in units]), len(known))
        for name, metric in (("alpha_masi", masi(known)), ("alpha_jaccard", jaccard(known))):
            found, *_ = alpha(codes, metric).point(codes.multiplicity)
            assert found == pytest.approx(table["peers"][name], **CLOSE)
