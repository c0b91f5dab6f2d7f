"""What is done while the disk fails or the process dies: the program's own acts, each on a folder made for it.

A deed is `DEEDS[name]`: what lies in its folder beforehand, and what is done. To try another one, add a line.
"""

from __future__ import annotations

import hashlib
import os
import random
import shutil
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any

from annotator.domain import identity
from annotator.domain.changes import Act, add_actor
from annotator.domain.codebook import Actor
from annotator.domain.errors import AnnotatorError
from annotator.domain.revision import Edit, Kind
from annotator.messages import sentence
from annotator.storage import check, merge, migrate, opening, restoring, schema, unmerge
from annotator.storage.project_file import ProjectFile
from annotator.verbs import assigning, exporting, keeping, projects
from tests import golden
from tests import small_project as small

LEAD = "lead.accord"
Say = Callable[[Any], None]


@dataclass(frozen=True, slots=True)
class Deed:
    """Something done in a folder that `prepared` made; `outcome` is the file that it writes besides, if any.

    `act` is given the project and returns it, or what it became. `at_opening`: it is done by opening already.
    """

    act: Callable[[ProjectFile], ProjectFile]
    prepared: Callable[[Path], None]
    outcome: str = ""
    at_opening: bool = False


def a_team(folder: Path) -> None:
    """A lead's file with work in it, and two coders' files with work of theirs."""
    lead = folder / LEAD
    with small.make(lead) as project:
        small.claimed(project, small.LEAD)
        small.claimed(project, small.ANN, start=4)
        small.dealt(project, (small.COUNCIL, small.ANN), (small.SENATE, small.ANN), (small.COUNCIL, small.BEN))
        for coder, name in ((small.ANN, "ann"), (small.BEN, "ben")):
            small.sent(project, coder, folder / f"{name}.accord")
    for coder, name in ((small.ANN, "ann"), (small.BEN, "ben")):
        with small.opened(folder / f"{name}.accord") as project:
            for start in range(5):
                small.claimed(project, coder, start=start, memo="m" * 500)


def after_a_merge(folder: Path) -> None:
    a_team(folder)
    merged(ProjectFile.open(folder / LEAD)).close()


def after_a_merge_and_more(folder: Path) -> None:
    after_a_merge(folder)
    with small.opened(folder / LEAD) as project:
        small.claimed(project, small.LEAD, start=2)


def annotated(project: ProjectFile) -> ProjectFile:
    """One act of several parts: an annotation of an actor nobody knew, and its article begun."""
    small.do(project, small.LEAD, *an_act(small.LEAD, 3))
    return project


def an_act(coder: str, start: int, memo: str = "") -> list:
    """An annotation, the actor that it names first, and the article begun: half of it would be a lie."""
    actor = Actor(identity.uuid7(), "Somebody new", status="proposed")
    claim = small.claim(coder, start=start, end=start + 7, memo=memo)
    return [add_actor(actor), claim]


def merged(project: ProjectFile) -> ProjectFile:
    folder = project.path.parent
    return merge.merge(project, [folder / "ann.accord", folder / "ben.accord"], small.AT)[0]


def unmerged(project: ProjectFile) -> ProjectFile:
    return unmerge.unmerge(project)[0]


def restored(project: ProjectFile) -> ProjectFile:
    (newest, *_) = restoring.backups_of(project)
    return restoring.restore(project, newest.path.name)[0]


def kept(project: ProjectFile) -> ProjectFile:
    keeping.keep(project)
    return project


def sent(project: ProjectFile) -> ProjectFile:
    assigning.send(project, project.path.parent / "out", force=True)
    return project


def handed_in(project: ProjectFile) -> ProjectFile:
    out = project.path.parent / "back.accord"
    if not out.exists():
        assigning.hand_in(project, out)
    return project


def exported(project: ProjectFile) -> ProjectFile:
    exporting.export(project, project.path.parent / "all.csv", ".csv", force=True)
    return project


def made_new(project: ProjectFile) -> ProjectFile:
    out = project.path.parent / "new.accord"
    made = ProjectFile.open(out) if out.exists() else projects.new(out, "New")
    made.close()
    return project


def previewed(project: ProjectFile) -> ProjectFile:
    merge.preview(project, [project.path.with_name("ann.accord")])
    return project


def an_earlier_file(folder: Path) -> None:
    shutil.copyfile(golden.DATA / "format-1.accord", folder / LEAD)


