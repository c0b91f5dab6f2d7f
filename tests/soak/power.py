"""A disk that loses its power: what SQLite asks of it is recorded, and the disk is built as any moment leaves it.

Only what was synced is certain. Of the rest anything may have reached the disk: nothing, all, or some of its sectors,
in any order. The model and its numbers are those of SQLite's own crash tests.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import apsw

SECTOR = 512


@dataclass(frozen=True, slots=True)
class Call:
    """One thing done to a file (`write`, `truncate`, `sync`, `create`, `delete`), or an act acknowledged (`kept`)."""

    kind: str
    name: str
    at: int = 0
    data: bytes = b""


class Recorder(apsw.VFS):
    """A file system that writes every call down and hands it on to the real one."""

    def __init__(self, name: str, calls: list[Call]) -> None:
        self.calls = calls
        super().__init__(name, "")

    def xOpen(self, name: object, flags: list[int]) -> apsw.VFSFile:
        plain = name.filename() if isinstance(name, apsw.URIFilename) else name
        if plain is None:
            return apsw.VFSFile("", name, flags)
        if not Path(plain).exists():
            self.calls.append(Call("create", Path(plain).name))
        return _RecordedFile(self.calls, Path(plain).name, name, flags)

    def xDelete(self, name: str, sync_folder: bool) -> None:
        super().xDelete(name, sync_folder)
        self.calls.append(Call("delete", Path(name).name, int(sync_folder)))


class _RecordedFile(apsw.VFSFile):
    def __init__(self, calls: list[Call], plain: str, name: object, flags: list[int]) -> None:
        self.calls, self.plain = calls, plain
        super().__init__("", name, flags)

    def xWrite(self, data: bytes, at: int) -> None:
        super().xWrite(data, at)
        self.calls.append(Call("write", self.plain, at, bytes(data)))

    def xTruncate(self, size: int) -> None:
        super().xTruncate(size)
        self.calls.append(Call("truncate", self.plain, size))

    def xSync(self, flags: int) -> None:
        super().xSync(flags)
        self.calls.append(Call("sync", self.plain))


@dataclass
class _File:
    """What is certain of one file, and what is under way to it since its last sync."""

    certain: bytearray
    pending: list[Call] = field(default_factory=list)
    is_certain: bool = True

    def sync(self) -> None:
        self.certain, self.pending, self.is_certain = self.with_all(self.pending), [], True

    def with_all(self, calls: Sequence[Call]) -> bytearray:
        content = bytearray(self.certain)
        for call in calls:
            if call.kind == "truncate":
                del content[call.at :]
            else:
                content.extend(bytes(max(0, call.at - len(content))))
                content[call.at : call.at + len(call.data)] = call.data
        return content

    def with_some(self, chance: random.Random) -> bytearray:
        return self.with_all([part for call in self.pending for part in _sectors(call) if chance.random() < 0.5])


def _sectors(call: Call) -> Iterator[Call]:
    if call.kind == "truncate":
        yield call
        return
    place = 0
    while place < len(call.data):
        size = SECTOR - (call.at + place) % SECTOR
        yield Call("write", call.name, call.at + place, call.data[place : place + size])
        place += size


Image = dict[str, bytes]


def images(before: Image, calls: Sequence[Call], chance: random.Random) -> Iterator[tuple[Image, list[str]]]:
    """Four disks after every call, with the acts acknowledged by then: nothing unsynced, all of it, and twice some."""
    files = {name: _File(bytearray(content)) for name, content in before.items()}
    deleted: dict[str, _File] = {}
    kept: list[str] = []
    for call in calls:
        if call.kind == "kept":
            kept.append(call.name)
        else:
            _take(call, files, deleted)
        yield {**_certain(deleted), **_certain(files)}, list(kept)
        yield {name: bytes(file.with_all(file.pending)) for name, file in files.items()}, list(kept)
        for _ in range(2):
            undone = {name: file for name, file in deleted.items() if chance.random() < 0.5}
            yield {name: bytes(file.with_some(chance)) for name, file in {**undone, **files}.items()}, list(kept)


def _certain(files: dict[str, _File]) -> Image:
    return {name: bytes(file.certain) for name, file in files.items() if file.is_certain}


def _take(call: Call, files: dict[str, _File], deleted: dict[str, _File]) -> None:
    if call.kind == "create":
        deleted.pop(call.name, None)
        files[call.name] = _File(bytearray(), is_certain=False)
    elif call.kind == "delete":
        gone = files.pop(call.name)
        if not call.at:  # its folder was not synced: the name may be back
            deleted[call.name] = gone
    elif call.kind == "sync":
        files[call.name].sync()
    else:
        files[call.name].pending.append(call)
