"""A project with one short article and one far longer than any in use, both coded by the lead."""

from __future__ import annotations

import random
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from annotator.domain.changes import Act, add_actor, add_article, annotate, article_of
from annotator.domain.codebook import Actor
from annotator.domain.identity import uuid7
from annotator.domain.span import Span
from annotator.storage import reading
from annotator.verbs import projects

AT = "2020-07-01T09:00:00.000Z"
_SHORT = "A short article\n\nIt says little. It ends here.\n"


class Marked(Protocol):
    """What has segments."""

    segments: tuple[tuple[int, int], ...]


def make_large_article(path: Path, text: str, marked: Sequence[Marked]) -> tuple[str, str]:
    """Writes the project, one annotation for each of `marked`; the ids of the short and of the long article."""
    dice = random.Random(7)
    short = article_of(uuid7(), "A short article", "Daily", "2020-01-01", "", "", _SHORT)
    long = article_of(uuid7(), "A long one", "Daily", "2020-01-02", "", "", text)
    with projects.new(path, "Large", "Ada") as project:
        # Only while it is made: the next opening waits for the disk again.
        project.raw.execute("PRAGMA synchronous = OFF")
        act = Act(projects.lead_of(project), AT)
        actors = [Actor(uuid7(), f"Union {number}") for number in range(150)]
        project.append(act.change(map(add_actor, actors)))
        project.append(act.change(map(add_article, (short, long)), (_SHORT, text)))
        book = reading.codebook(project)
        actor, claim, tone = (book.variable(code).id for code in ("actor", "claim_type", "sentiment"))
        choices = {variable: [value.id for value in book.values_of(variable)] for variable in (claim, tone)}
        edits = []
        for one in marked:
            values = {actor: (dice.choice(actors).id,)}
            values |= {variable: (dice.choice(ids),) for variable, ids in choices.items()}
            spans = tuple(Span(start, end) for start, end in one.segments)
            edits.append(annotate(uuid7(), long.id, act.author, spans, text, values))
        project.append(act.change(edits))
    return short.id, long.id
