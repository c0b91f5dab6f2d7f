from __future__ import annotations

import pytest

from annotator.domain import codebook_acts
from annotator.domain.changes import add_actor, annotate, mark_coding, record_edit, remove
from annotator.domain.codebook import Actor, Value
from annotator.domain.identity import uuid7
from annotator.domain.records import Annotation, Coding
from annotator.domain.revision import Edit, Kind
from annotator.domain.span import Span
from annotator.storage import listing, reading
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
    rows = [(row.title, row.state, row.annotations) for row in listing.article_rows(project, small.ANN)]
    assert rows == [("Council says no", "started", 1), ("Senat prüft", "not started", 0)]
    assigned = listing.article_rows(project, small.ANN, assigned_only=True)
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


def test_the_codebook_is_read_with_what_is_read_as_what(project: ProjectFile) -> None:
    small.do(
        project, small.LEAD, Edit(Kind.VALUE, small.FOR, {"into": small.AGAINST, "retired": True}),
        Edit(Kind.ACTOR, small.UNION, {"into": small.POLICE}), Edit(Kind.CODER, small.BEN, {"into": small.ANN}),
    )  # fmt: skip
    book = reading.codebook(project)
    assert [variable.code for variable in book.variables] == ["tone", "actor"]
    assert (book.variable("actor").several, book.variable("tone").several) == (True, False)
    assert (book.values[small.FOR].retired, book.values[small.NEUTRAL].not_applicable) == (True, True)
    assert book.actors[small.MAYOR].aliases == ("Vega",)
    assert book.redirects == {small.FOR: small.AGAINST, small.UNION: small.POLICE, small.BEN: small.ANN}


def test_redirects_in_a_circle_are_cut_at_the_later_one(project: ProjectFile) -> None:
    """By when each was last set, not by which act touched the actor last."""
    small.do(project, small.LEAD, Edit(Kind.ACTOR, small.MAYOR, {"into": small.POLICE}))
    small.do(project, small.LEAD, Edit(Kind.ACTOR, small.POLICE, {"into": small.MAYOR}))
    small.do(project, small.LEAD, Edit(Kind.ACTOR, small.MAYOR, {"note": "touched again"}))
    assert reading.redirects(project) == {small.MAYOR: small.POLICE}
    small.do(project, small.LEAD, Edit(Kind.ACTOR, small.MAYOR, {"into": None}))
    assert reading.redirects(project) == {small.POLICE: small.MAYOR}


def test_who_codes_what_in_which_batch_and_how_far(project: ProjectFile) -> None:
    small.dealt(project, (small.COUNCIL, small.ANN), (small.SENATE, small.BEN))
    small.do(project, small.ANN, mark_coding(project.id, small.COUNCIL, small.ANN, "done"))
    assert {(one.article, one.coder) for one in reading.assignments(project)} == {
        (small.COUNCIL, small.ANN), (small.SENATE, small.BEN),
    }  # fmt: skip
    assert [(batch.name, batch.purpose, batch.seed, batch.overlap) for batch in reading.batches(project)] == [
        ("Main", "main", 7, 1)
    ]
    assert reading.codings(project) == [Coding(small.COUNCIL, small.ANN, "done")]
    assert reading.coding_state(project, small.COUNCIL, small.ANN) == "done"
    assert reading.coding_state(project, small.SENATE, small.ANN) == "not started"


def test_an_annotation_comes_back_as_it_was_made(project: ProjectFile) -> None:
    entity = small.claimed(project, small.ANN, start=3, end=9, memo="why")
    values = {small.TONE: (small.AGAINST,), small.ACTOR: (small.MAYOR,)}
    expected = Annotation(entity, small.COUNCIL, small.ANN, (Span(3, 9),), values, "why")
    assert reading.annotation(project, entity) == expected
    assert reading.annotations(project) == [expected]


def test_annotations_are_read_in_pieces_and_by_place(project: ProjectFile) -> None:
    spans = ((Span(0, 7),), (Span(0, 3), Span(9, 14)), (Span(4, 9),))
    text = small.TEXTS[small.COUNCIL]
    edits = [annotate(uuid7(), small.COUNCIL, small.ANN, span, text, {}) for span in spans]
    small.do(project, small.ANN, *edits)
    ids = [edit.entity for edit in edits]
    small.claimed(project, small.BEN)
    small.claimed(project, small.ANN, article=small.SENATE)
    here = (project, small.COUNCIL, small.ANN)
    whole = reading.annotations(*here)
    assert reading.annotation_count(*here) == len(whole) == 3
    first = reading.annotations_after(*here, "", 2)
    assert [one.id for one in first] == sorted(ids)[:2]
    rest = reading.annotations_after(*here, first[-1].id, 2)
    assert sorted((*first, *rest), key=lambda one: whole.index(one)) == whole
    assert reading.annotations_after(*here, rest[-1].id, 2) == []
    for start in range(15):
        for end in range(start + 1, 16):
            under = {one.id for one in whole if any(s.start < end and s.end > start for s in one.segments)}
            assert {one.id for one in reading.annotations_under(*here, start, end)} == under


def test_a_codebook_read_on_is_the_codebook_read_anew(project: ProjectFile) -> None:
    book = reading.codebook(project)
    value, actor = next(iter(book.values.values())), next(iter(book.actors.values()))
    new = Actor(uuid7(), "Aardvark Club")
    acts = (
        [codebook_acts.change(value, name="Renamed")[0]],
        [add_actor(new)],
        list(codebook_acts.join(new, actor.id)),
        [remove(Kind.ACTOR, new.id), *codebook_acts.retire(value, True)],
        [Edit(Kind.ACTOR, new.id, removed=False), remove(Kind.VALUE, value.id)],
    )
    for edits in acts:
        small.do(project, small.LEAD, *edits)
        book = reading.codebook(project, book, {edit.entity for edit in edits})
        assert book == reading.codebook(project)
        assert list(book.actors) == list(reading.codebook(project).actors)


def test_what_no_act_touched_is_not_read_again(project: ProjectFile) -> None:
    book = reading.codebook(project)
    value = next(iter(book.values.values()))
    small.do(project, small.LEAD, *codebook_acts.change(value, name="Renamed"))
    assert reading.codebook(project, book, {value.id}).actors is book.actors


def test_values_are_numbered_as_they_were_made_however_they_are_moved(project: ProjectFile) -> None:
    book = reading.codebook(project)
    made = sorted((small.FOR, small.AGAINST, small.NEUTRAL), key=book.born.__getitem__)
    assert made == [small.FOR, small.AGAINST, small.NEUTRAL]
    small.do(project, small.LEAD, record_edit(Kind.VALUE, Value("first", small.TONE, "X", "First", position=-9)))
    small.do(project, small.LEAD, *codebook_acts.change(book.values[small.FOR], position=99))
    again = reading.codebook(project, book, {"first", small.FOR})
    assert sorted(again.born, key=again.born.__getitem__) == [*made, "first"]
    assert again.values_of(small.TONE)[0].id == "first" and again.born == reading.codebook(project).born
