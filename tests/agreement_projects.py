"""Real project files with seeded codings, for everything that reports agreement."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from annotator.domain.changes import (
    Act,
    add_actor,
    add_article,
    add_coder,
    annotate,
    article_of,
    assign,
    mark_coding,
)
from annotator.domain.codebook import Actor, Value, Variable
from annotator.domain.identity import derived_id
from annotator.domain.records import DONE, Assignment, Batch, Coder
from annotator.domain.revision import Edit, Kind
from annotator.domain.span import Span
from annotator.storage.project_file import ProjectFile

AT = "2026-03-01T09:00:00.000Z"
CLAIM_TYPES = ("Regulation", "Accountability", "Criticism", "Denial", "Support")
TONES = (("negative", -1), ("neutral", 0), ("positive", 1))
ACTORS = ("City council", "Norvia", "Police union", "Watchlight", "Mayor Vega", "Data regulator")
WORDS = ("the", "council", "said", "that", "cameras", "in", "stations", "must", "stay", "off", "until", "every")


def identity(name: str) -> str:
    """A fixed id for a name, so that two runs make the same file."""
    return derived_id("test", "any", name)


def codebook() -> list[Edit]:
    """Actor (registry, several), claim type (nominal) and sentiment (ordinal, with a not-applicable value)."""
    variables = (
        Variable(identity("actor"), "actor", "Actor", "registry", several=True, position=1),
        Variable(identity("claim_type"), "claim_type", "Claim type", position=2),
        Variable(identity("sentiment"), "sentiment", "Sentiment", level="ordinal", position=3),
    )
    values = [
        Value(identity(name), identity("claim_type"), name[:3].upper(), name, position=place)
        for place, name in enumerate(CLAIM_TYPES)
    ]
    values += [
        Value(identity(name), identity("sentiment"), name[:3].upper(), name, number=number, position=number + 1)
        for name, number in TONES
    ]
    values.append(Value(identity("n/a"), identity("sentiment"), "NA", "n/a", not_applicable=True, position=9))
    return [created(Kind.VARIABLE, one) for one in variables] + [created(Kind.VALUE, one) for one in values]


def created(kind: Kind, record: object) -> Edit:
    """An entity of a kind as it is first written."""
    names = [name for name in record.__slots__ if name != "id"]  # type: ignore[attr-defined]
    return Edit(kind, record.id, {name: getattr(record, name) for name in names})  # type: ignore[attr-defined]


@dataclass
class Team:
    """A project under construction: every act goes through the project file's one door."""

    project: ProjectFile
    lead: Coder
    coders: dict[str, Coder] = field(default_factory=dict)
    articles: dict[str, str] = field(default_factory=dict)
    texts: dict[str, str] = field(default_factory=dict)

    @classmethod
    def create(cls, path: Path, coders: Iterable[str] = (), title: str = "Face recognition in the news, 2020") -> Team:
        """A project of a lead named Lena with these coders, the codebook and six actors."""
        lead = Coder(identity("Lena"), "Lena")
        team = cls(ProjectFile.create(path, title, lead, AT, lambda _: codebook()), lead)
        for name in coders:
            team.add_coder(Coder(identity(name), name))
        team.act(add_actor(Actor(identity(name), name)) for name in ACTORS)
        return team

    def act(self, edits: Iterable[Edit], author: str | None = None, texts: Sequence[str] = ()) -> None:
        """One act of the lead or of another author."""
        self.project.append(Act(author or self.lead.id, AT).change(edits, tuple(texts)))

    def add_coder(self, coder: Coder) -> None:
        """A coder, found by name afterwards."""
        self.act([add_coder(coder)])
        self.coders[coder.name] = coder

    def add_article(self, title: str, text: str) -> str:
        """An article; returns its id."""
        self.articles[title], self.texts[title] = identity(title), text
        record = article_of(identity(title), title, "The Standard", "2020-06-10", "", "", text)
        self.act([add_article(record)], texts=[text])
        return record.id

    def claim(self, coder: str, title: str, start: int, end: int, **values: str) -> Edit:
        """An annotation by names of values: `actor`, `claim_type`, `sentiment`; several are joined by +."""
        given = {identity(name): tuple(map(identity, names.split("+"))) for name, names in values.items()}
        entity = identity(f"{coder}/{title}/{start}/{end}")
        return annotate(entity, identity(title), self.coders[coder].id, (Span(start, end),), self.texts[title], given)

    def code(self, coder: str, title: str, claims: Iterable[Edit] = (), state: str = DONE) -> None:
        """One coder's claims on one article, and its state."""
        coding = mark_coding(self.project.id, identity(title), self.coders[coder].id, state)
        self.act([*claims, coding], author=self.coders[coder].id)

    def assign(self, name: str, purpose: str, coders: Iterable[str], titles: Iterable[str]) -> None:
        """A batch in which these coders all code these articles."""
        batch = Batch(identity(f"batch {name}"), name, purpose)
        pairs = [Assignment(identity(title), self.coders[coder].id, batch.id) for title in titles for coder in coders]
        self.act(assign(self.project.id, batch, pairs))


CAREFUL = {"Maya": 0.9, "Ben": 0.88, "Chidi": 0.86, "Dana": 0.62}


def coded_team(path: Path, articles: int = 24, seed: int = 7, care: dict[str, float] | None = None) -> Team:
    """Articles coded by all, each coder seeing the same claims and getting each thing right with her own care."""
    care = care or CAREFUL
    team, drawn = Team.create(path, care), random.Random(seed)
    for number in range(articles):
        title = f"Article {number + 1:02d}"
        team.add_article(title, " ".join(drawn.choice(WORDS) for _ in range(220)))
        claims = [_true_claim(drawn, place) for place in range(drawn.randint(4, 8))]
        for coder, share in care.items():
            team.code(coder, title, _seen(team, coder, title, claims, share, drawn))
    return team


Claim = tuple[int, int, str, str, str]


def _true_claim(drawn: random.Random, place: int) -> Claim:
    start = 120 * place + drawn.randint(0, 20)
    kinds = drawn.choices(CLAIM_TYPES, (8, 6, 7, 3, 3))[0]
    return start, start + drawn.randint(40, 80), drawn.choice(ACTORS), kinds, drawn.choice(TONES)[0]


def _seen(
    team: Team, coder: str, title: str, claims: Iterable[Claim], care: float, drawn: random.Random
) -> list[Edit]:
    found = []
    for start, end, actor, kind, tone in claims:
        if drawn.random() > care + 0.08:
            continue
        moved = 0 if drawn.random() < care else drawn.randint(1, 15)
        if drawn.random() > care:
            kind = {"Regulation": "Accountability", "Accountability": "Regulation"}.get(kind, drawn.choice(CLAIM_TYPES))
        tone = tone if drawn.random() < care + 0.05 else "neutral"
        actor = actor if drawn.random() < care + 0.08 else drawn.choice(ACTORS)
        values = {"actor": actor, "claim_type": kind, "sentiment": tone}
        found.append(team.claim(coder, title, start + moved, end + moved, **values))
    return found
