"""Work in processes of their own: results in the order asked for, stopped at once when nobody wants them any more."""

from __future__ import annotations

import gc
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from itertools import islice
from multiprocessing import get_context
from multiprocessing.connection import Connection
from typing import Any

from annotator.bootstrap.children import no_interrupts
from annotator.domain.errors import AnnotatorError

_LOOK_UP_SECONDS = 0.1
# Never a fork: a copy of a process with a window in it has locks that nobody will open.
_CONTEXT = get_context("spawn")


class _Running:
    """A process of its own, which waits for the one call it is for."""

    def __init__(self, work: Callable[..., Any]) -> None:
        self._pipe, theirs = _CONTEXT.Pipe()
        self._process = _CONTEXT.Process(target=_answer, args=(theirs, work), daemon=True)
        with no_interrupts():
            self._process.start()
        theirs.close()

    def begin(self, arguments: tuple) -> None:
        """Begins the work. Where the process is gone already, `result` tells."""
        with suppress(OSError):
            self._pipe.send(arguments)

    def result(self, watch: Callable[[], None]) -> Any:
        """What the call returned or raised; `watch` is called while it takes."""
        while not self._pipe.poll(_LOOK_UP_SECONDS):
            watch()
        try:
            done, answer = self._pipe.recv()
        except EOFError:
            self._process.join()
            if self._process.exitcode == 1:
                raise RuntimeError("a process of its own failed; what failed in it is on the standard error") from None
            # The system took it: too much memory, or damage that even SQLite does not survive.
            raise AnnotatorError("damaged", what="checking it broke off") from None
        if done:
            return answer
        key, arguments = answer
        raise AnnotatorError(key, **arguments)

    def stop(self) -> None:
        """Ends the process, whatever it is at."""
        if self._process.is_alive():
            self._process.terminate()
        self._process.join()
        self._pipe.close()


def in_order(
    work: Callable[..., Any], calls: Iterable[tuple], ahead: int, watch: Callable[[], None] = lambda: None
) -> Iterator[Any]:
    """The results of `work` for every tuple of arguments, in their order, with at most `ahead` calls at a time.

    `calls` is asked for the next one only when there is room for it. `work` must be the function of a module.
    """
    waiting, running = iter(calls), deque[_Running]()
    # Started before there is something to do: so they are ready when the first call is.
    idle = [_Running(work) for _ in range(ahead)]

    def begin(number: int) -> None:
        for call in islice(waiting, number):
            running.append(idle.pop() if idle else _Running(work))
            running[-1].begin(call)

    try:
        begin(ahead)
        while running:
            answer = running[0].result(watch)
            running.popleft().stop()
            begin(1)
            yield answer
    finally:
        for one in (*running, *idle):
            one.stop()


def _answer(pipe: Connection, work: Callable[..., Any]) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        arguments = pipe.recv()
    except EOFError:
        return  # nobody needs it any more
    # The work makes no cycles, and looking for some takes a tenth of its time.
    gc.disable()
    try:
        answer = (True, work(*arguments))
    except AnnotatorError as error:
        answer = (False, (error.key, {name: _plain(value) for name, value in error.arguments.items()}))
    pipe.send(answer)
    pipe.close()


def _plain(value: object) -> object:
    return value if isinstance(value, int | str) else str(value)
