"""A stretch of text."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from annotator.domain.errors import AnnotatorError


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """The half-open stretch `[start, end)` of a text, counted in Unicode code points; never empty, never negative."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise AnnotatorError("span", start=self.start, end=self.end)

    def within(self, text: str) -> bool:
        """Whether the span lies inside `text`."""
        return self.end <= len(text)

    def quote(self, text: str) -> str:
        """The text under the span."""
        return text[self.start : self.end]


def ordered(spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """The segments of one annotation in text order; segments that overlap raise AnnotatorError."""
    in_order = tuple(sorted(spans))
    for before, after in pairwise(in_order):
        if after.start < before.end:
            raise AnnotatorError("segments_overlap", start=after.start, end=before.end)
    return in_order
