"""Sentences and clauses of a paragraph, for selecting by unit.

A sentence keeps its full stop. A clause leaves out the comma, the full stop and the conjunction around it but keeps
the quotation marks it opens or closes, so that a quotation broken by "she said" falls into its parts. The rules are
plain ones for English, German and French; what they get wrong a word key mends.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from ui.reading.language import (
    AFTER_ORDINAL,
    ALWAYS,
    BEFORE_NUMBER,
    BEGIN_CLAUSE,
    MAY_BE_LAST,
    NEVER_LAST,
    REPORTING,
    SOMETIMES,
    STARTERS,
    SUBORDINATE,
    THAT,
)
from ui.reading.quotations import CLOSING, OPENING, quotations

Stretch = tuple[int, int]
Cut = tuple[int, int]  # where the clause before ends, where the clause after begins

_STOP = re.compile(rf"(?:[.!?…]+[{CLOSING}]*(?:[ \u00a0\u202f]»(?!\w))?(?=\s|$))|[。！？]+[{CLOSING}]*")
_LAST_WORD = re.compile(r"[^\s(“„«»\"‘‚\[—–/]+\Z")
_FIRST_WORD = re.compile(rf"[\s{OPENING}(\[—–-]*(\w*)")
_WORD = re.compile(r"\w[\w’'.-]*")
_PAUSE = re.compile(r"[,;:]\s+")
_DASH = re.compile(r"\s+[–—-]+\s+|\s*—\s*")
_CONJUNCTION = re.compile(rf"\s+({'|'.join(sorted(SUBORDINATE | ALWAYS | SOMETIMES))})\s+", re.IGNORECASE)
_LEADING = re.compile(rf"(?:(?:{'|'.join(sorted(ALWAYS | SOMETIMES | {'also', 'auch', 'aussi'}))})\s+)+", re.IGNORECASE)
_THAT = re.compile(rf"([\w’]+)((?:[^\S\n]+[\w’.-]+){{0,5}}?)\s+(?:{'|'.join(THAT)})(?:\s+|(?<=[’']))", re.IGNORECASE)


def sentences(text: str) -> list[Stretch]:
    """The sentences of a paragraph as half-open stretches without the spaces between them."""
    found, start = [], _skip_spaces(text, 0)
    for stop in _STOP.finditer(text):
        if stop.start() >= start and _ends_sentence(text, stop):
            found.append((start, stop.end()))
            start = _skip_spaces(text, stop.end())
    end = len(text.rstrip())
    return [*found, (start, end)] if start < end else found


def clauses(text: str, start: int, end: int) -> list[Stretch]:
    """The clauses of the sentence `text[start:end]` in order; at least one, and none overlap."""
    last = _without_stop(text, start, end)
    bounds = [start]
    for left, right in sorted(_cuts(text, start, end)):
        if bounds[-1] < left and right < last:
            bounds += [left, right]
        elif len(bounds) % 2 and left <= bounds[-1] < right < last:
            bounds[-1] = right
    bounds.append(last)
    pieces = [(_without_conjunction(text, a, b, start), b) for a, b in zip(bounds[::2], bounds[1::2], strict=True)]
    return _join_short(text, pieces)


def _skip_spaces(text: str, place: int) -> int:
    while place < len(text) and text[place].isspace():
        place += 1
    return place


def _ends_sentence(text: str, stop: re.Match[str]) -> bool:
    after = text[stop.end() : stop.end() + 80]
    first = _FIRST_WORD.match(after)
    word = first.group(1) if first else ""
    if not after.strip() or not word:
        return True
    if word[0].islower():
        return False
    signs = stop.group().rstrip(CLOSING + " \u00a0\u202f")
    if signs[-1] in "?!" and signs != stop.group():
        return not _says(after)
    return signs != "." or not _is_abbreviation(text[: stop.start()], word)


def _says(after: str) -> bool:
    for word in after.split()[:4]:
        if word.strip(",.:;").lower() in REPORTING:
            return True
        if not word[0].isupper():
            return False
    return False


def _is_abbreviation(before: str, next_word: str) -> bool:
    match = _LAST_WORD.search(before, max(0, len(before) - 24))
    token = match.group().lower() if match else ""
    starts = next_word.lower() in STARTERS
    if token.isdigit():
        return len(token) <= 2 and next_word.lower() in AFTER_ORDINAL
    if token in NEVER_LAST:
        return True
    if token in BEFORE_NUMBER:
        return next_word[0].isdigit()
    if token in MAY_BE_LAST or _is_initials(token):
        return not starts
    return False


def _is_initials(token: str) -> bool:
    return bool(token) and all(len(part) == 1 and part.isalpha() for part in token.split("."))


def _without_stop(text: str, start: int, end: int) -> int:
    if text[end - 1] != "." or end - start < 2:
        return end
    match = _LAST_WORD.search(text, max(start, end - 25), end - 1)
    token = match.group().lower() if match else ""
    kept = token in NEVER_LAST or token in MAY_BE_LAST or (_is_initials(token) and "." in token)
    return end if kept else end - 1


def _cuts(text: str, start: int, end: int) -> Iterator[Cut]:
    for opened, closed in quotations(text, start, end):
        if opened > start:
            yield _before(text, opened), opened
        if closed < end:
            yield closed, _after(text, closed)
    for pattern in (_PAUSE, _DASH):
        yield from (match.span() for match in pattern.finditer(text, start, end))
    yield from _reported(text, start, end)
    yield from _joints(text, start, end)


def _before(text: str, place: int) -> int:
    return len(text[:place].rstrip(" \u00a0\u202f,;:–—"))


def _after(text: str, place: int) -> int:
    while place < len(text) and text[place] in " \u00a0\u202f,;:–—":
        place += 1
    return place


def _reported(text: str, start: int, end: int) -> Iterator[Cut]:
    at = start
    while match := _THAT.search(text, at, end):
        if match.group(1).lower() in REPORTING:
            yield len(text[: match.end()].rstrip()), match.end()
            at = match.end()
        else:
            at = match.end(1)


def _joints(text: str, start: int, end: int) -> Iterator[Cut]:
    for match in _CONJUNCTION.finditer(text, start, end):
        word = match.group(1).lower()
        following = _WORD.match(text, match.end(), end)
        if word in SUBORDINATE:
            yield match.start(), match.start(1)
        elif word in ALWAYS or (following and _can_begin(following.group())):
            yield match.start(), match.end()


def _can_begin(word: str) -> bool:
    return word.lower() in BEGIN_CLAUSE or (word.islower() and len(word) > 4 and word.endswith("ed"))


def _without_conjunction(text: str, start: int, end: int, sentence: int) -> int:
    leading = _LEADING.match(text, start, end) if start > sentence else None
    return leading.end() if leading and leading.end() < end else start


def _join_short(text: str, pieces: list[Stretch]) -> list[Stretch]:
    whole: list[Stretch] = []
    waiting = False
    for start, end in pieces:
        short = sum(1 for _ in islice(_WORD.finditer(text, start, end), 2)) < 2
        backwards = short and (end == pieces[-1][1] or text[end - 1] in CLOSING)
        if whole and (waiting or backwards):
            whole[-1] = (whole[-1][0], end)
        else:
            whole.append((start, end))
        waiting = short and not backwards
    return whole
