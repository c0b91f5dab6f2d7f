"""Taking a merge back: byte for byte where nothing was done since, else without what arrived."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.domain.changes import add_article, article_of, mark_coding, recode
from annotator.domain.identity import uuid7
from annotator.domain.revision import Edit, Kind
from annotator.storage import backups, check, history, merge, reading
from annotator.storage.project_file import ProjectFile
from annotator.storage.unmerge import Unmerged, unmerge
from tests import small_project as small
from tests.readings import all_of, ids


@pytest.fixture
def other(lead: Path) -> Path:
    """The lead's second laptop, on which an article came in and was coded."""
    path = small.copied(lead, "other.accord")
    text = "An article that only the other file has."
    with small.opened(path) as project:
        article = article_of(small.identity("third"), "Third", "", "", "", "", text)
        small.do(project, small.LEAD, add_article(article), texts=(text,))
        small.claimed(project, small.LEAD, memo="arrives", entity=small.identity("arrives"))
    return path


def merge_in(path: Path, *others: Path) -> None:
    merge.merge(ProjectFile.open(path), others, small.AT)[0].close()


def taken_back(path: Path, force: bool = False) -> Unmerged:
    project, done = unmerge(ProjectFile.open(path), force)
    project.close()
    return done


def test_a_project_without_a_merge_has_none_to_take_back(project: ProjectFile) -> None:
    with small.refused("no_merge"):
        unmerge(project)
    assert reading.title(project) == "Cameras"


def test_at_once_the_file_is_as_before_byte_for_byte_and_the_merged_one_is_kept(lead: Path, other: Path) -> None:
    before = lead.read_bytes()
    merge_in(lead, other)
    after, state = backups.sha256(lead), all_of(lead)
    assert taken_back(lead) == Unmerged(True, 0, taken_back_log(lead, after))
    assert lead.read_bytes() == before
    merge_in(lead, other)
    assert all_of(lead) == state


def taken_back_log(path: Path, sha: str) -> str:
    """What the merged file, now among the backups, says was merged."""
    kept = backups.find(path, sha)
    assert kept
    return small.rows(kept, "SELECT files FROM merged")[0][0]


def test_two_merges_go_back_one_after_the_other(lead: Path, other: Path) -> None:
    stages = [lead.read_bytes()]
    merge_in(lead, other)
    stages.append(lead.read_bytes())
    third = small.copied(other, "third.accord")
    with small.opened(third) as project:
        small.claimed(project, small.LEAD)
    merge_in(lead, third)
    for stage in reversed(stages):
        assert taken_back(lead).exact
        assert lead.read_bytes() == stage
    with small.opened(lead) as project, small.refused("no_merge"):
        unmerge(project)


def test_work_done_here_since_stays_as_if_there_had_been_no_merge(lead: Path, other: Path) -> None:
    alone = small.copied(lead, "alone.accord")
    merge_in(lead, other)
    edits = [small.claim(small.ANN, memo="since"), Edit(Kind.ACTOR, small.MAYOR, {"note": "since"})]
    for path in (lead, alone):
        with small.opened(path) as project:
            small.do(project, small.ANN, *edits)
    assert taken_back(lead) == Unmerged(False, 0, small_log(lead))
    with small.opened(lead) as here, small.opened(alone) as there:
        assert check.check(here).state == check.check(there).state
        assert here.raw.execute("SELECT count(*) FROM text").fetchone() == (2,)
        assert here.raw.execute("SELECT (SELECT count(*) FROM merged) + (SELECT count(*) FROM arrived)").fetchone() == (0,)
        assert here.local("lead") == small.LEAD


def small_log(path: Path) -> str:
    """The log of the newest backup's last merge."""
    found = max((path.parent / backups.FOLDER).iterdir(), key=lambda one: len(small.rows(one, "SELECT id FROM revision")))
    return small.rows(found, "SELECT files FROM merged")[0][0]


