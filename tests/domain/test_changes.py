"""Acts as values: the same call gives the same Change, and what it sets is complete."""

from __future__ import annotations

from dataclasses import asdict
from itertools import count

import pytest

from annotator.domain.changes import (
    Act,
    add_actor,
    add_article,
    add_coder,
    annotate,
    article_of,
    assign,
    codebook_edits,
    mark_coding,
    recode,
    record_edit,
    remove,
    title_project,
)
from annotator.domain.codebook import Actor, Codebook, Value, Variable
from annotator.domain.errors import AnnotatorError
from annotator.domain.identity import derived_id, pair_id, text_id
from annotator.domain.kinds import misfit
from annotator.domain.records import Assignment, Batch, Coder
from annotator.domain.revision import Change, Edit, Kind
from annotator.domain.span import Span
from tests.small_project import refused

TEXT = "One\u00a0two, “three”."


def test_an_act_takes_ids_and_clock_from_outside() -> None:
    act = Act("ann", "2026-01-01T00:00:00.000Z", map(str, count()).__next__)
    edit = remove(Kind.ANNOTATION, "x")
    assert act.change([edit], ("text",)) == Change("0", "ann", "2026-01-01T00:00:00.000Z", (edit,), ("text",))
    assert act.change(iter([edit]), settles=True) == Change("1", "ann", act.at, (edit,), settles=True)


def test_a_record_sets_all_its_fields_and_its_id_names_the_entity() -> None:
    edit = record_edit(Kind.ACTOR, Actor("m", "Mayor", aliases=("Vega",)))
    assert edit.entity == "m"
    assert edit.sets["aliases"] == ["Vega"]
    assert misfit(Kind.ACTOR, edit.sets) is None
    assert record_edit(Kind.ASSIGNMENT, Assignment("a", "c", "b"), "named").entity == "named"


@pytest.mark.parametrize(
    "edit",
    [
        add_coder(Coder("c", "Ann")),
        add_article(article_of("a", "T", "O", "2020-01-01", "R", "f.txt", TEXT)),
        add_actor(Actor("m", "Mayor")),
        title_project("p", "Cameras"),
        mark_coding("p", "a", "c", "done"),
        annotate("x", "a", "c", (Span(0, 3),), TEXT, {"tone": ("f",)}),
        record_edit(Kind.VARIABLE, Variable("v", "tone", "Tone")),
        record_edit(Kind.VALUE, Value("f", "v", "F", "For")),
        record_edit(Kind.BATCH, Batch("b", "Main", "main")),
    ],
)
def test_whatever_begins_an_entity_sets_every_field_of_its_kind(edit: Edit) -> None:
    assert misfit(edit.kind, edit.sets) is None
    assert not edit.removed


def test_an_article_is_tied_to_the_text_it_was_born_with() -> None:
    made = article_of("a", "T", "O", "2020-01-01", "R", "f.txt", TEXT)
    assert made.text == text_id(TEXT)
    assert asdict(made)["supersedes"] is None


def test_an_annotation_keeps_the_quote_of_every_segment_letter_for_letter() -> None:
    edit = annotate("x", "a", "c", (Span(9, 16), Span(0, 7)), TEXT, {"tone": ("f", "g")}, "why")
    assert edit.sets == {
        "article": "a", "coder": "c", "segments": [[0, 7, "One\u00a0two"], [9, 16, "“three”"]], "memo": "why",
        "tag:tone": ["f", "g"],
    }  # fmt: skip


def test_overlapping_segments_make_no_annotation() -> None:
    with refused("segments_overlap"):
        annotate("x", "a", "c", (Span(0, 5), Span(4, 6)), TEXT, {})


def test_recoding_sets_what_is_given_and_nothing_else() -> None:
    assert recode("x").sets == {}
    assert recode("x", memo="").sets == {"memo": ""}
    assert recode("x", {"tone": ()}).sets == {"tag:tone": []}
    assert recode("x", segments=(Span(0, 3),), text=TEXT).sets == {"segments": [[0, 3, "One"]]}


def test_removing_sets_nothing_but_the_removal() -> None:
    assert remove(Kind.ARTICLE, "a") == Edit(Kind.ARTICLE, "a", {}, removed=True)


def test_a_coding_has_one_id_for_an_article_and_a_coder() -> None:
    assert mark_coding("p", "a", "c", "done").entity == pair_id("p", "coding", "a", "c")
    assert title_project("p", "One").entity == title_project("p", "Two").entity


def test_a_starters_codebook_has_the_same_ids_in_every_copy_of_a_project() -> None:
    book = Codebook(
        (Variable("claim_type", "claim_type", "Claim type"), Variable("actor_kind", "actor_kind", "Kind")),
        {
            "claim_type/DEM": Value("claim_type/DEM", "claim_type", "DEM", "Demand"),
            "claim_type/OLD": Value("claim_type/OLD", "claim_type", "OLD", "Old", parent="claim_type/DEM", into="claim_type/DEM"),
            "actor_kind/A1": Value("actor_kind/A1", "actor_kind", "A1", "Government"),
        },
        {
            "actor/mayor": Actor("actor/mayor", "Mayor", kind="actor_kind/A1"),
            "actor/boss": Actor("actor/boss", "Boss", into="actor/mayor"),
        },
    )  # fmt: skip
    edits = {edit.sets["name"]: edit for edit in codebook_edits("p", book)}
    demand = derived_id("p", Kind.VALUE, "claim_type/DEM")
    assert edits["Demand"].entity == demand
    assert edits["Demand"].sets["variable"] == edits["Claim type"].entity == derived_id("p", Kind.VARIABLE, "claim_type")
    assert (edits["Old"].sets["parent"], edits["Old"].sets["into"]) == (demand, demand)
    assert (edits["Demand"].sets["parent"], edits["Demand"].sets["into"]) == (None, None)
    assert edits["Mayor"].sets["kind"] == edits["Government"].entity
    assert (edits["Mayor"].sets["into"], edits["Boss"].sets["into"]) == (None, edits["Mayor"].entity)
    assert edits["Boss"].sets["kind"] == ""
    assert all(misfit(edit.kind, edit.sets) is None for edit in edits.values())


def test_assignments_are_written_coder_by_coder_so_that_their_order_tells_nothing() -> None:
    batch = Batch("b", "Main", "main", 7, 2)
    pairs = [Assignment(article, coder, "b") for article in "zyx" for coder in ("ben", "ann")]
    first, *rest = assign("p", batch, pairs)
    assert first == record_edit(Kind.BATCH, batch)
    assert [edit.sets["coder"] for edit in rest] == ["ann"] * 3 + ["ben"] * 3
    for coder in ("ann", "ben"):
        own = [edit.entity for edit in rest if edit.sets["coder"] == coder]
        assert own == sorted(pair_id("p", "assignment", article, coder) for article in "xyz")


def test_an_error_is_a_key_and_what_fills_its_sentence() -> None:
    error = AnnotatorError("no_coder", name="Ann")
    assert (error.key, error.arguments) == ("no_coder", {"name": "Ann"})
    assert "no_coder" in str(error)
