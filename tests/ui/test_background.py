from __future__ import annotations

import gc
import threading
import time
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from annotator.domain.errors import AnnotatorError
from ui.background import Background, Job, Progress


@pytest.fixture
def background(qtbot: QtBot) -> Iterator:
    made = Background()
    yield made
    made.stop()


def test_a_result_is_delivered_on_the_windows_thread(background: Background, qtbot: QtBot, qapp: QApplication) -> None:
    told = []
    job = background.start(lambda tell: threading.current_thread().name)
    job.done.connect(lambda name: told.append((name, QThread.currentThread() == qapp.thread())))
    qtbot.waitUntil(lambda: bool(told))
    name, here = told[0]
    assert name != threading.main_thread().name
    assert here
    assert background.is_idle


def test_a_job_outlives_its_own_end(background: Background, qtbot: QtBot) -> None:
    """Its last reference would be in a slot that goes with it: to be freed in the middle of one's end is a crash."""

    def asked(told: list[object]) -> weakref.ref[Job]:
        job = background.start(lambda tell: None)
        job.done.connect(lambda result: told.append(job))
        qtbot.waitUntil(lambda: bool(told))
        told.clear()
        return weakref.ref(job)

    held = asked([])
    qtbot.waitUntil(lambda: held() is None or not isValid(held()))
    assert held() is not None
    asked([])
    assert held() is None


def test_no_widget_can_be_collected_on_the_worker(background: Background, qtbot: QtBot) -> None:
    collecting: list[bool] = []
    job = background.start(lambda tell: collecting.append(gc.isenabled()))
    with qtbot.waitSignal(job.done):
        pass
    assert (collecting, gc.isenabled()) == ([False], True)


def test_progress_is_told_at_most_thirty_times_a_second(background: Background, qtbot: QtBot) -> None:
    told = []

    def work(tell: Progress) -> None:
        for step in range(2000):
            tell("counting", step / 2000)

    started = time.monotonic()
    job = background.start(work)
    job.progressed.connect(lambda what, share: told.append((what, share)))
    with qtbot.waitSignal(job.done):
        pass
    assert 1 <= len(told) <= 30 * (time.monotonic() - started) + 2
    assert told[0] == ("counting", 0.0)


def test_a_cancelled_job_ends_at_its_next_word(background: Background, qtbot: QtBot) -> None:
    begun = threading.Event()

    def work(tell: Progress) -> None:
        while True:
            begun.set()
            tell()

    job = background.start(work)
    begun.wait(5)
    with qtbot.waitSignal(job.cancelled):
        job.cancel()


def test_an_error_of_the_environment_is_handed_over(background: Background, qtbot: QtBot) -> None:
    def work(tell: Progress) -> None:
        raise AnnotatorError("locked")

    job = background.start(work)
    with qtbot.waitSignal(job.failed) as failed:
        pass
    assert failed.args[0].key == "locked"


def test_a_bug_flies_out_on_the_windows_thread(background: Background, qtbot: QtBot) -> None:
    with qtbot.captureExceptions() as caught:
        job = background.start(lambda tell: 1 / 0)
        with qtbot.waitSignal(job.over):
            pass
        qtbot.wait(10)
    assert [kind for kind, *_ in caught] == [ZeroDivisionError]


def test_two_jobs_never_run_at_once(background: Background, qtbot: QtBot) -> None:
    running, most, ended = [], [], []

    def work(tell: Progress) -> None:
        running.append(1)
        most.append(len(running))
        QThread.msleep(5)
        running.pop()

    for _ in range(4):
        background.start(work).done.connect(ended.append)
    qtbot.waitUntil(lambda: len(ended) == 4)
    assert set(most) == {1}
