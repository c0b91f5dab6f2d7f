"""A pane that scrolls without giving up width: its scroll bar lies over the margin."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QScrollBar, QWidget


class Pane(QScrollArea):
    """Scrolls `content` up and down; what it shows does not move sideways when the bar comes and goes.

    `resized` when there is more or less room.
    """

    resized = Signal()

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._bar = QScrollBar(Qt.Orientation.Vertical, self)
        self._bar.hide()
        hidden = self.verticalScrollBar()
        hidden.rangeChanged.connect(self._follow)
        hidden.valueChanged.connect(self._bar.setValue)
        self._bar.valueChanged.connect(hidden.setValue)

    def show_top(self) -> None:
        """Scrolls to the beginning."""
        self.verticalScrollBar().setValue(0)

    def show_whole(self, part: QWidget) -> None:
        """Scrolls so that `part` is in sight; its end rather than its beginning where it is higher than the pane."""
        self.widget().layout().activate()
        QApplication.sendEvent(self, QEvent(QEvent.Type.LayoutRequest))
        self.ensureWidgetVisible(part, 0, 8)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps the bar at the right."""
        super().resizeEvent(event)
        width = self._bar.sizeHint().width()
        self._bar.setGeometry(self.width() - width, 0, width, self.height())
        self.resized.emit()

    def _follow(self, least: int, most: int) -> None:
        self._bar.setRange(least, most)
        self._bar.setPageStep(self.verticalScrollBar().pageStep())
        self._bar.setSingleStep(self.verticalScrollBar().singleStep())
        self._bar.setVisible(most > least)
