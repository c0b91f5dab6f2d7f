"""A deed's folder, made once and copied for every try; what it holds, and the calls that change it."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, replace
from functools import cache
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

from tests import small_project as small
from tests.soak.deeds import DEEDS, LEAD
from tests.soak.nest import End, Fate, Nest


class Call(NamedTuple):
    """One call that changes a file: what it does, to which file, and how many bytes it writes."""

    kind: str
    path: str
    size: int


@dataclass(frozen=True, slots=True)
class Case:
    """A deed as it goes undisturbed: its folder before, its file before and after, all calls between."""

    name: str
    before: Path
    folder: Path
    old: bytes
    new: bytes = b""
    outcome: bytes = b""
    revisions: tuple = ()
    calls: tuple[Call, ...] = ()

    def steps(self) -> list[list[int]]:
        """The numbers of the calls, those together that do the same to one file in a row."""
        numbered = groupby(enumerate(self.calls, start=1), key=lambda pair: pair[1][:2])
        return [[number for number, _ in group] for _, group in numbered]


@cache
def kept_folder() -> tuple[Path, object]:
    """A folder for as long as this process runs."""
    folder = small.temporary_folder()
    return Path(folder.name).resolve(), folder


@cache
def case_of(nest: Nest, name: str) -> Case:
    """The deed, done once without disturbance."""
    place = kept_folder()[0] / name
    before, folder, log = place / "before", place / "folder", place / "calls"
    before.mkdir(parents=True)
    right(nest.hatch("tests.soak.deeds:prepare", name, str(before)))
    case = Case(name, before, folder, (before / LEAD).read_bytes())
    laid_out(case)
    right(nest.hatch("tests.soak.deeds:do", name, str(folder), 1, fate=Fate(str(folder), log=str(log))))
    outcome = (folder / DEEDS[name].outcome).read_bytes() if DEEDS[name].outcome else b""
    return replace(
        case, new=(folder / LEAD).read_bytes(), outcome=outcome, revisions=revisions_in(folder / LEAD),
        calls=tuple(calls_in(log)),
    )  # fmt: skip


def revisions_in(path: Path) -> tuple:
    """How many revisions of what a closed file holds."""
    return tuple(small.rows(path, "SELECT kind, count(*) FROM revision GROUP BY kind ORDER BY kind"))


def laid_out(case: Case) -> None:
    """The folder as the deed finds it; always the same one, for a merge notes where the files lay."""
    shutil.rmtree(case.folder, ignore_errors=True)
    shutil.copytree(case.before, case.folder)
    (case.folder / "tmp").mkdir()


def right(end: End) -> list:
    """What a process said that was not to fail."""
    assert end.status == 0, end
    assert not any(isinstance(word, dict) and "bug" in word for word in end.said), end
    return end.said


def calls_in(log: Path) -> list[Call]:
    """The calls that the interposer wrote down."""
    data, place, found = log.read_bytes(), 0, []
    while place < len(data):
        end = data.index(b"\n", place)
        kind, path, _, _, size = data[place:end].decode().split("\t")
        found.append(Call(kind, path, int(size)))
        place = end + 1 + int(size)
    return found


def litter(folder: Path) -> list[str]:
    """What should not lie in a folder when nothing is going on: journals and unfinished files."""
    return sorted(
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.name.endswith(("-journal", "-wal", "-shm", ".part")) or path.parent.name == "tmp"
    )
