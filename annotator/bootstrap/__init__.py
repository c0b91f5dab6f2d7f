"""Sets Accord up in `.venv` beside `main.py` on the first start, and starts it from there ever after.

Standard library only, and readable by Python 3.7, so that an old Python gets as far as looking for a newer one. The
everyday start imports `stamp` and `trouble` and nothing else: what is not needed then is imported where it is.
"""

from __future__ import annotations

import os
import sys

from annotator.bootstrap import stamp
from annotator.bootstrap.trouble import AGAIN, SetUpError, say

__all__ = ["run", "run_tests"]


def run(root: str) -> None:
    """Comes back when this process has all that Accord needs; else goes on in one that has, or ends in a sentence."""
    try:
        _prepare(root, os.path.join(root, ".venv"), sys.argv[1:])
    except SetUpError as trouble:
        say(str(trouble))
        raise SystemExit(1) from None
    except KeyboardInterrupt:
        say("set-up stopped; the next start does it anew")
        raise SystemExit(130) from None


def run_tests(arguments: list[str], soak: bool) -> int:
    """Runs pytest on the checkout, without a screen and on two cores where there are two; pytest's exit status."""
    from annotator.bootstrap import children

    os.chdir(os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))))
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    cores = ["-n", "2"] if (os.cpu_count() or 1) > 1 else []
    return children.wait_for([sys.executable, "-m", "pytest", "-m", "soak" if soak else "not soak", *cores, *arguments])


def _prepare(root: str, place: str, words: list[str]) -> None:
    kinds = ("run", "dev") if words[:1] in stamp.TESTING else ("run",)
    in_range = (3, 11) <= sys.version_info[:2] <= (3, 14)
    lines = stamp.read(place)
    at_home = os.path.realpath(sys.prefix) == os.path.realpath(place)
    if in_range and (os.environ.get("ACCORD_NO_BOOTSTRAP") or (not (at_home and lines) and _has_all(kinds))):
        return
    if not stamp.fits(root, place, kinds, "%d.%d" % sys.version_info[:2] if in_range else stamp.python_of(lines)):
        from annotator.bootstrap import environment, pythons

        python = pythons.suitable()
        if python != sys.executable:
            _hand_over(python)
        environment.set_up(root, place, kinds, words)
    if not at_home:
        _hand_over(stamp.python_in(place))
    if not stamp.qt_known(lines, words):
        from annotator.bootstrap import libraries

        libraries.look(place, words)


def _has_all(kinds: tuple[str, ...]) -> bool:
    """Whether this is an environment of the person's own making, such as pipx's or uv's, that has the packages."""
    if sys.prefix == sys.base_prefix:
        return False
    from importlib.util import find_spec

    return all(find_spec(name) for kind in kinds for name in stamp.PACKAGES[kind])


def _hand_over(python: str) -> None:
    """Goes on in `python` with the same words. Windows would show the prompt at once after an exec: a child there."""
    os.environ.pop("__PYVENV_LAUNCHER__", None)  # macOS: it would take itself for the Python that starts it
    command = [python, *getattr(sys, "orig_argv", [python, *sys.argv])[1:]]
    try:
        if os.name != "nt":
            os.execv(python, command)
        from annotator.bootstrap import children

        raise SystemExit(children.wait_for(command))
    except OSError as trouble:
        raise SetUpError("%s cannot be started (%s); remove .venv, %s" % (python, trouble.strerror, AGAIN)) from None
