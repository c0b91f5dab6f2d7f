"""Canonical JSON read and written at the speed that files of a million revisions ask for.

What comes out is what `annotator.domain.identity` says; only floats pass here that it refuses, and no field takes one.
"""

from __future__ import annotations

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
