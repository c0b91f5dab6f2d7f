"""While a job has the project to itself: nothing else can be done in the window but watch it or stop it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ui.background import Background, Job, Progress
from ui.language import tr

_SHOWN_AFTER_MS = 300
_INPUT = {
    QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.Shortcut, QEvent.Type.ShortcutOverride,
    QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick,
    QEvent.Type.Wheel, QEvent.Type.ContextMenu, QEvent.Type.DragEnter, QEvent.Type.Drop, QEvent.Type.InputMethod,
}  # fmt: skip


class Busy(QFrame):
    """Covers the window during a job. Input stops at once; what is going on shows when it takes a moment.

    `starting` is the last moment to write before the job has the project.
    """

    starting = Signal()

    def __init__(self, background: Background, window: QWidget) -> None:
        super().__init__(window)
        self._background, self._window = background, window
        self._job: Job | None = None
        self._after: Callable[[], object] | None = None
        self._card = QFrame(self)
        self._card.setProperty("kind", "card")
        self._card.setFixedWidth(420)
        self._what, self._bar, self._stop = QLabel(), QProgressBar(textVisible=False), QPushButton(tr("Stop"))
        self._bar.setAccessibleName(tr("Progress"))
        self._stop.clicked.connect(self.cancel)
        self._lay_out()
        self._clock = QTimer(self, singleShot=True, interval=_SHOWN_AFTER_MS)
        self._clock.timeout.connect(self._appear)
        self.hide()

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._stop)
        column = QVBoxLayout(self._card)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(self._what)
        column.addWidget(self._bar)
        column.addLayout(foot)
        around = QVBoxLayout(self)
        around.addWidget(self._card, 0, Qt.AlignmentFlag.AlignCenter)

    def __bool__(self) -> bool:
        return self._job is not None

    def run(self, what: str, work: Callable[[Progress], object]) -> Job:
        """Does `work` on the worker with the window closed to input; connect to the job at once."""
        self.starting.emit()
        self._what.setText(what)
        self._bar.setRange(0, 0)
        self._stop.setEnabled(True)
        job = self._job = self._background.start(work)
        job.progressed.connect(self._show)
        job.over.connect(self._end)
        QApplication.instance().installEventFilter(self)
        self._clock.start()
        return job

    def cancel(self, after: Callable[[], object] | None = None) -> None:
        """Asks the job to stop, then does what is to come `after` it."""
        self._after = after if callable(after) else None
        self._stop.setEnabled(False)
        if self._job:
            self._job.cancel()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Swallows input meant for anything but this card."""
        if event.type() not in _INPUT or not isinstance(watched, QWidget):
            return event.type() == QEvent.Type.Shortcut and not isinstance(watched, QWidget)
        return not (watched is self._card or self._card.isAncestorOf(watched))

    def _appear(self) -> None:
        self.setStyleSheet("Busy { background: rgba(0, 0, 0, 90); border: none; }")
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        self._stop.setFocus()

    def _show(self, what: str, share: float) -> None:
        if what:
            self._what.setText(what)
        self._bar.setRange(0, 1000)
        self._bar.setValue(round(share * 1000))

    def _end(self) -> None:
        self._clock.stop()
        QApplication.instance().removeEventFilter(self)
        self._job = None
        self.hide()
        if self._after:
            QTimer.singleShot(0, self._after)
            self._after = None
