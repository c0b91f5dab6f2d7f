"""In which orders the table of passages can stand, in SQL and for a passage that was read: both must agree."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from annotator.domain.codebook import Codebook
from annotator.domain.folding import folded
from annotator.storage.project_file import ProjectReader

ARTICLE, CODER, MEMO = "article", "coder", "memo"
# What has no value comes last either way.
LAST = 1 << 30


class Passage(NamedTuple):
    """One annotation as the table shows it; `values` has the ids by variable, redirects followed."""

    id: str
    article: str
    title: str
    outlet: str
    date: str
    coder: str
    start: int
    quote: str
    values: Mapping[str, tuple[str, ...]]
    memo: str


@dataclass(frozen=True, slots=True)
class Ranks:
    """What puts passages in order before their article does: a key in SQL on `annotation a`, and where it ranks."""

    key: str
    of: Callable[[str], int]
    of_passage: Callable[[Passage], int]
    by_article: bool = False


def ranks_of(project: ProjectReader, codebook: Codebook, order: str) -> Ranks:
    """The ranks of an order: by article, by coder, by memo or by the first value of a variable, by its id."""
    if order == ARTICLE:
        return Ranks("''", lambda _: 0, lambda _: 0, True)
    if order == MEMO:
        return Ranks("min(length(a.memo), 1)", lambda key: 0 if int(key) else LAST,
                      lambda passage: 0 if passage.memo else LAST)  # fmt: skip
    if order == CODER:
        rows = project.raw.execute("SELECT id FROM coder ORDER BY name, id").fetchall()
        places = {row[0]: place for place, row in enumerate(rows)}
        return Ranks("a.coder", lambda key: places.get(key, LAST), lambda passage: places.get(passage.coder, LAST))
    listed = [value.id for value in codebook.values_of(order)]
    named = sorted(codebook.actors.values(), key=lambda actor: (folded(actor.name), actor.id))
    ranks = {value: place for place, value in enumerate([*listed, *(actor.id for actor in named)])}
    given = f"annotation = a.id AND variable = {_quoted(order)} AND number = 0"
    first = f"(SELECT coalesce(min(value), '') FROM tag WHERE {given})"
    return Ranks(first, lambda key: ranks.get(codebook.read_as(key), LAST),
                  lambda passage: ranks.get(next(iter(passage.values.get(order, ())), ""), LAST))  # fmt: skip


def _quoted(words: str) -> str:
    return "'" + words.replace("'", "''") + "'"
