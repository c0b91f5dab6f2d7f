"""Where a key or a click leads: the next grapheme, word, line, clause or sentence from a place of the article."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ui.offsets import Offsets
from ui.reading.highlight import Stretch
from ui.reading.page import Page
from ui.reading.units import clauses, sentences

Unit = Callable[["Steps", int], list[Stretch]]


class Steps:
    """Steps over one page; every answer is a place or a stretch of the article's text."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._sentences: dict[int, list[Stretch]] = {}
        self._clauses: dict[int, list[Stretch]] = {}

    def grapheme_after(self, place: int) -> int:
        """The end of the grapheme after the place, or the beginning of the next paragraph."""
        index, within = self._page.inside(place)
        piece = self._page.pieces[index]
        if within < piece.end - piece.start:
            return piece.start + self._page.lines(index).offsets.next_grapheme(within)
        return self._entered(index + 1, place, lambda offsets: offsets.next_grapheme(0) if not piece.closes else 0)

    def grapheme_before(self, place: int) -> int:
        """The beginning of the grapheme before the place, or the end of the paragraph before."""
        index, within = self._page.inside(place)
        if within > 0:
            return self._page.pieces[index].start + self._page.lines(index).offsets.previous_grapheme(within)
        return self._left(index - 1, place, lambda offsets, end: end)

    def word_after(self, place: int) -> int:
        """The end of the word that ends next after the place."""
        index, within = self._page.inside(place)
        piece = self._page.pieces[index]
        rest = self._page.text[piece.start + within : piece.end]
        if rest and not rest.isspace():
            return piece.start + self._page.lines(index).offsets.next_word_end(within)
        return self._entered(index + 1, place, lambda offsets: offsets.next_word_end(0))

    def word_before(self, place: int) -> int:
        """The beginning of the word that begins last before the place."""
        index, within = self._page.inside(place)
        start = self._page.pieces[index].start
        rest = self._page.text[start : start + within]
        if rest and not rest.isspace():
            return start + self._page.lines(index).offsets.previous_word_start(within)
        return self._left(index - 1, place, lambda offsets, end: offsets.previous_word_start(end))

    def _entered(self, index: int, place: int, step: Callable[..., int]) -> int:
        if index >= len(self._page.pieces):
            return max(place, self._page.pieces[-1].end) if self._page.pieces else place
        return self._page.pieces[index].start + step(self._page.lines(index).offsets)

    def _left(self, index: int, place: int, step: Callable[..., int]) -> int:
        if index < 0:
            return self._page.pieces[0].start if self._page.pieces else place
        piece = self._page.pieces[index]
        return piece.start + step(self._page.lines(index).offsets, piece.end - piece.start)

    def word_at(self, character: int) -> Stretch:
        """The word or sign that holds a character; empty on a space."""
        index, within = self._page.inside(character)
        start = self._page.pieces[index].start
        first, last = self._page.lines(index).offsets.word_at(within)
        if self._page.text[start + first : start + last].isspace():
            return character, character
        return start + first, start + last

    def line_start(self, place: int) -> int:
        """The beginning of the line the place is on."""
        spot = self._page.spot(place)
        return self._page.pieces[spot.piece].start + self._page.lines(spot.piece).starts[spot.line]

    def line_end(self, place: int) -> int:
        """The end of the line the place is on, before the space it was broken at."""
        spot = self._page.spot(place)
        return self._page.pieces[spot.piece].start + self._page.lines(spot.piece).ends[spot.line]

    def first(self, place: int) -> int:
        """The article's first place."""
        return self._page.pieces[0].start

    def last(self, place: int) -> int:
        """The article's last place."""
        return self._page.pieces[-1].end

    def vertically(self, place: int, x: float, by: int) -> int:
        """The place `by` pixels below (above when negative) at x; the article's ends beyond its first and last line."""
        page, spot = self._page, self._page.spot(place)
        lines = page.lines(spot.piece)
        pitch = lines.face.pitch
        if by > 0 and spot.piece == len(page.pieces) - 1 and spot.line == len(lines.starts) - 1:
            return page.pieces[-1].end
        if by < 0 and spot.piece == spot.line == 0:
            return page.pieces[0].start
        leaves = spot.line + (1 if by > 0 else -1) not in range(len(lines.starts))
        if abs(by) <= pitch and leaves:
            index = spot.piece + (1 if by > 0 else -1)
            near = page.lines(index)
            return page.pieces[index].start + near.place_at(x, 0 if by > 0 else len(near.starts) - 1)
        return page.place_at(x, spot.y + pitch / 2 + by)

    def sentence_at(self, place: int) -> Stretch:
        """The sentence a character is in, or the next one; the last one at the article's end."""
        return self._holding(Steps.sentences_in, place)

    def clause_at(self, place: int) -> Stretch:
        """The clause a character is in, or the next one; the last one at the article's end."""
        return self._holding(Steps.clauses_in, place)

    def sentence_beginning_after(self, place: int) -> Stretch | None:
        """The first sentence that begins after the place."""
        return next((unit for unit in self._forwards(Steps.sentences_in, place) if unit[0] > place), None)

    def sentence_ending_after(self, place: int) -> Stretch | None:
        """The first sentence that ends after the place: the one the place is in, else the next."""
        return next((unit for unit in self._forwards(Steps.sentences_in, place) if unit[1] > place), None)

    def sentence_beginning_before(self, place: int) -> Stretch | None:
        """The last sentence that begins before the place."""
        return next((unit for unit in self._backwards(Steps.sentences_in, place) if unit[0] < place), None)

    def clause_added_at_end(self, start: int, end: int) -> Stretch:
        """The stretch with the clause after it, or with the rest of the clause it breaks off in."""
        found = next((unit[1] for unit in self._forwards(Steps.clauses_in, end) if unit[1] > end), end)
        return start, found

    def clause_taken_at_end(self, start: int, end: int) -> Stretch:
        """The stretch without its last clause, if it holds more than one."""
        held = [unit for unit in self._backwards(Steps.clauses_in, end) if unit[0] < end][1:2]
        return (start, held[0][1]) if held and held[0][1] > start else (start, end)

    def clause_added_at_start(self, start: int, end: int) -> Stretch:
        """The stretch with the clause before it, or with the rest of the clause it begins in."""
        found = next((unit[0] for unit in self._backwards(Steps.clauses_in, start) if unit[0] < start), start)
        return found, end

    def clause_taken_at_start(self, start: int, end: int) -> Stretch:
        """The stretch without its first clause, if it holds more than one."""
        found = next((unit[0] for unit in self._forwards(Steps.clauses_in, start) if unit[0] > start), end)
        return (found, end) if found < end else (start, end)

    def sentences_in(self, index: int) -> list[Stretch]:
        """The sentences of a piece."""
        if index not in self._sentences:
            self._sentences[index] = self._placed(index, sentences)
        return self._sentences[index]

    def clauses_in(self, index: int) -> list[Stretch]:
        """The clauses of a piece."""
        if index not in self._clauses:
            self._clauses[index] = self._placed(index, _all_clauses)
        return self._clauses[index]

    def _placed(self, index: int, parted: Callable[[str], list[Stretch]]) -> list[Stretch]:
        piece = self._page.pieces[index]
        text = self._page.text[piece.start : piece.end]
        offsets = Offsets(text)
        # A sentence may begin with a stray joiner or accent that belongs to the space before it.
        snapped = (offsets.snap(start, end) for start, end in parted(text))
        return [(piece.start + start, piece.start + end) for start, end in snapped]

    def _forwards(self, unit: Unit, place: int) -> Iterator[Stretch]:
        for index in range(self._page.piece_of(place), len(self._page.pieces)):
            yield from unit(self, index)

    def _backwards(self, unit: Unit, place: int) -> Iterator[Stretch]:
        if self._page.pieces:
            for index in range(self._page.piece_of(place), -1, -1):
                yield from reversed(unit(self, index))

    def _holding(self, unit: Unit, place: int) -> Stretch:
        found = next((held for held in self._forwards(unit, place) if held[1] > place), None)
        return found or next(self._backwards(unit, place), (place, place))


def _all_clauses(text: str) -> list[Stretch]:
    return [clause for sentence in sentences(text) for clause in clauses(text, *sentence)]
