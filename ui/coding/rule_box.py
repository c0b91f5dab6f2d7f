"""What the codebook says of the value or variable in focus."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from annotator.domain.codebook import Actor, Value, Variable
from ui.coding.painting import sized
from ui.coding.prose import Paragraph, Prose, Run, wrapping
from ui.language import tr
from ui.theme import Theme

_SMALLER = 12 / 13
_SIDE, _EDGE = 8, 4


class _Rule(Prose):
    def text_font(self) -> QFont:
        return sized(self.font(), _SMALLER)


class RuleBox(QFrame):
    """Definition, what to include and what not, an example; a click shows a long rule whole, or short again.

    `lines` is how many lines it shows at most; while steady it is as high as the longest rule of `several` needs, so
    that what is below it does not move from value to value.
    """

    def __init__(self, lines: int, several: Sequence[Variable | Value], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self._several = [rule_of(one, self._heads()) for one in several]
        self._longest: dict[tuple[int, str], int] = {}
        self._steady = self._whole = self._opened = False
        self.setProperty("kind", "note")
        self._rule = _Rule(1.3, self)
        self._rule.ink = "muted_selected"
        self.setSizePolicy(wrapping())
        self.setAccessibleName(tr("Rule"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_rule(self, of: Variable | Value | None) -> bool:
        """Shows what the codebook says; returns whether it says anything."""
        return self._show(rule_of(of, self._heads()) if of else [])

    def show_actor(self, actor: Actor) -> bool:
        """Shows what the registry says of an actor beside name and kind."""
        parts = ((tr("Also"), ", ".join(actor.aliases)), ("", actor.note))
        return self._show([paragraph for head, text in parts for paragraph in _paragraph(head, text)])

    def set_lines(self, lines: int) -> None:
        """Shows so many lines at most."""
        if lines != self._lines:
            self._lines = lines
            self.updateGeometry()

    def set_reach(self, steady: bool, whole: bool) -> None:
        """Whether it keeps its height, and whether it shows all it has to say."""
        if (steady, whole) != (self._steady, self._whole):
            self._steady, self._whole = steady, whole
            self.updateGeometry()

    def heightForWidth(self, width: int) -> int:
        """As high as its lines."""
        full = self._rule.heightForWidth(width - 2 * _SIDE) + 2 * _EDGE
        some = round(self._rule.line_height() * self._lines) + 2 * _EDGE
        least = min(some, self._highest(width)) if self._steady else 0
        return max(full, least) if self._whole or self._opened else max(min(full, some), least)

    def hasHeightForWidth(self) -> bool:
        """Rules wrap."""
        return True

    def sizeHint(self) -> QSize:
        """As wide as it may be."""
        return QSize(200, self.heightForWidth(max(self.width(), 200)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps the rule inside."""
        self._rule.setGeometry(self.rect().adjusted(_SIDE, _EDGE, -_SIDE, -_EDGE))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Shows the rule whole, or short again."""
        self._opened = not self._opened
        self.updateGeometry()

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a look."""
        self._rule.set_theme(theme)

    def _highest(self, width: int) -> int:
        key = width, self._rule.text_font().key()
        if key not in self._longest:
            heights = [self._rule.height_of(rule, width - 2 * _SIDE) for rule in self._several]
            self._longest[key] = max(heights, default=0) + 2 * _EDGE
        return self._longest[key]

    def _show(self, paragraphs: list[Paragraph]) -> bool:
        self._rule.set_paragraphs(paragraphs)
        self.updateGeometry()
        return bool(paragraphs)

    def _heads(self) -> dict[str, str]:
        return {
            "definition": "", "include": tr("Include"), "exclude": tr("Not"), "example": tr("Example"),
            "counter_example": tr("Not this"),
        }  # fmt: skip


def rule_of(of: Variable | Value, heads: dict[str, str]) -> list[Paragraph]:
    """What the codebook says, a paragraph for each part that is not empty."""
    return [paragraph for name, head in heads.items() for paragraph in _paragraph(head, getattr(of, name, ""), name)]


def _paragraph(head: str, text: str, name: str = "") -> list[Paragraph]:
    if not text:
        return []
    said = Run(text, italic=name.endswith("example"))
    return [(Run(head, ink="text", weight=QFont.Weight.Medium), Run("  "), said) if head else (said,)]
