"""The shared libraries that Qt takes from the system: loads Qt once, and gets or names what is missing."""

from __future__ import annotations

import re

from annotator.bootstrap import children, packages, stamp
from annotator.bootstrap.trouble import AGAIN, SetUpError, last_word, say

# The package of Debian and Ubuntu that holds each.
HOLDS = {
    "offscreen": {
        "libglib-2.0.so.0": "libglib2.0-0",
        "libgthread-2.0.so.0": "libglib2.0-0",
        "libGL.so.1": "libgl1",
        "libEGL.so.1": "libegl1",
        "libfontconfig.so.1": "libfontconfig1",
        "libdbus-1.so.3": "libdbus-1-3",
        "libxkbcommon.so.0": "libxkbcommon0",
        "libX11.so.6": "libx11-6",
        "libfreetype.so.6": "libfreetype6",
        "libzstd.so.1": "libzstd1",
        "libstdc++.so.6": "libstdc++6",
    },
    "xcb": {
        "libxcb-cursor.so.0": "libxcb-cursor0",
        "libxcb-icccm.so.4": "libxcb-icccm4",
        "libxcb-image.so.0": "libxcb-image0",
        "libxcb-keysyms.so.1": "libxcb-keysyms1",
        "libxcb-randr.so.0": "libxcb-randr0",
        "libxcb-render.so.0": "libxcb-render0",
        "libxcb-render-util.so.0": "libxcb-render-util0",
        "libxcb-shape.so.0": "libxcb-shape0",
        "libxcb-shm.so.0": "libxcb-shm0",
        "libxcb-sync.so.1": "libxcb-sync1",
        "libxcb-xfixes.so.0": "libxcb-xfixes0",
        "libxcb-xkb.so.1": "libxcb-xkb1",
        "libX11-xcb.so.1": "libx11-xcb1",
        "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    },
    "wayland": {"libwayland-client.so.0": "libwayland-client0", "libwayland-cursor.so.0": "libwayland-cursor0"},
}
RENAMED = {"libglib2.0-0": "libglib2.0-0t64"}
RENAMED_SINCE = {"debian": 13.0, "ubuntu": 24.04}
QT_PROBE = """
import ctypes, os, sys
import PySide6
from PySide6 import QtSvg, QtTest, QtWidgets
plugins = os.path.join(os.path.dirname(PySide6.__file__), "Qt", "plugins", "platforms")
for screen in sys.argv[1:]:
    ctypes.CDLL(os.path.join(plugins, "libq%s.so" % screen))
QtWidgets.QApplication([])
"""
LOADER_PROBE = """
import ctypes, sys
for name in sys.argv[1:]:
    try: ctypes.CDLL(name)
    except OSError: print(name)
"""


def look(place: str, words: list[str]) -> None:
    """Sees to it that Qt loads for the screens of `words`; the stamp remembers the answer."""
    known = stamp.read(place)
    if stamp.qt_known(known, words):
        return
    on = stamp.screens(words)
    try:
        provide(place, on)
    except SetUpError as lack:
        remember(place, known | {"qt lacking"})
        if words[:1] in stamp.NEED_QT:
            raise
        say("%s (needed for the window only)" % lack)
    else:
        remember(place, known - {"qt lacking"} | {"qt " + screen for screen in on})


def remember(place: str, lines: set[str]) -> None:
    """Writes the stamp where we may: in another person's set-up the question is only asked again."""
    try:
        stamp.write(place, lines)
    except OSError:
        return


def provide(place: str, on: list[str]) -> None:
    """Loads Qt; on failure installs what the system lacks and loads it again. SetUpError when it stays unloadable."""
    message = qt_message(place, on)
    if not message:
        return
    missing = missing_in(message)
    if not missing:
        raise SetUpError("the window cannot start (%s); mend that, %s" % (last_word(message), AGAIN))
    known = [name for screen in on for name in HOLDS[screen]]
    missing += children.call([stamp.python_in(place), "-c", LOADER_PROBE, *known])[1].split()
    packages.install(packages_for(missing, packages.os_release()), lacks(missing))
    message = qt_message(place, on)
    if message:
        raise SetUpError("the window cannot start even so (%s); mend that, %s" % (last_word(message), AGAIN))


def qt_message(place: str, on: list[str]) -> str:
    """What Qt said when it could not be loaded; empty when it could."""
    command = [stamp.python_in(place), "-c", QT_PROBE, *[screen for screen in on if screen != "offscreen"]]
    code, output = children.call(command, QT_QPA_PLATFORM="offscreen")
    return (output.strip() or "no message") if code else ""


def missing_in(message: str) -> list[str]:
    """The library that a loader's message names as missing."""
    return re.findall(r"(lib[\w.+-]+\.so[.\d]*): cannot open shared object file", message)


def lacks(missing: list[str]) -> str:
    """The reason in words, the first three by name."""
    names = list(dict.fromkeys(missing))
    more = " and %d more" % (len(names) - 3) if len(names) > 3 else ""
    return "the window needs %s%s, which this system lacks" % (", ".join(names[:3]), more)


def packages_for(libraries: list[str], system: dict[str, str]) -> list[str]:
    """The packages that hold `libraries`, each once, by the names that this release gives them."""
    holds = {name: package for table in HOLDS.values() for name, package in table.items()}
    named = dict.fromkeys(holds[name] for name in libraries if name in holds)
    late = float(system.get("VERSION_ID") or 0) >= RENAMED_SINCE.get(system.get("ID", ""), float("inf"))
    return [RENAMED.get(package, package) if late else package for package in named]
