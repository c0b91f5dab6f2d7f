"""How often values and actors are used, counted behind the window once and kept true with every act."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.domain.revision import Change, Kind
from annotator.storage import reading
from annotator.storage.uses import MOST_AT_ONCE, Uses
from ui.slices import Slices

if TYPE_CHECKING:
    from ui.session import Session


class UseCounts(QObject):
    """The numbers of the open project, counted once somebody asks; `counted` where that was not done at once."""

    counted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._uses: Uses | None = None
        self._slices = Slices(self)
        self._slices.ended_later.connect(self.counted)
        session.changed.connect(self._note)
        session.project_opened.connect(self._forget)
        session.closing.connect(self._forget)

    @property
    def are_known(self) -> bool:
        """Whether all is counted; begins where it was not. A small project is counted at once."""
        if self._uses is None and self._session.project is not None:
            self._uses = Uses()
            self._slices.start(self._uses.count(self._session.project))
        return self._uses is not None and not self._slices.under_way

    @property
    def totals(self) -> dict[str, int]:
        """How many annotations give each value or actor, as far as they are counted."""
        return self._uses.totals if self.are_known or self._uses else {}

    def sure(self, value: str) -> int:
        """How many annotations give one, even if it must be waited for."""
        if not self.are_known:
            self._slices.finish()
        return self.totals.get(value, 0)

    def by_coder(self, value: str) -> list[tuple[str, int]]:
        """Who gives a value or an actor how often, the most first."""
        names = {coder.id: coder.name for coder in reading.coders(self._session.project)}
        return self._uses.by_coder(value, names) if self._uses else []

    def _note(self, change: Change) -> None:
        if self._uses is None:
            return
        touched = {edit.entity for edit in change.edits if edit.kind == Kind.ANNOTATION}
        # A worker may have done more by now than it told of.
        if len(touched) > MOST_AT_ONCE or self._session.writing is not change:
            self._forget()
        else:
            self._uses.note(self._session.project, change)

    def _forget(self) -> None:
        self._slices.stop()
        self._uses = None
