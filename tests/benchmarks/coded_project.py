"""A project that many coded: the same claims seen by every coder, each getting most of them right.

    python tests/benchmarks/coded_project.py FILE ARTICLES [CODERS]

25 annotations an article and coder, with an actor, a claim type and a sentiment; a fifth of the coders' passages begin
elsewhere, a quarter of the values are other ones. The revisions are hashed and tied as the program does it, only many
in one statement.
"""

from __future__ import annotations

import random
import sqlite3
import sys
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parents[2])]

from annotator.domain.changes import Act, add_actor, add_article, add_coder, article_of, assign
from annotator.domain.codebook import Actor
from annotator.domain.identity import pair_id, uuid7
from annotator.domain.records import Assignment, Batch, Coder
from annotator.storage import derive, reading, states
from annotator.verbs import projects
from tests.benchmarks.team_files import BulkPen

AT = "2020-07-01T09:00:00.000Z"
EACH, ROOM, ACTORS, BATCHES = 25, 140, 40, 4
_WORDS = "council camera police firm court rule vote street union report city letter face image officer".split()


def make_coded(path: Path, articles: int, coders: int = 4, seed: int = 7) -> Path:
    """Writes the project; one that lies there from an earlier call is taken as it is."""
    if path.exists():
        return path
    dice, making = random.Random(seed), path.with_suffix(".making")
    making.unlink(missing_ok=True)
    people = [Coder(uuid7(), f"C{number}") for number in range(coders)]
    with projects.new(making, "Large", "Lead") as lead:
        # Only while it is made: the next opening waits for the disk again.
        lead.raw.execute("PRAGMA synchronous = OFF")
        act = Act(projects.lead_of(lead), AT)
        kinds = [
            value.id for value in reading.codebook(lead).values_of(reading.codebook(lead).variable("actor_kind").id)
        ]
        actors = [Actor(uuid7(), f"Actor {number}", kinds[number % len(kinds)]) for number in range(ACTORS)]
        lead.append(act.change([*map(add_coder, people), *map(add_actor, actors)]))
        texts = tuple(_text(dice, number) for number in range(articles))
        made = [
            article_of(uuid7(), f"Article {n}", "Harbour Tribune", "2020-01-01", "", "", t) for n, t in enumerate(texts)
        ]
        lead.append(act.change(map(add_article, made), texts))
        for number in range(BATCHES):
            batch = Batch(uuid7(), f"Round {number + 1}", "main")
            dealt = [Assignment(one.id, coder.id, batch.id) for coder in people for one in made[number::BATCHES]]
            lead.append(act.change(assign(lead.id, batch, dealt)))
    _code(making, [coder.id for coder in people], dice)
    return making.rename(path)


def _text(dice: random.Random, number: int) -> str:
    words = " ".join(dice.choices(_WORDS, k=EACH * ROOM // 6))
    return f"Article {number}. {words}"[: EACH * ROOM].ljust(EACH * ROOM, ".")


def _code(path: Path, coders: list[str], dice: random.Random) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA synchronous = OFF")
    states.prepare(connection)
    connection.execute("BEGIN")
    query = "SELECT a.id, t.body FROM article a JOIN text t ON t.id = a.text ORDER BY a.id"
    articles = connection.execute(query).fetchall()
    pens = [BulkPen(connection, dice, coder) for coder in coders]
    for article, text in articles:
        claims = [_claim(dice, place, pens[0].choices) for place in range(EACH)]
        for pen in pens:
            _seen(pen, article, text, claims, dice)
    for pen in pens:
        pen.flush(connection)
    derive.rebuild(connection)
    connection.execute("COMMIT")
    connection.close()


Claim = tuple[int, int, dict[str, str]]


def _claim(dice: random.Random, place: int, choices: list[tuple[str, list[str]]]) -> Claim:
    start = place * ROOM + dice.randrange(30)
    return start, start + dice.randrange(40, 100), {field: dice.choice(values) for field, values in choices}


def _seen(pen: BulkPen, article: str, text: str, claims: list[Claim], dice: random.Random) -> None:
    change = pen.act()
    for start, end, values in claims:
        moved = dice.randrange(1, 30) if dice.random() < 0.2 else 0
        seen = {f: dice.choice(all_) if dice.random() < 0.25 else values[f] for f, all_ in pen.choices}
        pen.annotate(change, article, text, start + moved, min(end + moved, len(text)), seen)
    coding = {"article": article, "coder": pen.coder, "state": "done"}
    pen.write("coding", pair_id(pen.project, "coding", article, pen.coder), change, coding, coding, ())


if __name__ == "__main__":
    coders = int(sys.argv[3]) if len(sys.argv) > 3 else 4
    print(make_coded(Path(sys.argv[1]), int(sys.argv[2]), coders))
