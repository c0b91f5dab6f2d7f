"""The table of passages: every annotation that is asked for, in an order, without ever holding all of them.

What is kept is how many annotations each article has of each rank of the order; a row is read when it is looked at.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, OrderedDict, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import NamedTuple, overload

from annotator.domain.codebook import Codebook
from annotator.domain.folding import folded
from annotator.storage.project_file import ProjectReader

ARTICLE, CODER, MEMO = "article", "coder", "memo"
_HEADS_AT_A_TIME, _AT_A_TIME, _MOST_TOGETHER, _PAGES = 1000, 300, 100, 200
_LAST = 1 << 30


class Passage(NamedTuple):
    """One annotation as the table shows it; `values` has the ids by variable, redirects followed."""

    id: str
    article: str
    title: str
    outlet: str
    date: str
    coder: str
    start: int
    quote: str
    values: Mapping[str, tuple[str, ...]]
    memo: str


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which annotations: of one coder, with a value of each group, words in quote or memo, words in title or outlet.

    A group holds the ids that count alike, such as a value and all that are read as it. What is empty narrows nothing.
    """

    coder: str = ""
    values: tuple[frozenset[str], ...] = ()
    words: tuple[str, ...] = ()
    title: tuple[str, ...] = ()


class Passages(Sequence[Passage]):
    """The passages in an order: by article, by coder, by memo or by the first value of a variable, then by article.

    It is empty until `read` has been gone through; in the order by article it grows meanwhile.
    """

    def __init__(
        self, project: ProjectReader, wanted: Wanted, codebook: Codebook, order: str = ARTICLE, falling: bool = False
    ) -> None:
        self._project, self._wanted, self._codebook = project, wanted, codebook
        self._falling = falling
        self._rank = _ranks(project, codebook, order)
        self._articles: dict[str, tuple[str, str, str]] = {}
        self._groups: list[tuple[int, str]] = []
        self._starts = [0]
        self._pages: OrderedDict[int, list[Passage]] = OrderedDict()

    def read(self) -> Iterator[float]:
        """Finds what there is, in steps of a glance; yields the share that is done."""
        counts: dict[str, int] = {}
        for found in _annotated(self._project, self._wanted):
            for article, number, *facts in found:
                counts[article], self._articles[article] = number, tuple(facts)
            yield 0.0
        order = sorted(counts, key=lambda article: (self._articles[article][2], self._articles[article][0], article))
        if self._rank is None and self._falling:
            order.reverse()
        if self._rank is None and not (self._wanted.values or self._wanted.words):
            self._append([((0, article), counts[article]) for article in order])
            yield 1.0
            return
        yield from self._count(order, counts)

    def _count(self, order: list[str], counts: Mapping[str, int]) -> Iterator[float]:
        ranked: dict[tuple[int, str], int] = {}
        done = 0
        for some in _portions(order, counts):
            found = self._found(some)
            if self._rank is None:
                self._append([((0, article), found[0, article]) for article in some if (0, article) in found])
            else:
                ranked |= found
            done += len(some)
            yield done / len(order)
        place = {article: number for number, article in enumerate(order)}
        sign = -1 if self._falling else 1
        # What has no value comes last either way.
        self._append(sorted(ranked.items(), key=lambda one: (
            one[0][0] == _LAST, sign * one[0][0], place[one[0][1]])))  # fmt: skip

    def _found(self, articles: list[str]) -> Mapping[tuple[int, str], int]:
        """How many are wanted of each rank on each article."""
        if self._rank is None and not self._wanted.words:
            where, given = self._where(articles)
            query = f"SELECT article, count(*) FROM annotation WHERE {where} GROUP BY article"
            return {(0, article): number for article, number in self._project.raw.execute(query, given).fetchall()}
        rank = self._rank or (lambda _: 0)
        return Counter((rank(passage), passage.article) for passage in self._passages(articles))

    def _append(self, counted: list[tuple[tuple[int, str], int]]) -> None:
        if counted:
            self._groups += [group for group, _ in counted]
            self._starts += accumulate((number for _, number in counted[1:]), initial=self._starts[-1] + counted[0][1])

    def __len__(self) -> int:
        return self._starts[-1]

    @overload
    def __getitem__(self, place: int) -> Passage: ...
    @overload
    def __getitem__(self, place: slice) -> list[Passage]: ...
    def __getitem__(self, place: int | slice) -> Passage | list[Passage]:
        """A passage by its place. One that went meanwhile reads as an empty one until all is read again."""
        if isinstance(place, slice):
            return [self[one] for one in range(*place.indices(len(self)))]
        if not 0 <= place < len(self):
            raise IndexError(place)
        group = bisect_right(self._starts, place) - 1
        page, line = self._page(group), place - self._starts[group]
        return page[line] if line < len(page) else Passage("", self._groups[group][1], "", "", "", "", 0, "", {}, "")

    def _page(self, group: int) -> list[Passage]:
        if group not in self._pages:
            rank, article = self._groups[group]
            found = self._passages([article])
            self._pages[group] = [one for one in found if self._rank is None or self._rank(one) == rank]
            if len(self._pages) > _PAGES:
                self._pages.popitem(last=False)
        return self._pages[group]

    def _passages(self, articles: list[str]) -> list[Passage]:
        """What is wanted on these articles, by article and place."""
        heads = self._heads(articles)
        if not heads:
            return []
        among = f"annotation IN ({', '.join('?' * len(heads))})"
        segments = self._of("start, quote FROM segment", among, heads)
        tags = self._of("variable, value FROM tag", among, heads)
        made = (
            self._made(identity, head, segments[identity], tags.get(identity, ())) for identity, head in heads.items()
        )
        place = {article: number for number, article in enumerate(articles)}
        wanted = (one for one in made if all(word in folded(f"{one.quote}\n{one.memo}") for word in self._wanted.words))
        return sorted(wanted, key=lambda one: (place[one.article], one.start, one.coder, one.id))

    def _where(self, articles: list[str]) -> tuple[str, list[str]]:
        where, given = [f"article IN ({', '.join('?' * len(articles))})"], [*articles]
        if self._wanted.coder:
            where.append("coder = ?")
            given.append(self._wanted.coder)
        for group in self._wanted.values:
            places = ", ".join("?" * len(group))
            where.append(f"EXISTS (SELECT 1 FROM tag WHERE tag.annotation = annotation.id AND tag.value IN ({places}))")
            given += group
        return " AND ".join(where), given

    def _heads(self, articles: list[str]) -> dict[str, list[str]]:
        where, given = self._where(articles)
        query = f"SELECT id, article, coder, memo FROM annotation WHERE {where}"
        return {identity: head for identity, *head in self._project.raw.execute(query, given).fetchall()}

    def _of(self, what: str, among: str, heads: Mapping[str, object]) -> dict[str, list[tuple]]:
        query = f"SELECT annotation, {what} WHERE {among} ORDER BY annotation, number"
        found: dict[str, list[tuple]] = defaultdict(list)
        for identity, *rest in self._project.raw.execute(query, list(heads)).fetchall():
            found[identity].append(tuple(rest))
        return found

    def _made(self, identity: str, head: Sequence[str], segments: Sequence[tuple], tags: Sequence[tuple]) -> Passage:
        article, coder, memo = head
        values: dict[str, tuple[str, ...]] = {}
        for variable, value in tags:
            values[variable] = (*values.get(variable, ()), self._codebook.read_as(value))
        quote = " … ".join(quote for _, quote in segments)
        return Passage(identity, article, *self._articles[article], coder, segments[0][0], quote, values, memo)


