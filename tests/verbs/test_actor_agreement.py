from __future__ import annotations

from pathlib import Path

import pytest

from annotator.analysis.reasons import NO_ARTICLE, NOT_USED
from annotator.domain import codebook_acts
from annotator.domain.changes import add_actor
from annotator.domain.codebook import Actor
from annotator.storage import reading
from annotator.storage.project_file import ProjectFile
from annotator.verbs.actor_agreement import actor_alphas
from annotator.verbs.agreement import AgreementOptions, agreement
from annotator.verbs.projects import act_in
from tests.agreement_projects import coded_team, identity

ACTOR = identity("actor")


@pytest.fixture
def project(tmp_path: Path) -> ProjectFile:
    team = coded_team(tmp_path / "lead.accord", articles=6, care={"Maya": 0.9, "Ben": 0.6, "Dana": 0.7})
    yield team.project
    team.project.close()


def reported(project: ProjectFile) -> dict[str, float | None]:
    report = agreement(project, AgreementOptions(resamples=10))
    actor = next(one for one in report.agreement.variables if one.id == ACTOR)
    return {one.id: one.alpha.value for one in actor.per_value}


def test_actors_have_the_alphas_of_the_report_and_others_a_reason(project: ProjectFile) -> None:
    project.append(act_in(project).change([add_actor(Actor(identity("nobody"), "Nobody"))]))
    found = actor_alphas(project, ACTOR)
    assert set(found) == set(reading.codebook(project).actors)
    told = reported(project)
    assert len(told) > 3
    assert {actor: found[actor].value for actor in told} == told
    assert (found[identity("nobody")].value, found[identity("nobody")].reason) == (None, NOT_USED)


def test_one_that_is_read_as_another_has_its_figure(project: ProjectFile) -> None:
    one, other = sorted(reported(project))[:2]
    before = actor_alphas(project, ACTOR)
    book = reading.codebook(project)
    project.append(act_in(project).change(codebook_acts.join(book.actors[one], other)))
    found = actor_alphas(project, ACTOR)
    assert found[one] == found[other]
    assert found[other].value == reported(project)[other] != before[other].value


def test_without_an_article_of_two_coders_every_actor_has_that_reason(tmp_path: Path) -> None:
    team = coded_team(tmp_path / "alone.accord", articles=2, care={"Maya": 0.9})
    with team.project as project:
        found = actor_alphas(project, ACTOR)
        assert {(one.value, one.reason) for one in found.values()} == {(None, NO_ARTICLE)}
