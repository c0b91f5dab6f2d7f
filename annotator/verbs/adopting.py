"""The annotations of a project made separately, as new coders of this one.

Articles are found by identical text, variables and values by code or exact name, and nothing is guessed: what has no
match is listed and left out, and comes with a second adoption once its match is there. Coders and annotations keep
their ids, so that adopting a file twice adds only what is new.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from annotator.domain.changes import Act, add_actor, add_coder, annotate, mark_coding
from annotator.domain.clock import now
from annotator.domain.codebook import CLOSED, REGISTRY, Actor, Codebook, Variable
from annotator.domain.errors import AnnotatorError
from annotator.domain.records import NOT_STARTED, PROPOSED, Annotation, Coder
from annotator.domain.revision import Edit
from annotator.storage import derive, reading, states, vet
from annotator.storage.project_file import ProjectFile, ProjectReader
from annotator.verbs import keeping
from annotator.verbs.projects import act_in

PURGED = "purged"


@dataclass(frozen=True, slots=True)
class Adopted:
    """What an adoption brought: the coders who are new here, annotations added and there already, actors proposed.

    `articles` of that file have their text here. `left_out` says why annotations stayed out, and how many.
    """

    coders: tuple[str, ...]
    articles: int
    added: int
    skipped: int
    proposed: tuple[str, ...]
    left_out: dict[str, int]


def adopt(project: ProjectFile, file: Path, preview: bool = False) -> Adopted:
    """Adds the annotations of another project's file, each as its coder's own act; `preview` only says what would be.

    A file of this very project is for merging and raises AnnotatorError.
    """
    with vet.vetted(file) as copy:
        states.prepare(copy)
        derive.rebuild(copy)
        other = ProjectReader(copy)
        try:
            if other.id == project.id:
                raise AnnotatorError("adopt_own")
            plan = _Plan(project, other)
        finally:
            other.release()
    if not preview and plan.edits:
        keeping.keep(project)
        plan.carry_out()
    coders = tuple(coder.name for coder in plan.coders)
    proposed = tuple(sorted(actor.name for actor in plan.actors.values()))
    return Adopted(coders, len(plan.articles), plan.added, plan.skipped, proposed, dict(plan.left_out))


class _Plan:
    """Another project's work, sorted into what comes here and what stays out."""

    def __init__(self, project: ProjectFile, other: ProjectReader) -> None:
        self._project = project
        self._names = _Names(reading.codebook(other), reading.codebook(project))
        self._here = {row[0] for row in project.raw.execute("SELECT DISTINCT entity FROM revision")}
        self._purged = set(json.loads(project.local(PURGED) or "[]"))
        self._texts: dict[str, str] = {}
        self.articles = _same_articles(project, other)
        self.edits: dict[str, list[Edit]] = {}
        self.actors: dict[str, Actor] = {}
        self.left_out: Counter[str] = Counter()
        self.added = self.skipped = 0
        titles = {article.id: article.title for article in reading.articles(other)}
        for annotation in reading.annotations(other):
            if annotation.id in self._here:
                self.skipped += 1
            elif why := self._hindrance(annotation, titles):
                self.left_out[why] += 1
            else:
                self._take(annotation)
        self._take_codings(other)
        self.coders = [
            coder for coder in reading.coders(other) if coder.id in self.edits and coder.id not in self._here
        ]

    def _hindrance(self, annotation: Annotation, titles: dict[str, str]) -> str | None:
        if self._was_purged(annotation.id) or self._was_purged(annotation.coder):
            return "it was purged from this project"
        if annotation.article not in self.articles:
            return f"no article here has the text of “{titles[annotation.article]}”"
        return self._names.missing(annotation)

    def _was_purged(self, entity: str) -> bool:
        return hashlib.sha256(entity.encode()).hexdigest() in self._purged

    def _take(self, annotation: Annotation) -> None:
        article, coder = self.articles[annotation.article], annotation.coder
        values = self._names.values(annotation, self.actors)
        text = self._texts.get(article) or self._texts.setdefault(article, reading.text_of(self._project, article))
        edit = annotate(annotation.id, article, coder, annotation.segments, text, values, annotation.memo)
        self.edits.setdefault(coder, []).append(edit)
        self.added += 1

    def _take_codings(self, other: ProjectReader) -> None:
        for coding in reading.codings(other):
            article, coder = self.articles.get(coding.article), coding.coder
            if article is None or coding.state == NOT_STARTED or self._was_purged(coder):
                continue
            if reading.coding_state(self._project, article, coder) == NOT_STARTED:
                edit = mark_coding(self._project.id, article, coder, coding.state)
                self.edits.setdefault(coder, []).append(edit)

    def carry_out(self) -> None:
        """New coders and actors as an act of whoever owns the file, then one act of every coder."""
        news = [add_coder(_plain(coder)) for coder in self.coders] + [add_actor(one) for one in self.actors.values()]
        if news:
            self._project.append(act_in(self._project).change(news))
        for coder, edits in self.edits.items():
            self._project.append(Act(coder, now()).change(edits))


