"""The week in which an article was coded: that of the last of its coders who marked it done."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from annotator.storage import arrays, reading
from annotator.storage.project_file import ProjectReader


def weeks_of(project: ProjectReader, pairs: Collection[tuple[str, str]]) -> dict[str, str]:
    """By article, the ISO week (2026-W09, UTC) of the newest of these (article, coder) pairs that is marked done.

    Times are those of the coders' own clocks; one that is no date counts for nothing.
    """
    redirects = reading.redirects(project)
    newest: dict[str, str] = {}
    for article, coder, time in arrays.finished(project):
        if (article, redirects.get(coder, coder)) in pairs and time > newest.get(article, ""):
            newest[article] = time
    known = {article: week_of(time) for article, time in newest.items()}
    return {article: week for article, week in known.items() if week is not None}


def week_of(time: str) -> str | None:
    """The ISO week of an ISO 8601 time; None where it is none."""
    try:
        year, week, _ = date.fromisoformat(time[:10]).isocalendar()
    except ValueError:
        return None
    return f"{year:04}-W{week:02}"
