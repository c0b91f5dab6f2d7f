"""How a table that is wider than its page shares the width: short columns keep theirs, long texts give way."""

from __future__ import annotations

from collections.abc import Sequence

_SHORT, _LONG = 0.16, 0.6  # of the room


def column_shares(wide: Sequence[float], room: float) -> list[float]:
    """Each column's share of the room, summing to 1; empty where all fit as they are."""
    if sum(wide) <= room:
        return []
    short = [width if width < room * _SHORT else 0.0 for width in wide]
    long = [0.0 if one else min(width, room * _LONG) for one, width in zip(short, wide, strict=True)]
    rest = max(room - sum(short), room / 3)
    found = [one or rest * other / sum(long) for one, other in zip(short, long, strict=True)] if any(long) else wide
    return [one / sum(found) for one in found]
