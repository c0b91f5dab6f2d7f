"""Coefficients of tables from anywhere: what a table allows, and why it does not."""

from __future__ import annotations

import tracemalloc
from time import process_time

import numpy as np
import pytest

from annotator.analysis import alpha, coincidences, many_coders
from annotator.analysis.coefficients import NAMES
from annotator.analysis.results import Coefficient
from annotator.analysis.tables import LEVELS, reliability, reliability_of_codes
from annotator.domain.errors import AnnotatorError

WITHOUT_CHANCE = {"percent", "holsti", "lotus"}


def figures(cells: list[list[str]], **options: object) -> dict[str, Coefficient]:
    return dict(reliability(cells, len(cells[0]) if cells else 2, resamples=50, **options).coefficients)


def reasons(found: dict[str, Coefficient]) -> dict[str, str | None]:
    assert tuple(found) == NAMES
    assert all((one.value is None) == (one.reason is not None) for one in found.values())
    return {name: one.reason for name, one in found.items()}


def test_words_have_no_scale_unless_their_order_is_given() -> None:
    cells = [["low", "low"], ["mid", "high"], ["high", "high"]]
    plain = reasons(figures(cells))
    assert plain["alpha_ordinal"] == plain["alpha_ratio"] == plain["gwet_ac2_linear"] == "the values are not numbers"
    ranked = figures(cells, values=["low", "mid", "high"])
    assert ranked["alpha_ordinal"].value is not None
    assert ranked["cohen_kappa_linear"].value == pytest.approx(1 - (1 / 6) / (1 / 2))
    assert ranked["alpha_interval"].reason == "the values are not numbers"


def test_a_level_forbids_what_is_above_it() -> None:
    cells = [["1", "1"], ["2", "3"], ["3", "3"]]
    nominal, ordinal = reasons(figures(cells, level="nominal")), reasons(figures(cells, level="ordinal"))
    assert nominal["alpha_ordinal"] == nominal["cohen_kappa_quadratic"] == "the values are nominal"
    assert ordinal["alpha_ordinal"] is None
    assert ordinal["alpha_interval"] == ordinal["alpha_ratio"] == "the values are ordinal"
    assert ordinal["cohen_kappa_quadratic"] is None


def test_negative_numbers_have_no_ratios() -> None:
    found = reasons(figures([["-1", "-1"], ["2", "3"]]))
    assert (found["alpha_interval"], found["alpha_ratio"]) == (None, "ratios need values of zero or more")


def test_q_is_the_values_that_occur_unless_the_codebooks_are_given() -> None:
    cells = [["a", "a"], ["b", "b"], ["a", "b"]]
    assert figures(cells)["brennan_prediger"].value == pytest.approx((2 / 3 - 1 / 2) / (1 / 2))
    assert figures(cells, values=["a", "b", "c", "d"])["brennan_prediger"].value == pytest.approx(
        (2 / 3 - 1 / 4) / (3 / 4)
    )


def test_a_value_not_in_the_list_names_its_line() -> None:
    with pytest.raises(AnnotatorError) as caught:
        figures([["a", "a"], ["a", "x"]], values=["a", "b"], lines=[2, 7])
    assert (caught.value.key, caught.value.arguments) == ("codes_unlisted", {"line": 7, "value": "x"})


@pytest.mark.parametrize(
    ("cells", "options", "reason"),
    [
        ([["1"], ["2"]], {}, "only one coder"),
        ([["1", "1"], ["1", "1"]], {}, "only one value was used"),
        ([["1", "1"], ["1", "1"]], {"values": ["1", "2", "3"]}, "only one value was used"),
        ([["1", ""], ["", "2"]], {}, "no unit has values of two coders"),
        ([["", ""], ["", ""]], {}, "no unit has values of two coders"),
        ([], {}, "no unit has values of two coders"),
    ],
)
def test_degenerate_tables(cells: list[list[str]], options: dict[str, object], reason: str) -> None:
    found = reasons(figures(cells, **options))
    two_only = {"cohen_kappa", "cohen_kappa_linear", "cohen_kappa_quadratic", "kappa_max", "scott_pi"}
    for name in set(NAMES) - two_only:
        defined = reason == "only one value was used" and name in WITHOUT_CHANCE
        assert found[name] == (None if defined else reason), name
    assert all(found[name] for name in two_only)


