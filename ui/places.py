"""Folders where a file only passes through: before it is coded in, it is copied to a place of its own."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from PySide6.QtCore import QStandardPaths

_MAIL = (
    "content.outlook", "inetcache", "olk", "mail downloads", "mail attachments", "com.apple.mail", ".thunderbird",
    "temporary internet files", "evolution", "geary",
)  # fmt: skip
_ARCHIVES = (".zip", ".7z", ".rar", ".tar", ".gz", ".tgz")


def why_not_there(path: Path) -> str:
    """In which passing place a file lies, such as “your downloads folder”; empty where it may stay."""
    path = Path(os.path.realpath(path))
    folders = [part.casefold() for part in path.parent.parts]
    if any(folder.endswith(_ARCHIVES) or folder.startswith((".fr-", "7zo", "rar$")) for folder in folders):
        return "an archive’s temporary folder"
    if any(mail in folder for folder in folders for mail in _MAIL):
        return "your mail program’s folder"
    if any(_is_within(path, folder) for folder in _downloads()):
        return "your downloads folder"
    return "a temporary folder" if any(_is_within(path, folder) for folder in _temporary()) else ""


def _downloads() -> list[str]:
    return QStandardPaths.standardLocations(QStandardPaths.StandardLocation.DownloadLocation)


def _temporary() -> list[str]:
    return [tempfile.gettempdir(), *QStandardPaths.standardLocations(QStandardPaths.StandardLocation.TempLocation)]


def _is_within(path: Path, folder: str) -> bool:
    real = os.path.realpath(folder) if folder else ""
    return bool(real) and path.is_relative_to(real)
