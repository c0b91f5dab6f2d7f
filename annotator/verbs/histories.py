"""Who did what when, in words."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.messages import counted
from annotator.storage import history, reading
from annotator.storage.history import Deed
from annotator.storage.project_file import ProjectReader


@dataclass(frozen=True, slots=True)
class Told:
    """One act with the names of those and of what it concerns."""

    deed: Deed
    coder: str
    articles: tuple[str, ...]


def told(project: ProjectReader, article: str | None = None, coder: str | None = None) -> list[Told]:
    """Every act, newest first, of one article or one coder where an id is given."""
    names = {one.id: one.name for one in reading.coders(project)}
    titles = {one.id: one.title for one in reading.articles(project)}
    return [
        Told(deed, names.get(deed.author, deed.author), tuple(titles.get(one, one) for one in deed.articles))
        for deed in history.deeds(project, article, coder)
    ]


def in_words(told: Told) -> str:
    """What an act did, for a person: how many of what, and on which articles."""
    what = ", ".join(counted(number, kind) for kind, number in told.deed.kinds.items())
    named = "; ".join(told.articles[:3]) + (f" and {len(told.articles) - 3} more" if len(told.articles) > 3 else "")
    return f"{'took back: ' if told.deed.undoes else ''}{what}" + (f"  [{named}]" if named else "")
