"""How often values are in use."""

from __future__ import annotations

from pathlib import Path

from annotator.domain.changes import remove
from annotator.domain.revision import Kind
from annotator.storage.usage import first_uses, tag_counts
from tests.small_project import ACTOR, AGAINST, ANN, BEN, COUNCIL, FOR, MAYOR, SENATE, TONE, claimed, do, make


def test_values_are_counted_over_the_annotations_shown(tmp_path: Path) -> None:
    with make(tmp_path / "p.accord") as project:
        claimed(project, ANN)
        claimed(project, BEN, tone=FOR)
        gone = claimed(project, ANN)
        do(project, ANN, remove(Kind.ANNOTATION, gone))
        assert tag_counts(project, (TONE,)) == {AGAINST: 1, FOR: 1}
        assert tag_counts(project, (TONE, ACTOR)) == {AGAINST: 1, FOR: 1, MAYOR: 2}
        assert tag_counts(project, ()) == {}


def test_actors_come_in_the_order_of_their_first_use_by_one_coder(tmp_path: Path) -> None:
    with make(tmp_path / "p.accord") as project:
        claimed(project, BEN, tone=FOR)
        claimed(project, ANN, tone=AGAINST)
        claimed(project, ANN, tone=FOR)
        claimed(project, ANN, tone=AGAINST)
        assert first_uses(project, COUNCIL, ANN, (TONE,)) == [AGAINST, FOR]
        assert first_uses(project, COUNCIL, ANN, (TONE, ACTOR)) == [AGAINST, MAYOR, FOR]
        assert first_uses(project, COUNCIL, ANN, (ACTOR, TONE)) == [MAYOR, AGAINST, FOR]
        assert first_uses(project, SENATE, ANN, (TONE,)) == []
