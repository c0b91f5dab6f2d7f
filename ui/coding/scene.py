"""What the coding form knows of the open article: its annotations by the coder shown, its cast, the registry."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from functools import cached_property

from annotator.domain.codebook import REGISTRY, Actor, Codebook, Variable
from annotator.domain.errors import AnnotatorError
from annotator.domain.records import Annotation
from annotator.storage import reading
from annotator.storage.reading import annotations_under
from annotator.storage.usage import first_uses
from ui.coding.cast import (
    ArticleWords,
    Cast,
    Entry,
    called,
    mentions,
    named,
    ranks,
    registry_entries,
    search,
    used,
)
from ui.session import Session

_FEW = 20


class Scene:
    """A reading of the file for one article; read again when told that something changed."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._words = ArticleWords("")
        self.proposed: tuple[Actor, ...] = ()
        self.codebook = Codebook()
        self.cast = Cast()

    def open_project(self) -> None:
        """Reads what does not depend on the article."""
        self.read_codebook()

    def open_article(self) -> None:
        """Reads the open article and deals the slots: to actors used in it, then to those it mentions."""
        self._words = ArticleWords(self._session.text)
        self._forget("_mentions")
        self.cast = Cast()
        self.cast.enter(self._used())
        self.cast.enter(self._mentions)

    def read_codebook(self) -> None:
        """Reads codebook and registry again; who is mentioned is worked out when it is asked for."""
        self.codebook = self._session.codebook
        self._forget("_entries", "_mentions")

    @cached_property
    def _entries(self) -> tuple[Entry, ...]:
        return registry_entries(self.codebook)

    @cached_property
    def _mentions(self) -> dict[str, int]:
        return mentions(self._entries, self._words)

    def _forget(self, *names: str) -> None:
        for name in names:
            vars(self).pop(name, None)

    def _used(self) -> list[str]:
        """The actors that annotations of the article were given, in order of first use."""
        session, book = self._session, self.codebook
        if not (session.project and session.article and session.shown_coder):
            return []
        registries = tuple(variable.id for variable in book.variables if variable.kind == REGISTRY)
        found = first_uses(session.project, session.article.id, session.shown_coder.id, registries)
        return [actor for actor in dict.fromkeys(map(book.read_as, found)) if actor in book.actors]

    def read_again(self, changed: Collection[str]) -> None:
        """Follows annotations that changed or came; actors new among them get the next slots."""
        if len(changed) > _FEW:
            self.cast.enter(self._used())
        else:
            found = (self.annotation(identity) for identity in changed)
            self.cast.enter(used([one for one in found if one], self.codebook))

    def annotation(self, identity: str) -> Annotation | None:
        """One of the article's annotations by the coder shown."""
        session = self._session
        try:
            found = reading.annotation(session.project, identity) if session.project else None
        except AnnotatorError:
            return None
        here = session.article and session.shown_coder and (session.article.id, session.shown_coder.id)
        return found if found and here == (found.article, found.coder) else None

    @property
    def asked(self) -> tuple[Variable, ...]:
        """The variables asked of a passage, in order."""
        return self.codebook.coded

    def slots(self) -> dict[str, int]:
        """Slots by actor, also by those that are read as another."""
        slots = self.cast.slots
        joined = {old: slots[new] for old, new in self.codebook.redirects.items() if new in slots}
        return joined | slots

    def actor(self, identity: str) -> Actor | None:
        """An actor of the registry or one proposed with the claim in hand; None for what is neither."""
        known = self.codebook.actors.get(self.codebook.read_as(identity))
        return known or next((actor for actor in self.proposed if actor.id == identity), None)

    def kind_of(self, actor: Actor) -> str:
        """The name of an actor's kind; empty while it is open."""
        return self.codebook.name_of(actor.kind) if actor.kind in self.codebook.values else ""

    def known_with(self, actors: tuple[Actor, ...]) -> Codebook:
        """The codebook as it will be with proposed actors."""
        return replace(self.codebook, actors={**self.codebook.actors, **{actor.id: actor for actor in actors}})

    def find(self, query: str) -> list[str]:
        """The actors that fit a query, best first."""
        order = ranks(self._used(), self._mentions, self._frequency())
        return search(self._entries, query, order)

    def is_named(self, query: str) -> bool:
        """Whether the registry has a name like this already."""
        return bool(named(self._entries, query))

    def called(self, query: str, best: str) -> list[str]:
        """The actors that a query may mean, `best` being the first that fits."""
        return called(self._entries, query, best)

    def same_as(self, annotation: Annotation) -> Annotation | None:
        """Another annotation with the same passage and the same values."""
        if self._session.project is None:
            return None
        first = annotation.segments[0]
        near = annotations_under(
            self._session.project, annotation.article, annotation.coder, first.start, first.end
        )
        alike = (one for one in near if one.segments == annotation.segments)
        return next((one for one in alike if _given(one) == _given(annotation)), None)

    def _frequency(self) -> dict[str, int]:
        counts = self._session.uses.totals
        return {actor: counts[actor] for actor in self.codebook.actors if actor in counts}


def _given(annotation: Annotation) -> dict[str, tuple[str, ...]]:
    return {variable: values for variable, values in annotation.values.items() if values}
