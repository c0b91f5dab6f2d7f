"""What set-up says to a person: short lines on standard error, and one sentence when it cannot go on."""

from __future__ import annotations

import sys

AGAIN = "then run the same command again"


class SetUpError(Exception):
    """What keeps Accord from being set up, in one sentence with what to do."""


def say(text: str) -> None:
    """One line on standard error; standard output belongs to the results."""
    print("accord: " + text, file=sys.stderr, flush=True)


def last_word(output: str) -> str:
    """The line of a tool's output that says why it failed, without its mark."""
    lines = [line.strip() for line in output.splitlines() if line.strip()] or ["no message"]
    for mark in ("ERROR: ", "Error: ", "E: "):
        marked = [line for line in lines if line.startswith(mark)]
        if marked:
            return marked[-1][len(mark) :][:200].rstrip(".")
    return lines[-1][:200].rstrip(".")
