"""How values and actors are used, in words; passages are looked for behind the window."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject

from annotator.domain.codebook import Actor
from annotator.storage import uses
from annotator.storage.usage import Quote
from ui.codebook.desk import Desk
from ui.codebook.telling import cut, quoted
from ui.language import counted, marked, tr
from ui.slices import Slices

_MARKS = "“”„\"«» "
_QUOTE, _TITLE = 150, 40
COUNTING = marked("Still being counted…")


def used_by(desk: Desk, entity: str) -> tuple[int, str]:
    """How many annotations give a value or actor, and which coders how often."""
    numbers = desk.session.uses.by_coder(entity)
    return (desk.counts or {}).get(entity, 0), ", ".join(f"{name} {times}" for name, times in numbers)


class Quoting(QObject):
    """Tells of actors how often they are used, at once, and in which words, as soon as those are found."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._slices = Slices(self)
        desk.session.closing.connect(self._slices.stop)

    def tell(self, *asked: tuple[Callable[[str], None], Actor, int]) -> None:
        """Gives each of these the words on an actor, with at most so many passages."""
        for show, one, _ in asked:
            show(self._words(one, []))
        self._slices.start(self._look(asked))

    def _look(self, asked: tuple[tuple[Callable[[str], None], Actor, int], ...]) -> Iterator[None]:
        for show, one, most in asked:
            if number := (self._desk.counts or {}).get(one.id, 0):
                found = yield from uses.quotes(self._desk.project, one.id, min(most, number))
                show(self._words(one, found))

    def _words(self, one: Actor, quotes: list[Quote]) -> str:
        if self._desk.counts is None:
            return tr(COUNTING)
        number, who = used_by(self._desk, one.id)
        if not number:
            return tr("Not used.")
        lines = [counted("{n} time: {who}", "{n} times: {who}", number, who=who)]
        for quote in quotes:
            # A passage that is a quotation has its own marks.
            words = cut(quote.words.strip(_MARKS), _QUOTE)
            lines.append(f"{quoted(words)} ({quote.coder}, {cut(quote.title, _TITLE)})")
        return "\n".join(lines)
