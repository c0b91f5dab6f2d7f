"""All of a file that is no project: a codebook, a table, annotations."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from annotator.domain.errors import AnnotatorError
from annotator.messages import reason_of

LARGEST = 1 << 30


def bytes_of(path: Path) -> bytes:
    """The bytes of a file or of what is piped in; a pipe that nobody writes to is empty, and never waited for.

    A folder, a device, what is not there or cannot be read, and more than LARGEST bytes raise AnnotatorError.
    """
    try:
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            raise AnnotatorError("input_folder")
        if not (stat.S_ISREG(mode) or stat.S_ISFIFO(mode)):
            raise AnnotatorError("input_device")
        with open(path, "rb", opener=_unhurried if stat.S_ISFIFO(mode) else None) as file:
            data = file.read(LARGEST + 1)
    except (FileNotFoundError, NotADirectoryError) as problem:
        raise AnnotatorError("missing") from problem
    except OSError as problem:
        raise AnnotatorError("unreadable", why=reason_of(problem)) from problem
    if len(data) > LARGEST:
        raise AnnotatorError("input_large", limit=LARGEST >> 20)
    return data


def _unhurried(path: str, flags: int) -> int:
    """Opens a pipe without waiting for a writer; what one has still to write is waited for."""
    handle = os.open(path, flags | os.O_NONBLOCK)
    os.set_blocking(handle, True)
    return handle
