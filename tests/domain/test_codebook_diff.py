from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.codebook import Codebook, Value, Variable
from annotator.domain.codebook_acts import fresh_code, new_value
from annotator.domain.codebook_diff import GONE, KEPT, NEW, differences, fingerprint, word_diff

TYPE = Variable("t", "type", "Claim type", position=0)
DEM, EVA = Value("d", "t", "DEM", "Demand", definition="X should act."), Value("e", "t", "EVA", "Evaluation", position=1)


def book(*values: Value) -> Codebook:
    return Codebook((TYPE,), {one.id: one for one in values})


def told(old: Codebook, new: Codebook) -> list[tuple[object, ...]]:
    return [(one.what, one.name, one.field, one.before, one.after) for one in differences(old, new)]


def test_every_sort_of_difference_is_told() -> None:
    assert told(book(DEM), book(DEM, EVA)) == [("added", "Evaluation", "", "", "")]
    assert told(book(DEM, EVA), book(DEM)) == [("removed", "Evaluation", "", "", "")]
    assert told(book(DEM), book(replace(DEM, name="Call"))) == [("renamed", "Call", "name", "Demand", "Call")]
    assert told(book(DEM), book(replace(DEM, retired=True))) == [("retired", "Demand", "retired", False, True)]
    assert told(book(replace(DEM, retired=True)), book(DEM))[0][0] == "brought back"
    assert told(book(DEM, EVA), book(DEM, replace(EVA, parent="d"))) == [("moved", "Evaluation", "parent", "", "Demand")]
    assert told(book(DEM, EVA), book(DEM, replace(EVA, into="d"))) == [("joined", "Evaluation", "into", None, "Demand")]
    assert told(book(DEM), book(replace(DEM, definition="X must act.")))[0][0] == "reworded"
    assert told(book(DEM), book(replace(DEM, colour="#112233"))) == [("set", "Demand", "colour", "", "#112233")]
    assert told(book(DEM), book(DEM)) == []


def test_words_are_compared_whole() -> None:
    assert word_diff("X should act now.", "X must act.") == [
        (KEPT, "X "), (GONE, "should"), (NEW, "must"), (KEPT, " act"), (GONE, " now"), (KEPT, "."),
    ]  # fmt: skip


def test_changes_with_a_blank_between_them_are_one() -> None:
    assert word_diff("an act", "of that") == [(GONE, "an act"), (NEW, "of that")]


@given(st.text(max_size=60), st.text(max_size=60))
def test_a_word_difference_holds_both_texts(before: str, after: str) -> None:
    pieces = word_diff(before, after)
    assert "".join(piece for what, piece in pieces if what != NEW) == before
    assert "".join(piece for what, piece in pieces if what != GONE) == after


def test_a_fingerprint_is_of_the_content_whatever_its_order() -> None:
    assert fingerprint([DEM, EVA, TYPE]) == fingerprint([TYPE, EVA, DEM]) != fingerprint([DEM, TYPE])


def test_a_code_is_never_given_twice() -> None:
    assert fresh_code("Call for a ban", ()) == "CAL"
    assert fresh_code("Call for a ban", ("CAL", "cal2")) == "CAL3"
    assert fresh_code("Élan vital", ()) == "ELA"
    assert fresh_code("→", ()) == "V"


def test_a_new_value_of_a_scale_has_the_next_number() -> None:
    scale = replace(TYPE, level="ordinal")
    edit = new_value(Codebook((scale,), {"d": replace(DEM, number=3)}), scale, "n", "More", ("DEM",))
    assert (edit.sets["number"], edit.sets["position"], edit.sets["code"]) == (4, 1, "MOR")
