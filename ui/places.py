"""Folders where a file only passes through: before it is coded in, it is copied to a place of its own."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from PySide6.QtCore import QStandardPaths

from ui.language import tr

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
        return tr("an archive’s temporary folder", "where a file is")
    if any(mail in folder for folder in folders for mail in _MAIL):
        return tr("your mail program’s folder", "where a file is")
    if any(_is_within(path, folder) for folder in _downloads()):
        return tr("your downloads folder", "where a file is")
    if any(_is_within(path, folder) for folder in _temporary()):
        return tr("a temporary folder", "where a file is")
    return ""


def _downloads() -> list[str]:
    return QStandardPaths.standardLocations(QStandardPaths.StandardLocation.DownloadLocation)


def _temporary() -> list[str]:
    return [tempfile.gettempdir(), *QStandardPaths.standardLocations(QStandardPaths.StandardLocation.TempLocation)]


def _is_within(path: Path, folder: str) -> bool:
    real = os.path.realpath(folder) if folder else ""
    return bool(real) and path.is_relative_to(real)
