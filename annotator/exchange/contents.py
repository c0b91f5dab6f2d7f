"""What an export writes: the shown records of a project, and the order and the names they are written in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from annotator.domain.codebook import Codebook, Variable
from annotator.domain.records import Annotation, Article, Assignment, Batch, Coder, Coding


@dataclass(frozen=True, slots=True)
class Contents:
    """A project's shown state: every article with its text, and all that refers to articles and coders by their ids."""

    project: str
    title: str
    articles: tuple[tuple[Article, str], ...] = ()
    coders: tuple[Coder, ...] = ()
    codebook: Codebook = field(default_factory=Codebook)
    batches: tuple[Batch, ...] = ()
    assignments: tuple[Assignment, ...] = ()
    codings: tuple[Coding, ...] = ()
    annotations: tuple[Annotation, ...] = ()


def in_order(contents: Contents) -> Contents:
    """The same contents in the order of an export: articles by date, title and id, all else after them and by name."""
    articles = tuple(sorted(contents.articles, key=lambda pair: (pair[0].date, pair[0].title, pair[0].id)))
    coders = tuple(sorted(contents.coders, key=lambda coder: (coder.name, coder.id)))
    place = _places(articles, coders)
    return replace(
        contents,
        articles=articles,
        coders=coders,
        batches=tuple(sorted(contents.batches, key=lambda batch: (batch.name, batch.id))),
        assignments=tuple(sorted(contents.assignments, key=lambda one: (*place(one), one.batch))),
        codings=tuple(sorted(contents.codings, key=place)),
        annotations=tuple(sorted(contents.annotations, key=lambda one: (*place(one), one.segments, one.id))),
    )


def _places(
    articles: tuple[tuple[Article, str], ...], coders: tuple[Coder, ...]
) -> Callable[[Annotation | Assignment | Coding], tuple[int, int]]:
    article_at = {article.id: number for number, (article, _) in enumerate(articles)}
    coder_at = {coder.id: number for number, coder in enumerate(coders)}
    return lambda one: (article_at[one.article], coder_at[one.coder])


def coder_labels(contents: Contents) -> Mapping[str, str]:
    """What names each coder in a line: the name, or the id where two share the name."""
    count = Counter(coder.name for coder in contents.coders)
    return {coder.id: coder.name if count[coder.name] == 1 else coder.id for coder in contents.coders}


def columns(contents: Contents) -> tuple[Variable, ...]:
    """The variables an export writes: those asked of passages, and those switched off that a passage has values of."""
    asked = {variable.id for variable in contents.codebook.coded}
    used = {identity for one in contents.annotations for identity, given in one.values.items() if given}
    return tuple(variable for variable in contents.codebook.variables if variable.id in asked | used)


def value_names(book: Codebook, annotation: Annotation, variable: Variable) -> list[str]:
    """The names of the values one annotation has of one variable, as coded."""
    return [book.name_of(value) for value in annotation.values.get(variable.id, ())]
