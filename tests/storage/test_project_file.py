"""A project from its making: one door in, whole acts, immutable hashed revisions."""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path

import pytest

from annotator.domain.changes import Act, add_article, annotate, article_of, mark_coding, recode, remove
from annotator.domain.errors import AnnotatorError
from annotator.domain.identity import derived_id, pair_id, uuid7
from annotator.domain.records import Coder
from annotator.domain.revision import LAMPORT_LIMIT, Change, Edit, Kind
from annotator.domain.span import Span
from annotator.storage import backups, reading, states
from annotator.storage.project_file import ProjectFile, made_whole
from tests import small_project as small
from tests.domain.test_revision import by_definition
from tests.readings import expected_tables, histories, shown_tables


def test_a_new_project_has_a_title_a_lead_and_an_id_of_its_own(tmp_path: Path) -> None:
    with ProjectFile.create(tmp_path / "a.accord", "Cameras", Coder(small.LEAD, "Lena"), small.AT) as project:
        assert reading.title(project) == "Cameras"
        assert reading.coders(project) == [Coder(small.LEAD, "Lena", lead=True)]
        assert project.owner is None
        assert project.local("lead") == small.LEAD
        assert project.local("nothing") is None
        assert (len(project.id), project.id[12]) == (32, "7")
    with ProjectFile.create(tmp_path / "b.accord", "Cameras", Coder(small.LEAD, "Lena"), small.AT) as other:
        assert other.id != project.id


def test_a_new_projects_first_contents_may_depend_on_its_id(tmp_path: Path) -> None:
    def more(project: str) -> list[Edit]:
        return [Edit(Kind.CODER, derived_id(project, "coder", "x"), {"name": "X", "kind": "model", "lead": False, "into": None})]

    with ProjectFile.create(tmp_path / "a.accord", "T", Coder(small.LEAD, "Lena"), small.AT, more) as project:
        assert derived_id(project.id, "coder", "x") in {coder.id for coder in reading.coders(project)}


@pytest.mark.parametrize("there", ["a file", "a folder", "a dangling link"])
def test_a_project_is_never_made_over_something(tmp_path: Path, there: str) -> None:
    path = tmp_path / "a.accord"
    {"a file": path.touch, "a folder": path.mkdir, "a dangling link": lambda: path.symlink_to("nowhere")}[there]()
    with small.refused("exists"):
        ProjectFile.create(path, "T", Coder(small.LEAD, "Lena"), small.AT)
    assert [one.name for one in tmp_path.iterdir()] == ["a.accord"]


def test_a_project_that_appears_meanwhile_is_not_replaced(tmp_path: Path) -> None:
    path = tmp_path / "a.accord"
    with small.refused("exists"), made_whole(path, uuid7()):
        path.write_text("somebody else's")
    assert path.read_text() == "somebody else's"
    assert [one.name for one in tmp_path.iterdir()] == ["a.accord"]


