"""What merging leaves to a person: each a question with its answers, and what giving one does.

Fields set on two machines at once; names that may be one; removed things that work stands on; own passages that a
corrected download of their article still has.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from annotator.domain.fold import REMOVED
from annotator.domain.revision import Kind
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
    """One answer in words, and `give`, which writes it as an act of whoever owns the file."""

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
        found += [*_names(project, labels), *_gone(project)]
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
        field = "whether it is there" if one.field == REMOVED else labels.field(one.field)
        answers = tuple(_settling(one, choice, labels) for choice in one.choices)
        yield Question(SETTLE, about, f"{about}. Set on two machines at once: {field}. Which one stands?", answers)


def _settling(one: storage.Conflict, choice: storage.Choice, labels: Labels) -> Answer:
    who = labels.coders.get(choice.author, choice.author)
    words = f"{labels.value(one.field, choice.value)}  ({who}, {choice.at[:16].replace('T', ' ')} UTC"

    def give(project: ProjectFile) -> None:
        project.append(storage.settled_by(project, one, choice, act_in(project)))

    return Answer(words + (", shown now)" if choice.shown else ")"), give)


def _names(project: ProjectReader, labels: Labels) -> Iterator[Question]:
    offers = joining.offers(project)
    counts = usage.annotations_with(project, {entity for one in offers for entity in one.entities})
    for one in offers:
        things = [joining.find(project, entity) for entity in one.entities]
        answers = [_joining(things, into, counts.get(into.entity, 0)) for into in things]
        if one.kind == Kind.ACTOR:
            answers.append(Answer("They differ: keep them apart", _telling_apart(things)))
        yield Question(NAME, f"{len(things)} {one.kind}s called “{one.name}”", _same(one), tuple(answers))


def _same(one: SameName) -> str:
    what = "the same person" if one.kind == Kind.CODER else "one"
    return f"{len(one.entities)} {one.kind}s are called “{one.name}”. Are they {what}? Nothing is rewritten by joining."


def _joining(things: list[joining.Thing], into: joining.Thing, annotations: int) -> Answer:
    others = [one for one in things if one is not into]
    words = f"They are one: read all as “{into.name}” ({into.entity[-6:]}, {annotations} annotations)"
    return Answer(words, lambda project: joining.join(project, others, into, act_in(project)))


def _telling_apart(things: list[joining.Thing]) -> Callable[[ProjectFile], object]:
    return lambda project: joining.tell_apart(project, things, act_in(project))


def _gone(project: ProjectReader) -> Iterator[Question]:
    for one in removed_things.removed_things(project):
        words = (
            f"The {one.kind} “{one.name}” was removed; annotations that stand on it: {one.annotations}. They are kept."
        )
        yield Question(GONE, f"{one.kind} “{one.name}”", words, (Answer("Bring it back", _bringing_back(one.entity)),))


def _bringing_back(entity: str) -> Callable[[ProjectFile], object]:
    return lambda project: removed_things.bring_back(project, [entity], act_in(project))


def _to_carry(project: ProjectReader) -> Iterator[Question]:
    for one in carrying.proposals(project):
        if one.segments:
            quote = " … ".join(one.quotes)
            words = (
                f"You marked “{quote}” in “{one.older.title}”. Its corrected download, “{one.newer.title}”, says it too"
                f" ({one.context:.0%} of what stands around it is the same)."
            )
            yield Question(CARRY, f"“{quote}”", words, (Answer("Carry it over", _carrying(one)),))


def _carrying(one: carrying.Proposal) -> Callable[[ProjectFile], object]:
    return lambda project: carrying.accept(project, [one])
