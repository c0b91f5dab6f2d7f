"""Drawings stay in their frames and escape what they are told; widths and pages are shared out as they should."""

from __future__ import annotations

import re
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.analysis.closer import PeriodAgreement
from annotator.analysis.results import Coefficient
from annotator.report.column_widths import column_shares
from annotator.report.document import Chart, Section, Table, numbered
from annotator.report.docx_table import table_xml
from annotator.report.drawing import Drawing, without_controls
from annotator.report.interval_chart import Dot, interval_chart
from annotator.report.pages import Pages
from annotator.report.shares_chart import shares_chart
from annotator.report.time_chart import time_chart

coefficients = st.builds(Coefficient, st.none() | st.floats(-1, 1))
names = st.text(max_size=40)


def places(drawing: Drawing) -> list[tuple[float, float]]:
    """Where every dot, box and upright word of a drawing begins; it must be XML."""
    root = ElementTree.fromstring(drawing.svg)
    found = []
    for part in root.iter():
        kind = part.tag.rpartition("}")[2]
        if kind in ("text", "rect"):
            found.append((float(part.get("x")), float(part.get("y"))))
        elif kind == "circle":
            found.append((float(part.get("cx")), float(part.get("cy"))))
    return found


def inside(drawing: Drawing) -> bool:
    return all(-1 <= x <= drawing.width + 1 and -1 <= y <= drawing.height + 1 for x, y in places(drawing))


@given(st.lists(st.builds(PeriodAgreement, names, st.integers(0, 99), st.integers(0, 999), coefficients), max_size=40))
def test_agreement_over_time_stays_in_its_frame(periods: list[PeriodAgreement]) -> None:
    assert inside(time_chart(periods, "by <week>"))


@given(st.lists(st.builds(Dot, names, coefficients, st.sampled_from(["good", "warning", "bad", "none"])), max_size=20))
def test_intervals_stay_in_their_frame(dots: list[Dot]) -> None:
    assert inside(interval_chart(dots, "caption"))


@given(st.integers(1, 30), st.integers(1, 9), st.booleans(), st.data())
def test_shares_stay_in_their_frame(coders: int, values: int, joined: bool, data: st.DataObject) -> None:
    rows = [[data.draw(st.floats(0, 1)) for _ in range(values)] for _ in range(coders)]
    people, labels = [data.draw(names) for _ in range(coders)], [data.draw(names) for _ in range(values)]
    assert inside(shares_chart(people, labels, rows, "shares", joined))


def test_a_longer_bar_is_a_larger_share() -> None:
    drawing = shares_chart(["Ann", "Ben"], ["For", "Against", "other"], [[0.2, 0.1, 0.7], [0.4, 0.3, 0.3]], "s", True)
    bars = [float(width) for width in re.findall(r'width="([\d.]+)" height="9.0" rx="2"\n? fill="#0072B2"', drawing.svg)]
    assert [round(bar / max(bars), 2) for bar in bars] == [0.5, 0.25, 1.0, 0.75]


@given(st.text())
def test_what_is_drawn_is_xml_whatever_it_is_told(words: str) -> None:
    drawing = interval_chart([Dot(words, Coefficient(0.5), "none")], words)
    root = ElementTree.fromstring(drawing.svg)
    assert root.get("aria-label").split() == without_controls(words).split()


@given(st.text(), st.text(), st.integers(0, 2))
def test_a_words_table_is_xml_whatever_is_in_it(one: str, other: str, words: int) -> None:
    table = Table("caption", ("a", "b"), ((one, other), (other, one)), ("note",), words=words)
    root = ElementTree.fromstring(table_xml(table, [20.0, 30.0]))
    assert len(root.findall(".//{*}tc")) == 6


# -- widths and pages


@given(st.lists(st.floats(1, 500), min_size=1, max_size=12), st.floats(50, 800))
def test_columns_fill_the_page_where_they_are_wider(wide: list[float], room: float) -> None:
    shares = column_shares(wide, room)
    if sum(wide) <= room:
        assert shares == []
    else:
        assert sum(shares) == pytest.approx(1)
        assert min(shares) > 0


def test_short_columns_keep_their_width_and_long_ones_give_way() -> None:
    shares = column_shares([10, 400, 20, 200], 200)
    assert shares[0] == pytest.approx(10 / 200)
    assert shares[2] == pytest.approx(20 / 200)
    assert shares[1] == pytest.approx(shares[3])


PAGES = Pages(height=1000, top=100, foot=50)


@pytest.mark.parametrize(
    ("top", "bottom", "cut"), [(100, 949, False), (900, 960, True), (955, 1130, False), (940, 1130, True), (100, 950, False)]
)
def test_what_a_page_cuts(top: float, bottom: float, cut: bool) -> None:
    """Text is from 100 to 950 of every thousand; what begins in the foot has moved to the next page."""
    assert PAGES.cut(top, bottom) is cut


def test_the_room_of_a_page_and_what_is_left_of_it() -> None:
    assert PAGES.room == 850
    assert PAGES.left(2900) == 50
    assert PAGES.begins(3100)
    assert not PAGES.begins(3300)


def test_tables_and_figures_are_numbered_apart_and_again_in_the_appendix() -> None:
    drawing = Drawing(1, 1, "<svg/>")
    table, chart = Table("t", ("a",), ()), Chart("c", drawing, table=Table("c", ("a",), ()))
    body, behind = numbered((Section("One", (table, chart, "words", table)), Section("Two", (table, chart), appendix=True)))
    assert [getattr(block, "number", "") for block in body.blocks] == ["Table 1", "Figure 1", "", "Table 2"]
    assert [block.number for block in behind.blocks] == ["Table A1", "Figure A1"]
    assert body.blocks[1].table.title == "Figure 1. c"
