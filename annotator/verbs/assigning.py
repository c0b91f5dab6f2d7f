"""Who codes what, and the files that take it to the coders and back."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from annotator.domain.assignment import deal, overlap_number
from annotator.domain.changes import Act, assign
from annotator.domain.errors import AnnotatorError
from annotator.domain.records import DONE, STARTED, Assignment, Batch, Coder
from annotator.messages import reason_of
from annotator.storage import arriving, backups, check, opening, reading, sending
from annotator.storage.project_file import ProjectFile, Snapshot
from annotator.storage.vet import vetted
from annotator.verbs import keeping

_UNFIT = re.compile(r'[<>:"/\\|?*\x00-\x1f]')
_LONGEST_NAME = 150  # bytes: with what lies beside a file meanwhile, no name may have more than 255


@dataclass(frozen=True, slots=True)
class Assigned:
    """What was dealt out: articles in all and in the overlap, and each coder's number."""

    batch: str
    articles: int
    overlap: int
    seed: int
    each: tuple[tuple[Coder, int], ...]


def assign_articles(
    project: ProjectFile, act: Act, coders: Sequence[Coder], batch: str, purpose: str, seed: int,
    share: float | None = None, number: int | None = None,
) -> Assigned:  # fmt: skip
    """Deals the articles that none of the coders has yet: `share` or `number` of them to all, the rest evenly.

    A corrected download of an article that some of them have goes to these, so that they can carry their work over.
    """
    ids = [coder.id for coder in coders]
    having: dict[str, list[str]] = {}
    for one in reading.assignments(project):
        if one.coder in ids:
            having.setdefault(one.article, []).append(one.coder)
    free = [article for article in reading.articles(project) if article.id not in having]
    following = [article for article in free if article.supersedes in having]
    dealt_out = [article for article in free if article.supersedes not in having]
    identity = act.new_id()
    overlap = number if number is not None else overlap_number(len(dealt_out), share or 0) if dealt_out else 0
    assignments = [
        Assignment(article.id, coder, identity) for article in following for coder in having[str(article.supersedes)]
    ]
    if dealt_out or overlap or not following:
        assignments += deal(dealt_out, ids, overlap, seed, identity).assignments
    keeping.keep(project)
    project.append(act.change(assign(project.id, Batch(identity, batch, purpose, seed, overlap), assignments)))
    counted = Counter(one.coder for one in assignments)
    return Assigned(batch, len(free), overlap, seed, tuple((coder, counted[coder.id]) for coder in coders))


@dataclass(frozen=True, slots=True)
class Sent:
    """One coder's file and how many articles are in it."""

    coder: Coder
    path: Path
    articles: int


def send(project: ProjectFile, folder: Path, force: bool = False) -> list[Sent]:
    """Writes one file per assigned coder into a folder; nothing is written when one of them cannot be."""
    assigned = {one.coder for one in reading.assignments(project)}
    coders = [coder for coder in reading.coders(project) if coder.id in assigned]
    if not coders:
        raise AnnotatorError("nobody_assigned")
    targets = {coder.id: folder / f"{_file_name(coder, coders)}.accord" for coder in coders}
    for path in targets.values():
        _require_free(project, path, force)
    _make_folder(folder)
    return [Sent(coder, targets[coder.id], _write(project, coder, targets[coder.id])) for coder in coders]


def _file_name(coder: Coder, coders: Sequence[Coder]) -> str:
    """A coder's name as a file can have it, told apart where two are one to some file system."""
    name = fitting(coder.name)
    shared = sum(_told_apart(fitting(one.name)) == _told_apart(name) for one in coders) > 1
    return f"{name} {coder.id[-6:]}" if shared else name


def fitting(name: str) -> str:
    """A name with what no file name can hold replaced, and not too long for one."""
    cut = _UNFIT.sub("_", name).encode()[:_LONGEST_NAME].decode(errors="ignore")
    return cut.strip(". ") or "_"


def _told_apart(name: str) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


def _require_free(project: ProjectFile, path: Path, force: bool) -> None:
    try:
        is_there = path.exists()
    except OSError:
        is_there = False
    if not is_there:
        with arriving.named(path):
            opening.require_free(path)
        return
    if not force:
        raise AnnotatorError("exists_force", file=str(path))
    try:
        with vetted(path, project.id) as other:
            if not sending.has_everything_of(project, other):
                raise AnnotatorError("send_behind", file=str(path))
    except AnnotatorError as error:
        error.arguments.setdefault("file", str(path))
        raise


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        raise AnnotatorError("cannot_write", why=reason_of(problem), file=str(folder)) from problem


def _write(project: ProjectFile, coder: Coder, path: Path) -> int:
    with backups.made_beside(path, "cannot_write") as part:
        articles = sending.write_coders_file(project, coder.id, part)
        for side in opening.sides(path):
            # It was vetted with the file it belongs to, and must not be played into the one that comes.
            side.unlink()
        part.replace(path)
        opening.sync_folder(path.parent)
        return articles


@dataclass(frozen=True, slots=True)
class HandIn:
    """A checked copy to send back: where it lies, and how many articles are done and how many only started."""

    path: Path
    done: int
    started: int


def hand_in(project: ProjectFile, out: Path) -> HandIn:
    """Writes a clean, checked copy of a coder's file to a path that is free."""
    with arriving.named(out):
        opening.require_free(out)
    if not out.parent.is_dir():
        raise AnnotatorError("cannot_write", why="there is no such folder", file=str(out))
    with backups.made_beside(out, "cannot_write") as part:
        opening.backup(project.raw, part)
        with Snapshot.of_closed(part) as copy:
            check.check(copy)
        backups.sync(part)
        part.replace(out)
        opening.sync_folder(out.parent)
    return HandIn(out, *own_progress(project))


def own_progress(project: ProjectFile) -> tuple[int, int]:
    """How many articles the file's own coder has done, and how many only started."""
    coder = project.owner or project.local("lead")
    states = [coding.state for coding in reading.codings(project) if coding.coder == coder]
    return states.count(DONE), states.count(STARTED)
