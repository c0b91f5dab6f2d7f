"""One nest for all tests, in memory: what is tried here is the program, not the disk."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests import small_project as small
from tests.soak.nest import Nest, built


@pytest.fixture
def tmp_path() -> Iterator[Path]:
    """Takes the place of pytest's own: disks are slow to sync."""
    with small.temporary_folder() as folder:
        yield Path(folder).resolve()


@pytest.fixture(scope="session")
def nest() -> Iterator[Nest]:
    """Processes that reach the disk through the interposer."""
    with small.temporary_folder() as folder, Nest(built(Path(folder))) as running:
        yield running
