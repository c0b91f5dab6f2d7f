"""The laws of the project file, as machines that hypothesis drives: several copies of one project, edited apart.

A lead, two coders and a coder's second laptop annotate, edit the codebook, remove, bring back, redirect, settle, undo
and merge in any order, with clocks that are off by up to twenty years. In the end every file must be sound, and all must
come together the same in whatever order, and show what the definition says.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Mapping
from datetime import timedelta
from functools import cache
from pathlib import Path

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule

from annotator.domain.changes import Act, add_article, article_of, mark_coding, recode
from annotator.domain.errors import AnnotatorError
from annotator.domain.fold import REMOVED, fold
from annotator.domain.identity import text_id
from annotator.domain.records import CODING_STATES
from annotator.domain.revision import Edit, Kind, Revision
from annotator.domain.span import Span
from annotator.storage import check, derive, history, merge, reading, unmerge
from annotator.storage.project_file import ProjectFile, ProjectReader
from tests import small_project as small
from tests.readings import (
    TODAY,
    all_of,
    expected_tables,
    histories,
    ids,
    shown_tables,
    state_at_other_times,
)

WRITERS = {"lead": small.LEAD, "lead2": small.LEAD, "ann": small.ANN, "ann2": small.ANN, "ben": small.BEN}
ACTORS, VALUES = (small.MAYOR, small.POLICE, small.UNION), (small.FOR, small.AGAINST, small.NEUTRAL)
PEOPLE = (small.ANN, small.BEN, small.JOINT)
ARTICLES = (small.COUNCIL, small.SENATE)
IMPORTED = ("One more.\n\u00a0Twice.", "Another \U0001f642 text.")

COPY = st.sampled_from(sorted(WRITERS))
# Two copies of one person meet in one field more often than copies of different people.
GROUPS = (("ann", "ann2"), ("lead", "lead2"), ("ann", "ann2", "lead"), ("lead", "lead2", "ben"), ("ann2",), ("lead",), ("ben",))
SEVERAL = st.sampled_from(GROUPS).flatmap(st.permutations)
PAIR = st.permutations(sorted(WRITERS)).map(lambda names: (names[0], names[1]))
PICK = st.integers(0, 5)
CLOCK = st.integers(-20 * 365, 20 * 365).map(lambda days: (TODAY + timedelta(days)).isoformat())
WORD = st.sampled_from(["", "a", "b", "“c”"])
WORDS = st.permutations(["", "a", "“b”"])
REMOVABLE = st.sampled_from([Kind.ANNOTATION, Kind.ANNOTATION, Kind.ACTOR, Kind.VALUE, Kind.ARTICLE])
KIND_OF = {ACTORS: Kind.ACTOR, VALUES: Kind.VALUE, PEOPLE: Kind.CODER}
GROUP = st.sampled_from(list(KIND_OF))


@cache
def beginnings() -> Mapping[str, bytes]:
    """The files everybody begins with: the lead's, a second copy of it, and what was sent to each laptop."""
    with small.temporary_folder() as folder:
        path = Path(folder).resolve() / "lead.accord"
        with small.make(path) as lead:
            small.claimed(lead, small.LEAD)
            small.claimed(lead, small.ANN, start=4)
            small.dealt(lead, (small.COUNCIL, small.ANN), (small.SENATE, small.ANN), (small.COUNCIL, small.BEN))
            for name, coder in (("ann", small.ANN), ("ben", small.BEN)):
                small.sent(lead, coder, path.with_name(f"{name}.accord"))
        files = {name: path.with_name(f"{name}.accord").read_bytes() for name in ("lead", "ann", "ben")}
    return files | {"lead2": files["lead"], "ann2": files["ann"]}


