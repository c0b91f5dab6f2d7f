"""Agreement on fixed units beside `krippendorff`, and a whole report of a million annotations beside a bare SELECT.

    python tests/benchmarks/agreement.py [FOLDER]

FOLDER keeps the projects (2.5 GB) and the peer's own venv, made and filled from PyPI where it is not there. Everything
is in CPU seconds, each in a process of its own, peak memory without what the libraries take:

- alpha nominal and ordinal of 1 000 000 units × 3 coders, 5 values, from coded arrays and from a table of floats;
- alpha nominal of 10 000 units × 3 coders with 1 000 values;
- alpha with 10 000 resamples over 2 000 articles of 100 000 units; the peer in a loop over 20, scaled;
- `agreement --json` of 100 000 and 1 000 000 annotations (10 000 articles, 4 coders), from file to JSON with intervals;
  beside it the floor, a SELECT of the same rows into memory.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__)
_BEGIN = """
import json, resource, sys, time
import numpy as np
def peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
def timed(work, times=3):
    best = None
    for _ in range(times):
        begun = time.process_time()
        found = work()
        spent = time.process_time() - begun
        best = spent if best is None else min(best, spent)
    return best, found
draw = np.random.default_rng(0)
def table(units, values):
    truth = draw.integers(0, values, units)
    given = np.where(draw.random((units, 3)) < .7, truth[:, None], draw.integers(0, values, (units, 3)))
    return np.where(draw.random((units, 3)) < .05, -1, given).astype(np.int8 if values < 100 else np.int32)
"""
_OURS = (
    _BEGIN
    + """
from annotator.analysis.alpha import alpha
from annotator.analysis.coding_table import coding_table
from annotator.analysis.intervals import estimates
from annotator.analysis.metrics import Nominal, ordinal
def figure(codes, level, values):
    pairable = coding_table(codes, values).pairable()
    metric = Nominal() if level == 'nominal' else ordinal(np.arange(float(values)), pairable.value_counts())
    return alpha(pairable, metric).point(pairable.multiplicity)[0]
def coded(floats):
    return np.where(np.isnan(floats), -1, floats).astype(np.int8)
"""
)
_PEER = (
    _BEGIN
    + """
import krippendorff
def figure(codes, level, values):
    counts = np.zeros((len(codes), values), int)
    for column in codes.T:
        given = np.flatnonzero(column >= 0)
        counts[given, column[given]] += 1
    return krippendorff.alpha(value_counts=counts, level_of_measurement=level)
def of_floats(floats, level):
    return krippendorff.alpha(reliability_data=floats.T, level_of_measurement=level)
"""
)
# Name, what both do, and what only the peer does otherwise; `resamples` scales the peer's time to ours.
_TASKS: tuple[tuple[str, str, str], ...] = (
    ("nominal, coded", "codes = table(1_000_000, 5); work = lambda: figure(codes, 'nominal', 5)", ""),
    ("ordinal, coded", "codes = table(1_000_000, 5); work = lambda: figure(codes, 'ordinal', 5)", ""),
    (
        "nominal, floats",
        "codes = table(1_000_000, 5); floats = np.where(codes < 0, np.nan, codes.astype(float)); del codes;"
        " work = lambda: figure(coded(floats), 'nominal', 5)",
        "work = lambda: of_floats(floats, 'nominal')",
    ),
    ("1 000 values", "codes = table(10_000, 1000); work = lambda: figure(codes, 'nominal', 1000)", "work = None"),
    (
        "10 000 resamples",
        "codes = table(100_000, 5); article = np.arange(100_000) // 50\n"
        "def work():\n"
        "    one = coding_table(codes, 5, article, articles=2000).pairable()\n"
        "    found = estimates([alpha(one, Nominal())], one.multiplicity, 10_000, 0)[0]\n"
        "    return [found.value, found.low, found.high]",
        "def work():\n"
        "    drawn = [np.concatenate([codes[50 * a:50 * a + 50] for a in draw.integers(0, 2000, 2000)])"
        " for _ in range(20)]\n"
        "    return [figure(one, 'nominal', 5) for one in drawn][0]\n"
        "scale = 500",
    ),
)
_END = """
if work is None:
    print(json.dumps(None))
