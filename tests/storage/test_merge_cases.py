"""What happens to a team's files in real life, case by case: what is kept, what is told, what can be done about it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.cli.merging import merge_lines
from annotator.domain.changes import Act, add_actor, mark_coding, recode, record_edit, remove
from annotator.domain.codebook import Actor, Value
from annotator.domain.identity import pair_id, uuid7
from annotator.domain.records import DONE, NOT_STARTED, PROPOSED, STARTED
from annotator.domain.revision import Edit, Kind
from annotator.storage import merge, reading
from annotator.storage.conflicts import conflicts, settlement
from annotator.storage.merge import MergeReport
from annotator.storage.project_file import ProjectFile
from annotator.verbs import removed_things
from annotator.verbs.projects import act_in
from tests import small_project as small


@pytest.fixture
def files(lead: Path) -> dict[str, Path]:
    """The lead's file, Ann's and Ben's, as sent: both have both articles."""
    with small.opened(lead) as project:
        pairs = [(article, coder) for article in small.TEXTS for coder in (small.ANN, small.BEN)]
        small.dealt(project, *pairs)
        for name, coder in (("Ann", small.ANN), ("Ben", small.BEN)):
            small.sent(project, coder, lead.with_name(f"{name}.accord"))
    return {"lead": lead, "Ann": lead.with_name("Ann.accord"), "Ben": lead.with_name("Ben.accord")}


def work(path: Path, coder: str, *edits: Edit) -> None:
    with small.opened(path) as project:
        small.do(project, coder, *edits)


def into(target: Path, *sources: Path, then: Callable[[ProjectFile], object] = lambda _: None) -> MergeReport:
    """Merges, as previewed to the number, and looks at what is there by then."""
    with small.opened(target) as project:
        seen = merge.preview(project, sources)
        project, report = merge.merge(project, sources, small.AT)
        with project:
            assert seen == report
            then(project)
    return report


def words_of(report: MergeReport) -> str:
    return "\n".join(merge_lines(report))


# -- one person's files


def test_one_coder_from_two_machines_keeps_all_work_and_lists_what_was_changed_on_both(files: dict[str, Path]) -> None:
    both = small.claim(small.ANN, memo="begun")
    work(files["Ann"], small.ANN, both)
    laptop = small.copied(files["Ann"], "Ann laptop.accord")
    alone = small.claim(small.ANN, start=3, end=9)
    work(files["Ann"], small.ANN, recode(both.entity, memo="at the desk"))
    work(laptop, small.ANN, recode(both.entity, memo="on the train", values={small.TONE: (small.FOR,)}), alone)

    def settled(project: ProjectFile) -> None:
        (found,) = conflicts(project)
        assert {choice.value for choice in found.choices} == {"at the desk", "on the train"}
        assert reading.annotation(project, both.entity).values[small.TONE] == (small.FOR,)
        chosen = next(choice for choice in found.choices if choice.value == "at the desk")
        project.append(settlement(project, found.entity, "memo", chosen.revision, act_in(project)))
        assert (conflicts(project), small.memo_of(project, both.entity)) == ([], "at the desk")

    report = into(files["lead"], files["Ann"], laptop, then=settled)
    assert [(tally.new, tally.changed, tally.conflicts) for tally in report.files] == [(1, 0, 0), (1, 1, 1)]
    assert report.files[1].shares == ((small.ANN, 1, 1, 0, 1),)


def test_a_file_that_comes_twice_in_one_merge_counts_once(files: dict[str, Path]) -> None:
    work(files["Ann"], small.ANN, small.claim(small.ANN))
    twin = small.copied(files["Ann"], "Ann twin.accord")
    report = into(files["lead"], files["Ann"], twin, files["Ben"], files["Ann"])
    assert [(Path(tally.file).name, tally.new) for tally in report.files] == [
        ("Ann.accord", 1), ("Ann twin.accord", 0), ("Ben.accord", 0), ("Ann.accord", 0),
    ]  # fmt: skip


def test_a_file_sent_twice_brings_nothing_the_second_time(files: dict[str, Path]) -> None:
    work(files["Ann"], small.ANN, small.claim(small.ANN))
    again = small.copied(files["Ann"], "Ann again.accord")
    first = into(files["lead"], files["Ann"])
    second = into(files["lead"], again, files["Ann"])
    assert second.state == first.state
    assert words_of(second).count("brings nothing new: all of it is here already") == 2


def test_an_old_copy_after_a_new_one_brings_nothing_and_takes_nothing_back(files: dict[str, Path]) -> None:
    entity = small.claim(small.ANN, memo="old").entity
    work(files["Ann"], small.ANN, small.claim(small.ANN, memo="old", entity=entity))
    old = small.copied(files["Ann"], "Ann monday.accord")
    work(files["Ann"], small.ANN, recode(entity, memo="new"), small.claim(small.ANN, start=2, end=9))
    first = into(files["lead"], files["Ann"])
    later = into(files["lead"], old, then=lambda project: check_memo(project, entity, "new"))
    assert (later.new_revisions, later.state, later.annotations) == (0, first.state, 2)


