"""Whose coding the form shows, where it is not one's own."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from ui.language import tr
from ui.session import Session


class Whose(QLabel):
    """A line over the passage that says whose work is looked at and cannot be changed; hidden over one's own."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._session = session
        self.setProperty("kind", "warning")

    def tell(self) -> None:
        """Says whose it is now."""
        shown = self._session.shown_coder
        other = shown is not None and not self._session.may_code
        self.setVisible(other)
        if other and shown:
            self.setText(tr("{name}’s coding: to look at, not to change.", name=shown.name))
