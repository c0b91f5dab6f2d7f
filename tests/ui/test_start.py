from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from window_samples import Team

ROOT = Path(__file__).parents[2]
_STARTED = """
import sys
from pathlib import Path
from ui.app import run
status = run(Path(sys.argv[1]) if sys.argv[1:] else None)
print(" ".join(sorted(sys.modules)))
sys.exit(status)
"""
LATER = (
    "numpy", "scipy", "jinja2", "selectolax", "sqlite_utils", "annotator.analysis", "annotator.exchange",
    "annotator.report", "annotator.verbs", "ui.agreement.page", "annotator.storage.merge", "logging.handlers",
)  # fmt: skip


def _start(home: Path, *words: str) -> subprocess.CompletedProcess[str]:
    homes = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"), str(home))
    environment = os.environ | homes | {"ACCORD_START_PROBE": "1", "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        [sys.executable, "-c", _STARTED, *words],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def test_the_window_starts_without_what_it_does_not_need_yet(team: Team, home: Path) -> None:
    done = _start(home, str(team.lead))
    assert done.returncode == 0, done.stderr
    loaded = done.stdout.split()
    assert "ui.code_workspace" in loaded
    assert [name for name in loaded if name.startswith(LATER)] == []
    assert float(done.stderr.split()[-1]) > 0


def test_the_window_starts_without_a_project(home: Path) -> None:
    assert _start(home).returncode == 0


def test_what_is_no_project_starts_the_window_all_the_same(home: Path) -> None:
    (home / "empty.accord").touch()
    done = _start(home, str(home / "empty.accord"))
    assert done.returncode == 0
    assert "Traceback" not in done.stderr
