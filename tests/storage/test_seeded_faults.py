"""A law that catches nothing proves nothing: each fault here, planted in a copy of the program, must break the laws."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LAWS = "tests/storage/test_laws.py"
FOLD, APPEND, STATES = "annotator/domain/fold.py", "annotator/storage/append.py", "annotator/storage/states.py"
UNION = "annotator/storage/union.py"
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
    "a conflict is forgotten": (FOLD, "!= same]", "!= same][1:]"),
    "the furthest state does not count": (FOLD, "if kind == Kind.CODING and", "if kind == Kind.BATCH and"),
    "two beginnings are taken for one": (STATES, "WHERE parents = '[]'", "WHERE parents = '[' AND parents = '[]'"),
    "forks are not seen": (STATES, "p.value HAVING count(*) > 1", "p.value HAVING count(*) > 2"),
    "conflicts outlive their settling": ("annotator/storage/derive.py", '*parts, "conflict"):', "*parts):"),
    "a name is an identity": (
        UNION, '" WHERE NOT EXISTS (SELECT 1 FROM temp.line l WHERE l.id = o.id)"',
        '" WHERE NOT EXISTS (SELECT 1 FROM temp.line l WHERE l.id = o.id) AND NOT (o.kind = \'actor\' AND EXISTS ("\n'
        '            "SELECT 1 FROM main.actor a WHERE a.name = json_extract(o.body, \'$.name\')))"',
    ),
    "rows are numbered": (
        UNION, "ON o.id = n.id", "ON o.id = n.id WHERE (SELECT count(*) FROM temp.news m WHERE m.id < n.id) < 12",
    ),
    "the newest body is shown": (
        STATES, "SELECT entity FROM several WHERE parents = '[]' GROUP BY entity HAVING count(*) > 1\nUNION\nSELECT entity FROM (",
        "SELECT entity FROM (SELECT '' AS entity) WHERE 0 UNION SELECT entity FROM (SELECT '' AS entity, 1 AS n WHERE 0) WHERE n"
        " UNION SELECT entity FROM (SELECT '' AS entity FROM several WHERE 0) UNION SELECT '' FROM (",
    ),
    "what both know is not folded anew": (
        UNION, 'derive.clear(self.connection, kinds=kinds, schema=self._into)\n'
        '        derive.write(self.connection, states.shown(self.connection, "temp.line"), self._into, compare)', "kinds.clear()",
    ),
    "the digest forgets what was": (UNION, "own + losers - was - was_losers", "own + losers"),
}  # fmt: skip


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_fits_the_program(fault: str) -> None:
    """Else it would be planted nowhere when the long run comes."""
    file, sound, faulty = FAULTS[fault]
    assert (ROOT / file).read_text(encoding="utf-8").count(sound) == 1
    assert sound != faulty


@pytest.mark.soak
@pytest.mark.parametrize("fault", FAULTS)
def test_a_planted_fault_is_caught(fault: str, tmp_path: Path) -> None:
    """By the suite's own number of examples."""
    copied_to(tmp_path)
    file, sound, faulty = FAULTS[fault]
    text = (tmp_path / file).read_text(encoding="utf-8")
    assert text.count(sound) == 1, "the fault does not fit the program any more"
    (tmp_path / file).write_text(text.replace(sound, faulty), encoding="utf-8")
    done = laws_in(tmp_path)
    assert (done.returncode, "1 failed" in done.stdout) == (1, True), done.stdout[-2000:]


@pytest.mark.soak
def test_without_a_fault_nothing_is_caught(tmp_path: Path) -> None:
    copied_to(tmp_path)
    done = laws_in(tmp_path)
    assert (done.returncode, "2 passed" in done.stdout) == (0, True), done.stdout[-2000:]


def copied_to(folder: Path) -> None:
    for name in ("annotator", "tests", "resources", "ui"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__", "ui", "cli", "data"))
    shutil.copy(ROOT / "pyproject.toml", folder)


def laws_in(folder: Path) -> subprocess.CompletedProcess[str]:
    """A fault must be caught by a law: what goes round for ever breaks none, and is an error here."""
    command = [sys.executable, "-m", "pytest", "-x", "-q", "-m", "not soak", "-p", "no:cacheprovider", LAWS]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=300, check=False)
