"""Canonical JSON read and written at the speed that files of a million revisions ask for.

What comes out is what `annotator.domain.identity` says; only floats pass here that it refuses, and no field takes one.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import msgspec

from annotator.domain.identity import from_canonical

decode = msgspec.json.Decoder().decode
encode = msgspec.json.Encoder(order="sorted").encode


def parsed(text: str) -> Any:
    """The value of canonical JSON; text in any other form, or a key that is there twice, raises ValueError."""
    try:
        value = decode(text)
        if encode(value) == text.encode():
            return value
    except msgspec.DecodeError:
        pass
    return from_canonical(text)


@lru_cache(maxsize=1000)
def field_names(sets: str) -> frozenset[str] | None:
    """The fields a revision sets; None where the list is not as it must be. The same few lists come again and again."""
    try:
        names = from_canonical(sets)
    except (ValueError, RecursionError):
        return None
    return frozenset(names) if is_sorted_set(names) else None


def is_sorted_set(value: object) -> bool:
    """Whether it is a list of texts in their order, none of them twice."""
    return isinstance(value, list) and all(isinstance(part, str) for part in value) and sorted(set(value)) == value
