"""Processes to be ended, starved or watched, hatched by the hundred: one process imports the program and forks.

Every one is the real program in a process of its own; starting Python for each would take ten times as long.
"""

from __future__ import annotations

import ctypes
import importlib
import json
import os
import resource
import select
import shutil
import signal
import subprocess
import sys
import time
import traceback
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import pytest

ROOT = Path(__file__).parents[2]
KILL_BEFORE, KILL_AFTER, TEAR = -1, -2, -3
Say = Callable[[Any], None]


@dataclass(frozen=True, slots=True)
class Fate:
    """What happens to a process: at call number `at` that changes a file in `folder` it fails or ends (`action`).

    `log` names a file for all such calls. After `seconds` it is killed, and so it is `after_first` seconds after the
    first word it said, where that is given. It may have `memory` bytes of address space.
    """

    folder: str = ""
    at: int = 0
    action: int = 0
    log: str = ""
    seconds: float = 60.0
    memory: int = 0
    after_first: float = 0.0


@dataclass(frozen=True, slots=True)
class End:
    """How a process ended: its exit status (negative: the signal), what it had said, how long it took, its peak memory.

    `cpu` are the seconds it had a processor, which do not depend on what else the machine is doing.
    """

    status: int
    said: list[Any] = field(default_factory=list)
    seconds: float = 0.0
    cpu: float = 0.0
    mib: float = 0.0


class Nest:
    """A running nest; `interposer` is the library through which its young reach the disk."""

    def __init__(self, interposer: Path | None = None) -> None:
        environment = os.environ | ({"LD_PRELOAD": str(interposer)} if interposer else {})
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.soak.nest"], cwd=ROOT, env=environment, text=True, stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )  # fmt: skip

    def hatch(self, deed: str, *arguments: Any, fate: Fate = Fate()) -> End:
        """Runs `module:function(say, *arguments)` in a process of its own, to its end."""
        return self.begin(deed, *arguments, fate=fate)()

    def begin(self, deed: str, *arguments: Any, fate: Fate = Fate()) -> Callable[[], End]:
        """The same, without waiting: what is returned waits."""
        order = {"deed": deed, "arguments": arguments, "fate": [getattr(fate, name) for name in Fate.__slots__]}
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        answer = self._process.stdout
        return lambda: End(**json.loads(answer.readline()))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.communicate()


def built(folder: Path) -> Path:
    """The library, made by the system's compiler; without one the test is skipped, which it says."""
    compiler = shutil.which("gcc") or shutil.which("cc")
    if not sys.platform.startswith("linux") or compiler is None:
        pytest.skip("needs Linux and a C compiler, to stand between the program and the disk")
    library = folder / "interposer.so"
    command = [compiler, "-shared", "-fPIC", "-O2", "-o", library, Path(__file__).with_name("interposer.c"), "-ldl"]
    subprocess.run(command, check=True)
    return library


def serve(orders: Iterable[str]) -> None:
    """Hatches what is ordered on the standard input, one after the other."""
    for name in ("annotator.verbs.assigning", "annotator.verbs.merging", "tests.soak.deeds"):
        importlib.import_module(name)
    for order in orders:
        print(json.dumps(_hatched(**json.loads(order))), flush=True)


def _hatched(deed: str, arguments: list[Any], fate: list[Any]) -> dict[str, Any]:
    read, write = os.pipe()
    begun = time.monotonic()
    child = os.fork()
    if child == 0:
        os.close(read)
        _live(deed, arguments, Fate(*fate), write)
    os.close(write)
    said = _heard(read, child, Fate(*fate))
    _, status, used = os.wait4(child, 0)
    lines = [json.loads(line) for line in said.split(b"\n")[:-1]]
    return {
        "status": os.waitstatus_to_exitcode(status), "said": lines, "seconds": time.monotonic() - begun,
        "cpu": used.ru_utime + used.ru_stime, "mib": used.ru_maxrss / 1024,
    }  # fmt: skip


def _heard(pipe: int, child: int, fate: Fate) -> bytes:
    said, late, deadline = bytearray(), False, time.monotonic() + fate.seconds
    while True:
        left = None if late else max(0.0, deadline - time.monotonic())
        if not select.select([pipe], [], [], left)[0]:
            os.kill(child, signal.SIGKILL)
            late = True  # what it said before is still in the pipe
        elif some := os.read(pipe, 1 << 16):
            if fate.after_first and not said:
                deadline = time.monotonic() + fate.after_first
            said += some
        else:
            os.close(pipe)
            return bytes(said)


def _live(deed: str, arguments: list[Any], fate: Fate, pipe: int) -> None:
    def say(word: Any) -> None:
        os.write(pipe, json.dumps(word).encode() + b"\n")

    status = 1
    try:
        if fate.memory:
            resource.setrlimit(resource.RLIMIT_AS, (fate.memory, fate.memory))
        if fate.folder:
            log = os.open(fate.log, os.O_WRONLY | os.O_CREAT | os.O_TRUNC) if fate.log else -1
            ctypes.CDLL(None).soak_watch(fate.folder.encode(), ctypes.c_long(fate.at), fate.action, log)
        module, function = deed.split(":")
        getattr(importlib.import_module(module), function)(say, *arguments)
        status = 0
    except BaseException:
        ctypes.CDLL(None).soak_watch(b"", ctypes.c_long(0), 0, -1) if fate.folder else None
        say({"bug": traceback.format_exc()})
    finally:
        os._exit(status)


if __name__ == "__main__":
    serve(sys.stdin)
