"""How often each coder gives each value or actor: counted in steps of a glance, then kept true act by act.

The table of values has no index by value, so that counting goes through all of it; at a million annotations that takes
seconds, and nobody should wait for it.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Generator, Iterable, Iterator, Mapping

from annotator.domain.changes import TAG
from annotator.domain.revision import Change, Kind
from annotator.storage import states
from annotator.storage.project_file import ProjectReader
from annotator.storage.usage import Quote

_AT_A_TIME = 1500
MOST_AT_ONCE = 300


class Uses:
    """How many annotations give each value: `totals` by value, `by_coder` whose they are.

    While `count` is under way they are true of the annotations that it has come to, those of the lowest ids.
    """

    def __init__(self) -> None:
        self._coders: defaultdict[str, Counter[str]] = defaultdict(Counter)
        self._up_to = ""
        self.totals: Counter[str] = Counter()

    def count(self, project: ProjectReader) -> Iterator[None]:
        """Counts all there is, a portion at a step; `note` may be called between two steps."""
        for first, last in _portions(project):
            rows = project.raw.execute(
                "SELECT t.value, a.coder, count(DISTINCT a.id) FROM annotation a"
                " CROSS JOIN tag t ON t.annotation = a.id"
                " WHERE a.id > ? AND a.id <= ? GROUP BY t.value, a.coder",
                (first, last),
            )
            for value, coder, number in rows.fetchall():
                self._add(value, coder, number)
            self._up_to = last
            yield

    def note(self, project: ProjectReader, change: Change) -> None:
        """Keeps the numbers true after an act: what its annotations gave before is taken away."""
        for entity in {edit.entity for edit in change.edits if edit.kind == Kind.ANNOTATION}:
            if entity <= self._up_to:
                line = states.revisions_of(project.raw, entity)
                for of, number in (([one for one in line if one.change != change.id], -1), (line, 1)):
                    for value, coder in _given(of):
                        self._add(value, coder, number)

    def by_coder(self, value: str, names: Mapping[str, str]) -> list[tuple[str, int]]:
        """Who gives a value how often, by name, the most first."""
        numbers = ((names.get(coder, coder), number) for coder, number in self._coders[value].items() if number)
        return sorted(numbers, key=lambda one: (-one[1], one[0]))

    def _add(self, value: str, coder: str, number: int) -> None:
        self._coders[value][coder] += number
        self.totals[value] += number


def quotes(project: ProjectReader, value: str, most: int) -> Generator[None, None, list[Quote]]:
    """The newest passages that were given a value, at most so many: looked for in steps, from the newest back."""
    found: list[Quote] = []
    for first, last in _portions(project, newest_first=True):
        found += _quotes_between(project, value, first, last, most - len(found))
        if len(found) >= most:
            break
        yield
    return found


def _quotes_between(project: ProjectReader, value: str, first: str, last: str, most: int) -> Iterable[Quote]:
    rows = project.raw.execute(
        """
        SELECT t.annotation, a.article, x.title, c.name, s.quote FROM (
            SELECT DISTINCT annotation FROM tag WHERE annotation > ? AND annotation <= ? AND value = ?) t
        JOIN annotation a ON a.id = t.annotation JOIN segment s ON s.annotation = a.id AND s.number = 0
        JOIN article x ON x.id = a.article JOIN coder c ON c.id = a.coder
        ORDER BY t.annotation DESC LIMIT ?
        """,
        (first, last, value, most),
    )
    return [Quote(*row) for row in rows.fetchall()]


def _portions(project: ProjectReader, newest_first: bool = False) -> Iterator[tuple[str, str]]:
    """Half-open stretches of the annotations' ids, ( first, last ], that hold all of them."""
    beyond = "\U0010ffff"
    where, way, here = ("<=", "DESC", beyond) if newest_first else (">", "ASC", "")
    query = f"SELECT id FROM annotation WHERE id {where} ? ORDER BY id {way} LIMIT 1 OFFSET {_AT_A_TIME}"
    while row := project.raw.execute(query, (here,)).fetchone():
        yield (row[0], here) if newest_first else (here, row[0])
        here = row[0]
    yield ("", here) if newest_first else (here, beyond)


def _given(line: list) -> set[tuple[str, str]]:
    """Each value that an annotation of such a history gives, with its coder."""
    shown = states.folded(line) if line else None
    if shown is None or shown.removed:
        return set()
    coder = str(shown.fields["coder"])
    return {(value, coder) for name, values in shown.fields.items() if name.startswith(TAG) for value in values}  # type: ignore[attr-defined]
