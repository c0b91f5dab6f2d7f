from __future__ import annotations

from collections.abc import Sequence

import pytest

from annotator.domain.changes import recode, remove
from annotator.domain.revision import Kind
from annotator.storage import reading
from annotator.storage.passages import Passage, Passages, Wanted
from annotator.storage.project_file import ProjectFile
from tests import small_project as small

ALL = Wanted()


def listed(project: ProjectFile, wanted: Wanted = ALL, order: str = "article", falling: bool = False) -> Passages:
    found = Passages(project, wanted, reading.codebook(project), order, falling)
    assert len(found) == 0
    for _ in found.read():
        pass
    return found


def ids(passages: Sequence[Passage]) -> list[str]:
    return [passage.id for passage in passages]


@pytest.fixture
def three(project: ProjectFile) -> dict[str, str]:
    """Ann on the council and on the senate, Ben on the council."""
    return {
        "ann": small.claimed(project, small.ANN),
        "senate": small.claimed(project, small.ANN, article=small.SENATE),
        "ben": small.claimed(project, small.BEN),
    }


def test_every_passage_is_listed_once_by_article_and_place(project: ProjectFile, three: dict[str, str]) -> None:
    found = listed(project)
    annotations = {one.id: one for one in reading.annotations(project)}
    assert sorted(ids(found)) == sorted(annotations)
    dates = [(one.date, one.title, one.start) for one in found]
    assert dates == sorted(dates)
    for one in found:
        assert one.start == annotations[one.id].start
        assert dict(one.values) == {variable: given for variable, given in annotations[one.id].values.items() if given}
        text = reading.text_of(project, one.article)
        assert one.quote == " … ".join(span.quote(text) for span in annotations[one.id].segments)


def test_order_falls_and_rises(project: ProjectFile, three: dict[str, str]) -> None:
    articles = [one.article for one in listed(project)]
    assert [one.article for one in listed(project, falling=True)] != articles
    coders = [one.coder for one in listed(project, order="coder")]
    names = {coder.id: coder.name for coder in reading.coders(project)}
    assert [names[coder] for coder in coders] == sorted(names[coder] for coder in coders)
    assert [names[one.coder] for one in listed(project, order="coder", falling=True)] == sorted(
        (names[coder] for coder in coders), reverse=True
    )


def test_what_has_no_memo_comes_last_either_way(project: ProjectFile, three: dict[str, str]) -> None:
    small.do(project, small.BEN, recode(three["ben"], memo="is this a claim?"))
    assert ids(listed(project, order="memo"))[0] == three["ben"]
    assert ids(listed(project, order="memo", falling=True))[0] == three["ben"]


def test_it_is_narrowed_by_coder_value_words_and_title(project: ProjectFile, three: dict[str, str]) -> None:
    assert ids(listed(project, Wanted(coder=small.BEN))) == [three["ben"]]
    small.do(project, small.BEN, recode(three["ben"], memo="Ist das Ärger?"))
    assert ids(listed(project, Wanted(words=("arger",)))) == [three["ben"]]
    assert ids(listed(project, Wanted(title=("prüft",)))) == []
    assert ids(listed(project, Wanted(title=("pruft",)))) == [three["senate"]]
    passage = listed(project, Wanted(coder=small.BEN))[0]
    given = next(values[0] for values in passage.values.values())
    assert three["ben"] in ids(listed(project, Wanted(values=(frozenset([given]),))))
    assert ids(listed(project, Wanted(values=(frozenset(["nothing"]),)))) == []


def test_a_variable_is_an_order_too(project: ProjectFile, three: dict[str, str]) -> None:
    for variable in reading.codebook(project).coded:
        assert sorted(ids(listed(project, order=variable.id))) == sorted(three.values())


def test_a_row_that_went_meanwhile_reads_as_an_empty_one(project: ProjectFile, three: dict[str, str]) -> None:
    found = listed(project)
    small.do(project, small.BEN, remove(Kind.ANNOTATION, three["ben"]))
    assert len(found) == 3
    assert sorted(ids(found)) == sorted(["", three["ann"], three["senate"]])
    with pytest.raises(IndexError):
        found[3]


def test_annotations_on_a_hidden_article_are_not_listed(project: ProjectFile, three: dict[str, str]) -> None:
    small.do(project, small.LEAD, remove(Kind.ARTICLE, small.SENATE))
    assert three["senate"] not in ids(listed(project))
