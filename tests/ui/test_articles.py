from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from annotator.domain.records import DONE, NOT_STARTED, STARTED
from annotator.storage.reading import ArticleRow
from ui.articles.model import ROW, ArticleModel
from ui.articles.row_painter import ArticlePainter, day, source_line, title_lines
from ui.theme import DARK, LIGHT, Theme


def _rows(*states: str) -> list[ArticleRow]:
    return [ArticleRow(f"a{n}", f"Title {n}", "Tribune", "2020-06-09", state, n) for n, state in enumerate(states)]


@pytest.fixture
def model(qapp: QApplication) -> ArticleModel:
    made = ArticleModel()
    made.take(_rows(DONE, STARTED, NOT_STARTED, DONE))
    return made


def test_narrowing_finds_title_and_outlet_whatever_the_case(model: ArticleModel) -> None:
    model.narrow("TITLE 2")
    assert [model.index(place).data() for place in range(model.rowCount())] == ["Title 2"]
    model.narrow(" tribune ")
    assert model.rowCount() == 4
    model.narrow("nowhere")
    assert model.rowCount() == 0


def test_a_noted_article_changes_alone(model: ArticleModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(model.dataChanged) as told:
        model.note("a2", DONE, 7)
    assert told.args[0].row() == told.args[1].row() == 2
    assert model.index(2).data(ROW)[4:] == (DONE, 7)


def test_a_noted_article_that_is_filtered_out_is_right_when_it_comes_back(model: ArticleModel) -> None:
    model.narrow("title 0")
    model.note("a2", DONE, 7)
    model.narrow("")
    assert model.index(2).data(ROW)[4:] == (DONE, 7)


def test_the_next_article_goes_round_and_keeps_to_the_assignment(model: ArticleModel) -> None:
    assert model.next_open("a2", {"a0", "a1", "a2", "a3"}).id == "a1"
    assert model.next_open("a0", {"a0", "a2"}).id == "a2"
    assert model.next_open("a2", {"a2"}) is None
    assert model.next_open("", {"a1"}).id == "a1"


def test_a_screen_reader_hears_the_whole_row(model: ArticleModel) -> None:
    assert (
        model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
        == "Title 1, Tribune, 2020-06-09, started, 1 annotations"
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
    model.take([row])
    picture = QImage(QSize(280, 84), QImage.Format.Format_RGB32)
    option = QStyleOptionViewItem()
    option.rect = picture.rect()
    painter = QPainter(picture)
    ArticlePainter(theme).paint(painter, option, model.index(0))
    painter.end()
    return picture


def test_a_hundred_thousand_rows_open_and_narrow_without_a_pause(qtbot: QtBot) -> None:
    from ui.articles.panel import ArticleList

    model = ArticleModel()
    view = ArticleList(model, ArticlePainter(LIGHT))
    qtbot.addWidget(view)
    view.resize(280, 800)
    view.show()
    rows = _rows(*[NOT_STARTED] * 100_000)
    began = time.thread_time()
    model.take(rows)
    view.grab()
    model.narrow("title 99")
    view.grab()
    assert time.thread_time() - began < 1.0
