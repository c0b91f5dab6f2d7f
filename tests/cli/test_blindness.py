"""What a coder is sent tells nothing of the others: searched byte by byte, in every page, also those no table uses."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.cli.conftest import claim
from tests.cli.test_merging import coded

SEED, BATCH = 987654321, "Secret pilot round"


@pytest.fixture
def team(accord, project: Path, tmp_path: Path) -> dict[str, Path]:
    """Three coders with shared and own articles who have coded and were merged; then the files are sent again."""
    for number in range(9):
        (tmp_path / f"more{number}.txt").write_text(f"Headline {number}\n\nSomebody said thing {number}.", encoding="utf-8")
    accord("import", "p.accord", *(f"more{number}.txt" for number in range(9)))
    accord("coder", "p.accord", "Chidiebere")
    accord("assign", "p.accord", "--coders", "Ann,Ben,Chidiebere", "--overlap-articles", 4, "--seed", SEED,
           "--batch", BATCH, "--purpose", "drift")  # fmt: skip
    assert accord("send", "p.accord", "--out", "first").status == 0
    files = {name: tmp_path / "first" / f"{name}.accord" for name in ("Ann", "Ben", "Chidiebere")}
    for name, file in files.items():
        article = rows(file, "SELECT title FROM article ORDER BY title LIMIT 1")[0][0]
        coded(accord, file, claim(article, [0, 5], memo=f"memo of {name}", values={"actor": [f"Actor of {name}"]}))
    assert accord("merge", "p.accord", *files.values()).status == 0
    assert accord("send", "p.accord", "--out", "first", "--force").status == 0
    return files


def rows(path: Path, query: str) -> list[tuple]:
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
        return connection.execute(query).fetchall()


@pytest.mark.parametrize("name", ["Ann", "Ben", "Chidiebere"])
def test_no_byte_of_a_sent_file_tells_of_another(accord, team, project: Path, name: str) -> None:
    content = team[name].read_bytes()
    others = [row for row in rows(project, "SELECT id, name FROM coder WHERE NOT lead") if row[1] != name]
    own = {row[1]: row[0] for row in rows(project, "SELECT id, name FROM coder")}[name]
    sent = {row[0] for row in rows(team[name], "SELECT id FROM article")}
    secrets = [word for row in others for word in row]
    secrets += [f"{part} of {row[1]}" for row in others for part in ("memo", "Actor")]
    secrets += [BATCH, str(SEED), "drift", '"purpose"', '"overlap"', '"seed"']
    # a small whole number and an integer of 4 bytes, as SQLite writes them in a record
    secrets += [row[0] for table in ("annotation", "coding", "assignment")
                for row in rows(project, f"SELECT id FROM {table} WHERE coder <> '{own}'")]  # fmt: skip
    secrets += [row[0] for row in rows(project, "SELECT id FROM article") if row[0] not in sent]
    secrets += [row[0] for row in rows(project, "SELECT replica FROM revision WHERE author NOT IN"
                                                f" ('{own}', (SELECT id FROM coder WHERE lead))")]  # fmt: skip
    assert len(secrets) > 20
    for secret in secrets:
        assert secret.encode() not in content, secret
        assert secret.encode("utf-16-le") not in content
    assert SEED.to_bytes(4, "big") not in content
    assert f"memo of {name}".encode() in content
    assert rows(team[name], "PRAGMA freelist_count") == [(0,)]


def test_shared_and_own_articles_look_alike(accord, team, project: Path) -> None:
    """Whatever is written of an article is of the same shape whether others have it, too."""
    own = rows(team["Ann"], "SELECT id FROM coder WHERE name = 'Ann'")[0][0]
    shared = {row[0] for row in rows(project, "SELECT article FROM assignment GROUP BY article HAVING count(*) > 1")}
    shape = (
        "SELECT r.kind, r.sets, json_array_length(r.parents), length(r.body) - length(json_extract(r.body, '$.title')),"
        " r.author, r.removed, r.undoes IS NULL, r.lamport FROM revision r WHERE r.entity = ? OR r.kind = 'assignment'"
        f" AND json_extract(r.body, '$.article') = ? AND json_extract(r.body, '$.coder') = '{own}'"
    )
    shapes: dict[bool, set] = {True: set(), False: set()}
    with closing(sqlite3.connect(team["Ann"])) as connection:
        for (article,) in rows(team["Ann"], "SELECT id FROM article WHERE title LIKE 'Headline%'"):
            found = connection.execute(shape, (article, article)).fetchall()
            shapes[article in shared].add(tuple(sorted(map(str, found))))
    assert len(shapes[True]) == 1
    assert shapes[True] == shapes[False]


def test_a_file_sent_again_has_the_own_work_and_comes_back_as_nothing_new(accord, team, project: Path) -> None:
    assert rows(team["Ann"], "SELECT memo FROM annotation") == [("memo of Ann",)]
    said = accord("merge", "p.accord", *team.values(), "--json").json
    assert (said["new_revisions"], said["annotations"]) == (0, 3)


def test_progress_says_who_has_how_much_done(accord, team, project: Path) -> None:
    assert accord("hand-in", team["Ann"], "Ann today.accord").out.endswith("1 article done, 0 only started\n")
    found = {one["coder"]: one for one in accord("progress", "p.accord", "--json").json["coders"]}
    assert [(found[name]["done"], found[name]["annotations"]) for name in team] == [(1, 1)] * 3
    assert sum(found[name]["assigned"] for name in team) == 4 * 3 + 8
    assert found["Ann"]["last_merged"].startswith("20")
    assert found["Lea"]["last_merged"] is None
    assert "Ben: 1 done and 0 only started, of" in accord("progress", "p.accord").out
    assert accord("join", "p.accord", "Chidiebere", "Ben").status == 0
    found = {one["coder"]: one for one in accord("progress", "p.accord", "--json").json["coders"]}
    # One where both had the same article, two where not.
    assert found["Ben"]["done"] in (1, 2)
    assert found["Ben"]["annotations"] == 2
    assert "Chidiebere" not in found
