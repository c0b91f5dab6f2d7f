"""Which backups stay: all of the last day, then one a day, a week, a month; and always that of the last merge."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from annotator.storage import backups
from annotator.storage.project_file import ProjectFile
from annotator.storage.restoring import backups_of, is_sound

_ALL, _DAILY, _WEEKLY = timedelta(days=1), timedelta(days=14), timedelta(days=70)


def staying(times: Sequence[datetime], now: datetime) -> set[int]:
    """The places of those that stay: of each day, week or month the newest, the newest of all in any case."""
    newest: dict[Hashable, int] = {}
    for place in sorted(range(len(times)), key=lambda place: times[place]):
        newest[_span(times[place], now, place)] = place
    return set(newest.values())


def _span(time: datetime, now: datetime, place: int) -> Hashable:
    age = now - time
    if age < _ALL:
        return place
    if age < _DAILY:
        return "day", time.date()
    if age < _WEEKLY:
        return "week", time.isocalendar()[:2]
    return "month", time.year, time.month


def thin(project: ProjectFile, now: datetime | None = None) -> list[Path]:
    """Removes the backups of a project whose time has gone, and returns them; none before the newest was read through.

    The backup of the last merge is never among them.
    """
    found = backups_of(project)
    if len(found) < 2 or not is_sound(found[0].path):
        return []
    stay = staying([datetime.fromisoformat(one.at) for one in found], now or datetime.now(UTC))
    last = project.raw.execute("SELECT backup FROM merged ORDER BY number DESC LIMIT 1").fetchone()
    gone = [
        one.path
        for place, one in enumerate(found)
        if place not in stay and not (last and backups.is_named_by(one.path, last[0]))
    ]
    for path in gone:
        path.unlink(missing_ok=True)
    return gone
