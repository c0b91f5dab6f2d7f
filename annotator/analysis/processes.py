"""Work in several processes, or in this one alone: results in the order asked for, stopped as soon as nobody waits."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator, Sequence
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from typing import Any

from annotator.bootstrap.children import no_interrupts
from annotator.domain.errors import AnnotatorError

_LOOK_UP_SECONDS = 0.1
_MOST = 8
# Never a fork: a copy of a process with a window in it has locks that nobody will open.
_CONTEXT = get_context("spawn")
Work = Callable[[Any, Any], Any]


def processors() -> int:
    """How many processes may work at once."""
    return min(os.cpu_count() or 1, _MOST)


def spread(work: Work, common: object, calls: Sequence[object], processes: int, watch: Callable[[], None]) -> Iterator:
    """`work(common, call)` for every call, in their order; `work` must be the function of a module.

    `watch` is called again and again while it takes; what it raises ends the work and its processes. With fewer than
    two processes or calls all is done here.
    """
    processes = min(processes, len(calls))
    if processes < 2:
        for call in calls:
            watch()
            yield work(common, call)
        return
    workers = [_Worker(work, common) for _ in range(processes)]
    try:
        yield from _in_order(workers, calls, watch)
    finally:
        for worker in workers:
            worker.stop()


def _in_order(workers: list[_Worker], calls: Sequence[object], watch: Callable[[], None]) -> Iterator:
    """Hands out call after call; a result waits until those before it have come."""
    by_pipe, early, asked = {worker.pipe: worker for worker in workers}, {}, 0
    for worker in workers:
        worker.ask(asked, calls[asked])
        asked += 1
    for number in range(len(calls)):
        while number not in early:
            watch()
            for pipe in wait(list(by_pipe), _LOOK_UP_SECONDS):
                worker = by_pipe[pipe]
                early[worker.number] = worker.answer()
                if asked < len(calls):
                    worker.ask(asked, calls[asked])
                    asked += 1
                else:
                    del by_pipe[pipe]
        yield early.pop(number)


class _Worker:
    """One process that does call after call."""

    def __init__(self, work: Work, common: object) -> None:
        self.pipe, theirs = _CONTEXT.Pipe()
        self._process = _CONTEXT.Process(target=_serve, args=(theirs, work, common), daemon=True)
        with no_interrupts():
            self._process.start()
        theirs.close()
        self.number = -1

    def ask(self, number: int, call: object) -> None:
        """Sends the call of a number."""
        self.number = number
        self.pipe.send(call)

    def answer(self) -> object:
        """The result of the last call."""
        try:
            return self.pipe.recv()
        except (EOFError, ConnectionResetError):
            self._process.join()
        if self._process.exitcode == 1:
            raise RuntimeError("a process of its own failed; what failed in it is on the standard error")
        raise AnnotatorError("process_gone")

    def stop(self) -> None:
        """Ends the process, whatever it is at."""
        self._process.terminate()
        self._process.join()
        self.pipe.close()


def _serve(pipe: Connection, work: Work, common: object) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    while True:
        try:
            call = pipe.recv()
        except EOFError:
            return
        pipe.send(work(common, call))
