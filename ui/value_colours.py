"""The colour of every value and actor, and the line that tells it too, the same wherever they are drawn."""

from __future__ import annotations

import re
from dataclasses import dataclass

from annotator.domain.codebook import NOMINAL, Codebook, Value
from ui.theme import Theme

LINES = ("solid", "dashed", "dotted")
# By the number of a value, one row for each time the hues begin again: of the first eight no two with the same line are
# closer than ΔE 17 for any kind of colour vision, and a hue never has the same line twice.
_LINE_AT = (0, 0, 1, 0, 1, 1, 2, 2, 1, 0, 2, 1, 0, 2, 2)
_HEX = re.compile("#[0-9a-fA-F]{6}")


@dataclass(frozen=True, slots=True)
class _Drawn:
    """What was worked out for one codebook in one look: every label on a page asks for it."""

    codebook: Codebook
    theme: Theme
    colours: dict[str, str]
    places: dict[str, int]


_last: list[_Drawn] = []


def _drawn(codebook: Codebook, theme: Theme) -> _Drawn:
    if not _last or _last[0].codebook is not codebook or _last[0].theme is not theme:
        colours, places = {}, {}
        for variable in codebook.variables:
            places |= _places(codebook, variable.id)
            colours |= _colours_of(codebook, variable.id, variable.level == NOMINAL, theme)
        _last[:] = [_Drawn(codebook, theme, colours, places)]
    return _last[0]


def value_colours(codebook: Codebook, theme: Theme) -> dict[str, str]:
    """`#rrggbb` for every value of every list: its own, else by its number, or by its sign on an ordered scale."""
    return _drawn(codebook, theme).colours


def value_colour(codebook: Codebook, value: str, theme: Theme) -> str:
    """The colour of one value, or of an actor by its kind; muted for what has none."""
    value = codebook.read_as(value)
    if value in codebook.actors:
        value = codebook.actors[value].kind
    return _drawn(codebook, theme).colours.get(value, theme.muted)


def value_line(codebook: Codebook, value: str, theme: Theme) -> str:
    """How a value's underline is drawn where colour cannot be seen: `solid`, `dashed` or `dotted`.

    On an ordered scale by the sign (positive, negative, neutral); else another line where two colours look alike to
    some.
    """
    value = codebook.read_as(value)
    if value in codebook.actors:
        value = codebook.actors[value].kind
    if value not in codebook.values:
        return LINES[0]
    known = codebook.values[value]
    variable = codebook.variable(known.variable)
    if variable.level != NOMINAL:
        return LINES[2] if not known.number or known.not_applicable else LINES[known.number < 0]
    return line_at(_drawn(codebook, theme).places.get(value, 0))


def line_at(place: int) -> str:
    """The line of the value of a number, from 0, so that those are told apart whose colours look alike to some."""
    return LINES[_LINE_AT[place % len(_LINE_AT)]]


def _places(codebook: Codebook, variable: str) -> dict[str, int]:
    """The number of each value that is no heading, in the order in which they were made.

    So a value keeps its colour when it or another one is moved, and a new one takes the next: coders know colours. The
    first ones differ as well as in the order of display, for the numbers are without gaps.
    """
    values = sorted(codebook.values_of(variable), key=lambda value: codebook.born.get(value.id, 0))
    headings = {value.parent for value in values}
    return {value.id: place for place, value in enumerate(value for value in values if value.id not in headings)}


def _colours_of(codebook: Codebook, variable: str, nominal: bool, theme: Theme) -> dict[str, str]:
    places = _places(codebook, variable)
    given = ((value, _given(value, places.get(value.id), nominal, theme)) for value in codebook.values_of(variable))
    return {value.id: _own(value) or colour for value, colour in given}


def _own(value: Value) -> str:
    return value.colour if _HEX.fullmatch(value.colour) else ""


def _given(value: Value, place: int | None, nominal: bool, theme: Theme) -> str:
    if not nominal and value.number is not None and not value.not_applicable:
        return theme.bad if value.number < 0 else theme.good if value.number > 0 else theme.muted
    return theme.category(place) if nominal and place is not None else theme.muted
