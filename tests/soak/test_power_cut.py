"""The power goes after any call of any act: the file is whole, and every act that was acknowledged is in it.

The statements are those that the program gave its own connection; a recording file system takes them down.
"""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import apsw
import pytest

from annotator.domain.changes import Act
from annotator.storage import check, opening
from annotator.storage.project_file import ProjectFile
from tests import small_project as small
from tests.soak.amounts import Share, long_shares, shares
from tests.soak.deeds import an_act
from tests.soak.power import Call, Image, Recorder, images

NAME = "lead.accord"


def test_the_images_of_a_disk() -> None:
    """The simulator itself: what is synced stays, what is not may be there, in part, or not."""
    calls = [Call("write", "a", 0, b"x" * 1024), Call("sync", "a"), Call("truncate", "a", 512), Call("delete", "a", 0)]
    found = [image for image, _ in images({"a": b"old"}, calls, random.Random(1))]
    assert found[:2] == [{"a": b"old"}, {"a": b"x" * 1024}]
    assert {image["a"] for image in found[2:4]} <= {b"old", b"x" * 512, b"x" * 1024, b"old" + bytes(509) + b"x" * 512}
    assert found[4:8] == [{"a": b"x" * 1024}] * 4
    assert found[8:10] == [{"a": b"x" * 1024}, {"a": b"x" * 512}]
    assert found[12:14] == [{"a": b"x" * 1024}, {}]


@pytest.mark.parametrize("share", shares(suite=100, full=5000, at_once=1000))
def test_the_power_goes(share: Share, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before, calls = recorded(tmp_path, share.seed, monkeypatch)
    tried, corrupt, lost = outcome(tmp_path, before, calls, share)
    print(f"{tried} images of {len(calls)} calls: {corrupt} corrupt, {lost} without an acknowledged act")
    assert (tried, corrupt, lost) == (share.number, 0, 0)


@pytest.mark.parametrize("share", [pytest.param(Share(0, 100), id="100"), *long_shares(1000, 1000)])
@pytest.mark.parametrize("sync", ["OFF", "NORMAL"])
def test_with_fewer_syncs_it_is_found_out(
    sync: str, share: Share, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A simulator that finds nothing proves nothing: without syncs files break, with fewer of them acts are lost."""
    before, calls = recorded(tmp_path, share.seed, monkeypatch, lambda one: one.replace("= FULL", f"= {sync}"))
    tried, corrupt, lost = outcome(tmp_path, before, calls, share)
    print(f"synchronous = {sync}: {tried} images: {corrupt} corrupt, {lost} without an acknowledged act")
    assert (corrupt if sync == "OFF" else lost) > 0


def recorded(
    folder: Path, seed: int, monkeypatch: pytest.MonkeyPatch, changed: Callable[[str], str] = str
) -> tuple[Image, list[Call]]:
    """A project's bytes, and all that SQLite does to the disk while ten acts are appended to it."""
    path = folder / NAME
    small.make(path).close()
    before = path.read_bytes()
    statements = said_to_sqlite(path, seed, monkeypatch)
    path.write_bytes(before)
    calls: list[Call] = []
    system = Recorder("recorder", calls)
    with closing(apsw.Connection(str(path), vfs="recorder")) as connection:
        for statement in statements:
            if statement.startswith("kept "):
                calls.append(Call("kept", statement.removeprefix("kept ")))
            else:
                connection.execute(changed(statement)).fetchall()
    system.unregister()
    with closing(sqlite3.connect(path)) as connection:
        there = {row[0] for row in connection.execute("SELECT change FROM revision")}
    assert {call.name for call in calls if call.kind == "kept"} <= there
    return {NAME: before}, calls


def said_to_sqlite(path: Path, seed: int, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every statement of a session with its values, from opening to closing, and when an act was acknowledged."""
    statements: list[str] = []
    connect, chance = opening._connect, random.Random(seed)

    def traced(path: Path) -> sqlite3.Connection:
        connection = connect(path)
        connection.set_trace_callback(statements.append)
        return connection

    with monkeypatch.context() as patched:
        patched.setattr(opening, "_connect", traced)
        project = ProjectFile.open(path)
        for _ in range(10):
            change = Act(small.LEAD, small.AT).change(an_act(small.LEAD, chance.randrange(20), "m" * chance.randrange(9000)))
            project.append(change)
            statements.append(f"kept {change.id}")
        project.close()
    return [one for one in statements if not one.startswith("--")]


def outcome(folder: Path, before: Image, calls: list[Call], share: Share) -> tuple[int, int, int]:
    """How many disks were tried, how many did not open whole, and on how many an acknowledged act was missing."""
    chance = random.Random(share.seed)
    disks = list(images(before, calls, chance))
    corrupt = lost = 0
    chosen = sorted(chance.sample(range(len(disks)), min(share.number, len(disks))))
    for place in chosen:
        image, kept = disks[place]
        there = recovered(folder / "disk", image, whole=place % 20 == 0)
        corrupt += there is None
        lost += there is not None and not set(kept) <= there
    return len(chosen), corrupt, lost


def recovered(folder: Path, image: Image, whole: bool) -> set[str] | None:
    """The acts in a file after SQLite recovered it; None if it is damaged. `whole`: opened and checked by the program."""
    folder.mkdir(exist_ok=True)
    for path in folder.iterdir():
        path.unlink()
    for name, content in image.items():
        (folder / name).write_bytes(content)
    try:
        with closing(sqlite3.connect(folder / NAME)) as connection:
            if connection.execute("PRAGMA integrity_check(1)").fetchone() != ("ok",):
                return None
            found = {row[0] for row in connection.execute("SELECT change FROM revision")}
    except sqlite3.DatabaseError:
        return None
    if whole:
        with small.opened(folder / NAME) as project:
            check.check(project)
    return found
