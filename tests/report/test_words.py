"""What the report says about its figures: caveats by rule, the paragraph for a paper, what would help."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.analysis.results import Agreement, Coefficient, Collapse, VariableAgreement
from annotator.report.advice import joinings, outlier
from annotator.report.agreement_report import AgreementReport, build
from annotator.report.as_html import as_html
from annotator.report.as_markdown import as_markdown
from annotator.report.facts import Context
from annotator.report.prose import counted, listed, name_of, number, several
from annotator.report.summary import summary
from annotator.verbs.agreement import AgreementOptions, agreement
from tests.agreement_projects import coded_team

Alter = Callable[[Agreement], Agreement]


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> AgreementReport:
    """Six articles, three coders of whom one is careless."""
    care = {"Maya": 0.9, "Ben": 0.9, "Dana": 0.55}
    team = coded_team(tmp_path_factory.mktemp("words") / "p.accord", articles=6, care=care)
    report = agreement(team.project, AgreementOptions(resamples=100))
    team.project.close()
    return report


def altered(report: AgreementReport, alter: Alter = lambda found: found, **context: object) -> AgreementReport:
    """The report of another analysis or project."""
    known = Context(
        report.project, report.state, report.codebook_version, report.settings, report.coders, report.codes,
        report.population,
    )
    return build(alter(report.agreement), replace(known, **context))


def with_first(**fields: object) -> Alter:
    """Changes the first variable."""
    return lambda found: replace(found, variables=(replace(found.variables[0], **fields), *found.variables[1:]))


def with_articles(articles: int) -> Alter:
    return lambda found: replace(found, articles=articles)


def with_values(*values: tuple[float, float]) -> Alter:
    """Gives each variable's headline a value and a lower end, over many articles."""

    def alter(found: Agreement) -> Agreement:
        made = [_valued(one, *pair) for one, pair in zip(found.variables, values, strict=True)]
        return replace(found, articles=40, variables=tuple(made))

    return alter


def _valued(variable: VariableAgreement, value: float, low: float) -> VariableAgreement:
    one = replace(variable.coefficients[variable.headline], value=value, low=low, high=1.0)
    return replace(variable, coefficients={**variable.coefficients, variable.headline: one})


def said(report: AgreementReport, words: str) -> bool:
    return any(words in caveat for caveat in report.caveats)


# caveats


def test_few_articles(small: AgreementReport) -> None:
    assert said(small, "Only six articles are done by two coders")
    assert not said(altered(small, with_articles(15)), "articles are done by two coders")


def test_a_single_article(small: AgreementReport) -> None:
    one = altered(small, lambda found: replace(found, articles=1, resampled="units"))
    assert said(one, "Only one article is done by two coders")
    assert said(one, "resampling its units")


def test_one_coder_alone(tmp_path: Path) -> None:
    team = coded_team(tmp_path / "p.accord", articles=1, care={"Maya": 0.9})
    report = agreement(team.project, AgreementOptions(resamples=10))
    team.project.close()
    assert said(report, "agreement needs two")
    assert said(report, "there is nothing to compare yet")


def test_partial_overlap_of_coders(small: AgreementReport) -> None:
    assert not said(small, "Not every coder")
    short = (replace(small.coders[0], compared=2), *small.coders[1:])
    assert said(altered(small, coders=short), "of the six done by two coders or more, Ben did two.")


@pytest.mark.parametrize(
    ("started", "counts", "words"),
    [
        (1, False, "Ben has started one article without marking it done; it does not count."),
        (12, False, "Ben has started 12 articles without marking them done; they do not count."),
        (2, True, "Ben has started two articles without marking them done; they do count here"),
    ],
)
def test_started_articles(small: AgreementReport, started: int, counts: bool, words: str) -> None:
    coders = (replace(small.coders[0], started=started), *small.coders[1:])
    assert said(altered(small, coders=coders, settings=replace(small.settings, include_started=counts)), words)


