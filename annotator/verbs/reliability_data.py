"""What agreement is computed from: which coders' work on which articles counts, as the arrays of the analysis."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import compress

import numpy as np

from annotator.analysis.data import Bools, Floats, Ints, ReliabilityData, VariableCodes
from annotator.domain.codebook import ATTRIBUTE, LIST, NOMINAL, REGISTRY, Codebook, Value, Variable
from annotator.domain.namesakes import namesakes
from annotator.domain.records import Article
from annotator.storage import arrays, reading
from annotator.storage.project_file import ProjectReader
from annotator.verbs.actor_kinds import kinds_of, pairs
from annotator.verbs.scope import Scope
from annotator.verbs.weeks import weeks_of


@dataclass(frozen=True, slots=True)
class _Answers:
    """One variable's values in order, and what each coded id counts as; ids missing in `counts_as` are missing."""

    ids: tuple[str, ...]
    labels: tuple[str, ...]
    numbers: tuple[float, ...]
    not_applicable: tuple[bool, ...]
    read_as: Mapping[str, str]
    counts_as: Mapping[str, str]


def reliability_data(
    project: ProjectReader, book: Codebook, scope: Scope, progress: Callable[..., None] | None = None
) -> ReliabilityData:
    """The arrays of all that counts; passages elsewhere are left out."""
    tell = progress or (lambda *_: None)
    tell("reading passages", 0.0)
    articles = _articles(project, scope)
    place = {article.id: number for number, article in enumerate(articles)}
    column = scope.columns
    # A joined coder's passages are the other's.
    column |= {coder: column[target] for coder, target in book.redirects.items() if target in column}
    done = np.zeros((len(articles), len(scope.coders)), bool)
    for article, coder in scope.done:
        done[place[article], column[coder]] = True
    asked = [variable for variable in book.coded if variable.kind in (LIST, REGISTRY)]
    found = arrays.annotations(project, place, column, [variable.id for variable in asked])
    kept = (found.articles >= 0) & (found.coders >= 0)
    kept[kept] = done[found.articles[kept], found.coders[kept]]
    number = np.where(kept, np.cumsum(kept) - 1, -1)
    segments = kept[found.owners]
    tell("reading values", 0.8)
    texts = arrays.article_texts(project, place.keys())
    # A look into the history for each article and coder, while values become codes.
    with ThreadPoolExecutor(1) as aside:
        weeks = aside.submit(weeks_of, project, scope.done)
        variables = tuple(
            codes
            for variable, tags in zip(asked, found.tags, strict=True)
            for codes in _variables(book, variable, _renumbered(tags, number))
        )
    return ReliabilityData(
        article_ids=tuple(place),
        article_titles=tuple(article.title for article in articles),
        article_lengths=np.array([len(texts[article]) for article in place], np.int64),
        coder_ids=tuple(coder.id for coder in scope.coders),
        coder_names=tuple(coder.name for coder in scope.coders),
        done=done,
        passage_ids=tuple(compress(found.ids, kept.tolist())),
        passage_article=found.articles[kept],
        passage_coder=found.coders[kept],
        segment_passage=number[found.owners[segments]],
        segment_start=found.starts[segments],
        segment_end=found.ends[segments],
        variables=variables,
        article_texts=tuple(texts[article] for article in place),
        article_batches=tuple(scope.batch_of(article) for article in place),
        article_weeks=tuple(map(weeks.result().get, place)),
    )


def compared(data: ReliabilityData) -> tuple[dict[str, int], ...]:
    """By coder: the articles that another coder's work counts on, too, the coder's passages in them, and the characters
    of these.
    """
    shared = data.done & (data.done.sum(axis=1) >= 2)[:, None]
    inside = shared[data.passage_article, data.passage_coder]
    passages = np.bincount(data.passage_coder[inside], minlength=len(data.coder_ids))
    length = np.bincount(
        data.segment_passage, weights=data.segment_end - data.segment_start, minlength=len(data.passage_ids)
    )
    characters = np.bincount(
        data.passage_coder[inside], weights=length[inside], minlength=len(data.coder_ids)
    ).astype(np.int64)
    columns = (shared.sum(axis=0), passages, characters)
    return tuple(dict(zip(data.coder_ids, column.tolist(), strict=True)) for column in columns)


def _articles(project: ProjectReader, scope: Scope) -> list[Article]:
    wanted = {article for article, _ in scope.done}
    return sorted((one for one in reading.articles(project) if one.id in wanted), key=lambda one: one.id)


