"""Free passages: the u-alphas on long lines, and gamma beside pygamma-agreement.

    python tests/benchmarks/unitizing.py [FOLDER]

- the u-alpha family (uα, |uα, cuα, (k)uα, |uα of each value) of 3 coders × 25 000, 50 000, 100 000 and 200 000
  segments, CPU seconds, the best of three, and growth;
- gamma with 30 random continua of 2 coders × 500 units and of 3 × 100, beside pygamma-agreement with the same units,
  settings and kind of random continua, in a venv of its own in FOLDER (made and filled from PyPI where it is not
  there). Its import and the first call, which compiles, are not counted. Wall clock and CPU seconds of both, whether
  the disorders are equal to six digits, and the gammas;
- growth of gamma from 2 × 500 to 2 × 4 000 units.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parents[2])]

import numpy as np

from annotator.analysis.gamma import GammaOptions
from annotator.analysis.intersections import Continuum, intersections
from annotator.analysis.lines import coder_lines, marked_lines, value_lines
from annotator.analysis.metrics import Nominal
from annotator.analysis.passages import lay_out
from annotator.analysis.span_tables import SpanRow, unitizing
from annotator.analysis.u_alphas import bar_u_alpha, cu_alpha, k_u_alpha, present_u_alphas, u_alpha, value_lengths
from annotator.analysis.value_sets import ValueSets

VALUES, SAMPLES = 5, 30
PEER = """
import json, sys, time
import numpy as np
from pyannote.core import Segment
from pygamma_agreement import CombinedCategoricalDissimilarity, Continuum, ShuffleContinuumSampler

def continuum(rows):
    made = Continuum()
    for _, coder, start, end, value in rows:
        made.add(coder, Segment(start, end), value)
    return made

def run(rows, samples):
    np.random.seed(0)
    return continuum(rows).compute_gamma(
        CombinedCategoricalDissimilarity(alpha=1, beta=1, delta_empty=1), n_samples=samples,
        sampler=ShuffleContinuumSampler())

