"""Set-up without network: the stamp, the search for a Python, the libraries' packages, and the hand-over itself."""

from __future__ import annotations

import ast
import os
import re
import runpy
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from annotator.bootstrap import environment, libraries, packages, pythons, stamp
from annotator.bootstrap.trouble import SetUpError

ROOT = Path(__file__).parents[1]
SOURCES = [ROOT / "main.py", *sorted((ROOT / "annotator" / "bootstrap").glob("*.py"))]
VERSION = f"{sys.version_info[0]}.{sys.version_info[1]}"
BASE_PYTHON = getattr(sys, "_base_executable", sys.executable)
posix = pytest.mark.skipif(os.name == "nt", reason="the stand-ins are shell scripts")


def script(path: Path, *lines: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(("#!/bin/sh", *lines, "")), encoding="utf-8")
    path.chmod(0o755)
    return path


def python_stand_in(path: Path, version: str, lacking: str = "") -> Path:
    return script(path, f'echo "{version}"', f'echo "{path}"', f'echo "{lacking}"')


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """The files of set-up and a stand-in for the command line, in a folder with spaces and letters beyond ASCII."""
    root = tmp_path / "Häuser im Schnee ☃"
    shutil.copytree(ROOT / "annotator" / "bootstrap", root / "annotator" / "bootstrap")
    for name in ("main.py", "annotator/__init__.py", "pyproject.toml", *stamp.LOCKS.values()):
        shutil.copy(ROOT / name, root / name)
    (root / "annotator" / "cli.py").write_text("def main():\n    print('at work')\n    return 7\n", encoding="utf-8")
    return root


@pytest.fixture
def stamped(checkout: Path) -> Path:
    """`checkout` with an environment that looks complete; its Python says what it was called with."""
    place = checkout / ".venv"
    for name in (*stamp.PACKAGES["run"], *stamp.PACKAGES["dev"]):
        (place / "lib" / f"python{VERSION}" / "site-packages" / name).mkdir(parents=True)
    script(place / "bin" / "python", 'for word in "$@"; do echo "$word"; done', "exit 5")
    stamp.write(str(place), stamp.lines_for(str(checkout), ("run", "dev"), VERSION) | {"qt offscreen"})
    return checkout


def start(root: Path, *words: str, **settings: str) -> subprocess.CompletedProcess[str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("ACCORD_", "PYTEST_"))}
    return subprocess.run([BASE_PYTHON, "main.py", *words], cwd=root, env=kept | settings, capture_output=True,
                          encoding="utf-8", timeout=30)


# --- what an old Python, or none of ours, must be able to do

@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.name)
def test_an_old_python_can_read_it(path: Path) -> None:
    ast.parse(path.read_text(encoding="utf-8"), feature_version=(3, 7))


