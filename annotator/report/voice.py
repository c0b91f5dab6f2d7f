"""In which language the report's sentences are said: a report is in English, the window's page in the person's."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass

_POINT = re.compile(r"(\d?)\.(?=\d)")


@dataclass(frozen=True, slots=True)
class Voice:
    """Another language: `text` says an English text in it, `counted(one, many, number)` one with its number {n}.

    `mark` is its decimal mark.
    """

    text: Callable[[str], str]
    counted: Callable[[str, str, int], str]
    mark: str = "."


# Of each thread its own: a report that is written behind a page stays in English.
_VOICE: ContextVar[Voice | None] = ContextVar("voice", default=None)


@contextmanager
def speaking(voice: Voice) -> Iterator[None]:
    """Within it, what is said is said in this voice."""
    before = _VOICE.set(voice)
    try:
        yield
    finally:
        _VOICE.reset(before)


def voice() -> Voice | None:
    """The voice in force; None for English."""
    return _VOICE.get()


def pointed(digits: str) -> str:
    """A figure with the decimal mark in force: .71 is 0,71 where that is a comma."""
    now = voice()
    if now is None or now.mark == ".":
        return digits
    return _POINT.sub(lambda found: f"{found[1] or 0}{now.mark}", digits)


def said(text: str) -> str:
    """A text in the language in force."""
    now = voice()
    return now.text(text) if now and text else text
