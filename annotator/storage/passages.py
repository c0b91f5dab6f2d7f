"""The table of passages: every annotation that is asked for, in an order, without ever holding all of them.

What is kept is how many annotations each article has of each rank of the order; a row is read when it is looked at.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, OrderedDict, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import overload

from annotator.domain.codebook import Codebook
from annotator.domain.folding import folded
from annotator.storage.passage_order import ARTICLE, LAST, Passage, ranks_of
from annotator.storage.project_file import ProjectReader

_HEADS_AT_A_TIME, _AT_A_TIME, _MOST_TOGETHER, _PAGES = 1000, 1000, 100, 200
# Parts a portion's passages; no word holds it, for it is a blank.
_APART = "\x1e"
_TEXTS = """
    group_concat(CASE s.number WHEN 0 THEN char(30) || replace(a.memo, char(30), ' ') || char(10) ELSE ' … ' END
        || replace(s.quote, char(30), ' '), '')
"""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which annotations: of one coder, with a value of each group, words in quote or memo, words in title or outlet.

    A group holds the ids that count alike, such as a value and all that are read as it. What is empty narrows nothing.
    Words are folded and hold no blanks.
    """

    coder: str = ""
    values: tuple[frozenset[str], ...] = ()
    words: tuple[str, ...] = ()
    title: tuple[str, ...] = ()

    def is_of_heads_of(self, other: Wanted) -> bool:
        """Whether the same articles come into question."""
        return (self.coder, self.title) == (other.coder, other.title)

    def narrows(self, other: Wanted) -> bool:
        """Whether whatever this finds is among what `other` finds, as while a word is being typed."""
        kept = all(any(word in longer for longer in self.words) for word in other.words)
        return self.is_of_heads_of(other) and set(other.values) <= set(self.values) and kept


class Passages(Sequence[Passage]):
    """The passages in an order: by article, by coder, by memo or by the first value of a variable, then by article.

    It is empty until `read` has been gone through; in the order by article it grows meanwhile. What was listed
    `before`, with nothing done to the project since, spares looking where nothing can be.
    """

    def __init__(
        self,
        project: ProjectReader,
        wanted: Wanted,
        codebook: Codebook,
        order: str = ARTICLE,
        falling: bool = False,
        before: Passages | None = None,
    ) -> None:
        self._project, self._wanted, self._codebook = project, wanted, codebook
        self._falling = falling
        self._ranks = ranks_of(project, codebook, order)
        self._articles: dict[str, tuple[str, str, str]] = {}
        self._counts: dict[str, int] = {}
        self._before, self._has_heads, self._is_whole = before, False, False
        self._groups: list[tuple[int, str]] = []
        self._starts = [0]
        self._pages: OrderedDict[int, list[Passage]] = OrderedDict()

    def read(self) -> Iterator[float]:
        """Finds what there is, in steps of a glance; yields the share that is done."""
        yield from self._read_heads()
        counts = self._in_question()
        order = sorted(counts, key=lambda article: (self._articles[article][2], self._articles[article][0], article))
        if self._ranks.by_article and self._falling:
            order.reverse()
        if self._ranks.by_article and not (self._wanted.values or self._wanted.words):
            self._append([((0, article), counts[article]) for article in order])
            yield 1.0
        else:
            yield from self._count(order, counts)
        self._is_whole = True

    def _read_heads(self) -> Iterator[float]:
        before = self._before
        if before and before._has_heads and self._wanted.is_of_heads_of(before._wanted):
            self._counts, self._articles = before._counts, before._articles
        else:
            for found in _annotated(self._project, self._wanted):
                for article, number, *facts in found:
                    self._counts[article], self._articles[article] = number, tuple(facts)
                yield 0.0
        self._has_heads = True

    def _in_question(self) -> Mapping[str, int]:
        """The articles to look at, with the number of their annotations."""
        before, self._before = self._before, None
        if before and before._is_whole and self._wanted.narrows(before._wanted):
            return {article: self._counts[article] for _, article in before._groups}
        return self._counts

    def _count(self, order: list[str], counts: Mapping[str, int]) -> Iterator[float]:
        ranked: dict[tuple[int, str], int] = {}
        done = 0
        for some in _portions(order, counts):
            found = self._found(some)
            if self._ranks.by_article:
                self._append([((0, article), found[0, article]) for article in some if (0, article) in found])
            else:
                ranked |= found
            done += len(some)
            yield done / len(order)
        place = {article: number for number, article in enumerate(order)}
        sign = -1 if self._falling else 1
        # What has no value comes last either way.
        self._append(sorted(ranked.items(), key=lambda one: (
            one[0][0] == LAST, sign * one[0][0], place[one[0][1]])))  # fmt: skip

    def _found(self, articles: list[str]) -> Mapping[tuple[int, str], int]:
        """How many are wanted of each rank on each article."""
        found: Counter[tuple[int, str]] = Counter()
        for article, key, number in (self._with_words if self._wanted.words else self._of_each_key)(articles):
            found[self._ranks.of(key), article] += number
        return found

    def _of_each_key(self, articles: list[str]) -> Iterator[tuple[str, str, int]]:
        where, given = self._where(articles)
        query = f"""
            SELECT article, key, count(*) FROM (
                SELECT a.article, {self._ranks.key} AS key FROM annotation a WHERE {where})
            GROUP BY article, key
        """
        return iter(self._project.raw.execute(query, given).fetchall())

    def _with_words(self, articles: list[str]) -> Iterator[tuple[str, str, int]]:
        """The articles and keys of passages with all words; SQLite puts the passages of an article together.

        So only what holds the words costs more than reading it: a million rows one by one would take Python far longer.
        """
        where, given = self._where(articles)
        keys = f"group_concat(CASE s.number WHEN 0 THEN {self._ranks.key} END, char(30))"
        query = f"""
            SELECT a.article, {keys}, {_TEXTS}
            FROM annotation a INDEXED BY annotation_article CROSS JOIN segment s ON s.annotation = a.id
            WHERE {where} GROUP BY a.article
        """
        for article, key, text in self._project.raw.execute(query, given).fetchall():
            text = folded(text)
            if all(word in text for word in self._wanted.words):
                # What stands before the first of them is nothing.
                for one, passage in zip(key.split(_APART), text.split(_APART)[1:], strict=True):
                    if all(word in passage for word in self._wanted.words):
                        yield article, one, 1

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
            self._pages[group] = [one for one in found if self._ranks.of_passage(one) == rank]
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
        where, given = [f"a.article IN ({', '.join('?' * len(articles))})"], [*articles]
        if self._wanted.coder:
            where.append("a.coder = ?")
            given.append(self._wanted.coder)
        for group in self._wanted.values:
            places = ", ".join("?" * len(group))
            where.append(f"EXISTS (SELECT 1 FROM tag WHERE tag.annotation = a.id AND tag.value IN ({places}))")
            given += group
        return " AND ".join(where), given

    def _heads(self, articles: list[str]) -> dict[str, list[str]]:
        where, given = self._where(articles)
        query = f"SELECT a.id, a.article, a.coder, a.memo FROM annotation a WHERE {where}"
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
