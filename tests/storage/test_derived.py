"""The derived tables are what the history says, after every kind of act, and can be made anew at any time."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from annotator.domain.changes import mark_coding, recode, record_edit, remove, title_project
from annotator.domain.codebook import Value
from annotator.domain.records import Batch
from annotator.domain.revision import Edit, Kind
from annotator.domain.span import Span
from annotator.storage import check, derive, merge, states
from annotator.storage.columns import SHOWN
from annotator.storage.project_file import ProjectFile
from tests import small_project as small
from tests.readings import expected_tables, shown_tables

ENTITY = small.identity("an annotation")


def edit(kind: Kind, whose: str, **sets: object) -> Edit:
    return Edit(kind, small.identity(whose), sets)


ACTS: dict[str, Callable[[ProjectFile], tuple[str, list[Edit]]]] = {
    "a title": lambda p: (small.LEAD, [title_project(p.id, "Another")]),
    "an annotation": lambda _: (small.ANN, [small.claim(small.ANN)]),
    "two segments": lambda _: (
        small.ANN, [recode(ENTITY, segments=(Span(0, 3), Span(5, 9)), text=small.TEXTS[small.COUNCIL])]
    ),
    "other values": lambda _: (small.ANN, [recode(ENTITY, {small.ACTOR: (small.POLICE, small.MAYOR), small.TONE: ()})]),
    "a memo": lambda _: (small.ANN, [recode(ENTITY, memo="“why” \\ \U0001f642\n\u2028")]),
    "a removal": lambda _: (small.ANN, [remove(Kind.ANNOTATION, ENTITY)]),
    "a coding": lambda p: (small.ANN, [mark_coding(p.id, small.COUNCIL, small.ANN, "done")]),
    "a hidden article": lambda _: (small.LEAD, [remove(Kind.ARTICLE, small.COUNCIL)]),
    "a corrected article": lambda _: (small.LEAD, [edit(Kind.ARTICLE, "council", title="T", date="2020-06-02")]),
    "another coder": lambda _: (small.LEAD, [edit(Kind.CODER, "ben", name="Bennet", into=small.ANN)]),
    "a variable": lambda _: (small.LEAD, [edit(Kind.VARIABLE, "tone", on=False, level="ordinal")]),
    "a value": lambda _: (small.LEAD, [record_edit(Kind.VALUE, Value(small.identity("v"), small.TONE, "V", "V", number=9))]),
    "a redirect": lambda _: (small.LEAD, [edit(Kind.VALUE, "for", into=small.AGAINST, retired=True)]),
    "an actor": lambda _: (small.LEAD, [edit(Kind.ACTOR, "mayor", aliases=["a", "b"], note="n")]),
    "a batch": lambda _: (small.LEAD, [record_edit(Kind.BATCH, Batch(small.identity("b"), "B", "pilot"))]),
}  # fmt: skip


@pytest.mark.parametrize("act", ACTS)
def test_the_tables_are_what_the_history_says_after(act: str, project: ProjectFile) -> None:
    small.do(project, small.ANN, small.claim(small.ANN, entity=ENTITY))
    before = shown_tables(project)
    author, edits = ACTS[act](project)
    assert small.do(project, author, *edits)
    assert shown_tables(project) == expected_tables(project) != before
    incremental = shown_tables(project)
    derive.rebuild(project.raw)
    assert shown_tables(project) == incremental


def test_every_table_is_filled_by_some_act(project: ProjectFile) -> None:
    small.dealt(project, (small.COUNCIL, small.ANN))
    small.claimed(project, small.ANN)
    small.do(project, small.ANN, mark_coding(project.id, small.COUNCIL, small.ANN, "done"))
    assert [name for name, held in shown_tables(project).items() if not held] == ["conflict"]


def test_a_rebuild_repairs_whatever_another_program_wrote(lead: Path) -> None:
    with small.opened(lead) as project:
        small.claimed(project, small.ANN)
        expected = shown_tables(project)
    small.tampered(lead, "UPDATE annotation SET memo = 'x'", "DELETE FROM tag", "INSERT INTO conflict VALUES ('a', 'b', 'c')")
    with small.opened(lead) as project:
        assert shown_tables(project) != expected
        with small.refused("damaged", what="what it shows is not what its history says"):
            check.check(project)
        derive.rebuild(project.raw)
        assert shown_tables(project) == expected


# -- conflicts


def torn(lead: Path, kind: Kind, entity: str, author: str, one: dict, other: dict) -> ProjectFile:
    """The lead's file after two copies of it set the same things apart."""
    copy = small.copied(lead, "copy.accord")
    for path, sets in ((lead, one), (copy, other)):
        removed = sets.pop("removed", None)
        with small.opened(path) as project:
            small.do(project, author, Edit(kind, entity, sets, removed))
    return merge.merge(ProjectFile.open(lead), [copy], small.AT)[0]


def conflicts(project: ProjectFile) -> list[tuple[str, str]]:
    return project.raw.execute("SELECT entity, field FROM conflict ORDER BY field").fetchall()


