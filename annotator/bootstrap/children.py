"""Starts other programs: in this one's stead, beside it, or below it with their output kept or deaf to Ctrl+C."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

SHOWN = ("Collecting ", "Downloading ", "Installing ", "Get:", "Unpacking ", "Setting up ")


def environment(**more: str) -> dict[str, str]:
    """The environment for children: settings meant for the Python that runs now would reach another one."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if name not in ("PYTHONHOME", "PYTHONPATH", "__PYVENV_LAUNCHER__")
    }
    return dict(kept, PYTHONIOENCODING="utf-8:surrogateescape", **more)


def wait_for(command: list[str]) -> int:
    """Runs `command` on this terminal; its exit status."""
    with subprocess.Popen(command) as child:
        while True:
            try:
                return child.wait()
            except KeyboardInterrupt:
                continue  # the child got the same Ctrl+C and decides what it means


def call(command: list[str], turn: int | None = None, **more: str) -> tuple[int, str]:
    """Exit status and output of `command`, which also holds the `turn`; on a terminal one line shows what it does."""
    shown, written = sys.stderr.isatty(), []
    with subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env=environment(**more),
        encoding="utf-8",
        errors="replace",
        pass_fds=() if turn is None or os.name == "nt" else (turn,),
    ) as child:
        for line in child.stdout or ():
            written.append(line)
            if shown and line.lstrip().startswith(SHOWN):
                print("\r\033[K  " + line.strip()[:76], end="", file=sys.stderr, flush=True)
    if shown:
        print("\r\033[K", end="", file=sys.stderr, flush=True)
    return child.returncode, "".join(written)


@contextmanager
def no_interrupts() -> Iterator[None]:
    """A process begun in the block never hears Ctrl+C: whoever asked for its work does, and stops it."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    from multiprocessing import resource_tracker

    # It unblocks the signal when it starts, so it has to be there by then.
    resource_tracker.ensure_running()
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