def check_memo(project: ProjectFile, entity: str, memo: str) -> None:
    assert small.memo_of(project, entity) == memo


def test_a_cloud_folders_conflicted_copy_is_merged_like_any_other(files: dict[str, Path]) -> None:
    copy = small.copied(files["Ann"], "Ann (Ann's conflicted copy 2026-11-22).accord")
    work(files["Ann"], small.ANN, small.claim(small.ANN, memo="here"))
    work(copy, small.ANN, small.claim(small.ANN, memo="there", start=3, end=8), mark(copy, DONE))
    report = into(files["lead"], files["Ann"], copy)
    assert (report.annotations, report.conflicts, report.files[1].done) == (2, (), 1)
    assert into(files["Ann"], copy).annotations == 2


def mark(path: Path, state: str) -> Edit:
    with small.opened(path) as project:
        return mark_coding(project.id, small.COUNCIL, small.ANN, state)


def test_of_two_machines_states_of_an_article_the_furthest_counts_without_a_conflict(files: dict[str, Path]) -> None:
    laptop = small.copied(files["Ann"], "laptop.accord")
    work(files["Ann"], small.ANN, mark(files["Ann"], DONE))
    work(laptop, small.ANN, mark(laptop, STARTED))

    def state(project: ProjectFile) -> None:
        assert reading.coding_state(project, small.COUNCIL, small.ANN) == DONE != NOT_STARTED

    assert into(files["lead"], files["Ann"], laptop, then=state).conflicts == ()


# -- whose file goes where


def test_the_leads_update_brings_new_articles_and_the_own_work_and_takes_nothing(files: dict[str, Path]) -> None:
    work(files["Ann"], small.ANN, small.claim(small.ANN))
    into(files["lead"], files["Ann"])
    work(files["Ann"], small.ANN, small.claim(small.ANN, start=4, end=9))
    with small.opened(files["lead"]) as project:
        small.do(project, small.LEAD, Edit(Kind.VALUE, small.FOR, {"name": "In favour"}))
        update = small.sent(project, small.ANN, files["lead"].with_name("update.accord"))

    def both(project: ProjectFile) -> None:
        assert len(small.shown(project)) == 2
        assert reading.codebook(project).name_of(small.FOR) == "In favour"

    into(files["Ann"], update, then=both)


@pytest.mark.parametrize("source", ["Ben", "lead"])
def test_another_coders_file_and_the_leads_own_are_refused_in_a_coders_file(files: dict[str, Path], source: str) -> None:
    before = files["Ann"].read_bytes()
    with small.opened(files["Ann"]) as project, small.refused("another_coders", file=str(files[source])):
        merge.merge(project, [files[source]], small.AT)
    assert files["Ann"].read_bytes() == before


# -- work on what was removed


def gone_in_the_leads(files: dict[str, Path], kind: Kind, entity: str) -> MergeReport:
    """Ann has coded by the time the lead's file says that something is removed."""
    work(files["Ann"], small.ANN, small.claim(small.ANN), small.claim(small.ANN, start=3, end=9))
    work(files["lead"], small.LEAD, remove(kind, entity))
    return into(files["lead"], files["Ann"])


REMOVED = [
    (Kind.ARTICLE, small.COUNCIL, "Council says no"),
    (Kind.VALUE, small.AGAINST, "Against"),
    (Kind.ACTOR, small.MAYOR, "Mayor Vega"),
    (Kind.CODER, small.ANN, "Ann"),
]


@pytest.mark.parametrize(("kind", "entity", "name"), REMOVED)
def test_work_on_what_was_removed_is_kept_listed_with_its_file_and_comes_back_with_it(
    files: dict[str, Path], kind: Kind, entity: str, name: str
) -> None:
    report = gone_in_the_leads(files, kind, entity)
    assert report.files[0].unseen == ((kind, entity, name, 2),)
    said = f"  the {kind} “{name}” was removed; annotations that stand on it: 2; to bring it back: accord removed PROJECT"
    assert f"{said} --restore {entity}" in words_of(report)
    assert report.hidden == (2 if kind == Kind.ARTICLE else 0)
    with small.opened(files["lead"]) as project:
        assert removed_things.removed_things(project) == [(kind, entity, name, 2)]
        removed_things.bring_back(project, [name], act_in(project))
        assert removed_things.removed_things(project) == []
        assert len(small.shown(project)) == 2
        with small.refused("not_removed", name=name):
            removed_things.bring_back(project, [name], act_in(project))


