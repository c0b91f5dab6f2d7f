"""What the coder has selected: the stretch being drawn out and the segments kept before it."""

from __future__ import annotations

from ui.reading.highlight import Stretch, joined


class Selection:
    """An anchor, a caret and kept segments, all places of the article's text."""

    def __init__(self, text: str = "") -> None:
        self._text = text
        self.anchor = 0
        self.caret = 0
        self.kept: tuple[Stretch, ...] = ()

    @property
    def current(self) -> Stretch:
        """The stretch between anchor and caret in text order; empty without a selection."""
        return min(self.anchor, self.caret), max(self.anchor, self.caret)

    @property
    def drawn(self) -> tuple[Stretch, ...]:
        """Every stretch to be shown as selected."""
        return joined([*self.kept, self.current])

    def spans(self) -> tuple[Stretch, ...]:
        """The segments selected, without line ends at their borders and without those that hold only spaces."""
        return joined([self._trimmed(*span) for span in self.drawn if not self._text[span[0] : span[1]].isspace()])

    def _trimmed(self, start: int, end: int) -> Stretch:
        stretch = self._text[start:end]
        return start + len(stretch) - len(stretch.lstrip("\n")), end - len(stretch) + len(stretch.rstrip("\n"))

    def place(self, caret: int) -> None:
        """Puts the caret somewhere and lets go of the current stretch; kept segments stay."""
        self.anchor = self.caret = caret

    def extend(self, caret: int) -> None:
        """Moves the caret and leaves the anchor."""
        self.caret = caret

    def take(self, start: int, end: int) -> None:
        """Makes a stretch the current one, the caret at its end."""
        self.anchor, self.caret = start, end

    def set(self, spans: tuple[Stretch, ...]) -> None:
        """Selects these segments: the last is the current one, those before it are kept."""
        self.kept = tuple(spans[:-1])
        if spans:
            self.take(*spans[-1])
        else:
            self.place(self.caret)

    def hold(self, spans: tuple[Stretch, ...]) -> None:
        """Keeps these segments, and none besides; a new stretch begins at the caret."""
        self.kept = joined(list(spans))
        self.place(self.caret)

    def keep(self) -> bool:
        """Keeps the current stretch as a segment and starts another; False when there is nothing to keep."""
        start, end = self.current
        if start == end or self._text[start:end].isspace():
            return False
        self.kept = joined([*self.kept, (start, end)])
        self.place(end)
        return True

    def clear(self) -> None:
        """Lets go of everything; the caret stays."""
        self.kept = ()
        self.place(self.caret)
