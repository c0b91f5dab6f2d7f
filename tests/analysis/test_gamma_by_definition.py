"""Gamma against its definition: every alignment tried, every aligned pair weighed by hand."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import combinations, product
from random import Random

import numpy as np
import pytest

from annotator.analysis.alignment import Alignment, best_alignment
from annotator.analysis.dissimilarities import Continua, Dissimilarity, by_number, by_rank, unlike
from annotator.analysis.gamma import GammaOptions, gamma
from annotator.analysis.gamma_sums import Plan, Portion, summed
from annotator.analysis.random_continua import Marked, with_samples
from annotator.analysis.results import SpanReliability
from annotator.analysis.span_tables import unitizing
from annotator.analysis.value_sets import ValueSets
from tests.analysis.published import FIGURES_2016, SPANS_2016
from tests.analysis.tables import drawn_spans

Unit = tuple[int, int, int, int]
NOMINAL = Dissimilarity(1, 1, unlike)


def continua(units: list[Unit], coders: int) -> Continua:
    """One continuum of (start, end, coder, category)."""
    start, end, coder, category = np.array(sorted(units), dtype=np.int64).reshape(-1, 4).T
    return Continua(np.zeros(len(start), np.int64), coder, start, end, category, 1, coders)


def random_units(draw: Random, coders: int, most: int = 12) -> list[Unit]:
    """Up to five units a coder, near enough to each other to be worth a thought; overlaps within a coder, too."""
    units: list[Unit] = []
    for coder in range(coders):
        for _ in range(draw.randint(0, 5)):
            start = draw.randint(0, 25)
            units.append((start, start + draw.randint(1, 12), coder, draw.randint(0, 2)))
    return sorted(draw.sample(units, min(most, len(units))))


def d(one: Unit, other: Unit, weights: tuple[float, float]) -> float:
    place = (abs(one[0] - other[0]) + abs(one[1] - other[1])) / (one[1] - one[0] + other[1] - other[0])
    return weights[0] * place**2 + weights[1] * (one[3] != other[3])


def disorder(unitary: list[Unit | None], weights: tuple[float, float]) -> float:
    """The mean of all pairs of places; whatever meets none is 1."""
    pairs = list(combinations(unitary, 2))
    return sum(1 if a is None or b is None else d(a, b, weights) for a, b in pairs) / len(pairs)


def least_disorder(units: list[Unit], coders: int, weights: tuple[float, float]) -> float:
    """Over all alignments, taking the first unit left and every set it can stand in."""
    own = [[u for u in range(len(units)) if units[u][2] == coder] for coder in range(coders)]

    @cache
    def rest(left: frozenset[int]) -> float:
        if not left:
            return 0.0
        first = min(left)
        places = [
            [first] if coder == units[first][2] else [None, *(u for u in own[coder] if u in left)]
            for coder in range(coders)
        ]
        return min(
            disorder([None if u is None else units[u] for u in chosen], weights)
            + rest(left - {u for u in chosen if u is not None})
            for chosen in product(*places)
        )

    return rest(frozenset(range(len(units))))


def check_alignment(seed: int) -> None:
    draw = Random(seed)
    coders, weights = draw.choice([2, 3, 3, 4]), draw.choice([(1, 1), (3, 1), (1, 0), (0.5, 2), (0, 1)])
    units = random_units(draw, coders, 12 if coders < 4 else 10)
    placed = continua(units, coders)
    wanted = least_disorder(units, coders, weights)
    dissimilarity = Dissimilarity(*weights, unlike)
    found = best_alignment(placed, dissimilarity)
    assert found.disorder[0] == pytest.approx(wanted, abs=1e-6)
    assert found.least[0] == found.disorder[0]
    check_bounded(best_alignment(placed, dissimilarity, most=0), placed, wanted)


def check_bounded(found: Alignment, units: Continua, wanted: float) -> None:
    """Where no set may be listed the alignment is still one, and the bound holds."""
    assert found.least[0] - 1e-9 <= wanted <= found.disorder[0] + 1e-6
    for group in np.unique(found.group):
        coders = units.coder[found.group == group]
        assert len(set(coders.tolist())) == len(coders)


@pytest.mark.parametrize("seed", range(40))
def test_the_best_alignment_against_every_alignment(seed: int) -> None:
    check_alignment(seed)


@pytest.mark.soak
def test_a_thousand_best_alignments_against_every_alignment() -> None:
    for seed in range(1_000, 2_000):
        check_alignment(seed)


def groups_of(found: Alignment, units: Continua) -> Iterator[list[Unit]]:
    columns = zip(units.start.tolist(), units.end.tolist(), units.coder.tolist(), units.category.tolist(), strict=True)
    listed = list(columns)
    for group in np.unique(found.group):
        yield [listed[u] for u in np.flatnonzero(found.group == group)]


def category_sums(groups: list[list[Unit]], alpha: float, value: int | None) -> tuple[float, float]:
    """Σ p and Σ p d_cat over aligned pairs, of all or of those with a value."""
    weight = apart = 0.0
    for group in groups:
        for one, other in combinations(group, 2):
            if value in (None, one[3], other[3]):
                p = max(0.0, 1 - alpha * d(one, other, (1, 0))) / (len(group) - 1)
                weight, apart = weight + p, apart + p * (one[3] != other[3])
    return weight, apart


@pytest.mark.parametrize("seed", range(40))
def test_gamma_cat_and_gamma_k_weigh_aligned_pairs_by_how_far_they_overlap(seed: int) -> None:
    draw = Random(seed)
    coders, alpha = draw.choice([2, 3, 4]), draw.choice([1.0, 3.0])
    units = continua(random_units(draw, coders, 12), coders)
    marked = Marked(units, np.array([40]), np.array([0]))
    plan = Plan(Dissimilarity(alpha, 1, unlike), ValueSets(3), 0, 0)
    sums = summed(plan, Portion(marked, 0, 1))
    groups = list(groups_of(best_alignment(units, plan.dissimilarity), units))
    assert (sums.weight[0], sums.apart[0]) == pytest.approx(category_sums(groups, alpha, None))
    for value in range(3):
        of_value = sums.value_weight[value, 0], sums.value_apart[value, 0]
        assert of_value == pytest.approx(category_sums(groups, alpha, value))
    assert sums.alone[0] == sum(len(group) * (coders - len(group)) for group in groups)


def of_example(**options: float) -> SpanReliability:
    """Alex, Paul and Suzan, as in Mathet, Widlöcher & Métivier's software, α = 3."""
    return unitizing(drawn_spans(SPANS_2016), {"": 60}, resamples=0, with_gamma=GammaOptions(alpha=3, **options))