def nothing_more(project: ProjectFile) -> ProjectFile:
    return project


DEEDS = {
    "annotate": Deed(annotated, a_team),
    "merge": Deed(merged, a_team),
    "preview": Deed(previewed, a_team),
    "unmerge": Deed(unmerged, after_a_merge),
    "unmerge after more work": Deed(unmerged, after_a_merge_and_more),
    "restore": Deed(restored, after_a_merge),
    "keep a backup": Deed(kept, after_a_merge_and_more),
    "send": Deed(sent, a_team, "out/Ann.accord"),
    "hand in": Deed(handed_in, a_team, "back.accord"),
    "export": Deed(exported, a_team, "all.csv"),
    "new": Deed(made_new, a_team, "new.accord"),
    "migrate": Deed(nothing_more, an_earlier_file, at_opening=True),
}


def learn(name: str) -> None:
    """A deed of opening: the present format becomes an earlier one, by the step that only tests know."""
    if DEEDS[name].at_opening:
        number = schema.FORMAT + 1
        schema.TEXTS[number] = golden.DATA / "format-of-tests.sql"
        migrate.STEPS[schema.FORMAT] = migrate.copy_sources
        schema.FORMAT = number


def always_the_same(seed: int) -> None:
    """Chance is no chance and the clock stands still, so that a deed done twice writes the same bytes."""
    numbers, seconds = random.Random(seed), count(1_800_000_000)
    os.urandom = numbers.randbytes
    identity.uuid7.__defaults__ = (lambda: next(seconds) * 1_000_000_000,)
    time.time = lambda: 1_800_000_000.0
    projects.now = lambda: small.AT


def prepare(say: Say, name: str, folder: str) -> None:
    """Makes the folder of a deed."""
    DEEDS[name].prepared(Path(folder))


def do(say: Say, name: str, folder: str, tries: int = 1, seed: int = 7) -> None:
    """Does a deed, again after a failure while tries are left; says every failure, and when it is done."""
    always_the_same(seed)
    learn(name)
    tempfile.tempdir = f"{folder}/tmp"
    project = None
    for _ in range(tries):
        try:
            if project is None or not opening.is_open_here(project.path):
                project = ProjectFile.open(Path(folder) / LEAD)
            project = DEEDS[name].act(project)
            say("done")
            break
        except AnnotatorError as error:
            # Reading the file here drops its lock, which nobody else is waiting for.
            now = hashlib.sha256((Path(folder) / LEAD).read_bytes()).hexdigest()
            say({"failed": error.key, "words": sentence(error.key, **error.arguments), "file": now})
    if project and opening.is_open_here(project.path):
        project.close()


def look(say: Say, path: str, name: str = "annotate") -> None:
    """Opens a project as the next start does, checks it whole, and says its state; an AnnotatorError by its key."""
    learn(name)
    try:
        with ProjectFile.open(Path(path)) as project:
            recovered = project.recovered
            with project.snapshot() as copy:
                found = check.check(copy)
            say({"state": found.state, "revisions": found.revisions, "recovered": recovered})
    except AnnotatorError as error:
        say({"failed": error.key, "words": sentence(error.key, **error.arguments)})


def annotate_without_end(say: Say, path: str, seed: int) -> None:
    """Acts one after the other, each announced before and acknowledged when it is kept."""
    _annotate(say, path, seed, 1 << 40)


def annotate_a_little(say: Say, path: str, seed: int) -> None:
    """Three acts, or the key of what stands in the way."""
    _annotate(say, path, seed, 3)


def _annotate(say: Say, path: str, seed: int, acts: int) -> None:
    chance, made = random.Random(seed), []
    try:
        project = ProjectFile.open(Path(path))
    except AnnotatorError as error:
        say(["failed", error.key])
        return
    with project:
        for _ in range(acts):
            edits = _next_edits(chance, made)
            change = Act(small.LEAD, small.AT).change(edits)
            say(["try", change.id, len(edits)])
            project.append(change)
            say(["kept", change.id])


def _next_edits(chance: random.Random, made: list[str]) -> list:
    if made and chance.random() < 0.4:
        return [Edit(Kind.ANNOTATION, chance.choice(made), {"memo": identity.uuid7()})]
    edits = an_act(small.LEAD, chance.randrange(20), "m" * chance.randrange(9000))
    made.append(edits[-1].entity)
    return edits
