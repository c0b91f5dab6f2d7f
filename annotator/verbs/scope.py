"""Which coders' work on which articles counts, by the options of an analysis."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from annotator.domain.errors import AnnotatorError
from annotator.domain.records import DONE, STARTED, Assignment, Batch, Coder
from annotator.storage import reading
from annotator.storage.project_file import ProjectReader
from annotator.verbs.projects import find_coder

TRAINING = "training"


@dataclass(frozen=True, slots=True)
class Scope:
    """What counts: coders by name, and the (article, coder) pairs that are data.

    `done` is `finished`, with `started` (begun, not marked done) where that was asked for. `batches` are the names of
    the rounds that count, `left_out` those of the training rounds that do not; `article_batches` one round an article;
    `read_as` says which coder counts as which.
    """

    coders: tuple[Coder, ...]
    done: frozenset[tuple[str, str]]
    finished: frozenset[tuple[str, str]]
    started: frozenset[tuple[str, str]]
    batches: tuple[str, ...]
    left_out: tuple[str, ...]
    article_batches: Mapping[str, str]
    read_as: Mapping[str, str]

    @property
    def columns(self) -> dict[str, int]:
        """Each coder's column; that of a coder who was joined with another is the other's."""
        own = {coder.id: number for number, coder in enumerate(self.coders)}
        return own | {joined: own[coder] for joined, coder in self.read_as.items() if coder in own}

    def batch_of(self, article: str) -> str | None:
        """The round an article was assigned in."""
        return self.article_batches.get(article)


def scope_of(
    project: ProjectReader, coders: Iterable[str] = (), batch: str | None = None, include_started: bool = False
) -> Scope:
    """Persons' finished articles in all rounds but training; or these coders', or this round's.

    Without a choice, persons without any coding are left out. An unknown or ambiguous name raises AnnotatorError.
    """
    redirects = reading.redirects(project)
    rounds = _Rounds(project, batch, redirects)
    chosen = [redirects.get(find_coder(project, name).id, find_coder(project, name).id) for name in coders]
    states = _states(project, redirects)
    inside = {pair: state for pair, state in states.items() if rounds.counts(*pair)}
    people = {one.id for one in reading.coders(project) if one.kind == "person" and one.id not in redirects}
    concerned = set(chosen) or people
    wanted = set(chosen) or people & {coder for _, coder in inside}
    finished = frozenset(pair for pair, state in inside.items() if state == DONE and pair[1] in wanted)
    started = frozenset(pair for pair, state in inside.items() if state == STARTED and pair[1] in wanted)
    done = finished | started if include_started else finished
    return Scope(
        coders=tuple(one for one in reading.coders(project) if one.id in wanted),
        done=done,
        finished=finished,
        started=started,
        batches=rounds.names(done),
        left_out=rounds.training(pair for pair in states if pair[1] in concerned),
        article_batches=rounds.of_articles(done),
        read_as=redirects,
    )


def _states(project: ProjectReader, redirects: Mapping[str, str]) -> dict[tuple[str, str], str]:
    """Shown coders' furthest state on every shown article they began; a joined coder's work is the other's."""
    shown = {article.id for article in reading.articles(project)}
    known = {coder.id for coder in reading.coders(project)}
    states: dict[tuple[str, str], str] = {}
    for coding in reading.codings(project):
        pair = coding.article, redirects.get(coding.coder, coding.coder)
        visible = coding.article in shown and pair[1] in known
        if visible and coding.state in (STARTED, DONE) and states.get(pair) != DONE:
            states[pair] = coding.state
    return states


class _Rounds:
    """The rounds of a project, and whether an article counts for a coder by the round it was assigned in.

    Where a coder has no assignment of an article, the article's other assignments decide; without any it counts.
    """

    def __init__(self, project: ProjectReader, chosen: str | None, redirects: Mapping[str, str]) -> None:
        self._redirects = redirects
        self._batches = {batch.id: batch for batch in reading.batches(project)}
        self._alone = {batch: frozenset([batch]) for batch in self._batches}
        self._own: dict[tuple[str, str], frozenset[str]] = {}
        self._all: dict[str, frozenset[str]] = {}
        for one in reading.assignments(project):
            self._note(one)
        self._chosen = _find(self._batches.values(), chosen).id if chosen is not None else None

    def _note(self, one: Assignment) -> None:
        if one.batch in self._batches:
            alone = self._alone[one.batch]
            self._own[one.article, self._redirects.get(one.coder, one.coder)] = alone
            known = self._all.setdefault(one.article, alone)
            if one.batch not in known:
                self._all[one.article] = known | alone

    def _of(self, article: str, coder: str) -> frozenset[str]:
        return self._own.get((article, coder)) or self._all.get(article, frozenset())

    def _is_training(self, batch: str) -> bool:
        return self._batches[batch].purpose == TRAINING

    def counts(self, article: str, coder: str) -> bool:
        """Whether the pair is in the chosen round; without a choice, in one that is no training."""
        found = self._of(article, coder)
        if self._chosen:
            return self._chosen in found
        return not found or not all(map(self._is_training, found))

    def names(self, pairs: Iterable[tuple[str, str]]) -> tuple[str, ...]:
        """The names of the rounds that counted."""
        return self._named(filter(self._counting, self._among(pairs)))

    def training(self, pairs: Iterable[tuple[str, str]]) -> tuple[str, ...]:
        """The names of the training rounds that were worked on and do not count."""
        if self._chosen:
            return ()
        return self._named(filter(self._is_training, self._among(pairs)))

    def _among(self, pairs: Iterable[tuple[str, str]]) -> frozenset[str]:
        return frozenset().union(*{self._of(*pair) for pair in pairs})

    def of_articles(self, pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
        """One counting round of every article: the first by name."""
        known: dict[frozenset[str], tuple[str, ...]] = {}
        found: dict[str, str] = {}
        for article, coder in pairs:
            rounds = self._of(article, coder)
            if rounds not in known:
                known[rounds] = self._named(filter(self._counting, rounds))
            if known[rounds]:
                found[article] = min(known[rounds][0], found.get(article, known[rounds][0]))
        return found

    def _counting(self, batch: str) -> bool:
        return batch == self._chosen if self._chosen else not self._is_training(batch)

    def _named(self, batches: Iterable[str]) -> tuple[str, ...]:
        return tuple(sorted({self._batches[batch].name for batch in set(batches)}))


def _find(batches: Iterable[Batch], name: str) -> Batch:
    found = [batch for batch in batches if name in (batch.name, batch.id)]
    if len(found) > 1:
        raise AnnotatorError("batch_twice", name=name, ids=", ".join(sorted(batch.id for batch in found)))
    if not found:
        raise AnnotatorError("no_batch", name=name)
    return found[0]