def test_alex_paul_and_suzan_have_the_disorder_and_the_gamma_of_other_implementations() -> None:
    found = of_example(samples=200)
    figures = {name: one.value for name, one in found.coefficients.items()}
    # 10 of the 1 / 3 (d − 1) by hand: see the six unitary alignments in the next test.
    assert figures["gamma_disorder"] == pytest.approx(0.960625, abs=1e-9)
    assert figures["gamma"] == pytest.approx(0.455, abs=0.02)
    assert figures["gamma_cat_unaligned"] == pytest.approx(0.40, abs=0.02)
    assert found.gamma_run is not None
    assert found.gamma_run.exact


def test_krippendorff_2016_prints_what_these_segments_give() -> None:
    found = of_example(samples=1)
    for name, printed in FIGURES_2016.items():
        assert round(found.coefficients[name].value or 0, 3) == printed
    assert round(found.per_value["5"].coverage or 0, 2) == 0.44


def test_of_equally_good_alignments_the_one_with_fewest_unitary_ones_is_taken() -> None:
    # α = 3, touching units of 4 and 16 characters and two values: d = 3 · 1 + 1, just what standing alone costs.
    units = continua([(40, 44, 0, 0), (44, 60, 1, 1)], 3)
    assert len(set(best_alignment(units, Dissimilarity(3, 1, unlike)).group.tolist())) == 1


@pytest.mark.parametrize(
    ("lines", "length", "disorder"),
    [
        # Each pair is moved by one of four characters on both ends: (2 / 8)² = 1 / 16; 3 of them over 3 units.
        ({"A": "1-5:a 6-10:b 11-15:a", "B": "2-6:a 7-11:b 12-16:a"}, 16, 1 / 16),
        # Two such pairs and two units alone, over (4 + 2) / 2 units.
        ({"A": "1-5:a 6-10:b 20-24:a 30-34:b", "B": "2-6:a 31-35:b"}, 35, (2 / 16 + 2) / 3),
        ({"A": "1-5:a 10-15:b", "B": "1-5:a 10-15:b"}, 20, 0),
        # One unit of two coders, the third has none: (0 + 1 + 1) / 3, over 2 / 3 of a unit.
        ({"A": "0-4:a", "B": "0-4:a", "C": ""}, 9, 1),
        # d = 1 for the value; 1 is less than two units alone, 2; over one unit.
        ({"A": "0-4:a", "B": "0-4:b"}, 9, 1),
        # (8 / 8)² + 1 = 2: as good together as alone; over one unit.
        ({"A": "0-4:a", "B": "4-8:b"}, 9, 2),
    ],
)
def test_disorders_worked_out_by_hand(lines: dict[str, str], length: int, disorder: float) -> None:
    found = unitizing(drawn_spans(lines), {"": length}, list(lines), 0, with_gamma=GammaOptions(samples=5))
    assert found.coefficients["gamma_disorder"].value == pytest.approx(disorder, abs=1e-9)
    assert found.coefficients["gamma"].observed == found.coefficients["gamma_disorder"].value


