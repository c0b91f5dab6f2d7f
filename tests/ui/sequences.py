"""The five ways to code one claim, done by keys and clicks on a window, with what a person does counted.

Seconds are those of the keystroke-level model (Card, Moran and Newell 1980, Communications of the ACM 23, 396-410):
a key 0.28 s for an average typist, pointing 1.1 s, pressing or releasing a button 0.1 s, a hand from keyboard to mouse
or back 0.4 s, and 1.35 s for every judgement that no program takes away (passage, actor, claim type, sentiment; for an
actor without a slot one more, of the list).
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.domain.changes import add_actor, annotate
from annotator.domain.codebook import Actor
from annotator.domain.identity import uuid7
from annotator.domain.records import PROPOSED
from annotator.domain.span import Span
from ui.coding.bar import SelectionBar
from ui.coding.option_row import OptionChip
from ui.window import Window

KEY, POINT, BUTTON, HAND, JUDGEMENT = 0.28, 1.1, 0.1, 0.4, 1.35
LEFT, ALT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.NoModifier
# What the places of the digit row and the minus sign are, and type, on three boards: X11's scan code and character.
BOARDS = {
    "US": {"2": (11, "2"), "3": (12, "3"), "5": (14, "5"), "-": (20, "-")},
    "German": {"2": (11, "2"), "3": (12, "3"), "5": (14, "5"), "-": (61, "-")},
    "French": {"2": (11, "é"), "3": (12, '"'), "5": (14, "("), "-": (15, "-")},
}


@dataclass
class Hands:
    """What the hands did, and what came of it."""

    window: Window
    board: str = "US"
    keys: int = 0
    points: int = 0
    buttons: int = 0
    hand_moves: int = 0
    judgements: int = 4
    last: float = 0.0
    painted: list[float] = field(default_factory=list)

    @property
    def actions(self) -> int:
        """Keys, points, and presses and releases of a button."""
        return self.keys + self.points + self.buttons

    @property
    def seconds(self) -> float:
        """What the model says it takes."""
        moved = self.points * POINT + self.buttons * BUTTON + self.hand_moves * HAND
        return self.keys * KEY + moved + self.judgements * JUDGEMENT

    def with_alt(self, *keys: Qt.Key) -> None:
        """Alt held down, itself an action, while keys are pressed."""
        self.keys += 1 + len(keys)
        for key in keys:
            QTest.keyClick(QApplication.focusWidget(), key, ALT)

    def press(self, keys: str) -> None:
        """Keys of the board, each to whoever has the keyboard; Enter is `\\n`."""
        for key in keys:
            self.keys += 1
            self._begin()
            target = QApplication.focusWidget()
            scan, text = BOARDS[self.board].get(key, (0, key))
            if key == "\n":
                QTest.keyClick(target, Qt.Key.Key_Return)
            else:
                for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                    code = Qt.Key.Key_A + ord(key) - ord("a") if key.isalpha() else 0
                    QApplication.sendEvent(target, QKeyEvent(kind, int(code), NONE, scan, 0, 0, text))
            self._end()

    def point_at(self, place: QPoint, clicks: int = 1) -> None:
        """A place in the text, clicked."""
        self.points += 1
        self.buttons += 2 * clicks
        view = self.window.code.text.viewport()
        QTest.mouseClick(view, LEFT, pos=place)
        for _ in range(clicks - 1):
            QTest.mouseDClick(view, LEFT, pos=place)
        QTest.qWait(20)

    def drag(self, begin: QPoint, end: QPoint) -> None:
        """A passage, with the button held."""
        self.points += 2
        self.buttons += 2
        view = self.window.code.text.viewport()
        QTest.mousePress(view, LEFT, pos=begin)
        QTest.mouseMove(view, end)
        QTest.mouseRelease(view, LEFT, pos=end)
        QTest.qWait(20)

    def click(self, place: int, variable: int) -> None:
        """A value of the bar at the selection, by its place and that of its variable."""
        self.points += 1
        self.buttons += 2
        bar = self.window.code.text.viewport().findChild(SelectionBar)
        lines = [line for line in bar.children() if line.isWidgetType() and line.findChildren(OptionChip)]
        chip = lines[variable].findChildren(OptionChip)[place]
        self._begin()
        QTest.mouseClick(chip, LEFT)
        self._end()

    def _begin(self) -> None:
        self._watch = _Paint(self.window.code.text.viewport())
        self._begun = time.perf_counter(), time.thread_time()

    def _end(self) -> None:
        if not self._watch.at:
            QApplication.processEvents()
        wall, work = self._begun
        self.last, self.work = (self._watch.at or time.perf_counter()) - wall, time.thread_time() - work


class _Paint(QObject):
    def __init__(self, watched: QObject) -> None:
        super().__init__()
        self.at = 0.0
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self.at:
            self.at = time.perf_counter()
        return False


def known_actor(hands: Hands) -> None:
    """A: two sentences on, an actor of the cast, a type, a sentiment."""
    hands.with_alt(Qt.Key.Key_Down, Qt.Key.Key_Down)
    hands.press("25-")


def new_actor(hands: Hands) -> None:
    """B: the actor by the beginning of its name."""
    hands.judgements += 1
    hands.with_alt(Qt.Key.Key_Down, Qt.Key.Key_Down)
    hands.press("amer\n5-")


def dragged(hands: Hands) -> None:
    """C: the passage by the mouse, the values by keys."""
    hands.hand_moves += 2
    hands.drag(*ends_of_a_line(hands.window))
    hands.press("253")


def clause(hands: Hands) -> None:
    """D: a clause by two clicks, the values by keys."""
    hands.hand_moves += 2
    begin, end = ends_of_a_line(hands.window)
    hands.point_at((begin + end) / 2, clicks=2)
    hands.press("253")


def mouse_only(hands: Hands) -> None:
    """E: the passage, then three clicks on the bar beside it."""
    hands.drag(*ends_of_a_line(hands.window))
    for variable, place in enumerate((1, 4, 2)):
        hands.click(place, variable)


SEQUENCES: dict[str, Callable[[Hands], None]] = {
    "A": known_actor, "B": new_actor, "C": dragged, "D": clause, "E": mouse_only,
}  # fmt: skip


def ends_of_a_line(window: Window) -> tuple[QPoint, QPoint]:
    """Two points in one line of the text that no annotation covers, on sight."""
    view, text = window.code.text, window.session.text
    caret = view.caret()
    for start in range(text.index("\n\n") + 2, len(text) - 40):
        free = not any(view.highlights_at(place) for place in range(start - 2, start + 32))
        if free and text[start - 1] == " " and "\n" not in text[start : start + 30]:
            view.set_selection(((start, start + 30),))
            box = view.selection_rect()
            view.clear_selection()
            view.set_caret(caret)
            if box.top() > 0 and box.bottom() < view.viewport().height() / 2 and box.width() < 400 and box.height() < 60:
                return QPoint(box.left() + 2, box.top() + 8), QPoint(box.right() - 2, box.top() + 10)
    raise LookupError("no line is free")


def crowd(window: Window, actors: int = 150, claims: int = 200) -> None:
    """Adds actors to the registry and claims to the end of the open article."""
    session, book = window.session, window.session.codebook
    session.do(add_actor(Actor(uuid7(), f"Merrit{n} Person{n}", status=PROPOSED)) for n in range(actors))
    types = book.variable("claim_type").id
    values = {types: (book.values_of(types)[0].id,)}
    last = len(session.text) - 300
    spans = [(Span(last + n, last + n + 9),) for n in range(claims)]
    session.do(
        annotate(uuid7(), session.article.id, session.coder.id, span, session.text, values) for span in spans
    )
    assert window.code.form
    window.code.text.setFocus()
    QTest.qWait(30)
