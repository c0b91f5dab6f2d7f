"""The codebook: variables, their values, and the registry of actors."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from annotator.domain.errors import AnnotatorError

NOMINAL, ORDINAL, INTERVAL = "nominal", "ordinal", "interval"
LEVELS = (NOMINAL, ORDINAL, INTERVAL)
LIST, REGISTRY, TEXT, ATTRIBUTE, NOTE = "list", "registry", "text", "attribute", "note"
VARIABLE_KINDS = (LIST, REGISTRY, TEXT, ATTRIBUTE, NOTE)
# Those whose answers are values of the codebook.
CLOSED = (LIST, NOTE)


@dataclass(frozen=True, slots=True)
class Variable:
    """One question asked of every passage.

    `kind`: a closed list of values, the registry of actors, free text, an attribute of actors (not asked of passages),
    or a note on the coding itself, such as how sure one is: a closed list that no report takes for data.
    `on` is False for one that is shipped but switched off. `key` opens it from the text.
    """

    id: str
    code: str
    name: str
    kind: str = LIST
    level: str = NOMINAL
    several: bool = False
    on: bool = True
    optional: bool = False
    position: int = 0
    key: str = ""
    definition: str = ""
    include: str = ""
    exclude: str = ""
    example: str = ""


@dataclass(frozen=True, slots=True)
class Value:
    """One answer of a closed list; `code` is permanent and never used again for another meaning."""

    id: str
    variable: str
    code: str
    name: str
    parent: str | None = None
    number: int | None = None
    not_applicable: bool = False
    retired: bool = False
    position: int = 0
    key: str = ""
    colour: str = ""
    definition: str = ""
    include: str = ""
    exclude: str = ""
    example: str = ""
    counter_example: str = ""
    into: str | None = None


@dataclass(frozen=True, slots=True)
class Actor:
    """One entry of the registry; `kind` is the id of a value of the attribute *actor kind*, or empty."""

    id: str
    name: str
    kind: str = ""
    aliases: tuple[str, ...] = ()
    status: str = "accepted"
    note: str = ""
    into: str | None = None


@dataclass(frozen=True)
class Codebook:
    """Everything a passage can be tagged with; `redirects` says what is read as what.

    `born` numbers the values in the order in which they were made, which no moving changes.
    """

    variables: tuple[Variable, ...] = ()
    values: Mapping[str, Value] = field(default_factory=dict)
    actors: Mapping[str, Actor] = field(default_factory=dict)
    redirects: Mapping[str, str] = field(default_factory=dict)
    born: Mapping[str, int] = field(default_factory=dict)

    @property
    def coded(self) -> tuple[Variable, ...]:
        """The variables asked of passages, in order."""
        return tuple(one for one in self.variables if one.on and one.kind != ATTRIBUTE)

    def variable(self, code: str) -> Variable:
        """The variable of a permanent code or an id; an unknown one raises AnnotatorError."""
        for one in self.variables:
            if code in (one.code, one.id):
                return one
        raise AnnotatorError("no_variable", name=code)

    def values_of(self, variable: str) -> tuple[Value, ...]:
        """The values of a closed list, in order."""
        return self._lists.get(variable, ())

    @cached_property
    def _lists(self) -> dict[str, tuple[Value, ...]]:
        """Every list in order: asked for often, and a codebook never changes."""
        found: dict[str, list[Value]] = {}
        for value in sorted(self.values.values(), key=lambda value: (value.position, value.code, value.id)):
            found.setdefault(value.variable, []).append(value)
        return {variable: tuple(values) for variable, values in found.items()}

    def name_of(self, value: str) -> str:
        """What a person reads for the id of a value or an actor; free text reads as itself."""
        named = self.values.get(value) or self.actors.get(value)
        return named.name if named else value

    def read_as(self, value: str) -> str:
        """The id that reports use for `value`: redirects followed."""
        return self.redirects.get(value, value)

    def check(self, values: Mapping[str, tuple[str, ...]]) -> None:
        """Raise AnnotatorError when `values` (of one annotation, by variable id) do not fit the codebook."""
        for identity, given in values.items():
            variable = self.variable(identity)
            if len(given) > 1 and not variable.several:
                raise AnnotatorError("one_value_only", variable=variable.name)
            for value in given:
                self._check_value(variable, value)

    def _check_value(self, variable: Variable, value: str) -> None:
        if variable.kind == REGISTRY and value not in self.actors:
            raise AnnotatorError("no_actor", name=value)
        if variable.kind in CLOSED and (value not in self.values or self.values[value].variable != variable.id):
            raise AnnotatorError("no_value", variable=variable.name, name=value)