@pytest.mark.parametrize("coders", [2, 3])
def test_many_units_are_aligned_exactly_and_soon(coders: int) -> None:
    units = [(7 * i + j, 7 * i + 6 + j, j, i % 4) for i in range(300) for j in range(coders)]
    found = best_alignment(continua(units, coders), NOMINAL)
    assert len(set(found.group.tolist())) == 300
    # Neighbouring coders lie one of six characters apart: (2 / 12)², those at the ends of three (4 / 12)².
    assert found.disorder[0] == pytest.approx(300 * {2: 1 / 36, 3: (1 / 36 + 1 / 36 + 1 / 9) / 3}[coders])


def test_ordered_values_are_as_unlike_as_they_are_apart() -> None:
    numbers = np.array([1.0, 2.0, 10.0, 2.0])
    first, second = np.array([0, 0, 1, 1]), np.array([1, 2, 2, 3])
    assert by_rank(numbers).distance(first, second) == pytest.approx([0.5, 1, 0.5, 0])
    assert by_number(numbers).distance(first, second) == pytest.approx([1 / 9, 1, 8 / 9, 0])
    spans = drawn_spans({"A": "0-4:1 9-12:3", "B": "0-4:2 9-12:3"})
    found = unitizing(spans, {"": 30}, resamples=0, with_gamma=GammaOptions(samples=5), level="ordinal")
    assert found.coefficients["gamma_disorder"].value == pytest.approx(0.5 / 2)
    words = unitizing([("", "A", 0, 4, "a"), ("", "B", 0, 4, "b")], {"": 9}, resamples=0, with_gamma=GammaOptions(), level="ordinal")
    assert words.coefficients["gamma"].reason == "the values are not numbers"


def whole_of(spans: list[tuple[str, str, int, int, str]], lengths: dict[str, int]) -> tuple[float | None, ...]:
    found = unitizing(spans, lengths, resamples=0, with_gamma=GammaOptions(samples=10)).coefficients
    return found["gamma_disorder"].value, found["gamma"].value


def random_rows(seed: int) -> tuple[list[tuple[str, str, int, int, str]], dict[str, int]]:
    draw = Random(seed)
    rows = []
    for article, coder in product("xyz", "ABC"[: draw.randint(2, 3)]):
        for _ in range(draw.randint(0, 4)):
            start = draw.randint(0, 60)
            rows.append((article, coder, start, start + draw.randint(1, 20), draw.choice("abc")))
    return [*rows, ("x", "A", 3, 9, "a"), ("x", "B", 3, 9, "a")], dict.fromkeys("xyz", 90)


@pytest.mark.parametrize("seed", range(10))
def test_order_and_names_never_matter(seed: int) -> None:
    rows, lengths = random_rows(seed)
    disorder, value = whole_of(rows, lengths)
    assert whole_of(rows[::-1], lengths) == (disorder, value)
    other_values = [(a, c, s, e, {"a": "z", "b": "m", "c": "b"}[v]) for a, c, s, e, v in rows]
    assert whole_of(other_values, lengths) == pytest.approx((disorder, value))
    other_coders = [(a, {"A": "Z", "B": "M", "C": "B"}[c], s, e, v) for a, c, s, e, v in rows]
    assert whole_of(other_coders, lengths)[0] == pytest.approx(disorder)


@pytest.mark.parametrize("seed", range(10))
def test_an_article_twice_has_the_disorder_of_one(seed: int) -> None:
    rows, lengths = random_rows(seed)
    twice = rows + [(a + "'", *rest) for a, *rest in rows]
    assert whole_of(twice, lengths | {a + "'": n for a, n in lengths.items()})[0] == pytest.approx(whole_of(rows, lengths)[0])


