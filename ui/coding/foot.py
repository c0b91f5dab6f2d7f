"""The keys of the form, at its foot."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ui.flow import Flow
from ui.language import tr


class Foot(QWidget):
    """Key caps with what they do, in as many lines as the pane's width asks for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = Flow(self, gap=8)
        hints = (
            ((tr("Enter"),), tr("keep")), ((tr("Esc"),), tr("cancel")), ((tr("Del"),), tr("remove")),
            (("J", "K"), tr("next, previous")),
        )  # fmt: skip
        for keys, meaning in hints:
            layout.addWidget(_hint(keys, meaning))
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)


def _hint(keys: tuple[str, ...], meaning: str) -> QWidget:
    hint = QWidget()
    layout = QHBoxLayout(hint)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(3)
    # Where letters stand for themselves beside the text, their meaning is in the tool tip and keeps the foot one line.
    words = ((meaning, "muted"),) if len(keys) == 1 else ()
    for text, kind in (*((key, "keycap") for key in keys), *words):
        label = QLabel(text, hint)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("kind", kind)
        label.setIndent(0)
        layout.addWidget(label)
    hint.setAccessibleName(f"{' '.join(keys)}: {meaning}")
    hint.setToolTip(hint.accessibleName())
    return hint
