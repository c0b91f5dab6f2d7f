"""Gamma in the report: only where asked for, then the same in every form."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.analysis.gamma import GammaOptions
from annotator.report.agreement_report import AgreementReport
from annotator.report.as_csv import as_csv
from annotator.report.as_html import as_html
from annotator.report.as_json import as_json
from annotator.report.as_markdown import as_markdown
from annotator.report.figures import figure
from annotator.report.gamma_section import gamma_section, named_gammas
from annotator.report.summary import summary
from annotator.verbs.agreement import AgreementOptions, agreement
from tests.agreement_projects import Team, coded_team

ASKED = AgreementOptions(resamples=50, gamma=GammaOptions(samples=10, seed=3))


@pytest.fixture(scope="module")
def team(tmp_path_factory: pytest.TempPathFactory) -> Team:
    return coded_team(tmp_path_factory.mktemp("gamma") / "lead.accord", articles=6)


@pytest.fixture(scope="module")
def report(team: Team) -> AgreementReport:
    return agreement(team.project, ASKED)


def test_nobody_pays_for_gamma_who_did_not_ask(team: Team) -> None:
    plain = agreement(team.project, replace(ASKED, gamma=None))
    assert plain.agreement.gamma is None
    assert "gamma" not in json.loads(as_json(plain))
    assert "γ" not in as_html(plain)
    assert "γ" not in plain.methods


def test_gamma_stands_in_every_form(report: AgreementReport) -> None:
    found = json.loads(as_json(report))["gamma"]
    assert list(found["variables"]) == ["actor", "claim_type", "sentiment"]
    page, text = as_html(report), as_markdown(report).replace("\\", "")
    for name, _, one in named_gammas(report.agreement):
        assert one.value is not None
        for form in (page, text):
            assert name in form
            assert figure(one.value) in form
    rows = list(csv.DictReader(as_csv(report).splitlines()))
    of = {(row["variable"], row["item"], row["coefficient"]): row["value"] for row in rows if row["table"] == "gamma"}
    assert float(of["claim_type", "", "gamma"]) == found["variables"]["claim_type"]["gamma"]["value"]
    assert float(of["", "", "gamma"]) == found["marking"]["gamma"]["value"]
    assert ("claim_type", "Regulation", "gamma_k") in of
    assert found["marking"]["gamma"]["value"] == report.agreement.gamma.marking.gamma.value
    assert found["marking"]["gamma_run"]["beta"] == 0
    regulation = found["variables"]["claim_type"]["per_value"]["Regulation"]["gamma_k"]
    assert regulation["observed"] > 0
    run = found["variables"]["claim_type"]["gamma_run"]
    assert (run["samples"], run["seed"], run["exact"]) == (10, 3, True)


def test_the_methods_text_says_how_gamma_was_drawn(report: AgreementReport) -> None:
    sentence = report.methods.replace("\N{NO-BREAK SPACE}", " ")
    assert "γ (Mathet et al., 2015; α = 1, β = 1, Δ = 1, 10 random continua by circular shift, seed 3) was" in sentence
    assert any("Unitizing, γ" in line for line in summary(report))


def test_place_and_careful_coding_raise_gamma(report: AgreementReport) -> None:
    of = {name: one.value for name, _, one in named_gammas(report.agreement)}
    assert 0.3 < of["Claim type, γ"] < of["Unitizing, γ"] + 0.2 < 1
    assert of["Claim type, γ-cat, unaligned counted"] < of["Claim type, γ-cat"]


def test_not_every_alignment_proved_best_is_said(report: AgreementReport) -> None:
    found = report.agreement.gamma
    run = replace(found.marking.run, exact=False, least_disorder=0.2, least_expected=0.9)
    marking = replace(found.marking, run=run)
    (section,) = gamma_section(replace(report.agreement, gamma=replace(found, marking=marking)))
    said = [block for block in section.blocks if isinstance(block, str)]
    low = figure(1 - marking.gamma.observed / 0.9)
    assert any(block.startswith("Unitizing: not every alignment") and low in block for block in said)


def test_without_a_common_article_every_gamma_says_so(tmp_path: Path) -> None:
    alone = Team.create(tmp_path / "lead.accord", ["Maya", "Ben"])
    alone.add_article("A", "Nobody said anything at all.")
    alone.code("Maya", "A", [alone.claim("Maya", "A", 0, 6, claim_type="Denial")])
    found = agreement(alone.project, ASKED)
    reasons = {one.reason for _, _, one in named_gammas(found.agreement)}
    assert reasons == {"no article is marked done by two coders"}
    assert "γ" not in found.methods
    as_json(found)
