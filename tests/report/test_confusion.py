"""A confusion matrix cut to what can be read, and how it is shaded."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.analysis.results import Confusion
from annotator.report.confusion import REST, shortened
from annotator.report.drawing import cut, in_lines
from annotator.report.heat_map import heat_map, strengths


def confusion(matrix: list[list[float]], others: int = 0) -> Confusion:
    names = [f"v{place}" for place in range(len(matrix))]
    ids: list[str | None] = [*names]
    if others:
        ids[-1], names[-1] = None, REST
    return Confusion(tuple(ids), tuple(names), tuple(map(tuple, matrix)), others)


@st.composite
def confusions(draw: st.DrawFn) -> Confusion:
    size = draw(st.integers(0, 9))
    half = [[draw(st.integers(0, 9)) for _ in range(size)] for _ in range(size)]
    matrix = [[float(half[min(r, c)][max(r, c)]) for c in range(size)] for r in range(size)]
    return confusion(matrix, others=draw(st.integers(0, 4)) if size else 0)


@given(confusions(), st.integers(2, 6))
def test_nothing_is_lost_by_cutting(found: Confusion, most: int) -> None:
    short = shortened(found, most)
    assert len(short.values) <= most
    assert sum(map(sum, short.matrix)) == sum(map(sum, found.matrix))
    assert all(short.matrix[r][c] == short.matrix[c][r] for r in range(len(short.ids)) for c in range(len(short.ids)))
    assert all(sum(row) for row in short.matrix)


def test_the_values_used_most_stay_in_their_own_order() -> None:
    found = confusion([[1, 0, 0, 0], [0, 9, 0, 0], [0, 0, 2, 0], [0, 0, 0, 7]])
    short = shortened(found, 3)
    assert short.values == ("v1", "v3", REST)
    assert short.ids == ("v1", "v3", None)
    assert short.matrix[2][2] == 3
    assert short.others == 2


def test_what_is_joined_already_counts_with_all_its_values() -> None:
    short = shortened(confusion([[9, 0, 0], [0, 1, 0], [0, 0, 5]], others=4), 2)
    assert short.values == ("v0", REST)
    assert short.others == 5


def test_shades_follow_the_numbers_and_spare_what_is_joined() -> None:
    tints = strengths(confusion([[100, 25, 50], [25, 0, 50], [50, 50, 900]], others=3))
    assert tints[0][0] == max(map(max, tints))
    assert tints[0][1] == pytest.approx(tints[0][0] / 2)
    assert tints[1][1] == 0
    assert {*tints[2], tints[0][2], tints[1][2]} == {0}


def test_a_heat_map_has_every_number_and_escapes_its_names() -> None:
    found = Confusion(("a", "b"), ("<b>&", "x" * 60), ((12.0, 3.0), (3.0, 0.0)), 0)
    drawn = heat_map(found, 'who "reads" what').svg
    assert drawn.count(">3<") == 2
    assert ">12<" in drawn
    assert "<b>" not in drawn
    assert "&lt;b&gt;&amp;" in drawn
    assert "x" * 60 in drawn


def test_an_empty_heat_map_is_drawn() -> None:
    assert heat_map(Confusion((), (), (), 0), "nothing").svg.startswith("<svg")


def test_long_names_are_cut_at_words_where_they_can_be() -> None:
    assert in_lines("Warning of harm", 20) == ["Warning of harm"]
    assert in_lines("Warning of harm", 11) == ["Warning of", "harm"]
    assert in_lines("Accountability", 8) == ["Account…"]
    assert cut("Regulation", 5) == "Regu…"
