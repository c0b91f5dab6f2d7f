"""Undo and redo through the history: one coder's own acts, newest first, also after a restart or a crash."""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.changes import Act, mark_coding, recode, remove
from annotator.domain.identity import uuid7
from annotator.domain.revision import Edit, Kind
from annotator.domain.span import Span
from annotator.storage import history, merge, reading
from annotator.storage.history import Deed, Reversal
from annotator.storage.project_file import ProjectFile
from tests import small_project as small
from tests.readings import shown_tables


def undo(project: ProjectFile, author: str = small.ANN) -> Reversal | None:
    return reverse(project, history.undoable(project, author), author)


def redo(project: ProjectFile, author: str = small.ANN) -> Reversal | None:
    return reverse(project, history.redoable(project, author), author)


def reverse(project: ProjectFile, deed: Deed | None, author: str) -> Reversal | None:
    if deed is None:
        return None
    reversal = history.reverse(project, deed, Act(author, small.AT))
    assert project.append(reversal.change)
    return reversal


def test_there_is_nothing_to_undo_in_a_new_project(project: ProjectFile) -> None:
    assert undo(project, small.ANN) is None
    assert redo(project, small.ANN) is None


def test_the_act_that_made_the_project_is_nobodys_step(tmp_path: Path) -> None:
    with ProjectFile.create(tmp_path / "a.accord", "T", small.Coder(small.LEAD, "Lena"), small.AT) as project:
        assert undo(project, small.LEAD) is None


def test_undo_takes_an_annotation_away_and_redo_brings_it_back(project: ProjectFile) -> None:
    small.claimed(project, small.ANN, memo="why")
    before = shown_tables(project)
    assert undo(project)
    assert small.shown(project) == []
    assert redo(project)
    assert shown_tables(project) == before
    assert redo(project) is None


def test_undo_gives_back_the_earlier_values_of_what_the_act_set(project: ProjectFile) -> None:
    entity = small.claimed(project, small.ANN, memo="first")
    before = small.shown(project)
    text = small.TEXTS[small.COUNCIL]
    small.do(project, small.ANN, recode(entity, {small.TONE: (small.FOR,), small.ACTOR: ()}, "second", (Span(3, 9),), text))
    reversal = undo(project)
    assert reversal
    assert reversal.kept == ()
    assert small.shown(project) == before


def test_a_variable_answered_for_the_first_time_is_unanswered_after_undo(project: ProjectFile) -> None:
    entity = small.claimed(project, small.ANN)
    small.do(project, small.ANN, recode(entity, {"issue": ("privacy",)}))
    undo(project)
    assert "issue" not in {name for name, given in reading.annotation(project, entity).values.items() if given}


def test_undo_brings_a_removed_annotation_back(project: ProjectFile) -> None:
    entity = small.claimed(project, small.ANN)
    before = shown_tables(project)
    small.do(project, small.ANN, remove(Kind.ANNOTATION, entity))
    undo(project)
    assert shown_tables(project) == before


def test_one_act_on_several_things_goes_back_as_one(project: ProjectFile) -> None:
    before = shown_tables(project)
    small.do(
        project, small.ANN, small.claim(small.ANN), small.claim(small.ANN, article=small.SENATE),
        mark_coding(project.id, small.COUNCIL, small.ANN, "started"),
    )  # fmt: skip
    deed = history.undoable(project, small.ANN)
    assert deed
    assert deed.kinds == {"annotation": 2, "coding": 1}
    assert deed.articles == tuple(sorted((small.COUNCIL, small.SENATE)))
    undo(project)
    assert shown_tables(project) == before


def test_a_coders_undo_leaves_the_others_work_alone(project: ProjectFile) -> None:
    small.claimed(project, small.ANN)
    bens = small.claimed(project, small.BEN)
    undo(project, small.ANN)
    assert [one.id for one in small.shown(project)] == [bens]
    assert undo(project, small.ANN) is None


