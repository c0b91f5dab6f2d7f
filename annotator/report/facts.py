"""What a report tells besides the analysis: where the data come from and which part of them was asked for."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CoderFacts:
    """One coder of the analysis; `name` is unique in it.

    Articles `done`, and `started` without being marked done; `compared` of them count because another coder's work on
    them does, too, and hold `passages` of this coder, of `characters` altogether.
    """

    id: str
    name: str
    kind: str
    done: int
    started: int
    compared: int
    passages: int
    characters: int = 0


@dataclass(frozen=True, slots=True)
class Settings:
    """What was asked for: `coders` and `batch` are names, empty and None where nothing was chosen.

    `batches` are the rounds the counted articles were assigned in, `left_out` the training rounds that do not count.
    """

    resamples: int
    seed: int
    coders: tuple[str, ...] = ()
    batch: str | None = None
    include_started: bool = False
    batches: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Context:
    """A project as a report names it; `codes` pairs each variable's id with its permanent code.

    `population` counts all articles of the project, coded or not.
    """

    project: str
    state: str
    codebook_version: int
    settings: Settings
    coders: tuple[CoderFacts, ...]
    codes: tuple[tuple[str, str], ...]
    population: int
