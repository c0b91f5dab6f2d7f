"""A coder's file: everything of the coder's own, and nothing from which another's work could be told."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.domain.changes import add_actor, annotate, mark_coding, recode, remove
from annotator.domain.codebook import Actor
from annotator.domain.identity import pair_id, uuid7
from annotator.domain.records import PROPOSED
from annotator.domain.revision import Edit, Kind
from annotator.domain.span import Span
from annotator.storage import check, merge, reading, sending, vet
from annotator.storage.project_file import ProjectFile
from tests import small_project as small
from tests.readings import histories


def ann_of(lead: Path, *pairs: tuple[str, str], name: str = "ann.accord") -> Path:
    """What Ann is sent when these articles are dealt out and everybody has coded."""
    path = small.copied(lead, f"lead of {name}")
    with small.opened(path) as project:
        small.dealt(project, *pairs, name="Pilot on bias")
        for article, coder in pairs:
            small.claimed(project, coder, article=article, memo=f"memo of {coder[:6]}")
        return small.sent(project, small.ANN, path.with_name(name))


BOTH = ((small.COUNCIL, small.ANN), (small.SENATE, small.ANN))


def test_a_file_tells_nothing_of_anybody_else(lead: Path) -> None:
    """Neither as a row nor anywhere in its bytes: no id, no name, no memo, no batch, no seed."""
    content = ann_of(lead, *BOTH, (small.COUNCIL, small.BEN), (small.SENATE, small.LEAD)).read_bytes()
    for hidden in (small.BEN, "Ben", f"memo of {small.BEN[:6]}", f"memo of {small.LEAD[:6]}", "Pilot on bias", "purpose\":"):
        assert hidden.encode() not in content
    for sent in (small.ANN, f"memo of {small.ANN[:6]}", "Council says no"):
        assert sent.encode() in content


def test_which_articles_are_shared_leaves_no_trace(lead: Path) -> None:
    """Two deals that differ in nothing but in what Ann shares with Ben: row by row, her two files are the same."""
    first = ann_of(lead, *BOTH, (small.COUNCIL, small.BEN), name="one.accord")
    second = ann_of(lead, *BOTH, (small.SENATE, small.BEN), name="two.accord")
    query = (
        "SELECT kind, CASE kind WHEN 'annotation' THEN '' ELSE entity END, author, seq, lamport, at, removed, sets,"
        " json_array_length(parents), body FROM revision ORDER BY kind, 2, seq"
    )
    assert small.rows(first, query) == small.rows(second, query)
    assert len(small.rows(first, query)) > 15


def test_the_numbers_of_a_coders_assignments_have_no_gaps(lead: Path) -> None:
    path = ann_of(lead, *BOTH, (small.COUNCIL, small.BEN))
    numbers = small.rows(path, "SELECT seq FROM revision WHERE kind = 'assignment' ORDER BY entity")
    first = numbers[0][0]
    assert numbers == [(first,), (first + 1,)]


def test_a_file_has_own_articles_with_their_texts_alone(lead: Path) -> None:
    path = ann_of(lead, (small.COUNCIL, small.ANN), (small.SENATE, small.BEN))
    with small.opened(path) as project:
        assert [one.id for one in reading.articles(project)] == [small.COUNCIL]
        assert project.raw.execute("SELECT body FROM text").fetchall() == [(small.TEXTS[small.COUNCIL],)]
        assert reading.batches(project) == []
        assert [one.coder for one in reading.assignments(project)] == [small.ANN]
        assert {one.id for one in reading.coders(project)} == {small.LEAD, small.ANN}


def test_a_file_is_the_coders_and_carries_no_notes_of_the_leads(lead: Path) -> None:
    with small.opened(lead) as project:
        project.note_local("page", "secret")
    path = ann_of(lead, *BOTH)
    assert small.rows(path, "SELECT * FROM local WHERE name <> 'state'") == [("coder", small.ANN)]
    assert small.rows(path, "SELECT * FROM merged UNION ALL SELECT *, 1, 1, 1 FROM arrived") == []
    with small.opened(path) as project:
        assert project.owner == small.ANN


def test_a_file_is_sound_and_alone_in_its_place(lead: Path) -> None:
    path = ann_of(lead, *BOTH)
    with vet.vetted(path):
        pass
    with small.opened(path) as project:
        check.check(project)
    assert sorted(one.name for one in lead.parent.iterdir()) == ["ann.accord", "lead of ann.accord", "lead.accord"]


def test_everything_goes_with_all_its_revisions(lead: Path) -> None:
    with small.opened(lead) as project:
        small.dealt(project, *BOTH)
        entity = small.claimed(project, small.ANN)
        small.do(project, small.ANN, recode(entity, memo="b"), mark_coding(project.id, small.COUNCIL, small.ANN, "done"))
        small.do(project, small.LEAD, Edit(Kind.ARTICLE, small.COUNCIL, {"title": "Corrected"}))
        whole = histories(project)
        path = small.sent(project, small.ANN, lead.with_name("ann.accord"))
    with small.opened(path) as file:
        sent = histories(file)
        assert all(line == whole[entity] for entity, line in sent.items())
        assert {line[0].kind for line in whole.values()} - {line[0].kind for line in sent.values()} == {Kind.BATCH}
        assert small.memo_of(file, entity) == "b"


def test_an_assignment_taken_back_arrives_as_taken_back(lead: Path) -> None:
    with small.opened(lead) as project:
        small.dealt(project, *BOTH)
        first = small.sent(project, small.ANN, lead.with_name("ann.accord"))
        assignment = pair_id(project.id, "assignment", small.SENATE, small.ANN)
        small.do(project, small.LEAD, remove(Kind.ASSIGNMENT, assignment))
        update = small.sent(project, small.ANN, lead.with_name("update.accord"))
    file, _ = merge.merge(ProjectFile.open(first), [update], small.AT)
    with file:
        assert [one.article for one in reading.assignments(file)] == [small.COUNCIL]


def proposed(project: ProjectFile, coder: str, name: str) -> str:
    actor = Actor(uuid7(), name, status=PROPOSED)
    small.do(project, coder, add_actor(actor))
    return actor.id


def test_of_the_registry_go_accepted_actors_own_proposals_and_whom_own_work_names(project: ProjectFile) -> None:
    small.dealt(project, *BOTH)
    own, others, named = (
        proposed(project, coder, name) for coder, name in ((small.ANN, "Own"), (small.BEN, "Ben's"), (small.BEN, "Named"))
    )
    text = small.TEXTS[small.COUNCIL]
    values = {small.ACTOR: (named,), small.TONE: (small.FOR,)}
    small.do(project, small.ANN, annotate(uuid7(), small.COUNCIL, small.ANN, (Span(0, 3),), text, values))
    with small.opened(small.sent(project, small.ANN, project.path.with_name("ann.accord"))) as file:
        assert reading.codebook(file).actors.keys() == {small.MAYOR, small.POLICE, small.UNION, own, named}
        assert others not in histories(file)


def test_an_accepted_actor_brings_the_id_of_whoever_proposed_it_and_nothing_else_of_that_coder(project: ProjectFile) -> None:
    small.dealt(project, *BOTH, (small.COUNCIL, small.BEN))
    actor = proposed(project, small.BEN, "Somebody")
    small.claimed(project, small.BEN, memo="seen by Ben alone")
    small.do(project, small.LEAD, Edit(Kind.ACTOR, actor, {"status": "accepted"}))
    path = small.sent(project, small.ANN, project.path.with_name("ann.accord"))
    with small.opened(path) as file:
        assert [line[0].entity for line in histories(file).values() if small.BEN in {one.author for one in line}] == [actor]
        assert small.BEN not in histories(file)
    content = path.read_bytes()
    assert b"seen by Ben" not in content
    assert b'"name":"Ben"' not in content


def test_the_codebook_goes_whole_with_what_was_retired_or_removed(project: ProjectFile) -> None:
    small.dealt(project, *BOTH)
    small.do(project, small.LEAD, remove(Kind.VALUE, small.NEUTRAL), Edit(Kind.VALUE, small.FOR, {"into": small.AGAINST}))
    with small.opened(small.sent(project, small.ANN, project.path.with_name("ann.accord"))) as file:
        assert reading.codebook(file) == reading.codebook(project)
        assert small.NEUTRAL in histories(file)


def test_how_many_articles_were_sent_is_told(project: ProjectFile) -> None:
    small.dealt(project, (small.COUNCIL, small.ANN))
    assert sending.write_coders_file(project, small.ANN, project.path.with_name("a.accord")) == 1
    assert sending.write_coders_file(project, small.BEN, project.path.with_name("b.accord")) == 0
    assert sending.write_coders_file(project, small.ANN, project.path.with_name("again.accord")) == 1


def test_a_file_that_holds_more_than_the_project_is_told_apart(project: ProjectFile) -> None:
    small.dealt(project, *BOTH)
    path = small.sent(project, small.ANN, project.path.with_name("ann.accord"))
    with vet.vetted(path) as sent:
        assert sending.has_everything_of(project, sent)
    with small.opened(path) as file:
        small.claimed(file, small.ANN)
    with vet.vetted(path) as sent:
        assert not sending.has_everything_of(project, sent)


def test_where_nothing_can_be_written_nothing_is_sent(project: ProjectFile) -> None:
    small.dealt(project, *BOTH)
    with small.refused("disk"):
        small.sent(project, small.ANN, project.path.parent / "none" / "ann.accord")
    assert reading.title(project) == "Cameras"


@pytest.mark.parametrize("coder", [small.ANN, small.BEN])
def test_work_comes_back_whole_and_nothing_else_changes(lead: Path, coder: str) -> None:
    with small.opened(lead) as project:
        small.dealt(project, *BOTH, (small.COUNCIL, small.BEN))
        path = small.sent(project, coder, lead.with_name("sent.accord"))
        before = histories(project)
    with small.opened(path) as file:
        entity = small.claimed(file, coder, memo="done at home")
        deed = histories(file)[entity]
    project, report = merge.merge(ProjectFile.open(lead), [path], small.AT)
    with project:
        assert report.new_revisions == 1
        assert histories(project) == before | {entity: deed}
