"""Backups: one of every state worth having, thinned by age, never the one that undoes the last merge."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import sleep

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.storage import backups, merge, restoring, thinning
from annotator.storage.project_file import ProjectFile
from annotator.verbs import keeping
from tests import small_project as small

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


def kept_beside(path: Path) -> list[Path]:
    folder = path.parent / backups.FOLDER
    return sorted(folder.iterdir()) if folder.is_dir() else []


def test_an_empty_project_needs_no_backup(lead: Path) -> None:
    with small.opened(lead) as project:
        assert keeping.keep(project) is None
    assert kept_beside(lead) == []


def test_a_state_is_kept_once_and_can_be_put_back(lead: Path) -> None:
    with small.opened(lead) as project:
        small.claimed(project, small.ANN)
    with small.opened(lead) as project:
        kept = keeping.keep(project)
        assert kept
        assert keeping.keep(project) is None
        small.claimed(project, small.BEN)
        assert len(small.shown(project)) == 2
    with small.opened(lead) as project:
        assert keeping.keep(project) not in (None, kept)
        project, _ = restoring.restore(project, kept.name)
        assert len(small.shown(project)) == 1
        project.close()
    assert not [path for path in kept_beside(lead) if path.suffix == ".part"]


def test_work_of_the_same_tick_of_the_clock_is_kept_too(lead: Path) -> None:
    """File systems date a file by ticks of 4 ms to 2 s: work done right after a copy can leave time and size alone."""
    with small.opened(lead) as project:
        small.claimed(project, small.ANN)
        kept = keeping.keep(project)
        written = lead.stat()
        assert kept
        small.claimed(project, small.BEN)
        os.utime(lead, ns=(written.st_atime_ns, written.st_mtime_ns))
        assert lead.stat().st_size == written.st_size
        second = keeping.keep(project)
        assert second not in (None, kept)
        looked_at = second.stat().st_ctime_ns
        sleep(0.02)
        assert keeping.keep(project) is None
        assert second.stat().st_ctime_ns > looked_at


def test_the_copy_is_not_the_live_file_and_no_side_file_stays(lead: Path) -> None:
    with small.opened(lead) as project:
        small.claimed(project, small.ANN)
        kept = keeping.keep(project)
        assert kept
        assert not kept.samefile(lead)
        before = kept.read_bytes()
        small.claimed(project, small.BEN)
    assert kept.read_bytes() == before
    assert [path.name for path in lead.parent.iterdir() if "journal" in path.name] == []


def test_a_folder_that_cannot_be_made_is_said_and_the_act_not_done(lead: Path) -> None:
    (lead.parent / backups.FOLDER).write_text("in the way")
    with small.opened(lead) as project:
        small.claimed(project, small.ANN)
        with small.refused("no_backup_made"):
            keeping.keep(project)
        assert len(small.shown(project)) == 1


def test_what_a_crash_left_of_a_backup_goes_at_the_next_opening(lead: Path) -> None:
    folder = lead.parent / backups.FOLDER
    folder.mkdir()
    (folder / f".{lead.name}.0123.part").write_bytes(b"half")
    with small.opened(lead):
        assert kept_beside(lead) == []


def aged(path: Path, days: float) -> Path:
    """A backup as a file of that age."""
    time = (NOW - timedelta(days=days)).timestamp()
    os.utime(path, (time, time))
    return path


def test_old_backups_go_but_never_that_of_the_last_merge(lead: Path) -> None:
    with small.opened(lead) as project:
        small.dealt(project, (small.COUNCIL, small.ANN))
        path = small.sent(project, small.ANN, lead.with_name("ann.accord"))
    with small.opened(path) as file:
        small.claimed(file, small.ANN)
    project, _ = merge.merge(ProjectFile.open(lead), [path], small.AT)
    (merged,) = kept_beside(lead)
    aged(merged, 400.2)
    made = []
    for number, days in enumerate((400, 399, 30, 29.5, 0.1)):
        small.claimed(project, small.BEN, memo=str(number))
        kept = backups.take_copy(project)
        assert kept
        made.append(aged(kept, days))
    gone = thinning.thin(project, NOW)
    project.close()
    assert set(gone) == {made[0], made[2]}
    assert merged.exists()


def test_nothing_goes_while_the_newest_cannot_be_read(lead: Path) -> None:
    with small.opened(lead) as project:
        for number in range(3):
            small.claimed(project, small.ANN, memo=str(number))
            kept = backups.take_copy(project)
            assert kept
            aged(kept, 40 - number)
        ((root,),) = small.rows(kept, "SELECT rootpage FROM sqlite_schema WHERE name = 'revision_author'")
        damaged = bytearray(kept.read_bytes())
        damaged[(root - 1) * 4096] = 0xFF
        kept.write_bytes(bytes(damaged))
        aged(kept, 0.1)
        assert thinning.thin(project, NOW) == []
    assert len(kept_beside(lead)) == 3


@given(st.lists(st.floats(0, 365), min_size=1, max_size=60))
def test_the_newest_stays_and_of_every_span_one(ages: list[float]) -> None:
    times = [NOW - timedelta(days=age) for age in ages]
    stay = thinning.staying(times, NOW)
    assert times.index(max(times)) in stay or max(times) in [times[place] for place in stay]
    assert all(place in stay for place, age in enumerate(ages) if age < 1)
    for place, time in enumerate(times):
        near = 1 if ages[place] < 14 else 7 if ages[place] < 70 else 31
        assert any(abs(times[one] - time) <= timedelta(days=near) for one in stay)


@pytest.mark.parametrize("days", [365])
def test_a_year_of_daily_thinning_leaves_few_and_covers_it(days: int) -> None:
    times: list[datetime] = []
    start = NOW - timedelta(days=days)
    for day in range(days + 1):
        now = start + timedelta(days=day)
        times += [now - timedelta(hours=6), now]
        times = [times[place] for place in sorted(thinning.staying(times, now))]
    ages = [(NOW - time).days for time in times]
    assert len(times) < 45
    assert sum(age < 14 for age in ages) >= 14
    assert all(any(low <= age < low + 31 for age in ages) for low in range(70, days - 31, 31))