def test_acts_go_back_one_by_one_and_come_again_one_by_one(project: ProjectFile) -> None:
    stages = [shown_tables(project)]
    entity = small.claimed(project, small.ANN, memo="a")
    for memo in ("b", "c", "d"):
        stages.append(shown_tables(project))
        small.do(project, small.ANN, recode(entity, memo=memo))
    last = shown_tables(project)
    for stage in reversed(stages):
        assert undo(project)
        assert shown_tables(project) == stage
    assert undo(project) is None
    for stage in [*stages[1:], last]:
        assert redo(project)
        assert shown_tables(project) == stage
    assert redo(project) is None


def test_a_new_act_ends_the_way_forward(project: ProjectFile) -> None:
    entity = small.claimed(project, small.ANN, memo="a")
    small.do(project, small.ANN, recode(entity, memo="b"))
    undo(project)
    small.do(project, small.ANN, recode(entity, memo="c"))
    assert redo(project) is None
    undo(project)
    assert small.memo_of(project, entity) == "a"


def test_what_was_done_undone_and_done_again_can_be_undone_again(project: ProjectFile) -> None:
    entity = small.claimed(project, small.ANN, memo="a")
    small.do(project, small.ANN, recode(entity, memo="b"))
    for memo in ("a", "b", "a", "b"):
        assert (undo if memo == "a" else redo)(project)
        assert small.memo_of(project, entity) == memo
    undo(project)
    undo(project)
    assert small.shown(project) == []


def test_undo_after_closing_and_opening_takes_back_the_last_act(lead: Path) -> None:
    with small.opened(lead) as project:
        entity = small.claimed(project, small.ANN, memo="a")
        small.do(project, small.ANN, recode(entity, memo="b"))
        first = project.replica
    with small.opened(lead) as project:
        deed = history.undoable(project, small.ANN)
        assert deed
        assert (deed.replica, deed.replica == project.replica) == (first, False)
        undo(project)
        assert small.memo_of(project, entity) == "a"
    with small.opened(lead) as project:
        redo(project)
        assert small.memo_of(project, entity) == "b"


ANNOTATE_FOR_EVER = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from tests import small_project as small
from annotator.domain.changes import recode
from annotator.storage.project_file import ProjectFile
project = ProjectFile.open(Path(sys.argv[2]))
entity = small.claimed(project, small.ANN, memo="0")
print(entity, flush=True)
for number in range(1, 10_000):
    small.do(project, small.ANN, recode(entity, memo=str(number)))
    print(number, flush=True)
