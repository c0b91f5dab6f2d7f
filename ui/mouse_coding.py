"""Coding with the mouse: the bar of values stands at a passage that was selected with it, and goes with the passage."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect, QTimer
from PySide6.QtWidgets import QAbstractScrollArea, QWidget


class MouseCoding(QObject):
    """Places a bar in the text. A key typed in the text puts it away: it is for those who use none.

    `passage` tells where the selection is in the text's viewport; `show_bar` takes that, or None, and the viewport.
    """

    def __init__(
        self,
        text: QAbstractScrollArea,
        passage: Callable[[], QRect | None],
        show_bar: Callable[[QRect | None, QWidget], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._text, self._passage, self._show_bar = text, passage, show_bar
        self._at_hand = False
        text.installEventFilter(self)
        text.viewport().installEventFilter(self)
        text.verticalScrollBar().valueChanged.connect(self._place)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Looks on, and takes nothing from anybody."""
        if event.type() == QEvent.Type.MouseButtonRelease and watched is self._text.viewport():
            self._at_hand = True
            # When the text has taken the release: only then is anything selected.
            QTimer.singleShot(0, self._place)
        elif event.type() in (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress):
            self.put_away()
        elif event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _place(self) -> None:
        self._show_bar(self._passage() if self._at_hand else None, self._text.viewport())

    def put_away(self) -> None:
        """Until something is selected with the mouse again."""
        self._at_hand = False
        self._place()
