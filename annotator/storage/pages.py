"""The rows of a SQLite file read page by page, without its tree: what a damaged page leads to is found all the same.

The format is described at https://www.sqlite.org/fileformat.html, section 1.5 and 1.6 for pages, 2.1 for records.
"""

from __future__ import annotations

from collections.abc import Iterator
from struct import unpack_from

_TABLE_LEAF, _INDEX_LEAF, _INDEX_INTERIOR = 13, 10, 2
_HEADER_SIZES = {_TABLE_LEAF: 8, _INDEX_LEAF: 8, _INDEX_INTERIOR: 12}
_INTEGER_SIZES = {0: 0, 1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8, 8: 0, 9: 0}
Row = tuple[object, ...]
# What a page or row that is not what it says makes of the reading of it.
_UNREADABLE = (IndexError, ValueError, OverflowError)


def rows(data: bytes) -> Iterator[Row]:
    """The columns of every row on every page in use, in the order of pages: texts, whole numbers, bytes and None.

    A row that cannot be read is passed over. Nothing says which table a row is of; a row of a table without row ids
    and of an index is all its columns.
    """
    file = _File(data)
    free = file.free_pages()
    for number in range(1, file.count + 1):
        if number not in free:
            yield from file.rows_on(number)


class _File:
    """The bytes of a database file, by page."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        size = int.from_bytes(data[16:18], "big")
        self._size = 65536 if size == 1 else size
        self._usable = self._size - data[20]
        self.count = len(data) // self._size if self._size else 0

    def free_pages(self) -> set[int]:
        """The pages on the list of free ones, as far as that can be followed: they may hold what was taken back."""
        free: set[int] = set()
        trunk = int.from_bytes(self._data[32:36], "big")
        while 0 < trunk <= self.count and trunk not in free:
            free.add(trunk)
            start = (trunk - 1) * self._size
            following, leaves = unpack_from(">II", self._data, start)
            if leaves <= self._usable // 4 - 2:
                free.update(unpack_from(f">{leaves}I", self._data, start + 8))
            trunk = following
        return free

    def rows_on(self, number: int) -> Iterator[Row]:
        """The rows on one page; none where it is no page of rows."""
        start = (number - 1) * self._size
        head = start + (100 if number == 1 else 0)
        kind = self._data[head]
        if kind not in _HEADER_SIZES:
            return
        (cells,) = unpack_from(">H", self._data, head + 3)
        first = head + _HEADER_SIZES[kind]
        if first + 2 * cells > start + self._usable:
            return
        for offset in unpack_from(f">{cells}H", self._data, first):
            try:
                yield _columns(self._payload(kind, start, offset))
            except _UNREADABLE:
                continue

    def _payload(self, kind: int, start: int, offset: int) -> bytes:
        """The bytes of one row, gathered from its page and those it runs over to."""
        at = start + offset + (4 if kind == _INDEX_INTERIOR else 0)
        length, at = _varint(self._data, at)
        if kind == _TABLE_LEAF:
            _, at = _varint(self._data, at)
        here = self._local(kind, length)
        if at + here > start + self._usable:
            raise ValueError("a row ends beyond its page")
        parts = [self._data[at : at + here]]
        left, following = length - here, int.from_bytes(self._data[at + here : at + here + 4], "big")
        while left > 0:
            if not 0 < following <= self.count:
                raise ValueError("a row runs over to no page")
            begin = (following - 1) * self._size
            following = int.from_bytes(self._data[begin : begin + 4], "big")
            parts.append(self._data[begin + 4 : begin + min(self._usable, left + 4)])
            left -= self._usable - 4
        return b"".join(parts)

    def _local(self, kind: int, length: int) -> int:
        """How many bytes of a row of this length lie on its own page."""
        usable = self._usable
        most = usable - 35 if kind == _TABLE_LEAF else (usable - 12) * 64 // 255 - 23
        if length <= most:
            return length
        least = (usable - 12) * 32 // 255 - 23
        fitting = least + (length - least) % (usable - 4)
        return fitting if fitting <= most else least


def _varint(data: bytes, at: int) -> tuple[int, int]:
    """A whole number of one to nine bytes, and where it ends."""
    value = 0
    for place in range(8):
        byte = data[at + place]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + place + 1
    return value << 8 | data[at + 8], at + 9


def _columns(payload: bytes) -> Row:
    size, at = _varint(payload, 0)
    kinds = []
    while at < size:
        kind, at = _varint(payload, at)
        kinds.append(kind)
    values = []
    for kind in kinds:
        length = _INTEGER_SIZES[kind] if kind < 10 and kind in _INTEGER_SIZES else (kind - 12) // 2
        if length < 0 or at + length > len(payload):
            raise ValueError("a column ends beyond its row")
        values.append(_value(kind, payload[at : at + length]))
        at += length
    return tuple(values)


def _value(kind: int, content: bytes) -> object:
    if kind == 0:
        return None
    if kind in (8, 9):
        return kind - 8
    if kind < 7:
        return int.from_bytes(content, "big", signed=True)
    return content.decode() if kind % 2 else content
