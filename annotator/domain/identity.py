"""Names of things: made once at random, or derived from a natural key so that two laptops make the same one."""

from __future__ import annotations

import hashlib
import json
import os
import time
from collections.abc import Callable
from typing import Any

CONSENSUS = "consensus"


def uuid7(clock: Callable[[], float] = time.time) -> str:
    """A new UUIDv7 (RFC 9562) as 32 hexadecimal digits: 48 bits of milliseconds, then 74 random bits."""
    value = (int(clock() * 1000) & (1 << 48) - 1) << 80 | int.from_bytes(os.urandom(10), "big")
    return _stamped(value, version=7)


def derived_id(project: str, kind: str, key: str) -> str:
    """The UUIDv8 of a thing with a natural key: the first 16 bytes of SHA-256 of project, kind and key."""
    digest = hashlib.sha256(canonical_json([project, kind, key]).encode()).digest()
    return _stamped(int.from_bytes(digest[:16], "big"), version=8)


def pair_id(project: str, kind: str, article: str, coder: str) -> str:
    """The derived id of what belongs to one article and one coder: a coding or an assignment."""
    return derived_id(project, kind, f"{article}/{coder}")


def text_id(body: str) -> str:
    """SHA-256 of the exact UTF-8 of a text, as 64 hexadecimal digits."""
    return hashlib.sha256(body.encode()).hexdigest()


def canonical_json(value: object) -> str:
    """JSON with sorted keys, no spaces and no escapes but the necessary ones; a float or NaN raises TypeError."""
    _refuse_floats(value)
    return _ENCODER.encode(value)


def from_canonical(text: str) -> Any:
    """The value of canonical JSON; anything else, a key twice or a float in it raises ValueError."""
    value = _DECODER.decode(text)
    if _ENCODER.encode(value) != text:
        raise ValueError("not canonical")
    return value


def _no_float(text: str) -> object:
    raise ValueError(f"{text} is a float")


_ENCODER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))
_DECODER = json.JSONDecoder(parse_float=_no_float, parse_constant=_no_float)


def _refuse_floats(value: object) -> None:
    if isinstance(value, float):
        raise TypeError("a revision holds no floats: they do not print the same everywhere")
    inside = value.values() if isinstance(value, dict) else value if isinstance(value, list | tuple) else ()
    for part in inside:
        _refuse_floats(part)


def _stamped(value: int, version: int) -> str:
    value = value & ~(0xF << 76) | version << 76
    return f"{value & ~(0x3 << 62) | 0x2 << 62:032x}"
