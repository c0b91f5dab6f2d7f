"""Makes the environment `.venv`: one start at a time, in place, the stamp last.

In place, and not elsewhere to be renamed when ready: an environment has its own path written into its scripts. The turn
is a lock of the system on a file inside `.venv`. pip inherits it, so that a set-up whose window was closed keeps the
next one waiting until its pip has ended, and the system gives it back whatever happens.
"""

from __future__ import annotations

import errno
import os
import re
import shutil
import sys
import time

from annotator.bootstrap import children, libraries, stamp
from annotator.bootstrap.trouble import AGAIN, SetUpError, last_word, say

TURN, LOG = "accord.turn", "accord.log"
ROOM = 900_000_000

# The first of these found in what pip wrote tells a person more than pip's last line.
PIP_TROUBLES = (
    (r"No space left on device", "the disk or the folder for temporary files is full; make room or set TMPDIR"),
    (
        r"(?s)Configuration file could not be loaded.*?file: '(?P<file>[^']+)'",
        "pip's own configuration {file} cannot be read; mend or remove that file",
    ),
    (
        r"DO NOT MATCH THE HASHES",
        "a downloaded package is not the one Accord was tested with; check the index in pip's configuration",
    ),
    (
        r"CERTIFICATE_VERIFY_FAILED",
        "the package index was refused for its certificate; name your network's own with PIP_CERT=FILE",
    ),
    (
        r"connection broken by|Failed to establish|[Tt]imed out|Connection (?:reset|refused|aborted)|ProxyError",
        "the packages could not be downloaded; check the network, and the proxy and index in pip's configuration",
    ),
    (
        r"No matching distribution found",
        "a package is not to be had for this machine ({line}); Accord runs on Linux with glibc 2.34 or newer, macOS "
        "13 or newer and 64-bit Windows; check also the index in pip's configuration",
    ),
)


def set_up(root: str, place: str, kinds: tuple[str, ...], words: list[str]) -> None:
    """Makes `place`, or adds the test tools to it. SetUpError when it cannot."""
    began, python = time.monotonic(), "%d.%d" % sys.version_info[:2]
    turn = take_turn(place)
    try:
        if stamp.fits(root, place, kinds, python):
            return  # another start made it while this one waited
        lines = stamp.lines_for(root, kinds, python)
        if stamp.fits(root, place, ("run",), python):
            os.remove(os.path.join(place, stamp.STAMP))
            say("adding the test tools")
        else:
            make(place, turn)
        fill(place, os.path.join(root, stamp.LOCKS[kinds[-1]]), turn)
        load(place, kinds, python)
        stamp.write(place, lines)
        libraries.look(place, words)
        say("set up in %.0f s" % (time.monotonic() - began))
    except OSError as trouble:
        why = trouble.strerror or trouble
        raise SetUpError("cannot set up in %s (%s); mend that, %s" % (place, why, AGAIN)) from None
    finally:
        os.close(turn)


def take_turn(place: str) -> int:
    """Waits until no other start sets up in `place`; an open file that holds the turn."""
    try:
        if os.path.lexists(place) and not os.path.isdir(place):
            os.remove(place)
        os.makedirs(place, exist_ok=True)
        turn = os.open(os.path.join(place, TURN), os.O_RDWR | os.O_CREAT, 0o666)
    except OSError as trouble:
        raise SetUpError(
            "cannot write in %s (%s); use a copy of Accord in a folder of your own" % (place, trouble.strerror)
        ) from None
    if not is_free(turn):
        say("waiting for another start, which is setting up")
        while not is_free(turn):
            time.sleep(0.2)
    return turn


def is_free(turn: int) -> bool:
    """Takes the turn if nobody has it."""
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(turn, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(turn, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as trouble:
        return trouble.errno not in (errno.EWOULDBLOCK, errno.EACCES, errno.EDEADLK)  # others: a disk without locks
    return True


def make(place: str, turn: int) -> None:
    """A new environment of this Python without packages, in place of whatever was left in `place`."""
    if shutil.disk_usage(place).free < ROOM:
        raise SetUpError("setting up takes %d MB and %s has less; make room, %s" % (ROOM // 1_000_000, place, AGAIN))
    anew = " anew" if clear(place) else ""
    say("setting up%s in %s (Python %s, up to 140 MB to download)" % (anew, place, sys.version.split()[0]))
    code, output = children.call([sys.executable, "-m", "venv", place], turn)
    if code:
        raise SetUpError("Python's venv failed in %s (%s); mend that, %s" % (place, last_word(output), AGAIN))


def clear(place: str) -> bool:
    """Removes all but the turn from `place`, the stamp first; whether there was anything."""
    left = sorted((name for name in os.listdir(place) if name != TURN), key=lambda name: name != stamp.STAMP)
    for path in (os.path.join(place, name) for name in left):
        if os.path.isdir(path) and not os.path.islink(path):
            shutil.rmtree(path)
        else:
            os.remove(path)
    return bool(left)


def fill(place: str, lock: str, turn: int) -> None:
    """Installs what `lock` names, hashes checked and nothing built here; pip's own configuration and mirrors hold."""
    # Compiling all of scipy takes half of the time; Python compiles what is used by itself, unless told not to.
    compiled = "--compile" if os.environ.get("PYTHONDONTWRITEBYTECODE") else "--no-compile"
    code, output = children.call(
        [
            stamp.python_in(place),
            "-m",
            "pip",
            "install",
            "--require-hashes",
            "--only-binary",
            ":all:",
            compiled,
            "--no-input",
            "--disable-pip-version-check",
            "--progress-bar",
            "off",
            "-r",
            lock,
        ],
        turn,
        PIP_USER="0",
    )
    with open(os.path.join(place, LOG), "w", encoding="utf-8", errors="replace") as file:
        file.write(output)
    if code:
        raise SetUpError("%s, %s" % (pip_trouble(output), AGAIN))


def load(place: str, kinds: tuple[str, ...], python: str) -> None:
    """Imports every package once. SetUpError when one is elsewhere, or not made for this machine after all."""
    if not stamp.filled(place, kinds, python):
        raise SetUpError("pip put the packages elsewhere; take target and prefix out of its settings, " + AGAIN)
    names = ", ".join(name for kind in kinds for name in stamp.PACKAGES[kind])
    code, output = children.call([stamp.python_in(place), "-c", "import " + names])
    if code:
        raise SetUpError("a package cannot be loaded (%s); mend that, %s" % (last_word(output), AGAIN))


def pip_trouble(output: str) -> str:
    """What pip's output means for a person, and what to do."""
    for sign, meaning in PIP_TROUBLES:
        found = re.search(sign, output)
        if found:
            return meaning.format(line=last_word(output), **found.groupdict())
    return "pip could not install the packages (%s); all it said is in .venv/%s; mend that" % (last_word(output), LOG)