else:
    before = peak()
    spent, found = timed(work)
    print(json.dumps([spent * globals().get('scale', 1), peak() - before, found]))
"""
_REPORT = """
import json, resource, sys, time
begun = time.process_time()
from annotator.cli import main
status = main(['agreement', sys.argv[1], '--json'])
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps([status, time.process_time() - begun, peak]), file=sys.stderr)
"""
_FLOOR = """
import json, resource, sqlite3, sys, time
begun = time.process_time()
project = sqlite3.connect(f'file:{sys.argv[1]}?mode=ro', uri=True)
rows = [project.execute(query).fetchall() for query in (
    'SELECT id, article, coder FROM annotation', 'SELECT annotation, start, "end" FROM segment',
    'SELECT annotation, variable, value FROM tag', 'SELECT id, body FROM text')]
print(json.dumps([time.process_time() - begun, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024]))
"""


def run(python: str | Path, code: str, *words: str) -> tuple[str, str]:
    """Standard output and error of a program in a process of its own, in the checkout."""
    done = subprocess.run(
        [str(python), "-c", code, *words], capture_output=True, text=True, cwd=HERE.parents[2], check=True
    )
    return done.stdout, done.stderr


def peer_python(folder: Path) -> Path:
    """The peer's interpreter; its environment is made where it is not there."""
    python = folder / "peer" / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", str(folder / "peer")], check=True)
        subprocess.run([str(python), "-m", "pip", "install", "-q", "krippendorff"], check=True)
    return python


def fixed_units(folder: Path) -> None:
    """Ours beside the peer, task by task."""
    peer = peer_python(folder)
    print(f"{'fixed units':<18}{'ours s':>9}{'MB':>7}{'peer s':>11}{'MB':>7}{'faster':>9}   value")
    for name, work, otherwise in _TASKS:
        ours = json.loads(run(sys.executable, _OURS + work + _END)[0])
        theirs = json.loads(run(peer, _PEER + work + "\n" + otherwise + _END)[0])
        found = ours[2] if isinstance(ours[2], float) else ours[2][0]
        line = f"{name:<18}{ours[0]:>9.4f}{ours[1]:>7.0f}"
        if theirs is None:
            line += f"{'asks for 75 GB':>18}{'':>9}"
        else:
            line += f"{theirs[0]:>11.3f}{theirs[1]:>7.0f}{theirs[0] / ours[0]:>8.0f}×"
        same = "" if theirs is None or name == "10 000 resamples" else f" (peer {theirs[2] - found:+.0e})"
        print(f"{line}   {found:.6f}{same}", flush=True)


def reports(folder: Path) -> None:
    """The whole verb at two sizes, and the floor."""
    sys.path[:0] = [str(HERE.parents[2])]
    from tests.benchmarks.coded_project import make_coded

    print(f"{'report':<18}{'CPU s':>9}{'MB':>7}{'floor s':>11}{'MB':>7}{'× floor':>9}{'JSON MB':>10}")
    spent = []
    for articles in (1_000, 10_000):
        path = str(make_coded(folder / f"coded-{articles}.accord", articles))
        floor = json.loads(run(sys.executable, _FLOOR, path)[0])
        text, told = run(sys.executable, _REPORT, path)
        _, seconds, peak = json.loads(told.splitlines()[-1])
        spent.append(seconds)
        print(
            f"{articles * 100:<18,}{seconds:>9.1f}{peak:>7.0f}{floor[0]:>11.1f}{floor[1]:>7.0f}"
            f"{seconds / floor[0]:>8.1f}×{len(text) / 1e6:>10.1f}",
            flush=True,
        )
    print(f"ten times the annotations: {spent[1] / spent[0]:.1f} times the time")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as made:
        where = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(made)
        where.mkdir(parents=True, exist_ok=True)
        fixed_units(where)
        reports(where)
