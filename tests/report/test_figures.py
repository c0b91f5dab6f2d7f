"""Figures as they are printed."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.analysis.results import Coefficient
from annotator.report import figures
from annotator.report.figures import NO_BREAK
from annotator.report.voice import Voice, speaking

MARKS = (0.667, 0.8, 1.0)


@pytest.mark.parametrize(
    ("value", "printed"),
    [
        (None, "—"),
        (0.714, ".71"),
        (0.8, ".80"),
        (0.667, ".67"),
        (1.0, "1.00"),
        (0.0, ".00"),
        (-0.004, ".00"),
        (-0.052, "−.05"),
        (-1.0, "−1.00"),
        (0.7996, ".7996"),
        (0.6666, ".6666"),
        (0.996, ".996"),
        (0.79999999, ".800"),
        (0.99999999, "1.00"),
    ],
)
def test_a_coefficient_has_two_decimals_and_no_leading_zero(value: float | None, printed: str) -> None:
    assert figures.figure(value) == printed


@given(st.floats(-1, 1))
def test_no_figure_is_printed_on_the_other_side_of_a_mark(value: float) -> None:
    printed = float(figures.figure(value).replace("−", "-"))
    assert abs(printed - value) <= 0.005 + 1e-9
    if all(abs(value - mark) > 1e-5 for mark in MARKS):
        assert [printed >= mark for mark in MARKS] == [value >= mark for mark in MARKS]


@pytest.mark.parametrize(
    ("low", "high", "printed"),
    [(0.661, 0.762, ".66–.76"), (-0.1, 0.2, "−.10 to .20"), (None, 0.5, "—"), (0.5, None, "—")],
)
def test_intervals(low: float | None, high: float | None, printed: str) -> None:
    assert figures.interval(low, high) == printed


@pytest.mark.parametrize(
    ("share", "printed"), [(None, "—"), (0.0, ".00"), (0.0001, "< .01"), (0.5, ".50"), (0.9999, "> .99"), (1.0, "1.00")]
)
def test_a_share_of_resamples_is_never_rounded_to_all_or_none(share: float | None, printed: str) -> None:
    assert figures.probability(share) == printed


@pytest.mark.parametrize(
    ("share", "printed"),
    [(None, "—"), (0.0, "0 %"), (1.0, "100 %"), (0.784, "78 %"), (0.996, "99.6 %"), (0.99999, "> 99.9 %"),
     (0.0001, "< 0.1 %"), (0.004, "0.4 %")],
)  # fmt: skip
def test_per_cent_is_never_rounded_to_all_or_none(share: float | None, printed: str) -> None:
    assert figures.percent(share) == printed.replace(" %", f"{NO_BREAK}%")


def test_thousands_are_set_apart() -> None:
    assert figures.count(10_000) == f"10{NO_BREAK}000"


def test_a_matrix_has_one_decimal_only_where_it_needs_one() -> None:
    assert figures.cells([[2.0, 0.0], [0.0, 3.0000000001]]) == (("2", "0"), ("0", "3"))
    assert figures.cells([[2.0, 1 / 3], [1 / 3, 0]]) == (("2.0", "0.3"), ("0.3", "0"))


def test_a_change_has_a_sign() -> None:
    assert (figures.difference(0.0123), figures.difference(-0.2)) == ("+.012", "−.200")


@pytest.mark.parametrize(
    ("value", "low", "articles", "text", "tone"),
    [
        (0.85, 0.81, 20, "reliable", "good"),
        (0.85, 0.79, 20, "reliable, uncertain", "good"),
        (0.8, 0.8, 15, "reliable", "good"),
        (0.7999, 0.7, 20, "tentative", "warning"),
        (0.7, 0.6, 20, "tentative, uncertain", "warning"),
        (0.667, None, 20, "tentative", "warning"),
        (0.6669, 0.5, 20, "not reliable", "bad"),
        (0.95, 0.9, 14, "", "none"),
        (None, None, 40, "", "none"),
    ],
)
def test_the_word_goes_by_the_point_estimate_and_the_doubt_by_the_lower_end(
    value: float | None, low: float | None, articles: int, text: str, tone: str
) -> None:
    one = figures.standing(Coefficient(value, low, 1.0 if low is not None else None), articles)
    assert (one.text, one.tone) == (text, tone)


@pytest.mark.parametrize(
    ("printed", "with_comma"),
    [
        (lambda: figures.figure(0.714), "0,71"),
        (lambda: figures.figure(-0.052), "−0,05"),
        (lambda: figures.figure(1.0), "1,00"),
        (lambda: figures.figure(None), "—"),
        (lambda: figures.interval(0.661, 0.762), "0,66–0,76"),
        (lambda: figures.probability(0.001), "< 0,01"),
        (lambda: figures.percent(0.996), f"99,6{NO_BREAK}%"),
        (lambda: figures.percent(0.999999), f"> 99,9{NO_BREAK}%"),
        (lambda: figures.decimal(3248.5, 1), f"3{NO_BREAK}248,5"),
        (lambda: figures.difference(-0.005), "−0,005"),
    ],
)
def test_a_voice_with_a_decimal_comma_has_it_in_every_figure(printed: Callable[[], str], with_comma: str) -> None:
    with speaking(Voice(str, lambda one, many, number: many, ",")):
        assert printed() == with_comma
    assert "," not in printed()
