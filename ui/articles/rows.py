"""The rows of the article list: in an order, found by id and by words. Without Qt: a hundred thousand are nothing."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from itertools import accumulate
from operator import itemgetter
from typing import NamedTuple

from annotator.domain.folding import folded
from annotator.domain.records import DONE, NOT_STARTED, STARTED
from annotator.storage.listing import ArticleRow

_END = "\0"
_TEXT = itemgetter(ArticleRow._fields.index("text"))
_UNREAD_FIRST = {(NOT_STARTED, True): 0, (STARTED, True): 1, (NOT_STARTED, False): 2, (STARTED, False): 3}
DATE, UNREAD, TITLE, OUTLET, OWN = "date", "unread", "title", "outlet", "own"
ORDERS: dict[str, Callable[[ArticleRow], object] | None] = {
    DATE: None,
    UNREAD: lambda row: _UNREAD_FIRST.get((row.state, row.assigned), 4),
    TITLE: lambda row: folded(row.title),
    OUTLET: lambda row: folded(row.outlet),
    OWN: lambda row: -row.annotations,
}


class Entry(NamedTuple):
    """A row with what it is put in order and found by."""

    by_date: str
    name: str
    row: ArticleRow


def entry(row: ArticleRow) -> Entry:
    """The entry of a row."""
    return Entry(_END.join(row.by_date), folded(f"{row.title}\n{row.outlet}") + _END, row)


class Rows:
    """Rows by their places in order of date, and those places `in_order`: one of the `ORDERS`, equal ones by date.

    An order is made when it is asked for: no row moves away from under a hand because it was worked on.
    """

    def __init__(self, entries: Iterable[Entry] = (), order: str = DATE) -> None:
        for _ in self._made(entries, order):
            pass

    @classmethod
    def in_steps(cls, entries: Iterable[Entry], order: str) -> Generator[None, None, Rows]:
        """The same in steps of a glance each, for where there are a hundred thousand; returns the rows."""
        rows = cls.__new__(cls)
        yield from rows._made(entries, order)
        return rows

    def _made(self, entries: Iterable[Entry], order: str) -> Iterator[None]:
        # Names of fields cost a third of all this when there are a hundred thousand rows: places do it.
        by_date = sorted(entries, key=itemgetter(0))
        yield
        self.all = list(map(itemgetter(2), by_date))
        yield
        self.place = dict(zip(map(itemgetter(0), self.all), range(len(self.all)), strict=True))
        yield
        names = list(map(itemgetter(1), by_date))
        self._names = "".join(names)
        self._starts = [0, *accumulate(map(len, names))]
        yield
        self.put_in_order(order)

    @classmethod
    def of(cls, rows: Iterable[ArticleRow], order: str = DATE) -> Rows:
        """Rows that nothing is prepared of."""
        return cls(map(entry, rows), order)

    def put_in_order(self, order: str) -> None:
        """Makes one of the `ORDERS`; the rows keep their places."""
        self.in_order: Sequence[int] = range(len(self.all))
        if key := ORDERS[order]:
            self.in_order = sorted(self.in_order, key=list(map(key, self.all)).__getitem__)

    def arranged(self, places: Sequence[int]) -> Sequence[int]:
        """Some places, ascending, in the order that was made."""
        if isinstance(self.in_order, range):
            return places
        if len(places) == len(self.all):
            return self.in_order
        some = set(places)
        return [place for place in self.in_order if place in some]

    def put(self, row: ArticleRow) -> None:
        """Replaces the row of an article that is there."""
        self.all[self.place[row.id]] = row

    def named(self, word: str) -> list[int]:
        """The places of the rows whose title or outlet holds a folded word somewhere, ascending."""
        # All names are one text, searched in one go; after a hit the search goes on in the row behind it.
        found: list[int] = []
        at = self._names.find(word)
        while at >= 0:
            place = bisect_right(self._starts, at) - 1
            found.append(place)
            at = self._names.find(word, self._starts[place + 1])
        return found

    def next_open(self, article: str, among: Callable[[ArticleRow], bool]) -> ArticleRow | None:
        """The first row after an article's, round the whole list, that is `among` those asked for and not done."""
        here = self.in_order.index(self.place[article]) if article in self.place else -1
        onward = (self.all[place] for place in (*self.in_order[here + 1 :], *self.in_order[: here + 1]))
        return next((row for row in onward if row.id != article and row.state != DONE and among(row)), None)

    def texts(self) -> list[str]:
        """The texts' ids, by place."""
        return list(map(_TEXT, self.all))
