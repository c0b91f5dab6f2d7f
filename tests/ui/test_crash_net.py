from __future__ import annotations

import faulthandler
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from annotator.domain.errors import AnnotatorError
from ui.crash_net import CrashNet


@pytest.fixture
def net(tmp_path: Path, qapp: QApplication) -> Iterator:
    was_on = faulthandler.is_enabled()
    made = CrashNet(tmp_path / "logs" / "accord.log")
    yield made
    faulthandler.disable()
    if was_on:
        faulthandler.enable()


def _catch(net: CrashNet, error: Exception) -> None:
    try:
        raise error
    except type(error):
        net.catch(*sys.exc_info())


def test_a_bug_is_logged_and_told_in_plain_words_with_details_to_copy(
    net: CrashNet, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    _catch(net, KeyError("forty-two"))
    box = _box(qtbot)
    assert "Traceback" not in box.text() + box.informativeText()
    assert str(net.log) in box.informativeText()
    copy = next(button for button in box.buttons() if "Copy" in button.text())
    copy.click()
    assert "KeyError: 'forty-two'" in QApplication.clipboard().text()
    assert "KeyError: 'forty-two'" in net.log.read_text(encoding="utf-8")
    assert box.isVisible()
    box.close()


def test_one_message_at_a_time(net: CrashNet, qtbot: QtBot, capsys: pytest.CaptureFixture[str]) -> None:
    for _ in range(3):
        _catch(net, ZeroDivisionError("again"))
    box = _box(qtbot)
    assert len([one for one in QApplication.topLevelWidgets() if isinstance(one, QMessageBox) and one.isVisible()]) == 1
    assert net.log.read_text(encoding="utf-8").count("ZeroDivisionError: again") == 3
    box.close()


def test_an_error_of_the_environment_is_one_sentence_and_no_message(net: CrashNet, qtbot: QtBot) -> None:
    with qtbot.waitSignal(net.problem) as told:
        _catch(net, AnnotatorError("locked"))
    assert told.args == [
        "Open in another window or by another program. Nothing was changed. Close it there and try again."
    ]


def test_a_large_log_begins_anew(net: CrashNet, tmp_path: Path) -> None:
    net.log.write_text("x" * 600_000, encoding="utf-8")
    again = CrashNet(net.log)
    assert net.log.stat().st_size == 0
    assert net.log.with_suffix(".old.log").stat().st_size == 600_000
    assert again.log == net.log


def _box(qtbot: QtBot) -> QMessageBox:
    qtbot.waitUntil(
        lambda: any(isinstance(one, QMessageBox) and one.isVisible() for one in QApplication.topLevelWidgets())
    )
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, QMessageBox) and one.isVisible())