class Copies(RuleBasedStateMachine):
    """The copies and what can be done to them; the machines below say how often what is done."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = small.temporary_folder()
        self.folder = Path(self._folder.name).resolve()
        self._open: dict[str, ProjectFile] = {}
        for name, content in beginnings().items():
            self.path(name).write_bytes(content)

    def path(self, name: str) -> Path:
        """The copy of this name, closed."""
        if name in self._open:
            self._open.pop(name).close()
        return self.folder / f"{name}.accord"

    def opened(self, name: str) -> ProjectFile:
        """The copy of this name, open from one act to the next: until somebody needs the file."""
        if name not in self._open:
            self._open[name] = ProjectFile.open(self.folder / f"{name}.accord")
        return self._open[name]

    def act(self, name: str, at: str, edits: Callable[[ProjectFile], list[Edit]], settles: bool = False) -> None:
        """One act of the copy's writer."""
        project = self.opened(name)
        project.append(Act(WRITERS[name], at).change(edits(project), settles=settles))

    def redirect(self, name: str, one: int, other: int | None, group: tuple[str, ...], at: str) -> None:
        target = None if other is None else group[other % len(group)]
        edit = Edit(KIND_OF[group], group[one % len(group)], {"into": target})
        self.act(name, at, lambda project: known(project, [edit]))

    def unite(self, into: str, source: str, at: str, back: bool) -> None:
        """Merges one copy into another, after a preview; a copy that may not come in changes nothing."""
        before, given = self.path(into).read_bytes(), self.path(source).read_bytes()
        expected = ids(self.path(into)) | ids(self.path(source))
        project = ProjectFile.open(self.path(into))
        try:
            if project.owner and WRITERS[source] != WRITERS[into]:
                with small.refused("another_coders"):
                    merge.merge(project, [self.path(source)], at)
                return
            foreseen = merge.preview(project, [self.path(source)])
            project.close()
            assert self.path(into).read_bytes() == before
            project = ProjectFile.open(self.path(into))
            project, done = merge.merge(project, [self.path(source)], at)
            assert done == foreseen
            assert derive.digest(project.raw) == done.state
            if back and done.new_revisions:
                project = self._back_and_forth(project, into, source, before)
        finally:
            project.close()
            assert self.path(source).read_bytes() == given
        assert ids(self.path(into)) == expected

    def _back_and_forth(self, project: ProjectFile, into: str, source: str, before: bytes) -> ProjectFile:
        state = derive.digest(project.raw)
        project, undone = unmerge.unmerge(project)
        project.close()
        assert undone.exact
        assert self.path(into).read_bytes() == before
        project, _ = merge.merge(ProjectFile.open(self.path(into)), [self.path(source)], small.AT)
        again, report = merge.merge(project, [self.path(source)], small.AT)
        assert again is project
        assert (report.new_revisions, report.state) == (0, state)
        return project

    def joined(self, name: str, first: str | Path, *others: Path) -> Path:
        """A new lead's file of all that the given files hold."""
        path = self.path(name)
        shutil.copyfile(self.path(first) if isinstance(first, str) else first, path)
        small.tampered(path, "DELETE FROM local WHERE name = 'coder'")
        project, _ = merge.merge(ProjectFile.open(path), others, small.AT)
        project.close()
        return path

    def teardown(self) -> None:
        """The laws: whatever was done before, all copies come together the same."""
        try:
            self.check_laws()
        finally:
            for project in self._open.values():
                project.close()
            self._folder.cleanup()

    def check_laws(self) -> None:
        for name in WRITERS:
            with small.opened(self.path(name)) as project:
                check.check(project)
        a, b = self.joined("leads", "lead", self.path("lead2")), self.joined("anns", "ann", self.path("ann2"))
        c = self.path("ben")
        ab = self.joined("ab", a, b)
        assert all_of(ab) == all_of(self.joined("ba", b, a))
        whole = self.joined("ab-c", ab, c)
        everything = all_of(whole)
        assert everything == all_of(self.joined("a-bc", a, self.joined("bc", b, c)))
        assert everything == all_of(self.joined("c-b-a", c, b, a))
        assert ids(whole) == ids(a) | ids(b) | ids(c)
        with small.opened(whole) as project:
            assert shown_tables(project) == expected_tables(project)
            assert state_at_other_times(project) == derive.digest(project.raw)
        settle_all(whole)
        assert all_of(whole) == all_of(self.joined("settled", whole, a, b, c))


