"""Sums of products that no number of BLAS threads changes."""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
from fractions import Fraction
from functools import partial
from pathlib import Path

import numpy as np
import pytest

from annotator.analysis import side_by_side
from annotator.analysis.agreement import agree
from annotator.analysis.sums import of_settled, product, settled
from tests.analysis.projects import random_project

ROOT = Path(__file__).parents[2]
# Sparse matrices, which BLAS never sees.
SPARSE = {"packing.py": 1, "set_metrics.py": 1}


def test_a_product_is_the_exact_one_rounded_once_or_twice() -> None:
    draw = np.random.default_rng(1)
    left, right = draw.random((60, 41)) * 1e5, draw.normal(size=(41, 40)) * 10.0 ** draw.integers(-6, 6, (41, 40))
    found = product(left, right)
    for b, v in ((0, 0), (17, 5), (59, 39)):
        pairs = list(zip(left[b].tolist(), right[:, v].tolist(), strict=True))
        exact = float(sum(Fraction(x) * Fraction(y) for x, y in pairs))
        room = sum(abs(x * y) for x, y in pairs) + abs(left).max() * abs(right).max() * 1e-6
        assert found[b, v] == pytest.approx(exact, abs=room * 1e-14)


def test_a_product_does_not_hang_on_the_order_of_its_terms() -> None:
    draw = np.random.default_rng(2)
    left, right = draw.random((300, 500)), draw.random((500, 7))
    turned = draw.permutation(500)
    assert (product(left, right) == product(left[:, turned], right[turned])).all()


def test_resamples_of_settled_parts_do_not_hang_on_the_order_of_the_articles() -> None:
    draw = np.random.default_rng(3)
    parts = draw.integers(0, 50, (900, 12)) / 3
    drawn = draw.integers(0, 900, (40, 900))
    weights = np.stack([np.bincount(row, minlength=900) for row in drawn]).astype(float)
    turned = draw.permutation(900)
    kept = settled(parts, 900)
    assert np.abs(kept - parts).max() < 1e-11
    assert (of_settled(weights, kept) == of_settled(weights[:, turned], kept[turned])).all()
    assert (settled(draw.integers(0, 99, (9, 3)).astype(float), 9) % 1 == 0).all()


def test_no_matrix_is_multiplied_anywhere_else() -> None:
    found = {}
    for path in (ROOT / "annotator" / "analysis").glob("*.py"):
        nodes = ast.walk(ast.parse(path.read_text()))
        times = sum(isinstance(node, ast.BinOp) and isinstance(node.op, ast.MatMult) for node in nodes)
        if times and path.name != "sums.py":
            found[path.name] = times
    assert found == SPARSE


def test_figures_do_not_hang_on_the_number_of_blas_threads(tmp_path: Path) -> None:
    """BLAS uses its threads from 10 000 numbers on; by plain products these figures differ in their last digits."""
    draw = np.random.default_rng(4)
    truth = draw.integers(1, 30, 20_000)
    given = np.where(draw.random((20_000, 4)) < 0.7, truth[:, None], draw.integers(1, 30, (20_000, 4)))
    lines = (f"{unit},{unit // 40},{','.join(map(str, row))}" for unit, row in enumerate(given.tolist()))
    (tmp_path / "t.csv").write_text("unit,article,a,b,c,d\n" + "\n".join(lines) + "\n")
    said = []
    for threads in ("1", "2"):
        limits = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), threads)
        code = "import sys; from annotator.cli import main; sys.exit(main(sys.argv[1:]))"
        command = [sys.executable, "-c", code, "reliability", "t.csv", "--resamples", "300", "--json"]
        environment = {**os.environ, **limits, "PYTHONPATH": str(ROOT)}
        said.append(subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, check=True).stdout)
    assert json.loads(said[0])["coefficients"]["alpha_ordinal"]["low"] is not None
    assert said[0] == said[1]


@pytest.mark.parametrize("seed", range(3))
def test_a_report_made_on_one_processor_is_the_same(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    data = random_project(seed, articles=8)
    monkeypatch.setattr(side_by_side, "processors", lambda: 2)
    two = agree(data, 700)
    monkeypatch.setattr(side_by_side, "processors", lambda: 1)
    assert repr(agree(data, 700)) == repr(two)


def test_what_a_watcher_raises_ends_work_on_both_processors(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(side_by_side, "processors", lambda: 2)
    done = []

    def stop(what: str, share: float) -> None:
        if what == "second":
            raise InterruptedError

    works = [(name, partial(done.append, name)) for name in ("first", "second")]
    with pytest.raises(InterruptedError):
        side_by_side.side_by_side(works, stop)
    assert "first" in done
    assert [*side_by_side.ahead(iter("abc"))] == ["a", "b", "c"]