def test_where_the_backup_is_gone_the_state_is_as_before(lead: Path, other: Path) -> None:
    before, expected = ids(lead), all_of(lead)
    merge_in(lead, other)
    for kept in (lead.parent / backups.FOLDER).iterdir():
        kept.unlink()
    done = taken_back(lead)
    assert (done.exact, done.left_out) == (False, 0)
    assert ids(lead) == before
    assert all_of(lead) == expected


def test_a_spoilt_backup_is_not_put_back(lead: Path, other: Path) -> None:
    before = ids(lead)
    merge_in(lead, other)
    for kept in (lead.parent / backups.FOLDER).iterdir():
        kept.write_bytes(b"spoilt")
    assert not taken_back(lead).exact
    assert ids(lead) == before


def test_edits_of_what_arrived_are_left_out_only_when_told(lead: Path, other: Path) -> None:
    merge_in(lead, other)
    with small.opened(lead) as project:
        arrived = small.identity("arrives")
        small.do(project, small.LEAD, recode(arrived, memo="mine"))
        small.do(project, small.LEAD, recode(arrived, memo="mine again"))
        kept = small.claimed(project, small.LEAD, memo="kept")
        with small.refused("unmerge_rests", revisions=2):
            unmerge(project)
        assert small.memo_of(project, arrived) == "mine again"
    assert taken_back(lead, force=True).left_out == 2
    with small.opened(lead) as project:
        assert [one.id for one in small.shown(project)] == [kept]
        check.check(project)


def test_work_on_an_article_that_arrived_goes_with_it(lead: Path, other: Path) -> None:
    """Left behind it would have no text, and every other file would refuse this one."""
    merge_in(lead, other)
    with small.opened(lead) as project:
        third = small.identity("third")
        text = reading.text_of(project, third)
        claim = small.annotate(uuid7(), third, small.ANN, (small.Span(0, 2),), text, {})
        small.do(project, small.ANN, claim, mark_coding(project.id, third, small.ANN, "done"))
        with small.refused("unmerge_rests", revisions=2):
            unmerge(project)
    assert taken_back(lead, force=True).left_out == 2
    with small.opened(lead) as project:
        assert small.shown(project) == []
        assert reading.codings(project) == []
        check.check(project)


def test_an_article_known_before_keeps_the_work_on_it(lead: Path) -> None:
    """Only its title arrived anew."""
    other = small.copied(lead, "other.accord")
    with small.opened(other) as project:
        small.do(project, small.LEAD, Edit(Kind.ARTICLE, small.COUNCIL, {"title": "Corrected"}))
    merge_in(lead, other)
    with small.opened(lead) as project:
        claim = small.claimed(project, small.ANN)
    assert taken_back(lead).left_out == 0
    with small.opened(lead) as project:
        assert [one.id for one in small.shown(project)] == [claim]
        assert reading.article(project, small.COUNCIL).title == "Council says no"


def test_an_older_merge_stays_when_a_later_one_goes(lead: Path, other: Path) -> None:
    second = small.copied(lead, "second.accord")
    with small.opened(second) as project:
        small.claimed(project, small.BEN, memo="second")
    merge_in(lead, other)
    merge_in(lead, second)
    with small.opened(lead) as project:
        small.claimed(project, small.ANN, memo="since")
    taken_back(lead)
    with small.opened(lead) as project:
        assert {one.memo for one in small.shown(project)} == {"arrives", "since"}
        deed = history.undoable(project, small.LEAD)
        assert deed is None or "annotation" not in deed.kinds
    assert small.rows(lead, "SELECT count(*) FROM merged") == [(1,)]


def test_where_taking_back_fails_the_project_stays_open(lead: Path, other: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    merge_in(lead, other)
    before = lead.read_bytes()

    def refuses(self: Path, target: Path) -> None:
        raise PermissionError(13, "Permission denied")

    with small.opened(lead) as project:
        monkeypatch.setattr(Path, "replace", refuses)
        with small.refused("disk", why="there is no permission for it"):
            unmerge(project)
        monkeypatch.undo()
        assert len(small.shown(project)) == 1
    assert lead.read_bytes() == before
    assert taken_back(lead).exact
