"""Coding a claim takes at most as many actions as promised, opens no window, moves nothing, and is one step of undo."""

from __future__ import annotations

import statistics
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from sequences import SEQUENCES, Hands, crowd
from window_hand import CTRL, press
from window_samples import Opener

from annotator.storage import reading
from annotator.verbs import demo
from ui.window import Window

MOST = {"A": (6, 0, 0), "B": (10, 0, 0), "C": (3, 2, 2), "D": (3, 1, 4), "E": (0, 5, 8)}
SECONDS = {"A": 7.1, "B": 9.6, "C": 9.4, "D": 8.5, "E": 11.7}


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Maya's file of the example, unmerged."""
    folder = tmp_path_factory.mktemp("example") / "demo"
    demo.make(folder).project.close()
    return (folder / "Maya.accord").read_bytes()


@pytest.fixture
def window(example: bytes, home: Path, open_window: Opener) -> Window:
    """The example in a window, with 150 more actors in the registry and 200 more claims in the article."""
    path = home / "Maya.accord"
    path.write_bytes(example)
    window = open_window(path)
    crowd(window)
    return window


def on_screen() -> set[QWidget]:
    """Every window that is shown."""
    return {one for one in QApplication.topLevelWidgets() if one.isVisible()}


@pytest.mark.parametrize(
    ("name", "board"), [*((name, "US") for name in SEQUENCES), *((name, board) for name in "AC" for board in ("German", "French"))]
)
def test_a_claim_in_as_few_actions_as_promised(window: Window, name: str, board: str) -> None:
    before = {one.id for one in reading.annotations(window.session.project, window.session.article.id)}
    windows, scrolled = on_screen(), window.code.text.verticalScrollBar().value()
    hands = Hands(window, board)
    SEQUENCES[name](hands)
    after = reading.annotations(window.session.project, window.session.article.id)
    (kept,) = [one for one in after if one.id not in before]
    book = window.session.codebook
    given = {book.variable(one).code: book.name_of(values[0]) for one, values in kept.values.items()}
    assert given["claim_type"] == "Warning of harm or risk"
    assert given["sentiment"] == ("positive" if name in "CDE" else "negative")
    assert (given["actor"] == "Meridian Daily") == (name == "B")
    assert (hands.keys, hands.points, hands.buttons) == MOST[name]
    assert hands.seconds == pytest.approx(SECONDS[name], abs=0.06)
    assert on_screen() == windows
    assert window.code.text.hasFocus()
    assert window.code.text.selection() == ()
    assert window.code.text.verticalScrollBar().value() == scrolled
    assert window.code.text.shows(kept.id)
    press(Qt.Key.Key_Z, CTRL)
    assert {one.id for one in reading.annotations(window.session.project, window.session.article.id)} == before


def test_from_the_last_key_to_the_text_painted_in_50_ms(window: Window) -> None:
    taken = []
    for _ in range(7):
        hands = Hands(window)
        SEQUENCES["A"](hands)
        taken.append(hands.work)
    assert statistics.median(taken) < 0.05
