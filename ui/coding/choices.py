"""The values of a closed list as they are laid out and numbered: which key means which."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from annotator.domain.codebook import Codebook, Value
from annotator.domain.value_tree import walk

NUMBERED = 9
MINUS = "−"


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a hierarchical list: a heading, or a value to choose with its number (0 beyond the ninth)."""

    value: Value
    depth: int
    heading: bool
    number: int


def rows_of(codebook: Codebook, variable: str) -> tuple[Row, ...]:
    """A list's values in the order of its tree; those without values below them are numbered through."""
    shown = [value for value in codebook.values_of(variable) if not value.retired and not value.into]
    rows: list[Row] = []
    leaves = 0
    for node in walk(shown):
        leaves += not node.heading
        number = leaves if leaves <= NUMBERED and not node.heading else 0
        rows.append(Row(node.value, node.depth, node.heading, number))
    return tuple(rows)


def steps_of(codebook: Codebook, variable: str) -> tuple[Value, ...]:
    """The values of an ordered scale from low to high; those that mean *not applicable* come last."""
    shown = [value for value in codebook.values_of(variable) if not value.retired and not value.into]
    return tuple(sorted(shown, key=lambda value: (value.not_applicable, value.number is None, value.number or 0)))


def signs_of(steps: Iterable[Value]) -> dict[str, str]:
    """Which typed sign means which value: - 0 + and = (the + key without Shift) by number, . for *not applicable*.

    A scale with several values below or above zero has no sign for them.
    """
    values = list(steps)
    low = [value.id for value in values if not value.not_applicable and (value.number or 0) < 0]
    high = [value.id for value in values if not value.not_applicable and (value.number or 0) > 0]
    middle = [value.id for value in values if not value.not_applicable and value.number == 0]
    outside = [value.id for value in values if value.not_applicable]
    signs = {sign: ids[0] for sign, ids in (("-", low), ("0", middle), ("+", high), (".", outside)) if len(ids) == 1}
    signs |= {"=": signs["+"]} if "+" in signs else {}
    return signs | {value.key: value.id for value in values if len(value.key) == 1 and not value.key.isalnum()}


def digits_of(steps: Sequence[Value]) -> dict[int, str]:
    """Which digit means which value: its number on a scale of 0 to 9, else its place counted from 1.

    What is *not applicable* has the next free digit.
    """
    scale = [value for value in steps if not value.not_applicable]
    numbers = [value.number for value in scale]
    by_number = all(number is not None and 0 <= number <= NUMBERED for number in numbers)
    digits = {(value.number or 0) if by_number else place: value.id for place, value in enumerate(scale, 1)}
    after = max(digits, default=0) + 1
    digits |= {after + place: value.id for place, value in enumerate(value for value in steps if value.not_applicable)}
    return {digit: value for digit, value in digits.items() if digit <= NUMBERED}


def sign_shown(value: Value, steps: Iterable[Value]) -> str:
    """What stands before a step's name: − 0 + on such a scale, else its number, signed where some are below 0."""
    if value.not_applicable or value.number is None:
        return ""
    numbers = [step.number for step in steps if not step.not_applicable and step.number is not None]
    if min(numbers) >= 0 or value.number == 0:
        return str(value.number)
    sign = MINUS if value.number < 0 else "+"
    alone = sum((number > 0) == (value.number > 0) for number in numbers if number) == 1
    return sign if alone else f"{sign}{abs(value.number)}"
