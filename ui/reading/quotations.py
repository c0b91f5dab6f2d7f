"""Where a sentence quotes: the stretches between quotation marks of English, German and French."""

from __future__ import annotations

import re

_PAIRS = {"“": "”", "„": "“”", "«": "»", "»": "«", "‘": "’", "‚": "‘’", '"': '"', "‹": "›", "›": "‹"}
OPENING = "“„«»‘‚‹›\""
CLOSING = "”“’‘»«›‹\")\\]"
_NO_QUOTE = "’"  # far oftener an apostrophe; it closes only what ‘ opened
_WORD = re.compile(r"\w[\w’'.-]*")


def quotations(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The quotations inside `text[start:end]`, marks included.

    One that goes on in the next sentence ends with this one, one that began in an earlier sentence begins with it.
    Words merely set off (‘improving’) are left out.
    """
    found: list[tuple[int, int]] = []
    opened: list[int] = []
    for place in range(start, end):
        sign = text[place]
        if sign not in OPENING and sign not in "”’":
            continue
        if opened and sign in _PAIRS[text[opened[-1]]] and _closes(text, place, end):
            found.append((opened.pop(), place + 1))
        elif sign in OPENING and _opens(text, place, start, end):
            opened.append(place)
        elif sign in "”»" and not opened:
            found = [(start, place + 1)]
    found += [(place, end) for place in opened if text[place] not in "‘‚"]
    return [(first, last) for first, last in sorted(found) if _is_said(text, first, last)]


def _opens(text: str, place: int, start: int, end: int) -> bool:
    before = text[place - 1] if place > start else " "
    after = text[place + 1] if place + 1 < end else " "
    # French sets a space inside its guillemets.
    inside = not after.isspace() or text[place] in "«‹"
    return inside and (before.isspace() or before in "([—–-" + OPENING)


def _closes(text: str, place: int, end: int) -> bool:
    after = text[place + 1] if place + 1 < end else " "
    return not after.isalnum() and not (text[place] == '"' and text[place - 1].isspace())


def _is_said(text: str, first: int, last: int) -> bool:
    words = len(_WORD.findall(text, first, last))
    inside = text[first:last].rstrip("”’“»«›‹\" \u00a0\u202f")
    return words >= 4 or (words >= 2 and inside[-1:] in tuple(",.?!…"))
