"""The lossless exchange form: one JSON object a line, keys sorted, lines in a fixed order."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict

from annotator.domain.codebook import NOTE, Codebook, Variable
from annotator.domain.errors import AnnotatorError
from annotator.domain.records import Annotation, Article
from annotator.exchange.annotation_lines import Line, annotation_line, coding_line
from annotator.exchange.contents import Contents, coder_labels, columns, in_order, value_names
from annotator.exchange.decoding import decode_utf8

_PASSED_OVER = ("article", "coder", "variable", "actor", "batch", "assignment")
_READ: Mapping[str, Callable[[int, Mapping[str, object]], Line]] = {
    "annotation": annotation_line,
    "coding": coding_line,
}
# JSON lets them stand as they are, but many readers of lines would break a line there.
_LINE_ENDS = str.maketrans({"\x85": "\\u0085", "\u2028": "\\u2028", "\u2029": "\\u2029"})


def read_lines(data: bytes) -> list[Line]:
    """The annotation and coding lines of a file, in its order; all other lines of an export are passed over.

    Anything else raises AnnotatorError with the number of the line.
    """
    text = decode_utf8(data)
    if not text.strip():
        raise AnnotatorError("lines_empty")
    numbered = enumerate(text.split("\n"), start=1)
    found = (_line(number, line) for number, line in numbered if line.strip())
    return [line for line in found if line is not None]


def _line(number: int, text: str) -> Line | None:
    raw = _object(number, text)
    kind = raw.get("type")
    if kind is None:
        raise AnnotatorError("line_missing", line=number, field="type")
    if kind in _PASSED_OVER:
        return None
    if not isinstance(kind, str) or kind not in _READ:
        raise AnnotatorError("line_type", line=number, kind=kind, known=", ".join((*_READ, *_PASSED_OVER)))
    return _READ[kind](number, raw)


def _object(number: int, text: str) -> Mapping[str, object]:
    def keys_once(pairs: list[tuple[str, object]]) -> dict[str, object]:
        found: dict[str, object] = {}
        for key, value in pairs:
            if key in found:
                raise AnnotatorError("line_twice", line=number, field=key)
            found[key] = value
        return found

    try:
        raw = json.loads(text, object_pairs_hook=keys_once, parse_constant=_refuse)
    except (ValueError, RecursionError) as error:
        why = error.msg if isinstance(error, json.JSONDecodeError) else "a number or the nesting is beyond measure"
        raise AnnotatorError("line_json", line=number, why=why) from error
    if not isinstance(raw, dict):
        raise AnnotatorError("line_object", line=number)
    return raw


def _refuse(constant: str) -> float:
    raise ValueError(constant)


def write_jsonl(contents: Contents) -> Iterator[str]:
    """Everything in `contents`, line by line, each with its line end: the same project always gives the same lines."""
    for record in _records(in_order(contents)):
        yield json.dumps(record, ensure_ascii=False, sort_keys=True).translate(_LINE_ENDS) + "\n"


def _records(contents: Contents) -> Iterator[dict[str, object]]:
    yield from (_article(article, text) for article, text in contents.articles)
    yield from ({"type": "coder"} | asdict(coder) for coder in contents.coders)
    yield from _variables(contents)
    actors = sorted(contents.codebook.actors.values(), key=lambda actor: (actor.name, actor.id))
    yield from ({"type": "actor"} | asdict(actor) for actor in actors)
    yield from ({"type": "batch"} | asdict(batch) for batch in contents.batches)
    yield from _of_coders(contents)


def _article(article: Article, text: str) -> dict[str, object]:
    return {"type": "article"} | asdict(article) | {"text": text}


def _variables(contents: Contents) -> Iterator[dict[str, object]]:
    book = contents.codebook
    for variable in sorted(book.variables, key=lambda one: (one.position, one.code, one.id)):
        values = [asdict(value) for value in book.values_of(variable.id)]
        named = {"name": variable.code, "label": variable.name}
        yield {"type": "variable"} | asdict(variable) | named | {"values": values}


def _of_coders(contents: Contents) -> Iterator[dict[str, object]]:
    titles = {article.id: article.title for article, _ in contents.articles}
    texts = {article.id: text for article, text in contents.articles}
    labels, variables = coder_labels(contents), columns(contents)

    def whose(article: str, coder: str) -> dict[str, object]:
        return {"article": article, "title": titles[article], "coder": labels[coder], "coder_id": coder}

    for assignment in contents.assignments:
        owner = whose(assignment.article, assignment.coder)
        yield {"type": "assignment", "batch": assignment.batch} | owner
    for coding in contents.codings:
        yield {"type": "coding", "state": coding.state} | whose(coding.article, coding.coder)
    for annotation in contents.annotations:
        owner = whose(annotation.article, annotation.coder)
        values = _values(contents.codebook, variables, annotation)
        yield owner | values | _passage(annotation, texts[annotation.article])


def _passage(annotation: Annotation, text: str) -> dict[str, object]:
    return {
        "type": "annotation",
        "id": annotation.id,
        "segments": [[span.start, span.end] for span in annotation.segments],
        "quote": [span.quote(text) for span in annotation.segments],
        "memo": annotation.memo,
    }


def _values(book: Codebook, variables: Sequence[Variable], annotation: Annotation) -> dict[str, object]:
    # What was asked of every passage is there also where nothing was given; a note is there where it was made.
    told = [variable for variable in variables if variable.kind != NOTE or annotation.values.get(variable.id)]
    return {
        "values": {variable.code: value_names(book, annotation, variable) for variable in told},
        "value_ids": {variable.code: list(annotation.values.get(variable.id, ())) for variable in told},
    }
