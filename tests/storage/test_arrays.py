from __future__ import annotations

from annotator.domain.changes import remove
from annotator.domain.revision import Edit, Kind
from annotator.storage import arrays, derive
from annotator.storage.project_file import ProjectFile
from tests import small_project as small


def test_columns_are_of_one_length_and_in_one_order(project: ProjectFile) -> None:
    made = sorted(small.claimed(project, coder) for coder in (small.ANN, small.BEN, small.ANN))
    passages, segments, tags = arrays.passages(project), arrays.segments(project), arrays.tags(project, small.TONE)
    assert list(passages.ids) == list(segments.annotations) == list(tags.annotations) == made
    assert set(passages.coders) == {small.ANN, small.BEN}
    assert (set(segments.starts), set(segments.ends), set(tags.values)) == ({0}, {11}, {small.AGAINST})


def test_a_project_without_annotations_has_empty_columns(project: ProjectFile) -> None:
    assert arrays.passages(project) == arrays.segments(project) == ((), (), ())
    assert arrays.tags(project, small.TONE) == ((), ())


def test_texts_of_shown_articles_alone(project: ProjectFile) -> None:
    small.do(project, small.LEAD, remove(Kind.ARTICLE, small.SENATE))
    found = arrays.article_texts(project, {small.COUNCIL, small.SENATE})
    assert found == {small.COUNCIL: small.TEXTS[small.COUNCIL]}


def test_the_codebook_version_counts_acts_on_it(project: ProjectFile) -> None:
    before = arrays.codebook_version(project)
    small.claimed(project, small.ANN)
    assert arrays.codebook_version(project) == before
    small.do(project, small.LEAD, Edit(Kind.VALUE, small.FOR, {"name": "Pro"}))
    assert arrays.codebook_version(project) == before + 1
    assert arrays.state_digest(project) == derive.digest(project.raw)