def test_a_conflict_is_listed_until_somebody_settles_it(lead: Path) -> None:
    with torn(lead, Kind.ACTOR, small.MAYOR, small.LEAD, {"name": "A", "note": "n"}, {"name": "B"}) as project:
        assert conflicts(project) == [(small.MAYOR, "name")]
        assert shown_tables(project) == expected_tables(project)
        small.do(project, small.LEAD, Edit(Kind.ACTOR, small.MAYOR, {"note": "more"}))
        assert conflicts(project) == [(small.MAYOR, "name")]
        small.do(project, small.LEAD, Edit(Kind.ACTOR, small.MAYOR, {"name": "C"}))
        assert conflicts(project) == []
        assert shown_tables(project) == expected_tables(project)


def test_settling_for_what_is_shown_takes_an_act_that_says_so(lead: Path) -> None:
    with torn(lead, Kind.ACTOR, small.MAYOR, small.LEAD, {"name": "A"}, {"name": "B"}) as project:
        shown = project.raw.execute("SELECT name FROM actor WHERE id = ?", (small.MAYOR,)).fetchone()[0]
        same = Edit(Kind.ACTOR, small.MAYOR, {"name": shown})
        assert small.do(project, small.LEAD, same) == []
        assert conflicts(project) == [(small.MAYOR, "name")]
        assert small.do(project, small.LEAD, same, settles=True)
        assert conflicts(project) == []


@pytest.mark.parametrize("removed", [True, False])
def test_a_removal_beside_an_edit_is_overruled_and_settled_either_way(lead: Path, removed: bool) -> None:
    with torn(lead, Kind.ACTOR, small.MAYOR, small.LEAD, {"removed": True}, {"name": "B"}) as project:
        assert conflicts(project) == [(small.MAYOR, "removed")]
        assert ("B",) in project.raw.execute("SELECT name FROM actor").fetchall()
        decided = Edit(Kind.ACTOR, small.MAYOR, removed=removed)
        assert small.do(project, small.LEAD, decided, settles=True)
        assert conflicts(project) == []
        assert ((small.MAYOR,) in project.raw.execute("SELECT id FROM actor").fetchall()) != removed


def test_a_coding_is_never_in_conflict(lead: Path) -> None:
    with small.opened(lead) as project:
        entity = mark_coding(project.id, small.COUNCIL, small.ANN, "not started").entity
        small.do(project, small.ANN, mark_coding(project.id, small.COUNCIL, small.ANN, "not started"))
    with torn(lead, Kind.CODING, entity, small.ANN, {"state": "done"}, {"state": "started"}) as project:
        assert conflicts(project) == []
        assert project.raw.execute("SELECT state FROM coding").fetchall() == [("done",)]


# -- the digest


def test_the_digest_tells_every_table_apart(project: ProjectFile) -> None:
    small.dealt(project, (small.COUNCIL, small.ANN))
    small.claimed(project, small.ANN)
    small.do(project, small.ANN, mark_coding(project.id, small.COUNCIL, small.ANN, "done"))
    small.do(project, small.LEAD, *(record_edit(Kind.BATCH, Batch(small.identity("x"), "B", "pilot")),))
    first = derive.digest(project.raw)
    for table in SHOWN[:-1]:
        project.raw.execute("BEGIN")
        assert project.raw.execute(f"DELETE FROM {table}").rowcount
        assert derive.digest(project.raw) != first
        project.raw.execute("ROLLBACK")
    assert derive.digest(project.raw) == first


def test_the_digest_counts_what_lost_not_when_it_was_said(lead: Path) -> None:
    digests = set()
    for at in ("2006-01-01T00:00:00.000Z", "2046-01-01T00:00:00.000Z"):
        with small.opened(small.copied(lead, f"{at[:4]}.accord")) as project:
            project.raw.execute("BEGIN")
            insert_loser(project, at)
            digests.add(derive.digest(project.raw))
            project.raw.execute("ROLLBACK")
    assert len(digests) == 1


def insert_loser(project: ProjectFile, at: str) -> None:
    (row,) = project.raw.execute(f"SELECT {states.COLUMNS} FROM revision WHERE entity = ?", (small.MAYOR,)).fetchall()
    values = (at, *row[1:9], at, *row[10:])
    project.raw.execute(f"INSERT INTO revision VALUES ({', '.join('?' * 14)})", values)
    project.raw.execute("INSERT INTO conflict VALUES (?, 'name', ?)", (small.MAYOR, at))


def test_the_digest_of_a_copy_is_the_same_whatever_the_order_of_its_rows(lead: Path) -> None:
    with small.opened(lead) as project, closing(project.snapshot()) as copy:
        small.claimed(project, small.ANN)
        assert derive.digest(copy.raw) != derive.digest(project.raw)
        with closing(project.snapshot()) as newer:
            newer.raw.execute("VACUUM")
            assert derive.digest(newer.raw) == derive.digest(project.raw)
