"""The claim in hand and what becomes of it: one act when it is kept, nothing when it is dropped."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from annotator.domain import changes
from annotator.domain.codebook import NOTE, Actor, Variable
from annotator.domain.errors import AnnotatorError
from annotator.domain.records import PROPOSED, Annotation
from annotator.domain.revision import Edit, Kind
from annotator.domain.span import Span
from ui.coding.draft import Draft, first_field, next_unanswered, previous_asked, united
from ui.coding.keys import Stroke
from ui.coding.scene import Scene
from ui.language import tr
from ui.session import Session
from ui.words import told

Segments = tuple[tuple[int, int], ...]
Values = Mapping[str, tuple[str, ...]]
_SIGNS = ("-", "+", "=", ".")


class Claim(QObject):
    """Takes passages and answers; writes through the session, a new annotation or other values for the one shown."""

    changed = Signal()
    kept = Signal(str)
    dropped = Signal()
    draft_changed = Signal(tuple)
    message = Signal(str)

    def __init__(self, session: Session, scene: Scene, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._scene = scene
        self._told: Segments = ()
        self.draft = Draft()
        self._aside: Draft | None = None
        self.keeping = False

    @property
    def is_new(self) -> bool:
        """Whether a passage waits to be coded."""
        return bool(self.draft.segments) and not self.draft.annotation

    @property
    def may_write(self) -> bool:
        """Whether an answer would be kept: there is a passage, and it is this coder's to code."""
        return bool(self.draft.segments) and self._session.may_code

    # -- what is in hand

    def reset(self) -> None:
        """Nothing is in hand any more."""
        self._aside = None
        self._hold(Draft(field=first_field(self._scene.asked)))

    def take_selection(self, segments: Segments) -> None:
        """The passage selected in the text; an empty one leaves alone what is begun or shown."""
        if not segments:
            if self.is_new and not self.draft.begun:
                self.reset()
            return
        if not self._session.may_code:
            return
        spans = tuple(Span(start, end) for start, end in segments)
        self._hold(replace(self._going_on(spans), segments=spans))
        self._session.select_annotation("")

    def _going_on(self, spans: tuple[Span, ...]) -> Draft:
        """The claim in hand if `spans` are its passage made longer, shorter or more; else a new one."""
        fresh = Draft(field=first_field(self._scene.asked))
        if not self.is_new:
            return fresh
        if any(one.start < other.end and other.start < one.end for one in spans for other in self.draft.segments):
            return self.draft
        if any(self.draft.values.values()):
            self._aside = self.draft
            self.message.emit(tr("Another passage: Shift+Enter adds it to the claim, a value begins a new one."))
        return replace(fresh, memo=self.draft.memo)

    def add_segment(self) -> Segments:
        """Adds the passage in hand to the claim begun before it; all its segments, none where none was begun."""
        if self._aside is None or not self.is_new:
            return ()
        segments = united((*self._aside.segments, *self.draft.segments))
        begun, self._aside = self._aside, None
        self._hold(replace(begun, segments=segments, memo=self.draft.memo))
        return tuple((span.start, span.end) for span in segments)

    def show(self, annotation: str) -> None:
        """An existing annotation, to be looked at and recoded; an empty id puts away the one shown."""
        if not annotation:
            if self.draft.annotation:
                self.reset()
            return
        self._aside = None
        if self.draft.begun:
            self.message.emit(tr("The claim begun before was dropped."))
        self._hold(self._as_stored(annotation))

    def read_again(self) -> None:
        """Follows what changed in the file: the annotation shown may have other values, or be gone."""
        if not self.draft.annotation:
            return
        stored = self._as_stored(self.draft.annotation)
        self._hold(replace(stored, field=self.draft.field) if stored.annotation else stored)
        if not stored.annotation:
            self._session.select_annotation("")

    def _as_stored(self, annotation: str) -> Draft:
        found = self._scene.annotation(annotation)
        return Draft.of(found) if found else Draft(field=first_field(self._scene.asked))

    def _hold(self, draft: Draft) -> None:
        self.draft = draft
        self._scene.proposed = draft.proposed
        self.changed.emit()
        passage = tuple((span.start, span.end) for span in draft.segments) if draft.begun else ()
        if passage != self._told:
            self._told = passage
            self.draft_changed.emit(passage)

    # -- answers

    def focus(self, variable: str) -> None:
        """Brings a variable into focus."""
        self._hold(self.draft.focused(variable))

    def answer(self, variable: Variable, value: str, add: bool = False) -> None:
        """Gives a variable a value and moves on; with `add` it stays, where a variable takes several."""
        if not self.may_write:
            return
        self._aside = None
        after = self.draft.focused(variable.id).answered(variable, value, add)
        if self.draft.annotation:
            self._recode(after, variable.id)
            if not after.adding:
                self.focus("")
            return
        waiting = None if after.adding else next_unanswered(self._scene.asked, after)
        if waiting or after.adding:
            self._hold(after.focused(waiting or variable.id))
        else:
            self.draft = after
            self.keep()

    def mark(self, variable: Variable, value: str) -> None:
        """Notes something on the coding, or takes it back; the field in focus stays."""
        if self.may_write:
            self._take(self.draft.toggled(variable.id, value), variable.id)

    def propose(self, variable: Variable, name: str, add: bool = False) -> None:
        """Answers with an actor that the registry lacks; it comes in with the claim, its kind left open."""
        if self.may_write:
            actor = Actor(self._session.act().new_id(), " ".join(name.split()), status=PROPOSED)
            self.draft = replace(self.draft, proposed=(*self.draft.proposed, actor))
            self._scene.proposed = self.draft.proposed
            self.answer(variable, actor.id, add)

    def set_text(self, variable: Variable, text: str) -> None:
        """Gives a free-text variable its text without moving on."""
        if self.may_write and (text,) != (self.draft.given(variable.id) or ("",)):
            values = {**self.draft.values, variable.id: (text,) if text else ()}
            self._take(replace(self.draft, values=values), variable.id)

    def take_out(self, variable: str, value: str) -> None:
        """Takes one value out."""
        if self.may_write:
            self._take(self.draft.without(variable, value), variable)

    def back(self) -> None:
        """Takes the last value of the variable in focus out; from an empty one goes to the one before."""
        given = self.draft.given(self.draft.field)
        if given and self.may_write:
            self.take_out(self.draft.field, given[-1])
        else:
            self.focus(previous_asked(self._scene.asked, self.draft.field))

    def set_memo(self, memo: str) -> None:
        """Gives the claim its memo."""
        if self.may_write and memo != self.draft.memo:
            if self.draft.annotation:
                self._write([changes.recode(self.draft.annotation, memo=memo)])
            else:
                self._hold(replace(self.draft, memo=memo))

    def _take(self, after: Draft, variable: str) -> None:
        if self.draft.annotation:
            self._recode(after, variable)
        else:
            self._hold(after)

    def _recode(self, after: Draft, variable: str) -> None:
        edits = [changes.recode(after.annotation, {variable: after.given(variable)})]
        self._write([*map(changes.add_actor, after.named), *edits], {variable: after.given(variable)}, after.named)
        self.draft = replace(self.draft, adding=after.adding)

    def tells_letters(self, stroke: Stroke) -> bool:
        """Of an annotation that is looked at, no variable waits for a digit or a sign until its letter says which."""
        if not (self.draft.annotation and self.may_write and (stroke.digit or stroke.sign in _SIGNS)):
            return False
        asked = (one for one in self._scene.asked if one.key and one.kind != NOTE)
        letters = ", ".join(f"{one.key.upper()} {one.name}" for one in asked)
        self.message.emit(tr("Say first what is to be changed, by its letter: {letters}.", letters=letters))
        return True

    # -- what becomes of it

    def keep(self) -> None:
        """Commits the passage as it stands, values missing or not: one act."""
        session, draft = self._session, self.draft
        if not (self.is_new and self.may_write) or session.article is None or session.coder is None:
            return
        made = Annotation(
            session.act().new_id(), session.article.id, session.coder.id, draft.segments, draft.values, draft.memo
        )
        twin = self._scene.same_as(made)
        edits = [*map(changes.add_actor, draft.named), _annotate(made, session.text), *session.started_edit()]
        self.keeping = True
        written = self._write(edits, made.values, draft.named, partial(self._keep_again, draft.segments))
        self.keeping = False
        if not written:
            return
        self.reset()
        self.kept.emit(made.id)
        if twin:
            self.message.emit(tr("Kept. The same passage has the same values once more already."))
        elif not any(draft.values.values()):
            self.message.emit(tr("Kept without values."))

    def _keep_again(self, passage: tuple[Span, ...], do: bool) -> bool:
        """Keeps what the disk refused, as the form holds it now; False where it was dropped meanwhile."""
        still_there = self.is_new and self.draft.segments == passage
        if still_there and do:
            self.keep()
        return still_there

    def drop(self) -> None:
        """Forgets the passage in hand."""
        self.reset()
        self.dropped.emit()

    def remove(self) -> None:
        """Removes the annotation shown."""
        if self.draft.annotation and self.may_write:
            self._write([changes.remove(Kind.ANNOTATION, self.draft.annotation)])

    def _write(
        self,
        edits: Iterable[Edit],
        values: Values | None = None,
        named: tuple[Actor, ...] = (),
        again: Callable[[bool], bool] | None = None,
    ) -> bool:
        """One act; when it cannot be kept the claim stays in hand and a sentence says why."""
        try:
            self._scene.known_with(named).check(values or {})
            self._session.do(edits, again=again)
        except AnnotatorError as problem:
            self.message.emit(told(problem))
            self._hold(self.draft)
            return False
        return True


def _annotate(made: Annotation, text: str) -> Edit:
    values = {variable: given for variable, given in made.values.items() if given}
    return changes.annotate(made.id, made.article, made.coder, made.segments, text, values, made.memo)
