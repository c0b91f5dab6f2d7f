"""What a person did, and what is kept of it.

An `Edit` says what somebody sets on one entity, a `Change` groups the edits of one act. The project file turns
each edit into a `Revision`: immutable, hashed, and tied by its parents to everything its author had seen.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from annotator.domain.identity import canonical_json

LAMPORT_LIMIT = 1 << 53
# From here on a lamport is exactly one more than the highest of its parents. No project comes here by itself; whoever
# writes a high number can so raise it only step by step, and never takes the numbers away from everybody else.
LAMPORT_STEPWISE = 1 << 52
_ID, _COUNT = '"[0-9a-f]{16,32}"', "[0-9]+"
_ORDINARY = re.compile(
    rf'\["[0-9a-f]{{16,64}}","[a-z]+","[0-9a-f]{{32}}",{_ID},(?:null|{_ID}),{_ID},{_ID},'
    rf'{_COUNT},{_COUNT},"[0-9A-Za-z:.+-]*",[01]'
)


class Kind(StrEnum):
    """The kinds of entity."""

    PROJECT = "project"
    CODER = "coder"
    ARTICLE = "article"
    VARIABLE = "variable"
    VALUE = "value"
    ACTOR = "actor"
    BATCH = "batch"
    ASSIGNMENT = "assignment"
    CODING = "coding"
    ANNOTATION = "annotation"


@dataclass(frozen=True, slots=True)
class Edit:
    """The fields one person sets on one entity; `removed` removes it (True), brings it back (False), or is None."""

    kind: Kind
    entity: str
    sets: Mapping[str, object] = field(default_factory=dict)
    removed: bool | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """One act of one person: all of it is kept, or nothing.

    `texts` are article bodies that come with it. `undoes` names the change it takes back. `settles` tells the project
    file to write the fields even where the shown value is the same already: so a conflict is settled by its winner.
    """

    id: str
    author: str
    at: str
    edits: tuple[Edit, ...]
    texts: tuple[str, ...] = ()
    undoes: str | None = None
    settles: bool = False


@dataclass(frozen=True, slots=True)
class Revision:
    """One immutable step in the life of one entity; `body` is its whole shown state afterwards, as canonical JSON."""

    id: str
    kind: str
    entity: str
    change: str
    undoes: str | None
    author: str
    replica: str
    seq: int
    lamport: int
    at: str
    removed: bool
    sets: tuple[str, ...]
    parents: tuple[str, ...]
    body: str

    @property
    def precedence(self) -> tuple[int, str, str, int]:
        """What decides which of several concurrent values is shown: never the clock, never the revision's id."""
        return self.lamport, self.author, self.replica, self.seq


def revision_id(
    project: str,
    kind: str,
    entity: str,
    change: str,
    undoes: str | None,
    author: str,
    replica: str,
    seq: int,
    lamport: int,
    at: str,
    removed: int,
    sets: str,
    parents: str,
    body: str,
) -> str:
    """SHA-256 of the canonical content: one JSON array of the project's id and every column but the id, in this order.

    `sets`, `parents` and `body` are canonical JSON already, as the file keeps them.
    """
    columns = (project, kind, entity, change, undoes, author, replica, seq, lamport, at, int(removed))
    head = ordinary_head(*columns) or canonical_json(columns).removesuffix("]")
    return content_id(head, sets, parents, body)


def content_id(head: str, sets: str, parents: str, body: str) -> str:
    """The id of a revision whose other columns `head` holds, as `ordinary_head` makes it."""
    return hashlib.sha256(f"{head},{sets},{parents},{body}]".encode()).hexdigest()


def ordinary_head(
    project: str,
    kind: str,
    entity: str,
    change: str,
    undoes: str | None,
    author: str,
    replica: str,
    seq: int,
    lamport: int,
    at: str,
    removed: int,
) -> str | None:
    """The canonical content up to `removed`, where ids are what ids look like and numbers are not negative; else None.

    Nothing in it needs escapes: put together by hand it is the same JSON, several times faster.
    """
    taken_back = "null" if undoes is None else f'"{undoes}"'
    head = (
        f'["{project}","{kind}","{entity}","{change}",{taken_back},"{author}","{replica}",'
        f'{seq},{lamport},"{at}",{removed}'
    )
    return head if _ORDINARY.fullmatch(head) else None
