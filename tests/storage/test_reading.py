from __future__ import annotations

import pytest

from annotator.domain.changes import mark_coding, remove
from annotator.domain.revision import Edit, Kind
from annotator.storage import reading
from annotator.storage.project_file import ProjectFile
from tests import small_project as small


def test_an_article_and_its_text_are_read_by_id(project: ProjectFile) -> None:
    assert reading.article(project, small.COUNCIL).title == "Council says no"
    assert reading.text_of(project, small.SENATE) == small.TEXTS[small.SENATE]


@pytest.mark.parametrize("read", [reading.article, reading.text_of])
def test_an_article_that_is_not_there_is_said(project: ProjectFile, read) -> None:
    with small.refused("no_article", name="nothing"):
        read(project, "nothing")


def test_an_annotation_that_is_not_there_is_said(project: ProjectFile) -> None:
    with small.refused("no_annotation", name="nothing"):
        reading.annotation(project, "nothing")


def test_the_article_list_is_one_coders(project: ProjectFile) -> None:
    small.dealt(project, (small.COUNCIL, small.ANN))
    small.claimed(project, small.ANN)
    small.claimed(project, small.BEN, article=small.SENATE)
    small.do(project, small.ANN, mark_coding(project.id, small.COUNCIL, small.ANN, "started"))
    rows = [(row.title, row.state, row.annotations) for row in reading.article_rows(project, small.ANN)]
    assert rows == [("Council says no", "started", 1), ("Senat prüft", "not started", 0)]
    assigned = reading.article_rows(project, small.ANN, assigned_only=True)
    assert [row.id for row in assigned] == [small.COUNCIL]


def test_annotations_on_a_hidden_article_are_not_shown(project: ProjectFile) -> None:
    small.claimed(project, small.ANN)
    small.do(project, small.LEAD, remove(Kind.ARTICLE, small.COUNCIL))
    assert reading.annotations(project) == []
    small.do(project, small.LEAD, Edit(Kind.ARTICLE, small.COUNCIL, removed=False))
    assert len(reading.annotations(project)) == 1


def test_annotations_are_narrowed_by_article_and_coder(project: ProjectFile) -> None:
    mine = small.claimed(project, small.ANN)
    small.claimed(project, small.BEN)
    small.claimed(project, small.ANN, article=small.SENATE)
    assert [one.id for one in reading.annotations(project, small.COUNCIL, small.ANN)] == [mine]


def test_a_project_with_another_title_says_so(project: ProjectFile) -> None:
    assert reading.title(project) == "Cameras"
    project.raw.execute("DELETE FROM setting")
    assert reading.title(project) == ""
