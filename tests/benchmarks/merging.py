"""Merging a team's files, timed beside what nobody can do without and beside the plain way of doing it.

    python tests/benchmarks/merging.py [ANNOTATIONS] [FOLDER]

Ten coders' files of ANNOTATIONS (default 10 000 and 100 000, one after the other) into a project that has none: copied,
vetted row by row, united, verified, swapped in. Beside it in the same run, each in a process of its own:

- floor: ATTACH and INSERT … SELECT of the same rows into the same tables, nothing checked, no sync;
- naive: the first 20 000 rows, row by row through `INSERT OR IGNORE`, scaled to all of them;
- again: the same files once more, with nothing new; renamed: the same after their bytes changed but not their content;
- preview of one file that is not in the project.

Memory is the most that the work and its helper processes had at one moment, shared pages counted once (PSS, on Linux).
"""

from __future__ import annotations

import multiprocessing
import resource
import shutil
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

sys.path[:0] = [str(Path(__file__).parents[2])]

# Nothing of the program at this level: the processes that vet begin by reading this file, as else they do `main.py`.
if TYPE_CHECKING:
    from tests.benchmarks.team_files import Team

AT = "2020-07-02T09:00:00.000Z"
CODERS = 10
NAIVE_ROWS = 20_000
LOOK_SECONDS = 0.1


def merged(team: Team, target: Path) -> str:
    """The files into a copy of the lead's project."""
    from annotator.storage import merge
    from annotator.storage.project_file import ProjectFile

    shutil.copy(team.lead, target)
    project, report = merge.merge(ProjectFile.open(target), team.files, AT)
    project.close()
    return (
        f"{report.annotations:,} annotations, {report.new_revisions:,} revisions, {target.stat().st_size / 1e6:,.0f} MB"
    )


def again(team: Team, target: Path) -> str:
    """The same files once more."""
    from annotator.storage import merge
    from annotator.storage.project_file import ProjectFile

    project, report = merge.merge(ProjectFile.open(target), team.files, AT)
    project.close()
    return f"{report.new_revisions} new"


def renamed(team: Team, target: Path) -> str:
    """Files with the same content in other bytes: every row is vetted and looked up."""
    from annotator.storage import merge
    from annotator.storage.project_file import ProjectFile

    files = []
    for file in team.files:
        copy = target.with_name(f"again-{file.name}")
        shutil.copy(file, copy)
        with sqlite3.connect(copy) as connection:
            connection.execute("INSERT INTO local VALUES ('benchmark', 'other bytes')")
        connection.close()
        files.append(copy)
    begun = time.perf_counter()
    project, report = merge.merge(ProjectFile.open(target), files, AT)
    project.close()
    for copy in files:
        copy.unlink()
    return f"{report.new_revisions} new, {time.perf_counter() - begun:.1f} s without making the files"


def preview(team: Team, target: Path) -> str:
    """What the first file would bring to a project that has the others."""
    from annotator.storage import merge
    from annotator.storage.project_file import ProjectFile

    shutil.copy(team.lead, target)
    project, _ = merge.merge(ProjectFile.open(target), team.files[1:3], AT)
    begun = time.perf_counter()
    report = merge.preview(project, team.files[:1])
    taken = time.perf_counter() - begun
    project.close()
    return f"{report.files[0].new:,} new, {taken:.2f} s for the preview itself"


def floor(team: Team, target: Path) -> str:
    """The same rows by INSERT … SELECT."""
    from annotator.storage.columns import SHOWN

    shutil.copy(team.lead, target)
    connection = sqlite3.connect(target, isolation_level=None)
    for pragma in ("journal_mode = OFF", "synchronous = OFF", "cache_size = -400000"):
        connection.execute(f"PRAGMA {pragma}")
    for file in team.files:
        connection.execute("ATTACH ? AS other", (str(file),))
        connection.execute("BEGIN")
        for table in ("text", "revision", *SHOWN):
            connection.execute(f"INSERT OR IGNORE INTO main.{table} SELECT * FROM other.{table}")
        connection.execute("COMMIT")
        connection.execute("DETACH other")
    connection.close()
    return f"{target.stat().st_size / 1e6:,.0f} MB"


