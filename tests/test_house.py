"""The house rules that a machine can check, read from the source: who may import whom, and what a person is told."""

from __future__ import annotations

import ast
import re
import string
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from annotator.messages import SENTENCES

ROOT = Path(__file__).parents[1]
FLOORS = {
    "annotator": 0,  # the package itself: its version
    "annotator.bootstrap": 0,
    "annotator.resources": 0,
    "annotator.messages": 1,
    "annotator.domain": 1,
    "annotator.storage": 2,
    "annotator.analysis": 2,
    "annotator.exchange": 2,
    "annotator.report": 3,
    "annotator.verbs": 4,
    "ui": 5,
    "annotator.cli": 6,
    "main": 7,
}
DATABASES = {"sqlalchemy", "sqlite3", "sqlite_utils"}
WIRING = {"ui/window.py", "ui/code_workspace.py", "ui/app.py"}
LONGEST = 400


def sources(*folders: str) -> list[Path]:
    found = [path for folder in folders for path in sorted((ROOT / folder).rglob("*.py"))]
    assert found
    return found


OURS = [*sources("annotator", "ui"), ROOT / "main.py"]
FEATURES = {path.name for path in (ROOT / "ui").iterdir() if (path / "__init__.py").is_file()}


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), name_of(path))


def imports(path: Path) -> Iterator[tuple[str, ast.stmt]]:
    """Every module that a file imports, also inside functions, with the statement; `from a import b` gives `a.b`."""
    package = list(path.relative_to(ROOT).parent.parts)
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Import):
            yield from ((name.name, node) for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) - node.level + 1] if node.level else []
            base = ".".join([*above, *filter(None, [node.module])])
            yield from ((f"{base}.{name.name}", node) for name in node.names)


def room_of(module: str) -> str | None:
    """The room a module is in; None for one that is not ours."""
    parts = module.split(".")
    for length in (2, 1):
        if (room := ".".join(parts[:length])) in FLOORS:
            return room
    return None


def module_of(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts)


def where(path: Path, node: ast.AST) -> str:
    return f"{name_of(path)}:{getattr(node, 'lineno', 0)}"


def imported_names(path: Path) -> set[str]:
    return {module.split(".")[0] for module, _ in imports(path)}


def test_every_file_is_in_a_known_room() -> None:
    assert [name_of(path) for path in OURS if room_of(module_of(path)) is None] == []
    assert {room_of(module_of(path)) for path in OURS} == set(FLOORS)


def test_a_room_imports_only_rooms_on_floors_below_it() -> None:
    wrong = [
        f"{where(path, node)} imports {module}"
        for path in OURS
        for module, node in imports(path)
        if (to := room_of(module))
        and to != (room := room_of(module_of(path)))
        and not FLOORS[to] < FLOORS[str(room)]
    ]
    assert wrong == []


