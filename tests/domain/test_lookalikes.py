from __future__ import annotations

import pytest

from annotator.domain.codebook import Actor
from annotator.domain.lookalikes import lookalikes


def pairs(*names: str, aliases: dict[str, tuple[str, ...]] | None = None, **more: object) -> list[tuple[str, str, str]]:
    actors = {name: Actor(name, name, aliases=(aliases or {}).get(name, ())) for name in names}
    return [(one.keep, one.other, one.why) for one in lookalikes(actors, {}, **more)]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        ("Liberty Union", "LIBERTY  UNION", "same"),
        ("Elodie Mercier", "Élodie Mercier", "bare"),
        ("Anna-Maria Lind", "Anna Maria Lind", "bare"),
        ("Anna Smith", "Smith, Anna", "order"),
        ("Liberty Un.", "Liberty Union", "short"),
        ("ACLU", "American Civil Liberties Union", "initials"),
        ("UNHCR", "UN High Commissioner for Refugees", None),
        ("BfV", "Bundesamt für Verfassungsschutz", "initials"),
        ("BV", "Bundesamt für Verfassungsschutz", "initials"),
        ("Norvai", "Norvia", "spelling"),
        ("Amazon", "Amazone", "spelling"),
        ("Amazon", "Norvia", None),
        ("Article 12", "Article 13", None),
        ("Anna Smith", "Bert Smith", None),
        ("EU", "UN", None),
    ],
)
def test_names_that_look_alike(one: str, other: str, why: str | None) -> None:
    assert pairs(one, other) == ([] if why is None else [(min(one, other), max(one, other), why)])


def test_an_alias_is_a_name() -> None:
    assert pairs("Liberty Union", "Lib. U", aliases={"Lib. U": ("liberty union",)}) == [("Lib. U", "Liberty Union", "same")]


def test_the_accepted_then_the_more_used_is_kept() -> None:
    proposed = Actor("a", "Norvia", status="proposed")
    accepted, rare = Actor("b", "Norvia"), Actor("c", "Norvia")
    (found, *_) = lookalikes({"a": proposed, "b": accepted}, {"a": 9})
    assert (found.keep, found.other) == ("b", "a")
    (found, *_) = lookalikes({"b": accepted, "c": rare}, {"c": 2})
    assert (found.keep, found.other) == ("c", "b")


def test_what_is_joined_or_told_apart_is_not_asked_about() -> None:
    assert pairs("Norvia", "Norvai", apart={frozenset(("Norvia", "Norvai"))}) == []
    joined = {"a": Actor("a", "Norvia"), "b": Actor("b", "Norvia", into="a")}
    assert lookalikes(joined, {}) == []


def test_a_hundred_of_one_name_are_each_told_once() -> None:
    actors = {f"{place:03}": Actor(f"{place:03}", "Spokesperson") for place in range(100)}
    assert len(lookalikes(actors, {})) == 99
