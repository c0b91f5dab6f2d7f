"""Readings of the derived tables as records."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import TypeVar

from sqlalchemy import Row, Select, Table, func, select

from annotator.domain.codebook import Actor, Codebook, Value, Variable
from annotator.domain.errors import AnnotatorError
from annotator.domain.fold import follow
from annotator.domain.identity import pair_id
from annotator.domain.records import NOT_STARTED, Annotation, Article, Assignment, Batch, Coder, Coding
from annotator.domain.span import Span
from annotator.storage import tables as t
from annotator.storage.project_file import ProjectReader

Named = TypeVar("Named", Value, Actor)
# So many are asked for by their ids; of more, all are read.
_FEW = 100


def title(project: ProjectReader) -> str:
    """The project's title."""
    found = project.rows(select(t.setting.c.title))
    return found[0][0] if found else ""


def articles(project: ProjectReader) -> list[Article]:
    """Every article, oldest first."""
    query = select(t.article).order_by(t.article.c.date, t.article.c.title, t.article.c.id)
    return [Article(**row._mapping) for row in project.rows(query)]


def article_count(project: ProjectReader) -> int:
    """How many articles there are."""
    return project.rows(select(func.count()).select_from(t.article))[0][0]


def article(project: ProjectReader, identity: str) -> Article:
    """One article by id; AnnotatorError if it is not shown."""
    found = project.rows(select(t.article).where(t.article.c.id == identity))
    if not found:
        raise AnnotatorError("no_article", name=identity)
    return Article(**found[0]._mapping)


def text_of(project: ProjectReader, identity: str) -> str:
    """The text an article was born with."""
    query = select(t.text.c.body).join(t.article, t.article.c.text == t.text.c.id).where(t.article.c.id == identity)
    found = project.rows(query)
    if not found:
        raise AnnotatorError("no_article", name=identity)
    return found[0][0]


def bodies(project: ProjectReader, texts: Sequence[str]) -> dict[str, str]:
    """Texts by their ids; what is not there is left out."""
    query = select(t.text.c.id, t.text.c.body).where(t.text.c.id.in_(texts))
    return dict(map(tuple, project.rows(query)))


def coders(project: ProjectReader) -> list[Coder]:
    """Every coder, by name."""
    query = select(t.coder).order_by(t.coder.c.name, t.coder.c.id)
    return [Coder(**{**row._mapping, "lead": bool(row.lead)}) for row in project.rows(query)]


def codebook(project: ProjectReader, before: Codebook | None = None, touched: Collection[str] = ()) -> Codebook:
    """The codebook with the registry of actors, redirects of values and actors resolved.

    Of a codebook read `before`, only the entities `touched` since are read again: a registry has thousands.
    """
    query = select(t.variable).order_by(t.variable.c.position, t.variable.c.code, t.variable.c.id)
    variables = tuple(Variable(**_flags(row, "several", "on", "optional")) for row in project.rows(query))
    values = _again(project, t.value, _value, before and before.values, touched)
    actors = _again(project, t.actor, _actor, before and before.actors, touched)
    if before is None or actors is not before.actors:
        actors = dict(sorted(actors.items(), key=lambda one: (one[1].name, one[0])))
    born = before.born if before and before.born.keys() == values.keys() else _in_order_of_birth(project)
    return Codebook(variables, values, actors, redirects(project), born)


def _in_order_of_birth(project: ProjectReader) -> dict[str, int]:
    """The values by their first revision: the same in every file that has the same revisions."""
    query = """
        SELECT v.id, r.lamport, r.author, r.replica, r.seq FROM value v CROSS JOIN revision r ON r.entity = v.id
    """
    first: dict[str, tuple] = {}
    for value, *when in project.raw.execute(query).fetchall():
        first[value] = min(first.get(value, (when,)), (when,))
    return {value: number for number, value in enumerate(sorted(first, key=lambda value: (first[value], value)))}


def _again(
    project: ProjectReader, table: Table, record: Callable[[Row], Named], before: Mapping[str, Named] | None,
    touched: Collection[str],
) -> Mapping[str, Named]:  # fmt: skip
    """The records of a table by id; those before themselves where none of them was touched."""
    if before is None or len(touched) > _FEW:
        return {row.id: record(row) for row in project.rows(select(table))}
    found = {row.id: record(row) for row in project.rows(select(table).where(table.c.id.in_(touched)))}
    if not found and not any(one in before for one in touched):
        return before
    return {identity: one for identity, one in before.items() if identity not in touched} | found


def _value(row: Row) -> Value:
    return Value(**_flags(row, "not_applicable", "retired"))


def _actor(row: Row) -> Actor:
    return Actor(**{**row._mapping, "aliases": tuple(json.loads(row.aliases))})


def redirects(project: ProjectReader) -> dict[str, str]:
    """Which value, actor or coder is read as which other, cycles cut."""
    edges: dict[str, tuple[str, tuple[object, ...]]] = {}
    for table in (t.value, t.actor, t.coder):
        for row in project.rows(select(table.c.id, table.c.into).where(table.c.into.is_not(None))):
            edges[row.id] = (row.into, _when_set(project, row.id, "into"))
    return follow(edges)


