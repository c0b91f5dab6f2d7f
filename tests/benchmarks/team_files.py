"""A team's files, as large as wished: one lead's project and a coder's file each, made by bulk writing.

    python tests/benchmarks/team_files.py DIR CODERS ANNOTATIONS

Every coder has ANNOTATIONS passages, 100 an article, each with an actor, a claim type and a sentiment; a fifth of them
were edited once. The revisions are hashed and tied as the program does it, only many in one statement.
"""

from __future__ import annotations

import random
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
    pen = _BulkPen(connection, dice)
    articles = connection.execute(
        "SELECT a.id, t.body FROM article a JOIN text t ON t.id = a.text ORDER BY a.id"
    ).fetchall()
    for article, text in articles:
        pen.code(article, text)
    connection.executemany(f"INSERT INTO revision ({states.COLUMNS}) VALUES ({', '.join('?' * 14)})", pen.rows)
    derive.rebuild(connection)
    connection.execute("COMMIT")
    connection.close()


class _BulkPen:
    """Writes a coder's revisions: one act an article, and one act for the edits of its every fifth annotation."""

    def __init__(self, connection: sqlite3.Connection, dice: random.Random) -> None:
        self.rows: list[tuple[object, ...]] = []
        self._dice = dice
        self._project = connection.execute("SELECT id FROM project").fetchone()[0]
        self._coder = connection.execute("SELECT value FROM local WHERE name = 'coder'").fetchone()[0]
        self._lamport = highest_lamport(connection)
        self._replica = uuid7()
        self._choices = [
            (f"{TAG}{variable}", [row[0] for row in connection.execute(query, (variable,) if "?" in query else ())])
            for code, query in _VALUES.items()
            for (variable,) in connection.execute("SELECT id FROM variable WHERE code = ?", (code,))
        ]

    def code(self, article: str, text: str) -> None:
        self._lamport += 1
        change = uuid7()
        made = []
        for _ in range(EACH):
            start = self._dice.randrange(_LENGTH - 250)
            end = start + self._dice.randrange(40, 200)
            body = {"article": article, "coder": self._coder, "memo": "", "segments": [[start, end, text[start:end]]]}
            body |= {field: [self._dice.choice(values)] for field, values in self._choices}
            entity = uuid7()
            made.append((entity, body, self._write("annotation", entity, change, body, body, ())))
        coding = {"article": article, "coder": self._coder, "state": "done"}
        entity = pair_id(self._project, "coding", article, self._coder)
        self._write("coding", entity, change, coding, coding, ())
        self._lamport += 1
        change = uuid7()
        field, values = self._choices[1]
        for entity, body, before in made[::5]:
            self._write("annotation", entity, change, body | {field: [self._dice.choice(values)]}, (field,), (before,))

    def _write(self, kind, entity, change, body, sets, parents) -> str:
        columns = (
            kind, entity, change, None, self._coder, self._replica, len(self.rows) + 1, self._lamport, AT, 0,
            canonical_json(sorted(sets)), canonical_json(sorted(parents)), canonical_json(body),
        )  # fmt: skip
        identity = revision_id(self._project, *columns)
        self.rows.append((identity, *columns))
        return identity


_VALUES = {
    "actor": "SELECT id FROM actor ORDER BY name",
    "claim_type": "SELECT id FROM value WHERE variable = ? ORDER BY id",
    "sentiment": "SELECT id FROM value WHERE variable = ? ORDER BY id",
}


if __name__ == "__main__":
    print(make_team(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])))
