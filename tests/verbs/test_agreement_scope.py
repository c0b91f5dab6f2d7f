"""What counts in an agreement report: joined values and coders, chosen coders and rounds, whatever the merge order."""

from __future__ import annotations

import itertools
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.analysis.results import VariableAgreement
from annotator.domain.changes import remove
from annotator.domain.codebook import Actor
from annotator.domain.errors import AnnotatorError
from annotator.domain.records import Batch, Coder
from annotator.domain.revision import Edit, Kind
from annotator.report.agreement_report import AgreementReport
from annotator.report.forms import FORMS, written
from annotator.storage.project_file import ProjectFile
from annotator.verbs import assigning, merging
from annotator.verbs.agreement import AgreementOptions, agreement
from annotator.verbs.appendices import appendix
from tests.agreement_projects import AT, Team, identity

QUICK = AgreementOptions(resamples=50)
TEXT = "The council said that cameras in stations must stay off until every one is audited. Nobody answered."
TITLES = ("One", "Two", "Three", "Four")


@pytest.fixture
def team(tmp_path: Path) -> Iterator[Team]:
    made = Team.create(tmp_path / "lead.accord", ["Ann", "Ben", "Cem"])
    for title in TITLES:
        made.add_article(title, f"{title}. {TEXT}")
    yield made
    made.project.close()


def code(team: Team, coder: str, title: str, claim_type: str = "Denial", **values: str) -> None:
    team.code(coder, title, [team.claim(coder, title, 5, 40, claim_type=claim_type, **values)])


def variable(report: AgreementReport, name: str) -> VariableAgreement:
    return next(one for one in report.agreement.variables if one.name == name)


def alpha(report: AgreementReport, name: str = "Claim type") -> float | None:
    found = variable(report, name)
    return found.coefficients[found.headline].value


def test_a_value_that_was_joined_counts_as_the_other(team: Team) -> None:
    for title, other in zip(TITLES, ("Denial", "Denial", "Criticism", "Criticism"), strict=True):
        code(team, "Ann", title, other)
        code(team, "Ben", title, "Regulation" if other == "Denial" else other)
    before = alpha(agreement(team.project, QUICK))
    team.act([Edit(Kind.VALUE, identity("Regulation"), {"into": identity("Denial")})])
    report = agreement(team.project, QUICK)
    assert before is not None
    assert before < 1
    assert alpha(report) == 1
    assert "Regulation" not in [one.label for one in variable(report, "Claim type").per_value]
    assert report.codebook_version == 2


def test_a_coder_who_was_joined_counts_as_the_other(team: Team) -> None:
    code(team, "Ann", "One")
    code(team, "Cem", "Two")
    for title in ("One", "Two"):
        code(team, "Ben", title)
    team.act([Edit(Kind.CODER, identity("Cem"), {"into": identity("Ann")})])
    report = agreement(team.project, QUICK)
    assert [(one.name, one.compared, one.passages) for one in report.coders] == [("Ann", 2, 2), ("Ben", 2, 2)]
    assert report.agreement.matching.units == 2


def test_a_coder_whose_articles_nobody_shares_is_listed_with_zeros(team: Team) -> None:
    for title in ("One", "Two"):
        code(team, "Ann", title)
        code(team, "Cem", title)
    code(team, "Ben", "Three", "Support")
    report = agreement(team.project, QUICK)
    assert [(coder.name, coder.done, coder.compared) for coder in report.coders] == [
        ("Ann", 2, 2), ("Ben", 1, 0), ("Cem", 2, 2),
    ]  # fmt: skip
    assert {len(one.counts) for one in variable(report, "Claim type").per_value} == {3}
    denial = next(one for one in variable(report, "Claim type").per_value if one.label == "Denial")
    assert denial.counts == (2, 0, 2)
    assert "Ben" not in report.methods
    for ending in (".html", ".md", ".json"):
        assert b"Ben" in written(ending, report)


def test_a_removed_article_and_a_removed_value_do_not_count(team: Team) -> None:
    for title in ("One", "Two", "Three"):
        code(team, "Ann", title)
        code(team, "Ben", title, "Support" if title == "Three" else "Denial")
    team.act([remove(Kind.ARTICLE, identity("One"))])
    assert agreement(team.project, QUICK).articles == 2
    team.act([remove(Kind.VALUE, identity("Support"))])
    found = variable(agreement(team.project, QUICK), "Claim type")
    assert found.units == 1
    assert "Support" not in [one.label for one in found.per_value]


def test_two_actors_told_apart_keep_their_own_names(team: Team) -> None:
    team.act([Edit(Kind.ACTOR, identity("other Norvia"), _fields(Actor("", "norvia")))])
    for coder in ("Ann", "Ben"):
        code(team, coder, "One", actor="Norvia")
        code(team, coder, "Two", actor="other Norvia")
    found = variable(agreement(team.project, QUICK), "Actor")
    assert found.same_name_actors == 0
    assert [one.label for one in found.per_value] == ["Norvia", "norvia"]


