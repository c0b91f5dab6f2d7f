"""Both looks can be read, and their category colours told apart, by computation and not by taste."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QStyle, QStyleOptionButton, QWidget
from pytestqt.qtbot import QtBot

from annotator.report.drawing import BLUE, ORANGE
from ui.colour import VISIONS, closest, contrast, distance, readable_on, tint
from ui.theme import DARK, LIGHT, THEMES, Theme, application_palette, style_sheet
from ui.value_colours import line_at

both = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)


@both
def test_text_has_a_contrast_of_at_least_four_and_a_half(theme: Theme) -> None:
    grounds = (theme.window, theme.panel, theme.reading, theme.field)
    inks = (theme.text, theme.muted, theme.accent, theme.good, theme.warning, theme.bad)
    for ink in inks:
        for ground in grounds:
            assert contrast(ink, ground) >= 4.5, f"{ink} on {ground}"
    assert contrast(theme.on_accent, theme.accent) >= 4.5
    assert contrast(theme.muted_selected, theme.soft_accent) >= 4.5
    assert contrast(theme.text, theme.selection) >= 4.5
    assert contrast(theme.text, theme.soft_accent) >= 4.5




@both
def test_underlines_and_chips_can_be_seen(theme: Theme) -> None:
    for index in range(15):
        colour = theme.category(index)
        assert contrast(colour, theme.reading) >= 3, colour
        assert contrast(theme.text, theme.highlight(colour)) >= 4.5
        assert contrast(readable_on(colour, "#000000", "#FFFFFF"), colour) >= 4.5


def test_the_fifth_light_colour_is_farther_from_the_others_than_they_are_from_one_another() -> None:
    *first, fifth = LIGHT.categories
    nearest = min(distance(a, b, vision) for a, b in combinations(first, 2) for vision in VISIONS)
    assert closest(fifth, tuple(first)) > 30 > nearest
    assert closest(fifth, (LIGHT.text,)) > 20


@both
def test_the_first_five_categories_differ_for_every_kind_of_colour_vision(theme: Theme) -> None:
    for one, other in combinations(theme.categories, 2):
        assert min(distance(one, other, vision) for vision in VISIONS) > 9


@both
def test_categories_beyond_the_fifth_are_other_colours(theme: Theme) -> None:
    assert len({theme.category(index) for index in range(15)}) == 15


def test_of_the_first_eight_values_each_two_differ_by_line_or_by_colour_for_every_kind_of_colour_vision() -> None:
    for one, other in combinations(range(8), 2):
        alike = min(distance(look.category(one), look.category(other), v) for look in (LIGHT, DARK) for v in VISIONS)
        assert line_at(one) != line_at(other) or alike > 17, (one, other, alike)
    assert line_at(2) != line_at(3)
    assert all(len({line_at(hue + step) for step in (0, 5, 10)}) == 3 for hue in range(5))


@pytest.mark.parametrize("ground", [LIGHT.panel, DARK.panel])
def test_cells_of_agreement_and_disagreement_differ_for_every_kind_of_colour_vision(ground: str) -> None:
    theme = LIGHT if ground == LIGHT.panel else DARK
    for share in (0.3, 0.5, 0.72):
        agreeing, differing = (tint(theme.category(place), ground, share) for place in (0, 1))
        assert min(distance(agreeing, differing, vision) for vision in VISIONS) > 15
    assert (LIGHT.category(0), LIGHT.category(1)) == (BLUE, ORANGE)


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.005)
    assert contrast("#123456", "#123456") == 1


def test_a_tint_lies_between_its_colours() -> None:
    assert tint("#000000", "#FFFFFF", 0.5) == "#808080"
    assert tint("#0072B2", "#FFFFFF", 0) == "#FFFFFF"
    assert tint("#0072B2", "#FFFFFF", 1) == "#0072B2"


def test_lab_distance_of_black_and_white_is_one_hundred() -> None:
    assert distance("#000000", "#FFFFFF") == pytest.approx(100, abs=0.1)
    assert distance("#D55E00", "#009E73") > distance("#D55E00", "#009E73", "deutan")


@both
def test_qt_is_told_the_same_colours(qtbot: QtBot, theme: Theme) -> None:
    palette = application_palette(theme)
    assert palette.color(QPalette.ColorRole.Window) == QColor(theme.window)
    assert palette.color(QPalette.ColorRole.Text) == QColor(theme.text)
    assert palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text) != QColor(theme.text)
    assert THEMES[theme.name] is theme


@both
def test_the_style_sheet_is_understood_and_paints_the_primary_button(
    qtbot: QtBot, theme: Theme, capfd: pytest.CaptureFixture[str]
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setStyleSheet(style_sheet(theme, 2.0))
    button = QPushButton("Merge", window)
    button.setProperty("kind", "primary")
    button.resize(120, 60)
    label = QLabel("actor", window)
    label.setProperty("kind", "label")
    window.show()
    assert button.grab().toImage().pixelColor(60, 8) == QColor(theme.accent)
    assert label.font().pixelSize() == 22
    box = QCheckBox(window)
    option = QStyleOptionButton()
    assert box.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, box).width() >= 28
    assert "Could not parse" not in capfd.readouterr().err
