"""How long the window takes from the start of the process to its first paint, beside a bare window in the same run.

    python tests/benchmarks/start.py [RUNS]

The bare window imports PySide6.QtWidgets and SQLAlchemy. Both are started in turn, so that what else the machine does
falls on both alike. The goal is a ratio of at most 1.6 of the medians.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "ui")]
GOAL = 1.6
_BARE = """
import sys, time
from PySide6.QtCore import QObject, QEvent, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QPlainTextEdit
import sqlalchemy
application = QApplication([])
class Painted(QObject):
    seen = False
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and not self.seen:
            self.seen = True
            QTimer.singleShot(0, self.tell)
        return False
    def tell(self):
        print(f"{time.monotonic():.6f}", file=sys.stderr, flush=True)
        application.exit(0)
window = QMainWindow()
painted = Painted()
window.installEventFilter(painted)
window.setCentralWidget(QPlainTextEdit("text"))
window.resize(1280, 800)
window.show()
sys.exit(application.exec())
"""


def main() -> int:
    """Prints both medians and their ratio; exit status 1 when the goal is missed."""
    from window_samples import make_team

    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 9
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        lead = make_team(folder).lead
        commands = {
            "bare window": [sys.executable, "-c", _BARE],
            "Accord": [sys.executable, str(ROOT / "main.py"), "open", str(lead)],
        }
        took = {what: [] for what in commands}
        for number in range(runs + 1):
            for what, command in commands.items():
                seconds = _first_paint(command, folder)
                if number:  # the first start of each warms the disk's cache
                    took[what].append(seconds)
    medians = {what: statistics.median(each) for what, each in took.items()}
    for what, each in took.items():
        print(f"{what:12} median {medians[what] * 1000:5.0f} ms, {min(each) * 1000:.0f} to {max(each) * 1000:.0f} ms")
    ratio = medians["Accord"] / medians["bare window"]
    least = min(took["Accord"]) / min(took["bare window"])
    print(f"ratio of medians {ratio:.2f}, of the fastest {least:.2f} (goal {GOAL}), {runs} starts of each")
    return ratio > GOAL


def _first_paint(command: list[str], folder: Path) -> float:
    # As for a person: compiled modules are kept, here in a folder that goes afterwards.
    homes = dict.fromkeys(("XDG_CONFIG_HOME", "XDG_STATE_HOME", "PYTHONPYCACHEPREFIX"), str(folder))
    environment = os.environ | {"ACCORD_START_PROBE": "1"} | homes
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    began = time.monotonic()
    done = subprocess.run(command, env=environment, stderr=subprocess.PIPE, text=True, check=True, timeout=60)
    return float(done.stderr.split()[-1]) - began


if __name__ == "__main__":
    sys.exit(main())