def _when_set(project: ProjectReader, entity: str, field: str) -> tuple[object, ...]:
    """The precedence of the newest revision that set a field: what orders redirects when a cycle must be cut."""
    r = t.revision.c
    query = select(r.lamport, r.author, r.replica, r.seq, r.sets).where(r.entity == entity)
    return max(tuple(row)[:4] for row in project.rows(query) if field in json.loads(row.sets))


def codings(project: ProjectReader) -> list[Coding]:
    """Every coder's state on every article that has one."""
    c = t.coding.c
    return [Coding(*row) for row in project.rows(select(c.article, c.coder, c.state).order_by(c.article, c.coder))]


def coding_state(project: ProjectReader, article: str, coder: str) -> str:
    """One coder's state on one article."""
    c = t.coding.c
    found = project.rows(select(c.state).where(c.id == pair_id(project.id, "coding", article, coder)))
    return found[0][0] if found else NOT_STARTED


def assignments(project: ProjectReader) -> list[Assignment]:
    """Who is to code what."""
    c = t.assignment.c
    query = select(c.article, c.coder, c.batch).order_by(c.article, c.coder)
    return [Assignment(*row) for row in project.rows(query)]


def batches(project: ProjectReader) -> list[Batch]:
    """Every round of articles, by name."""
    return [Batch(**row._mapping) for row in project.rows(select(t.batch).order_by(t.batch.c.name, t.batch.c.id))]


def annotations(project: ProjectReader, article: str | None = None, coder: str | None = None) -> list[Annotation]:
    """The annotations on shown articles, all or those of one article, of one coder; by article and place."""
    narrow = [t.annotation.c.article == article] if article else []
    narrow += [t.annotation.c.coder == coder] if coder else []
    a = t.annotation.c
    heads = project.rows(
        select(a.id, a.article, a.coder, a.memo).join(t.article, t.article.c.id == a.article).where(*narrow)
    )
    return _assembled(project, heads, narrow)


def annotations_by_coder(project: ProjectReader) -> dict[str, int]:
    """How many annotations every coder has on shown articles."""
    a = t.annotation.c
    query = select(a.coder, func.count()).join(t.article, t.article.c.id == a.article).group_by(a.coder)
    return {row[0]: row[1] for row in project.rows(query)}


def annotation(project: ProjectReader, identity: str) -> Annotation:
    """One annotation by id; AnnotatorError if it is not shown."""
    found = _narrowed(project, [t.annotation.c.id == identity])
    if not found:
        raise AnnotatorError("no_annotation", name=identity)
    return found[0]


def annotations_under(
    project: ProjectReader, article: str, coder: str | None, start: int, end: int
) -> list[Annotation]:
    """One coder's annotations, or all, with a segment that shares a character with `[start, end)`; by place."""
    a, s = t.annotation.c, t.segment.c
    under = (
        select(a.id).join(t.segment, s.annotation == a.id)
        .where(*_mine(article, coder), s.start < end, s.end > start).distinct()
    )  # fmt: skip
    return _narrowed(project, [a.id.in_([row.id for row in project.rows(under)])])


def annotations_after(
    project: ProjectReader, article: str, coder: str | None, after: str, most: int
) -> list[Annotation]:
    """The next `most` annotations of one coder, or of all, on an article: those whose ids follow one, by their ids."""
    a = t.annotation.c
    mine = [*_mine(article, coder), a.id > after]
    ids = [row.id for row in project.rows(select(a.id).where(*mine).order_by(a.id).limit(most))]
    found = _narrowed(project, [*mine, a.id <= ids[-1]]) if ids else []
    return sorted(found, key=lambda one: one.id)


def annotation_count(project: ProjectReader, article: str, coder: str | None) -> int:
    """How many annotations one coder has on an article, or all have."""
    return project.rows(select(func.count()).select_from(t.annotation).where(*_mine(article, coder)))[0][0]


def _mine(article: str, coder: str | None) -> list:
    a = t.annotation.c
    return [a.article == article, *([a.coder == coder] if coder else [])]


def _narrowed(project: ProjectReader, narrow: list) -> list[Annotation]:
    a = t.annotation.c
    return _assembled(project, project.rows(select(a.id, a.article, a.coder, a.memo).where(*narrow)), narrow)


def _assembled(project: ProjectReader, heads: Iterable[Row], narrow: list) -> list[Annotation]:
    segments: dict[str, list[Span]] = defaultdict(list)
    for row in project.rows(_parts_of(t.segment, narrow)):
        segments[row.annotation].append(Span(row.start, row.end))
    values: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for row in project.rows(_parts_of(t.tag, narrow)):
        values[row.annotation][row.variable].append(row.value)
    made = [
        Annotation(
            row.id, row.article, row.coder, tuple(segments[row.id]),
            {variable: tuple(given) for variable, given in values[row.id].items()}, row.memo,
        )
        for row in heads
    ]  # fmt: skip
    return sorted(made, key=lambda one: (one.article, one.segments, one.coder, one.id))


def _parts_of(part: t.Table, narrow: list) -> Select:
    query = select(part)
    if narrow:
        query = query.join(t.annotation, t.annotation.c.id == part.c.annotation).where(*narrow)
    return query.order_by(*part.primary_key.columns)


def _flags(row: Row, *names: str) -> dict[str, object]:
    return {**row._mapping, **{name: bool(row._mapping[name]) for name in names}}
