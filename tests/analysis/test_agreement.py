"""Agreement of whole small projects."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace

import numpy as np
import pytest

from annotator.analysis.agreement import agree
from annotator.analysis.data import ReliabilityData
from annotator.analysis.results import Agreement, Coefficient, VariableAgreement
from tests.analysis.projects import VARIABLES, Passage, project, random_project, shuffled

TEXT = "The police union demands more money, and the mayor says no to all of it."


def small(
    passages: list[Passage], done: dict[str, str] | None = None, not_applicable: tuple[str, ...] = ("none",)
) -> ReliabilityData:
    everyone = {"ann": "a b", "ben": "a b"}
    return project({"a": TEXT, "b": TEXT}, everyone if done is None else done, passages, VARIABLES, not_applicable)


Values = dict[str, list[str]]


def both(article: str, start: int, end: int, first: Values, second: Values) -> list[Passage]:
    return [(article, "ann", [(start, end)], first), (article, "ben", [(start, end)], second)]


def variable(found: Agreement, name: str) -> VariableAgreement:
    return next(one for one in found.variables if one.name == name)


def coefficients(thing: object) -> list[Coefficient]:
    """Every coefficient anywhere in a result."""
    if isinstance(thing, Coefficient):
        return [thing]
    if is_dataclass(thing):
        return [c for field in fields(thing) for c in coefficients(getattr(thing, field.name))]
    if isinstance(thing, dict):
        return [c for one in thing.values() for c in coefficients(one)]
    return [c for one in thing for c in coefficients(one)] if isinstance(thing, tuple) else []


PASSAGES = [
    *both("a", 0, 16, {"claim_type": ["demand"]}, {"claim_type": ["demand"]}),
    *both("a", 20, 35, {"claim_type": ["support"]}, {"claim_type": ["demand"]}),
    *both("b", 0, 16, {"claim_type": ["criticism"]}, {"claim_type": ["criticism"]}),
]


@pytest.mark.parametrize("seed", range(8))
def test_any_order_of_the_rows_gives_the_same_digits(seed: int) -> None:
    data = random_project(seed, marks=7)
    assert repr(agree(shuffled(data, seed), 60)) == repr(agree(data, 60))


@pytest.mark.parametrize("seed", range(8))
def test_undefined_has_a_reason_and_defined_has_none(seed: int) -> None:
    found = coefficients(agree(random_project(seed, articles=3, marks=3, coders=2 + seed % 3), 40))
    assert len(found) > 60
    for one in found:
        assert (one.value is None) == (one.reason is not None), one
        numbers = [one.value, one.low, one.high, one.p_below_667, one.p_below_800, one.observed, one.expected]
        assert all(x is None or np.isfinite(x) for x in numbers), one
        assert one.low is None or one.low <= one.high


def test_a_duplicated_article_keeps_every_observed_disagreement() -> None:
    data = random_project(5, coders=3)
    twice = replace(
        data,
        article_ids=(*data.article_ids, *(f"{a}-again" for a in data.article_ids)),
        article_titles=data.article_titles * 2,
        article_lengths=np.tile(data.article_lengths, 2),
        article_texts=data.article_texts * 2,
        article_batches=data.article_batches * 2,
        article_weeks=data.article_weeks * 2,
        done=np.vstack([data.done, data.done]),
        passage_ids=(*data.passage_ids, *(f"{p}-again" for p in data.passage_ids)),
        passage_article=np.concatenate([data.passage_article, data.passage_article + len(data.article_ids)]),
        passage_coder=np.tile(data.passage_coder, 2),
        segment_passage=np.concatenate([data.segment_passage, data.segment_passage + len(data.passage_ids)]),
        segment_start=np.tile(data.segment_start, 2),
        segment_end=np.tile(data.segment_end, 2),
        variables=tuple(
            replace(
                v,
                code_passage=np.concatenate([v.code_passage, v.code_passage + len(data.passage_ids)]),
                code_value=np.tile(v.code_value, 2),
            )
            for v in data.variables
        ),
    )
    once, again = agree(data, 0), agree(twice, 0)
    assert again.matching.units == 2 * once.matching.units
    assert again.matching.matched_share == once.matching.matched_share
    assert again.unitizing.bar_u_alpha.observed == pytest.approx(once.unitizing.bar_u_alpha.observed)
    for one, other in zip(once.variables, again.variables, strict=True):
        assert other.coefficients["alpha_nominal"].observed == pytest.approx(one.coefficients["alpha_nominal"].observed)
        assert other.coefficients["percent"].value == pytest.approx(one.coefficients["percent"].value)


def test_done_with_nothing_found_is_data() -> None:
    only_ann = [("a", "ann", [(0, 16)], {"claim_type": ["demand"]})]
    found = agree(small(only_ann), 50)
    assert found.articles == 2
    assert found.matching.unmatched == (("Ann", 1), ("Ben", 0))
    assert found.unitizing.bar_u_alpha.value is not None
    assert found.unitizing.bar_u_alpha.value < 0.1
    assert found.unitizing.span_f1_exact.value == 0


def test_not_read_is_missing_whatever_was_marked_there() -> None:
    unread = [*PASSAGES, ("b", "ann", [(40, 50)], {"claim_type": ["demand"]})]
    found = agree(small(unread, {"ann": "a b", "ben": "a"}), 50)
    assert found.articles == 1
    assert found.matching.passages == 4
    assert [(c.name, c.articles, c.passages) for c in found.coders] == [("Ann", 2, 4), ("Ben", 1, 2)]


@pytest.mark.parametrize("done", [{"ann": "a b", "ben": ""}, {"ann": "a", "ben": "b"}, {"ann": "", "ben": ""}, {}])
def test_nothing_done_by_two_coders_is_said_everywhere(done: dict[str, str]) -> None:
    found = agree(small(PASSAGES if done else [], done), 50)
    assert {c.reason for c in coefficients(found)} == {"no article is marked done by two coders"}
    assert (found.articles, found.resampled, found.matching.matched_share) == (0, "nothing", None)


def test_with_one_article_units_are_resampled() -> None:
    data = random_project(3, articles=1, marks=12, coders=3)
    data = replace(data, done=np.ones_like(data.done))
    found = agree(data, 200)
    assert (found.articles, found.resampled) == (1, "units")
    assert variable(found, "claim_type").coefficients["alpha_nominal"].low is not None
    assert found.unitizing.bar_u_alpha.low is None


def test_not_applicable_is_a_category_for_nominal_and_missing_for_ordinal_figures() -> None:
    tones = [("negative", "negative"), ("positive", "positive"), ("none", "none"), ("none", "positive")]
    passages = [
        p for i, (x, y) in enumerate(tones) for p in both("ab"[i % 2], 9 * i, 9 * i + 8, {"sentiment": [x]},
                                                          {"sentiment": [y]})
    ]  # fmt: skip
    found = variable(agree(small(passages), 0), "sentiment")
    assert found.headline == "alpha_ordinal"
    assert found.coefficients["alpha_nominal"].n == 8
    assert found.coefficients["percent"].value == pytest.approx(3 / 4)
    assert (found.coefficients["alpha_ordinal"].n, found.coefficients["alpha_ordinal"].value) == (4, 1)
    assert found.coefficients["fleiss_kappa_quadratic"].n == 2


def test_a_set_of_actors_makes_masi_the_headline_and_nominal_takes_the_set_as_a_value() -> None:
    passages = [
        *both("a", 0, 16, {"actor": ["police", "mayor"]}, {"actor": ["police"]}),
        *both("a", 20, 30, {"actor": ["union"]}, {"actor": ["union"]}),
        *both("b", 0, 16, {"actor": ["mayor", "police"]}, {"actor": ["police", "mayor"]}),
    ]
    found = variable(agree(small(passages), 0), "actor")
    assert found.headline == "alpha_masi"
    assert found.coefficients["percent"].value == pytest.approx(2 / 3)
    assert found.coefficients["alpha_masi"].observed == pytest.approx((2 / 3) * (2 / 6))
    assert found.coefficients["brennan_prediger"].reason == "a unit has several values"
    assert found.confusion.values == ("police", "union", "police + mayor")
    per_value = {one.label: one for one in found.per_value}
    assert per_value["police"].counts == (2, 2)
    assert per_value["mayor"].alpha.observed == pytest.approx(2 / 6)


def test_ranks_in_sets_have_no_ordinal_figure() -> None:
    passages = [*both("a", 0, 9, {"sentiment": ["negative", "neutral"]}, {"sentiment": ["neutral"]}),
                *both("b", 0, 9, {"sentiment": ["positive"]}, {"sentiment": ["positive"]})]  # fmt: skip
    found = variable(agree(small(passages), 0), "sentiment")
    assert found.headline == "alpha_masi"
    for name in ("alpha_ordinal", "fleiss_kappa_linear", "gwet_ac1"):
        assert found.coefficients[name].reason == "a unit has several values"


def test_single_actors_keep_the_nominal_headline_with_masi_beside_it() -> None:
    passages = [*both("a", 0, 9, {"actor": ["police"]}, {"actor": ["police"]}),
                *both("b", 0, 9, {"actor": ["mayor"]}, {"actor": ["union"]})]  # fmt: skip
    found = variable(agree(small(passages), 0), "actor")
    assert found.headline == "alpha_nominal"
    assert found.coefficients["alpha_masi"].value == pytest.approx(found.coefficients["alpha_nominal"].value)


def test_actors_of_one_name_count_as_one_with_alpha_as_coded_beside_it() -> None:
    passages = [*both("a", 0, 9, {"actor": ["police"]}, {"actor": ["mayor"]}),
                *both("b", 0, 9, {"actor": ["union"]}, {"actor": ["union"]})]  # fmt: skip
    data = small(passages)
    actor = data.variables[0]
    folded = replace(
        actor,
        code_value=np.where(actor.code_value == 1, 0, actor.code_value),
        coded_passage=actor.code_passage,
        coded_value=actor.code_value,
        same_name_actors=1,
    )
    found = variable(agree(replace(data, variables=(folded,)), 0), "actor")
    as_coded = variable(agree(data, 0), "actor").coefficients["alpha_nominal"]
    assert (found.coefficients["alpha_nominal"].value, found.same_name_actors) == (1, 1)
    assert found.alpha_as_coded == as_coded
    assert as_coded.value is not None
    assert as_coded.value < 1


def test_pairs_and_leaving_one_out() -> None:
    found = agree(random_project(11, articles=8, coders=4), 100)
    for one in found.variables:
        assert len(one.pairs) == 6
        assert {name for name, _ in one.without} == {"C0", "C1", "C2", "C3"}
        assert all(c.low is None for _, c in one.without)
        assert all(set(p.coefficients) >= {one.headline, "percent", "cohen_kappa"} for p in one.pairs)
    claim = variable(found, "claim_type")
    assert any(p.coefficients["alpha_nominal"].low is not None for p in claim.pairs)


def test_a_pair_of_three_reads_as_these_two_alone_on_the_same_units() -> None:
    types, places = VARIABLES["claim_type"][1], (0, 10, 20, 30, 40)
    passages = [
        (article, coder, [(start, start + 8)], {"claim_type": [types[(start + shift) % 3]]})
        for article in "ab"
        for start in places
        for coder, shift in (("ann", 0), ("ben", 1), ("cat", start % 4))
    ]
    three = small(passages, {"ann": "a b", "ben": "a b", "cat": "a b"})
    two = small([p for p in passages if p[1] != "ben"], {"ann": "a b", "cat": "a b"})
    pairs = {p.coders: p.coefficients for p in variable(agree(three, 50), "claim_type").pairs}
    alone = variable(agree(two, 50), "claim_type").coefficients
    for name in ("alpha_nominal", "cohen_kappa"):
        assert pairs["Ann", "Cat"][name].value == pytest.approx(alone[name].value)


@pytest.mark.parametrize("seed", range(5))
def test_confusion_sums_to_the_pairable_values_and_is_symmetric(seed: int) -> None:
    for one in agree(random_project(seed), 0).variables:
        matrix = np.array(one.confusion.matrix)
        assert matrix.sum() == pytest.approx(one.pairable_values)
        assert matrix == pytest.approx(matrix.T)
        assert one.coefficients["alpha_nominal"].observed == pytest.approx(1 - np.trace(matrix) / matrix.sum())


def test_beyond_thirty_values_the_rare_ones_are_one_row() -> None:
    many = [f"actor {i:02d}" for i in range(40)]
    text = "x" * 1000
    places = [(20 * i + 5 * k, name) for i, name in enumerate(many) for k in range(2 if i < 9 else 1)]
    passages = [p for at, name in places for p in both("a", at, at + 4, {"actor": [name]}, {"actor": [name]})]
    data = project({"a": text}, {"ann": "a", "ben": "a"}, passages, {"actor": ("nominal", [*many, "never used"])})
    found = agree(data, 0).variables[0]
    assert len(found.confusion.values) == 30
    assert (found.confusion.values[-1], found.confusion.ids[-1], found.confusion.others) == ("other", None, 11)
    assert np.array(found.confusion.matrix)[-1, -1] == 2 * 11
    assert len(found.per_value) == 40


def test_tokens_are_runs_of_word_characters_in_when_touched() -> None:
    text = "Die Bürgermeisterin sagt: „nein“ – 2020_x!"
    data = project(
        {"a": text, "b": text},
        {"ann": "a b", "ben": "a b"},
        [("a", "ann", [(4, 10)], {}), ("a", "ben", [(0, 19)], {}), ("b", "ann", [(27, 31)], {})],
        VARIABLES,
    )
    found, shared = agree(data, 0).unitizing.token_alpha, agree(data, 0).unitizing.span_f1_token
    # Five tokens a text; in for Ann: 1 and 1, for Ben: 2 and 0; two tokens of ten differ.
    assert found.n == 20
    assert found.observed == pytest.approx(2 / 10)
    assert found.expected == pytest.approx(2 * 4 * 16 / (20 * 19))
    # The one token that Ann has inside in the first text Ben has, too.
    assert (shared.value, shared.n) == (pytest.approx(2 * 1 / (2 + 2)), 4)


def test_without_texts_token_alpha_says_so() -> None:
    found = agree(replace(small(PASSAGES), article_texts=()), 0)
    assert found.unitizing.token_alpha.reason == "the articles' texts are not here"
    assert found.unitizing.span_f1_token.reason == "the articles' texts are not here"


def test_broken_passages_are_the_same_span_only_with_the_same_segments() -> None:
    passages = [("a", "ann", [(0, 5), (10, 15)], {}), ("a", "ben", [(0, 5), (10, 15)], {}),
                ("b", "ann", [(0, 5), (10, 15)], {}), ("b", "ben", [(0, 4), (9, 15)], {})]  # fmt: skip
    unitizing = agree(small(passages), 0).unitizing
    assert unitizing.span_f1_exact.value == pytest.approx(0.5)
    assert unitizing.span_f1_overlap.value == pytest.approx(1)


def test_characters_under_two_passages_of_one_coder_are_counted() -> None:
    passages = [("a", "ann", [(0, 10)], {}), ("a", "ann", [(6, 14)], {}), ("a", "ann", [(8, 9)], {}),
                ("b", "ben", [(0, 10)], {}), ("b", "ben", [(10, 14)], {})]  # fmt: skip
    assert agree(small(passages), 0).unitizing.overlap_characters == 4


def test_articles_are_ranked_by_what_there_is_to_talk_about() -> None:
    passages = [
        *both("a", 0, 9, {"claim_type": ["demand"]}, {"claim_type": ["support"]}),
        ("b", "ann", [(0, 9)], {}),
        ("b", "ben", [(20, 29)], {}),
    ]
    ranked = agree(small(passages), 0).articles_by_disagreement
    assert [(one.id, one.units, one.unmatched, one.points) for one in ranked] == [("b", 0, 2, 2), ("a", 1, 0, 1)]


def test_two_coders_of_one_name_carry_their_ids() -> None:
    data = replace(small(PASSAGES), coder_names=("Ann", "Ann"))
    found = agree(data, 0)
    assert [c.name for c in found.coders] == ["Ann (ann)", "Ann (ben)"]
    assert variable(found, "claim_type").pairs[0].coders == ("Ann (ann)", "Ann (ben)")


def test_a_coder_without_a_shared_article_is_listed_but_not_counted() -> None:
    data = small(PASSAGES, {"ann": "a b", "ben": "a b", "cat": ""})
    found = agree(data, 20)
    assert [(c.name, c.articles) for c in found.coders] == [("Ann", 2), ("Ben", 2), ("Cat", 0)]
    claim = variable(found, "claim_type")
    assert claim.coefficients["cohen_kappa"].value is not None
    assert all(len(one.counts) == 3 for one in claim.per_value)


def test_a_passage_without_a_value_is_missing_for_that_variable_alone() -> None:
    passages = [*PASSAGES, *both("b", 30, 40, {"claim_type": ["demand"], "sentiment": ["neutral"]}, {})]
    found = agree(small(passages), 0)
    assert found.matching.units == 4
    assert (variable(found, "claim_type").units, variable(found, "sentiment").units) == (3, 0)
    assert variable(found, "sentiment").coefficients["alpha_ordinal"].reason == "no unit has values of two coders"


def test_empty_segments_and_a_zero_length_article_are_nothing() -> None:
    data = project(
        {"a": "", "b": TEXT},
        {"ann": "a b", "ben": "a b"},
        [("b", "ann", [(3, 3)], {"claim_type": ["demand"]}), *both("b", 0, 9, {}, {})],
        VARIABLES,
    )
    found = agree(data, 20)
    assert (found.articles, found.matching.passages) == (2, 2)
    assert found.unitizing.bar_u_alpha.value == pytest.approx(1)


def test_progress_ends_at_one_and_never_goes_back() -> None:
    told: list[tuple[str, float]] = []
    agree(random_project(1), 1200, progress=lambda what, share: told.append((what, share)))
    shares = [share for _, share in told]
    assert shares == sorted(shares)
    assert told[-1] == ("done", 1.0)
    assert "claim_type" in dict(told)
