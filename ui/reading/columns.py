"""How the view's width is shared between the text and the labels beside it."""

from __future__ import annotations

from dataclasses import dataclass

from ui.reading.typography import MEASURE, Typography, typography

_SIDE = 24  # pixels of white beside the text alone
_SIDES = 80  # pixels of white beside text and labels together
_LEAST = 150  # pixels a margin label needs
_BETWEEN = 28  # pixels between the text and its labels
_NARROW = 790  # a narrower view shows chips instead of labels


@dataclass(frozen=True, slots=True)
class Columns:
    """Where text and labels stand; `margin_width` is 0 where there is no room for labels."""

    typography: Typography
    text_x: int
    text_width: int
    margin_x: int
    margin_width: int


def columns(width: int, zoom: float, serif: bool, measure: int = MEASURE) -> Columns:
    """The columns for a view of that width: labels beside the text where both fit, chips above it otherwise."""
    wide = typography(zoom, serif=serif, measure=measure)
    text = min(wide.measure, width - _BETWEEN - _LEAST - _SIDES)
    if width >= _NARROW and text >= wide.measure * 0.8:
        margin = min(round(220 * max(1.0, min(zoom, 1.5))), width - text - _BETWEEN - _SIDES)
        left = (width - text - _BETWEEN - margin) // 2
        return Columns(wide, left, text, left + text + _BETWEEN, margin)
    narrow = typography(zoom, chips=True, serif=serif, measure=measure)
    text = max(min(narrow.measure, width - 2 * _SIDE), 8 * round(narrow.body.character))
    return Columns(narrow, max((width - text) // 2, _SIDE), text, 0, 0)
