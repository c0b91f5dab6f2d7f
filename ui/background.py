"""Work that takes longer than a glance: job after job on one worker thread, with progress and a way to stop it."""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal, Slot
from shiboken6 import isValid

from annotator.domain.errors import AnnotatorError

Progress = Callable[..., None]
_TELLING = 1 / 30
_USUAL_SWITCH, _SWITCH = 0.005, 0.0005


class Cancelled(Exception):
    """The person stopped the job; it flies out of the job's progress call."""


class Job(QObject):
    """One piece of work under way.

    `progressed(what, share)` at most thirty times a second, then `over(job)` and one of `done(result)`,
    `failed(AnnotatorError)` and `cancelled()`, all on the window's thread. A bug flies to the crash net from there.
    """

    progressed = Signal(str, float)
    done = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    over = Signal(object)
    _ended = Signal(object, object)

    def __init__(self, work: Callable[[Progress], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.work = work
        self._stop = False
        self._told = 0.0
        self._ended.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def cancel(self) -> None:
        """Asks the work to stop at its next word of progress."""
        self._stop = True

    def tell(self, what: str = "", share: float = 0.0) -> None:
        """Called by the work: what it is at and its share from 0 to 1. Raises Cancelled once the job was cancelled."""
        if self._stop:
            raise Cancelled
        if time.monotonic() - self._told >= _TELLING:
            self._told = time.monotonic()
            self.progressed.emit(what, share)

    def carry_out(self) -> None:
        """Does the work, on the worker's thread. Whatever it raises is delivered on the window's thread."""
        try:
            result = self.work(self.tell)
        except BaseException as problem:
            self._ended.emit(None, problem)
        else:
            self._ended.emit(result, None)

    @Slot(object, object)
    def _deliver(self, result: object, problem: BaseException | None) -> None:
        self.over.emit(self)
        self.deleteLater()
        if problem is None:
            self.done.emit(result)
        elif isinstance(problem, Cancelled):
            self.cancelled.emit()
        elif isinstance(problem, AnnotatorError):
            self.failed.emit(problem)
        else:
            raise problem


class Background(QObject):
    """The one worker. Jobs wait for each other, so that no two of them ask the same file at once."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._jobs: list[Job] = []
        self._over: list[Job] = []

    def start(self, work: Callable[[Progress], object]) -> Job:
        """Begins `work(progress)` on the worker. What it is to tell comes by the event loop: connect to it at once."""
        self._over = [old for old in self._over if isValid(old)]
        job = Job(work, self)
        self._jobs.append(job)
        job.over.connect(self._forget)
        # Shorter turns of the interpreter keep the window responsive beside work in pure Python.
        sys.setswitchinterval(_SWITCH)
        # Python collects cycles on whichever thread is at it, and a widget destroyed on the worker ends the program.
        gc.disable()
        self._pool.start(job.carry_out)
        return job

    @property
    def is_idle(self) -> bool:
        """Whether nothing is under way or waiting."""
        return not self._jobs

    def cancel(self) -> None:
        """Asks all that is under way to stop."""
        for job in self._jobs:
            job.cancel()

    def stop(self) -> None:
        """Cancels all and waits for its end: before the file that it reads is closed."""
        self.cancel()
        self._pool.waitForDone()
        gc.enable()

    @Slot(object)
    def _forget(self, job: Job) -> None:
        self._jobs.remove(job)
        # What hears from a job often holds it: it must outlive its own end, or it would be freed in the middle of that.
        self._over.append(job)
        if not self._jobs:
            sys.setswitchinterval(_USUAL_SWITCH)
            gc.enable()
