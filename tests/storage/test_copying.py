"""Copies of an open project: made on a worker, while the project may be closed."""

from __future__ import annotations

import tempfile
import threading
from pathlib import Path

import pytest

from annotator.domain.errors import AnnotatorError
from annotator.storage import reading
from tests.agreement_projects import Team


@pytest.fixture
def team(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Team:
    passing = tmp_path / "passing"
    passing.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(passing))
    made = Team.create(tmp_path / "lead.accord", ["Ann"])
    # More than the thousand pages that are copied in one step.
    for number in range(3):
        made.add_article(f"Article {number}", f"{number} " + "The council said nothing. " * 80_000)
    return made


def left_behind() -> list[Path]:
    return list(Path(tempfile.gettempdir()).iterdir())


def test_a_copy_tells_how_far_it_is_and_is_gone_when_closed(team: Team) -> None:
    shares: list[float] = []
    with team.project.snapshot(shares.append) as copy:
        assert reading.title(copy) == reading.title(team.project)
        assert left_behind()
    assert shares[0] == 0
    assert shares[-1] == 1
    assert len(shares) > 2
    assert left_behind() == []
    team.project.close()


def test_closing_waits_for_a_copy_under_way_and_ends_it(team: Team) -> None:
    begun, closed = threading.Event(), threading.Event()
    problems: list[str] = []

    def progress(share: float) -> None:
        begun.set()
        if share > 0:
            # By now the other thread is closing; it cannot be through.
            assert not closed.wait(0.2)

    def copy() -> None:
        try:
            team.project.snapshot(progress).close()
        except AnnotatorError as error:
            problems.append(error.key)

    worker = threading.Thread(target=copy)
    worker.start()
    assert begun.wait(5)
    team.project.close()
    closed.set()
    worker.join(5)
    assert problems == ["none_open"]
    assert left_behind() == []


def test_a_closed_project_gives_no_copy(team: Team) -> None:
    team.project.close()
    with pytest.raises(AnnotatorError) as caught:
        team.project.snapshot()
    assert caught.value.key == "none_open"


def test_a_copy_given_up_leaves_nothing_behind(team: Team) -> None:
    def stop(share: float) -> None:
        if share > 0:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        team.project.snapshot(stop)
    assert left_behind() == []
    with team.project.snapshot() as copy:
        assert copy.id == team.project.id
    team.project.close()
