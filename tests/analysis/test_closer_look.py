"""Coder by coder, round by round, passage by passage: each against its definition worked out by hand or in loops."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from annotator.analysis.agreement import agree
from annotator.analysis.closer import CoderAgreement
from annotator.analysis.data import ReliabilityData
from annotator.analysis.results import VariableAgreement
from tests.analysis.projects import VARIABLES, Passage, project, random_project

TEXT = "The police union demands more money, and the mayor says no to all of it."
Units = list[dict[str, str]]
Distance = Callable[[str, str], float]


def coded(rows: list[dict[str, str]], name: str, level: str, values: list[str], articles: int = 3) -> ReliabilityData:
    """One unit a row, each coder's value under the coder's name; units go round the articles."""
    coders = sorted({coder for row in rows for coder in row})
    passages: list[Passage] = [
        (f"a{u % articles}", coder, [(20 * u, 20 * u + 10)], {name: [value]})
        for u, row in enumerate(rows)
        for coder, value in row.items()
    ]
    texts = {f"a{d}": "x" * 20 * len(rows) for d in range(articles)}
    return project(texts, dict.fromkeys(coders, " ".join(texts)), passages, {name: (level, values)}, ["none"])


def drawn(seed: int, coders: int, values: list[str]) -> list[dict[str, str]]:
    """Units that most coders gave a value, half of them the same one."""
    source = np.random.default_rng(seed)
    truth = source.choice(values, 24)
    return [
        {
            f"c{c}": str(t if source.random() < 0.5 else source.choice(values))
            for c in range(coders)
            if c < 1 or source.random() < 0.8
        }
        for t in truth
    ]


def against_rest(units: Units, coder: str, distance: Distance) -> float:
    """The coder's pairs with everyone else, each unit shared evenly; chance from the values so weighted."""
    apart, weighted = 0.0, []
    for unit in units:
        others = [value for name, value in unit.items() if name != coder]
        if coder in unit and others:
            apart += 2 * sum(distance(unit[coder], value) for value in others) / len(others)
            weighted += [(unit[coder], 1.0)] + [(value, 1 / len(others)) for value in others]
    n = sum(weight for _, weight in weighted)
    chance = sum(w * v * distance(a, b) for a, w in weighted for b, v in weighted)
    return 1 - (apart / n) / (chance / (n * (n - 1)))


def beside(variable: VariableAgreement) -> dict[str, CoderAgreement]:
    return {one.coder: one for one in variable.by_coder}


@pytest.mark.parametrize("seed", range(6))
def test_each_coder_against_the_rest(seed: int) -> None:
    rows = drawn(seed, 2 + seed % 4, ["a", "b", "c"])
    found = agree(coded(rows, "claim_type", "nominal", ["a", "b", "c"]), 0).variables[0]
    for coder, one in beside(found).items():
        wanted = against_rest(rows, coder.lower(), lambda a, b: float(a != b))
        assert one.against_rest.value == pytest.approx(wanted)
        assert one.shift is None


@pytest.mark.parametrize("seed", range(4))
def test_of_two_coders_each_against_the_rest_is_the_pair(seed: int) -> None:
    values = list(VARIABLES["sentiment"][1])
    data = coded(drawn(seed + 20, 2, values), "sentiment", "ordinal", values)
    found = agree(data, 0).variables[0]
    headline = found.coefficients[found.headline]
    for one in found.by_coder:
        assert (one.against_rest.value, one.against_rest.observed) == pytest.approx((headline.value, headline.observed))
        assert one.against_rest.n == headline.n


def test_bias_is_how_far_shares_lie_apart_and_shift_which_way_on_the_scale() -> None:
    rows = [{"c0": a, "c1": b} for a, b in
            [("positive", "neutral")] * 3 + [("neutral", "negative")] * 2 + [("none", "none")] * 5]  # fmt: skip
    found = agree(coded(rows, "sentiment", "ordinal", ["negative", "neutral", "positive", "none"]), 0).variables[0]
    first, second = found.by_coder
    # Of ten units: positive 3 : 0, neutral 2 : 3, negative 0 : 2; of the five on the scale each is one step higher.
    assert (first.bias, second.bias) == (pytest.approx((3 + 1 + 2) / 20), pytest.approx((3 + 1 + 2) / 20))
    assert (first.shift, second.shift) == (pytest.approx(1), pytest.approx(-1))


