"""The folder of a storage test lies in memory where the machine has such a place: disks are slow to sync."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.storage.project_file import ProjectFile
from tests import small_project as small


@pytest.fixture
def tmp_path() -> Iterator[Path]:
    """Takes the place of pytest's own."""
    with small.temporary_folder() as folder:
        yield Path(folder).resolve()


@pytest.fixture
def project(tmp_path: Path) -> Iterator[ProjectFile]:
    """The lead's file of the small project, open."""
    with small.make(tmp_path / "lead.accord") as made:
        yield made


@pytest.fixture
def lead(tmp_path: Path) -> Path:
    """The lead's file of the small project, closed."""
    path = tmp_path / "lead.accord"
    small.make(path).close()
    return path
