"""What holds for every test."""

from __future__ import annotations

import os

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtWidgets import QApplication

# How fast this machine is just now is no property of the program: no example fails for the time it took.
settings.register_profile("accord", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("accord")

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(scope="session", autouse=True)
def window_system(qapp: QApplication) -> QApplication:
    """A report with pages makes an application without windows where there is none; tests of the window need theirs."""
    from ui.language import ENGLISH, speak

    speak(ENGLISH)  # whatever this machine's language
    return qapp