tasks = json.load(sys.stdin)
run([["", "A", 0, 9, "a"], ["", "B", 0, 9, "b"], ["", "A", 20, 29, "b"], ["", "B", 21, 30, "b"]], 2)
for rows, samples in tasks:
    wall, cpu = time.perf_counter(), time.process_time()
    found = run(rows, samples)
    gamma = float(found.gamma)
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    print("\\nANSWER", json.dumps([wall, cpu, float(found.best_alignment.disorder), gamma]), flush=True)
"""


def family(segments: int) -> float:
    """CPU seconds of the whole family on 3 coders × so many segments in 100 articles."""
    rng = np.random.default_rng(1)
    shape = 3, 100, segments // 100
    gaps, lengths = rng.integers(0, 80, shape), rng.integers(10, 120, shape)
    end = np.cumsum(gaps + lengths, axis=2)
    coder, article, _ = (axis.ravel() for axis in np.indices(shape))
    value, long = rng.integers(0, VALUES, end.size), end.max(axis=(0, 2))
    columns = article, coder, np.arange(end.size), (end - lengths).ravel(), end.ravel()
    begun = time.process_time()
    passages = lay_out(long, str, *columns)
    continuum, sets, one_each = Continuum(long, np.full(100, 3), 3), ValueSets(VALUES), np.ones(100, np.int64)
    category = value[passages.origin]
    met = intersections(coder_lines(passages, category, sets), continuum)
    u_alpha(met, VALUES).point(one_each)
    bar_u_alpha(intersections(marked_lines(passages), continuum)).point(one_each)
    cu_alpha(met, VALUES, Nominal())[0].point(one_each)
    sums = value_lengths(met, sets)
    for place in range(VALUES):
        k_u_alpha(sums, place)
    present_u_alphas(sums, value_lines(passages, category, sets), continuum)
    return time.process_time() - begun


def units(coders: int, number: int) -> list[SpanRow]:
    """Coders who mark the same places, each a little off, and differ on a value now and then."""
    rng = np.random.default_rng(coders * number)
    start = np.cumsum(rng.integers(20, 80, number))
    length, value = rng.integers(10, 60, number), rng.integers(0, VALUES, number)
    rows = []
    for coder in "ABCDE"[:coders]:
        begins, long = start + rng.integers(-8, 9, number), np.maximum(length + rng.integers(-6, 7, number), 1)
        given = np.where(rng.random(number) < 0.8, value, rng.integers(0, VALUES, number))
        columns = (begins + 8).tolist(), (begins + 8 + long).tolist(), given.tolist()
        rows += [("", coder, s, e, "abcde"[v]) for s, e, v in zip(*columns, strict=True)]
    return rows


def ours(rows: list[SpanRow]) -> tuple[float, float, float, float]:
    """Wall clock and CPU seconds of the gamma family alone, and its disorder and gamma."""
    times = []
    for asked in (None, GammaOptions(samples=SAMPLES, processes=1)):
        wall, cpu = time.perf_counter(), time.process_time()
        found = unitizing(rows, {}, resamples=0, with_gamma=asked).coefficients
        times.append((time.perf_counter() - wall, time.process_time() - cpu))
    (wall, cpu), (more_wall, more_cpu) = times
    return more_wall - wall, more_cpu - cpu, found["gamma_disorder"].value, found["gamma"].value


def peer(folder: Path) -> Path:
    """The interpreter that has the peer; made where it is not there."""
    python = folder / "pygamma" / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", python.parents[1]], check=True)
        subprocess.run([python, "-m", "pip", "install", "-q", "pygamma-agreement==0.5.9"], check=True)
    return python


def beside_peer(python: Path) -> None:
    """Prints both, one after the other, and how often ours goes into the other."""
    tasks = {"2 coders × 500": units(2, 500), "3 coders × 100": units(3, 100)}
    asked = json.dumps([[rows, SAMPLES] for rows in tasks.values()])
    said = subprocess.run([python, "-c", PEER], input=asked, capture_output=True, text=True, check=True).stdout
    # Its solver writes to the same place.
    answers = [json.loads(line.removeprefix("ANSWER ")) for line in said.splitlines() if line.startswith("ANSWER ")]
    for (name, rows), theirs in zip(tasks.items(), answers, strict=True):
        own = ours(rows)
        print(f"gamma, {name} units, {SAMPLES} random continua")
        for who, (wall, cpu, disorder, gamma) in (("pygamma-agreement", theirs), ("ours, one process", own)):
            print(f"  {who:18} {wall:8.2f} s  {cpu:8.2f} CPU s  disorder {disorder:.6f}  gamma {gamma:.3f}")
        same = "equal" if abs(theirs[2] - own[2]) < 1e-6 else "NOT EQUAL"
        print(f"  {theirs[0] / own[0]:.0f} × faster, {theirs[1] / own[1]:.0f} × less CPU; disorders {same}", flush=True)


def main(folder: Path) -> None:
    """Prints everything."""
    sizes = (25_000, 50_000, 100_000, 200_000)
    taken = [min(family(size) for _ in range(3)) for size in sizes]
    for size, seconds in zip(sizes, taken, strict=True):
        print(f"u-alpha family, 3 coders × {size:,} segments: {seconds:.2f} CPU s", flush=True)
    print(f"  {sizes[-1] // sizes[0]} times the segments: {taken[-1] / taken[0]:.1f} times the time")
    beside_peer(peer(folder))
    first = 0.0
    for number in (500, 1_000, 2_000, 4_000):
        wall, cpu, *_ = ours(units(2, number))
        first = first or cpu
        print(f"gamma, 2 coders × {number:,} units: {wall:.2f} s, {cpu:.2f} CPU s, {cpu / first:.1f} × that of 500")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(tempfile.gettempdir()) / "accord-benchmark")
