"""Colour is never the only carrier: line and label say the same."""

from __future__ import annotations

from dataclasses import replace

from annotator.domain.codebook import Actor, Codebook, Value, Variable
from annotator.domain.records import Annotation, Coder
from annotator.domain.span import Span
from tests.ui.projects import CODEBOOK
from ui.annotation_look import CODER, AnnotationLook, look_of
from ui.theme import DARK, LIGHT

ANN, BEN = Coder("a", "Ann"), Coder("b", "Ben")


def look(colour_by: str, book: Codebook = CODEBOOK, coder: str = "a", **values: str) -> AnnotationLook:
    given = {variable: (value,) for variable, value in values.items()}
    annotation = Annotation("1", "x", coder, (Span(0, 4),), given)
    return look_of(annotation, book, LIGHT, colour_by, {"union": 3}, [ANN, BEN])


def test_the_sign_of_a_sentiment_is_told_by_the_line_too() -> None:
    looks = [look("tone", tone=f"tone/{code}") for code in ("P", "N", "Z", "NA")]
    assert [one.line for one in looks] == ["solid", "dashed", "dotted", "dotted"]
    assert [one.colour for one in looks[:3]] == [LIGHT.good, LIGHT.bad, LIGHT.muted]


def test_claim_types_beyond_the_hues_have_another_line() -> None:
    hues = len(LIGHT.categories)
    values = {f"t{n:02}": Value(f"t{n:02}", "t", f"{n}", f"Type {n}", position=n) for n in range(3 * hues + 1)}
    book = Codebook((Variable("t", "t", "Type"),), values)
    looks = [look("t", book, t=value) for value in values]
    lines = [one.line for one in looks]
    assert [len({*lines[hue : 3 * hues : hues]}) for hue in range(hues)] == [3] * hues
    assert lines[3 * hues] == lines[0]
    assert len({(one.colour, one.line) for one in looks[: 3 * hues]}) == 3 * hues


def test_an_actor_is_coloured_by_its_kind_and_numbered() -> None:
    name = "union"
    one = look("actor", actor=name)
    assert (one.label[0], one.slot, one.line) == ("Liberty Union", "3", "solid")
    assert one.colour == look("actor", replace(CODEBOOK, actors={name: Actor(name, "X", "kind/CSO")}), actor=name).colour


def test_colours_of_coders_come_with_their_names_and_lines() -> None:
    ann, ben = (look(CODER, coder=coder, actor="union", tone="tone/N") for coder in ("a", "b"))
    assert (ann.colour, ann.line, ben.colour, ben.line) == (LIGHT.category(0), "solid", LIGHT.category(1), "dashed")
    assert ann.label == ("Ann · Liberty Union", "−") and ben.label[0].startswith("Ben")
    assert DARK.category(0) != LIGHT.category(0)


def test_what_has_no_value_is_muted_and_says_so() -> None:
    bare = look("tone")
    assert (bare.colour, bare.label, bare.line) == (LIGHT.muted, ("no actor", "no value"), "solid")
