"""Where a passage of an older article stands in a corrected one: by its quote, and by what stands around it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from annotator.domain.span import Span

CONTEXT = 40


@dataclass(frozen=True, slots=True)
class Carried:
    """Where the segments stand in the newer text, and the share of what stood around them that still does, 0 to 1."""

    segments: tuple[Span, ...]
    context: float


def carried(segments: Sequence[Span], older: str, newer: str) -> Carried | None:
    """The segments' places in the newer text; None where a quote is gone, or two places fit it equally well.

    Of several places of a quote the one counts that has most of the older context, up to 40 code points on either side;
    the segments keep their order.
    """
    found: list[Span] = []
    fitting = 0.0
    for segment in segments:
        place = _place(segment, older, newer, found[-1].end if found else 0)
        if place is None:
            return None
        found.append(place[0])
        fitting += place[1]
    return Carried(tuple(found), fitting / len(found))


def _place(segment: Span, older: str, newer: str, after: int) -> tuple[Span, float] | None:
    quote = segment.quote(older)
    places: list[tuple[int, int]] = []
    start = newer.find(quote, after)
    while start >= 0:
        places.append((_context(segment, older, Span(start, start + len(quote)), newer), start))
        start = newer.find(quote, start + 1)
    places.sort(key=lambda place: (-place[0], place[1]))
    if not places or (len(places) > 1 and places[0][0] == places[1][0]):
        return None
    best, start = places[0]
    around = min(CONTEXT, segment.start) + min(CONTEXT, len(older) - segment.end)
    return Span(start, start + len(quote)), best / around if around else 1.0


def _context(segment: Span, older: str, place: Span, newer: str) -> int:
    """How many code points next to a passage are the same, before and after it."""
    before = _common(older[max(0, segment.start - CONTEXT) : segment.start][::-1],
                     newer[max(0, place.start - CONTEXT) : place.start][::-1])  # fmt: skip
    return before + _common(older[segment.end : segment.end + CONTEXT], newer[place.end : place.end + CONTEXT])


def _common(one: str, other: str) -> int:
    for number, (mine, theirs) in enumerate(zip(one, other, strict=False)):
        if mine != theirs:
            return number
    return min(len(one), len(other))
