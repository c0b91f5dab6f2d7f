"""The claim in hand: a passage with the values given so far, as a value."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from annotator.domain.codebook import Actor, Variable
from annotator.domain.records import Annotation
from annotator.domain.span import Span


@dataclass(frozen=True, slots=True)
class Draft:
    """A passage being coded, or an annotation being looked at.

    `field` is the id of the variable in focus; `annotation` is empty for a new claim; `adding` says that the last
    key added one of several. `proposed` are actors that come into the registry together with the claim.
    """

    segments: tuple[Span, ...] = ()
    values: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    memo: str = ""
    field: str = ""
    annotation: str = ""
    proposed: tuple[Actor, ...] = ()
    adding: bool = False

    @classmethod
    def of(cls, annotation: Annotation) -> Draft:
        """An annotation as it stands, no variable in focus: no key changes it before one is opened."""
        return cls(annotation.segments, dict(annotation.values), annotation.memo, "", annotation.id)

    @property
    def begun(self) -> bool:
        """Whether there is anything to lose: a value or a memo of a new claim."""
        return not self.annotation and bool(self.memo or any(self.values.values()))

    @property
    def named(self) -> tuple[Actor, ...]:
        """The proposed actors that a value still names."""
        given = {value for values in self.values.values() for value in values}
        return tuple(actor for actor in self.proposed if actor.id in given)

    def given(self, variable: str) -> tuple[str, ...]:
        """What a variable was given so far."""
        return self.values.get(variable, ())

    def answered(self, variable: Variable, value: str, add: bool) -> Draft:
        """With `value` given to a variable: in place of what it had, or beside it when adding one of several.

        Adding what is there already takes it out again.
        """
        before = self.given(variable.id)
        add = add and variable.several
        if add and value in before:
            after = tuple(one for one in before if one != value)
        elif variable.several and (add or self.adding):
            after = tuple(dict.fromkeys((*before, value)))
        else:
            after = (value,) if value else ()
        return replace(self, values={**self.values, variable.id: after}, adding=add)

    def without(self, variable: str, value: str) -> Draft:
        """With one value of a variable taken out."""
        left = tuple(one for one in self.given(variable) if one != value)
        return replace(self, values={**self.values, variable: left})

    def toggled(self, variable: str, value: str) -> Draft:
        """With one value of a variable given, or taken out where it was given; the field in focus stays."""
        if value in self.given(variable):
            return self.without(variable, value)
        return replace(self, values={**self.values, variable: (*self.given(variable), value)})

    def focused(self, variable: str) -> Draft:
        """With another variable in focus."""
        return replace(self, field=variable, adding=self.adding and variable == self.field)


def united(spans: Sequence[Span]) -> tuple[Span, ...]:
    """The segments in text order, those that overlap made one."""
    found: list[Span] = []
    for span in sorted(spans):
        if found and span.start < found[-1].end:
            found[-1] = Span(found[-1].start, max(span.end, found[-1].end))
        else:
            found.append(span)
    return tuple(found)


def first_field(variables: Sequence[Variable]) -> str:
    """The variable a new claim begins with: the first that is not optional."""
    asked = [variable for variable in variables if not variable.optional] or list(variables)
    return asked[0].id if asked else ""


def next_unanswered(variables: Sequence[Variable], draft: Draft) -> str | None:
    """The next variable that waits for a value after the one in focus, then from the beginning; None: all have one."""
    places = {variable.id: place for place, variable in enumerate(variables)}
    here = places.get(draft.field, -1)
    waiting = [one.id for one in variables if not one.optional and one.id != draft.field and not draft.given(one.id)]
    return min(waiting, key=lambda one: (places[one] <= here, places[one]), default=None)


def previous_asked(variables: Sequence[Variable], current: str) -> str:
    """The variable before `current` that is not optional; `current` itself at the beginning."""
    ids = [variable.id for variable in variables]
    earlier = variables[: ids.index(current)] if current in ids else ()
    return next((variable.id for variable in reversed(earlier) if not variable.optional), current)