def test_few_passages_with_a_counterpart(small: AgreementReport) -> None:
    def low(found: Agreement) -> Agreement:
        return replace(found, matching=replace(found.matching, matched_share=0.4))

    assert not said(small, "have a counterpart")
    assert said(altered(small, low), "Only 40\u00a0% of the passages have a counterpart")


def test_passages_of_one_coder_on_each_other(small: AgreementReport) -> None:
    def overlapping(found: Agreement) -> Agreement:
        return replace(found, unitizing=replace(found.unitizing, overlap_characters=1204))

    assert said(altered(small, overlapping), "1\u00a0204 characters lie under two passages")


def test_unitizing_undefined(small: AgreementReport) -> None:
    def nothing(found: Agreement) -> Agreement:
        undefined = Coefficient(None, reason="no passage was marked")
        return replace(found, unitizing=replace(found.unitizing, bar_u_alpha=undefined))

    report = altered(small, nothing)
    assert said(report, "Unitizing: |uα is undefined, because no passage was marked.")
    assert "could not be computed: no passage was marked" in report.methods


def test_no_variation(small: AgreementReport) -> None:
    first = small.agreement.variables[0]
    undefined = {**first.coefficients, first.headline: Coefficient(None, reason="only one value was used")}
    report = altered(small, with_first(coefficients=undefined))
    assert said(report, "is undefined, because only one value was used.")
    assert "For actor no α can be given: only one value was used." in report.methods
    assert "only one value was used" in as_html(report)
    assert not re.search(r"\b(nan|NaN|None)\b", as_html(report) + as_markdown(report))


@pytest.mark.parametrize(
    ("counts", "words"),
    [
        ([1, 9], "“v0” was used fewer than five times on units of two coders; its own"),
        ([1, 4, 9], "“v0” and “v1” were used fewer than five times on units of two coders; their own"),
        ([1, 1, 1, 1, 1, 9, 0], "five of six values were used fewer than five times"),
    ],
)
def test_values_hardly_used(small: AgreementReport, counts: list[int], words: str) -> None:
    value = small.agreement.variables[0].per_value[0]
    values = tuple(replace(value, label=f"v{n}", counts=(times, 0, 0)) for n, times in enumerate(counts))
    assert said(altered(small, with_first(per_value=values)), words)


def test_values_that_others_did_not_mark(small: AgreementReport) -> None:
    values = small.agreement.variables[0].per_value
    low = (replace(values[0], coverage=0.3), *(replace(one, coverage=0.9) for one in values[1:]))
    report = altered(small, with_first(per_value=low))
    assert said(report, f"of the text coded as “{values[0].label}”, less than half was marked by another coder")


def test_actors_of_one_name(small: AgreementReport) -> None:
    as_coded = Coefficient(0.41)
    assert said(altered(small, with_first(same_name_actors=1, alpha_as_coded=as_coded)), "one actor shares a name")
    report = altered(small, with_first(same_name_actors=3, alpha_as_coded=as_coded))
    assert said(report, "three actors share a name with another and are not yet told apart")
    assert said(report, "would be .41")


def test_training_left_out(small: AgreementReport) -> None:
    report = altered(small, settings=replace(small.settings, left_out=("School", "Warm-up")))
    assert said(report, "The training articles of School and Warm-up are left out.")


# the paragraph for a paper


def test_the_paragraph_says_what_was_done_on_what_by_whom_with_which_result(small: AgreementReport) -> None:
    text = small.methods
    assert "six articles of the project “Face recognition in the news, 2020”" in text
    assert "each coded by three coders (Ben, Dana and Maya)" in text
    assert "version 1 of the codebook" in text
    assert "100 bootstrap resamples of whole articles (seed 0)" in text
    assert "With so few articles no verdict on reliability is given." in text
    assert not re.search(r"[{}]|None|nan", text)


def test_coders_who_did_not_do_all_are_not_said_to_have(small: AgreementReport) -> None:
    coders = (replace(small.coders[0], compared=3), replace(small.coders[1], compared=0), small.coders[2])
    assert "each coded by at least two of two coders (Ben and Maya)" in altered(small, coders=coders).methods


