"""Dragging needs a window system that has it: a real one, seen by nobody."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from window_samples import Team

pytestmark = pytest.mark.skipif(shutil.which("Xvfb") is None, reason="Xvfb is not installed: no screen to drag on")
DEMAND, WARNING, BLAME = "Demand for action", "Warning of harm or risk", "Criticism or blame"


@pytest.fixture
def screen() -> Iterator[str]:
    """The name of a screen of its own."""
    reading, writing = os.pipe()
    words = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x900x24"]
    server = subprocess.Popen(words, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    number = os.read(reading, 20).decode().strip()
    yield f":{number}"
    server.terminate()
    server.wait()
    os.close(reading)


def test_values_are_dragged_under_others_and_between_them(team: Team, screen: str) -> None:
    script = Path(__file__).with_name("dragging.py")
    rooms = os.pathsep.join((str(script.parents[2]), str(script.parent)))
    done = subprocess.run(
        [sys.executable, str(script), str(team.lead)],
        env=os.environ | {"DISPLAY": screen, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": rooms},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    under, above, between, under_other, refused = map(json.loads, done.stdout.splitlines())
    assert under[:2] == [DEMAND, f"> {WARNING}"]
    assert above[:3] == [BLAME, DEMAND, f"> {WARNING}"]
    assert WARNING not in [name.removeprefix("> ") for name in between]
    assert under_other[:3] == [BLAME, f"> {WARNING}", DEMAND]
    assert refused == under_other