def test_kappa_is_for_two_coders() -> None:
    found = reasons(figures([["1", "1", "2"], ["2", "2", "2"]]))
    assert found["cohen_kappa"] == found["kappa_max"] == found["scott_pi"] == "defined for two coders only"
    assert found["light_kappa"] is None


def test_counts_stand_for_rows_written_out() -> None:
    short = reliability([["a", "b"], ["b", "b"], ["a", ""]], 2, counts=[3, 2, 4], resamples=0)
    long = reliability([["a", "b"]] * 3 + [["b", "b"]] * 2 + [["a", ""]] * 4, 2, resamples=0)
    assert short == long
    assert (short.units, short.pairable_units, short.pairable_values) == (9, 5, 10)


def test_counts_of_a_table_too_wide_to_count_directly() -> None:
    cells = [[str(i), str(i + (i % 3 == 0))] for i in range(3000)] * 2
    counted = reliability(cells, 2, counts=[2] * 6000, resamples=0)
    assert counted == reliability(cells * 2, 2, resamples=0)


def test_articles_are_the_clusters_and_one_article_is_none() -> None:
    cells = [[str(i % 3), str((i + (i % 4 == 0)) % 3)] for i in range(40)]
    units = reliability(cells, 2, resamples=400).coefficients["alpha_nominal"]
    one = reliability(cells, 2, articles=["x"] * 40, resamples=400).coefficients["alpha_nominal"]
    many = reliability(cells, 2, articles=[f"a{i % 4}" for i in range(40)], resamples=400).coefficients["alpha_nominal"]
    assert units == one
    assert (many.value, many.n) == (units.value, 80)
    assert many.low != units.low


def test_intervals_are_for_percent_and_the_alphas() -> None:
    cells = [["1", "1"], ["2", "3"], ["3", "3"], ["2", "2"], ["1", "3"], ["4", "4"]]
    found = figures(cells)
    assert {name for name, one in found.items() if one.low is not None} == {
        "percent", "alpha_nominal", "alpha_ordinal", "alpha_interval", "alpha_ratio"
    }  # fmt: skip


def test_a_thousand_values_cost_no_table_of_values_by_values() -> None:
    cells = [[str(i), str(i if i % 3 else i + 1), str(i)] for i in range(1, 1001)]
    found = reliability(cells, 3, resamples=20)
    assert found.coefficients["alpha_nominal"].value == pytest.approx(1 - (2 / 3 * 333 / 1000) / 0.9995, abs=0.003)
    assert found.coefficients["alpha_ratio"].value == pytest.approx(1, abs=0.001)


def test_a_number_written_in_two_ways_is_one_value() -> None:
    """A column with a gap comes out of pandas as 1.0, one without as 1; Excel may write 1,0."""
    plain = figures([["1", "1"], ["2", "2"], ["1", "3"], ["3", ""]])
    for one, three in (("1.0", "3.0"), ("1,0", "3,00"), ("+1", "3e0")):
        assert figures([["1", one], ["2", "2"], [one, three], [three, ""]]) == plain
    listed = reliability([["1", "2.0"], ["1.0", "1"]], 2, values=["1.0", "2", "3"], resamples=0).coefficients
    assert listed["brennan_prediger"].value == pytest.approx((0.5 - 1 / 3) / (1 - 1 / 3))


def test_codes_with_a_leading_zero_are_not_joined() -> None:
    assert figures([["1", "01"], ["2", "2"], ["1", "1"]])["alpha_nominal"].value < 1


def test_decimal_commas_are_numbers_unless_they_may_part_thousands() -> None:
    assert figures([["1,5", "2,5"], ["3", "3"], ["0,125", "1"]])["alpha_interval"].value is not None
    assert figures([["1,500", "2,500"], ["3", "3"]])["alpha_interval"].reason == "the values are not numbers"
    assert figures([["1,5", "x"], ["3", "3"]])["alpha_interval"].reason == "the values are not numbers"


