"""The stamp of an environment: what it was made from, written last.

`.venv/accord.stamp` is a set of lines. An environment that is half made, or made from other lock files or by another
Python, lacks a line that is asked for, and is made again. Looked at on every start: imports nothing that takes time.
"""

from __future__ import annotations

import os
import sys

from annotator.bootstrap.trouble import SetUpError

FORM = "accord 1"
STAMP = "accord.stamp"
LOCKS = {"run": "requirements.lock", "dev": "requirements-dev.lock"}
PACKAGES = {
    "run": ("PySide6", "sqlalchemy", "sqlite_utils", "numpy", "scipy", "jinja2", "selectolax", "platformdirs"),
    "dev": ("pytest", "pytestqt", "xdist", "hypothesis"),
}
TESTING: tuple[list[str], ...] = (["test"], ["soak"])
NEED_QT: tuple[list[str], ...] = ([], ["open"], *TESTING)  # `demo` shows a window only where it can
WINDOWS = os.name == "nt"


def lines_for(root: str, kinds: tuple[str, ...], python: str) -> set[str]:
    """The lines asked for: form of the set-up, Python such as `3.12`, a fingerprint of the lock file of each kind."""
    from binascii import crc32  # built in; loading hashlib would take longer than the whole look at the stamp

    lines = {FORM, "python " + python}
    for kind in kinds:
        try:
            with open(os.path.join(root, LOCKS[kind]), "rb") as file:
                content = file.read()
        except OSError as trouble:
            raise SetUpError("%s cannot be read (%s); fetch Accord again" % (LOCKS[kind], trouble.strerror)) from None
        lines.add("%s %08x %d" % (kind, crc32(content), len(content)))
    return lines


def read(place: str) -> set[str]:
    """The lines of the stamp in `place`; none where it is missing."""
    try:
        with open(os.path.join(place, STAMP), encoding="utf-8") as file:
            return set(file.read().splitlines())
    except (OSError, UnicodeDecodeError):
        return set()


def write(place: str, lines: set[str]) -> None:
    """Writes the stamp in one step: a reader finds the old one or the new one."""
    half = os.path.join(place, "%s.%d" % (STAMP, os.getpid()))
    with open(half, "w", encoding="utf-8") as file:
        file.write("\n".join(sorted(lines)) + "\n")
    os.replace(half, os.path.join(place, STAMP))


def python_of(lines: set[str]) -> str:
    """The Python that made the stamped environment; empty without a stamp."""
    return next((line[len("python ") :] for line in lines if line.startswith("python ")), "")


def fits(root: str, place: str, kinds: tuple[str, ...], python: str) -> bool:
    """Whether `place` was wholly made from today's lock files by this Python, and its packages are still there."""
    return bool(python) and lines_for(root, kinds, python) <= read(place) and filled(place, kinds, python)


def filled(place: str, kinds: tuple[str, ...], python: str) -> bool:
    """Whether the folders of all packages, and the Python itself, lie in `place`."""
    library = ("Lib",) if WINDOWS else ("lib", "python" + python)
    packages = os.path.join(place, *library, "site-packages")
    names = [name for kind in kinds for name in PACKAGES[kind]]
    return os.path.exists(python_in(place)) and all(os.path.isdir(os.path.join(packages, name)) for name in names)


def python_in(place: str) -> str:
    """The path of the environment's own Python."""
    return os.path.join(place, "Scripts", "python.exe") if WINDOWS else os.path.join(place, "bin", "python")


def screens(words: list[str]) -> list[str]:
    """The kinds of screen that `words` may use. Tests use none; elsewhere than on Linux, Qt brings all it needs."""
    if words[:1] in TESTING or not sys.platform.startswith("linux"):
        return ["offscreen"]
    present = {"xcb": os.environ.get("DISPLAY"), "wayland": os.environ.get("WAYLAND_DISPLAY")}
    return ["offscreen"] + [screen for screen, name in present.items() if name]


def qt_known(lines: set[str], words: list[str]) -> bool:
    """Whether Qt was found to load for these screens, or was asked and `words` do without a window."""
    if {"qt " + screen for screen in screens(words)} <= lines:
        return True
    return words[:1] not in (*NEED_QT, ["demo"]) and any(line.startswith("qt ") for line in lines)
