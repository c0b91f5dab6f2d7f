"""Passages of an older article: declined as an ordinary act, which undo takes back and two laptops may both do."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from annotator.domain.changes import add_article, article_of
from annotator.domain.revision import Edit, Kind
from annotator.storage import check, conflicts, history, merge, reading
from annotator.storage.project_file import ProjectFile
from annotator.verbs import carrying, questions
from annotator.verbs.projects import act_in
from tests import small_project as small

NEWER = small.identity("council, corrected")


@pytest.fixture
def ann(tmp_path: Path) -> Path:
    """Ann's file: two passages of the older article, of which the newer one still says the first."""
    text = f"Corrected. {small.TEXTS[small.COUNCIL]}".replace("scan", "see")
    with small.make(tmp_path / "lead.accord") as lead:
        small.dealt(lead, (small.COUNCIL, small.ANN))
        small.claimed(lead, small.ANN)
        small.claimed(lead, small.ANN, start=small.TEXTS[small.COUNCIL].index("scan"), end=small.TEXTS[small.COUNCIL].index("faces"))
        newer = article_of(NEWER, "Council says no, corrected", "", "", "", "", text)
        small.do(lead, small.LEAD, add_article(newer), texts=(text,))
        small.do(lead, small.LEAD, Edit(Kind.ARTICLE, NEWER, {"supersedes": small.COUNCIL}))
        small.dealt(lead, (NEWER, small.ANN), name="Again")
        return small.sent(lead, small.ANN, tmp_path / "ann.accord")


def test_declining_is_an_act_that_undo_takes_back_and_redo_does_again(ann: Path) -> None:
    with small.opened(ann) as project:
        before, waiting = reading.annotations(project), carrying.proposals(project)
        assert [bool(one.segments) for one in waiting] == [True, False]
        assert carrying.decline(project, waiting) == 2
        assert carrying.proposals(project) == []
        assert reading.annotations(project) == before
        assert questions.questions(project) == []
        deed = history.undoable(project, small.ANN)
        assert deed and deed.kinds == {"annotation": 2}
        project.append(history.reverse(project, deed, act_in(project)).change)
        assert carrying.proposals(project) == waiting
        project.append(history.reverse(project, history.redoable(project, small.ANN), act_in(project)).change)
        assert carrying.proposals(project) == []
        check.check(project)


def test_two_laptops_that_decline_the_same_are_of_one_mind(ann: Path) -> None:
    laptop = Path(shutil.copy(ann, ann.with_name("laptop.accord")))
    for path in (ann, laptop):
        with small.opened(path) as project:
            assert carrying.decline(project, carrying.proposals(project)) == 2
    project, report = merge.merge(ProjectFile.open(ann), [laptop], small.AT)
    with project:
        assert (report.conflicts, carrying.proposals(project)) == ((), [])


def test_declined_on_one_and_carried_over_on_the_other_is_carried_over(ann: Path) -> None:
    laptop = Path(shutil.copy(ann, ann.with_name("laptop.accord")))
    with small.opened(ann) as project:
        carrying.decline(project, carrying.proposals(project))
    with small.opened(laptop) as project:
        assert carrying.accept(project, carrying.proposals(project)) == 1
    project, _ = merge.merge(ProjectFile.open(ann), [laptop], small.AT)
    with project:
        assert len(reading.annotations(project, NEWER)) == 1
        assert carrying.proposals(project) == []


def test_two_laptops_of_two_minds_are_asked_in_plain_words(ann: Path) -> None:
    with small.opened(ann) as project:
        carrying.decline(project, carrying.proposals(project)[:1])
    laptop = Path(shutil.copy(ann, ann.with_name("laptop.accord")))
    with small.opened(ann) as project:
        deed = history.undoable(project, small.ANN)
        project.append(history.reverse(project, deed, act_in(project)).change)
    with small.opened(laptop) as project:
        (one,) = (one for one in carrying.not_carried(project) if one.declined)
        field = f"checked:{NEWER}"
        small.do(project, small.ANN, Edit(Kind.ANNOTATION, one.id, {field: []}))
        small.do(project, small.ANN, Edit(Kind.ANNOTATION, one.id, {field: [carrying.DECLINED]}))
    project, _ = merge.merge(ProjectFile.open(ann), [laptop], small.AT)
    with project:
        (open_one,) = (one for one in questions.questions(project) if one.kind == questions.SETTLE)
        assert "Set on two machines at once: check against “Council says no, corrected”." in open_one.words
        assert sorted(one.words.partition("  ")[0] for one in open_one.answers) == ["no", "yes"]
        next(one for one in open_one.answers if one.words.startswith("yes")).give(project)
        assert conflicts.conflicts(project) == []
        assert [one.declined for one in carrying.not_carried(project)] == [True, False]
