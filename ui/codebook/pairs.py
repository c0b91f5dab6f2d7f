"""Actors that look alike, found while the window goes on."""

from __future__ import annotations

from collections.abc import Callable

from annotator.domain.lookalikes import Lookalike, lookalikes
from annotator.storage import codebook_notes
from ui.background import Background
from ui.codebook.desk import Desk


def look_for_pairs(desk: Desk, background: Background, take: Callable[[list[Lookalike]], None]) -> None:
    """Hands over the pairs of the registry as it stands, unless another project is open by then."""
    project, actors, counts = desk.project, dict(desk.book.actors), dict(desk.counts or {})
    apart = codebook_notes.told_apart(project)
    job = background.start(lambda _: lookalikes(actors, counts, apart))
    job.done.connect(lambda pairs: take(pairs) if desk.session.project is project else None)