def _plain(coder: Coder) -> Coder:
    """Whoever led there leads nothing here."""
    return Coder(coder.id, coder.name, coder.kind)


def _same_articles(project: ProjectReader, other: ProjectReader) -> dict[str, str]:
    """The articles of another project that have their text here, under another id or the same."""
    by_text = {article.text: article.id for article in reading.articles(project)}
    return {one.id: by_text[one.text] for one in reading.articles(other) if one.text in by_text}


@dataclass
class _Names:
    """Another codebook's variables, values and actors as they are here: by id, permanent code or exact name."""

    theirs: Codebook
    ours: Codebook
    _variables: dict[str, Variable | None] = field(default_factory=dict)

    def missing(self, annotation: Annotation) -> str | None:
        """What an annotation was given that has no match here."""
        for variable, given in annotation.values.items():
            ours = self._variable(variable)
            if ours is None:
                return f"there is no variable “{self._their_variable(variable)}” here"
            for value in given:
                if ours.kind in CLOSED and self._value(ours, value) is None:
                    return f"“{ours.name}” has no value “{self.theirs.name_of(value)}” here"
        return None

    def values(self, annotation: Annotation, new_actors: dict[str, Actor]) -> dict[str, tuple[str, ...]]:
        """The values here; an actor of a name that is not here comes as a proposed one and is put into `new_actors`."""
        found = {}
        for variable, given in annotation.values.items():
            ours = self._variable(variable)
            assert ours is not None
            found[ours.id] = tuple(dict.fromkeys(self._given(ours, value, new_actors) for value in given))
        return found

    def _given(self, variable: Variable, value: str, new_actors: dict[str, Actor]) -> str:
        if variable.kind in CLOSED:
            return self._value(variable, value) or value
        return self._actor(value, new_actors) if variable.kind == REGISTRY else value

    def _their_variable(self, identity: str) -> str:
        return next((one.name for one in self.theirs.variables if one.id == identity), identity)

    def _variable(self, identity: str) -> Variable | None:
        if identity not in self._variables:
            theirs = next((one for one in self.theirs.variables if one.id == identity), None)
            same = [one for one in self.ours.variables if one.id == identity]
            if theirs and not same:
                alike = [one for one in self.ours.variables if one.kind == theirs.kind]
                same = [one for one in alike if one.code == theirs.code] or [
                    one for one in alike if one.name == theirs.name
                ]
            self._variables[identity] = same[0] if same else None
        return self._variables[identity]

    def _value(self, variable: Variable, identity: str) -> str | None:
        ours = self.ours.values_of(variable.id)
        theirs = self.theirs.values.get(identity)
        same = [one.id for one in ours if one.id == identity]
        same += [one.id for one in ours if theirs and one.name == theirs.name]
        return same[0] if same else None

    def _actor(self, identity: str, new_actors: dict[str, Actor]) -> str:
        if identity in self.ours.actors or identity in new_actors:
            return identity
        theirs = self.theirs.actors.get(identity)
        name = theirs.name if theirs else identity
        same = [one.id for one in (*self.ours.actors.values(), *new_actors.values()) if one.name == name]
        if same:
            return same[0]
        aliases = theirs.aliases if theirs else ()
        new_actors[identity] = Actor(identity, name, aliases=aliases, status=PROPOSED)
        return identity
