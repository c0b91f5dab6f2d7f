"""Names of things: made once at random, or derived from a natural key so that two laptops make the same one."""

from __future__ import annotations

import hashlib
import json
import os
import time
from collections.abc import Callable
from typing import Any

CONSENSUS = "consensus"


class _Moments:
    """The moments that UUIDs are stamped with: 1/4096 ms apart, and no two alike in one process."""

    def __init__(self) -> None:
        self._last = 0

    def next(self, nanoseconds: int) -> int:
        """The 60 bits of a moment: after the one before, unless the clock was set back by more than a second."""
        now = nanoseconds * _SECOND // 1_000_000_000 & (1 << 60) - 1
        self._last = self._last + 1 if self._last - _SECOND < now <= self._last else now
        return self._last


_SECOND = 4096 * 1000
_moments = _Moments()


def uuid7(clock: Callable[[], int] = time.time_ns) -> str:
    """A new UUIDv7 (RFC 9562, section 6.2, method 3) as 32 hexadecimal digits, greater than the process's last one.

    48 bits of milliseconds, 12 of their fraction, 62 random bits.
    """
    moment = _moments.next(clock())
    value = (moment >> 12) << 80 | (moment & 0xFFF) << 64 | int.from_bytes(os.urandom(8), "big")
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