"""


def test_undo_after_sigkill_takes_back_exactly_the_last_act(lead: Path) -> None:
    """What was acknowledged is there; what was not yet is there whole or not at all; undo takes back one act."""
    root = str(Path(__file__).parents[2])
    with subprocess.Popen([sys.executable, "-c", ANNOTATE_FOR_EVER, root, lead], stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout
        entity = other.stdout.readline().strip()
        told = [other.stdout.readline() for _ in range(random.randint(3, 12))]
        other.kill()
        told += other.stdout.readlines()
    acknowledged = int([line for line in told if line.endswith("\n")][-1])
    with small.opened(lead) as project:
        last = int(small.memo_of(project, entity))
        assert last in (acknowledged, acknowledged + 1)
        undo(project)
        assert small.memo_of(project, entity) == str(last - 1)
        redo(project)
        assert small.memo_of(project, entity) == str(last)


def test_what_came_by_merge_is_not_taken_back(lead: Path) -> None:
    """Ann's work from her other laptop is in the file, but not on this file's stack."""
    other = small.copied(lead, "other.accord")
    with small.opened(lead) as project:
        here = small.claimed(project, small.ANN)
    with small.opened(other) as project:
        for _ in range(3):
            there = small.claimed(project, small.ANN, article=small.SENATE)
    project, _ = merge.merge(ProjectFile.open(lead), [other], small.AT)
    with project:
        undo(project)
        assert here not in {one.id for one in small.shown(project)}
        assert there in {one.id for one in small.shown(project)}
        assert undo(project) is None


def test_only_what_still_stands_goes_back_and_the_rest_is_named(lead: Path) -> None:
    """Since the act here the other laptop has set one of its two fields anew."""
    with small.opened(lead) as project:
        entity = small.claimed(project, small.ANN, memo="a")
    other = small.copied(lead, "other.accord")
    with small.opened(lead) as project:
        small.do(project, small.ANN, recode(entity, {small.TONE: (small.FOR,)}, memo="b"))
    project, _ = merge.merge(ProjectFile.open(other), [lead], small.AT)
    with project:
        small.do(project, small.ANN, recode(entity, memo="c"))
    project, _ = merge.merge(ProjectFile.open(lead), [other], small.AT)
    with project:
        reversal = undo(project)
        assert reversal
        assert reversal.kept == ("annotation memo",)
        assert reading.annotation(project, entity).values[small.TONE] == (small.AGAINST,)
        assert small.memo_of(project, entity) == "c"


def overtaken(lead: Path) -> tuple[ProjectFile, str]:
    """A file in which Ann's last act here was replaced altogether on her other laptop."""
    with small.opened(lead) as project:
        entity = small.claimed(project, small.ANN, memo="a")
        small.do(project, small.ANN, recode(entity, memo="b"))
    other = small.copied(lead, "other.accord")
    with small.opened(other) as project:
        small.do(project, small.ANN, recode(entity, memo="c"))
    project, _ = merge.merge(ProjectFile.open(lead), [other], small.AT)
    return project, entity


def test_an_act_of_which_nothing_stands_is_passed_over(lead: Path) -> None:
    project, entity = overtaken(lead)
    with project:
        undo(project)
        assert [one.id for one in small.shown(project)] == []
        redo(project)
        assert small.memo_of(project, entity) == "c"


def test_taking_back_what_does_not_stand_is_refused(lead: Path) -> None:
    project, _ = overtaken(lead)
    with project:
        deed = history.deeds(project, author=small.ANN)[1]
        assert deed.kinds == {"annotation": 1}
        with small.refused("nothing_stands"):
            history.reverse(project, deed, Act(small.ANN, small.AT))


def test_a_removal_that_somebody_overruled_is_not_taken_back_twice(lead: Path) -> None:
    with small.opened(lead) as project:
        small.do(project, small.LEAD, remove(Kind.ACTOR, small.UNION))
        deed = history.undoable(project, small.LEAD)
        small.do(project, small.ANN, Edit(Kind.ACTOR, small.UNION, removed=False))
        assert deed
        with small.refused("nothing_stands"):
            history.reverse(project, deed, Act(small.LEAD, small.AT))


def test_undoing_one_side_of_a_conflict_leaves_the_other(lead: Path) -> None:
    with small.opened(lead) as project:
        entity = small.claimed(project, small.ANN, memo="a")
    other = small.copied(lead, "other.accord")
    for path, memo in ((lead, "here"), (other, "there")):
        with small.opened(path) as project:
            small.do(project, small.ANN, recode(entity, memo=memo))
    project, report = merge.merge(ProjectFile.open(lead), [other], small.AT)
    assert [conflict.field for conflict in report.conflicts] == ["memo"]
    with project:
        undo(project)
        assert small.memo_of(project, entity) == "a"
        assert project.raw.execute("SELECT * FROM conflict").fetchall() == []


def test_an_act_undone_on_two_laptops_is_undone_once(lead: Path) -> None:
    with small.opened(lead) as project:
        entity = small.claimed(project, small.ANN, memo="a")
        small.do(project, small.ANN, recode(entity, memo="b"))
    other = small.copied(lead, "other.accord")
    for path in (lead, other):
        with small.opened(path) as project:
            undo(project)
    project, report = merge.merge(ProjectFile.open(lead), [other], small.AT)
    assert report.conflicts == ()
    with project:
        assert small.memo_of(project, entity) == "a"
        undo(project)
        assert small.shown(project) == []


