"""When the window was painted for the first time: for measuring the start."""

from __future__ import annotations

import sys
import time

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication


class FirstPaint(QObject):
    """Writes the clock's seconds to standard error once the window it filters has been painted, and quits."""

    _seen = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Waits for the paint."""
        if event.type() == QEvent.Type.Paint and not self._seen:
            self._seen = True
            QTimer.singleShot(0, self._tell)
        return False

    @staticmethod
    def _tell() -> None:
        print(f"{time.monotonic():.6f}", file=sys.stderr, flush=True)
        QApplication.exit(0)