class EverydayWork(Copies):
    """Everybody does everything; most acts are done in several copies at once, each in its own way."""

    @rule(names=SEVERAL, article=st.sampled_from(ARTICLES), start=st.integers(0, 20), length=st.integers(1, 9), at=CLOCK)
    def annotate(self, names: list[str], article: str, start: int, length: int, at: str) -> None:
        for name in names:
            claim = small.claim(WRITERS[name], article, start, start + length)
            self.act(name, at, lambda project, claim=claim: [claim] if is_shown(project, article) else [])

    @rule(names=SEVERAL, which=PICK, memos=WORDS, at=CLOCK)
    def write_memos(self, names: list[str], which: int, memos: list[str], at: str) -> None:
        for name, memo in zip(names, memos, strict=False):
            self.recode(name, which, at, lambda _, memo=memo: {"memo": memo})

    @rule(names=SEVERAL, which=PICK, notes=st.permutations([["declined"], [], ["f00d"]]), at=CLOCK)
    def note_a_check(self, names: list[str], which: int, notes: list[list[str]], at: str) -> None:
        """What an annotation was looked at against, in an open field that no derived table holds."""
        for name, note in zip(names, notes, strict=False):
            sets = {f"checked:{small.SENATE}": note}
            self.write(name, which, at, lambda one, _, sets=sets: Edit(Kind.ANNOTATION, one, sets))

    @rule(names=SEVERAL, which=PICK, tones=st.permutations(VALUES), at=CLOCK)
    def answer_otherwise(self, names: list[str], which: int, tones: list[str], at: str) -> None:
        for name, tone in zip(names, tones, strict=False):
            self.recode(name, which, at, lambda _, tone=tone: {"values": {small.TONE: (tone,)}})

    @rule(names=SEVERAL, which=PICK, starts=st.permutations(range(4)), at=CLOCK)
    def mark_other_passages(self, names: list[str], which: int, starts: list[int], at: str) -> None:
        for name, start in zip(names, starts, strict=False):
            spans = (Span(start, start + 3), Span(start + 5, start + 6))
            self.recode(name, which, at, lambda text, spans=spans: {"segments": spans, "text": text})

    def recode(self, name: str, which: int, at: str, how: Callable[[str], dict]) -> None:
        self.write(name, which, at, lambda one, text: recode(one, **how(text)))

    def write(self, name: str, which: int, at: str, edit: Callable[[str, str], Edit]) -> None:
        """An act on one of the writer's own annotations: `edit` makes it of its id and its article's text."""

        def edits(project: ProjectFile) -> list[Edit]:
            own = sorted((one for one in small.shown(project) if one.coder == WRITERS[name]), key=lambda one: one.id)
            if not own:
                return []
            one = own[which % len(own)]
            return [edit(one.id, reading.text_of(project, one.article))]

        self.act(name, at, edits)

    @rule(names=SEVERAL, kind=REMOVABLE, which=PICK, at=CLOCK)
    def remove_or_bring_back(self, names: list[str], kind: Kind, which: int, at: str) -> None:
        def edits(project: ProjectFile, writer: str) -> list[Edit]:
            found = [one for one in histories(project).values() if one[0].kind == kind and may_write(one, writer)]
            line = sorted(found, key=lambda one: one[0].entity)[which % len(found)] if found else []
            return [Edit(kind, line[0].entity, removed=not fold(line).removed)] if line else []

        for name in names:
            self.act(name, at, lambda project, name=name: edits(project, WRITERS[name]))

    @rule(names=SEVERAL, which=PICK, group=GROUP, words=WORDS, at=CLOCK)
    def rename(self, names: list[str], which: int, group: tuple[str, ...], words: list[str], at: str) -> None:
        for name, word in zip(names, words, strict=False):
            edit = Edit(KIND_OF[group], group[which % len(group)], {"name": word})
            self.act(name, at, lambda project, edit=edit: known(project, [edit]))

    @rule(name=COPY, one=PICK, other=st.none() | PICK, group=GROUP, at=CLOCK)
    def read_as_another(self, name: str, one: int, other: int | None, group: tuple[str, ...], at: str) -> None:
        self.redirect(name, one, other, group, at)

    @rule(names=SEVERAL, one=PICK, others=st.permutations(VALUES), at=CLOCK)
    def put_under_another(self, names: list[str], one: int, others: list[str], at: str) -> None:
        """Each writer another value under another, or under itself: so circles come about."""
        for number, name in enumerate(names):
            edit = Edit(Kind.VALUE, VALUES[(one + number) % len(VALUES)], {"parent": others[number % len(others)]})
            self.act(name, at, lambda project, edit=edit: known(project, [edit]))

    @rule(names=SEVERAL, article=st.sampled_from(ARTICLES), marks=st.permutations(CODING_STATES), at=CLOCK)
    def mark(self, names: list[str], article: str, marks: list[str], at: str) -> None:
        for name, state in zip(names, marks, strict=False):
            self.act(
                name, at, lambda project, who=WRITERS[name], state=state: [mark_coding(project.id, article, who, state)]
            )

    @rule(name=st.sampled_from(["lead", "lead2"]), text=st.sampled_from(IMPORTED), title=WORD, at=CLOCK)
    def import_article(self, name: str, text: str, title: str, at: str) -> None:
        article = article_of(small.identity(text_id(text) + name), title, "", "", "", "", text)
        project = self.opened(name)
        if article.id not in histories(project):
            small.do(project, small.LEAD, add_article(article), at=at, texts=(text,))

    @rule(pair=PAIR, which=PICK, lost=st.booleans(), at=CLOCK)
    def merge_and_settle(self, pair: tuple[str, str], which: int, lost: bool, at: str) -> None:
        self.unite(*pair, at, back=False)
        self.settle(pair[0], which, lost, at)

    @rule(pair=st.sampled_from([("ann", "ann2"), ("lead", "lead2")]), which=PICK, lost=st.booleans(), at=CLOCK)
    def settle_crosswise(self, pair: tuple[str, str], which: int, lost: bool, at: str) -> None:
        """Both copies take in the other as it was, both settle the same field, one of them each way, and meet again."""
        before = Path(shutil.copyfile(self.path(pair[0]), self.path(f"{pair[0]}-before")))
        self.unite(*pair, at, back=False)
        project, _ = merge.merge(ProjectFile.open(self.path(pair[1])), [before], at)
        project.close()
        before.unlink()
        for name, loser in zip(pair, (lost, not lost), strict=True):
            self.settle(name, which, loser, at)
        self.unite(*pair, at, back=False)

    def settle(self, name: str, which: int, lost: bool, at: str) -> None:
        def edits(project: ProjectFile) -> list[Edit]:
            lines = histories(project)
            torn = [row for row in conflicts(project) if may_write(lines[row[0]], WRITERS[name])]
            return [settling(lines, *torn[which % len(torn)], lost)] if torn else []

        self.act(name, at, edits, settles=True)

    @rule(name=COPY, again=st.booleans(), at=CLOCK)
    def take_back(self, name: str, again: bool, at: str) -> None:
        writer = WRITERS[name]
        project = self.opened(name)
        deed = (history.redoable if again else history.undoable)(project, writer)
        if deed is None:
            return
        try:
            project.append(history.reverse(project, deed, Act(writer, at)).change)
        except AnnotatorError as error:
            assert (error.key, again) == ("nothing_stands", True)

    @rule(pair=PAIR, at=CLOCK, back=st.booleans())
    def merge(self, pair: tuple[str, str], at: str, back: bool) -> None:
        self.unite(*pair, at, back)

    @rule(name=st.sampled_from(["ann", "ann2", "ben"]), at=CLOCK)
    def get_the_leads_update(self, name: str, at: str) -> None:
        sent = self.path("update")
        sent.unlink(missing_ok=True)
        small.sent(self.opened("lead"), WRITERS[name], sent)
        project = ProjectFile.open(self.path(name))
        project, report = merge.merge(project, [sent], at)
        assert derive.digest(project.raw) == report.state
        project.close()


