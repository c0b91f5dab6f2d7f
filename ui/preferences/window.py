"""The window of settings: its pages at the left, the one chosen at the right, one button that makes it as usual."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.language import tr

_USUAL = QDialogButtonBox.StandardButton.RestoreDefaults
_SIZE = QSize(780, 560)


class SettingsWindow(QDialog):
    """Nothing is asked at the end: what is chosen is in force and kept. Esc puts the window away."""

    def __init__(self, pages: Mapping[str, QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Settings"))
        self.pages = QStackedWidget()
        self.sections = QListWidget(accessibleName=tr("Kinds of settings"))
        for name, page in pages.items():
            self.sections.addItem(name)
            self.pages.addWidget(page)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close | _USUAL)
        self.usual = buttons.button(_USUAL)
        self.usual.setText(tr("Reset this page"))
        for button in buttons.buttons():
            button.setAutoDefault(False)
        self._lay_out(buttons)
        buttons.rejected.connect(self.reject)
        self.usual.clicked.connect(lambda: self.pages.currentWidget().reset())
        self.sections.currentRowChanged.connect(self.pages.setCurrentIndex)
        self.sections.setCurrentRow(0)
        self._fit()

    def _lay_out(self, buttons: QDialogButtonBox) -> None:
        right = QFrame()
        right.setProperty("kind", "panel")
        inside = QVBoxLayout(right)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.pages)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.sections)
        row.addWidget(right, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 12, 16, 12)
        foot.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row, 1)
        column.addLayout(foot)
        self.sections.setProperty("kind", "sections")
        self.sections.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def changeEvent(self, event: QEvent) -> None:
        """Larger letters need a larger window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "usual"):
            self._fit()

    def _fit(self) -> None:
        self.ensurePolished()
        scale = max(1.0, self.sections.fontMetrics().height() / 16)
        self.sections.setFixedWidth(self.sections.sizeHintForColumn(0) + 40)
        room = self.screen().availableSize() if self.parentWidget() is None else self.parentWidget().size()
        self.resize((_SIZE * scale).boundedTo(room))

    def show_page(self, page: QWidget) -> None:
        """Turns to a page."""
        self.sections.setCurrentRow(self.pages.indexOf(page))
