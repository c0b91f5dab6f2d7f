from __future__ import annotations

from pathlib import Path

import pytest

from annotator.domain.changes import add_actor, add_coder, annotate, mark_coding
from annotator.domain.codebook import Actor
from annotator.domain.errors import AnnotatorError
from annotator.domain.records import Coder
from annotator.domain.span import Span
from annotator.report.agreement_report import AgreementReport, headline
from annotator.verbs.agreement import AgreementOptions, agreement
from tests.agreement_projects import Team, identity

TEXT = "The council said that cameras in stations must stay off until every one is audited. Nobody answered."
QUICK = AgreementOptions(resamples=50)


@pytest.fixture
def team(tmp_path: Path) -> Team:
    made = Team.create(tmp_path / "lead.accord", ["Ann", "Ben"])
    for title in ("One", "Two", "Three"):
        made.add_article(title, f"{title}. {TEXT}")
    yield made
    made.project.close()


def variable(report: AgreementReport, name: str):  # noqa: ANN201 - VariableAgreement
    return next(one for one in report.agreement.variables if one.name == name)


def test_only_articles_done_by_two_coders_count(team: Team) -> None:
    for title in ("One", "Two"):
        team.code("Ann", title, [team.claim("Ann", title, 5, 16, claim_type="Denial")])
    team.code("Ben", "One", [team.claim("Ben", "One", 5, 16, claim_type="Denial")])
    team.code("Ben", "Two", [team.claim("Ben", "Two", 5, 16, claim_type="Support")], state="started")
    report = agreement(team.project, QUICK)
    assert report.articles == 1
    assert any("Ben has started one article" in caveat for caveat in report.caveats)
    counted = agreement(team.project, AgreementOptions(resamples=50, include_started=True))
    assert counted.articles == 2


def test_done_with_nothing_found_is_data_and_not_read_is_missing(team: Team) -> None:
    team.code("Ann", "One", [team.claim("Ann", "One", 5, 16, claim_type="Denial")])
    unread = agreement(team.project, QUICK)
    assert unread.articles == 0
    assert headline(variable(unread, "Claim type")).reason == "no article is marked done by two coders"
    team.code("Ben", "One")
    read = agreement(team.project, QUICK)
    assert read.articles == 1
    assert read.agreement.unitizing.bar_u_alpha.value is not None
    assert read.agreement.unitizing.bar_u_alpha.value < 0.1


def test_actors_of_one_name_count_as_one_and_the_report_says_so(team: Team) -> None:
    for coder in ("Ann", "Ben"):
        own = Actor(identity(f"Nova of {coder}"), "Nova\u00a0Ltd" if coder == "Ann" else "nova ltd", status="proposed")
        team.act([add_actor(own)], author=team.coders[coder].id)
        for title in ("One", "Two"):
            values = {identity("actor"): (own.id if title == "One" else identity("Norvia"),)}
            who = team.coders[coder].id
            edit = annotate(
                identity(f"{coder}{title}"), identity(title), who, (Span(5, 16),), team.texts[title], values
            )
            team.act([edit, mark_coding(team.project.id, identity(title), who, "done")], author=who)
    found = variable(agreement(team.project, QUICK), "Actor")
    assert found.same_name_actors == 1
    assert headline(found).value == pytest.approx(1.0)
    assert found.alpha_as_coded.value is not None
    assert found.alpha_as_coded.value < 1


def test_coders_that_are_no_persons_and_training_do_not_count(team: Team) -> None:
    team.add_coder(Coder(identity("Robot"), "Robot", "model"))
    team.assign("School", "training", ["Ann", "Ben"], ["One"])
    team.assign("Main", "main", ["Ann", "Ben"], ["Two"])
    for coder in ("Ann", "Ben", "Robot"):
        for title in ("One", "Two"):
            if coder != "Robot":
                team.code(coder, title, [team.claim(coder, title, 5, 16, claim_type="Denial")])
    report = agreement(team.project, QUICK)
    assert report.articles == 1
    assert [coder.name for coder in report.coders] == ["Ann", "Ben"]
    assert agreement(team.project, AgreementOptions(resamples=50, batch="School")).articles == 1


def test_a_name_that_two_coders_share_is_refused_with_both_ids(team: Team) -> None:
    team.act([add_coder(Coder(identity("other Ann"), "Ann"))])
    with pytest.raises(AnnotatorError) as caught:
        agreement(team.project, AgreementOptions(coders=("Ann", "Ben")))
    assert identity("other Ann") in str(caught.value.arguments)
