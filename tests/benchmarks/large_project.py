"""A project as large as a long study: articles of invented sentences, each with many annotations of one coder."""

from __future__ import annotations

import random
from pathlib import Path

from annotator.domain.changes import Act, add_actor, add_article, annotate, article_of
from annotator.domain.codebook import Actor
from annotator.domain.identity import uuid7
from annotator.domain.span import Span
from annotator.storage import reading
from annotator.storage.project_file import ProjectFile
from annotator.verbs import projects

AT = "2020-07-01T09:00:00.000Z"
ACTORS = 150
_WORDS = (
    "council", "camera", "police", "firm", "court", "rule", "vote", "street", "union", "report", "city", "letter",
    "face", "image", "officer", "pause", "market", "judge", "school", "law", "budget", "expert", "station", "crowd",
)  # fmt: skip


def make_large(path: Path, articles: int, each: int, seed: int = 7) -> None:
    """Writes a lead's project of `articles` × `each` annotations."""
    dice = random.Random(seed)
    with projects.new(path, "Large", "Ada") as project:
        # Only while it is made: the next opening waits for the disk again.
        project.raw.execute("PRAGMA synchronous = OFF")
        act = Act(projects.lead_of(project), AT)
        actors = [Actor(uuid7(), f"{dice.choice(_WORDS).title()} {dice.choice(_WORDS)} {n}") for n in range(ACTORS)]
        project.append(act.change(map(add_actor, actors)))
        book = reading.codebook(project)
        actor, claim, tone = (book.variable(code).id for code in ("actor", "claim_type", "sentiment"))
        choices = {variable: [value.id for value in book.values_of(variable)] for variable in (claim, tone)}
        for number in range(articles):
            text = _text(dice)
            date = f"2020-{number % 12 + 1:02}-01"
            article = article_of(uuid7(), f"Article {number}", "Harbour Tribune", date, "", "", text)
            project.append(act.change([add_article(article)], (text,)))
            edits = []
            for _ in range(each):
                start = dice.randrange(len(text) - 200)
                values = {actor: (dice.choice(actors[:12]).id,)}
                values |= {variable: (dice.choice(ids),) for variable, ids in choices.items()}
                span = (Span(start, start + dice.randrange(40, 180)),)
                edits.append(annotate(uuid7(), article.id, act.author, span, text, values))
            project.append(act.change(edits))


def _text(dice: random.Random) -> str:
    sentences = (" ".join(dice.choices(_WORDS, k=dice.randrange(8, 22))).capitalize() + "." for _ in range(60))
    return "\n\n".join(" ".join(next(sentences) for _ in range(5)) for _ in range(12))


if __name__ == "__main__":
    import sys

    make_large(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
    ProjectFile.open(Path(sys.argv[1])).close()
