from __future__ import annotations

from pathlib import Path

import pytest

from annotator.domain.changes import Act, add_actor, add_coder, annotate, mark_coding
from annotator.domain.codebook import Actor, Value, Variable
from annotator.domain.errors import AnnotatorError
from annotator.domain.records import Coder
from annotator.domain.revision import Edit, Kind
from annotator.domain.span import Span
from annotator.report.agreement_report import AgreementReport, headline
from annotator.report.figures import interval
from annotator.report.tiles import tiles
from annotator.verbs import weeks
from annotator.verbs.agreement import AgreementOptions, agreement
from tests.agreement_projects import Team, created, identity

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


def test_the_kind_of_actors_is_a_variable_read_off_the_registry(team: Team) -> None:
    state, firm = (Value(identity(name), identity("kind"), name[:3].upper(), name) for name in ("State", "Firm"))
    kind = Variable(identity("kind"), "actor_kind", "Actor kind", "attribute", position=9)
    team.act([created(Kind.VARIABLE, kind), created(Kind.VALUE, state), created(Kind.VALUE, firm)])
    for name, of in (("City council", state), ("Data regulator", state), ("Norvia", firm)):
        team.act([Edit(Kind.ACTOR, identity(name), {"kind": of.id})])
    pairs = [("City council", "Data regulator"), ("Norvia", "Norvia"), ("City council", "Watchlight")]
    for title, actors in zip(("One", "Two", "Three"), pairs, strict=True):
        for coder, actor in zip(("Ann", "Ben"), actors, strict=True):
            team.code(coder, title, [team.claim(coder, title, 5, 16, actor=actor, claim_type="Denial")])
    report = agreement(team.project, QUICK)
    found = variable(report, "Actor kind")
    assert (report.code_of(found), found.derived_from) == ("actor_kind", identity("actor"))
    # Two regulators of one kind agree; an actor of unknown kind is missing.
    assert (found.units, found.pairable_values, headline(found).value) == (2, 4, 1)
    assert headline(variable(report, "Actor")).value < 0.5
    assert "Actor kind" not in [tile.name for tile in tiles(report)]


def test_without_known_kinds_there_is_no_such_variable(team: Team) -> None:
    for coder in ("Ann", "Ben"):
        team.code(coder, "One", [team.claim(coder, "One", 5, 16, actor="Norvia")])
    assert [one.name for one in agreement(team.project, QUICK).agreement.variables] == [
        "Actor", "Claim type", "Sentiment"
    ]  # fmt: skip


def test_an_article_belongs_to_its_round_and_to_the_week_its_last_coder_was_done(team: Team) -> None:
    team.assign("Pilot", "pilot", ["Ann", "Ben"], ["One"])
    team.assign("Main", "main", ["Ann", "Ben"], ["Two", "Three"])
    for title, times in {"One": (1, 8), "Two": (8, 2), "Three": (2, 3)}.items():
        for coder, day in zip(("Ann", "Ben"), times, strict=True):
            claim = team.claim(
                coder, title, 5, 16, claim_type="Support" if (title, coder) == ("Two", "Ben") else "Denial"
            )
            coding = mark_coding(team.project.id, identity(title), identity(coder), "done")
            at = f"2026-03-{day:02}T23:30:00.000Z"
            team.project.append(Act(identity(coder), at).change([claim, coding]))
    report = agreement(team.project, QUICK)
    where = report.agreement.unitizing
    assert [(one.label, one.articles) for one in where.by_batch] == [("Main", 2), ("Pilot", 1)]
    # 1 March 2026 is a Sunday, the last day of week 9.
    assert [(one.label, one.articles) for one in where.by_week] == [("2026-W10", 3)]
    assert [weeks.week_of(time) for time in ("2026-03-01T23:30:00Z", "2026-12-31", "x")] == [
        "2026-W09",
        "2026-W53",
        None,
    ]
    claim = variable(report, "Claim type")
    assert [(one.label, one.units, one.alpha.reason) for one in claim.by_batch] == [
        ("Main", 2, None), ("Pilot", 1, "only one value was used")
    ]  # fmt: skip


def test_below_fifteen_articles_the_jackknife_stands_beside_the_bootstrap(team: Team) -> None:
    for title, own in zip(("One", "Two", "Three"), ("Denial", "Support", "Denial"), strict=True):
        team.code("Ann", title, [team.claim("Ann", title, 5, 16, claim_type=own)])
        team.code("Ben", title, [team.claim("Ben", title, 5, 16, claim_type="Support" if title == "Two" else own)])
    for title in ("Four", "Five"):
        team.add_article(title, f"{title}. {TEXT}")
        team.code("Ann", title, [team.claim("Ann", title, 5, 16, claim_type="Criticism")])
        team.code(
            "Ben", title, [team.claim("Ben", title, 5, 16, claim_type="Support" if title == "Four" else "Criticism")]
        )
    report = agreement(team.project, QUICK)
    claim = variable(report, "Claim type")
    assert claim.jackknife.low < headline(claim).value < claim.jackknife.high <= 1
    assert any("with fewer than 15" in caveat for caveat in report.caveats)
    assert (
        f"jackknife over articles, beside those of the bootstrap, are {interval(claim.jackknife.low, claim.jackknife.high)}"
        in report.methods
    )