def test_numbers_too_large_to_be_squared_have_a_reason() -> None:
    found = figures([["1e308", "-1e308"], ["2", "2"], ["3", "4"]])
    assert found["alpha_nominal"].value is not None
    for name in ("alpha_interval", "alpha_ratio", "gwet_ac2_quadratic", "cohen_kappa_linear"):
        assert (found[name].value, found[name].reason) == (None, "the values are too large to be squared")
    assert found["alpha_ordinal"].value is not None


@pytest.mark.parametrize("seed", range(4))
def test_many_coders_are_counted_as_few_are(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    draw = np.random.default_rng(seed)
    codes = draw.integers(-1, 5, (9, 7))
    cells = [[str(one) if one >= 0 else "" for one in row] for row in codes.tolist()]
    one_by_one = reliability(cells, 7, counts=[1, 2, 3, 1, 1, 4, 1, 2, 1], resamples=50)
    for module in (alpha, coincidences, many_coders):
        monkeypatch.setattr(module, "MANY_CODERS", 2)
    at_once = reliability(cells, 7, counts=[1, 2, 3, 1, 1, 4, 1, 2, 1], resamples=50)
    for name, found in one_by_one.coefficients.items():
        for field in ("value", "low", "high", "observed", "expected", "n"):
            assert getattr(at_once.coefficients[name], field) == pytest.approx(getattr(found, field)), (name, field)
    assert at_once.intervals.keys() == one_by_one.intervals.keys()


def test_a_table_turned_on_its_side_is_answered_soon() -> None:
    """A thousand units as columns of three rows: half a million pairs of coders."""
    draw = np.random.default_rng(1)
    cells = [list(map(str, row)) for row in draw.integers(0, 4, (3, 1000)).tolist()]
    begun = process_time()
    found = reliability(cells, 1000, resamples=20).coefficients
    assert found["light_kappa"].n > 1000 * 999 / 2 * 0.99
    assert process_time() - begun < 20


def test_a_thousand_actors_cost_no_more_than_the_data() -> None:
    draw = np.random.default_rng(0)
    truth = draw.integers(0, 1000, 10_000)
    codes = np.where(draw.random((10_000, 3)) < 0.7, truth[:, None], draw.integers(0, 1000, (10_000, 3)))
    tracemalloc.start()
    found = reliability_of_codes(codes, [f"actor {number}" for number in range(1000)], resamples=100)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert found.coefficients["alpha_nominal"].value == pytest.approx(0.49, abs=0.02)
    # A table of values × values for each unit would take 75 GB.
    assert peak < 100_000_000


def test_other_intervals_are_there_for_what_is_defined_and_never_not_a_number() -> None:
    cells = [["1", "1", "2"], ["2", "2", ""], ["3", "3", "3"], ["1", "2", "1"], ["3", "", ""]]
    found = reliability(cells, 3, resamples=200)
    assert set(found.intervals) == {"krippendorff", "gwet"}
    assert set(found.intervals["krippendorff"]) == {f"alpha_{level}" for level in LEVELS}
    for name, one in (pair for method in found.intervals.values() for pair in method.items()):
        assert found.coefficients[name].value is not None
        assert np.isfinite([one.low, one.high]).all()
        assert one.low <= found.coefficients[name].value <= one.high <= 1


@pytest.mark.parametrize("cells", [[["1"]], [["1", "1"]] * 3, [["1", ""], ["", "2"]], [["", ""]], []])
def test_degenerate_tables_have_no_other_intervals(cells: list[list[str]]) -> None:
    assert reliability(cells, len(cells[0]) if cells else 2, resamples=50).intervals == {}


def test_all_disagreement_or_none_has_an_interval_that_is_a_number() -> None:
    for cells in ([["1", "2"]] * 6, [["1", "1"], ["2", "2"]] * 6):
        found = reliability(cells, 2, resamples=100)
        ends = [end for method in found.intervals.values() for one in method.values() for end in (one.low, one.high)]
        assert ends
        assert np.isfinite(ends).all()
