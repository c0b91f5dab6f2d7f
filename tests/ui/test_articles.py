from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from annotator.domain.folding import folded
from annotator.domain.records import DONE, NOT_STARTED, STARTED
from annotator.storage.listing import ArticleRow
from ui.articles.model import ROW, ArticleModel
from ui.articles.row_painter import ArticlePainter, source_line, title_lines
from ui.articles.rows import Rows
from ui.theme import DARK, LIGHT, Theme
from ui.words import day


def _rows(*states: str) -> list[ArticleRow]:
    return [ArticleRow(f"a{n}", f"Title {n}", "Tribune", "2020-06-09", state, n) for n, state in enumerate(states)]


@pytest.fixture
def model(qapp: QApplication) -> ArticleModel:
    made = ArticleModel()
    made.take(Rows.of(_rows(DONE, STARTED, NOT_STARTED, DONE)))
    return made


def test_names_are_searched_whatever_case_accent_quote_and_blank() -> None:
    named = [("Études of “Cameras”", "Le Monde"), ("Strassen\u00a0frei", "taz"), ("STRASSE", "Études")]
    rows = Rows.of(ArticleRow(str(n), *name, "", NOT_STARTED, 0) for n, name in enumerate(named))
    found = {word: sorted(rows.all[place].id for place in rows.named(folded(word))) for word in
             ("etudes", "STRAẞE", '"cameras"', "ra", "n f", "nowhere", "\n")}  # fmt: skip
    assert found == {"etudes": ["0", "2"], "STRAẞE": ["1", "2"], '"cameras"': ["0"], "ra": ["0", "1", "2"],
                     "n f": ["1"], "nowhere": [], "\n": ["0", "1", "2"]}  # fmt: skip


@pytest.mark.parametrize(
    ("order", "expected"),
    [("date", "cbad"), ("title", "abcd"), ("outlet", "dcba"), ("own", "bdca"), ("unread", "bdac")],
)
def test_rows_come_in_the_order_asked_for_and_by_date_within_it(order: str, expected: str) -> None:
    rows = [
        ArticleRow("a", "Älter", "Z", "2020-03", STARTED, 0, assigned=True),
        ArticleRow("b", "bald", "Y", "2020-02", NOT_STARTED, 9, assigned=True),
        ArticleRow("c", "Cum", "X", "2020-01", DONE, 1, assigned=True),
        ArticleRow("d", "dann", "W", "2020-04", NOT_STARTED, 3, assigned=True),
    ]
    made = Rows.of(rows, order)
    assert "".join(made.all[place].id for place in made.in_order) == expected
    again = Rows.of(rows)
    again.put_in_order(order)
    assert list(again.in_order) == list(made.in_order)
    assert "".join(again.all[place].id for place in again.arranged([0, 2, 3])) == expected.replace("b", "")
    open_ones = expected.replace("c", "")
    following = "".join(again.next_open(one, lambda row: row.id != "x").id for one in open_ones)
    assert following == open_ones[1:] + open_ones[0]


def test_a_noted_article_changes_alone(model: ArticleModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(model.dataChanged) as told:
        model.note(model.rows.all[2]._replace(state=DONE, annotations=7))
    assert told.args[0].row() == told.args[1].row() == 2
    assert model.index(2).data(ROW)[4:6] == (DONE, 7)


def test_a_noted_article_that_is_filtered_out_is_right_when_it_comes_back(model: ArticleModel) -> None:
    model.narrow([0, 3])
    assert [model.row(model.index(line)).id for line in range(model.rowCount())] == ["a0", "a3"]
    assert model.index_of("a3").row() == 1
    assert not model.index_of("a2").isValid()
    model.note(model.rows.all[2]._replace(state=DONE, annotations=7))
    model.narrow(range(4))
    assert model.index(2).data(ROW)[4:6] == (DONE, 7)


def test_the_next_article_goes_round_and_keeps_to_the_assignment(model: ArticleModel) -> None:
    def following(article: str, among: set[str]) -> str:
        found = model.rows.next_open(article, lambda row: row.id in among)
        return found.id if found else ""

    assert following("a2", {"a0", "a1", "a2", "a3"}) == "a1"
    assert following("a0", {"a0", "a2"}) == "a2"
    assert following("a2", {"a2"}) == ""
    assert following("", {"a1"}) == "a1"


def test_a_screen_reader_hears_the_whole_row(model: ArticleModel) -> None:
    assert (
        model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
        == "Title 1, Tribune, 2020-06-09, started, 1 annotation"
    )


def test_titles_keep_every_letter_until_they_are_cut(qapp: QApplication) -> None:
    font, title = QFont("Inter"), "Stadtrat \U0001f3db️ beschließt “Kameras” – naïve Frage?"
    assert title_lines(title, font, 10_000) == [title]
    one, two = title_lines(title, font, QFontMetrics(font).horizontalAdvance(title) * 2 // 3)
    assert f"{one} {two}" == title
    assert title_lines(title, font, 80)[1].endswith("…")
    assert title_lines("", font, 80) == [""]


def test_dates_read_as_people_write_them() -> None:
    assert day("2020-06-09") == "9 Jun 2020"
    assert day("June 2020") == "June 2020"
    assert source_line(ArticleRow("a", "T", "", "2020-06-09", DONE, 0)) == "9 Jun 2020"


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_states_differ_by_shape_as_well_as_by_colour(qapp: QApplication, theme: Theme) -> None:
    pictures = [_painted(row, theme) for row in _rows(NOT_STARTED, STARTED, DONE)]
    inked = [sum(picture.pixelColor(x, y).name() != theme.panel.lower() for x in range(12, 28) for y in range(80))
             for picture in pictures]  # fmt: skip
    assert inked[0] < inked[1] < inked[2]


def _painted(row: ArticleRow, theme: Theme) -> QImage:
    model = ArticleModel()
    model.take(Rows.of([row]))
    picture = QImage(QSize(280, 84), QImage.Format.Format_RGB32)
    option = QStyleOptionViewItem()
    option.rect = picture.rect()
    painter = QPainter(picture)
    ArticlePainter(theme).paint(painter, option, model.index(0))
    painter.end()
    return picture


def test_a_hundred_thousand_rows_open_and_narrow_without_a_pause(qtbot: QtBot) -> None:
    from ui.articles.list_view import ArticleList

    model = ArticleModel()
    view = ArticleList(model, ArticlePainter(LIGHT))
    qtbot.addWidget(view)
    view.resize(280, 800)
    view.show()
    rows = Rows.of(_rows(*[NOT_STARTED] * 100_000))
    began = time.thread_time()
    model.take(rows)
    view.grab()
    model.narrow(rows.named("title 99"))
    view.grab()
    assert time.thread_time() - began < 1.0