def test_namesakes_told_apart_are_printed_with_the_end_of_their_id(team: Team) -> None:
    team.act([Edit(Kind.ACTOR, identity("other Norvia"), _fields(Actor("", "Norvia")))])
    for coder in ("Ann", "Ben"):
        code(team, coder, "One", actor="Norvia")
        code(team, coder, "Two", actor="other Norvia")
    found = variable(agreement(team.project, QUICK), "Actor")
    assert {one.label for one in found.per_value} == {
        f"Norvia ({identity(name)[-6:]})" for name in ("Norvia", "other Norvia")
    }


def _fields(actor: Actor) -> dict[str, object]:
    return {"name": actor.name, "kind": actor.kind, "aliases": [], "status": actor.status, "note": "", "into": None}


def test_chosen_coders_alone_are_compared_persons_or_not(team: Team) -> None:
    team.add_coder(Coder(identity("Robot"), "Robot", "model"))
    for coder in ("Ann", "Ben", "Robot"):
        code(team, coder, "One", "Support" if coder == "Ben" else "Denial")
        code(team, coder, "Two")
    report = agreement(team.project, AgreementOptions(("Robot", identity("Ann")), resamples=50))
    assert [coder.name for coder in report.coders] == ["Ann", "Robot"]
    assert report.settings.coders == ("Ann", "Robot")
    assert report.agreement.variables[1].pairs[0].coders == ("Ann", "Robot")
    assert variable(report, "Claim type").coefficients["percent"].value == 1


def test_a_round_by_name_or_id(team: Team) -> None:
    team.assign("First", "pilot", ["Ann", "Ben"], ["One", "Two"])
    team.assign("Second", "main", ["Ann", "Ben"], ["Three"])
    for coder, title in itertools.product(("Ann", "Ben"), TITLES):
        code(team, coder, title)
    assert agreement(team.project, QUICK).articles == 4
    assert agreement(team.project, QUICK).settings.batches == ("First", "Second")
    by_name = agreement(team.project, AgreementOptions(batch="First", resamples=50))
    by_id = agreement(team.project, AgreementOptions(batch=identity("batch First"), resamples=50))
    assert by_name == by_id
    assert by_name.articles == 2
    assert by_name.settings.batch == "First"


def test_training_is_left_out_and_named(team: Team) -> None:
    team.assign("School", "training", ["Ann", "Ben"], ["One"])
    for coder, title in itertools.product(("Ann", "Ben", "Cem"), ("One", "Two")):
        code(team, coder, title)
    report = agreement(team.project, QUICK)
    assert report.articles == 1
    assert report.settings.left_out == ("School",)
    assert "The training articles of School are left out." in report.caveats


@pytest.mark.parametrize(
    ("options", "key"),
    [(AgreementOptions(batch="Nowhere"), "no_batch"), (AgreementOptions(batch="Twin"), "batch_twice"),
     (AgreementOptions(coders=("Nobody",)), "no_coder")],
)  # fmt: skip
def test_names_that_fit_none_or_two_are_refused(team: Team, options: AgreementOptions, key: str) -> None:
    for name in ("a", "b"):
        batch = Batch(identity(f"twin {name}"), "Twin", "main")
        fields = {"name": batch.name, "purpose": batch.purpose, "seed": 0, "overlap": 0}
        team.act([Edit(Kind.BATCH, batch.id, fields)])
    with pytest.raises(AnnotatorError) as caught:
        agreement(team.project, options)
    assert caught.value.key == key
    if key == "batch_twice":
        assert identity("twin a") in str(caught.value.arguments["ids"])
        assert identity("twin b") in str(caught.value.arguments["ids"])


def test_progress_runs_from_nothing_to_all(team: Team) -> None:
    for coder in ("Ann", "Ben"):
        code(team, coder, "One")
    told: list[tuple[str, float]] = []
    agreement(team.project, QUICK, lambda what, share: told.append((what, share)))
    shares = [share for _, share in told]
    assert shares == sorted(shares)
    assert (shares[0], shares[-1]) == (0, 1)
    assert all(what for what, _ in told)


def test_the_same_bytes_whatever_the_order_of_merging(team: Team, tmp_path: Path) -> None:
    team.assign("Main", "main", team.coders, TITLES)
    assigning.send(team.project, tmp_path / "sent")
    for name in team.coders:
        with ProjectFile.open(tmp_path / "sent" / f"{name}.accord") as own:
            theirs = Team(own, team.lead, team.coders, team.articles, team.texts)
            theirs.act([Edit(Kind.ACTOR, identity(f"{name}'s"), _fields(Actor("", "NORVIA", status="proposed")))],
                       author=team.coders[name].id)  # fmt: skip
            for title in TITLES:
                code(theirs, name, title, "Support" if (name, title) == ("Ben", "Two") else "Denial", actor=f"{name}'s")
    team.project.close()
    found = [_merged(tmp_path, order) for order in itertools.permutations(team.coders)]
    assert len({*found}) == 1
    assert b"count as one" in found[0]


def _merged(folder: Path, order: tuple[str, ...]) -> bytes:
    path = Path(shutil.copy(folder / "lead.accord", folder / f"{'-'.join(order)}.accord"))
    project = ProjectFile.open(path)
    for name in order:
        project, _ = merging.merge(project, [folder / "sent" / f"{name}.accord"], AT)
    report = agreement(project, QUICK)
    data = replace(appendix(project, QUICK), merges=())
    project.close()
    # The date in a PDF is Qt's own.
    return b"".join(written(ending, report, data) for ending in FORMS if ending != ".pdf")
