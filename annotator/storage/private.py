"""Folders that only this program uses, in the system's place for temporary files: for copies nobody else shall see."""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path

from annotator.domain.errors import AnnotatorError
from annotator.messages import reason_of

_PREFIX = "accord-private-"
# Nothing works on a private copy for this long: an older one was left by a crash.
_LEFT_SECONDS = 24 * 3600


def private_folder() -> Path:
    """A new folder; when the program makes its first one, those that a crash left go."""
    with copying():
        _remove_leftovers(tempfile.gettempdir())
        return Path(tempfile.mkdtemp(prefix=_PREFIX))


@contextmanager
def copying() -> Iterator[None]:
    """What hinders the block from writing to a private folder becomes AnnotatorError "no_private_copy"."""
    try:
        yield
    except OSError as problem:
        raise AnnotatorError("no_private_copy", why=reason_of(problem)) from problem


def remove(folder: Path) -> None:
    """Removes a private folder with all that is in it."""
    shutil.rmtree(folder, ignore_errors=True)


def remove_file(path: Path) -> None:
    """Removes a file in a private folder; what cannot go now goes with the folder."""
    with suppress(OSError):
        path.unlink()


@cache
def _remove_leftovers(place: str) -> None:
    for folder in Path(place).glob(f"{_PREFIX}*"):
        if _is_left(folder):
            remove(folder)


def _is_left(folder: Path) -> bool:
    try:
        status = folder.lstat()
    except OSError:
        return False  # another process has just removed it
    is_ours = os.name == "nt" or status.st_uid == os.getuid()
    return is_ours and time.time() - status.st_mtime > _LEFT_SECONDS