def _renumbered(tags: arrays.Tags, number: Ints) -> arrays.Tags:
    """The tags of the annotations that have a number ≥ 0, by that number."""
    owner = number[tags.annotations]
    return arrays.Tags(owner[owner >= 0], tags.values[owner >= 0], tags.words)


def _variables(book: Codebook, variable: Variable, given: arrays.Tags) -> Iterator[VariableCodes]:
    """A variable's codes, and after those of a variable of actors the kinds of these, where the registry has any."""
    used = {given.words[value] for value in np.flatnonzero(np.bincount(given.values)).tolist()}
    if variable.kind == LIST:
        yield _coded(variable, _closed_list(book, variable, used), given, used)
        return
    answers = _registry(book, used)
    yield _coded(variable, answers, given, used)
    for attribute in book.variables:
        if attribute.kind == ATTRIBUTE and attribute.on:
            yield from kinds_of(book, variable, attribute, answers.counts_as, given)


def _coded(variable: Variable, answers: _Answers, given: arrays.Tags, used: Iterable[str]) -> VariableCodes:
    place = {value: number for number, value in enumerate(answers.ids)}
    coded = pairs(given, place, answers.read_as)
    same = _same_name(answers, used)
    as_coded = coded if same else (None, None)
    if same:
        coded = pairs(given, place, answers.counts_as)
    return VariableCodes(
        variable.id, variable.name, variable.level, variable.several, answers.ids, answers.labels,
        _floats(answers.numbers), _bools(answers.not_applicable), *coded, *as_coded, same,
    )  # fmt: skip


def _same_name(answers: _Answers, given: Iterable[str]) -> int:
    """How many actors in the data are counted under another one that is there too, or together with one."""
    read = {answers.read_as.get(value, value) for value in given}
    return len(read) - len({answers.counts_as.get(value, value) for value in read})


def _closed_list(book: Codebook, variable: Variable, used: set[str]) -> _Answers:
    """All values on offer, and retired ones that were used; joined values are read as the one they went into."""
    read_as = {value: book.read_as(value) for value in used}
    wanted = set(read_as.values())
    values = [one for one in book.values_of(variable.id) if _on_offer(book, one) or one.id in wanted]
    ids = tuple(value.id for value in values)
    labels = _labels({value.id: value.name for value in values}, ids)
    flags = tuple(value.not_applicable for value in values)
    return _Answers(ids, labels, _numbers(variable, values), flags, read_as, read_as)


def _on_offer(book: Codebook, value: Value) -> bool:
    return not value.retired and value.id not in book.redirects


def _numbers(variable: Variable, values: Sequence[Value]) -> tuple[float, ...]:
    """The values' own numbers where every applicable one has one, else their ranks."""
    numbered = all(value.number is not None for value in values if not value.not_applicable)
    if variable.level == NOMINAL or not numbered:
        return tuple(float(rank) for rank in range(len(values)))
    return tuple(float(value.number or 0) for value in values)


def _registry(book: Codebook, used: set[str]) -> _Answers:
    """The actors that were used, by name; those of one name count as one."""
    read_as = {actor: book.read_as(actor) for actor in used}
    same = namesakes(book.actors, book.redirects)
    counts_as = {actor: same.get(target, target) for actor, target in read_as.items()}
    heads = {target for target in counts_as.values() if target in book.actors}
    shown = heads | {target for target in read_as.values() if target in book.actors}
    ids = tuple(sorted(shown, key=lambda one: (book.actors[one].name.casefold(), book.actors[one].name, one)))
    labels = _labels({one: book.actors[one].name for one in ids}, tuple(heads))
    flags = (False,) * len(ids)
    return _Answers(ids, labels, tuple(map(float, range(len(ids)))), flags, read_as, counts_as | same)


def _labels(names: Mapping[str, str], heads: Iterable[str]) -> tuple[str, ...]:
    """One label an id; where a name is shared, or belongs to one that counts as another, the id's end goes with it."""
    heads = set(heads)
    shared = Counter(name for identity, name in names.items() if identity in heads)
    plain = {identity for identity, name in names.items() if identity in heads and shared[name] == 1}
    return tuple(name if identity in plain else f"{name} ({identity[-6:]})" for identity, name in names.items())


def _floats(numbers: Sequence[float]) -> Floats:
    return np.array(numbers, np.float64)


def _bools(flags: Sequence[bool]) -> Bools:
    return np.array(flags, bool)
