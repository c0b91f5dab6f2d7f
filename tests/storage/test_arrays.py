from __future__ import annotations

import pytest

from annotator.domain.changes import Act, annotate, remove
from annotator.domain.revision import Edit, Kind
from annotator.domain.span import Span
from annotator.storage import arrays, codebook_history, derive
from annotator.storage.project_file import ProjectFile
from tests import small_project as small


def read(project: ProjectFile, *variables: str) -> arrays.Annotations:
    return arrays.annotations(project, {small.COUNCIL: 4}, {small.ANN: 0, small.BEN: 1}, variables)


def test_columns_are_of_one_length_and_in_one_order(project: ProjectFile) -> None:
    made = sorted(small.claimed(project, coder) for coder in (small.ANN, small.BEN, small.ANN))
    found = read(project, small.TONE)
    assert found.ids == made
    assert set(found.articles.tolist()) == {4}
    assert sorted(found.coders.tolist()) == [0, 0, 1]
    (tags,) = found.tags
    assert found.owners.tolist() == tags.annotations.tolist() == [0, 1, 2]
    assert (set(found.starts.tolist()), set(found.ends.tolist())) == ({0}, {11})
    assert {tags.words[value] for value in tags.values.tolist()} == {small.AGAINST}


def test_several_segments_and_several_values_belong_to_their_annotation(project: ProjectFile) -> None:
    text, given = small.TEXTS[small.COUNCIL], {small.TONE: (small.FOR, small.AGAINST)}
    wide = (Span(0, 3), Span(5, 8), Span(9, 11))
    edits = [annotate(identity, small.COUNCIL, small.ANN, spans, text, values)
             for identity, spans, values in (("b", wide, given), ("a", wide[:1], {}), ("c", wide[1:2], given))]  # fmt: skip
    project.append(Act(small.ANN, "2026-03-01T09:00:00.000Z").change(edits))
    found = read(project, "another", small.TONE)
    assert found.ids == ["a", "b", "c"]
    assert found.owners.tolist() == [0, 1, 1, 1, 2]
    assert list(zip(found.starts.tolist(), found.ends.tolist(), strict=True)) == [
        (0, 3),
        (0, 3),
        (5, 8),
        (9, 11),
        (5, 8),
    ]
    other, tone = found.tags
    assert other.annotations.tolist() == []
    values = [(owner, tone.words[value]) for owner, value in zip(tone.annotations, tone.values, strict=True)]
    assert sorted(values) == sorted((owner, value) for owner in (1, 2) for value in (small.FOR, small.AGAINST))


def test_what_has_no_place_is_marked_and_nothing_is_read_of_variables_not_asked_for(project: ProjectFile) -> None:
    small.claimed(project, small.ANN)
    found = arrays.annotations(project, {}, {}, [])
    assert (found.articles.tolist(), found.coders.tolist(), found.tags) == ([-1], [-1], [])


def test_more_rows_than_are_read_at_a_time(project: ProjectFile, monkeypatch: pytest.MonkeyPatch) -> None:
    made = sorted(small.claimed(project, small.ANN) for _ in range(7))
    monkeypatch.setattr(arrays, "_AT_A_TIME", 3)
    found = read(project, small.TONE)
    assert (found.ids, found.tags[0].annotations.tolist()) == (made, list(range(7)))


def test_a_value_with_a_line_end_is_one_value(project: ProjectFile) -> None:
    identity, odd = small.claimed(project, small.ANN), "one\ntwo"
    project.raw.execute("UPDATE tag SET value = ? WHERE annotation = ?", (odd, identity))
    (tags,) = read(project, small.TONE).tags
    assert (tags.annotations.tolist(), [tags.words[value] for value in tags.values.tolist()]) == ([0], [odd])


def test_a_project_without_annotations_has_empty_columns(project: ProjectFile) -> None:
    *columns, (tags,) = read(project, small.TONE)
    assert [len(column) for column in (*columns, *tags)] == [0] * 9


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
