"""The command line: words and options to verbs, results to standard output, what went wrong to standard error.

What a verb rests on is imported when it is called: the window starts without the numbers, the numbers without the
window.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from annotator import __version__
from annotator.cli import contents, figures, merging, people, tables, team, window
from annotator.cli.shared import Arguments, CallError, Result, Verb, complain
from annotator.domain.errors import AnnotatorError
from annotator.messages import plain, sentence

VERBS: dict[str, Verb] = {
    **window.VERBS,
    **figures.VERBS,
    **team.VERBS,
    **merging.VERBS,
    **people.VERBS,
    **contents.VERBS,
    **tables.VERBS,
}
_TESTING = {"test": "sets up and passes the tests", "soak": "the long runs: laws, crashes, fuzzing"}


def main(argv: Sequence[str] | None = None) -> int:
    """Runs one verb; returns the exit status: 0 done, 1 the input or a file is at fault, 2 the words are off."""
    words = list(sys.argv[1:] if argv is None else argv)
    if words[:1] and words[0] in _TESTING:
        from annotator.bootstrap import run_tests

        return run_tests(words[1:], soak=words[0] == "soak")
    words = words or ["open"]
    if words[0] not in VERBS:
        _overview().parse_args(words)
    verb = VERBS[words[0]]
    # Intermixed: `done PROJECT --coder NAME ARTICLE…` has words on both sides of an option.
    arguments = _parser(words[0], verb).parse_intermixed_args(words[1:])
    try:
        return _say(verb.run(arguments), arguments.json)
    except CallError as error:
        print(f"accord {words[0]}: {error}", file=sys.stderr)
        return 2
    except AnnotatorError as error:
        complain(*_complaint(error, arguments))
        return 1
    except BrokenPipeError:
        # Whoever read the output has gone: nothing more can be said to them.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except KeyboardInterrupt:
        file = getattr(arguments, "project", None) or words[0]
        complain(file, sentence("stopped"))
        return 130
    except _puzzles():
        if (damage := _damage_in(arguments)) is None:
            raise
        complain(*_complaint(damage, arguments))
        return 1


def _puzzles() -> tuple[type[Exception], ...]:
    """What may be a bug, and may be a damaged project; asked for only when something was raised."""
    from annotator.verbs.checking import PUZZLES

    return PUZZLES


def _damage_in(arguments: Arguments) -> AnnotatorError | None:
    from annotator.verbs.checking import damage_in

    path = getattr(arguments, "project", None) or getattr(arguments, "file", None)
    return damage_in(path) if path else None


def desktop() -> int:
    """The window, as the installed desktop program starts it."""
    return main(["open", *sys.argv[1:]])


def _overview() -> argparse.ArgumentParser:
    """What answers `--help`, `--version` and a verb that is none."""
    what = "Code news articles, merge every coder's file, report agreement."
    parser = argparse.ArgumentParser(prog="accord", description=what)
    parser.add_argument("--version", action="version", version=f"Accord {__version__}")
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="VERB")
    purposes = {name: verb.what for name, verb in VERBS.items()} | _TESTING
    for name, purpose in purposes.items():
        verbs.add_parser(name, help=purpose)
    return parser


def _parser(name: str, verb: Verb) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog=f"accord {name}", description=verb.what)
    for names, how in verb.options:
        parser.add_argument(*names, **how)  # type: ignore[arg-type]
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    return parser


def _say(result: Result, as_json: bool) -> int:
    if as_json:
        told = json.dumps(result.data, ensure_ascii=False, indent=1, allow_nan=False)
        # Half a character, in the name of a file, is so the escape that JSON has for it.
        print(told.encode(errors="backslashreplace").decode(), flush=True)
    elif result.lines:
        print("\n".join(map(plain, result.lines)), flush=True)
    return result.status


def _complaint(error: AnnotatorError, arguments: Arguments) -> tuple[str, str]:
    """The file that is at fault, and what is wrong with it; a codebook's fault names its file and line itself."""
    words = sentence(error.key, **error.arguments)
    file = str(error.arguments.get("file") or getattr(arguments, "project", None) or getattr(arguments, "file", ""))
    name = f"{Path(file).name}:"
    line, parted, what = words.removeprefix(name).partition(": ")
    return (f"{name}{line}", what) if words.startswith(name) and parted else (file, words)
