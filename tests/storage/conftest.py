"""What storage tests share: the small project, in a folder that lies in memory where the machine has such a place."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from annotator.storage.project_file import ProjectFile
from tests import small_project as small


@pytest.fixture
def tmp_path() -> Iterator[Path]:
    """Takes the place of pytest's own: disks are slow to sync."""
    with small.temporary_folder() as folder:
        yield Path(folder).resolve()


@cache
def made() -> bytes:
    """The lead's file of the small project, made once."""
    with small.temporary_folder() as folder:
        path = Path(folder).resolve() / "lead.accord"
        small.make(path).close()
        return path.read_bytes()


@pytest.fixture
def lead(tmp_path: Path) -> Path:
    """The lead's file of the small project, closed."""
    path = tmp_path / "lead.accord"
    path.write_bytes(made())
    return path


@pytest.fixture
def project(lead: Path) -> Iterator[ProjectFile]:
    """The same, open."""
    with small.opened(lead) as opened:
        yield opened
