"""Long readings on the window's own thread: step by step between two events, so that nobody waits for the whole."""

from __future__ import annotations

import time
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal

_AT_ONCE, _SLICE, _TELLING = 0.04, 0.008, 0.1


class Slices(QObject):
    """Goes through an iterator's steps; `went_on` after the first slice and ten times a second, `ended` after the last.

    A little is done at once, so that what is short has ended when `start` returns; `ended_later` tells of what has not.
    """

    went_on = Signal()
    ended = Signal()
    ended_later = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps: Iterator[object] | None = None
        self._told, self._later = 0.0, False
        self._clock = QTimer(self, interval=0)
        self._clock.timeout.connect(lambda: self._go_on(_SLICE))

    @property
    def under_way(self) -> bool:
        """Whether there are steps left."""
        return self._steps is not None

    def start(self, steps: Iterator[object]) -> None:
        """Begins, and gives up what was under way."""
        self._steps, self._told = steps, 0.0
        self._clock.start()
        self._later = False
        self._go_on(_AT_ONCE)
        self._later = True

    def finish(self) -> None:
        """Does what is left, now."""
        self._go_on(float("inf"))

    def stop(self) -> None:
        """Gives up what is under way."""
        self._clock.stop()
        self._steps = None

    def _go_on(self, seconds: float) -> None:
        if self._steps is None:
            return
        until = time.monotonic() + seconds
        for _ in self._steps:
            if (now := time.monotonic()) > until:
                # Whoever hears of it paints, which would cost more than the slice.
                if now > self._told + _TELLING:
                    self._told = now
                    self.went_on.emit()
                return
        self.stop()
        self.ended.emit()
        if self._later:
            self.ended_later.emit()
