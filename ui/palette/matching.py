"""How well a name answers what was typed: its beginning, then beginnings of its words, then letters in their order."""

from __future__ import annotations

from annotator.domain.folding import folded, words_of

_BEGINNING, _IN_ORDER, _ANYWHERE, _INITIALS, _LETTERS = range(5)


def rank(typed: str, name: str) -> int | None:
    """The rank of a name, best 0; None where it does not answer. Nothing typed is answered by every name."""
    asked, plain = folded(typed).strip(), folded(name)
    if plain.startswith(asked):
        return _BEGINNING
    wanted, words = words_of(asked), words_of(plain)
    if not wanted:
        return None
    if _begin_in_order(wanted, words):
        return _IN_ORDER
    if all(any(word.startswith(one) for word in words) for one in wanted):
        return _ANYWHERE
    letters = "".join(wanted)
    if "".join(word[0] for word in words).startswith(letters):
        return _INITIALS
    return _LETTERS if len(letters) > 2 and _letters_in_order(letters, words) else None


def _begin_in_order(wanted: list[str], words: list[str]) -> bool:
    left = iter(words)
    return all(any(word.startswith(one) for word in left) for one in wanted)


def _letters_in_order(letters: str, words: list[str]) -> bool:
    """Whether the letters stand in the words in order, the first one at a word's beginning."""
    for start, word in enumerate(words):
        if word[0] == letters[0]:
            left = iter("".join(words[start:]))
            if all(letter in left for letter in letters):
                return True
    return False
