"""The laws of the project file, driven by hypothesis; the machines are in `tests/laws.py`."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.laws import EverydayWork, RedirectsAlone
from tests.soak.amounts import Share, long_shares

UNHURRIED = settings(
    deadline=None, database=None, stateful_step_count=14,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
)  # fmt: skip


@pytest.fixture(autouse=True)
def private_copies_in_memory(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))


@pytest.mark.parametrize(("machine", "examples"), [(EverydayWork, 45), (RedirectsAlone, 15)])
def test_the_laws_hold(machine: type, examples: int) -> None:
    """The same examples in every run, and no shrinking, which takes minutes: the long run does that."""
    phases = tuple(phase for phase in Phase if phase is not Phase.shrink)
    run_state_machine_as_test(machine, settings=settings(UNHURRIED, max_examples=examples, derandomize=True, phases=phases))


@pytest.mark.parametrize("share", long_shares(16_000, 100))
def test_the_laws_hold_for_long(share: Share) -> None:
    run_state_machine_as_test(seed(share.seed)(EverydayWork), settings=settings(UNHURRIED, max_examples=share.number))


@pytest.mark.parametrize("share", long_shares(4_000, 100))
def test_redirects_end_for_long(share: Share) -> None:
    run_state_machine_as_test(seed(share.seed)(RedirectsAlone), settings=settings(UNHURRIED, max_examples=share.number))
