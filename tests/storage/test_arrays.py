from __future__ import annotations

import pytest

from annotator.domain.changes import remove
from annotator.domain.revision import Edit, Kind
from annotator.storage import arrays, codebook_history, derive
from annotator.storage.project_file import ProjectFile
from tests import small_project as small


def test_columns_are_of_one_length_and_in_one_order(project: ProjectFile) -> None:
    made = sorted(small.claimed(project, coder) for coder in (small.ANN, small.BEN, small.ANN))
    passages = arrays.passages(project, {small.COUNCIL: 4}, {small.ANN: 0, small.BEN: 1})
    assert passages.ids == made
    assert set(passages.articles.tolist()) == {4}
    assert sorted(passages.coders.tolist()) == [0, 0, 1]
    index = {identity: number for number, identity in enumerate(made)}
    segments, (tags,) = arrays.segments(project, index), arrays.tags(project, index, [small.TONE])
    assert segments.annotations.tolist() == tags.annotations.tolist() == [0, 1, 2]
    assert (set(segments.starts.tolist()), set(segments.ends.tolist())) == ({0}, {11})
    assert {tags.words[value] for value in tags.values.tolist()} == {small.AGAINST}


def test_what_is_not_asked_for_has_no_place(project: ProjectFile) -> None:
    first, second = sorted(small.claimed(project, coder) for coder in (small.ANN, small.BEN))
    assert arrays.passages(project, {}, {small.ANN: 0}).articles.tolist() == [-1, -1]
    assert arrays.segments(project, {second: 7}).annotations.tolist() == [7]
    tone, other = arrays.tags(project, {first: 0}, [small.TONE, "another"])
    assert (tone.annotations.tolist(), other.annotations.tolist()) == ([0], [])
    assert arrays.tags(project, {first: 0}, []) == []


def test_more_rows_than_are_read_at_a_time(project: ProjectFile, monkeypatch: pytest.MonkeyPatch) -> None:
    made = sorted(small.claimed(project, small.ANN) for _ in range(7))
    index = {identity: number for number, identity in enumerate(made)}
    monkeypatch.setattr(arrays, "_AT_A_TIME", 3)
    assert arrays.passages(project, {}, {}).ids == made
    assert arrays.tags(project, index, [small.TONE])[0].annotations.tolist() == list(range(7))


def test_a_project_without_annotations_has_empty_columns(project: ProjectFile) -> None:
    found = [
        *arrays.passages(project, {}, {}),
        *arrays.segments(project, {}),
        *arrays.tags(project, {}, [small.TONE])[0],
    ]
    assert [len(column) for column in found] == [0] * 9


def test_texts_of_shown_articles_alone(project: ProjectFile) -> None:
    small.do(project, small.LEAD, remove(Kind.ARTICLE, small.SENATE))
    found = arrays.article_texts(project, {small.COUNCIL, small.SENATE})
    assert found == {small.COUNCIL: small.TEXTS[small.COUNCIL]}


def test_the_codebook_version_counts_acts_on_it(project: ProjectFile) -> None:
    before = codebook_history.version_number(project)
    small.claimed(project, small.ANN)
    assert codebook_history.version_number(project) == before
    small.do(project, small.LEAD, Edit(Kind.VALUE, small.FOR, {"name": "Pro"}))
    assert codebook_history.version_number(project) == before + 1
    assert arrays.state_digest(project) == derive.digest(project.raw)
