"""The kind of the actors of a passage: a variable nobody is asked, read off the registry."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import numpy as np

from annotator.analysis.data import Ints, VariableCodes
from annotator.analysis.passages import distinct
from annotator.domain.codebook import NOMINAL, Codebook, Variable
from annotator.storage.arrays import Tags


def kinds_of(
    book: Codebook, variable: Variable, attribute: Variable, counts_as: Mapping[str, str], given: Tags
) -> Iterator[VariableCodes]:
    """The kinds of the actors given for a variable, as a variable of its own; nothing where no kind is known.

    An actor has the kind of the one it counts as, else its own. A passage with an actor of unknown kind is missing.
    """
    values = [value for value in book.values_of(attribute.id) if value.id not in book.redirects]
    place = {value.id: number for number, value in enumerate(values)}
    kind_of = {actor: _kind(book, actor, counts_as) for actor in given.words if actor in book.actors}
    passage, value = pairs(given, place, kind_of)
    if not len(passage):
        return
    unknown = np.array([kind_of.get(actor, "") not in place for actor in given.words], bool)
    known = ~np.isin(passage, given.annotations[unknown[given.values]])
    yield VariableCodes(
        id=f"{variable.id}/{attribute.id}",
        name=attribute.name,
        level=NOMINAL,
        several=variable.several,
        value_ids=tuple(place),
        value_labels=tuple(one.name for one in values),
        value_numbers=np.arange(len(values), dtype=float),
        not_applicable=np.array([one.not_applicable for one in values], bool),
        code_passage=passage[known],
        code_value=value[known],
        derived_from=variable.id,
    )


def _kind(book: Codebook, actor: str, counts_as: Mapping[str, str]) -> str:
    target = book.actors.get(counts_as.get(actor, actor))
    kind = (target.kind if target else "") or book.actors[actor].kind
    return book.read_as(kind)


def pairs(given: Tags, place: Mapping[str, int], read_as: Mapping[str, str]) -> tuple[Ints, Ints]:
    """Each (annotation, value) once, in order, values as places; what has no place is missing."""
    places = np.array([place.get(read_as.get(word, word), -1) for word in given.words], np.int64)
    value = places[given.values] if len(places) else given.values
    width = max(len(place), 1)
    keys = distinct(given.annotations[value >= 0] * width + value[value >= 0])
    return keys // width, keys % width
