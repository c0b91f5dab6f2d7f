from __future__ import annotations

import pytest

from annotator.storage.history import Deed
from ui.words import deed, shortened, wrapped


def made(kinds: dict[str, int], *articles: str) -> Deed:
    return Deed("c", None, "a", "2026-11-22T10:00:00.000Z", 2, "r", kinds, articles)


@pytest.mark.parametrize(
    ("kinds", "articles", "said"),
    [
        ({"annotation": 1, "coding": 1}, ("x",), "1 annotation in “Council”"),
        ({"coding": 1}, ("x",), "1 article’s state in “Council”"),
        ({"assignment": 18, "batch": 1}, ("x", "y"), "18 assignments, 1 batch in 2 articles"),
        ({"actor": 2}, (), "2 actors"),
    ],
)
def test_an_act_is_told_with_its_article_only_where_it_is_the_only_one(
    kinds: dict[str, int], articles: tuple[str, ...], said: str
) -> None:
    assert deed(made(kinds, *articles), {"x": "Council"}) == said


def test_a_long_title_is_cut_and_a_tip_is_plain() -> None:
    assert shortened("A" * 60) == "A" * 39 + "…"
    assert shortened("short") == "short"
    assert "&lt;b&gt;" in wrapped("<b>")
    assert wrapped("") == ""
