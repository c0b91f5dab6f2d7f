"""Every form of the report says the same, and nothing in the data can become markup."""

from __future__ import annotations

import html
import json
import re
from pathlib import Path

import pytest

from annotator.report import figures
from annotator.report.agreement_report import AgreementReport, headline
from annotator.report.as_html import as_html
from annotator.report.as_json import as_json
from annotator.report.as_markdown import as_markdown
from annotator.verbs.agreement import AgreementOptions, agreement
from tests.agreement_projects import Team, coded_team

OPTIONS = AgreementOptions(resamples=200)
TOP = ("project", "state", "codebook_version", "articles", "coders", "settings", "matching", "unitizing", "variables",
       "articles_by_disagreement", "passages_by_disagreement", "disagreeing_passages", "caveats", "methods")  # fmt: skip
OF_A_VARIABLE = ("level", "headline", "units", "pairable_values", "coefficients", "u_alpha", "cu_alpha", "cu_coverage",
                 "same_name_actors", "alpha_as_coded", "per_value", "pairs", "without", "confusion", "collapse",
                 "derived_from", "adjacent", "by_coder", "by_batch", "by_week", "intervals", "projected_articles")  # fmt: skip
OF_A_COEFFICIENT = ("value", "low", "high", "p_below_667", "p_below_800", "observed", "expected", "n", "reason")


@pytest.fixture(scope="module")
def team(tmp_path_factory: pytest.TempPathFactory) -> Team:
    return coded_team(tmp_path_factory.mktemp("report") / "lead.accord", articles=18)


@pytest.fixture(scope="module")
def report(team: Team) -> AgreementReport:
    return agreement(team.project, OPTIONS)


def test_json_holds_what_scripts_rely_on(report: AgreementReport) -> None:
    found = json.loads(as_json(report))
    assert set(TOP) <= set(found)
    assert list(found["variables"]) == ["actor", "claim_type", "sentiment"]
    for variable in found["variables"].values():
        assert set(OF_A_VARIABLE) <= set(variable)
        assert variable["headline"] in variable["coefficients"]
        for one in variable["coefficients"].values():
            assert set(OF_A_COEFFICIENT) <= set(one)
            assert (one["value"] is None) == (one["reason"] is not None)
    assert set(found["unitizing"]) >= {"bar_u_alpha", "span_f1_exact", "span_f1_overlap", "token_alpha"}
    assert "Ben|Chidi" in found["variables"]["claim_type"]["pairs"]


def test_the_same_figures_in_every_form(report: AgreementReport) -> None:
    page = html.unescape(re.sub(r"<[^>]+>", " ", as_html(report)))
    text = as_markdown(report).replace("\\", "")
    for variable in report.agreement.variables:
        one = headline(variable)
        for printed in (figures.figure(one.value), figures.interval(one.low, one.high), variable.name):
            assert printed in page
            assert printed in text
    for caveat in report.caveats:
        assert caveat in page
    assert report.methods in page


def test_the_confusion_matrix_adds_up_to_the_pairable_values(report: AgreementReport) -> None:
    for variable in report.agreement.variables:
        assert sum(map(sum, variable.confusion.matrix)) == pytest.approx(variable.pairable_values)


def test_the_careless_coder_is_seen(report: AgreementReport) -> None:
    claim_type = next(one for one in report.agreement.variables if one.name == "Claim type")
    without = dict(claim_type.without)
    assert max(without, key=lambda name: without[name].value or 0) == "Dana"
    assert {"Regulation", "Accountability"} == set(max(claim_type.collapse, key=lambda one: one.alpha).values)


def test_the_same_call_gives_the_same_bytes(team: Team, report: AgreementReport) -> None:
    again = agreement(team.project, OPTIONS)
    assert (as_json(again), as_html(again), as_markdown(again)) == (
        as_json(report),
        as_html(report),
        as_markdown(report),
    )


def test_names_from_the_data_are_shown_literally(tmp_path: Path) -> None:
    hostile = "<script>alert(1)</script>"
    team = Team.create(tmp_path / "p.accord", ["A & <b>B</b>", "C|D"], title=hostile)
    team.add_article("An <i>article</i>", "The council said that cameras must stay off.")
    for coder in team.coders:
        team.code(coder, "An <i>article</i>", [team.claim(coder, "An <i>article</i>", 0, 11, claim_type="Denial")])
    found = agreement(team.project, OPTIONS)
    page = as_html(found)
    assert "<script" not in page
    assert "<b>B</b>" not in page
    assert html.escape(hostile) in page
    assert not re.search(r"(?<!\\)<script", as_markdown(found))
    team.project.close()


def test_html_asks_for_nothing_from_elsewhere(report: AgreementReport) -> None:
    page = as_html(report)
    assert not re.findall(r"(?:src|href)\s*=\s*[\"']?(?:https?:|file:|//)", page)
    assert "@import" not in page
