"""What nobody caught: written to a log, told in plain words, and the window goes on."""

from __future__ import annotations

import faulthandler
import platform
import sys
import threading
import time
import traceback
from pathlib import Path
from types import TracebackType
from typing import TextIO

from PySide6 import __version__ as qt_version
from PySide6.QtCore import QObject, Qt, Signal, Slot

from annotator.domain.errors import AnnotatorError
from ui.language import tr
from ui.words import problem as in_words

_LARGEST = 512 * 1024


class CrashNet(QObject):
    """Takes uncaught errors of every thread; `problem(sentence)` for those of the environment, a message for bugs."""

    problem = Signal(str)
    _fell = Signal(str)

    def __init__(self, log: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.log = log
        self._file = _opened(log)
        self._shown = False
        if self._file:
            faulthandler.enable(self._file)
        # Queued: a message box in the middle of a paint event would paint again.
        self._fell.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def spread(self) -> None:
        """From now on nothing falls through."""
        sys.excepthook = self.catch
        threading.excepthook = lambda fallen: self.catch(fallen.exc_type, fallen.exc_value, fallen.exc_traceback)

    def catch(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        """Logs an error, then tells the person on the window's thread."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error or kind(), trace)
            return
        details = "".join(traceback.format_exception(kind, error, trace))
        self._write(details)
        if isinstance(error, AnnotatorError):
            self.problem.emit(in_words(error))
        else:
            print(details, file=sys.stderr)
            self._fell.emit(details)

    def _write(self, details: str) -> None:
        if self._file:
            versions = f"Python {platform.python_version()}, Qt {qt_version}, {platform.platform()}"
            self._file.write(f"{time.strftime('%Y-%m-%d %H:%M:%S')} {versions}\n{details}\n")
            self._file.flush()

    @Slot(str)
    def _tell(self, details: str) -> None:
        from PySide6.QtWidgets import QApplication, QMessageBox

        if self._shown:
            return
        self._shown = True
        box = QMessageBox(QMessageBox.Icon.Warning, "Accord", tr("Something went wrong in Accord."))
        box.setInformativeText(
            tr(
                "Everything marked as saved is on the disk. You can go on; if it happens again, start Accord anew and"
                " send the details to its makers. They are also in\n{log}",
                log=self.log,
            )
        )
        copy = box.addButton(tr("Copy details"), QMessageBox.ButtonRole.ActionRole)
        go_on = box.addButton(tr("Go on"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(go_on)
        box.setEscapeButton(go_on)
        copy.clicked.disconnect()
        copy.clicked.connect(lambda: QApplication.clipboard().setText(details))
        box.finished.connect(self._go_on)
        box.open()
        self._box = box

    def _go_on(self) -> None:
        self._shown = False


def own_log() -> Path:
    """Where this person's log is kept."""
    from platformdirs import user_log_path

    return user_log_path("accord", appauthor=False) / "accord.log"


def _opened(log: Path) -> TextIO | None:
    """The log, begun anew beside the old one when that has grown large; None where no log can be kept."""
    try:
        log.parent.mkdir(parents=True, exist_ok=True)
        if log.exists() and log.stat().st_size > _LARGEST:
            log.replace(log.with_suffix(".old.log"))
        return log.open("a", encoding="utf-8")
    except OSError:
        return None
