"""Words as a search compares them: case, accents, typographic quotes and kinds of blanks do not count."""

from __future__ import annotations

import re
import unicodedata

_ACCENTS = re.compile("[\u0300-\u036f]")
_QUOTES = {"'": "‘’‚‛′", '"': "“”„‟″«»", "-": "‐‑‒–—"}
_WORD = re.compile(r"[^\W_]+")
# Scripts that write no blanks between words: each sign is found by itself.
_UNPARTED = re.compile("([\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff])")


def folded(text: str) -> str:
    """`text` in the one form that it is compared in; its length may be another."""
    if not text.isascii():
        # Sign by sign: `translate` looks every letter up and takes ten times as long.
        for plain, kinds in _QUOTES.items():
            for kind in kinds:
                text = text.replace(kind, plain)
        text = _ACCENTS.sub("", unicodedata.normalize("NFKD", text))
    return text.casefold()


def words_of(text: str) -> list[str]:
    """The words of a text, folded, in order; every sign of a script without blanks is one."""
    text = folded(text)
    return _WORD.findall(text if text.isascii() else _UNPARTED.sub(r" \1 ", text))
