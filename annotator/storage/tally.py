"""What one file brings to a merge, in numbers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from typing import NamedTuple


class Share(NamedTuple):
    """What of a file's news is one coder's: annotations by the coder's id."""

    coder: str
    new: int = 0
    changed: int = 0
    removed: int = 0
    conflicts: int = 0


class Unseen(NamedTuple):
    """Something removed that work in a file stands on: its kind, id and name, and how many annotations stand on it."""

    kind: str
    entity: str
    name: str
    annotations: int


@dataclass(frozen=True, slots=True)
class Tally:
    """What one file brings: `articles`, `done`, `started` are in the file, the rest counts annotations.

    `sha256` and `size` are those of the file's bytes. `shares` says whose the annotations are, `unseen` which of them
    stand on something that was removed.
    """

    file: str
    articles: int = 0
    new: int = 0
    changed: int = 0
    removed: int = 0
    conflicts: int = 0
    done: int = 0
    started: int = 0
    new_revisions: int = 0
    sha256: str = ""
    size: int = 0
    shares: tuple[Share, ...] = ()
    unseen: tuple[Unseen, ...] = ()

    @property
    def already_merged(self) -> bool:
        """Whether the file brings nothing that was not here before."""
        return self.new_revisions == 0

    def shared_by(self, shares: Iterable[Share]) -> Tally:
        """The same with whose the annotations are; the file's own counts are their sums."""
        listed = tuple(sorted(share for share in shares if any(share[1:])))
        sums = (sum(share[column] for share in listed) for column in (1, 2, 3, 4))
        new, changed, removed, conflicts = sums
        return replace(self, new=new, changed=changed, removed=removed, conflicts=conflicts, shares=listed)

    def again(self, file: str) -> Tally:
        """What the same file brings when it comes once more."""
        return replace(
            self, file=file, new=0, changed=0, removed=0, conflicts=0, new_revisions=0, shares=(), unseen=()
        )  # fmt: skip


_NAMES = {field.name for field in fields(Tally)}


def logged(one: Mapping[str, object]) -> Tally:
    """The tally that the log of merges holds as an object."""
    known = {name: value for name, value in one.items() if name in _NAMES}
    shares = tuple(Share(*share) for share in known.pop("shares", ()))  # type: ignore[attr-defined]
    unseen = tuple(Unseen(*thing) for thing in known.pop("unseen", ()))  # type: ignore[attr-defined]
    return Tally(**known, shares=shares, unseen=unseen)  # type: ignore[arg-type]
