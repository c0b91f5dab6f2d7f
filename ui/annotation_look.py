"""What an annotation looks like on the page: its colour, and the two lines the margin says of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from annotator.domain.codebook import CLOSED, LIST, NOMINAL, REGISTRY, Codebook, Variable
from annotator.domain.records import Annotation, Coder
from ui.language import tr
from ui.theme import Theme
from ui.value_colours import LINES, value_colour, value_line

CODER = "coder"  # colours tell who coded; no variable has such an id
_MINUS = "−"


def colour_variables(codebook: Codebook) -> list[Variable]:
    """The variables whose values can give an annotation its colour, the likeliest first: a closed nominal list."""
    usable = [variable for variable in codebook.coded if variable.kind in (LIST, REGISTRY)]
    return sorted(usable, key=lambda one: (one.optional, one.kind != LIST or one.level != NOMINAL))


@dataclass(frozen=True, slots=True)
class AnnotationLook:
    """The colour as `#rrggbb`, the label's two lines, the numbers its actors have in the article, and its underline:
    `solid`, `dashed` or `dotted`.
    """

    colour: str
    label: tuple[str, str]
    slot: str
    line: str = LINES[0]


def look_of(
    annotation: Annotation,
    codebook: Codebook,
    theme: Theme,
    colour_by: str,
    slots: Mapping[str, int],
    coders: Sequence[Coder] = (),
) -> AnnotationLook:
    """An annotation coloured by the variable `colour_by`, or by who of `coders` made it, who is then named first.

    `slots` numbers the article's actors.
    """
    numbers = (str(slots[actor]) for actor in _given(annotation, codebook, REGISTRY) if actor in slots)
    label, slot = label_of(annotation, codebook), " ".join(numbers)
    if colour_by == CODER:
        place = next((place for place, one in enumerate(coders) if one.id == annotation.coder), 0)
        name = coders[place].name if coders else ""
        named = " · ".join(part for part in (name, label[0]) if part), label[1]
        return AnnotationLook(theme.category(place), named, slot, LINES[place % len(LINES)])
    given = annotation.values.get(colour_by, ())
    first = given[0] if given else ""
    return AnnotationLook(value_colour(codebook, first, theme), label, slot, value_line(codebook, first, theme))


def label_of(annotation: Annotation, codebook: Codebook) -> tuple[str, str]:
    """Who, and what with which sign: “Liberty Union” and “Criticism of company · −”."""
    actors = ", ".join(codebook.name_of(actor) for actor in _given(annotation, codebook, REGISTRY))
    parts = [_word(value, codebook) for kind in CLOSED for value in _given(annotation, codebook, kind)]
    return actors or (tr("no actor") if _asks_actors(codebook) else ""), " · ".join(parts) or tr("no value")


def _given(annotation: Annotation, codebook: Codebook, kind: str) -> list[str]:
    asked = [variable for variable in codebook.coded if variable.kind == kind]
    return [value for variable in asked for value in annotation.values.get(variable.id, ())]


def _word(value: str, codebook: Codebook) -> str:
    known = codebook.values.get(value)
    scaled = known is not None and codebook.variable(known.variable).level != NOMINAL
    if known is None or not scaled:
        return codebook.name_of(value)
    if known.number is None or known.not_applicable:
        return tr("n/a")
    return _MINUS if known.number < 0 else "+" if known.number > 0 else "0"


def _asks_actors(codebook: Codebook) -> bool:
    return any(variable.kind == REGISTRY for variable in codebook.coded)
