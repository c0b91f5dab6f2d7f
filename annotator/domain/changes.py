"""Every act of a person as a pure function: what it sets goes in, a Change comes out.

Ids and the clock come in through `Act`, so that the same call gives the same Change.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, dataclass

from annotator.domain.codebook import Actor, Codebook, Value, Variable
from annotator.domain.identity import derived_id, pair_id, text_id, uuid7
from annotator.domain.records import Article, Assignment, Batch, Coder
from annotator.domain.revision import Change, Edit, Kind
from annotator.domain.span import Span, ordered

TAG = "tag:"


@dataclass(frozen=True, slots=True)
class Act:
    """Who acts and when: the author's id, the time as UTC ISO 8601, and where new ids come from."""

    author: str
    at: str
    new_id: Callable[[], str] = uuid7

    def change(self, edits: Iterable[Edit], texts: tuple[str, ...] = (), settles: bool = False) -> Change:
        """The edits as one act."""
        return Change(self.new_id(), self.author, self.at, tuple(edits), texts, settles=settles)


def record_edit(kind: Kind, record: object, entity: str | None = None) -> Edit:
    """The edit that sets every field of a record; its `id` names the entity where `entity` does not.

    What was removed comes back: a thing with a natural key has the id it had before.
    """
    fields = {name: list(value) if isinstance(value, tuple) else value for name, value in asdict(record).items()}  # type: ignore[call-overload]
    named = fields.pop("id", None)
    return Edit(kind, entity or str(named), fields, removed=False)


def title_project(project: str, title: str) -> Edit:
    """Sets the project's title."""
    return Edit(Kind.PROJECT, derived_id(project, Kind.PROJECT, ""), {"title": title})


def add_coder(coder: Coder) -> Edit:
    """A new coder, or new fields of one."""
    return record_edit(Kind.CODER, coder)


def add_article(article: Article) -> Edit:
    """A new article; its text travels in the Change."""
    return record_edit(Kind.ARTICLE, article)


def article_of(identity: str, title: str, outlet: str, date: str, author: str, source: str, text: str) -> Article:
    """The record of an article whose text is `text`, normalised already."""
    return Article(identity, title, outlet, date, author, text_id(text), source)


def codebook_edits(project: str, codebook: Codebook) -> list[Edit]:
    """The edits that write a codebook whose ids are paths of permanent codes into `project`, with derived ids."""
    edits = [_variable_edit(project, variable) for variable in codebook.variables]
    edits += [_value_edit(project, value) for value in codebook.values.values()]
    return edits + [_actor_edit(project, actor) for actor in codebook.actors.values()]


def _variable_edit(project: str, variable: Variable) -> Edit:
    return record_edit(Kind.VARIABLE, variable, derived_id(project, Kind.VARIABLE, variable.id))


def _value_edit(project: str, value: Value) -> Edit:
    edit = record_edit(Kind.VALUE, value, derived_id(project, Kind.VALUE, value.id))
    sets = dict(edit.sets) | {"variable": derived_id(project, Kind.VARIABLE, value.variable)}
    for name in ("parent", "into"):
        if path := sets[name]:
            sets[name] = derived_id(project, Kind.VALUE, str(path))
    return Edit(Kind.VALUE, edit.entity, sets)


def _actor_edit(project: str, actor: Actor) -> Edit:
    edit = record_edit(Kind.ACTOR, actor, derived_id(project, Kind.ACTOR, actor.id))
    sets = dict(edit.sets)
    if actor.kind:
        sets["kind"] = derived_id(project, Kind.VALUE, actor.kind)
    if actor.into:
        sets["into"] = derived_id(project, Kind.ACTOR, actor.into)
    return Edit(Kind.ACTOR, edit.entity, sets)


def add_actor(actor: Actor) -> Edit:
    """A new actor of the registry, proposed or accepted."""
    return record_edit(Kind.ACTOR, actor)


def annotate(
    entity: str,
    article: str,
    coder: str,
    segments: tuple[Span, ...],
    text: str,
    values: Mapping[str, tuple[str, ...]],
    memo: str = "",
) -> Edit:
    """A new annotation; `text` is the article's, of which each segment keeps its quote."""
    sets: dict[str, object] = {"article": article, "coder": coder, "segments": _segments(segments, text), "memo": memo}
    return Edit(Kind.ANNOTATION, entity, sets | _tags(values), removed=False)


def recode(
    entity: str,
    values: Mapping[str, tuple[str, ...]] | None = None,
    memo: str | None = None,
    segments: tuple[Span, ...] = (),
    text: str = "",
) -> Edit:
    """Other values, another memo or other segments for an annotation; what is not given stays."""
    sets = _tags(values or {})
    if memo is not None:
        sets["memo"] = memo
    if segments:
        sets["segments"] = _segments(segments, text)
    return Edit(Kind.ANNOTATION, entity, sets)


def _segments(segments: tuple[Span, ...], text: str) -> list[list[object]]:
    return [[span.start, span.end, span.quote(text)] for span in ordered(segments)]


def _tags(values: Mapping[str, tuple[str, ...]]) -> dict[str, object]:
    return {TAG + variable: list(given) for variable, given in values.items()}


def remove(kind: Kind, entity: str) -> Edit:
    """Takes an entity out of what is shown; its history stays."""
    return Edit(kind, entity, removed=True)


def mark_coding(project: str, article: str, coder: str, state: str) -> Edit:
    """One coder's state on one article; brings it back where its beginning was taken back."""
    entity = pair_id(project, Kind.CODING, article, coder)
    return Edit(Kind.CODING, entity, {"article": article, "coder": coder, "state": state}, removed=False)


def assign(project: str, batch: Batch, assignments: Iterable[Assignment]) -> list[Edit]:
    """A batch with its assignments.

    They are written coder by coder, each coder's by entity: so that in a coder's own file neither order nor numbering
    tells which articles others have too.
    """
    edits = [
        record_edit(Kind.ASSIGNMENT, one, pair_id(project, Kind.ASSIGNMENT, one.article, one.coder))
        for one in assignments
    ]
    edits.sort(key=lambda edit: (str(edit.sets["coder"]), edit.entity))
    return [record_edit(Kind.BATCH, batch), *edits]