def test_a_file_system_without_hard_links_gets_its_project_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As on a stick: the system says that it has none."""

    def link(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", link)
    small.make(tmp_path / "a.accord").close()
    assert [one.name for one in tmp_path.iterdir()] == ["a.accord"]


def test_where_nothing_can_be_written_no_project_is_made(tmp_path: Path) -> None:
    with small.refused("cannot_write"):
        ProjectFile.create(tmp_path / "none" / "a.accord", "T", Coder(small.LEAD, "Lena"), small.AT)


def test_what_fails_while_a_project_is_made_leaves_nothing(tmp_path: Path) -> None:
    with small.refused("cannot_write", why="the disk is full"), made_whole(tmp_path / "a.accord", uuid7()):
        raise OSError(28, "No space left on device")
    assert list(tmp_path.iterdir()) == []


def test_a_project_that_cannot_be_read_whole_is_not_left_open(lead: Path) -> None:
    small.tampered(lead, "DELETE FROM project")
    for _ in range(2):
        with small.refused("damaged", what="it has no project id"):
            ProjectFile.open(lead)


# -- one act


def test_an_act_is_told_to_listeners_once_it_is_on_the_disk(project: ProjectFile) -> None:
    told: list[Change] = []
    project.changed_listeners.append(told.append)
    change = Act(small.ANN, small.AT).change([small.claim(small.ANN)])
    made = project.append(change)
    assert told == [change]
    assert [one.change for one in made] == [change.id]
    assert project.append(Act(small.ANN, small.AT).change([])) == []
    assert told == [change]


def test_every_id_is_the_hash_that_the_format_defines(project: ProjectFile) -> None:
    entity = small.claimed(project, small.ANN, memo="“quoted” \\ \U0001f642 \u2028")
    small.do(project, small.ANN, recode(entity, memo="x"), remove(Kind.ANNOTATION, small.claimed(project, small.ANN)))
    rows = project.raw.execute(f"SELECT {states.COLUMNS} FROM revision").fetchall()
    for identity, *columns, sets, parents, body in rows:
        assert identity == by_definition(project.id, *columns, json.loads(sets), json.loads(parents), json.loads(body))
    for identity, body in project.raw.execute("SELECT id, body FROM text"):
        assert identity == hashlib.sha256(body.encode("utf-8")).hexdigest()


def test_a_revision_knows_all_it_was_made_from_and_counts_on(project: ProjectFile) -> None:
    entity = small.claimed(project, small.ANN)
    (first,) = histories(project)[entity]
    (second,) = small.do(project, small.ANN, recode(entity, memo="b"))
    assert second.parents == (first.id,)
    assert second.lamport == first.lamport + 1
    assert (second.seq, second.replica) == (first.seq + 1, project.replica)
    assert second.sets == ("memo",)
    assert json.loads(second.body) == json.loads(first.body) | {"memo": "b"}


def test_lamport_goes_on_from_the_highest_in_the_file_whoever_wrote_it(project: ProjectFile) -> None:
    highest = project.raw.execute("SELECT max(lamport) FROM revision").fetchone()[0]
    path = project.path
    project.close()
    with small.opened(path) as again:
        (made,) = small.do(again, small.BEN, small.claim(small.BEN))
        assert (made.lamport, made.seq) == (highest + 1, 1)
        assert again.replica != project.replica


def test_what_is_shown_already_makes_no_revision(project: ProjectFile) -> None:
    entity = small.claimed(project, small.ANN, memo="a")
    assert small.do(project, small.ANN, recode(entity, memo="a")) == []
    assert small.do(project, small.ANN, Edit(Kind.ANNOTATION, entity, removed=False)) == []
    assert small.do(project, small.ANN, Edit(Kind.ANNOTATION, uuid7())) == []
    (made,) = small.do(project, small.ANN, recode(entity, {small.TONE: (small.FOR,)}, memo="a"))
    assert made.sets == (f"tag:{small.TONE}",)


def test_an_act_with_one_wrong_edit_leaves_nothing_behind(project: ProjectFile) -> None:
    before = shown_tables(project), histories(project)
    with small.refused("misfit", field="state"):
        small.do(project, small.ANN, small.claim(small.ANN), mark_coding(project.id, small.COUNCIL, small.ANN, "half"))
    assert (shown_tables(project), histories(project)) == before
    (made,) = small.do(project, small.ANN, small.claim(small.ANN))
    assert made.lamport == 1 + max(one.lamport for line in before[1].values() for one in line)


def test_an_act_edits_a_thing_once(project: ProjectFile) -> None:
    entity = small.claimed(project, small.ANN)
    with pytest.raises(ValueError, match="twice"):
        small.do(project, small.ANN, recode(entity, memo="a"), recode(entity, memo="b"))


def test_a_thing_stays_of_its_kind(project: ProjectFile) -> None:
    with pytest.raises(ValueError, match="is a coder, not a actor"):
        small.do(project, small.LEAD, Edit(Kind.ACTOR, small.ANN, {"name": "x"}))


@pytest.mark.parametrize(
    ("kind", "entity", "sets"),
    [
        (Kind.ARTICLE, small.COUNCIL, {"text": "ab" * 32}),
        (Kind.ANNOTATION, "", {"article": small.SENATE}),
        (Kind.ANNOTATION, "", {"coder": small.BEN}),
    ],
)
def test_what_a_thing_was_born_with_stays(project: ProjectFile, kind: Kind, entity: str, sets: dict) -> None:
    """An article keeps its text, an annotation its article and its coder: other files would refuse it."""
    entity = entity or small.claimed(project, small.ANN)
    with small.refused("misfit", kind=kind, field=next(iter(sets))):
        small.do(project, small.ANN, Edit(kind, entity, sets))


def test_a_text_travels_with_the_act_and_is_kept_once(project: ProjectFile) -> None:
    text = "A third article."
    for name in ("three.txt", "again.txt"):
        article = article_of(uuid7(), name, "", "", "", name, text)
        small.do(project, small.LEAD, add_article(article), texts=(text,))
        assert reading.text_of(project, article.id) == text
    assert project.raw.execute("SELECT count(*) FROM text").fetchone() == (3,)


def test_all_or_nothing_when_the_disk_is_full(project: ProjectFile) -> None:
    """SQLite may grow no page more: as on a full disk, everything saved before stays, and room lets work go on."""
    small.claimed(project, small.ANN)
    before = shown_tables(project)
    pages = project.raw.execute("PRAGMA page_count").fetchone()[0]
    project.raw.execute(f"PRAGMA max_page_count = {pages}")
    with small.refused("disk"):
        small.claimed(project, small.ANN, memo="long " * 4000)
    assert shown_tables(project) == before
    project.raw.execute("PRAGMA max_page_count = 1000000")
    small.claimed(project, small.ANN, memo="long " * 4000)
    assert shown_tables(project) == expected_tables(project)


# -- who may write what


def test_an_annotation_is_written_by_its_coder_alone(project: ProjectFile) -> None:
    entity = small.claimed(project, small.ANN)
    for author in (small.BEN, small.LEAD):
        for edit in (small.claim(small.ANN), recode(entity, memo="mine"), remove(Kind.ANNOTATION, entity)):
            with small.refused("not_yours"):
                small.do(project, author, edit)


def test_a_lead_writes_for_the_consensus_and_nobody_else_does(project: ProjectFile) -> None:
    small.do(project, small.LEAD, small.claim(small.JOINT))
    with small.refused("not_yours"):
        small.do(project, small.ANN, small.claim(small.JOINT))
    with small.refused("not_yours"):
        small.do(project, small.LEAD, small.claim(uuid7()))


def test_a_quote_is_what_the_article_says_there(project: ProjectFile) -> None:
    wrong = annotate(uuid7(), small.COUNCIL, small.ANN, (Span(0, 3),), "Das ist", {})
    with small.refused("quote_differs", start=0, end=3):
        small.do(project, small.ANN, wrong)
    with small.refused("no_article"):
        small.do(project, small.ANN, annotate(uuid7(), uuid7(), small.ANN, (Span(0, 3),), "abc", {}))


def test_quotes_come_back_letter_for_letter(project: ProjectFile) -> None:
    text = small.TEXTS[small.COUNCIL]
    spans = (Span(18, 44), Span(45, 81))
    small.do(project, small.ANN, annotate(uuid7(), small.COUNCIL, small.ANN, spans, text, {}))
    quotes = [row[0] for row in project.raw.execute("SELECT quote FROM segment ORDER BY number")]
    assert quotes == [span.quote(text) for span in spans]
    assert "\U0001f642" in quotes[1]


def test_work_on_a_removed_article_can_still_be_changed_by_its_coder(project: ProjectFile) -> None:
    """What is hidden is not lost: it can be settled and taken back."""
    entity = small.claimed(project, small.ANN)
    small.do(project, small.LEAD, remove(Kind.ARTICLE, small.COUNCIL))
    small.do(project, small.ANN, recode(entity, segments=(Span(1, 4),), text=small.TEXTS[small.COUNCIL]))
    assert small.shown(project) == []
    small.do(project, small.LEAD, Edit(Kind.ARTICLE, small.COUNCIL, removed=False))
    assert small.shown(project)[0].segments == (Span(1, 4),)


def test_a_coding_has_the_derived_id_that_every_laptop_makes(project: ProjectFile) -> None:
    (made,) = small.do(project, small.ANN, mark_coding(project.id, small.COUNCIL, small.ANN, "done"))
    assert made.entity == pair_id(project.id, "coding", small.COUNCIL, small.ANN)


def test_a_lamport_is_below_what_a_number_holds_everywhere(project: ProjectFile) -> None:
    (made,) = small.do(project, small.ANN, small.claim(small.ANN))
    assert 0 < made.lamport < LAMPORT_LIMIT == 2**53


# -- notes of this file alone


def test_a_note_belongs_to_this_file_and_is_written_over(project: ProjectFile) -> None:
    before = histories(project)
    for value in ("a", "b"):
        project.note_local("page", value)
        assert project.local("page") == value
    assert histories(project) == before


# -- giving way to another file


def test_a_project_whose_place_could_not_be_taken_is_open_again_with_its_listeners(project: ProjectFile) -> None:
    told: list[Change] = []
    project.changed_listeners.append(told.append)
    with small.refused("disk", why="the disk is full"), project.given_up():
        raise OSError(28, "No space left on device")
    small.claimed(project, small.ANN)
    assert len(told) == 1
    with pytest.raises(AnnotatorError), project.given_up():
        raise AnnotatorError("locked")
    assert reading.title(project) == "Cameras"


def test_a_backup_is_a_second_name_or_a_compared_copy(lead: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    linked = backups.keep(lead)
    assert linked.stat().st_ino == lead.stat().st_ino
    assert backups.keep(lead) == linked
    linked.unlink()
    monkeypatch.setattr(os, "link", _no_links)
    copied = backups.keep(lead)
    assert copied.stat().st_ino != lead.stat().st_ino
    assert copied.read_bytes() == lead.read_bytes()
    assert backups.find(lead, backups.sha256(lead)) == copied


def _no_links(*_: object) -> None:
    raise PermissionError(1, "Operation not permitted")


def test_a_backup_that_came_out_otherwise_is_noticed(lead: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A stick that writes other bytes than it was given."""
    monkeypatch.setattr(os, "link", _no_links)
    monkeypatch.setattr("shutil.copyfile", lambda _, target: Path(target).write_bytes(b"other"))
    with pytest.raises(OSError, match="differs"):
        backups.keep(lead)


def test_a_backup_is_found_by_what_it_holds_not_by_its_name(lead: Path) -> None:
    sha = backups.sha256(lead)
    assert backups.find(lead, sha) is None
    kept = backups.keep(lead)
    kept.unlink()
    kept.write_text("spoilt")
    assert backups.find(lead, sha) is None
