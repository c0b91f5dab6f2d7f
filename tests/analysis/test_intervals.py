"""Resampling articles: against tables written out again for every resample, and left out one by one."""

from __future__ import annotations

import numpy as np
import pytest

from annotator.analysis.alpha import alpha, percent
from annotator.analysis.coding_table import CodingTable, coding_table
from annotator.analysis.intervals import estimates, resample_weights
from annotator.analysis.jackknife import jackknife
from annotator.analysis.metrics import Metric, Nominal, Squared, ordinal, ratio
from annotator.analysis.results import Coefficient
from annotator.analysis.set_metrics import masi

SETS = [(0,), (1,), (2,), (0, 1), (1, 2)]


def random_table(seed: int, articles: int = 9, units: int = 60, values: int = 5) -> CodingTable:
    source = np.random.default_rng(seed)
    truth = source.integers(0, values, units)
    codes = np.where(source.random((units, 3)) < 0.6, truth[:, None], source.integers(-1, values, (units, 3)))
    return coding_table(codes, values, source.integers(0, articles, units), articles=articles).pairable()


def metrics(table: CodingTable) -> dict[str, Metric]:
    return {
        "nominal": Nominal(),
        "ordinal": ordinal(np.arange(5.0), table.value_counts()),
        "ratio": ratio(np.arange(1.0, 6.0)),
        "masi": masi(SETS),
    }


def written_out(table: CodingTable, times: np.ndarray) -> CodingTable:
    """The table with every article as often as it was drawn."""
    rows = np.repeat(np.arange(len(table.codes)), times[table.article].astype(int))
    nowhere, one = np.zeros(len(rows), np.int64), np.ones(1, np.int64)
    return CodingTable(table.codes[rows], nowhere, table.count[rows], 5, one, table.sizes[rows])


@pytest.mark.parametrize("name", ["nominal", "ordinal", "ratio", "masi"])
def test_the_interval_is_that_of_every_resample_written_out(name: str) -> None:
    table = random_table(1)
    metric = metrics(table)[name]
    (found,) = estimates([alpha(table, metric)], table.multiplicity, 60, 4)
    drawn = np.concatenate(list(resample_weights(table.multiplicity, 60, 4)))
    again = [alpha(written_out(table, times), metric).point(np.ones(1, np.int64))[0] for times in drawn]
    assert (found.low, found.high) == pytest.approx(np.quantile(again, (0.025, 0.975)))
    assert found.p_below_667 == pytest.approx(np.mean(np.array(again) < 0.667))
    assert found.p_below_800 == pytest.approx(np.mean(np.array(again) < 0.8))


def test_every_resample_draws_as_many_articles_as_there_are() -> None:
    weights = np.concatenate(list(resample_weights(np.ones(40, np.int64), 700, 0)))
    assert weights.shape == (700, 40)
    assert (weights.sum(axis=1) == 40).all()
    assert weights.mean(axis=0) == pytest.approx(np.ones(40), abs=0.2)


def test_equal_units_are_drawn_in_proportion_to_how_many_they_are() -> None:
    weights = np.concatenate(list(resample_weights(np.array([90, 10, 400]), 2000, 0)))
    assert (weights.sum(axis=1) == 500).all()
    assert weights.mean(axis=0) == pytest.approx([90, 10, 400], rel=0.05)
    assert weights.var(axis=0) == pytest.approx([90 * 0.82, 10 * 0.98, 400 * 0.2], rel=0.15)


def test_the_seed_decides() -> None:
    table = random_table(2)
    first, again, other = (estimates([percent(table)], table.multiplicity, 300, seed)[0] for seed in (5, 5, 6))
    assert first == again
    assert first.value == other.value
    assert first.low != other.low


def test_statistics_estimated_together_see_what_each_sees_alone() -> None:
    table = random_table(3)
    statistics = [alpha(table, metric) for metric in metrics(table).values()] + [percent(table)]
    together = estimates(statistics, table.multiplicity, 200, 1)
    assert together == [estimates([one], table.multiplicity, 200, 1)[0] for one in statistics]


def test_resamples_without_variation_are_left_out() -> None:
    codes = np.array([[0, 0], [0, 0], [0, 0], [1, 1]])
    table = coding_table(codes, 2, np.array([0, 1, 2, 3]), articles=4).pairable()
    (found,) = estimates([alpha(table, Nominal())], table.multiplicity, 500, 0)
    assert (found.low, found.high, found.p_below_667) == (1, 1, 0)


