"""The colour of every value and actor, the same wherever it is drawn."""

from __future__ import annotations

import re

from annotator.domain.codebook import NOMINAL, Codebook, Value
from ui.theme import Theme

_HEX = re.compile("#[0-9a-fA-F]{6}")


def value_colours(codebook: Codebook, theme: Theme) -> dict[str, str]:
    """`#rrggbb` for every value of every list: its own, else by its place, or by its sign on an ordered scale."""
    return {
        value.id: colour
        for variable in codebook.variables
        for value, colour in _colours_of(codebook, variable.id, variable.level == NOMINAL, theme)
    }


def value_colour(codebook: Codebook, value: str, theme: Theme) -> str:
    """The colour of one value, or of an actor by its kind; muted for what has none."""
    value = codebook.read_as(value)
    if value in codebook.actors:
        value = codebook.actors[value].kind
    if value not in codebook.values:
        return theme.muted
    variable = codebook.variable(codebook.values[value].variable)
    colours = _colours_of(codebook, variable.id, variable.level == NOMINAL, theme)
    return next(colour for one, colour in colours if one.id == value)


def _colours_of(codebook: Codebook, variable: str, nominal: bool, theme: Theme) -> list[tuple[Value, str]]:
    values = codebook.values_of(variable)
    headings = {value.parent for value in values}
    places = {value.id: place for place, value in enumerate(value for value in values if value.id not in headings)}
    return [(value, _own(value) or _given(value, places.get(value.id), nominal, theme)) for value in values]


def _own(value: Value) -> str:
    return value.colour if _HEX.fullmatch(value.colour) else ""


def _given(value: Value, place: int | None, nominal: bool, theme: Theme) -> str:
    if not nominal and value.number is not None and not value.not_applicable:
        return theme.bad if value.number < 0 else theme.good if value.number > 0 else theme.muted
    return theme.category(place) if nominal and place is not None else theme.muted
