"""Who has how much done."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from annotator.domain.records import DONE, STARTED, Coder
from annotator.storage import reading
from annotator.storage.merges import merges
from annotator.storage.project_file import ProjectReader


@dataclass(frozen=True, slots=True)
class CoderProgress:
    """One coder's articles, assigned, and of all shown ones done and only started; and when work last came by a merge.

    `done` and `started` count articles that were assigned or not. A joined coder's work is the other's.
    """

    coder: Coder
    assigned: int
    done: int
    started: int
    annotations: int
    last_merged: str | None


def progress(project: ProjectReader) -> list[CoderProgress]:
    """Every coder's progress, by name; of those joined into another, the other's alone."""
    ends, shown = reading.redirects(project), {article.id for article in reading.articles(project)}
    states = {
        (ends.get(one.coder, one.coder), one.article): one.state
        for one in sorted(reading.codings(project), key=lambda one: one.state == DONE)
        if one.article in shown
    }
    assigned = {
        (ends.get(one.coder, one.coder), one.article) for one in reading.assignments(project) if one.article in shown
    }
    annotations: Counter[str] = Counter()
    for coder, number in reading.annotations_by_coder(project).items():
        annotations[ends.get(coder, coder)] += number
    last = {share.coder: past.at for past in merges(project) for file in past.files for share in file.shares}
    latest: dict[str, str] = {}
    for coder, at in last.items():
        end = ends.get(coder, coder)
        latest[end] = max(at, latest.get(end, ""))
    return [
        CoderProgress(
            coder, sum(one == coder.id for one, _ in assigned), _count(states.items(), coder.id, DONE),
            _count(states.items(), coder.id, STARTED), annotations[coder.id], latest.get(coder.id),
        )
        for coder in reading.coders(project)
        if coder.id not in ends
    ]  # fmt: skip


def _count(states: Iterable[tuple[tuple[str, str], str]], coder: str, state: str) -> int:
    return sum(one == coder and found == state for (one, _), found in states)