@pytest.mark.parametrize("path", SOURCES[1:], ids=lambda path: path.name)
def test_it_imports_the_standard_library_and_itself_alone(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
        for name in names:
            assert name.split(".")[0] in sys.stdlib_module_names or name.startswith("annotator.bootstrap"), name


def test_main_is_ascii_for_python_2() -> None:
    (ROOT / "main.py").read_bytes().decode("ascii")


@pytest.mark.parametrize("version", [(2, 7, 18), (3, 6, 15)])
def test_a_very_old_python_says_one_sentence(version: tuple[int, int, int], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "version_info", version)
    with pytest.raises(SystemExit, match=rf"Python 3\.11 to 3\.14 is needed and this is {version[0]}\.{version[1]};"):
        runpy.run_path(str(ROOT / "main.py"), run_name="__main__")


def test_the_everyday_start_imports_nothing_slow() -> None:
    code = "import sys; had = set(sys.modules); import annotator.bootstrap; print(*sorted(set(sys.modules) - had))"
    told = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    ours = {"annotator", "annotator.bootstrap", "annotator.bootstrap.stamp", "annotator.bootstrap.trouble"}
    assert set(told.stdout.split()) - {"__future__"} == ours


# --- the stamp

def fits(root: Path, kinds: tuple[str, ...] = ("run",), python: str = VERSION) -> bool:
    return stamp.fits(str(root), str(root / ".venv"), kinds, python)


@posix
def test_a_complete_environment_fits(stamped: Path) -> None:
    assert fits(stamped)
    assert fits(stamped, ("run", "dev"))


@posix
@pytest.mark.parametrize("harm", [
    lambda root: (root / ".venv" / stamp.STAMP).unlink(),
    lambda root: (root / ".venv" / stamp.STAMP).write_text("accord 0\n"),
    lambda root: (root / ".venv" / "bin" / "python").unlink(),
    lambda root: shutil.rmtree(next((root / ".venv" / "lib").glob("*/site-packages/PySide6"))),
    lambda root: (root / "requirements.lock").open("a").write("# a change\n"),
], ids=["half made", "older form", "no Python", "a package gone", "lock changed"])
def test_what_makes_an_environment_be_made_again(stamped: Path, harm: Callable[[Path], object]) -> None:
    harm(stamped)
    assert not fits(stamped)


@posix
def test_another_python_makes_its_own(stamped: Path) -> None:
    assert not fits(stamped, python="3.99")


@posix
def test_a_changed_dev_lock_concerns_only_the_tests(stamped: Path) -> None:
    (stamped / "requirements-dev.lock").write_text("# a change\n", encoding="utf-8")
    assert fits(stamped)
    assert not fits(stamped, ("run", "dev"))


def test_a_missing_lock_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(SetUpError, match=r"requirements\.lock cannot be read .* fetch Accord again"):
        stamp.lines_for(str(tmp_path), ("run",), "3.11")


@pytest.mark.parametrize(("lines", "words", "display", "known"), [
    (set(), ["check", "p"], "", False),
    ({"qt lacking"}, ["check", "p"], "", True),
    ({"qt lacking"}, ["open"], "", False),
    ({"qt lacking"}, ["demo"], "", False),
    ({"qt offscreen"}, ["open"], "", True),
    ({"qt offscreen"}, [], ":0", False),
    ({"qt offscreen"}, ["test"], ":0", True),
    ({"qt offscreen", "qt xcb"}, [], ":0", True),
])
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux leaves screens to the system")
def test_qt_is_tried_once_and_for_a_window_until_it_loads(
    lines: set[str], words: list[str], display: str, known: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DISPLAY", display)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert stamp.qt_known(lines, words) is known


def test_clearing_leaves_the_turn_alone(tmp_path: Path) -> None:
    (tmp_path / "lib" / "deep").mkdir(parents=True)
    (tmp_path / stamp.STAMP).touch()
    (tmp_path / environment.TURN).touch()
    (tmp_path / "lib64").symlink_to("lib")
    assert environment.clear(str(tmp_path))
    assert [path.name for path in tmp_path.iterdir()] == [environment.TURN]
    assert not environment.clear(str(tmp_path))


def test_one_start_sets_up_at_a_time_and_a_killed_one_gives_its_turn_back(tmp_path: Path) -> None:
    holder = subprocess.Popen(
        [sys.executable, "-c", "import sys; from annotator.bootstrap.environment import take_turn; "
         "turn = take_turn(sys.argv[1]); print('mine', flush=True); sys.stdin.read()", str(tmp_path)],
        cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert holder.stdout and holder.stdout.readline() == "mine\n"
    turn = os.open(tmp_path / environment.TURN, os.O_RDWR)
    assert not environment.is_free(turn)
    holder.kill()
    holder.communicate()
    assert environment.is_free(turn)
    os.close(turn)


# --- which Python

@posix
def test_the_census_tells_version_path_and_what_is_lacking(tmp_path: Path) -> None:
    old = python_stand_in(tmp_path / "python3.9", "3.9", "ensurepip ssl")
    assert pythons.census([str(old)]) == ("3.9", str(old), ["ensurepip", "ssl"])
    assert pythons.census([str(script(tmp_path / "shim", "echo 'command not found' >&2", "exit 127"))]) == ("", "", [])
    assert pythons.census([str(tmp_path / "nowhere")]) == ("", "", [])
    assert pythons.census([sys.executable])[0] == VERSION


@posix
def test_an_old_python_finds_a_newer_one_and_passes_by_incomplete_ones(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    old = python_stand_in(tmp_path / "old" / "python3", "3.9")
    python_stand_in(tmp_path / "a" / "python3.14", "3.14", "ensurepip")
    complete = python_stand_in(tmp_path / "home" / ".pyenv" / "versions" / "3.14.9" / "bin" / "python3.14", "3.14")
    monkeypatch.setenv("PATH", str(tmp_path / "a"))
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.delenv("PYENV_ROOT", raising=False)
    commands = pythons.candidates()
    assert commands.index([str(tmp_path / "a" / "python3.14")]) < commands.index([str(complete)])
    monkeypatch.setenv("PATH", str(complete.parent))
    monkeypatch.setattr(sys, "executable", str(old))
    monkeypatch.setattr(sys, "prefix", sys.base_prefix)
    assert pythons.suitable() == str(complete)
    assert capsys.readouterr().err == f"accord: using Python 3.14 ({complete})\n"


def test_the_sentence_without_any_python_in_range() -> None:
    sentence = rf"Python 3\.11 to 3\.14 is needed and this is {VERSION}; install one .*, then run the same .* again"
    assert re.fullmatch(sentence, pythons.no_python())


# --- libraries and packages

EGL = "ImportError: libEGL.so.1: cannot open shared object file: No such file or directory"
CURSOR = "OSError: libxcb-cursor.so.0: cannot open shared object file: No such file or directory"
BOOKWORM, TRIXIE = {"ID": "debian", "VERSION_ID": "12"}, {"ID": "debian", "VERSION_ID": "13"}
JAMMY, NOBLE = {"ID": "ubuntu", "VERSION_ID": "22.04"}, {"ID": "ubuntu", "VERSION_ID": "24.04"}


def test_a_loaders_message_names_the_library() -> None:
    assert libraries.missing_in(EGL) == ["libEGL.so.1"]
    assert libraries.missing_in(CURSOR) == ["libxcb-cursor.so.0"]
    assert libraries.missing_in("ImportError: DLL load failed while importing QtCore") == []


@pytest.mark.parametrize(("system", "glib"), [
    (BOOKWORM, "libglib2.0-0"), (TRIXIE, "libglib2.0-0t64"), (JAMMY, "libglib2.0-0"), (NOBLE, "libglib2.0-0t64"),
    ({"ID": "debian"}, "libglib2.0-0"), ({}, "libglib2.0-0"),
])
def test_each_package_once_by_the_releases_name(system: dict[str, str], glib: str) -> None:
    missing = ["libEGL.so.1", "libglib-2.0.so.0", "libgthread-2.0.so.0", "libnobody-knows.so.3", "libEGL.so.1"]
    assert libraries.packages_for(missing, system) == ["libegl1", glib]


def test_the_release_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "os-release"
    path.write_text('PRETTY_NAME="Ubuntu 24.04"\nID=ubuntu\nVERSION_ID="24.04"\n', encoding="utf-8")
    assert packages.os_release(str(path)).items() >= NOBLE.items()
    assert packages.os_release(str(tmp_path / "none")) == {}


def test_where_there_is_no_apt_the_library_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(SetUpError, match=r"needs libEGL\.so\.1, which this system lacks; install it with"):
        packages.install(["libegl1"], libraries.lacks(["libEGL.so.1"]))


# --- pip

REFUSED = """\
WARNING: Retrying (Retry(total=0)) after connection broken by 'NewConnectionError('<…>: Failed to establish a new \
connection: [Errno 111] Connection refused')': /simple/click/
ERROR: No matching distribution found for click==8.5.1
"""
ABSENT = """\
ERROR: Could not find a version that satisfies the requirement click==8.5.1 (from versions: none)
ERROR: No matching distribution found for click==8.5.1
"""
BROKEN_SETTINGS = """\
Configuration file could not be loaded.
File contains no section headers.
file: '/home/a b/.config/pip/pip.conf', line: 1
'index-url=x\\n'
"""


@pytest.mark.parametrize(("output", "meaning"), [
    (REFUSED, r"^the packages could not be downloaded; check the network"),
    (ABSENT, r"\(No matching distribution found for click==8\.5\.1\)"),
    (BROKEN_SETTINGS, r"^pip's own configuration /home/a b/\.config/pip/pip\.conf cannot be read"),
    ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE FILE.", r"not the one Accord was tested with"),
    ("ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device", r"make room"),
    ("Something else\nERROR: the sky fell.\n", r"\(the sky fell\); all it said is in \.venv/accord\.log"),
])
def test_pip_is_put_into_a_sentence(output: str, meaning: str) -> None:
    assert re.search(meaning, environment.pip_trouble(output))


def pins(kind: str) -> list[Requirement]:
    text = (ROOT / stamp.LOCKS[kind]).read_text(encoding="utf-8")
    entries = re.findall(r"^([a-z0-9][^\\\n]*) \\\n    --hash=sha256:[0-9a-f]{64}", text, re.MULTILINE)
    assert len(entries) == len(re.findall(r"^[a-z0-9]", text, re.MULTILINE)), "a line without hashes"
    return [Requirement(pin) for pin in entries]


@pytest.mark.parametrize("kind", ["run", "dev"])
def test_the_lock_pins_what_the_project_asks_for(kind: str) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = project["dependencies"] + (project["optional-dependencies"]["dev"] if kind == "dev" else [])
    for requirement in map(Requirement, asked):
        found = [pin for pin in pins(kind) if canonicalize_name(pin.name) == canonicalize_name(requirement.name)]
        assert found, f"{requirement} is not in {stamp.LOCKS[kind]}: make it again as its second line says"
        for pin in found:
            (version,) = pin.specifier
            assert requirement.specifier.contains(version.version), f"{pin} is not {requirement}"


def test_the_test_tools_come_on_top_of_the_same_packages() -> None:
    assert {str(pin) for pin in pins("run")} <= {str(pin) for pin in pins("dev")}


# --- from the command to the command line

@posix
def test_set_up_once_it_goes_on_in_its_environment_with_the_same_words(stamped: Path) -> None:
    ended = start(stamped, "open", "my file.accord", "--x=ü")
    assert (ended.returncode, ended.stderr) == (5, "")
    assert ended.stdout.splitlines() == ["main.py", "open", "my file.accord", "--x=ü"]


def test_without_set_up_it_goes_straight_to_work(checkout: Path) -> None:
    ended = start(checkout, "check", ACCORD_NO_BOOTSTRAP="1")
    assert (ended.returncode, ended.stdout, ended.stderr) == (7, "at work\n", "")
    assert not (checkout / ".venv").exists()


@posix
def test_an_environment_that_cannot_be_started_is_one_sentence(stamped: Path) -> None:
    (stamped / ".venv" / "bin" / "python").write_bytes(b"\x7fELF, but not really")
    ended = start(stamped, "check")
    assert ended.returncode == 1
    assert re.fullmatch(r"accord: .* cannot be started \(.+\); remove \.venv, then run .* again\n", ended.stderr)


def test_the_tests_are_run_by_pytest_whose_status_counts(checkout: Path) -> None:
    (checkout / "tests").mkdir()
    (checkout / "tests" / "test_two.py").write_text("""\
import os, pytest
@pytest.mark.soak
def test_long():
    assert os.environ["QT_QPA_PLATFORM"] == "a screen"
def test_short():
    pass
""", encoding="utf-8")
    (checkout / "pyproject.toml").write_text("[tool.pytest.ini_options]\nmarkers = ['soak']\n", encoding="utf-8")
    code = "import sys; from annotator.bootstrap import run_tests; sys.exit(run_tests(['-q', '-n', '0'], soak=True))"
    quick = os.environ | {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "PYTEST_PLUGINS": "xdist.plugin"}
    ended = subprocess.run([sys.executable, "-c", code], cwd=checkout, env=quick, capture_output=True, text=True)
    assert ended.returncode == 1, ended.stderr
    assert "AssertionError: assert 'offscreen' == 'a screen'" in ended.stdout
    assert "1 failed, 1 deselected" in ended.stdout