def test_adjacent_is_the_share_of_the_disagreement_between_neighbours() -> None:
    rows = [{"c0": a, "c1": b} for a, b in [("negative", "neutral")] * 3 + [("negative", "positive")] * 2 +
            [("neutral", "none")] * 4 + [("neutral", "neutral")]]  # fmt: skip
    values = ["negative", "neutral", "positive", "none"]
    assert agree(coded(rows, "sentiment", "ordinal", values), 0).variables[0].adjacent == pytest.approx(3 / 5)
    assert agree(coded(rows, "claim_type", "nominal", values), 0).variables[0].adjacent is None


def restricted(data: ReliabilityData, wanted: set[str]) -> ReliabilityData:
    """The project as if the other articles had not been read."""
    inside = np.array([article in wanted for article in data.article_ids])
    return replace(data, done=data.done & inside[:, None])


@pytest.mark.parametrize("seed", range(5))
def test_a_round_or_a_week_is_the_analysis_of_its_articles_alone(seed: int) -> None:
    data = random_project(seed, articles=10)
    found = agree(data, 0)
    for labels, of in ((data.article_batches, "by_batch"), (data.article_weeks, "by_week")):
        for place in range(len(getattr(found.unitizing, of))):
            period = getattr(found.unitizing, of)[place]
            wanted = {a for a, label in zip(data.article_ids, labels, strict=True) if label == period.label}
            alone = agree(restricted(data, wanted), 0)
            assert (period.articles, period.units) == (alone.articles, alone.matching.passages)
            assert period.alpha == alone.unitizing.bar_u_alpha
            for one, whole in zip(found.variables, alone.variables, strict=True):
                mine, theirs = getattr(one, of)[place], whole.coefficients.get(one.headline)
                assert (mine.label, mine.units) == (period.label, whole.units)
                assert theirs is None or mine.alpha.value == pytest.approx(theirs.value)


@pytest.mark.parametrize("seed", range(5))
def test_the_points_of_passages_sum_to_those_of_their_articles(seed: int) -> None:
    data = random_project(seed, articles=8, coders=2 + seed % 3)
    found = agree(data, 0)
    assert found.disagreeing_passages == len(found.passages_by_disagreement)
    points = [one.points for one in found.passages_by_disagreement]
    assert points == sorted(points, reverse=True)
    for article in found.articles_by_disagreement:
        own = [one for one in found.passages_by_disagreement if one.article == article.id]
        assert sum(one.points for one in own) == pytest.approx(article.points)
        assert sum(len(one.passages) == 1 for one in own) == article.unmatched
    known = dict(zip(data.passage_ids, data.passage_coder.tolist(), strict=True))
    for one in found.passages_by_disagreement:
        assert all(data.coder_names[known[passage]] == coder for coder, passage in one.passages)
        assert (len(one.passages) == 1) == (not one.variables)


def test_a_disagreement_names_bounds_who_missed_it_and_what_differs() -> None:
    passages: list[Passage] = [
        ("a", "ann", [(4, 16)], {"claim_type": ["demand"], "sentiment": ["negative"]}),
        ("a", "ben", [(4, 18)], {"claim_type": ["support"], "sentiment": ["negative"]}),
        ("a", "cat", [(40, 50)], {"claim_type": ["demand"]}),
    ]
    done = {"ann": "a", "ben": "a", "cat": "a"}
    first, second = agree(project({"a": TEXT}, done, passages, VARIABLES), 0).passages_by_disagreement
    assert (first.start, first.end, first.variables) == (4, 18, ("claim_type",))
    assert (dict(first.passages), first.missing) == ({"Ann": "p00000", "Ben": "p00001"}, ("Cat",))
    assert (second.passages, second.missing, second.points) == ((("Cat", "p00002"),), ("Ann", "Ben"), 1)


def test_the_articles_that_would_halve_the_interval_are_four_times_as_many() -> None:
    data = random_project(7, articles=30)
    found = agree(data, 400)
    for one in found.variables:
        chosen = one.coefficients[one.headline]
        assert chosen.low is not None
        width = chosen.high - chosen.low
        assert one.projected_articles == pytest.approx(found.articles * (width / 0.1) ** 2, abs=1)
    assert agree(data, 0).variables[0].projected_articles is None
