"""What merging leaves to a person: each a question with its answers, and what giving one does.

Fields set on two machines at once; names that may be one; removed things that work stands on; own passages that a
corrected download of their article still has.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from annotator.domain.fold import REMOVED
from annotator.domain.revision import Kind
from annotator.messages import opening
from annotator.report.voice import said
from annotator.storage import conflicts as storage
from annotator.storage import usage
from annotator.storage.project_file import ProjectFile, ProjectReader
from annotator.storage.same_names import SameName
from annotator.verbs import carrying, joining, keeping, removed_things
from annotator.verbs.labels import Labels
from annotator.verbs.projects import act_in

SETTLE, NAME, GONE, CARRY = "To settle", "One name", "Removed", "Corrected article"


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer in the words of the voice in force, and `give`, which writes it as an act of whoever owns the file."""

    words: str
    give: Callable[[ProjectFile], object]


@dataclass(frozen=True, slots=True)
class Question:
    """What it is about, in a line and in full, and what can be answered; `kind` is one of the four."""

    kind: str
    about: str
    words: str
    answers: tuple[Answer, ...]


def questions(project: ProjectReader) -> list[Question]:
    """Everything open: in a lead's file all of it, in a coder's what is the coder's own to decide."""
    labels = Labels(project)
    found = [*_to_settle(project, labels)]
    if project.owner is None:
        found += [*_names(project), *_gone(project)]
    return found + list(_to_carry(project))


def settle_all(project: ProjectFile) -> int:
    """Settles every field by the value that is shown; returns how many were open."""
    found = storage.conflicts(project)
    if found:
        keeping.keep(project)
    for one in found:
        shown = next(choice for choice in one.choices if choice.shown)
        project.append(storage.settled_by(project, one, shown, act_in(project)))
    return len(found)


def _to_settle(project: ProjectReader, labels: Labels) -> Iterator[Question]:
    for one in storage.conflicts(project):
        if project.owner is not None and one.kind != Kind.ANNOTATION:
            continue
        about = labels.entity(one.kind, one.entity)
        field = said("whether it is there") if one.field == REMOVED else labels.field(one.field)
        answers = tuple(_settling(one, choice, labels) for choice in one.choices)
        words = said("{about}. Set on two machines at once: {field}. Which one stands?")
        words = words.format(about=about, field=field)
        # Of several fields of one thing each has a line of its own that says which.
        line = said("{field}: {about}").format(field=opening(field), about=about)
        yield Question(SETTLE, line, words, answers)


def _settling(one: storage.Conflict, choice: storage.Choice, labels: Labels) -> Answer:
    who = labels.coders.get(choice.author, choice.author)
    words = said("{value}  ({who}, {at} UTC, shown now)" if choice.shown else "{value}  ({who}, {at} UTC)")
    at = choice.at[:16].replace("T", " ")

    def give(project: ProjectFile) -> None:
        project.append(storage.settled_by(project, one, choice, act_in(project)))

    return Answer(words.format(value=labels.value(one.field, choice.value), who=who, at=at), give)


def _names(project: ProjectReader) -> Iterator[Question]:
    offers = joining.offers(project)
    counts = usage.annotations_with(project, {entity for one in offers for entity in one.entities})
    for one in offers:
        things = [joining.find(project, entity) for entity in one.entities]
        answers = [_joining(things, into, counts.get(into.entity, 0)) for into in things]
        if one.kind == Kind.ACTOR:
            answers.append(Answer(said("They differ: keep them apart"), _telling_apart(things)))
        yield Question(NAME, _called(one), _same(one), tuple(answers))


def _called(one: SameName) -> str:
    words = {
        Kind.CODER: said("{n} coders called “{name}”"),
        Kind.ACTOR: said("{n} actors called “{name}”"),
        Kind.VALUE: said("{n} values called “{name}”"),
    }[Kind(one.kind)]
    return words.format(n=len(one.entities), name=one.name)


def _same(one: SameName) -> str:
    words = {
        Kind.CODER: said("{n} coders are called “{name}”. Are they the same person? Nothing is rewritten by joining."),
        Kind.ACTOR: said("{n} actors are called “{name}”. Are they one? Nothing is rewritten by joining."),
        Kind.VALUE: said("{n} values are called “{name}”. Are they one? Nothing is rewritten by joining."),
    }[Kind(one.kind)]
    return words.format(n=len(one.entities), name=one.name)


def _joining(things: list[joining.Thing], into: joining.Thing, annotations: int) -> Answer:
    others = [one for one in things if one is not into]
    words = said("They are one: read all as “{name}” ({id}, annotations: {n})")
    words = words.format(name=into.name, id=into.entity[-6:], n=annotations)
    return Answer(words, lambda project: joining.join(project, others, into, act_in(project)))


def _telling_apart(things: list[joining.Thing]) -> Callable[[ProjectFile], object]:
    return lambda project: joining.tell_apart(project, things, act_in(project))


def _gone(project: ProjectReader) -> Iterator[Question]:
    for one in removed_things.removed_things(project):
        kind = _kind(one.kind)
        words = said("The {kind} “{name}” was removed; annotations that stand on it: {n}. They are kept.")
        words = words.format(kind=kind, name=one.name, n=one.annotations)
        answer = Answer(said("Bring it back"), _bringing_back(one.entity))
        yield Question(GONE, said("{kind} “{name}”").format(kind=kind, name=one.name), words, (answer,))


def _kind(kind: str) -> str:
    words = {
        Kind.ARTICLE: said("article"), Kind.CODER: said("coder"), Kind.ACTOR: said("actor"), Kind.VALUE: said("value"),
    }  # fmt: skip
    return words[Kind(kind)]


def _bringing_back(entity: str) -> Callable[[ProjectFile], object]:
    return lambda project: removed_things.bring_back(project, [entity], act_in(project))


def _to_carry(project: ProjectReader) -> Iterator[Question]:
    for one in carrying.proposals(project):
        quote = " … ".join(one.quotes)
        if one.segments:
            words = said(
                "You marked “{quote}” in “{older}”. Its corrected download, “{newer}”, says it too ({share} of what"
                " stands around it is the same)."
            )
        else:
            words = said(
                "You marked “{quote}” in “{older}”. Its corrected download, “{newer}”, does not say this word for word,"
                " or says it more than once: what is to be carried over is marked there by hand."
            )
        words = words.format(quote=quote, older=one.older.title, newer=one.newer.title, share=f"{one.context:.0%}")
        yield Question(CARRY, said("“{words}”").format(words=quote), words, tuple(_on_carrying(one)))


def _on_carrying(one: carrying.Proposal) -> Iterator[Answer]:
    if one.segments:
        yield Answer(said("Carry it over"), lambda project: carrying.accept(project, [one]))
    yield Answer(said("Leave it where it is, and ask no more"), lambda project: carrying.decline(project, [one]))
