"""How often values are used: counted in steps and kept true by acts, as counting anew would have it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.changes import Act, annotate, recode, remove
from annotator.domain.identity import uuid7
from annotator.domain.revision import Kind
from annotator.domain.span import Span
from annotator.storage import codebook_history, history, uses
from annotator.storage.project_file import ProjectFile
from annotator.storage.uses import Uses
from tests import small_project as small
from tests.storage.conftest import made

GIVEN = [{small.TONE: (small.FOR,)}, {small.TONE: (small.AGAINST,), small.ACTOR: (small.MAYOR, small.UNION)}, {}]
ACTS = st.lists(st.tuples(st.sampled_from("new recode remove undo redo".split()), st.integers(0, 9)), max_size=12)


def counted(project: ProjectFile) -> Uses:
    found = Uses()
    for _ in found.count(project):
        pass
    return found


def by_definition(project: ProjectFile) -> dict[tuple[str, str], int]:
    rows = project.raw.execute("SELECT DISTINCT t.value, a.coder, a.id FROM tag t JOIN annotation a ON a.id = t.annotation")
    return dict(Counter((value, coder) for value, coder, _ in rows))


def as_pairs(found: Uses) -> dict[tuple[str, str], int]:
    names = {small.ANN: small.ANN, small.BEN: small.BEN}
    pairs = {(value, coder): n for value in found.totals for coder, n in found.by_coder(value, names)}
    totals = Counter[str]()
    for (value, _), number in pairs.items():
        totals[value] += number
    assert {value: n for value, n in found.totals.items() if n} == dict(totals)
    return pairs


def act(project: ProjectFile, what: str, which: int) -> None:
    """One act on annotations, by Ann or Ben in turn."""
    coder = (small.ANN, small.BEN)[which % 2]
    own = [row[0] for row in project.raw.execute("SELECT id FROM annotation WHERE coder = ? ORDER BY id", (coder,))]
    if what == "new" or (what in ("recode", "remove") and not own):
        text = small.TEXTS[small.COUNCIL]
        small.do(project, coder, annotate(uuid7(), small.COUNCIL, coder, (Span(0, 3),), text, GIVEN[which % 3]))
    elif what == "recode":
        small.do(project, coder, recode(own[which % len(own)], GIVEN[(which + 1) % 3]))
    elif what == "remove":
        small.do(project, coder, remove(Kind.ANNOTATION, own[which % len(own)]))
    elif deed := (history.undoable if what == "undo" else history.redoable)(project, coder):
        project.append(history.reverse(project, deed, Act(coder, small.AT)).change)


@given(ACTS, st.integers(0, 12), st.integers(0, 3))
@settings(max_examples=40, deadline=None)
def test_acts_before_while_and_after_counting_leave_the_numbers_true(
    acts: list[tuple[str, int]], begun: int, steps: int
) -> None:
    with small.temporary_folder() as folder, pytest.MonkeyPatch.context() as patch:
        patch.setattr(uses, "_AT_A_TIME", 1)
        path = Path(folder).resolve() / "p.accord"
        path.write_bytes(made())
        with small.opened(path) as project:
            found, counting = Uses(), iter(())
            project.changed_listeners.append(lambda change: found.note(project, change))
            for place, (what, which) in enumerate(acts):
                if place == begun:
                    counting = found.count(project)
                for _ in zip(range(steps), counting, strict=False):
                    pass
                act(project, what, which)
            for _ in counting if begun < len(acts) else found.count(project):
                pass
            assert as_pairs(found) == as_pairs(counted(project)) == by_definition(project)


def whole(steps: Generator[None, None, object]) -> object:
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


def test_the_newest_passages_come_first_however_far_apart(project: ProjectFile, monkeypatch: pytest.MonkeyPatch) -> None:
    tones = [small.FOR, small.AGAINST, small.FOR, small.AGAINST, small.AGAINST, small.FOR]
    made_ones = [small.claimed(project, small.ANN, tone=tone, start=place) for place, tone in enumerate(tones)]
    wanted = [made_ones[5], made_ones[2], made_ones[0]]
    for at_a_time in (1, 2, 100):
        monkeypatch.setattr(uses, "_AT_A_TIME", at_a_time)
        assert [one.annotation for one in whole(uses.quotes(project, small.FOR, 3))] == wanted
        assert [one.annotation for one in whole(uses.quotes(project, small.FOR, 2))] == wanted[:2]
        assert [one.coder for one in whole(uses.quotes(project, small.MAYOR, 9))] == ["Ann"] * 6
        assert whole(uses.quotes(project, small.POLICE, 3)) == []


def test_versions_counted_in_steps_are_the_versions(project: ProjectFile, monkeypatch: pytest.MonkeyPatch) -> None:
    small.claimed(project, small.ANN)
    for at_a_time in (1, 3, 500):
        monkeypatch.setattr(codebook_history, "_AT_A_TIME", at_a_time)
        assert codebook_history.version_number(project) == len(codebook_history.versions(project)) == 1
