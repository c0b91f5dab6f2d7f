"""What the panes of the codebook share: the session, whether one may change things, how often each is used."""

from __future__ import annotations

from collections import ChainMap, defaultdict
from collections.abc import Iterable, Iterator, Mapping

from PySide6.QtCore import QObject, Signal

from annotator.domain.codebook import REGISTRY, Actor, Codebook, Value, Variable
from annotator.domain.codebook_acts import makes_a_version
from annotator.domain.errors import AnnotatorError
from annotator.domain.namesakes import folded, folded_each
from annotator.domain.revision import Change, Edit, Kind
from annotator.storage import codebook_history, codebook_notes, rechecks
from annotator.storage.project_file import ProjectFile
from annotator.storage.rechecks import Recheck
from ui.session import Session
from ui.slices import Slices
from ui.theme import LIGHT, Theme
from ui.words import problem

CODEBOOK = {Kind.VARIABLE, Kind.VALUE, Kind.ACTOR, Kind.PROJECT}


class Desk(QObject):
    """The one road of the workspace's panes to the file.

    `said` is for the window's foot; `acted` follows each act on the codebook, `coded` each on annotations; `counted`
    when it is known how often things are used, or how many versions there are.
    """

    said = Signal(str)
    acted = Signal(object)
    coded = Signal()
    counted = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.theme: Theme = LIGHT
        self.may_edit = False
        self._rechecks: list[Recheck] | None = None
        self._version: int | None = None
        self._counting = Slices(self)
        self._counting.ended_later.connect(self.counted)
        session.uses.counted.connect(self.counted)
        self._names: tuple[Codebook, Mapping[str, list[Actor]]] | None = None
        session.changed.connect(self._follow)
        session.project_opened.connect(self._forget)
        session.closing.connect(self._forget)

    @property
    def book(self) -> Codebook:
        """The codebook as it stands."""
        return self.session.codebook

    @property
    def project(self) -> ProjectFile:
        """The open project."""
        if self.session.project is None:
            raise AnnotatorError("none_open")
        return self.session.project

    @property
    def counts(self) -> Mapping[str, int] | None:
        """How many annotations give each value or actor; None while they are still being counted."""
        return self.session.uses.totals if self.session.uses.are_known else None

    @property
    def rechecks(self) -> list[Recheck]:
        """The annotations that a reworded rule touches."""
        if self._rechecks is None:
            self._rechecks = rechecks.rechecks(self.project)
        return self._rechecks

    @property
    def things(self) -> Mapping[str, Variable | Value | Actor]:
        """Variables, values and actors by their ids."""
        book = self.book
        variables = {one.id: one for one in book.variables}
        return ChainMap(variables, book.values, book.actors)  # type: ignore[arg-type]

    def named(self, words: str) -> list[Actor]:
        """The actors of a name, however it is written; the registry is gone through once for each codebook."""
        if self._names is None or self._names[0] is not self.book:
            actors, names = self.book.actors.values(), defaultdict[str, list[Actor]](list)
            for actor, name in zip(actors, folded_each([actor.name for actor in actors]), strict=True):
                names[name].append(actor)
            self._names = self.book, names
        return self._names[1].get(folded(words), [])

    @property
    def version(self) -> int | None:
        """How many acts made the codebook: counted once, then with every act; None while it is still being counted."""
        if self._version is None and not self._counting.under_way:
            self._counting.start(self._count_versions())
        return self._version

    def _count_versions(self) -> Iterator[None]:
        self._version = yield from codebook_history.version_steps(self.project)

    @property
    def registry(self) -> str:
        """The id of the first variable that is answered from the registry; empty without one."""
        return next((one.id for one in self.book.variables if one.kind == REGISTRY), "")

    def _forget(self) -> None:
        self._counting.stop()
        self._version = self._rechecks = None

    def begin(self) -> None:
        """Looks again at what one may do."""
        self.may_edit = self.session.is_lead or codebook_notes.coders_may_edit(self.project)

    def do(self, edits: Iterable[Edit]) -> bool:
        """One act; whether it is in the file. What stands in the way is said."""
        edits = list(edits)
        try:
            if edits:
                self.session.do(edits)
        except AnnotatorError as error:
            self.said.emit(problem(error))
            return False
        return bool(edits)

    def _follow(self, change: Change) -> None:
        kinds = {edit.kind for edit in change.edits}
        self._rechecks = None
        ruled = (edit for edit in change.edits if edit.kind in (Kind.VARIABLE, Kind.VALUE))
        if any(makes_a_version(edit.sets) for edit in ruled):
            # One that was cut off by the act might have seen it or not.
            self._counting.stop()
            self._version = self._version + 1 if self._version is not None else None
        if Kind.ANNOTATION in kinds:
            self.coded.emit()
        if kinds & CODEBOOK:
            self.acted.emit(change)
