"""Coefficients against their definitions worked out pair by pair, on random tables."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations, permutations
from random import Random

import numpy as np
import pytest

from annotator.analysis.alpha import alpha, percent
from annotator.analysis.coding_table import CodingTable, coding_table
from annotator.analysis.kappas import cohen_kappa
from annotator.analysis.many_coders import conger_kappa, gwet_family, holsti, light_kappa, lotus
from annotator.analysis.metrics import Metric, Nominal, interval, ordinal, ratio
from annotator.analysis.set_metrics import jaccard, masi
from annotator.analysis.weighting import Weights

Rows = list[list[int]]


def random_rows(seed: int) -> Rows:
    draw = Random(seed)
    units, coders, values = draw.randint(1, 12), draw.randint(2, 5), draw.randint(1, 5)
    return [[draw.choice([-1, *range(values)]) for _ in range(coders)] for _ in range(units)]


def given(row: list[int]) -> list[int]:
    return [v for v in row if v >= 0]


def alpha_by_definition(rows: Rows, distance: Callable[[int, int], float]) -> float | None:
    units = [given(row) for row in rows if len(given(row)) >= 2]
    values = [v for unit in units for v in unit]
    observed = sum(sum(distance(a, b) for a, b in permutations(unit, 2)) / (len(unit) - 1) for unit in units)
    expected = sum(distance(a, b) for a, b in permutations(values, 2))
    return None if expected == 0 else 1 - (observed / len(values)) / (expected / len(values) / (len(values) - 1))


def ordinal_by_definition(rows: Rows) -> Callable[[int, int], float]:
    counts = np.zeros(6)
    for row in rows:
        if len(given(row)) >= 2:
            for value in given(row):
                counts[value] += 1

    def distance(a: int, b: int) -> float:
        low, high = min(a, b), max(a, b)
        return (counts[low : high + 1].sum() - (counts[low] + counts[high]) / 2) ** 2 if a != b else 0.0

    return distance


def ours(rows: Rows, metric: Metric) -> float | None:
    table = coding_table(np.array(rows), 6).pairable()
    return alpha(table, metric).point(table.multiplicity)[0]


def same(found: float | None, wanted: float | None) -> bool:
    return found is None if wanted is None else found == pytest.approx(wanted, abs=1e-9)


@pytest.mark.parametrize("seed", range(40))
def test_alpha_of_every_level(seed: int) -> None:
    check_every_level(seed)


@pytest.mark.soak
def test_alpha_of_a_thousand_tables() -> None:
    for seed in range(1_000, 2_000):
        check_every_level(seed)


def check_every_level(seed: int) -> None:
    rows = random_rows(seed)
    numbers = np.array([0, 1.5, 2, 7, 7.25, 30])
    counts = coding_table(np.array(rows), 6).pairable().value_counts()
    assert same(ours(rows, Nominal()), alpha_by_definition(rows, lambda a, b: a != b))
    assert same(ours(rows, ordinal(numbers, counts)), alpha_by_definition(rows, ordinal_by_definition(rows)))
    assert same(
        ours(rows, interval(numbers, counts > 0)),
        alpha_by_definition(rows, lambda a, b: (numbers[a] - numbers[b]) ** 2),
    )
    assert same(
        ours(rows, ratio(numbers)),
        alpha_by_definition(
            rows, lambda a, b: ((numbers[a] - numbers[b]) / (numbers[a] + numbers[b])) ** 2 if a != b else 0
        ),
    )


def jaccard_distance(a: set[int], b: set[int]) -> float:
    return 1 - len(a & b) / len(a | b) if a | b else 0.0


def masi_distance(a: set[int], b: set[int]) -> float:
    monotony = 1 if a == b else 2 / 3 if a <= b or b <= a else 1 / 3 if a & b else 0
    return 1 - (1 - jaccard_distance(a, b)) * monotony if a and b else float(a != b)


@pytest.mark.parametrize("seed", range(40))
def test_alpha_for_sets(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    draw = Random(seed)
    sets = [()] + [tuple(sorted(draw.sample(range(7), draw.randint(1, 4)))) for _ in range(5)]
    rows = random_rows(seed + 100)
    # The factors for thousands of sets and the plain table for few must say the same.
    monkeypatch.setattr("annotator.analysis.set_metrics.FEW_SETS", 0 if seed % 2 else 448)
    for metric, distance in ((jaccard, jaccard_distance), (masi, masi_distance)):
        wanted = alpha_by_definition(rows, lambda a, b, d=distance: d(set(sets[a]), set(sets[b])))
        assert same(ours(rows, metric(sets)), wanted)


def weight(shape: str, a: int, b: int, span: int) -> float:
    return float(a != b) if shape == "identity" else (abs(a - b) / span) ** (1 if shape == "linear" else 2)


@pytest.mark.parametrize("seed", range(40))
@pytest.mark.parametrize("shape", ["identity", "linear", "quadratic"])
def test_gwets_frame(seed: int, shape: str) -> None:
    rows = [row for row in random_rows(seed + 200) if given(row)]
    q, table = 5, coding_table(np.array(rows or [[-1, -1]]), 5)
    found = gwet_family(table, Weights(shape, np.arange(5.0)), q)
    pairable = [given(row) for row in rows if len(given(row)) >= 2]
    shares = [np.mean([given(row).count(k) / len(given(row)) for row in rows]) if rows else 0 for k in range(q)]
    if not pairable or sum(s > 0 for s in shares) < 2:
        assert all(one.value is None and one.reason for one in found.values())
        return
    agreed = np.mean([np.mean([1 - weight(shape, a, b, 4) for a, b in permutations(u, 2)]) for u in pairable])
    same_weight = [[1 - weight(shape, a, b, 4) for b in range(q)] for a in range(q)]
    total = np.sum(same_weight)
    chances = {
        "fleiss_kappa": np.array(shares) @ np.array(same_weight) @ np.array(shares),
        "brennan_prediger": total / q**2,
        "gwet_ac": total / (q * (q - 1)) * sum(s * (1 - s) for s in shares),
    }
    for name, chance in chances.items():
        assert found[name].value == pytest.approx((agreed - chance) / (1 - chance)), name
        assert found[name].n == len(pairable)


def cohen_by_definition(rows: Rows, i: int, j: int, shape: str = "identity") -> float | None:
    both = [(row[i], row[j]) for row in rows if row[i] >= 0 and row[j] >= 0]
    observed = sum(weight(shape, a, b, 4) for a, b in both)
    expected = sum(weight(shape, a, b, 4) for a, _ in both for _, b in both)
    return None if not expected else 1 - observed * len(both) / expected


@pytest.mark.parametrize("seed", range(40))
def test_cohen_light_conger_holsti_and_lotus(seed: int) -> None:
    rows = random_rows(seed + 300)
    table, coders = coding_table(np.array(rows), 5), len(rows[0])
    kappas = [cohen_by_definition(rows, i, j) for i, j in combinations(range(coders), 2)]
    defined = [k for k in kappas if k is not None]
    assert same(light_kappa(table).value, float(np.mean(defined)) if defined else None)
    for shape in ("identity", "linear", "quadratic"):
        pair = cohen_kappa(table.columns([0, 1]), Weights(shape, np.arange(5.0)))
        assert same(pair.value, cohen_by_definition(rows, 0, 1, shape))
    pairs = [(i, j) for i, j in combinations(range(coders), 2) if any(r[i] >= 0 <= r[j] for r in rows)]
    decided = [sum(r[i] >= 0 for r in rows) for i in range(coders)]
    shares = [2 * sum(r[i] == r[j] >= 0 for r in rows) / (decided[i] + decided[j]) for i, j in pairs]
    assert same(holsti(table).value, float(np.mean(shares)) if shares else None)
    modal = [max(map(u.count, u)) / len(u) for u in map(given, rows) if len(u) > 1]
    assert same(lotus(table, 5)[0].value, float(np.mean(modal)) if modal else None)
    assert same(percent_of(table), percent_by_definition(rows))


def percent_of(table: CodingTable) -> float | None:
    return percent(table.pairable()).point(table.multiplicity)[0]


def percent_by_definition(rows: Rows) -> float | None:
    shares = [np.mean([a == b for a, b in combinations(u, 2)]) for u in map(given, rows) if len(u) > 1]
    return float(np.mean(shares)) if shares else None


@pytest.mark.parametrize("seed", range(20))
def test_conger_on_complete_data(seed: int) -> None:
    draw = Random(seed)
    rows = [[draw.randrange(3) for _ in range(4)] for _ in range(9)]
    pairs = list(combinations(range(4), 2))
    agreed = np.mean([np.mean([row[i] == row[j] for i, j in pairs]) for row in rows])
    chance = np.mean([np.mean([a[i] == b[j] for a in rows for b in rows]) for i, j in pairs])
    assert conger_kappa(coding_table(np.array(rows), 3)).value == pytest.approx((agreed - chance) / (1 - chance))


@pytest.mark.parametrize("seed", range(10))
def test_nominal_alpha_of_two_coders_is_scotts_pi_for_small_samples(seed: int) -> None:
    rows = [[Random(seed * 50 + u).randrange(3), Random(seed * 50 + u + 25).randrange(3)] for u in range(8)]
    shares = [sum(row.count(k) for row in rows) / 16 for k in range(3)]
    chance = sum(s * s for s in shares)
    pi = (np.mean([a == b for a, b in rows]) - chance) / (1 - chance)
    assert ours(rows, Nominal()) == pytest.approx(1 - (1 - pi) * 15 / 16)


@pytest.mark.parametrize("seed", range(10))
def test_order_of_units_coders_and_values_does_not_matter_and_doubling_keeps_what_is_observed(seed: int) -> None:
    rows = np.array(random_rows(seed + 400))
    source = np.random.default_rng(seed)
    renamed = np.append(source.permutation(5), -1)[rows]
    shuffled = renamed[source.permutation(len(rows))][:, source.permutation(rows.shape[1])]
    assert same(ours(shuffled.tolist(), Nominal()), ours(rows.tolist(), Nominal()))
    once, twice = coding_table(rows, 6).pairable(), coding_table(np.vstack([rows, rows]), 6).pairable()
    first, second = (alpha(t, Nominal()).point(t.multiplicity) for t in (once, twice))
    assert second[1] == pytest.approx(first[1]) if first[1] is not None else second[1] is None
    assert twice.value_counts() == pytest.approx(2 * once.value_counts())


@pytest.mark.parametrize("values", [5, 70, 300_000])
def test_packed_and_unpacked_tables_agree(values: int) -> None:
    source = np.random.default_rng(3)
    codes = source.integers(-1, 5, (400, 4))
    article = source.integers(0, 7, 400)
    small = coding_table(codes, 5, article, articles=7).pairable()
    large = coding_table(codes, values, article, articles=7).pairable()
    figures = [alpha(t, Nominal()).point(t.multiplicity) for t in (small, large)]
    assert figures[0] == pytest.approx(figures[1])
    assert small.article_sums([np.ones(len(small.codes))]) == pytest.approx(
        large.article_sums([np.ones(len(large.codes))])
    )
