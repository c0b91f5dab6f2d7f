"""ZIP archives from anywhere: every entry is vetted before the first one is unpacked, and all stay in memory."""

from __future__ import annotations

import io
import re
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator

from annotator.domain.errors import AnnotatorError

MAX_ENTRIES = 10_000
MAX_EXPANDED = 1 << 30
MAX_RATIO = 200
MAX_PART = 32 << 20

_CENTRAL_HEADER = b"PK\x01\x02"
_OUTSIDE = re.compile(r"^[/\\]|^[A-Za-z]:|\\|\0|(^|/)\.\.(/|$)")
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_ENCRYPTED = 0x1
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    OSError,
    ValueError,
    OverflowError,
    NotImplementedError,
    IndexError,
)


def open_archive(data: bytes) -> zipfile.ZipFile:
    """The archive in `data`, all of its entries vetted.

    Raises AnnotatorError for damage, too many entries, too much to unpack, names that lead outside, repeat or differ
    in case alone, links, and encryption.
    """
    # Before the directory is parsed: a million entries would take seconds and half a gigabyte.
    if data.count(_CENTRAL_HEADER) > MAX_ENTRIES:
        raise AnnotatorError("archive_large")
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except _BROKEN as error:
        raise AnnotatorError("archive_damaged") from error
    entries = archive.infolist()
    expanded = sum(entry.file_size for entry in entries)
    if expanded > min(MAX_EXPANDED, MAX_RATIO * len(data)):
        raise AnnotatorError("archive_large")
    _check_names([entry.orig_filename for entry in entries])
    for entry in entries:
        _check_entry(entry)
    return archive


def _check_names(names: list[str]) -> None:
    seen: set[str] = set()
    for name in names:
        if _OUTSIDE.search(name):
            raise AnnotatorError("archive_outside", name=name)
        if name.casefold() in seen:
            raise AnnotatorError("archive_twice", name=name)
        seen.add(name.casefold())


def _check_entry(entry: zipfile.ZipInfo) -> None:
    if stat.S_ISLNK(entry.external_attr >> 16):
        raise AnnotatorError("archive_link", name=entry.orig_filename)
    if entry.flag_bits & _ENCRYPTED:
        raise AnnotatorError("archive_encrypted")
    if entry.compress_type not in _METHODS:
        raise AnnotatorError("archive_damaged")


def part(archive: zipfile.ZipFile, name: str) -> Iterator[bytes]:
    """One entry's bytes, piece by piece; damage and more than MAX_PART raise AnnotatorError."""
    if archive.getinfo(name).file_size > MAX_PART:
        raise AnnotatorError("archive_large")
    try:
        with archive.open(name) as file:
            while piece := file.read(1 << 16):
                yield piece
    except _BROKEN as error:
        raise AnnotatorError("archive_damaged") from error
