"""What one line of an annotation file says: a passage with its values, or how far a coder is with an article."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from annotator.domain.errors import AnnotatorError
from annotator.domain.records import CODING_STATES
from annotator.domain.span import Span, ordered

_UNFIT = re.compile("[\0\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class AnnotationLine:
    """One passage: `article` is an id or a title, `coder` a name or an id, `values` names by variable code.

    `number` counts the file's lines from 1. `segments` are in text order, each with its quote. What the line leaves
    out is None. `title` and `value_ids` are what an export adds: they tell apart what an id or a name leaves open.
    """

    number: int
    article: str
    coder: str | None
    id: str | None
    segments: tuple[Span, ...]
    quote: tuple[str, ...] | None
    values: Mapping[str, tuple[str, ...]]
    memo: str | None
    title: str | None = None
    value_ids: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class CodingLine:
    """One coder's state on one article."""

    number: int
    article: str
    coder: str | None
    state: str
    title: str | None = None


Line = AnnotationLine | CodingLine


def annotation_line(number: int, raw: Mapping[str, object]) -> AnnotationLine:
    """The passage in a line's fields; a field that is wrong raises AnnotatorError with the line's number."""
    fields = _Fields(number, raw)
    segments, quote = _in_text_order(number, fields.segments(), fields.texts("quote"))
    return AnnotationLine(
        number=number,
        article=fields.needed("article"),
        coder=fields.name("coder"),
        id=fields.name("id"),
        segments=segments,
        quote=quote,
        values=fields.lists("values"),
        memo=fields.text("memo"),
        title=fields.text("title"),
        value_ids=fields.lists("value_ids"),
    )


def coding_line(number: int, raw: Mapping[str, object]) -> CodingLine:
    """The state in a line's fields; a field that is wrong raises AnnotatorError with the line's number."""
    fields = _Fields(number, raw)
    state = fields.needed("state")
    if state not in CODING_STATES:
        raise AnnotatorError("line_state", line=number, state=state, known=", ".join(CODING_STATES))
    return CodingLine(number, fields.needed("article"), fields.name("coder"), state, fields.text("title"))


def _in_text_order(
    number: int, segments: list[Span], quotes: tuple[str, ...] | None
) -> tuple[tuple[Span, ...], tuple[str, ...] | None]:
    if quotes is not None and len(quotes) != len(segments):
        raise AnnotatorError("line_quotes", line=number, quotes=len(quotes), segments=len(segments))
    try:
        in_order = ordered(tuple(segments))
    except AnnotatorError as error:
        raise AnnotatorError("line_overlap", line=number, **error.arguments) from error
    if quotes is None:
        return in_order, None
    return in_order, tuple(quote for _, quote in sorted(zip(segments, quotes, strict=True)))


class _Fields:
    """One line's fields, each taken out in the form it must have."""

    def __init__(self, number: int, raw: Mapping[str, object]) -> None:
        self._number = number
        self._raw = raw

    def text(self, name: str) -> str | None:
        """A text, or None where there is none."""
        value = self._raw.get(name)
        return None if value is None else self._checked(name, value)

    def name(self, name: str) -> str | None:
        """A text, or None where there is none or an empty one."""
        return self.text(name) or None

    def needed(self, name: str) -> str:
        """A text that must be there and hold something."""
        value = self.text(name)
        if not value:
            raise self._wrong("line_missing", name)
        return value

    def texts(self, name: str) -> tuple[str, ...] | None:
        """Several texts, or None where there are none; a single one may stand without its list."""
        value = self._raw.get(name)
        return None if value is None else self._all_checked(name, value)

    def lists(self, name: str) -> dict[str, tuple[str, ...]]:
        """Texts by name."""
        value = self._raw.get(name)
        if value is None:
            return {}
        if not isinstance(value, Mapping):
            raise self._wrong("line_values", name)
        return {self._checked(name, key): self._all_checked(f"{name}.{key}", given) for key, given in value.items()}

    def segments(self) -> list[Span]:
        """The segments, at least one, as they stand."""
        pairs = self._raw.get("segments")
        if pairs is None or pairs == []:
            raise self._wrong("line_missing", "segments")
        if not isinstance(pairs, list) or not all(map(_is_pair, pairs)):
            raise self._wrong("line_segments", "segments")
        return [self._span(start, end) for start, end in pairs]

    def _span(self, start: int, end: int) -> Span:
        try:
            return Span(start, end)
        except AnnotatorError as error:
            raise AnnotatorError("line_span", line=self._number, start=start, end=end) from error

    def _all_checked(self, name: str, value: object) -> tuple[str, ...]:
        if not isinstance(value, str | list):
            raise self._wrong("line_texts", name)
        return tuple(self._checked(name, one) for one in ([value] if isinstance(value, str) else value))

    def _checked(self, name: str, value: object) -> str:
        if not isinstance(value, str):
            raise self._wrong("line_text", name)
        if _UNFIT.search(value):
            raise self._wrong("line_character", name)
        return value

    def _wrong(self, key: str, name: str) -> AnnotatorError:
        return AnnotatorError(key, line=self._number, field=_UNFIT.sub("\ufffd", name))


def _is_pair(value: object) -> bool:
    # bool is a kind of int, and no offset.
    return isinstance(value, list) and len(value) == 2 and all(type(one) is int for one in value)
