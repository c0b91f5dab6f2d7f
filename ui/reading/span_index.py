"""Which highlights lie under a stretch of the article, found without looking at the others."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from operator import itemgetter

from ui.reading.highlight import Highlight

Entry = tuple[int, int, Highlight]
Order = tuple[tuple[tuple[int, int], ...], str]
LONG = 4000  # characters; longer segments are kept aside so that they do not widen every question
_start = itemgetter(0)


class SpanIndex:
    """The segments of all highlights in the order of their beginnings."""

    def __init__(self, highlights: Iterable[Highlight] = ()) -> None:
        self._by_id = {highlight.id: highlight for highlight in highlights}
        entries = [(start, end, shown) for shown in self._by_id.values() for start, end in shown.segments]
        entries.sort(key=_start)
        self._reach = max([end - start for start, end, _ in entries], default=0)
        self._long: list[Entry] = []
        if self._reach > LONG:
            self._long = [entry for entry in entries if entry[1] - entry[0] > LONG]
            entries = [entry for entry in entries if entry[1] - entry[0] <= LONG]
            self._reach = LONG
        self._entries = entries
        self._starts = [entry[0] for entry in entries]

    def __len__(self) -> int:
        return len(self._by_id)

    def __contains__(self, id: str) -> bool:
        return id in self._by_id

    def get(self, id: str | None) -> Highlight | None:
        """The highlight of that id, if it is shown."""
        return self._by_id.get(id) if id is not None else None

    def put(self, highlight: Highlight) -> Highlight | None:
        """Adds a highlight or replaces the one with its id, which is handed back."""
        before = self.remove(highlight.id)
        self._by_id[highlight.id] = highlight
        for start, end in highlight.segments:
            if end - start > LONG:
                self._long.append((start, end, highlight))
                continue
            at = bisect_left(self._starts, start)
            self._starts.insert(at, start)
            self._entries.insert(at, (start, end, highlight))
            self._reach = max(self._reach, end - start)
        return before

    def remove(self, id: str) -> Highlight | None:
        """Takes a highlight out and hands it back; None when there is none of that id."""
        highlight = self._by_id.pop(id, None)
        for start, end in highlight.segments if highlight else ():
            if end - start > LONG:
                self._long = [entry for entry in self._long if entry[2] is not highlight]
                continue
            at = bisect_left(self._starts, start)
            while self._entries[at][2] is not highlight or self._entries[at][1] != end:
                at += 1
            del self._starts[at], self._entries[at]
        return highlight

    def overlapping(self, start: int, end: int) -> list[Entry]:
        """The segments `(start, end, highlight)` that share a character with the stretch, by where they begin."""
        first = bisect_left(self._starts, start - self._reach)
        last = bisect_left(self._starts, end)
        near = [entry for entry in self._entries[first:last] if entry[1] > start]
        far = [entry for entry in self._long if entry[0] < end and entry[1] > start]
        return sorted(far + near, key=_start) if far else near

    def at(self, place: int) -> list[Highlight]:
        """The highlights on the character after the place, the shortest (innermost) first."""
        under = sorted(self.overlapping(place, place + 1), key=lambda entry: (entry[1] - entry[0], -entry[0]))
        return list(dict.fromkeys(entry[2] for entry in under))

    def beginning_in(self, start: int, end: int) -> list[Highlight]:
        """The highlights whose first segment begins in the stretch, by where they begin."""
        first, last = bisect_left(self._starts, start), bisect_left(self._starts, end)
        found = [shown for begin, _, shown in self._entries[first:last] if shown.segments[0][0] == begin]
        far = [shown for begin, _, shown in self._long if start <= begin < end and shown.segments[0][0] == begin]
        return sorted(far + found, key=lambda shown: shown.segments[0]) if far else found

    def beside(self, id: str | None, by: int) -> Highlight | None:
        """The highlight after (`by` 1) or before (-1) one in the order of the text, going round at the ends.

        Without that one the first or the last; None where nothing is shown.
        """
        current = self.get(id)
        seek = self._after if by > 0 else self._before
        return (seek(_order(current)) if current else None) or seek(None)

    def _after(self, place: Order | None) -> Highlight | None:
        at = bisect_left(self._starts, place[0][0][0]) if place else 0
        best: Highlight | None = None
        while at < len(self._starts) and (best is None or self._starts[at] == best.start):
            shown = self._entries[at][2]
            later = shown.start == self._starts[at] and (place is None or _order(shown) > place)
            best = shown if later and (best is None or _order(shown) < _order(best)) else best
            at += 1
        far = [shown for start, _, shown in self._long if start == shown.start and (not place or _order(shown) > place)]
        return min([*far, best] if best else far, key=_order, default=None)

    def _before(self, place: Order | None) -> Highlight | None:
        at = (bisect_right(self._starts, place[0][0][0]) if place else len(self._starts)) - 1
        best: Highlight | None = None
        while at >= 0 and (best is None or self._starts[at] == best.start):
            shown = self._entries[at][2]
            earlier = shown.start == self._starts[at] and (place is None or _order(shown) < place)
            best = shown if earlier and (best is None or _order(shown) > _order(best)) else best
            at -= 1
        far = [shown for start, _, shown in self._long if start == shown.start and (not place or _order(shown) < place)]
        return max([*far, best] if best else far, key=_order, default=None)


def _order(shown: Highlight) -> Order:
    return shown.segments, shown.id
