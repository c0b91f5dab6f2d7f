"""The text with its find bar above and, where all articles are searched, what was found below."""

from __future__ import annotations

from bisect import bisect_left

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from annotator.domain.finding import FoldedText
from ui.language import tr
from ui.reading.find_bar import FindBar
from ui.reading.highlight import Stretch
from ui.reading.hits import HitList
from ui.reading.view import ReadingView
from ui.theme import Theme

_LONG, _PAUSE_MS = 100_000, 200  # a text that is not searched at every letter typed, and when it is then
_LIST_HEIGHT = 220
_LONGEST = 80  # characters of a selection that may be what is to be found


class Reader(QWidget):
    """Finds in the article it shows; `asked_everywhere` when the same is to be found in all, empty to stop it."""

    asked_everywhere = Signal(str)
    hit_chosen = Signal(object)

    def __init__(self, text: ReadingView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text, self.bar, self.list = text, FindBar(self), HitList(self)
        self._foot, self._told_all = QFrame(self), QLabel(self)
        self._foot.setProperty("kind", "panel")
        self._folded: FoldedText | None = None
        self._shown = ""
        self._found: list[Stretch] = []
        self._starts: list[int] = []
        self._current = -1
        self._from = 0
        self._wait = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._lay_out()
        self.bar.asked.connect(self._ask)
        self.bar.stepped.connect(self.step)
        self.bar.everywhere.connect(self._switch)
        self.bar.to_list.connect(self._to_list)
        self.bar.left.connect(self.leave)
        self.list.left.connect(self.bar.field.setFocus)
        self.list.chosen.connect(self.hit_chosen)
        self._wait.timeout.connect(self._seek)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.text, 1)
        column.addWidget(self._foot)
        below = QVBoxLayout(self._foot)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(0)
        rule = QFrame(self._foot)
        rule.setProperty("kind", "rule")
        below.addWidget(rule)
        self._told_all.setProperty("kind", "muted")
        self._told_all.setContentsMargins(16, 8, 16, 4)
        below.addWidget(self._told_all)
        below.addWidget(self.list)
        self.list.setFixedHeight(_LIST_HEIGHT)
        self.bar.hide()
        self._foot.hide()

    def set_theme(self, theme: Theme) -> None:
        """Shows everything in another look."""
        self.text.set_theme(theme)
        self.list.set_theme(theme)

    def show_text(self, text: str) -> None:
        """Another article is shown: what is asked for is found in it, but the page stays where it is."""
        self._shown, self._folded, self._from = text, None, 0
        self._found, self._current = [], -1
        if self.bar.isVisible():
            self._seek(moves=False)

    # -- what a person does

    def find(self, everywhere: bool = False) -> None:
        """Opens the bar, with what is selected as what is asked for where it is short."""
        spans = self.text.selection()
        words = self._shown[spans[0][0] : spans[0][1]] if len(spans) == 1 else ""
        self._from = self.text.caret()
        self.bar.open(words if len(words) <= _LONGEST and "\n" not in words else "", everywhere)
        self._seek()

    def step(self, by: int) -> None:
        """Goes to the next or previous place, going round at the ends; without the bar in that last asked for."""
        if self._wait.isActive() or (not self._found and self.bar.field.text()):
            self._wait.stop()
            self._seek(moves=False)
        if not self._found:
            return
        if self._current < 0:
            at = bisect_left(self._starts, self.text.caret())
            self._go(at % len(self._found) if by > 0 else at - 1)
        else:
            self._go((self._current + by) % len(self._found))

    def leave(self) -> None:
        """Puts the bar away; the caret is where the last place shown begins."""
        if 0 <= self._current < len(self._found):
            self.text.set_caret(self._found[self._current][0])
        self.bar.all.setChecked(False)
        self.bar.hide()
        self._found, self._starts, self._current = [], [], -1
        self.text.set_found([], -1)
        self.text.setFocus()

    def show_hit(self, start: int) -> None:
        """Goes on reading at a place found in all articles; the keyboard belongs to the text."""
        self._seek(moves=False)
        at = bisect_left(self._starts, start)
        if at < len(self._found):
            self._go(at)
        self.text.set_caret(start)
        self.text.setFocus()

    def _switch(self, everywhere: bool) -> None:
        self._foot.setVisible(everywhere)
        self.asked_everywhere.emit(self.bar.field.text() if everywhere else "")

    def _to_list(self) -> None:
        self.list.setFocus() if self.list.isVisible() and self.list.hits.hits else self.step(1)

    def tell_all(self, words: str) -> None:
        """Says how much was found in all articles so far."""
        self._told_all.setText(words)

    @property
    def told_all(self) -> str:
        """What was said of all articles."""
        return self._told_all.text()

    # -- what is found

    def _ask(self, words: str) -> None:
        self._wait.start() if len(self._shown) > _LONG else self._seek()
        if self.bar.all.isChecked():
            self.asked_everywhere.emit(words)

    def _seek(self, moves: bool = True) -> None:
        self._wait.stop()
        if self._folded is None:
            self._folded = FoldedText(self._shown)
        self._found = list(self._folded.find(self.bar.field.text()))
        self._starts = [start for start, _ in self._found]
        self._current = -1
        if moves and self._found:
            self._go(bisect_left(self._starts, self._from) % len(self._found))
        else:
            self._show()

    def _go(self, at: int) -> None:
        self._current = at % len(self._found)
        self._from = self._found[self._current][0]
        self._show()
        self.text.reveal(*self._found[self._current])

    def _show(self) -> None:
        self.text.set_found(self._found if self.bar.isVisible() else [], self._current)
        number, asked = len(self._found), self.bar.field.text().strip()
        if not number:
            self.bar.tell(tr("not here") if asked else "")
        elif self._current < 0:
            self.bar.tell(tr("{number} here", number=number))
        else:
            self.bar.tell(tr("{at} of {number}", at=self._current + 1, number=number))