def naive(team: Team, target: Path) -> str:
    """Row by row, a transaction for all of them."""
    shutil.copy(team.lead, target)
    connection = sqlite3.connect(target, isolation_level=None)
    other = sqlite3.connect(team.files[0])
    rows = other.execute("SELECT * FROM revision LIMIT ?", (NAIVE_ROWS,)).fetchall()
    begun = time.perf_counter()
    connection.execute("BEGIN")
    for row in rows:
        if not connection.execute("SELECT 1 FROM revision WHERE id = ?", row[:1]).fetchone():
            connection.execute("INSERT INTO revision VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", row)
    connection.execute("COMMIT")
    each = (time.perf_counter() - begun) / len(rows)
    connection.close()
    return f"{each * 1e6:.0f} µs a row: {each * _revisions(team):.1f} s for all, without vetting and folding"


def _revisions(team: Team) -> int:
    total = 0
    for file in team.files:
        with sqlite3.connect(file) as connection:
            total += connection.execute("SELECT count(*) FROM revision").fetchone()[0]
        connection.close()
    return total


def _answer(work: Callable[[Team, Path], str], team: Team, target: Path, queue: multiprocessing.Queue) -> None:
    begun = time.perf_counter()
    said = work(team, target)
    taken = time.perf_counter() - begun
    own, children = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    cpu = sum(one.ru_utime + one.ru_stime for one in (own, children))
    queue.put((taken, cpu, said))


def timed(work: Callable[[Team, Path], str], team: Team, target: Path) -> float:
    """Seconds of the work in a process of its own, which are printed with its CPU seconds and memory."""
    context = multiprocessing.get_context("spawn")
    queue = context.Queue()
    process = context.Process(target=_answer, args=(work, team, target, queue))
    process.start()
    most = 0.0
    while process.is_alive():
        most = max(most, sum(memory_of(one) for one in family_of(process.pid)))
        process.join(LOOK_SECONDS if queue.empty() else None)
    taken, cpu, said = queue.get()
    print(f"  {work.__name__:8} {taken:7.1f} s  {cpu:7.1f} CPU s  {most / 1e6:6,.0f} MB  {said}", flush=True)
    return taken


def family_of(process: int | None) -> list[int]:
    """The process and all below it that live now."""
    parents = {}
    for entry in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            parents[int(entry.parent.name)] = int(entry.read_text().rpartition(")")[2].split()[1])
    family = [process]
    for one in family:
        family += [child for child, parent in parents.items() if parent == one]
    return family


def memory_of(process: int) -> int:
    """Bytes of a process's memory, of what it shares its share; 0 where that is not told."""
    with suppress(OSError):
        for line in Path(f"/proc/{process}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) << 10
    return 0


def main(numbers: list[int], folder: Path) -> None:
    """Prints the figures of every size, and what ten times the work takes."""
    from tests.benchmarks.team_files import make_team

    times = []
    for number in numbers:
        team = make_team(folder / f"team-{number}", CODERS, number)
        target = folder / "merged.accord"
        print(f"{CODERS} files of {number:,} annotations, {sum(f.stat().st_size for f in team.files) / 1e6:,.0f} MB")
        least = timed(floor, team, target)
        timed(naive, team, target)
        times.append(timed(merged, team, target))
        timed(again, team, target)
        timed(renamed, team, target)
        timed(preview, team, target)
        print(f"  merging takes {times[-1] / least:.1f} × the floor\n", flush=True)
    if len(times) > 1:
        print(f"{numbers[-1] / numbers[0]:g} times the annotations: {times[-1] / times[0]:.1f} times the time")


if __name__ == "__main__":
    sizes = [int(sys.argv[1])] if len(sys.argv) > 1 else [10_000, 100_000]
    main(sizes, Path(sys.argv[2]) if len(sys.argv) > 2 else Path(tempfile.gettempdir()) / "accord-benchmark")
