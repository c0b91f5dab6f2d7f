"""The keys of the form, at its foot."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ui.flow import Flow
from ui.language import tr


class Foot(QWidget):
    """Key caps with what they do to what is in hand, in as many lines as the pane's width asks for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = Flow(self, gap=8)
        self._of_new = [_hint((tr("Enter"),), tr("keep")), _hint((tr("Esc"),), tr("cancel"))]
        self._of_kept = [_hint((tr("Del"),), tr("remove"))]
        self._of_none = [_hint(("J", "K"), tr("next, previous"))]
        for hint in (*self._of_new, *self._of_kept, *self._of_none):
            layout.addWidget(hint)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_keys(self, new: bool, kept: bool) -> None:
        """Shows the keys of a claim that is new or kept already, or of none."""
        states = ((self._of_new, new), (self._of_kept, kept), (self._of_none, not new))
        # What goes is gone before something comes: together they would need another line.
        for hints, shown in sorted(states, key=lambda state: state[1]):
            for hint in hints:
                hint.setVisible(shown)


def _hint(keys: tuple[str, ...], meaning: str) -> QWidget:
    hint = QWidget()
    layout = QHBoxLayout(hint)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(3)
    for text, kind in (*((key, "keycap") for key in keys), (meaning, "muted")):
        label = QLabel(text, hint)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("kind", kind)
        label.setIndent(0)
        layout.addWidget(label)
    hint.setAccessibleName(f"{' '.join(keys)}: {meaning}")
    hint.setToolTip(hint.accessibleName())
    return hint
