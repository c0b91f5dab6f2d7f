from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot
from window_hand import CTRL, code_a_claim, press
from window_samples import Opener, Team

from annotator.storage import reading

ROOT = Path(__file__).parents[2]


def test_a_file_that_is_open_elsewhere_is_one_sentence(open_window: Opener, team: Team) -> None:
    hold = "import sys; from pathlib import Path; from annotator.storage.project_file import ProjectFile\n"
    hold += "p = ProjectFile.open(Path(sys.argv[1])); print('held', flush=True); sys.stdin.read()"
    with subprocess.Popen(
        [sys.executable, "-c", hold, str(team.maya)], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        other.stdout.readline()
        before = team.maya.read_bytes()
        window = open_window(team.maya)
        assert window.session.project is None
        said = "Maya.accord: open in another window or by another program. Nothing was changed."
        assert window.files.welcome.card.sentence.text() == f"{said} Close it there and try again."
        other.stdin.close()
    assert team.maya.read_bytes() == before


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (lambda path: path.write_bytes(b""), "the file is empty"),
        (lambda path: path.write_bytes(b"hello" * 100), "this is not an Accord project"),
        (lambda path: path.mkdir(), "this is a folder, not a project"),
        (lambda path: None, "there is no such file"),
    ],
)
def test_what_is_no_project_is_one_sentence(open_window: Opener, home: Path, make: Callable, says: str) -> None:
    path = home / "thing.accord"
    make(path)
    window = open_window(path)
    assert window.files.welcome.card.sentence.text().startswith(f"thing.accord: {says}")
    assert [button.text() for button in window.files.welcome.buttons][:3] == [
        "Open the example",
        "New project…",
        "Open file…",
    ]


def test_a_file_that_cannot_be_opened_leaves_the_open_one_alone(
    open_window: Opener, team: Team, home: Path, qtbot: QtBot
) -> None:
    window = open_window(team.maya)
    (home / "empty.accord").touch()
    window.open(home / "empty.accord")
    box = window.findChild(QMessageBox)
    assert box.text().startswith("empty.accord: the file is empty")
    box.close()
    assert window.session.project.path == team.maya
    code_a_claim(window)


def test_a_coders_file_in_a_passing_place_is_saved_elsewhere_first(open_window: Opener, team: Team, home: Path) -> None:
    passing = home.parent / "passing" / "Maya.accord"
    team.maya.rename(passing)
    before = passing.read_bytes()
    window = open_window(passing)
    assert window.session.project is None
    assert "a temporary folder" in window.files.welcome.card.sentence.text()
    assert [button.text() for button in window.files.welcome.buttons] == ["Save it to a place of its own…"]
    window.files.settle(passing, home / "mine.accord")
    assert window.session.project.path == home / "mine.accord"
    code_a_claim(window)
    assert passing.read_bytes() == before


def test_a_read_only_file_is_saved_elsewhere_first(open_window: Opener, team: Team, home: Path) -> None:
    team.maya.chmod(0o444)
    window = open_window(team.maya)
    assert window.files.welcome.card.sentence.text().startswith("Maya.accord is read-only.")
    window.files.settle(team.maya, home / "mine.accord")
    code_a_claim(window)
    assert [len(stored_now) for stored_now in (reading.annotations(window.session.project),)] == [1]


def test_a_copy_never_takes_the_place_of_another_file(open_window: Opener, team: Team, home: Path) -> None:
    team.maya.chmod(0o444)
    window = open_window(team.maya)
    before = team.ben.read_bytes()
    window.files.settle(team.maya, team.ben)
    assert "Choose another name" in window.files.welcome.card.sentence.text()
    assert team.ben.read_bytes() == before


# -- projects, articles


def test_the_example_is_made_once_and_opened(
    open_window: Opener, home: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(home))
    window = open_window()
    QTest.mouseClick(window.files.welcome.buttons[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.session.project is not None, timeout=30_000)
    made = window.session.project.path
    assert made.is_relative_to(home)
    assert len(window.code.articles.model.rows.all) == 12
    window.close()
    again = open_window()
    again.files.open_example()
    assert again.session.project.path == made


def test_a_new_project_and_its_first_articles(open_window: Opener, home: Path, qtbot: QtBot) -> None:
    window = open_window()
    press(Qt.Key.Key_N, CTRL)
    for letter in "Faces":
        press(letter)
    press(Qt.Key.Key_Tab)
    for letter in "Ada":
        press(letter)
    with qtbot.waitSignal(window.files.new.asked) as asked:
        _answer_dialog(qtbot, lambda: press(Qt.Key.Key_Return), home / "faces.accord")
    assert asked.args == ["Faces", "Ada"]
    assert window.session.project.path == home / "faces.accord"
    assert window.session.coder.name == "Ada"
    (home / "one.txt").write_text("A first headline\n\nSomebody said something.", encoding="utf-8")
    (home / "two.txt").write_bytes(b"")
    window.files.take_in([home / "one.txt", home / "two.txt"])
    qtbot.waitUntil(lambda: window.findChild(QMessageBox) is not None)
    assert window.findChild(QMessageBox).text().splitlines()[0] == "Imported 1 article."
    assert "two.txt: the file is empty" in window.findChild(QMessageBox).text()
    window.findChild(QMessageBox).close()
    assert window.code.articles.model.index(0).data() == "A first headline"


def _answer_dialog(qtbot: QtBot, opens: Callable, path: Path) -> None:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QFileDialog, QLineEdit

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        dialog.findChild(QLineEdit).setText(str(path))
        dialog.accept()

    QTimer.singleShot(200, answer)
    opens()


def test_the_first_window_offers_three_steps_and_nothing_else(open_window: Opener) -> None:
    window = open_window()
    steps = window.files.welcome.buttons
    assert [step.text() for step in steps] == ["Open the example", "New project…", "Open file…"]
    assert steps[0].hasFocus()
    seen = [widget for widget in window.findChildren(QWidget) if widget.isVisible()]
    assert {widget for widget in seen if widget.focusPolicy() & Qt.FocusPolicy.TabFocus} == {*steps}
