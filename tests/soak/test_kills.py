"""A process ended by SIGKILL: no acknowledged work is lost, no act is half there, a file is the old one or the new."""

from __future__ import annotations

import random
import shutil
from pathlib import Path

import pytest

from tests import small_project as small
from tests.soak.amounts import Share, shares
from tests.soak.cases import Case, case_of, laid_out, litter, right
from tests.soak.deeds import DEEDS, LEAD
from tests.soak.nest import KILL_AFTER, KILL_BEFORE, TEAR, Fate, Nest


@pytest.mark.parametrize("share", shares(suite=20, full=1000, at_once=100))
def test_killed_while_annotating(share: Share, nest: Nest, tmp_path: Path) -> None:
    """At any moment. What was said to be kept is there, and of the act under way all or nothing."""
    chance = random.Random(share.seed)
    path, recovered, kept = tmp_path / LEAD, 0, 0
    small.make(path).close()
    for number in range(share.number):
        if number % 10 == 0:
            small.make(path.with_name("fresh.accord")).close()
            path.with_name("fresh.accord").replace(path)
        before = changes_in(path)
        fate = Fate(after_first=chance.uniform(0, 0.05))
        end = nest.hatch("tests.soak.deeds:annotate_without_end", str(path), chance.random(), fate=fate)
        assert end.status == -9, end
        announced = {word[1]: word[2] for word in end.said if word[0] == "try"}
        promised = {word[1] for word in end.said if word[0] == "kept"}
        (found,) = right(nest.hatch("tests.soak.deeds:look", str(path)))
        there = changes_in(path)
        assert before.items() <= there.items()
        assert promised <= there.keys()
        assert {change: announced.get(change) for change in there.keys() - before.keys()}.items() <= there.items()
        assert there.keys() - before.keys() - promised <= set(list(announced)[-1:])
        assert litter(tmp_path) == []
        recovered += found["recovered"]
        kept += len(promised)
    print(f"{share.number} kills: {kept} acts acknowledged, 0 lost; {recovered} cut off in the middle and rolled back")
    assert kept


def changes_in(path: Path) -> dict[str, int]:
    """The acts in a closed file, with the number of revisions each made."""
    return dict(small.rows(path, "SELECT change, count(*) FROM revision GROUP BY change"))


@pytest.mark.parametrize("name", DEEDS)
@pytest.mark.parametrize("share", shares(suite=1, full=20, at_once=20))
def test_killed_at_every_step(name: str, share: Share, nest: Nest) -> None:
    """Before a call, after it, or in the middle of what it writes: the old file or the new, byte for byte."""
    case, chance = case_of(nest, name), random.Random(share.seed)
    ends = {"old": 0, "new": 0}
    # The suite has time for some of the steps only.
    for step in case.steps()[:: 1 if share.seed else 8]:
        for number in range(share.number):
            at, action = chance.choice(step), (KILL_BEFORE, KILL_AFTER, TEAR)[number % 3]
            if action == TEAR and case.calls[at - 1].kind != "write":
                action = chance.choice((KILL_BEFORE, KILL_AFTER))
            laid_out(case)
            end = nest.hatch("tests.soak.deeds:do", name, str(case.folder), 1, fate=Fate(str(case.folder), at, action))
            assert end.status == -9, (case.calls[at - 1], end)
            ends[state_after(case, nest, case.calls[at - 1])] += 1
            if number == 0:
                done_again(case, nest)
    print(f"{name}: {len(case.steps())} steps of {len(case.calls)} calls, killed {sum(ends.values())} times: {ends}")
    assert ends["old"]


def state_after(case: Case, nest: Nest, call: object) -> str:
    """Which of the two files is there once the project was opened again; whatever the kill left is gone by then."""
    folder = case.folder
    path = folder / LEAD
    killed = path.read_bytes()
    (found,) = right(nest.hatch("tests.soak.deeds:look", str(path), case.name))
    assert "failed" not in found, (call, found)
    # Where opening is the deed, the next start has done it by now.
    now = killed if DEEDS[case.name].at_opening else path.read_bytes()
    assert now in (case.old, case.new), call
    outcome = folder / DEEDS[case.name].outcome
    if outcome.is_file():
        assert outcome.read_bytes() == case.outcome, call
    return "old" if now == case.old else "new"


def done_again(case: Case, nest: Nest) -> None:
    """The next try works, and leaves nothing behind, neither of its own nor of what was killed."""
    right(nest.hatch("tests.soak.deeds:do", case.name, str(case.folder), 1, 8))
    # Private copies go a day later; whether anybody still needs them cannot be seen before.
    shutil.rmtree(case.folder / "tmp")
    assert litter(case.folder) == []
