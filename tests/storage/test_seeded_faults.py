"""A law that catches nothing proves nothing: each fault here, planted in a copy of the program, must break the laws."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FOLD, APPEND, STATES = "annotator/domain/fold.py", "annotator/storage/append.py", "annotator/storage/states.py"
FAULTS = {
    "the clock decides": (
        FOLD, "key=lambda revision: revision.precedence).id", "key=lambda revision: (revision.at, revision.precedence)).id",
    ),
    "the revision's id decides": (
        FOLD, "key=lambda revision: revision.precedence).id", "key=lambda revision: (revision.id)).id",
    ),
    "a removal wins": (FOLD, "removed = len(removals) == len(heads)", "removed = bool(removals)"),
    "the writer drops a parent": (APPEND, "tuple(sorted(sets)), tuple(sorted(heads))", "tuple(sorted(sets)), heads[:1]"),
    "the fold drops a parent": (FOLD, "for parent in revision.parents:\n            ancestors", "for parent in revision.parents[:1]:\n            ancestors"),
    "a circle is not cut": (FOLD, "if _end(kept, target) != entity:", "if target != entity:"),
    "a circle is cut in order of arrival": (FOLD, "in sorted(edges.items(), key=lambda item: (item[1][1], item[0])):", "in edges.items():"),
    "a conflict is forgotten": (FOLD, "!= same]", "!= same][1:]"),
    "the furthest state does not count": (FOLD, "if kind == Kind.CODING and", "if kind == Kind.BATCH and"),
    "two beginnings are taken for one": (STATES, "WHERE parents = '[]'", "WHERE parents = '[' AND parents = '[]'"),
    "forks are not seen": (STATES, "p.value HAVING count(*) > 1", "p.value HAVING count(*) > 2"),
    "conflicts outlive their settling": ("annotator/storage/derive.py", "DELETE FROM conflict WHERE entity IN (SELECT entity FROM temp.touched)", "SELECT 1"),
    "a name is an identity": (
        "annotator/storage/union.py", "WHERE NOT EXISTS (SELECT 1 FROM main.revision m WHERE m.id = o.id)",
        "WHERE NOT EXISTS (SELECT 1 FROM main.revision m WHERE m.id = o.id) AND NOT EXISTS (SELECT 1 FROM main.actor a"
        " WHERE a.name = json_extract(o.body, '$.name') AND o.kind = 'actor')",
    ),
    "an undo counts as a new act": ("annotator/storage/history.py", "one.change == setter.undoes", "one.change == ''"),
}  # fmt: skip


@pytest.mark.soak
@pytest.mark.parametrize("fault", FAULTS)
def test_a_planted_fault_is_caught(fault: str, tmp_path: Path) -> None:
    for name in ("annotator", "tests", "resources"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__", "ui", "cli", "data"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    file, sound, faulty = FAULTS[fault]
    text = (tmp_path / file).read_text(encoding="utf-8")
    assert text.count(sound) == 1, "the fault does not fit the program any more"
    (tmp_path / file).write_text(text.replace(sound, faulty), encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-x", "-q", "-m", "not soak", "-p", "no:cacheprovider", "tests/storage/test_laws.py"]
    try:
        done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=120, check=False)
    except subprocess.TimeoutExpired:
        return  # a circle that nobody cuts goes round for ever
    assert done.returncode == 1, done.stdout[-2000:]
    assert "1 failed" in done.stdout
