"""A team's files, as large as wished: one lead's project and a coder's file each, made by bulk writing.

    python tests/benchmarks/team_files.py DIR CODERS ANNOTATIONS

Every coder has ANNOTATIONS passages, 100 an article, each with an actor, a claim type and a sentiment; a fifth of them
were edited once. The revisions are hashed and tied as the program does it, only many in one statement.
"""

from __future__ import annotations

import random
import shutil
import sqlite3
import sys
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parents[2])]

from annotator.domain.changes import TAG, Act, add_actor, add_article, add_coder, article_of, assign
from annotator.domain.codebook import Actor
from annotator.domain.identity import canonical_json, pair_id, uuid7
from annotator.domain.records import Assignment, Batch, Coder
from annotator.domain.revision import revision_id
from annotator.storage import derive, states
from annotator.storage.append import highest_lamport
from annotator.verbs import assigning, projects

AT = "2020-07-01T09:00:00.000Z"
EACH = 100
_LENGTH = 3500
_WORDS = "council camera police firm court rule vote street union report city letter face image officer".split()


@dataclass(frozen=True, slots=True)
class Team:
    """Where the lead's project and the coders' files lie."""

    lead: Path
    files: tuple[Path, ...]


def make_team(folder: Path, coders: int, annotations: int, seed: int = 7) -> Team:
    """Writes a team's files; those that lie there from an earlier call with the same numbers are taken as they are."""
    folder.mkdir(parents=True, exist_ok=True)
    team = Team(folder / "lead.accord", tuple(folder / f"C{number}.accord" for number in range(coders)))
    finished = folder / f"finished-{coders}-{annotations}-{seed}"
    if not finished.exists():
        shutil.rmtree(folder)
        folder.mkdir()
        _send(team, coders, annotations // EACH, random.Random(seed))
        with ProcessPoolExecutor() as pool:
            list(pool.map(_code, team.files, range(seed, seed + coders)))
        finished.touch()
    return team


def _send(team: Team, coders: int, articles: int, dice: random.Random) -> None:
    with projects.new(team.lead, "Large", "Lead") as lead:
        # Only while it is made: the next opening waits for the disk again.
        lead.raw.execute("PRAGMA synchronous = OFF")
        act = Act(projects.lead_of(lead), AT)
        people = [Coder(uuid7(), f"C{number}") for number in range(coders)]
        actors = [Actor(uuid7(), f"{word.title()} {number}") for number, word in enumerate(_WORDS)]
        lead.append(act.change([*map(add_coder, people), *map(add_actor, actors)]))
        texts = tuple(_text(dice, number) for number in range(articles))
        made = [
            article_of(uuid7(), f"Article {n}", "Harbour Tribune", "2020-01-01", "", "", t) for n, t in enumerate(texts)
        ]
        lead.append(act.change(map(add_article, made), texts))
        batch = Batch(uuid7(), "Main", "main")
        dealt = [Assignment(article.id, coder.id, batch.id) for coder in people for article in made]
        lead.append(act.change(assign(lead.id, batch, dealt)))
        assigning.send(lead, team.lead.parent)


def _text(dice: random.Random, number: int) -> str:
    words = " ".join(dice.choices(_WORDS, k=_LENGTH // 6))
    return f"Article {number}. {words}"[:_LENGTH].ljust(_LENGTH, ".")


def _code(path: Path, seed: int) -> None:
    dice = random.Random(seed)
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA synchronous = OFF")
    states.prepare(connection)
    connection.execute("BEGIN")
    pen = BulkPen(connection, dice)
    articles = connection.execute(
        "SELECT a.id, t.body FROM article a JOIN text t ON t.id = a.text ORDER BY a.id"
    ).fetchall()
    for article, text in articles:
        pen.code(article, text)
    pen.flush(connection)
    derive.rebuild(connection)
    connection.execute("COMMIT")
    connection.close()


class BulkPen:
    """Writes one coder's revisions, by default those of the coder whose file it is; `choices` are (field, values)."""

    def __init__(self, connection: sqlite3.Connection, dice: random.Random, coder: str | None = None) -> None:
        self.rows: list[tuple[object, ...]] = []
        self._dice = dice
        self.project = connection.execute("SELECT id FROM project").fetchone()[0]
        own = connection.execute("SELECT value FROM local WHERE name = 'coder'").fetchone()
        self.coder = coder or own[0]
        self._lamport = highest_lamport(connection)
        self._replica = uuid7()
        self.choices = [
            (f"{TAG}{variable}", [row[0] for row in connection.execute(query, (variable,) if "?" in query else ())])
            for code, query in _VALUES.items()
            for (variable,) in connection.execute("SELECT id FROM variable WHERE code = ?", (code,))
        ]

    def act(self) -> str:
        """A new act's id; what is written next belongs to it."""
        self._lamport += 1
        return uuid7()

    def code(self, article: str, text: str) -> None:
        """One act with annotations anywhere in an article, and one for the edits of every fifth."""
        change = self.act()
        made = []
        for _ in range(EACH):
            start = self._dice.randrange(_LENGTH - 250)
            values = {field: self._dice.choice(known) for field, known in self.choices}
            made.append(self.annotate(change, article, text, start, start + self._dice.randrange(40, 200), values))
        coding = {"article": article, "coder": self.coder, "state": "done"}
        entity = pair_id(self.project, "coding", article, self.coder)
        self.write("coding", entity, change, coding, coding, ())
        change = self.act()
        field, values = self.choices[1]
        for entity, body, before in made[::5]:
            self.write("annotation", entity, change, body | {field: [self._dice.choice(values)]}, (field,), (before,))

    def annotate(
        self, change: str, article: str, text: str, start: int, end: int, values: dict[str, str]
    ) -> tuple[str, dict[str, object], str]:
        """One annotation; returns its id, its body and its revision's id."""
        segments = [[start, end, text[start:end]]]
        body: dict[str, object] = {"article": article, "coder": self.coder, "memo": "", "segments": segments}
        body |= {field: [value] for field, value in values.items()}
        entity = uuid7()
        return entity, body, self.write("annotation", entity, change, body, body, ())

    def write(self, kind, entity, change, body, sets, parents) -> str:
        """One revision; returns its id."""
        columns = (
            kind, entity, change, None, self.coder, self._replica, len(self.rows) + 1, self._lamport, AT, 0,
            canonical_json(sorted(sets)), canonical_json(sorted(parents)), canonical_json(body),
        )  # fmt: skip
        identity = revision_id(self.project, *columns)
        self.rows.append((identity, *columns))
        return identity

    def flush(self, connection: sqlite3.Connection) -> None:
        """All of it into the file."""
        connection.executemany(f"INSERT INTO revision ({states.COLUMNS}) VALUES ({', '.join('?' * 14)})", self.rows)


_VALUES = {
    "actor": "SELECT id FROM actor ORDER BY name",
    "claim_type": "SELECT id FROM value WHERE variable = ? ORDER BY id",
    "sentiment": "SELECT id FROM value WHERE variable = ? ORDER BY id",
}


if __name__ == "__main__":
    print(make_team(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])))
