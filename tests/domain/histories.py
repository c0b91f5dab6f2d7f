"""Histories of one entity as hypothesis draws them: several copies edit it apart and now and then see each other."""

from __future__ import annotations

from dataclasses import dataclass, replace

from hypothesis import strategies as st

from annotator.domain.fold import fold
from annotator.domain.identity import canonical_json
from annotator.domain.revision import Revision, revision_id

FIELDS = ("memo", "name", "note")
YEARS_40 = 40 * 365 * 24 * 3600


@dataclass(frozen=True)
class Step:
    """One copy's act: it takes in another copy's revisions, or sets fields, removes or brings back."""

    copy: int
    sees: int | None
    sets: tuple[str, ...]
    value: int
    removed: bool | None
    author: str
    clock: int


STEPS = st.builds(
    Step,
    copy=st.integers(0, 2),
    sees=st.none() | st.integers(0, 2),
    sets=st.lists(st.sampled_from(FIELDS), unique=True, max_size=2).map(tuple),
    value=st.integers(0, 3),
    removed=st.sampled_from([None, None, None, True, False]),
    author=st.sampled_from(["ann", "ben"]),
    clock=st.integers(0, YEARS_40),
)


def grown(steps: list[Step], kind: str = "actor") -> list[set[Revision]]:
    """What each of three copies holds after the steps; all begin with the same first revision."""
    first = revision(0, (), dict.fromkeys(FIELDS, "0"), FIELDS, False, "ann", 0, 1, kind)
    copies: list[set[Revision]] = [{first}, {first}, {first}]
    for number, step in enumerate(steps):
        mine = copies[step.copy]
        if step.sees is not None:
            mine |= copies[step.sees]
        else:
            mine.add(next_revision(mine, step, number, kind))
    return copies


def next_revision(seen: set[Revision], step: Step, number: int, kind: str) -> Revision:
    state = fold(seen)
    body = {**state.fields, **dict.fromkeys(step.sets, str(step.value))}
    removed = state.removed if step.removed is None else step.removed
    lamport = 1 + max(one.lamport for one in seen)
    return revision(step.copy, state.heads, body, step.sets, removed, step.author, step.clock, lamport, kind, number)


def revision(
    copy: int, parents: tuple[str, ...], body: dict, sets: tuple[str, ...], removed: bool, author: str, clock: int,
    lamport: int, kind: str = "actor", seq: int = 0,
) -> Revision:  # fmt: skip
    """A revision with a true id."""
    made = Revision(
        "", kind, "entity", f"change{seq}", None, author, f"replica{copy}", seq, lamport, f"{clock:012}", removed,
        tuple(sorted(sets)), tuple(sorted(parents)), canonical_json(body),
    )  # fmt: skip
    return hashed(made)


def hashed(one: Revision) -> Revision:
    """The revision with the id that its content has."""
    identity = revision_id(
        "project", one.kind, one.entity, one.change, one.undoes, one.author, one.replica, one.seq, one.lamport, one.at,
        one.removed, canonical_json(one.sets), canonical_json(one.parents), one.body,
    )  # fmt: skip
    return replace(one, id=identity)


def at_other_times(revisions: set[Revision], clocks: list[str]) -> tuple[set[Revision], dict[str, str]]:
    """The same acts at other times, and each old id's new one."""
    renamed: dict[str, str] = {}
    moved = set()
    for number, one in enumerate(sorted(revisions, key=lambda each: (each.lamport, each.id))):
        parents = tuple(sorted(renamed[parent] for parent in one.parents))
        again = hashed(replace(one, at=clocks[number % len(clocks)], parents=parents))
        renamed[one.id] = again.id
        moved.add(again)
    return moved, renamed