# -- the list of what was done


def test_the_history_tells_who_did_what_when_newest_first(project: ProjectFile) -> None:
    small.do(project, small.ANN, small.claim(small.ANN), at="2001-01-01T00:00:00.000Z")
    undo(project)
    told = history.deeds(project, author=small.ANN)
    assert [(deed.kinds, deed.undoes) for deed in told] == [({"annotation": 1}, told[1].change), ({"annotation": 1}, None)]
    assert told[1].at == "2001-01-01T00:00:00.000Z"
    assert [deed.author for deed in history.deeds(project)] == [small.ANN, small.ANN, small.LEAD, small.LEAD]


def test_the_history_of_an_article_has_what_was_done_on_it(project: ProjectFile) -> None:
    small.claimed(project, small.ANN, article=small.SENATE)
    small.do(project, small.BEN, mark_coding(project.id, small.COUNCIL, small.BEN, "done"))
    authors = [deed.author for deed in history.deeds(project, article=small.COUNCIL)]
    assert authors == [small.BEN, small.LEAD]
    assert history.deeds(project, article=uuid7()) == []


def test_undo_finds_its_act_behind_many_undone_ones(project: ProjectFile) -> None:
    """More acts than are read at once."""
    entity = small.claimed(project, small.ANN, memo="0")
    for number in range(1, 61):
        small.do(project, small.ANN, recode(entity, memo=str(number)))
    for number in reversed(range(60)):
        undo(project)
        assert small.memo_of(project, entity) == str(number)


@given(st.lists(st.sampled_from(["claim", "memo", "tone", "remove", "undo", "undo", "redo"]), max_size=25), st.integers(0, 3))
@settings(max_examples=12, deadline=None)
def test_undo_and_redo_are_a_walk_along_what_was_shown(acts: list[str], seed: int) -> None:
    """Against the plain model of every editor: a list of states and a place in it."""
    chance = random.Random(seed)
    with small.temporary_folder() as folder, small.make(Path(folder) / "a.accord") as project:
        states, place = [shown_tables(project)], 0
        for number, act in enumerate(acts):
            if act in ("undo", "redo"):
                there = place + (1 if act == "redo" else -1)
                done = (undo if act == "undo" else redo)(project)
                assert (done is not None) == (0 <= there < len(states))
                place = there if done else place
                assert shown_tables(project) == states[place]
            elif edit := drawn(project, act, number, chance):
                small.do(project, small.ANN, edit)
                states = [*states[: place + 1], shown_tables(project)]
                place += 1


def drawn(project: ProjectFile, act: str, number: int, chance: random.Random) -> Edit | None:
    own = [one.id for one in small.shown(project)]
    if act == "claim" or not own:
        return small.claim(small.ANN, start=number, end=number + 3)
    entity = chance.choice(own)
    if act == "memo":
        return recode(entity, memo=f"memo {number}")
    if act == "tone":
        given = reading.annotation(project, entity).values[small.TONE]
        return recode(entity, {small.TONE: ((small.FOR if given == (small.AGAINST,) else small.AGAINST),)})
    return remove(Kind.ANNOTATION, entity)


@pytest.mark.parametrize("author", [small.ANN, small.LEAD])
def test_a_coder_may_have_worked_in_the_leads_file_before(lead: Path, author: str) -> None:
    """What a sent file brings along is the coder's own work: it did not arrive by merge, and can be taken back."""
    with small.opened(lead) as project:
        small.dealt(project, (small.COUNCIL, small.ANN))
        entity = small.claimed(project, small.ANN)
        path = small.sent(project, small.ANN, lead.with_name("ann.accord"))
    with small.opened(path) as project:
        deed = history.undoable(project, author)
        assert (deed is None) == (author == small.LEAD) or deed.author == author  # type: ignore[union-attr]
        if author == small.ANN:
            undo(project)
            assert entity not in {one.id for one in small.shown(project)}
