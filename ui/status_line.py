"""The foot of the window: whether everything is on the disk, what is open, what was just done."""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QLabel, QMenu, QStatusBar, QToolButton, QWidget

from annotator.domain.errors import AnnotatorError
from annotator.messages import opening
from ui.aloud import say
from ui.cut_label import CutLabel
from ui.language import counted, marked, tr
from ui.words import problem as told_whole
from ui.words import tip, told

_SLOW = 0.1
_HEIGHT, _AIR = 30, 6
_NOTICE_MS = 12_000
_SAVED, _SAVING = marked("Saved"), marked("Saving")


class StatusLine(QStatusBar):
    """Says *Saved* only of what the disk has; *Not saved* stays until a later act is on the disk.

    `again_asked`: what was refused is to be tried once more.
    """

    again_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.setMinimumHeight(_HEIGHT)
        self.setContentsMargins(8, 0, 8, 0)
        self.state, self._file, self._count, self._notice = (CutLabel() for _ in range(4))
        self.again = QToolButton(text=tr("Try again"))
        self.again.setToolTip(tr("Tries once more to save what was refused (Ctrl+S)"))
        self.again.clicked.connect(self.again_asked)
        for part in (self.state, self.again, self._file, self._count):
            self.addWidget(part)
        self.again.hide()
        self.addWidget(self._notice, 1)
        self._colour_by, self._zoom = QToolButton(accessibleName=tr("What colours stand for")), QLabel()
        self._colour_by.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._colour_by.setToolTip(tr("What colours stand for (Ctrl+Shift+C: the next)"))
        for label in (self._colour_by, self._zoom):
            self.addPermanentWidget(label)
        self._began = self._took = 0.0
        self._said_already: set[str] = set()
        self._clock = QTimer(self, singleShot=True, interval=_NOTICE_MS)
        self._clock.timeout.connect(self._notice.clear)

    def changeEvent(self, event: QEvent) -> None:
        """Keeps the line as high as the font asks."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "state"):
            self.setMinimumHeight(max(_HEIGHT, self.state.fontMetrics().height() + 12))
            self._give_state_room()

    def show_project(self, path: Path | None) -> None:
        """Names the file that is open; it has just been read, so all of it is on the disk."""
        self._file.setText(path.name if path else "")
        self._file.setToolTip(str(path) if path else "")
        self._count.clear()
        self.again.hide()
        self._tell("good", tr(_SAVED)) if path else self.state.clear()

    def begin(self) -> None:
        """An act is on its way to the disk; said only where the one before took long."""
        self._began = time.monotonic()
        if self._took > _SLOW:
            self.saving()
            self.state.repaint()

    def saving(self) -> None:
        """Work is being written."""
        self._tell("muted", tr(_SAVING))

    def saved(self) -> None:
        """The commit returned."""
        self._took = time.monotonic() - self._began
        self._said_already = set()
        self._tell("good", tr(_SAVED))

    def not_saved(self, problem: AnnotatorError) -> None:
        """The disk refused: stays, with what to do."""
        words = told(problem)
        # Of a full or failing disk the sentence itself begins so.
        said = opening(words) if problem.key == "disk" else tr("Not saved: {words}", words=words)
        self._tell("bad", said)
        say(self, said)
        self._said_already = {words, told_whole(problem)}
        self._notice.clear()

    def say(self, words: str) -> None:
        """What was just done, for a while; what the state says already is not said twice."""
        if words in self._said_already:
            return
        say(self, words)
        self._notice.setText(words)
        self._notice.setToolTip(tip(words))
        self._clock.start()

    @property
    def notice(self) -> str:
        """What was said last, while it stands."""
        return self._notice.text()

    @property
    def view(self) -> tuple[str, str]:
        """What is said of colours and size."""
        return self._colour_by.text().removesuffix(" ▾"), self._zoom.text()

    def show_facts(self, of_article: bool) -> None:
        """Whether an article is in sight: its number of annotations and its look are said only then."""
        for label in (self._count, self._colour_by, self._zoom):
            label.setVisible(of_article)

    def offer_colours(self, menu: QMenu) -> None:
        """What colours can stand for, to be chosen where they are named."""
        self._colour_by.setMenu(menu)

    def show_count(self, annotations: int, others: int = 0) -> None:
        """How many annotations the open article shows; where it shows none of them, how to see those of others."""
        words = counted("{n} annotation in this article", "{n} annotations in this article", annotations)
        if others and not annotations:
            words = tr("{words}, {others} of others: choose whose at the top right", words=words, others=others)
        self._count.setText(words)

    def show_view(self, colour_by: str, zoom: int) -> None:
        """What colours stand for, and the size of the text in per cent; nothing where no text is shown."""
        self._colour_by.setText(tr("Colour by: {what} ▾", what=colour_by) if colour_by else "")
        self._zoom.setText(f"{zoom} %" if colour_by else "")

    def _tell(self, kind: str, words: str) -> None:
        self.again.setVisible(kind == "bad")
        words = f"● {words}"
        if (self.state.property("kind"), self.state.text()) == (kind, words):
            return
        if self.state.property("kind") != kind:
            self.state.setProperty("kind", kind)
            self.state.style().polish(self.state)
        self.state.setText(words)
        self.state.setToolTip(words)
        self._give_state_room()

    def _give_state_room(self) -> None:
        """All else gives way before whether it is saved."""
        words, colon, _ = self.state.text().partition(":")
        beside = self.state.sizeHint().width() - self.state.fontMetrics().horizontalAdvance(self.state.text())
        self.state.setMinimumWidth(self.state.fontMetrics().horizontalAdvance(words + colon) + max(beside, _AIR))
