"""A damaged project gives up what is sound in it: never anything that was not written, never less than can be read."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from annotator.domain.changes import recode
from annotator.domain.errors import AnnotatorError
from annotator.storage import backups, check
from annotator.storage.pages import rows
from annotator.storage.repair import repair
from tests import small_project as small

DAMAGED = "it cannot be read, or its content is not the one it was stored with"


@pytest.fixture
def worked(lead: Path) -> Path:
    """A project with some hundred revisions, so that they fill pages."""
    with small.opened(lead) as project:
        for number in range(60):
            entity = small.claimed(project, small.ANN, memo=f"number {number} " + "m" * 200)
            small.do(project, small.ANN, recode(entity, memo=f"later {number}"))
    return lead


def revisions(path: Path) -> set[tuple]:
    return set(small.rows(path, "SELECT * FROM revision"))


def zeroed(path: Path, page: int) -> None:
    data = bytearray(path.read_bytes())
    data[(page - 1) * 4096 : page * 4096] = bytes(4096)
    path.write_bytes(bytes(data))


def root_of(path: Path, table: str) -> int:
    ((page,),) = small.rows(path, "SELECT rootpage FROM sqlite_schema WHERE name = ?", [table])
    return page


def state_of(path: Path) -> str:
    with small.opened(path) as project, project.snapshot() as copy:
        return check.check(copy).state


def test_a_sound_project_comes_through_whole(worked: Path) -> None:
    out = worked.with_name("out.accord")
    done = repair(worked, out)
    assert done.lost == ()
    assert revisions(out) == revisions(worked)
    assert done.state == state_of(out) == state_of(worked)
    with small.opened(out) as project, small.opened(worked) as before:
        assert (project.owner, project.local("lead")) == (before.owner, before.local("lead"))


def test_what_was_changed_by_hand_is_left_out_with_what_rests_on_it(worked: Path) -> None:
    ((entity,),) = small.rows(worked, "SELECT id FROM annotation LIMIT 1")
    small.tampered(worked, f"UPDATE revision SET body = replace(body, 'number', 'NUMBER') WHERE entity = '{entity}' AND parents = '[]'")
    out = worked.with_name("out.accord")
    done = repair(worked, out)
    assert sorted(one.reason for one in done.lost) == [DAMAGED, "what it was made from is missing"]
    assert len(revisions(out)) == len(revisions(worked)) - 2
    assert revisions(out) < revisions(worked)
    assert state_of(out) == done.state


def test_a_lost_text_takes_its_article_and_the_work_on_it(worked: Path) -> None:
    with small.opened(worked) as project:
        small.claimed(project, small.BEN, article=small.SENATE)
    small.tampered(worked, f"UPDATE text SET body = 'x' WHERE id = (SELECT text FROM article WHERE id = '{small.SENATE}')")
    out = worked.with_name("out.accord")
    done = repair(worked, out)
    assert {(one.table, one.reason) for one in done.lost} == {
        ("text", "it cannot be read, or is not the one it was stored with"),
        ("revision", "the article's text is missing"),
        ("revision", "the article of an annotation is missing"),
    }
    assert done.annotations == 60


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("pages", [1, 3])
def test_pages_overwritten_with_zeroes_lose_no_other_rows(worked: Path, seed: int, pages: int) -> None:
    before = revisions(worked)
    for page in random.Random(seed).sample(range(30, len(worked.read_bytes()) // 4096 + 1), pages):
        zeroed(worked, page)
    damaged = worked.read_bytes()
    out = worked.with_name("out.accord")
    try:
        done = repair(worked, out)
    except AnnotatorError as error:
        assert error.key == "damaged"
        assert not out.exists()
        return
    assert revisions(out) <= before
    assert state_of(out) == done.state
    assert worked.read_bytes() == damaged
    if pages == 1:
        # Whatever else is lost cannot be verified without it. (Of three pages two may be the indexes that name a row.)
        assert {row[0][:12] for row in before - revisions(out)} == {one.row for one in done.lost if one.table == "revision"}


def test_nothing_is_written_over_and_no_project_is_no_project(worked: Path) -> None:
    out = worked.with_name("out.accord")
    out.write_bytes(b"mine")
    with small.refused("exists"):
        repair(worked, out)
    assert out.read_bytes() == b"mine"
    out.unlink()
    worked.write_bytes(b"SQLite format 3\0" + bytes(200))
    with small.refused("not_ours"):
        repair(worked, out)
    assert not out.exists()


def test_a_project_whose_tree_has_lost_its_root_gives_up_all_that_lay_on_other_pages(worked: Path) -> None:
    before = revisions(worked)
    zeroed(worked, root_of(worked, "revision"))
    done = repair(worked, worked.with_name("out.accord"))
    assert done.revisions > len(before) - 30
    assert revisions(worked.with_name("out.accord")) < before
    # Which revisions lie on the root's page is chance, and so is whether another was made from one of them.
    assert DAMAGED in {one.reason for one in done.lost} <= {DAMAGED, "what it was made from is missing"}


def test_what_is_damaged_in_the_file_and_sound_in_a_backup_comes_from_there_and_nothing_else_does(worked: Path) -> None:
    before = revisions(worked)
    with small.opened(worked) as project:
        assert backups.take_copy(project)
    with small.opened(worked) as project:
        small.claimed(project, small.BEN)
    later = revisions(worked)
    zeroed(worked, root_of(worked, "revision"))
    done = repair(worked, worked.with_name("out.accord"))
    assert done.from_backups > 0
    assert before <= revisions(worked.with_name("out.accord")) <= later


def test_what_was_written_into_a_page_that_is_free_is_not_brought_back(worked: Path) -> None:
    with closing(sqlite3.connect(worked)) as connection:
        connection.execute("CREATE TABLE gone AS SELECT * FROM revision")
        connection.execute("UPDATE gone SET body = 'x'")
        connection.execute("DROP TABLE gone")
        connection.commit()
        assert connection.execute("PRAGMA freelist_count").fetchone()[0] > 5
    assert repair(worked, worked.with_name("out.accord")).lost == ()


def test_rows_of_every_length_and_number_are_read_as_sqlite_reads_them(tmp_path: Path) -> None:
    path = tmp_path / "any.db"
    numbers = [0, 1, -1, 127, -128, 1 << 15, 1 << 22, 1 << 30, 1 << 40, 1 << 50, (1 << 63) - 1, -(1 << 63)]
    lengths = [0, 1, 30, 488, 489, 490, 1001, 1002, 4057, 4061, 4062, 5000, 9000, 70_000]
    written = [(f"{n:05}", "ü" * (length // 2), numbers[n % len(numbers)], None) for n, length in enumerate(lengths * 40)]
    for kind in ("STRICT", "STRICT, WITHOUT ROWID"):
        path.unlink(missing_ok=True)
        with closing(sqlite3.connect(path)) as connection:
            connection.execute(f"CREATE TABLE t (id TEXT PRIMARY KEY, body TEXT, number INTEGER, none TEXT) {kind}")
            connection.executemany("INSERT INTO t VALUES (?, ?, ?, ?)", written)
            connection.commit()
        read = [row for row in rows(path.read_bytes()) if len(row) == 4]
        # Where a table has row ids the key's index holds no copy of the row.
        assert sorted(read, key=str) == sorted(written, key=str)


@pytest.mark.parametrize("seed", range(12))
def test_noise_is_never_more_than_no_rows(worked: Path, seed: int) -> None:
    data = bytearray(worked.read_bytes())
    dice = random.Random(seed)
    for _ in range(400):
        data[dice.randrange(16, len(data))] = dice.randrange(256)
    list(rows(bytes(data)))
