"""Pages of one height under each other, and what they cut in two."""

from __future__ import annotations

from dataclasses import dataclass

_AT_THE_TOP = 1.5  # times the margin


@dataclass(frozen=True, slots=True)
class Pages:
    """All lengths in the same units; text stands between `top` and `height` − `foot` of every page."""

    height: float
    top: float
    foot: float

    @property
    def room(self) -> float:
        """The height of the text on a page."""
        return self.height - self.top - self.foot

    def cut(self, top: float, bottom: float) -> bool:
        """Whether what reaches from `top` to `bottom` is on two pages."""
        return self._page(top) != self._page(bottom)

    def begins(self, top: float) -> bool:
        """Whether this is the first thing on its page."""
        return top % self.height <= self.top * _AT_THE_TOP

    def left(self, top: float) -> float:
        """How much room there is from here to the end of the page's text."""
        return (self._page(top) + 1) * self.height - self.foot - top

    def _page(self, y: float) -> int:
        # Text that has moved to the next page can still begin in the foot of this one.
        return int((y + self.foot - 1) // self.height)
