"""The right pane for an actor: its names and kind, who uses it in which words, and whether it is another one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QWidget

from annotator.domain import codebook_acts as acts
from annotator.domain.codebook import Actor
from annotator.domain.lookalikes import Lookalike
from annotator.domain.records import PROPOSED
from annotator.domain.revision import Change, Kind
from ui.card import button, line, show_words, worded
from ui.codebook.desk import Desk
from ui.codebook.details import Pane
from ui.codebook.past import Past
from ui.codebook.small_parts import KeptLine, KeptText, heading
from ui.codebook.telling import cut
from ui.codebook.used import Quoting
from ui.cut_choice import CutChoice
from ui.language import counted, marked, tr

WHY = {
    "same": marked("One name or alias is the same."),
    "bare": marked("The names differ by accents, blanks or punctuation."),
    "order": marked("The same words in another order."),
    "short": marked("One name is the other, shortened."),
    "initials": marked("One name is the other’s initials."),
    "spelling": marked("The names differ by a letter or two."),
}


class ActorPane(Pane):
    """One actor of the registry."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.shown: Actor | None = None
        self._pair: Lookalike | None = None
        self._target = self._named_beside = ""
        self._quoting = Quoting(desk, self)
        self.title, self.state = heading(""), worded("warning")
        self.column.addWidget(self.title)
        self.column.addWidget(self.state)
        self.accept, self.decline = button(tr("Accept"), "primary"), button(tr("Decline"))
        self.part = button(tr("Take back the join"))
        self.column.addLayout(line(self.accept, self.decline, self.part, None))
        self.name, self.kind = KeptLine(tr("Name")), CutChoice(accessibleName=tr("Kind"))
        self.kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.also, self.note_text = KeptText(tr("Also written, one name a line")), KeptText(tr("Note"))
        self.also.setPlaceholderText(tr("One name a line"))
        self.headed(tr("Name"), self.name)
        self.headed(tr("Kind"), self.kind)
        self.headed(tr("Also written"), self.also)
        self.headed(tr("Note"), self.note_text)
        self.used = worded()
        self.headed(tr("Used"), self.used)
        self._add_joining()
        self.past = Past(desk)
        self.column.addSpacing(6)
        self.column.addWidget(self.past)
        self.column.addStretch(1)
        self._wire()

    def _add_joining(self) -> None:
        self.like_head, self.other = heading(tr("The same as")), QLineEdit(accessibleName=tr("Join with another actor"))
        self.other.setPlaceholderText(tr("Type another actor’s name"))
        self.why, self.evidence = worded("warning"), worded()
        self.join, self.apart = button(tr("Join"), "primary"), button(tr("Not the same"))
        self.column.addSpacing(6)
        for widget in (self.like_head, self.other, self.why, self.evidence):
            self.column.addWidget(widget)
        for one in (self.join, self.apart):
            self.column.addLayout(line(one, None))
        completer = QCompleter([], self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.other.setCompleter(completer)

    def _wire(self) -> None:
        self.name.kept.connect(self._rename)
        self.kind.activated.connect(lambda place: self.set(kind=self.kind.itemData(place)))
        self.also.kept.connect(lambda words: self.set(aliases=_names(words)))
        self.note_text.kept.connect(lambda words: self.set(note=words))
        self.other.textChanged.connect(self._aim)
        self.other.completer().activated.connect(self.other.setText)
        self.join.clicked.connect(self.join_now)
        self.apart.clicked.connect(self.tell_apart)
        self.accept.clicked.connect(lambda: self.desk.do(acts.accept(self.shown)) if self.shown else None)
        self.decline.clicked.connect(self.take_away)
        self.part.clicked.connect(lambda: self.desk.do(acts.join(self.shown, None)) if self.shown else None)

    # -- what it shows

    def show_actor(self, one: Actor, pair: Lookalike | None, proposer: str = "") -> None:
        """Shows an actor as the file has it, with the one it looks like."""
        other_one = self.shown is None or self.shown.id != one.id
        self.shown, self._pair = one, pair
        book, edit = self.desk.book, self.desk.may_edit
        joined = book.name_of(book.read_as(one.id)) if one.into else ""
        proposed = one.status == PROPOSED and not joined
        self.title.setText(one.name)
        proposal = tr("Proposed by {name}.", name=proposer) if proposed else ""
        show_words(self.state, tr("Read as “{name}”.", name=joined) if joined else proposal)
        self._show_buttons(proposed, bool(joined))
        for field, words in ((self.name, one.name), (self.also, "\n".join(one.aliases)), (self.note_text, one.note)):
            field.setReadOnly(not edit)
            field.show_text(words)
        self._show_kinds(one)
        self._show_joining(one, pair, other_one, edit and not joined)
        self.past.show_entity(Kind.ACTOR, one.id)

    def _show_buttons(self, proposed: bool, joined: bool) -> None:
        edit = self.desk.may_edit
        self.accept.setVisible(edit and proposed)
        counts = self.desk.counts
        unused = counts is not None and not counts.get(self.shown.id if self.shown else "", 0)
        self.decline.setVisible(edit and not joined and unused)
        self.decline.setText(tr("Decline" if proposed else "Remove"))
        self.part.setVisible(edit and joined)

    def _show_kinds(self, one: Actor) -> None:
        kinds = acts.attribute_values(self.desk.book)
        self.kind.clear()
        self.kind.addItem("–", "")
        for value in kinds.values():
            if not value.retired or value.id == one.kind:
                self.kind.addItem(value.name, value.id)
        self.kind.setCurrentIndex(max(0, self.kind.findData(one.kind)))
        self.kind.setEnabled(self.desk.may_edit)

    def _show_joining(self, one: Actor, pair: Lookalike | None, other_one: bool, possible: bool) -> None:
        for widget in (self.like_head, self.other):
            widget.setVisible(possible)
        names = [actor.name for actor in self.desk.book.actors.values() if actor.id != one.id and not actor.into]
        model = self.other.completer().model()
        model.setStringList(names)  # type: ignore[attr-defined]
        like = _other_of(pair, one.id) if pair else ""
        if other_one or (like and not self.other.text()):
            self.other.setText(self.desk.book.name_of(like) if like else "")
        self._aim()

    def _aim(self) -> None:
        """Who is meant by the name that stands in the line, and what is known of both."""
        one = self.shown
        like = _other_of(self._pair, one.id) if self._pair and one else ""
        found = [actor for actor in self.desk.named(self.other.text()) if one and actor.id != one.id]
        target = next((actor for actor in found if actor.id == like), found[0] if found else None)
        possible = bool(target and self.desk.may_edit and one and not one.into)
        self._target = target.id if target and possible else ""
        alike = bool(possible and self._pair and self._target == like)
        show_words(self.why, tr(WHY[self._pair.why]) if alike and self._pair else "")
        self._named_beside = f"{target.name}\n" if target and possible else ""
        show_words(self.evidence, self._named_beside)
        if one:
            beside = [(self._show_evidence, target, 2)] if target and possible else []
            self._quoting.tell((self.used.setText, one, 3), *beside)
        self.join.setVisible(possible)
        self.apart.setVisible(alike)
        if possible and one and target:
            kept = self._kept(one, target)
            self.join.setText(tr("Join into “{name}”", name=cut(kept.name, 28)))
            told = tr("From now on both are read as “{name}”; no annotation is rewritten.", name=kept.name)
            self.join.setToolTip(told)

    def _kept(self, one: Actor, target: Actor) -> Actor:
        """Of a pair that looks alike the likelier name is kept; else the one that was named."""
        if self._pair and {one.id, target.id} == {self._pair.keep, self._pair.other}:
            return self.desk.book.actors[self._pair.keep]
        return target

    def _show_evidence(self, words: str) -> None:
        show_words(self.evidence, self._named_beside + words)

    def tell_counts(self) -> None:
        """How often it is used is known by now."""
        if self.shown:
            joined = self.shown.into is not None
            self._show_buttons(self.shown.status == PROPOSED and not joined, joined)
            self._aim()

    def show_again(self) -> None:
        """Shows what the file has."""
        if self.shown and self.shown.id in self.desk.book.actors:
            self.show_actor(self.desk.book.actors[self.shown.id], self._pair)

    def note(self, change: Change) -> None:
        """An act went in: it may be asked why."""
        self.past.note(change)

    # -- what a person does

    def set(self, **fields: object) -> None:
        """Other fields, as one act."""
        if self.shown is not None and self.desk.may_edit and not self.desk.do(acts.change(self.shown, **fields)):
            self.show_again()

    def _rename(self, name: str) -> None:
        self.set(name=" ".join(name.split())) if name else self.show_again()

    def join_now(self) -> None:
        """Joins the actor shown with the one named: one act, and undone as one."""
        one, target = self.shown, self.desk.book.actors.get(self._target)
        if one is None or target is None or not self.desk.may_edit:
            return
        kept = self._kept(one, target)
        gone = one if kept is target else target
        if self.desk.do(acts.join(gone, kept.id)):
            words = tr("“{name}” is read as “{kept}” everywhere. Ctrl+Z takes it back.", name=gone.name, kept=kept.name)
            self.desk.said.emit(words)

    def tell_apart(self) -> None:
        """Says that two who look alike are two."""
        one, target = self.shown, self.desk.book.actors.get(self._target)
        if one and target and self.desk.may_edit and self.desk.do(acts.tell_apart(one, target)):
            self.desk.said.emit(tr("They stay two, both accepted; you are not asked again. Ctrl+Z takes it back."))

    def take_away(self) -> None:
        """Declines or removes an actor that nobody uses."""
        one = self.shown
        if one is None or not self.desk.may_edit:
            return
        if number := self.desk.session.uses.sure(one.id):
            words = counted(
                "“{name}” is used {n} time: join it into another instead.",
                "“{name}” is used {n} times: join it into another instead.",
                number, name=one.name,
            )  # fmt: skip
            self.desk.said.emit(words)
        elif self.desk.do(acts.drop(one)):
            self.desk.said.emit(tr("“{name}” is removed. Ctrl+Z brings it back.", name=one.name))


def _other_of(pair: Lookalike, one: str) -> str:
    return pair.other if pair.keep == one else pair.keep


def _names(words: str) -> Sequence[str]:
    return tuple(dict.fromkeys(" ".join(part.split()) for part in words.split("\n") if part.strip()))