def test_the_verdicts_go_by_the_marks(small: AgreementReport) -> None:
    text = altered(small, with_values((0.9, 0.85), (0.7, 0.6), (0.4, 0.2))).methods
    assert "actor can be relied on; claim type allows tentative conclusions only (the interval reaches below .667)" in text
    assert "sentiment is not reliable" in text


def test_started_articles_and_the_batch_are_told(small: AgreementReport) -> None:
    settings = replace(small.settings, include_started=True, batch="Pilot 2")
    text = altered(small, settings=settings).methods
    assert "(batch “Pilot 2”)" in text
    assert "without marking them done were counted as well" in text


def test_intervals_from_one_article_are_said_to_be_so(small: AgreementReport) -> None:
    text = altered(small, lambda found: replace(found, articles=1, resampled="units")).methods
    assert "resamples of the units of the one article" in text


def test_without_units_there_is_a_sentence_for_that(small: AgreementReport) -> None:
    def apart(found: Agreement) -> Agreement:
        return replace(found, matching=replace(found.matching, units=0))

    assert "no passages of two coders lay close enough" in altered(small, apart).methods


def test_without_any_article_there_is_one_sentence_only(small: AgreementReport) -> None:
    report = altered(small, with_articles(0))
    assert report.methods == (
        "No article has been marked done by two coders yet, so intercoder agreement cannot be reported."
    )
    assert len(summary(report)) == 1 + len(report.caveats)


# what would help


def test_the_careless_coder_is_named_with_the_value_used_too_often(small: AgreementReport) -> None:
    sentiment = small.agreement.variables[2]
    found = outlier(sentiment, small.agreement.coders)
    assert found is not None
    assert found.coder == "Dana"
    assert found.value == "neutral"
    assert found.text.startswith("Without Dana, α\u00a0=\u00a0.")
    assert "Dana uses “neutral”" in found.text


def test_nobody_is_named_where_it_makes_no_difference(small: AgreementReport) -> None:
    first = small.agreement.variables[0]
    same = tuple((name, first.coefficients[first.headline]) for name, _ in first.without)
    assert outlier(replace(first, without=same), small.agreement.coders) is None
    assert outlier(replace(first, without=first.without[:2]), small.agreement.coders) is None


def test_two_values_to_read_as_one(small: AgreementReport) -> None:
    claim_type = small.agreement.variables[1]
    now = claim_type.coefficients["alpha_nominal"].value
    found = joinings(claim_type)[0]
    assert set(found.values) == {"Regulation", "Accountability"}
    assert found.then > found.now == now
    between = claim_type.confusion
    rows = [between.values.index(name) for name in found.values]
    apart = sum(map(sum, between.matrix)) - sum(row[place] for place, row in enumerate(between.matrix))
    assert found.share == pytest.approx(2 * between.matrix[rows[0]][rows[1]] / apart)


def test_what_hardly_helps_is_not_told(small: AgreementReport) -> None:
    claim_type = small.agreement.variables[1]
    now = claim_type.coefficients["alpha_nominal"].value or 0.0
    assert joinings(replace(claim_type, collapse=(Collapse(("Denial", "Support"), now + 0.001),))) == ()


# words


def test_lists_and_numbers_read_as_text() -> None:
    assert [listed([]), listed(["a"]), listed(["a", "b"]), listed(["a", "b", "c"])] == ["", "a", "a and b", "a, b and c"]
    assert [number(1), number(9), number(10), number(1200)] == ["one", "nine", "10", "1\u00a0200"]
    assert [several(1, "unit"), several(12, "unit"), several(2, "is", "are")] == ["one unit", "12 units", "two are"]
    assert [counted(1, "unit"), counted(8, "unit")] == ["1 unit", "8 units"]


def test_a_coefficient_without_a_name_reads_as_its_key() -> None:
    assert name_of("new_alpha") == "new alpha"