@pytest.mark.parametrize("seed", range(20))
def test_a_random_continuum_is_coders_of_the_article_shifted_round(seed: int) -> None:
    draw = Random(seed)
    coders = draw.choice([2, 3, 4])
    units = continua(random_units(draw, coders, 20), coders)
    samples, sample = with_samples(Marked(units, np.array([60]), np.array([7])), 0, 6, seed)
    assert sample.tolist() == list(range(6))
    lines = [[(s, e - s, v) for s, e, c, v in zip(*columns(units), strict=True) if c == coder] for coder in range(coders)]
    shifts = [{round_by(line, by) for by in range(60)} for line in lines]
    for continuum in range(1, 6):
        for coder in range(coders):
            own = (samples.continuum == continuum) & (samples.coder == coder)
            start, end, _, category = (column[own] for column in np.array(columns(samples)))
            drawn = tuple(sorted(zip(start.tolist(), (end - start).tolist(), category.tolist(), strict=True)))
            assert any(drawn in shifted for shifted in shifts)


def columns(units: Continua) -> list[list[int]]:
    return [column.tolist() for column in (units.start, units.end, units.coder, units.category)]


def round_by(line: list[tuple[int, int, int]], by: int) -> tuple[tuple[int, int, int], ...]:
    return tuple(sorted(((start + by) % 60, length, category) for start, length, category in line))


def test_the_shifts_of_a_continuum_keep_half_a_mean_unit_between_them() -> None:
    units = continua([(0, 10, 0, 0), (0, 10, 1, 0), (0, 10, 2, 0)], 3)
    samples, _ = with_samples(Marked(units, np.array([100]), np.array([0])), 0, 300, 1)
    starts = samples.start.reshape(300, 3)[1:]
    apart = np.diff(np.concatenate([starts, starts[:, :1] + 100], axis=1))
    # Rounding to characters may take one from the five.
    assert apart.min() >= 4
    assert len(np.unique(starts)) == 100


def several_articles(articles: int = 12) -> tuple[list[Marked], ValueSets]:
    draw = Random(3)
    parts = []
    for _ in range(articles):
        parts.append(random_units(draw, 3, 12))
    rows = np.array([(a, *unit) for a, units in enumerate(parts) for unit in units])
    a, start, end, coder, category = rows.T
    units = Continua(a, coder, start, end, category, articles, 3)
    return [Marked(units, np.full(articles, 80), np.arange(articles))], ValueSets(3)


def test_the_figures_are_the_same_in_several_processes() -> None:
    marked, sets = several_articles(100)
    here, there = (gamma(marked, sets, NOMINAL, GammaOptions(samples=20, processes=n)) for n in (1, 2))
    assert here == there


def test_a_sample_is_the_same_however_many_there_are() -> None:
    marked, sets = several_articles()
    few = gamma(marked, sets, NOMINAL, GammaOptions(samples=5))
    more = gamma(marked, sets, NOMINAL, GammaOptions(samples=5, precision=0.02))
    assert more.run.samples > 5
    assert more.run.error <= 0.03
    assert more == gamma(marked, sets, NOMINAL, GammaOptions(samples=more.run.samples))
    assert few.disorder == more.disorder


@pytest.mark.parametrize("processes", [1, 2])
def test_progress_may_stop_the_work(processes: int) -> None:
    marked, sets = several_articles(100)
    told: list[float] = []

    def stop(share: float) -> None:
        told.append(share)
        if share > 0:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        gamma(marked, sets, NOMINAL, GammaOptions(samples=30, processes=processes), stop)
    # With processes of its own all of it may be there at the first look.
    assert 0 < told[-1] <= 1


@pytest.mark.parametrize(
    ("lines", "length", "reasons"),
    [
        ({"A": "", "B": ""}, 40, {"gamma": "no passage was marked", "gamma_cat": "no passage was marked", "gamma_disorder": "no passage was marked"}),
        ({"A": "", "B": ""}, 0, {"gamma": "no passage was marked"}),
        ({"A": "3-3:a", "B": ""}, 9, {"gamma": "no passage was marked"}),
        ({"A": "0-4:a"}, 9, {"gamma": "only one coder", "gamma_disorder": "only one coder"}),
        ({"A": "0-4:a", "B": "20-24:a"}, 40, {"gamma_cat": "no two passages aligned with each other overlap"}),
        ({"A": "0-4:a", "B": "0-4:a"}, 40, {"gamma_cat": "only one value was used"}),
        ({"A": "0-1:a", "B": "0-1:a"}, 1, {"gamma": "random continua of these passages show no disagreement"}),
    ],
)  # fmt: skip
def test_undefined_gammas_say_why(lines: dict[str, str], length: int, reasons: dict[str, str]) -> None:
    found = unitizing(drawn_spans(lines), {"": length}, list(lines), resamples=0, with_gamma=GammaOptions())
    for name, reason in reasons.items():
        assert (found.coefficients[name].value, found.coefficients[name].reason) == (None, reason)
