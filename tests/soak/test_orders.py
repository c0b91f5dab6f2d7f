"""Files merged in whatever order, opened by two at once, copied while somebody works, or put back from an old copy."""

from __future__ import annotations

import random
import shutil
from itertools import permutations
from pathlib import Path

import pytest

from annotator.domain.changes import mark_coding
from annotator.domain.records import DONE
from annotator.domain.revision import Edit, Kind
from annotator.report.as_json import as_json
from annotator.storage import check, merge, restoring
from annotator.storage.project_file import ProjectFile
from annotator.verbs import keeping
from annotator.verbs.agreement import AgreementOptions, agreement
from tests import small_project as small
from tests.readings import all_of, ids
from tests.soak.amounts import Share, shares
from tests.soak.cases import right
from tests.soak.nest import Fate, Nest


@pytest.fixture
def five(tmp_path: Path) -> tuple[Path, list[Path]]:
    """A lead's file, and five to merge into it: two coders on two laptops each, and the lead's other one."""
    lead = tmp_path / "lead.accord"
    with small.make(lead) as project:
        small.dealt(project, (small.COUNCIL, small.ANN), (small.COUNCIL, small.BEN))
        for coder, name in ((small.ANN, "ann"), (small.BEN, "ben")):
            small.sent(project, coder, tmp_path / f"{name}.accord")
    others = [tmp_path / "ann.accord", tmp_path / "ben.accord"]
    others += [small.copied(path, f"{path.stem}2.accord") for path in (*others, lead)]
    for number, path in enumerate(others):
        with small.opened(path) as project:
            who = project.owner or small.LEAD
            small.do(project, who, mark_coding(project.id, small.COUNCIL, who, DONE))
            claim = small.claim(who, start=number)
            small.do(project, who, claim, Edit(Kind.ACTOR, small.MAYOR, {"name": f"name {number}"}))
            small.do(project, who, Edit(Kind.ACTOR, small.UNION, {"note": "n"}, removed=bool(number % 2)))
            small.do(project, who, Edit(Kind.ACTOR, small.POLICE, {"into": small.MAYOR if number % 2 else small.UNION}))
    return lead, others


@pytest.mark.parametrize("share", shares(suite=4, full=120, at_once=120))
def test_all_orders_come_to_one_project(share: Share, five: tuple[Path, list[Path]]) -> None:
    """One after the other, each order in a file of its own; two of them also all at once."""
    lead, others = five
    orders = list(permutations(others))
    found, reports = set(), []
    for number, order in enumerate(random.Random(share.seed).sample(orders, min(share.number, len(orders)))):
        path = small.copied(lead, "order.accord")
        for some in [order] if number < 2 else [[one] for one in order]:
            project, report = merge.merge(ProjectFile.open(path), list(some), small.AT)
            project.close()
        found.add(report.state)
        if number < 4:
            reports.append((all_of(path), agreement_of(path)))
        shutil.rmtree(path.parent / ".accord-backups")
    print(f"{min(share.number, len(orders))} orders: {len(found)} state, {len(reports)} reports compared")
    assert len(found) == 1
    assert all(report == reports[0] for report in reports)


def agreement_of(path: Path) -> str:
    """The agreement report as JSON, byte for byte."""
    with small.opened(path) as project:
        return as_json(agreement(project, AgreementOptions(resamples=100)))


@pytest.fixture
def lead(tmp_path: Path) -> Path:
    path = tmp_path / "lead.accord"
    small.make(path).close()
    return path


@pytest.mark.parametrize("share", shares(suite=5, full=200, at_once=50))
def test_of_two_who_open_at_once_one_writes(share: Share, lead: Path, nest: Nest) -> None:
    """The other is told; what the first was told to be kept is there."""
    chance, both = random.Random(share.seed), 0
    with Nest() as other:
        for _ in range(share.number):
            fate = Fate(after_first=chance.uniform(0.01, 0.05), seconds=5)
            first = other.begin("tests.soak.deeds:annotate_without_end", str(lead), chance.random(), fate=fate)
            second = nest.hatch("tests.soak.deeds:annotate_a_little", str(lead), chance.random(), fate=Fate(seconds=5))
            ends = [first(), second]
            kept = {word[1] for end in ends for word in end.said if word[0] == "kept"}
            refused = [word for end in ends for word in end.said if word[0] == "failed"]
            assert {word[1] for word in refused} <= {"locked"}, refused
            (found,) = right(nest.hatch("tests.soak.deeds:look", str(lead)))
            assert "failed" not in found, found
            assert kept <= {row[0] for row in small.rows(lead, "SELECT change FROM revision")}
            both += not refused
    print(f"{share.number} times two opened at once; {both} times one after the other had closed, else one was refused")


@pytest.mark.parametrize("share", shares(suite=5, full=500, at_once=100))
def test_a_copy_of_the_live_file_is_whole_or_refused(share: Share, lead: Path, nest: Nest) -> None:
    """Taken at any moment, as a cloud folder does: the file alone, or with its journal."""
    chance, counts = random.Random(share.seed), {"whole": 0, "refused": 0}
    copy = lead.with_name("copy.accord")
    for number in range(share.number):
        nest.hatch("tests.soak.deeds:annotate_without_end", str(lead), number, fate=Fate(after_first=chance.uniform(0, 0.02)))
        # The moment of the kill is any moment of an act: what lies there is what a copy takes along.
        journal = lead.with_name(f"{lead.name}-journal")
        with_journal = number % 2 == 0
        shutil.copyfile(lead, copy)
        beside = copy.with_name(f"{copy.name}-journal")
        beside.unlink(missing_ok=True)
        if with_journal and journal.exists():
            shutil.copyfile(journal, beside)
        (said,) = right(nest.hatch("tests.soak.deeds:look", str(copy)))
        counts["refused" if "failed" in said else "whole"] += 1
        assert not (with_journal and "failed" in said), said
        (now,) = right(nest.hatch("tests.soak.deeds:look", str(lead)))
        if "failed" not in said and with_journal:
            assert said["state"] == now["state"]
    print(f"{share.number} copies: {counts}")
    assert counts["whole"]


def test_an_old_copy_put_over_a_new_one_loses_nothing_for_good(lead: Path, tmp_path: Path) -> None:
    """The work that the old copy does not have is among the backups, comes back by merging, and nothing is doubled."""
    old = small.copied(lead, "old.accord")
    with small.opened(lead) as project:
        small.claimed(project, small.LEAD)
        keeping.keep(project)
    everything = ids(lead)
    shutil.copyfile(old, lead)
    with small.opened(lead) as project:
        assert small.shown(project) == []
        small.claimed(project, small.LEAD, start=3)
        (newest, *_) = restoring.backups_of(project)
    project, report = merge.merge(ProjectFile.open(lead), [newest.path], small.AT)
    with project, project.snapshot() as copy:
        assert report.annotations == 2
        check.check(copy)
    assert everything <= ids(lead)
