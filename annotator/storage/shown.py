"""What is shown of one entity, the derived rows that say so, and the digest of them.

The digest of a project is the sum of one hash for every entity shown and for every value that lost in a conflict: it is
the same whatever order things came in, and an act changes it only by what it touches.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from annotator.domain.changes import TAG
from annotator.domain.identity import canonical_json
from annotator.domain.revision import Revision
from annotator.storage.canonical import decode, encode
from annotator.storage.columns import DERIVED, names

DIGEST_SPACE = 1 << 256
_AFTER_TAG = len(TAG)
Rows = tuple[tuple, Sequence[tuple], Sequence[tuple]]
_FIELDS = {kind: names(table)[1:] for kind, table in DERIVED.items()}


class Shown(NamedTuple):
    """The state of an entity: its fields, and what lost against them, as fields with the revisions that set them."""

    entity: str
    kind: str
    removed: bool
    fields: Mapping[str, object]
    lost: Sequence[tuple[str, Revision]] = ()


def rows_of(one: Shown) -> Rows:
    """The row of an entity in its table, and an annotation's rows in `segment` and `tag`."""
    fields = one.fields
    if one.kind != "annotation":
        return (one.entity, *(_column(fields[name]) for name in _FIELDS[one.kind])), (), ()
    entity = one.entity
    segments = [(entity, number, *segment) for number, segment in enumerate(fields["segments"])]  # type: ignore[arg-type]
    tags = [
        (entity, name[_AFTER_TAG:], number, value)
        for name in sorted(fields)
        if name.startswith(TAG)
        for number, value in enumerate(fields[name])  # type: ignore[arg-type]
    ]
    return (entity, fields["article"], fields["coder"], fields["memo"]), segments, tags


def _column(value: object) -> object:
    if value is True or value is False:
        return int(value)
    return canonical_json(value) if isinstance(value, list | dict) else value


def numbers_of(one: Shown, rows: Rows | None = None) -> tuple[int, int]:
    """What an entity adds to the digest, and what the values that lost in it add; its rows may be given."""
    own = 0 if one.removed else hash_of(one.kind, rows or rows_of(one))
    return own, sum([hash_of_loser(one.entity, field, revision) for field, revision in one.lost]) if one.lost else 0


def hash_of(kind: str, rows: Rows) -> int:
    """The number that the rows of one entity add to the digest."""
    return _number(encode([kind, *rows]))


def hash_of_loser(entity: str, field: str, revision: Revision) -> int:
    """The number that a value that lost adds: what it is and who set it, not its revision, which hashes a time."""
    said = [entity, field, revision.precedence, decode(revision.body).get(field)]
    return _number(encode(["conflict", *said]))


def _number(line: bytes) -> int:
    return int.from_bytes(hashlib.sha256(line).digest(), "big")