@pytest.mark.parametrize(("kind", "entity", "name"), REMOVED[:3])
def test_a_removal_that_arrives_is_listed_with_the_work_here_that_stands_on_it(
    files: dict[str, Path], kind: Kind, entity: str, name: str
) -> None:
    work(files["Ann"], small.ANN, small.claim(small.ANN))
    second = small.copied(files["lead"], "second lead.accord")
    into(files["lead"], files["Ann"])
    work(second, small.LEAD, remove(kind, entity))
    report = into(files["lead"], second)
    assert report.files[0].unseen == ((kind, entity, name, 1),)


@pytest.mark.parametrize(("kind", "entity", "name"), REMOVED[:3])
def test_a_removal_and_work_that_stands_on_it_come_with_one_merge(
    files: dict[str, Path], kind: Kind, entity: str, name: str
) -> None:
    """Also work that a third file has in a later form, in which it stands on something else by then."""
    claims = [small.claim(small.ANN, start=start, entity=uuid7()) for start in (0, 3)]
    work(files["Ann"], small.ANN, *claims)
    later = small.copied(files["Ann"], "Ann later.accord")
    field = f"tag:{small.TONE}"
    work(later, small.ANN, Edit(Kind.ANNOTATION, claims[1].entity, {field: [small.FOR]}))
    second = small.copied(files["lead"], "second lead.accord")
    work(second, small.LEAD, remove(kind, entity))
    still = 1 if kind == Kind.VALUE else 2
    report = into(files["lead"], files["Ann"], later, second)
    assert [tally.unseen for tally in report.files] == [(), (), ((kind, entity, name, still),)]


def test_a_file_that_has_nothing_to_do_with_what_was_removed_does_not_list_it(files: dict[str, Path]) -> None:
    gone_in_the_leads(files, Kind.VALUE, small.NEUTRAL)
    work(files["Ben"], small.BEN, small.claim(small.BEN, tone=small.FOR))
    assert [tally.unseen for tally in into(files["lead"], files["Ben"]).files] == [()]


def test_a_removal_beside_an_edit_is_overruled_and_listed(files: dict[str, Path]) -> None:
    second = small.copied(files["lead"], "second lead.accord")
    work(files["lead"], small.LEAD, remove(Kind.VALUE, small.FOR))
    work(second, small.LEAD, Edit(Kind.VALUE, small.FOR, {"name": "In favour"}))

    def there(project: ProjectFile) -> None:
        assert reading.codebook(project).name_of(small.FOR) == "In favour"
        assert [one.field for one in conflicts(project)] == ["removed"]

    into(files["lead"], second, then=there)


# -- codebooks that went apart


def test_a_renamed_value_keeps_its_work_and_two_new_names_are_left_to_the_lead(files: dict[str, Path]) -> None:
    work(files["Ann"], small.ANN, small.claim(small.ANN, tone=small.FOR))
    second = small.copied(files["lead"], "second lead.accord")
    work(files["lead"], small.LEAD, Edit(Kind.VALUE, small.FOR, {"name": "In favour"}))
    work(second, small.LEAD, Edit(Kind.VALUE, small.FOR, {"name": "Pro"}))

    def named(project: ProjectFile) -> None:
        (claim,) = small.shown(project)
        assert claim.values[small.TONE] == (small.FOR,)
        (found,) = conflicts(project)
        assert {choice.value for choice in found.choices} == {"In favour", "Pro"}

    into(files["lead"], files["Ann"], second, then=named)


def test_one_name_under_two_ids_is_offered_for_joining_and_never_joined(files: dict[str, Path]) -> None:
    second = small.copied(files["lead"], "second lead.accord")
    ids = []
    for path, name in ((files["lead"], "Ambivalent"), (second, "ambivalent ")):
        made = Value(uuid7(), small.TONE, f"X{len(ids)}", name)
        ids.append(made.id)
        work(path, small.LEAD, record_edit(Kind.VALUE, made))
    report = into(files["lead"], second)
    assert [(one.kind, set(one.entities)) for one in report.same_names] == [("value", set(ids))]
    assert "2 values are called “" in words_of(report)


def test_actors_proposed_by_two_coders_under_one_name_stay_two(files: dict[str, Path]) -> None:
    for name, coder in (("Ann", small.ANN), ("Ben", small.BEN)):
        work(files[name], coder, add_actor(Actor(uuid7(), "Chief Ito", status=PROPOSED)))

    def two(project: ProjectFile) -> None:
        assert sum(actor.name == "Chief Ito" for actor in reading.codebook(project).actors.values()) == 2

    assert [one.name for one in into(files["lead"], files["Ann"], files["Ben"], then=two).same_names] == ["Chief Ito"]


def test_an_article_no_longer_assigned_keeps_the_work_on_it(files: dict[str, Path]) -> None:
    with small.opened(files["lead"]) as project:
        assignment = pair_id(project.id, "assignment", small.COUNCIL, small.ANN)
        project.append(Act(small.LEAD, small.AT).change([remove(Kind.ASSIGNMENT, assignment)]))
    work(files["Ann"], small.ANN, small.claim(small.ANN))
    assert into(files["lead"], files["Ann"]).annotations == 1
