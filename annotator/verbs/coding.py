"""Annotations in from a file, and articles marked done by hand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from annotator.domain.changes import Act, add_actor, annotate, mark_coding
from annotator.domain.clock import now
from annotator.domain.codebook import CLOSED, REGISTRY, Actor, Codebook, Variable
from annotator.domain.errors import AnnotatorError
from annotator.domain.identity import derived_id, uuid7
from annotator.domain.records import DONE, PROPOSED, STARTED, Annotation, Article, Coder
from annotator.domain.revision import Edit, Kind
from annotator.exchange.annotation_lines import AnnotationLine, CodingLine, Line
from annotator.messages import sentence
from annotator.storage import reading
from annotator.storage.project_file import ProjectFile, ProjectReader
from annotator.verbs import keeping
from annotator.verbs.projects import find_article, find_coder

_SHOWN_REFUSALS = 20


@dataclass(frozen=True, slots=True)
class LinesTaken:
    """What became of a file's lines: annotations added, equal ones skipped, actors proposed, codings set."""

    added: int
    skipped: int
    proposed: tuple[str, ...]
    done: int
    started: int
    overruled: int


@dataclass
class _Acts:
    """The edits of each coder's act, in order, and what is counted on the way."""

    edits: dict[str, list[Edit]] = field(default_factory=dict)
    states: dict[tuple[str, str], str] = field(default_factory=dict)
    proposed: dict[str, str] = field(default_factory=dict)
    added: int = 0
    skipped: int = 0

    def put(self, coder: str, edit: Edit) -> None:
        self.edits.setdefault(coder, []).append(edit)


def take_lines(project: ProjectFile, lines: Sequence[Line], coder: Coder | None, state: str = DONE) -> LinesTaken:
    """Adds a file's annotations and codings, for `coder` or for the coder each line names.

    Every line is checked before anything is written; those that cannot be placed raise one AnnotatorError that lists
    them. An article with a line becomes `state` for its coder, unless a coding line says otherwise.
    """
    placing = _Placing(project, coder)
    refusals = []
    for line in lines:
        try:
            placing.place(line, state)
        except AnnotatorError as error:
            refusals.append(f"line {line.number}: {_first_part(error)}")
    if refusals:
        shown = "; ".join(refusals[:_SHOWN_REFUSALS])
        more = len(refusals) - _SHOWN_REFUSALS
        raise AnnotatorError("lines_refused", lines=shown + (f"; and {more} more" if more > 0 else ""))
    placing.finish()
    keeping.keep(project)
    for identity, edits in placing.acts.edits.items():
        project.append(Act(identity, now()).change(edits))
    counted = Counter(placing.acts.states.values())
    return LinesTaken(
        placing.acts.added, placing.acts.skipped, tuple(sorted(placing.acts.proposed)), counted[DONE], counted[STARTED],
        placing.overruled,
    )  # fmt: skip


def _first_part(error: AnnotatorError) -> str:
    return sentence(error.key, **error.arguments).split(";")[0].removeprefix(f"line {error.arguments.get('line')}: ")


class _Placing:
    """Lines become edits; nothing is written here."""

    def __init__(self, project: ProjectFile, coder: Coder | None) -> None:
        self._project = project
        self._coder = coder
        self._articles = reading.articles(project)
        self._texts: dict[str, str] = {}
        self._known = _Lazily(lambda: {one.id: one for one in reading.annotations(project)})
        self._names = _Names(reading.codebook(project))
        self._said: set[tuple[str, str]] = set()
        self.overruled = 0
        self.acts = _Acts()

    def place(self, line: Line, state: str) -> None:
        article = self._article(line)
        coder = self._coder_of(line)
        if isinstance(line, CodingLine):
            self._said.add((article.id, coder))
            self.acts.states[article.id, coder] = line.state
        else:
            self._annotation(line, article, coder)
            if (article.id, coder) not in self._said:
                self.acts.states.setdefault((article.id, coder), state)

    def finish(self) -> None:
        """Turns the states into edits, last in each act; a coding is never set back by a mere annotation."""
        for (article, coder), state in self.acts.states.items():
            before = reading.coding_state(self._project, article, coder)
            if (article, coder) in self._said or not (before == DONE and state == STARTED):
                self.acts.put(coder, mark_coding(self._project.id, article, coder, state))

    def _article(self, line: Line) -> Article:
        """The line's article by id or title; an id of another project by the title that its export wrote beside it."""
        try:
            return find_article(self._articles, line.article)
        except AnnotatorError as error:
            if error.key != "no_article" or line.title is None:
                raise
            return find_article(self._articles, line.title)

    def _coder_of(self, line: Line) -> str:
        if self._coder is None:
            if line.coder is None:
                raise AnnotatorError("line_coder")
            return find_coder(self._project, line.coder).id
        self.overruled += line.coder not in (None, self._coder.name, self._coder.id)
        return self._coder.id

    def _annotation(self, line: AnnotationLine, article: Article, coder: str) -> None:
        text = self._text(article)
        self._check_place(line, text)
        values = {variable.id: given for variable, given in self._names.values(line, self._propose(coder))}
        identity = self._identity(line, coder)
        same = self._known().get(identity)
        if same:
            if not _equal(same, line, article, coder, values):
                raise AnnotatorError("line_unequal")
            self.acts.skipped += 1
            return
        edit = annotate(identity, article.id, coder, line.segments, text, values, line.memo or "")
        self.acts.put(coder, Edit(edit.kind, edit.entity, edit.sets, removed=False))
        self._known()[identity] = Annotation(identity, article.id, coder, line.segments, values, line.memo or "")
        self.acts.added += 1

    def _check_place(self, line: AnnotationLine, text: str) -> None:
        for number, span in enumerate(line.segments):
            if not span.within(text):
                raise AnnotatorError("line_beyond", start=span.start, end=span.end, length=len(text))
            if line.quote is not None and line.quote[number] != span.quote(text):
                raise AnnotatorError("line_quote_differs", start=span.start, end=span.end)

    def _text(self, article: Article) -> str:
        if article.id not in self._texts:
            self._texts[article.id] = reading.text_of(self._project, article.id)
        return self._texts[article.id]

    def _identity(self, line: AnnotationLine, coder: str) -> str:
        if line.id is None:
            return uuid7()
        if len(line.id) == 32 and all(letter in "0123456789abcdef" for letter in line.id):
            return line.id
        return derived_id(self._project.id, Kind.ANNOTATION, f"{coder}/{line.id}")

    def _propose(self, coder: str) -> Callable[[str], str]:
        def propose(name: str) -> str:
            if name not in self.acts.proposed:
                actor = Actor(uuid7(), name, status=PROPOSED)
                self.acts.proposed[name] = actor.id
                self.acts.put(coder, add_actor(actor))
            return self.acts.proposed[name]

        return propose


