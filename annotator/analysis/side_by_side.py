"""Work of one process on two processors: numpy lets go of the interpreter in its long loops."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from annotator.analysis.processes import processors

T = TypeVar("T")
# More at once would ask for their memory, too.
_AT_ONCE = 2


def side_by_side(works: Sequence[tuple[str, Callable[[], T]]], tell: Callable[[str, float], None]) -> list[T]:
    """The results in order; `tell` gets each work's name and how much is done, and what it raises ends all."""
    if processors() < 2:
        return [_told(tell, name, number / len(works), work) for number, (name, work) in enumerate(works)]
    pool = ThreadPoolExecutor(_AT_ONCE)
    try:
        running = [pool.submit(work) for _, work in works]
        return [
            _told(tell, name, number / len(works), found.result)
            for number, ((name, _), found) in enumerate(zip(works, running, strict=True))
        ]
    finally:
        pool.shutdown(cancel_futures=True)


def _told(tell: Callable[[str, float], None], name: str, share: float, work: Callable[[], T]) -> T:
    tell(name, share)
    return work()


def ahead(items: Iterable[T]) -> Iterator[T]:
    """The same items, the next one being made while one is used."""
    made = iter(items)
    if processors() < 2:
        yield from made
        return
    pool = ThreadPoolExecutor(1)
    try:
        coming = pool.submit(next, made, None)
        while (one := coming.result()) is not None:
            coming = pool.submit(next, made, None)
            yield one
    finally:
        pool.shutdown(cancel_futures=True)
