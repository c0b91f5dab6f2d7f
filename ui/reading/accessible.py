"""What a screen reader can walk through: the article as a document, its annotations in view as a list in it.

Qt lets Python give no text interface, so the value is the paragraph at the caret, and what a step of the caret passes
is announced (`announcing.py`).
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QRect, QSize
from PySide6.QtGui import QAccessible, QAccessibleInterface, QWindow
from PySide6.QtWidgets import QAccessibleWidget

from ui.reading.highlight import Highlight
from ui.reading.view import ReadingView

_QUOTED = 200  # characters of a passage that are read out
_kept: list[QAccessibleInterface] = []


class ArticleAccessible(QAccessibleWidget):
    """The reading view as a document."""

    def __init__(self, view: ReadingView) -> None:
        super().__init__(view, QAccessible.Role.Document)
        self._view = view
        self._children: dict[str, AnnotationAccessible] = {}

    def text(self, kind: QAccessible.Text) -> str:
        """The paragraph at the caret as the value; name and description are the widget's."""
        return _paragraph_at_caret(self._view) if kind == QAccessible.Text.Value else super().text(kind)

    def childCount(self) -> int:
        """The annotations in view."""
        return len(_in_view(self._view))

    def child(self, index: int) -> QAccessibleInterface | None:
        """The annotation of a number."""
        ids = _in_view(self._view)
        if not 0 <= index < len(ids):
            return None
        if ids[index] not in self._children:
            made = AnnotationAccessible(self, self._view, ids[index])
            # Nobody else owns it on the side of Python; Qt owns it on its own.
            _kept.append(made)
            QAccessible.registerAccessibleInterface(made)
            self._children[ids[index]] = made
        return self._children[ids[index]]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Which number an annotation has; -1 for what is none in view."""
        ids = _in_view(self._view)
        return ids.index(child.id) if isinstance(child, AnnotationAccessible) and child.id in ids else -1


class AnnotationAccessible(QAccessibleInterface):
    """One annotation: its label, and its passage as the value."""

    def __init__(self, article: ArticleAccessible, view: ReadingView, id: str) -> None:
        super().__init__()
        self._article, self._view, self.id = article, view, id

    def isValid(self) -> bool:
        """Whether it is still shown."""
        return self._view.shows(self.id)

    def object(self) -> QObject | None:
        """It is painted, no object of its own."""
        return None

    def window(self) -> QWindow | None:
        """The window it is in."""
        return self._view.window().windowHandle()

    def parent(self) -> QAccessibleInterface:
        """The article."""
        return self._article

    def childCount(self) -> int:
        """None."""
        return 0

    def child(self, index: int) -> QAccessibleInterface | None:
        """None."""
        return None

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:
        """None."""
        return None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """None."""
        return -1

    def text(self, kind: QAccessible.Text) -> str:
        """What the label says, or the passage."""
        if kind == QAccessible.Text.Name:
            return _shown(self._view, self.id).spoken
        return _passage(self._view, self.id) if kind == QAccessible.Text.Value else ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Nothing can be set."""

    def rect(self) -> QRect:
        """Where on the screen it begins."""
        canvas, start = self._view._canvas, self._view.start_of(self.id)
        spot, face = canvas.page.spot(start), canvas.page.typography.body
        at = QPoint(canvas.columns.text_x + round(spot.x), spot.y - self._view.verticalScrollBar().value())
        return QRect(self._view.viewport().mapToGlobal(at), QSize(round(face.character * 10), face.pitch))

    def role(self) -> QAccessible.Role:
        """One of a list."""
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        """Whether it is the active one."""
        state = QAccessible.State()
        state.selectable = True
        state.selected = self._view.active() == self.id
        return state


def _in_view(view: ReadingView) -> list[str]:
    entries = view._canvas.index.overlapping(*view.in_view())
    return list(dict.fromkeys(shown.id for _, _, shown in entries))


def _shown(view: ReadingView, id: str) -> Highlight:
    return view._canvas.index.get(id) or Highlight(id, ((0, 0),))


def _passage(view: ReadingView, id: str) -> str:
    text = view._canvas.page.text
    return " … ".join(text[start:end] for start, end in _shown(view, id).segments)[:_QUOTED]


def _paragraph_at_caret(view: ReadingView) -> str:
    page = view._canvas.page
    if not page.pieces:
        return ""
    piece = page.pieces[page.piece_of(view.caret())]
    return page.text[piece.start : piece.end]


def _make(key: str, thing: QObject | None) -> QAccessibleInterface | None:
    if not isinstance(thing, ReadingView):
        return None
    made = ArticleAccessible(thing)
    _kept.append(made)
    return made


def make_accessible() -> None:
    """From now on screen readers can walk through reading views; once for the whole program."""
    QAccessible.installFactory(_make)
