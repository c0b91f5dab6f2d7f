"""Where shipped files lie: beside the source tree, or inside the installed package."""

from __future__ import annotations

from pathlib import Path

_HERE = Path(__file__).parent


def resource(*parts: str) -> Path:
    """The path of a shipped file, such as `resource("schema", "1.sql")`."""
    tree = _HERE.parent / "resources"
    return (tree if tree.is_dir() else _HERE / "_resources").joinpath(*parts)