def test_the_rule_sees_a_neighbour_and_a_floor_above(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The reader of imports finds plain, nested and relative ones."""
    monkeypatch.setattr(sys.modules[__name__], "ROOT", tmp_path)
    room = tmp_path / "annotator" / "storage"
    room.mkdir(parents=True)
    file = room / "door.py"
    file.write_text("import annotator.analysis.alpha\ndef f():\n    from ui import window\n    from .. import verbs\n")
    assert [module for module, _ in imports(file)] == ["annotator.analysis.alpha", "ui.window", "annotator.verbs"]
    assert [room_of(module) for module, _ in imports(file)] == ["annotator.analysis", "ui", "annotator.verbs"]


def test_only_one_file_of_the_command_line_opens_the_window_and_only_when_asked() -> None:
    reaching = [(path, node) for path in sources("annotator") for module, node in imports(path) if room_of(module) == "ui"]
    assert {name_of(path) for path, _ in reaching} == {"annotator/cli/window.py"}
    assert [where(path, node) for path, node in reaching if node.col_offset == 0] == []


def test_qt_stays_in_the_window() -> None:
    assert {name_of(path) for path in sources("annotator") if "PySide6" in imported_names(path)} <= {
        "annotator/report/pdf.py"
    }


def test_databases_are_opened_by_the_file_and_the_formats_alone() -> None:
    rooms = {room_of(module_of(path)) for path in OURS if imported_names(path) & DATABASES}
    assert rooms <= {"annotator.storage", "annotator.exchange"}
    assert "annotator.storage" in rooms


@pytest.mark.parametrize("room", ["annotator/domain", "annotator/bootstrap"])
def test_the_field_and_the_set_up_need_the_standard_library_alone(room: str) -> None:
    outside = {name for path in sources(room) for name in imported_names(path)} - sys.stdlib_module_names
    assert outside <= {"annotator"}


def test_features_of_the_window_do_not_know_each_other() -> None:
    assert FEATURES
    wrong = [
        f"{where(path, node)} imports {module}"
        for path in sources("ui")
        for module, node in imports(path)
        if (feature := feature_in(module)) and feature != feature_in(module_of(path)) and name_of(path) not in WIRING
    ]
    assert wrong == []


def feature_in(module: str) -> str | None:
    parts = module.split(".")
    return parts[1] if parts[0] == "ui" and len(parts) > 1 and parts[1] in FEATURES else None


def test_no_file_is_longer_than_one_can_hold_in_mind() -> None:
    lengths = {name_of(path): len(path.read_text(encoding="utf-8").splitlines()) for path in [*OURS, *sources("tests")]}
    assert {name: lines for name, lines in lengths.items() if lines > LONGEST} == {}


def calls(path: Path, function: str) -> Iterator[ast.Call]:
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Call) and getattr(node.func, "id", getattr(node.func, "attr", "")) == function:
            yield node


def keys_in(call: ast.Call) -> set[str]:
    """The keys a call names; none where it takes them from a table or an argument."""
    if not (call.args and isinstance(call.args[0], ast.Constant | ast.IfExp)):
        return set()
    return {node.value for node in ast.walk(call.args[0]) if isinstance(node, ast.Constant) and isinstance(node.value, str)}


def placeholders(key: str) -> set[str]:
    return {name.split(".")[0].split("[")[0] for _, name, _, _ in string.Formatter().parse(SENTENCES[key]) if name}


SAYING = [
    (path, call, key)
    for path in OURS
    for function in ("AnnotatorError", "sentence")
    for call in calls(path, function)
    for key in sorted(keys_in(call))
]


def test_every_error_has_its_sentence() -> None:
    assert [f"{where(path, call)} raises {key!r}" for path, call, key in SAYING if key not in SENTENCES] == []
    assert len(SAYING) > len(SENTENCES) / 2


def test_every_error_fills_its_sentence() -> None:
    """The file's name is added by whoever knows it."""
    wrong = []
    for path, call, key in SAYING:
        given = {keyword.arg for keyword in call.keywords}
        if None not in given and key in SENTENCES and (missing := placeholders(key) - given - {"file"}):
            wrong.append(f"{where(path, call)} raises {key!r} without {sorted(missing)}")
    assert wrong == []


def test_every_sentence_is_said_somewhere() -> None:
    said = {
        node.value
        for path in OURS
        if name_of(path) != "annotator/messages.py"
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    assert sorted(SENTENCES.keys() - said) == []


def test_a_sentence_says_what_is_wrong_and_what_was_kept_or_what_to_do() -> None:
    """In parts with semicolons, and no full stop, because the file's name and more come before and after it."""
    bare = {key for key, words in SENTENCES.items() if "; " not in words or words.endswith(".")}
    assert bare <= {"none_open", "span"}
    kept = {key for key, words in SENTENCES.items() if re.search("nothing (of it )?was", words)}
    assert {key for key in kept if SENTENCES[key].count("; ") < 2} == set()
