"""The laws of the project file, driven by hypothesis; the machines are in `tests/laws.py`."""

from __future__ import annotations

import os

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.laws import EverydayWork, RedirectsAlone

MACHINES = [EverydayWork, RedirectsAlone]
UNHURRIED = settings(
    deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]
)


@pytest.mark.parametrize("machine", MACHINES)
def test_the_laws_hold(machine: type) -> None:
    """The same examples in every run, and no shrinking, which takes minutes: the long run does that."""
    phases = tuple(phase for phase in Phase if phase is not Phase.shrink)
    chosen = settings(UNHURRIED, max_examples=14, stateful_step_count=14, derandomize=True, database=None, phases=phases)
    run_state_machine_as_test(machine, settings=chosen)


@pytest.mark.soak
@pytest.mark.parametrize("machine", MACHINES)
def test_the_laws_hold_for_long(machine: type) -> None:
    examples = int(os.environ.get("ACCORD_EXAMPLES", "20000"))
    run_state_machine_as_test(machine, settings=settings(UNHURRIED, max_examples=examples, stateful_step_count=40))
