"""The application: its look, the net under it, and its one window.

What it imports and when is most of its start. Nothing of Qt is imported with this module.
"""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path

_PROBE = "ACCORD_START_PROBE"
_SETTLED_MS = 2000


def run(path: Path | None) -> int:
    """Opens the window, on a project if one is named, and returns the exit status when it is closed."""
    # Thousands of objects are made and none is garbage: looking for some would take a tenth of the start.
    gc.disable()
    _import_what_is_not_qt()
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from ui.crash_net import CrashNet, own_log
    from ui.language import speak
    from ui.settings import Settings

    application = QApplication(sys.argv[:1])
    application.setApplicationName("Accord")
    application.setDesktopFileName("accord")
    settings = Settings()
    speak(settings.language)
    net = CrashNet(own_log(), application)
    net.spread()
    from ui.look import Look
    from ui.reading.accessible import make_accessible
    from ui.window import Window

    window = Window(Look(application, settings), settings)
    net.problem.connect(window.foot.say)
    make_accessible()
    window.show()
    window.open(path)
    if _PROBE in os.environ:
        from ui.first_paint import FirstPaint

        window.installEventFilter(FirstPaint(window))
    QTimer.singleShot(_SETTLED_MS, _collect_again)
    return application.exec()


def _import_what_is_not_qt() -> None:
    """Before Qt: once that is there, its import hook reads the source of every module imported after it."""
    import platformdirs  # noqa: F401

    import annotator.storage.history
    import annotator.storage.reading  # noqa: F401


def _collect_again() -> None:
    """From now on Python looks for garbage again, but not among what every window needs till its end."""
    gc.collect()
    gc.freeze()
    gc.enable()
