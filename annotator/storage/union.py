"""Merging is set union: the revisions and texts of another file that this one does not have.

The vetted copy is attached as `other`, what was found in it as `found`. An entity that is not here yet is shown as it
was found; one that both know is folded before and after.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from annotator.storage import derive, states
from annotator.storage.arriving import Arrival, Portion
from annotator.storage.columns import SHOWN
from annotator.storage.derive import KEY
from annotator.storage.same_names import SameName, same_names
from annotator.storage.shown import Shown, numbers_of
from annotator.storage.tally import Share, Tally, Unseen
from annotator.storage.unseen import Things

_COLUMNS = states.COLUMNS
_OTHER_COLUMNS = ", ".join(f"o.{name}" for name in _COLUMNS.split(", "))
_ATTACHED_AT_ONCE = 10
# Of a row in the findings: its entity was not here before.
_NEW = "f.{key} NOT IN (SELECT entity FROM temp.here)"
# `news`: the revisions that are new here, and in which file they are; `fresh`: the entities that are, `renewed`: those
# that were here. Of one portion of a file, `here`: the entities that were here before it, `known`: those of them that
# get news, `line`: all revisions of these that were here.
_WORKBENCH = f"""
DROP TABLE IF EXISTS temp.news; DROP TABLE IF EXISTS temp.fresh; DROP TABLE IF EXISTS temp.renewed;
DROP TABLE IF EXISTS temp.here; DROP TABLE IF EXISTS temp.known; DROP TABLE IF EXISTS temp.line;
CREATE TEMP TABLE news (place INTEGER, id TEXT, PRIMARY KEY (place, id)) STRICT, WITHOUT ROWID;
CREATE TEMP TABLE fresh (entity TEXT PRIMARY KEY, place INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TEMP TABLE renewed (entity TEXT, place INTEGER, PRIMARY KEY (entity, place)) STRICT, WITHOUT ROWID;
CREATE TEMP TABLE here (entity TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
CREATE TEMP TABLE known (entity TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
CREATE TEMP TABLE line AS SELECT {_COLUMNS} FROM main.revision LIMIT 0;
CREATE UNIQUE INDEX temp.line_id ON line (id);
CREATE INDEX temp.line_entity ON line (entity);
"""


class Union:
    """A project that others are united with: in the file being built (`into` is main), or beside it for a preview.

    `state` is the digest of what it shows so far.
    """

    def __init__(self, connection: sqlite3.Connection, into: str = "main") -> None:
        self.connection = connection
        self.state = derive.state_number(connection)
        self._into = into
        # A preview tells of no passage, and of no value but those that were removed: see `_take_some_tags`.
        self.tables = SHOWN if into == "main" else tuple(table for table in SHOWN if table not in ("segment", "tag"))
        self._copies: list[Path] = []
        self._kinds_of_torn: dict[str, str] = {}
        self._shares: dict[str, Share] = {}
        self._has_tags = False
        connection.executescript(_WORKBENCH)
        self._things = Things(connection, self._all)

    def add(self, arrival: Arrival, portions: Iterable[Portion]) -> Tally:
        """Counts the news of a file and takes in what they show. Its copy has to stay until `take_history`."""
        tally = Tally(str(arrival.file), sha256=arrival.sha256, size=arrival.size)
        self._shares = {}
        with _attached(self.connection, other=arrival.copy):
            for portion in portions:
                with _attached(self.connection, found=portion.findings):
                    tally = self._add(tally)
        self._copies.append(arrival.copy)
        return tally.shared_by(self._shares.values())

    def take_history(self, merge: str) -> None:
        """Takes in all new revisions and the texts, once every file was added; they arrived with this merge."""
        with _indexes_made_last(self.connection, self._many_news()):
            for first in range(0, len(self._copies), _ATTACHED_AT_ONCE):
                self._take_revisions(first, self._copies[first : first + _ATTACHED_AT_ONCE])
        self.connection.execute("INSERT INTO main.arrived SELECT id, ? FROM temp.news ORDER BY id", (merge,))

    def _many_news(self) -> bool:
        return self._one("SELECT (SELECT count(*) FROM temp.fresh) > (SELECT count(*) FROM main.revision)")

    def _take_revisions(self, first: int, copies: Sequence[Path]) -> None:
        """In the order of their ids, whatever file they are in: so every page of a table is written once."""
        with _attached(self.connection, **{f"copy{number}": copy for number, copy in enumerate(copies)}):
            arms = (
                f"SELECT n.{_OTHER_COLUMNS[2:]} FROM temp.news n CROSS JOIN copy{number}.revision o ON o.id = n.id"
                f" WHERE n.place = {first + number}"
                for number in range(len(copies))
            )
            execute = self.connection.execute
            execute("BEGIN")
            execute(f"INSERT INTO main.revision ({_COLUMNS}) {' UNION ALL '.join(arms)} ORDER BY 1")
            for number in range(len(copies)):
                execute(f"INSERT OR IGNORE INTO main.text (id, body) SELECT id, body FROM copy{number}.text")
            execute("COMMIT")

    def annotations(self) -> tuple[int, int]:
        """How many annotations stand on shown articles, and how many on hidden ones."""
        by_article: Counter[str] = Counter()
        for sign, relation in self._parts("annotation"):
            rows = self.connection.execute(f"SELECT article, count(*) FROM {relation} GROUP BY article").fetchall()
            by_article.update({article: sign * number for article, number in rows})
        shown = {row[0] for row in self.connection.execute(f"SELECT id FROM {self._all('article')}")}
        live = sum(number for article, number in by_article.items() if article in shown)
        return live, by_article.total() - live

    def unseen(self, place: int) -> tuple[Unseen, ...]:
        """What was removed and the annotations of the file added at `place` stand on, once all were added."""
        if self._into != "main" and not self._has_tags:
            self._take_some_tags()
        return self._things.of(place)

    def same_names(self) -> list[SameName]:
        """What shares a name and could be joined."""
        return same_names(self.connection, self._all)

    def names_of_coders(self) -> dict[str, str]:
        """Every coder's name by id."""
        return dict(self.connection.execute(f"SELECT id, name FROM {self._all('coder')}").fetchall())

    def conflicts(self) -> list[tuple[str, str, str, str]]:
        """Every field left open: entity, kind, field, and the revision that set what is not shown."""
        found = self.connection.execute(
            f"SELECT entity, field, revision FROM {self._all('conflict')} ORDER BY entity, field, revision"
        )
        return [(entity, self._kind(entity), field, revision) for entity, field, revision in found.fetchall()]

    def _all(self, table: str) -> str:
        """A derived table as it is with what was added."""
        if self._into == "main":
            return f"main.{table}"
        kept = f"{KEY.get(table, 'id')} NOT IN (SELECT entity FROM temp.renewed)"
        return f"(SELECT * FROM main.{table} WHERE {kept} UNION ALL SELECT * FROM {self._into}.{table})"

    def _parts(self, table: str) -> list[tuple[int, str]]:
        """Relations that add up to the table as it is with what was added: what is in one with -1 is not in it."""
        if self._into == "main":
            return [(1, f"main.{table}")]
        gone = f"temp.renewed r JOIN main.{table} m ON m.{KEY.get(table, 'id')} = r.entity"
        return [(1, f"main.{table}"), (-1, f"(SELECT DISTINCT m.* FROM {gone})"), (1, f"{self._into}.{table}")]

    def _kind(self, entity: str) -> str:
        known = self._kinds_of_torn.get(entity)
        return known or self._one("SELECT kind FROM main.revision WHERE entity = ? LIMIT 1", entity)

    def _one(self, query: str, *words: object):  # noqa: ANN202 - whatever the query asks for
        return self.connection.execute(query, words).fetchone()[0]

    def _add(self, tally: Tally) -> Tally:
        place = len(self._copies)
        new_revisions = self._sort_out(place)
        before = self._shown_before()
        self.connection.execute("BEGIN")
        self._take_fresh()
        self._renew_known(before)
        self._things.note(place)
        self.connection.execute("COMMIT")
        articles, done, started = self._inside()
        return replace(
            tally,
            articles=tally.articles + articles, done=tally.done + done, started=tally.started + started,
            new_revisions=tally.new_revisions + new_revisions,
        )  # fmt: skip

    def _sort_out(self, place: int) -> int:
        """Which entities are new here, which get news, and which news; returns how many revisions are new."""
        execute = self.connection.execute
        for table in ("here", "known", "line"):
            execute(f"DELETE FROM temp.{table}")
        execute("""
            INSERT INTO temp.here SELECT entity FROM found.line l
            WHERE EXISTS (SELECT 1 FROM temp.fresh f WHERE f.entity = l.entity)
            OR EXISTS (SELECT 1 FROM main.revision m WHERE m.entity = l.entity)
        """)
        execute(
            f"INSERT INTO temp.fresh SELECT f.entity, ? FROM found.line f WHERE {_NEW.format(key='entity')}", (place,)
        )
        news = self._take_news_of_fresh(place)
        execute("""
            INSERT INTO temp.known SELECT entity FROM temp.here h WHERE EXISTS (SELECT 1 FROM other.revision o
                WHERE o.entity = h.entity AND NOT EXISTS (SELECT 1 FROM main.revision m WHERE m.id = o.id))
        """)
        self._take_lines("main")
        for earlier in self._places_of_known(place):
            with _attached(self.connection, earlier=self._copies[earlier]):
                self._take_lines("earlier")
        return news + self._take_news_of_known(place)

    def _take_news_of_fresh(self, place: int) -> int:
        """How many revisions of entities there are that are new here; which ones, only a merge has to know."""
        if self._into != "main":
            return self._one(f"SELECT coalesce(sum(revisions), 0) FROM found.line f WHERE {_NEW.format(key='entity')}")
        return self.connection.execute(
            "INSERT INTO temp.news SELECT ?, o.id FROM found.line f CROSS JOIN other.revision o ON o.entity = f.entity"
            f" WHERE {_NEW.format(key='entity')} ORDER BY o.id",
            (place,),
        ).rowcount

    def _places_of_known(self, place: int) -> list[int]:
        """The earlier files in which there are revisions of the known that are not in the project."""
        rows = self.connection.execute(
            "SELECT place FROM temp.known JOIN temp.fresh USING (entity) WHERE place < ?1"
            " UNION SELECT place FROM temp.known JOIN temp.renewed USING (entity) WHERE place < ?1",
            (place,),
        )
        return [row[0] for row in rows.fetchall()]

    def _take_news_of_known(self, place: int) -> int:
        rows = self.connection.execute(
            "SELECT o.id, o.entity FROM temp.known k CROSS JOIN other.revision o ON o.entity = k.entity"
            " WHERE NOT EXISTS (SELECT 1 FROM temp.line l WHERE l.id = o.id)"
        ).fetchall()
        self.connection.executemany(f"INSERT INTO temp.news VALUES ({place}, ?)", [row[:1] for row in rows])
        self.connection.executemany(
            f"INSERT OR IGNORE INTO temp.renewed VALUES (?, {place})", [row[1:] for row in rows]
        )
        self.connection.execute(
            "DELETE FROM temp.known WHERE entity NOT IN (SELECT entity FROM temp.renewed WHERE place = ?)", (place,)
        )
        return len(rows)

    def _shown_before(self) -> dict[str, tuple[bool, int, int]]:
        """What is shown of the known entities before their news come, as numbers."""
        states.touch_all(self.connection, "temp.known")
        return {one.entity: (one.removed, *numbers_of(one)) for one in states.shown(self.connection, "temp.line")}

    def _take_lines(self, schema: str) -> None:
        self.connection.execute(
            f"INSERT OR IGNORE INTO temp.line SELECT {_OTHER_COLUMNS}"
            f" FROM temp.known k CROSS JOIN {schema}.revision o ON o.entity = k.entity"
        )

    def _take_fresh(self) -> None:
        """Copies the derived rows of entities that are new here; counts annotations, and those with a conflict."""
        execute = self.connection.execute
        for table in self.tables:
            fresh = _NEW.format(key=KEY.get(table, "id"))
            execute(f"INSERT INTO {self._into}.{table} SELECT f.* FROM found.{table} f WHERE {fresh}")
        hashes = execute(f"SELECT f.hash FROM found.line f WHERE {_NEW.format(key='entity')}")
        self.state += sum(int.from_bytes(row[0], "big") for row in hashes)
        by_coder = f"SELECT f.coder, count(*) FROM found.annotation f WHERE {_NEW.format(key='id')} GROUP BY f.coder"
        for coder, number in execute(by_coder).fetchall():
            self._count(coder, new=number)
        torn = dict(
            execute(
                "SELECT DISTINCT f.entity, l.kind FROM found.conflict f JOIN found.line l USING (entity)"
                f" WHERE {_NEW.format(key='entity')}"
            ).fetchall()
        )
        self._kinds_of_torn |= torn
        whose = "SELECT json_extract(body, '$.coder') FROM other.revision WHERE entity = ? LIMIT 1"
        for entity in (entity for entity, kind in torn.items() if kind == "annotation"):
            self._count(self._one(whose, entity), conflicts=1)

    def _take_some_tags(self) -> None:
        """For a preview: the values of new annotations in which something that is not shown is named."""
        named = "EXISTS (SELECT 1 FROM temp.thing t WHERE t.kind IN ('value', 'actor') AND instr(body, t.entity))"
        new = "entity IN (SELECT entity FROM temp.fresh WHERE place = {place} EXCEPT SELECT entity FROM temp.renewed)"
        for place, copy in enumerate(self._copies if self._things.noted() else ()):
            with _attached(self.connection, other=copy):
                where = f"kind = 'annotation' AND {named} AND {new.format(place=place)}"
                states.touch_all(self.connection, "other.revision", where)
                shown = states.shown(self.connection, "other.revision")
                derive.write(self.connection, shown, self._into, tables=("tag",))
        self._has_tags = True

    def _count(self, coder: str, new: int = 0, changed: int = 0, removed: int = 0, conflicts: int = 0) -> None:
        before = self._shares.get(coder, Share(coder))
        more = (new, changed, removed, conflicts)
        self._shares[coder] = Share(coder, *(number + one for number, one in zip(before[1:], more, strict=True)))

    def _renew_known(self, before: dict[str, tuple[bool, int, int]]) -> None:
        """Folds the known entities anew; counts annotations that changed, that went, and those with a conflict."""

        def compare(one: Shown, own: int, losers: int) -> None:
            was_removed, was, was_losers = before[one.entity]
            self.state += own + losers - was - was_losers
            if one.lost:
                self._kinds_of_torn[one.entity] = one.kind
            if one.kind == "annotation":
                changed = not one.removed and (was_removed or own != was)
                removed = one.removed and not was_removed
                self._count(str(one.fields["coder"]), 0, int(changed), int(removed), int(bool(one.lost)))

        self._take_lines("other")
        kinds = {row[0] for row in self.connection.execute("SELECT DISTINCT kind FROM temp.line")}
        derive.clear(self.connection, kinds=kinds, schema=self._into)
        derive.write(self.connection, states.shown(self.connection, "temp.line"), self._into, compare)

    def _inside(self) -> tuple[int, int, int]:
        row = self.connection.execute("""
            SELECT (SELECT count(*) FROM found.article),
                (SELECT count(*) FROM found.coding WHERE state = 'done'),
                (SELECT count(*) FROM found.coding WHERE state = 'started')
        """).fetchone()
        return row[0], row[1], row[2]


@contextmanager
def _attached(connection: sqlite3.Connection, **paths: Path) -> Iterator[None]:
    for name, path in paths.items():
        connection.execute(f"ATTACH ? AS {name}", (str(path),))
    try:
        yield
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        for name in paths:
            connection.execute(f"DETACH {name}")


@contextmanager
def _indexes_made_last(connection: sqlite3.Connection, many: bool) -> Iterator[None]:
    """Where many revisions come, sorting all of them once is faster than finding the place of each."""
    made = "SELECT name, sql FROM main.sqlite_schema WHERE type = 'index' AND tbl_name = 'revision' AND sql IS NOT NULL"
    indexes = connection.execute(made).fetchall() if many else []
    for name, _ in indexes:
        connection.execute(f"DROP INDEX main.{name}")
    yield
    for _, text in indexes:
        connection.execute(text)
