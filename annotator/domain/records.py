"""The records of the field as they are shown; each is a value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from annotator.domain.span import Span

NOT_STARTED, STARTED, DONE = "not started", "started", "done"
CODING_STATES = (NOT_STARTED, STARTED, DONE)
CODER_KINDS = ("person", "consensus", "gold", "model")
PURPOSES = ("training", "pilot", "main", "drift")
PROPOSED, ACCEPTED = "proposed", "accepted"


@dataclass(frozen=True, slots=True)
class Article:
    """One article; its text is found by `text`, the SHA-256 of the text it was born with."""

    id: str
    title: str
    outlet: str
    date: str
    author: str
    text: str
    source: str = ""
    supersedes: str | None = None


@dataclass(frozen=True, slots=True)
class Coder:
    """One who codes: a person, the consensus, a gold standard or a model. Never identified by name."""

    id: str
    name: str
    kind: str = "person"
    lead: bool = False
    into: str | None = None


@dataclass(frozen=True, slots=True)
class Annotation:
    """One coder's segments in one article, with values: for each variable's id the ids (or the text) it was given."""

    id: str
    article: str
    coder: str
    segments: tuple[Span, ...]
    values: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    memo: str = ""

    @property
    def start(self) -> int:
        """Where the first segment begins."""
        return self.segments[0].start


@dataclass(frozen=True, slots=True)
class Coding:
    """One coder's state on one article."""

    article: str
    coder: str
    state: str


@dataclass(frozen=True, slots=True)
class Assignment:
    """One article that one coder is to code, in one batch."""

    article: str
    coder: str
    batch: str


@dataclass(frozen=True, slots=True)
class Batch:
    """A round of articles; `overlap` of them are coded by all, drawn by `seed`."""

    id: str
    name: str
    purpose: str
    seed: int = 0
    overlap: int = 0
