"""A line to search or filter with."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from ui.language import tr


class FindLine(QLineEdit):
    """Can be emptied by a button in it, which Qt leaves without a name for screen readers."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent, accessibleName=name, clearButtonEnabled=True)
        for button in self.findChildren(QAbstractButton):
            button.setAccessibleName(tr("Clear"))