def _portions(articles: list[str], counts: Mapping[str, int]) -> Iterator[list[str]]:
    """Articles together as long as they have few annotations."""
    some: list[str] = []
    number = 0
    for article in articles:
        if some and (number + counts[article] > _AT_A_TIME or len(some) == _MOST_TOGETHER):
            yield some
            some, number = [], 0
        some.append(article)
        number += counts[article]
    if some:
        yield some


def _annotated(project: ProjectReader, wanted: Wanted) -> Iterator[list[tuple]]:
    """Every shown article with annotations, their number, its title, outlet and date; in portions."""
    whose, given = ("AND coder = ?", [wanted.coder]) if wanted.coder else ("", [])
    query = f"""
        SELECT n.article, n.number, a.title, a.outlet, a.date FROM (
            SELECT article, count(*) AS number FROM annotation WHERE article > ? {whose}
            GROUP BY article ORDER BY article LIMIT ?) n
        LEFT JOIN article a ON a.id = n.article ORDER BY n.article
    """
    last = ""
    while rows := project.raw.execute(query, (last, *given, _HEADS_AT_A_TIME)).fetchall():
        last = rows[-1][0]
        shown = [row for row in rows if row[2] is not None]
        yield [row for row in shown if all(word in folded(f"{row[2]}\n{row[3]}") for word in wanted.title)]


def _ranks(project: ProjectReader, codebook: Codebook, order: str) -> Callable[[Passage], int] | None:
    """What puts passages in order before their article does; None in the order by article."""
    if order == ARTICLE:
        return None
    if order == MEMO:
        return lambda passage: 0 if passage.memo else _LAST
    if order == CODER:
        rows = project.raw.execute("SELECT id FROM coder ORDER BY name, id").fetchall()
        places = {row[0]: place for place, row in enumerate(rows)}
        return lambda passage: places.get(passage.coder, _LAST)
    listed = [value.id for value in codebook.values_of(order)]
    named = sorted(codebook.actors.values(), key=lambda actor: (folded(actor.name), actor.id))
    ranks = {value: place for place, value in enumerate([*listed, *(actor.id for actor in named)])}
    return lambda passage: ranks.get(next(iter(passage.values.get(order, ())), ""), _LAST)