def _equal(
    same: Annotation, line: AnnotationLine, article: Article, coder: str, values: Mapping[str, tuple[str, ...]]
) -> bool:
    def given(of: Mapping[str, tuple[str, ...]]) -> dict[str, list[str]]:
        return {variable: sorted(ids) for variable, ids in of.items() if ids}

    place = (same.article, same.coder, same.segments) == (article.id, coder, line.segments)
    return place and given(same.values) == given(values) and line.memo in (None, same.memo)


class _Names:
    """Value names and codes, actor names, and ids, to ids."""

    def __init__(self, codebook: Codebook) -> None:
        self._codebook = codebook
        self._actors = _by_name((actor.name, actor.id) for actor in codebook.actors.values())
        self._values = {
            variable.id: _by_name((value.name, value.id) for value in codebook.values_of(variable.id))
            for variable in codebook.variables
        }
        self._codes = {(value.variable, value.code): value.id for value in codebook.values.values()}

    def values(self, line: AnnotationLine, propose: Callable[[str], str]) -> Iterable[tuple[Variable, tuple[str, ...]]]:
        for code, names in line.values.items():
            variable = self._codebook.variable(code)
            if len(names) > 1 and not variable.several:
                raise AnnotatorError("one_value_only", variable=variable.name)
            ids = line.value_ids.get(code, ())
            hints = ids if len(ids) == len(names) else (None,) * len(names)
            yield variable, tuple(dict.fromkeys(
                self._one(variable, name, hint, propose) for name, hint in zip(names, hints, strict=True)
            ))  # fmt: skip

    def _one(self, variable: Variable, name: str, hint: str | None, propose: Callable[[str], str]) -> str:
        if variable.kind == REGISTRY:
            return self._actor(name, hint) or propose(name)
        if variable.kind in CLOSED:
            return self._value(variable, name, hint)
        return name

    def _actor(self, name: str, hint: str | None) -> str | None:
        if name in self._codebook.actors:
            return name
        return _chosen(self._actors.get(name, ()), hint, name)

    def _value(self, variable: Variable, name: str, hint: str | None) -> str:
        known = self._codebook.values.get(name)
        if known and known.variable == variable.id:
            return name
        found = _chosen(self._values[variable.id].get(name, ()), hint, name) or self._codes.get((variable.id, name))
        if found is None:
            raise AnnotatorError("no_value", variable=variable.code, name=name)
        return found


def _by_name(pairs: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name, identity in pairs:
        found.setdefault(name, []).append(identity)
    return found


def _chosen(ids: Sequence[str], hint: str | None, name: str) -> str | None:
    if len(ids) > 1 and hint not in ids:
        raise AnnotatorError("value_twice", name=name, ids=", ".join(ids))
    return hint if hint in ids else (ids[0] if ids else None)


class _Lazily:
    """Something read from the file when it is first asked for."""

    def __init__(self, read: Callable[[], dict[str, Annotation]]) -> None:
        self._read = read
        self._found: dict[str, Annotation] | None = None

    def __call__(self) -> dict[str, Annotation]:
        if self._found is None:
            self._found = self._read()
        return self._found


def mark_done(project: ProjectFile, coder: Coder, articles: Sequence[Article]) -> int:
    """Marks articles done for a coder as that coder's act; returns how many were not done before."""
    edits = [mark_coding(project.id, article.id, coder.id, DONE) for article in articles]
    if len(edits) > 1:
        keeping.keep(project)
    return len(project.append(Act(coder.id, now()).change(edits)))


def assigned_articles(project: ProjectReader, coder: Coder) -> list[Article]:
    """The articles a coder is to code; all of them where nothing was assigned to anybody."""
    assignments = reading.assignments(project)
    own = {one.article for one in assignments if one.coder == coder.id}
    return [article for article in reading.articles(project) if article.id in own or not assignments]