class RedirectsAlone(Copies):
    """Nothing but redirects and merges, so that circles come about often."""

    @rule(redirects=st.lists(st.tuples(COPY, PICK, st.none() | PICK | PICK), min_size=1, max_size=4), at=CLOCK)
    def read_as_others(self, redirects: list[tuple[str, int, int | None]], at: str) -> None:
        for name, one, other in redirects:
            self.redirect(name, one, other, ACTORS, at)

    @rule(pair=PAIR)
    def merge(self, pair: tuple[str, str]) -> None:
        self.unite(*pair, small.AT, back=False)

    def check_laws(self) -> None:
        a, b, c = self.path("lead"), self.path("ann"), self.path("ben")
        whole = all_of(self.joined("a-b-c", a, b, c))
        assert whole == all_of(self.joined("c-b-a", c, b, a))
        ends = whole[-1]
        assert not ends.keys() & set(ends.values())


def is_shown(project: ProjectReader, article: str) -> bool:
    return any(one.id == article for one in reading.articles(project))


def known(project: ProjectReader, edits: list[Edit]) -> list[Edit]:
    """The edits of things that are in this copy at all: a coder does not know the others."""
    lines = histories(project)
    return [edit for edit in edits if edit.entity in lines]


def may_write(line: list[Revision], writer: str) -> bool:
    return line[0].kind != Kind.ANNOTATION or json.loads(line[0].body)["coder"] == writer


def conflicts(project: ProjectReader) -> list[tuple[str, str, str]]:
    return project.raw.execute("SELECT entity, field, revision FROM conflict ORDER BY entity, field, revision").fetchall()


def settling(lines: Mapping[str, list[Revision]], entity: str, field: str, revision: str, lost: bool) -> Edit:
    """The edit that settles one conflict by what is shown, or by what lost."""
    line = lines[entity]
    state, kind = fold(line), Kind(line[0].kind)
    if field == REMOVED:
        return Edit(kind, entity, removed=lost)
    loser = next(one for one in line if one.id == revision)
    return Edit(kind, entity, {field: json.loads(loser.body)[field] if lost else state.fields[field]})


def settle_all(path: Path) -> None:
    """Settles every conflict of a file, each by somebody who may."""
    with small.opened(path) as project:
        for entity in {row[0] for row in conflicts(project)}:
            line = histories(project)[entity]
            writer = json.loads(line[0].body)["coder"] if line[0].kind == Kind.ANNOTATION else small.LEAD
            state = fold(line)
            sets = {conflict.field: state.fields[conflict.field] for conflict in state.conflicts if conflict.field != REMOVED}
            edit = Edit(Kind(line[0].kind), entity, sets, removed=False)
            small.do(project, writer, edit, settles=True)
        assert conflicts(project) == []
        check.check(project)
