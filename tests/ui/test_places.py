from __future__ import annotations

from pathlib import Path

import pytest

from ui.places import why_not_there


@pytest.mark.parametrize(
    ("folder", "why"),
    [
        ("Library/Mail Downloads/1F", "your mail program’s folder"),
        ("AppData/Local/Microsoft/Windows/INetCache/Content.Outlook/8K2", "your mail program’s folder"),
        ("cache/.fr-x7Ab", "an archive’s temporary folder"),
        ("work/files.zip/inside", "an archive’s temporary folder"),
        ("Documents/study", ""),
        ("zipped", ""),
    ],
)
def test_places_by_their_folders(home: Path, folder: str, why: str) -> None:
    assert why_not_there(home / folder / "Maya.accord") == why


def test_the_systems_temporary_folder(home: Path) -> None:
    assert why_not_there(home.parent / "passing" / "deep" / "Maya.accord") == "a temporary folder"


def test_a_link_counts_as_the_place_it_leads_to(home: Path) -> None:
    (home / "shortcut").symlink_to(home.parent / "passing")
    assert why_not_there(home / "shortcut" / "Maya.accord") == "a temporary folder"
