"""Finds a Python on this machine that Accord runs on and that can make an environment."""

from __future__ import annotations

import os
import subprocess
import sys

from annotator.bootstrap import children, packages
from annotator.bootstrap.trouble import AGAIN, SetUpError, say

VERSIONS = ("3.14", "3.13", "3.12", "3.11")
MODULES = ("venv", "ensurepip", "ssl", "sqlite3", "zlib", "ctypes")
CENSUS = """
import importlib, sys
lacking = []
for name in sys.argv[1:]:
    try: importlib.import_module(name)
    except ImportError: lacking.append(name)
print("%d.%d" % sys.version_info[:2])
print(sys.executable)
print(" ".join(lacking))
"""


def no_python() -> str:
    """The sentence for a machine without a Python in range."""
    return "Python %s to %s is needed and this is %d.%d; install one (https://www.python.org/downloads/), %s" % (
        VERSIONS[-1],
        VERSIONS[0],
        sys.version_info[0],
        sys.version_info[1],
        AGAIN,
    )


def suitable() -> str:
    """The path of this Python, or of another one, that is in range and has all that set-up needs."""
    own = sys.executable if sys.prefix == sys.base_prefix else getattr(sys, "_base_executable", sys.executable)
    version, _, lacking = census([own])
    if version in VERSIONS and not lacking:
        return own
    for command in candidates():
        other_version, other, other_lacking = census(command)
        if other_version in VERSIONS and not other_lacking:
            say("using Python %s (%s)" % (other_version, other))
            return other
    if version not in VERSIONS:
        raise SetUpError(no_python())
    if not {"ensurepip", "venv"} & set(lacking):
        raise SetUpError(
            "%s lacks %s; install another Python %s to %s, %s"
            % (own, ", ".join(lacking), VERSIONS[-1], VERSIONS[0], AGAIN)
        )
    default = os.path.basename(os.path.realpath("/usr/bin/python3")) == "python" + version
    packages.install(["python3-venv" if default else "python%s-venv" % version], "Python's venv is not installed")
    return own


def census(command: list[str]) -> tuple[str, str, list[str]]:
    """Version, path and lacking modules of the Python that `command` starts; an empty version when none starts."""
    try:
        answer = subprocess.run(
            [*command, "-c", CENSUS, *MODULES],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=children.environment(),
            timeout=30,
            check=True,
        )
        version, path, lacking = answer.stdout.decode("utf-8", "surrogateescape").split("\n")[:3]
    except (OSError, ValueError, subprocess.SubprocessError):
        return "", "", []
    return version.strip(), path.strip(), lacking.split()


def candidates() -> list[list[str]]:
    """Commands that may start another Python, newest first, wherever systems and version managers keep them."""
    from glob import glob
    from shutil import which

    home = os.path.expanduser("~")
    pyenv = os.environ.get("PYENV_ROOT") or os.path.join(home, ".pyenv")
    found = []
    for version in VERSIONS:
        name = "python" + version
        folders = [
            "/usr/bin",
            "/usr/local/bin",
            "/opt/homebrew/bin",
            "/Library/Frameworks/Python.framework/Versions/%s/bin" % version,
        ]
        paths = [which(name)] + [os.path.join(folder, name) for folder in folders]
        for kept in (os.path.join(pyenv, "versions"), os.path.join(home, ".local", "share", "uv", "python")):
            paths += sorted(glob(os.path.join(kept, "*%s.*" % version, "bin", name)), reverse=True)
        found += [[path] for path in dict.fromkeys(paths) if path and os.path.exists(path)]
        if os.name == "nt":
            found.append(["py", "-" + version])
    return found + [[path] for path in (which("python3"), which("python")) if path]