def test_no_interval_where_most_resamples_have_no_variation_or_there_is_one_article() -> None:
    codes = np.array([[0, 0]] * 30 + [[1, 0]])
    rare = coding_table(codes, 2, np.arange(31) // 31, articles=1).pairable()
    (found,) = estimates([alpha(rare, Nominal())], rare.multiplicity, 500, 0)
    assert found.value is not None
    assert (found.low, found.high, found.p_below_667, found.p_below_800) == (None,) * 4
    constant = coding_table(np.zeros((4, 2), int), 2, np.arange(4), articles=4).pairable()
    (undefined,) = estimates([alpha(constant, Nominal())], constant.multiplicity, 500, 0)
    assert undefined == Coefficient(None, observed=0, n=8, reason="only one value was used")


@pytest.mark.parametrize("name", ["nominal", "masi"])
def test_chance_taken_to_first_order_moves_no_printed_digit(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    source = np.random.default_rng(0)
    truth = source.integers(0, 90, 6000)
    codes = np.where(source.random((6000, 3)) < 0.7, truth[:, None], source.integers(0, 90, (6000, 3)))
    table = coding_table(codes, 90, source.integers(0, 600, 6000), articles=600).pairable()
    metric = Nominal() if name == "nominal" else masi([(v,) for v in range(45)] + [(v, v + 1) for v in range(45)])
    monkeypatch.setattr("annotator.analysis.chance.FEW_CELLS", 1 << 30)
    exact = alpha(table, metric)
    monkeypatch.setattr("annotator.analysis.chance.FEW_CELLS", 0)
    first_order = alpha(table, metric)
    assert first_order.parts[1].shape == (600, 1)
    one, other = estimates([exact, first_order], table.multiplicity, 2000, 0)
    assert other.value == pytest.approx(one.value, abs=1e-12)
    assert (other.low, other.high) == pytest.approx((one.low, one.high), abs=0.0005)


def test_chance_over_articles_equals_chance_over_values(monkeypatch: pytest.MonkeyPatch) -> None:
    source = np.random.default_rng(0)
    codes = source.integers(0, 90, (300, 3))
    table = coding_table(codes, 90, source.integers(0, 30, 300), articles=30).pairable()
    by_value = alpha(table, Nominal())
    monkeypatch.setattr("annotator.analysis.chance.FEW_CELLS", 0)
    by_article = alpha(table, Nominal())
    assert by_article.parts[1].shape == (30, 30)
    again = alpha(table, Nominal())
    one, other, third = estimates([by_value, by_article, again], table.multiplicity, 200, 0)
    assert (other.value, other.low, other.high) == pytest.approx((one.value, one.low, one.high))
    assert third == other


@pytest.mark.parametrize("name", ["nominal", "ordinal", "masi"])
def test_the_jackknife_leaves_out_one_article_after_the_other(name: str) -> None:
    table = random_table(7, articles=6)
    metric = metrics(table)[name]
    whole = alpha(table, metric).point(table.multiplicity)[0]
    without = [alpha(table.rows(table.article != d), metric).point(table.multiplicity)[0] for d in range(6)]
    found = jackknife(alpha(table, metric), "abcdef")
    assert dict(found.influence) == pytest.approx({"abcdef"[d]: whole - other for d, other in enumerate(without)})
    assert [abs(pull) for _, pull in found.influence] == sorted((abs(p) for _, p in found.influence), reverse=True)
    error = np.sqrt(5 / 6 * np.square(np.array(without) - np.mean(without)).sum())
    assert found.standard_error == pytest.approx(error)
    # 2.5706: Student's t for 5 degrees of freedom, from any table.
    assert (found.low, found.high) == pytest.approx((whole - 2.5706 * error, whole + 2.5706 * error), abs=1e-4)


def test_the_jackknife_needs_two_articles_and_variation_without_each() -> None:
    single = coding_table(np.array([[0, 1], [1, 1]]), 2).pairable()
    assert jackknife(alpha(single, Nominal()), ["a"]).influence == ()
    two = coding_table(np.array([[0, 0], [1, 1]]), 2, np.array([0, 1]), articles=2).pairable()
    assert jackknife(alpha(two, Nominal()), ["a", "b"]).standard_error is None


def test_an_interval_metric_far_from_zero_still_knows_when_nothing_varies() -> None:
    table = coding_table(np.zeros((5, 2), int), 1).pairable()
    far = Squared(np.array([1e9 + 0.1]))
    assert alpha(table, far).point(table.multiplicity)[0] is None
