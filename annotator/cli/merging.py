"""Merging files in, and taking the last merge back."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

from annotator.cli.shared import FILES, PROJECT, Arguments, Result, Verb, naming, progress, word


def _merge(a: Arguments) -> Result:
    from annotator.domain.clock import now
    from annotator.storage.project_file import ProjectFile
    from annotator.verbs import merging

    project = ProjectFile.open(a.project)
    try:
        if a.preview:
            report = merging.preview(project, a.files, progress)
        else:
            project, report = merging.merge(project, a.files, now(), progress)
    finally:
        project.close()
    return Result(
        merge_json(report), [*merge_lines(report), *(["nothing was changed: this is a preview"] if a.preview else [])]
    )


def merge_json(report) -> dict[str, object]:  # noqa: ANN001 - MergeReport, not imported at start
    """The object of `merge --json`."""
    files = [
        {name: value for name, value in asdict(one).items() if name not in ("new_revisions", "sha256")}
        | {"already_merged": one.already_merged}
        for one in report.files
    ]
    return {
        "files": files,
        "new_revisions": report.new_revisions,
        "annotations": report.annotations,
        "hidden": report.hidden,
        "conflicts": [asdict(one) for one in report.conflicts],
        "state": report.state,
    }


def merge_lines(report) -> list[str]:  # noqa: ANN001 - MergeReport, not imported at start
    """What a merge did, a line a file."""
    lines = [
        f"{one.file}: brings nothing new; it was merged before"
        if one.already_merged
        else f"{one.file}: {one.new} new, {one.changed} changed, {one.removed} removed, {one.conflicts} to settle"
        f" ({one.done} of {one.articles} articles done, {one.started} only started)"
        for one in report.files
    ]
    hidden = f", {report.hidden} on removed articles" if report.hidden else ""
    return [*lines, f"{report.annotations} annotations{hidden}, {len(report.conflicts)} fields to settle"]


def _adopt(a: Arguments) -> Result:
    from annotator.storage.project_file import ProjectFile
    from annotator.verbs import adopting

    with ProjectFile.open(a.project) as project, naming(a.file):
        brought = adopting.adopt(project, a.file, a.preview)
    coders = f", of {', '.join(brought.coders)}" if brought.coders else ""
    lines = [f"{a.file}: {brought.added} annotations added{coders}, {brought.skipped} there already"]
    lines += [f"actors proposed: {', '.join(brought.proposed)}"] if brought.proposed else []
    lines += [f"left out: {number} annotations, as {why}" for why, number in brought.left_out.items()]
    lines += ["nothing was changed: this is a preview"] if a.preview else []
    return Result({"file": str(a.file), **asdict(brought)}, lines)


def _unmerge(a: Arguments) -> Result:
    from annotator.storage.project_file import ProjectFile
    from annotator.verbs import merging

    project = ProjectFile.open(a.project)
    try:
        project, undone = merging.unmerge(project, a.force)
    finally:
        project.close()
    how = (
        "byte for byte the file before it"
        if undone.exact
        else "equal to the file before it in what it shows, with later work kept"
    )
    left = f"; {undone.left_out} later edits left out" if undone.left_out else ""
    return Result({"exact": undone.exact, "left_out": undone.left_out}, [f"the last merge was taken back: {how}{left}"])


def _conflicts(a: Arguments) -> Result:
    from annotator.storage import reading
    from annotator.verbs import merging, projects

    with projects.to_read(a.project) as project:
        found = merging.conflicts(project)
        names = {coder.id: coder.name for coder in reading.coders(project)}
    lines = []
    for one in found:
        lines.append(f"{one.kind} {one.entity} {one.field}:")
        for choice in one.choices:
            who = names.get(choice.author, choice.author)
            value = json.dumps(choice.value, ensure_ascii=False)
            lines.append(f"  {choice.revision[:12]} {who} {choice.at}: {value}{'  (shown)' if choice.shown else ''}")
    return Result({"conflicts": [asdict(one) for one in found]}, lines or ["nothing to settle"])


def _settle(a: Arguments) -> Result:
    from annotator.storage.project_file import ProjectFile
    from annotator.verbs import merging, projects

    with ProjectFile.open(a.project) as project:
        act = projects.act_in(project)
        project.append(merging.settlement(project, a.entity, a.field, a.revision, act))
        left = len(merging.conflicts(project))
    return Result({"settled": a.field, "left": left}, [f"“{a.field}” is settled; {left} fields are left to settle"])


def _restore(a: Arguments) -> Result:
    from annotator.storage.project_file import ProjectFile
    from annotator.verbs import merging

    project = ProjectFile.open(a.project)
    try:
        if a.backup is None:
            found = merging.backups_of(project)
            data = [{"name": one.path.name, "at": one.at, "annotations": one.annotations} for one in found]
            lines = [f"{one.path.name}  {one.at}  {one.annotations} annotations" for one in found]
            return Result({"backups": data}, lines or ["there are no backups"])
        project, restored = merging.restore(project, a.backup)
    finally:
        project.close()
    lines = [f"{restored.path.name} is back; the file as it was is kept among the backups"]
    return Result({"restored": restored.path.name, "annotations": restored.annotations}, lines)


VERBS: dict[str, Verb] = {
    "merge": Verb("unites the project with other files", _merge, (
        PROJECT, FILES, word("--preview", action="store_true"))),
    "adopt": Verb("annotations of a project made separately, as new coders", _adopt, (
        PROJECT, word("file", type=Path, metavar="FILE"), word("--preview", action="store_true"))),
    "unmerge": Verb("takes back the last merge", _unmerge, (PROJECT, word("--force", action="store_true"))),
    "conflicts": Verb("what concurrent edits left open", _conflicts, (PROJECT,)),
    "settle": Verb("settles one field", _settle, (
        PROJECT, word("entity", metavar="ENTITY"), word("field", metavar="FIELD"),
        word("revision", metavar="REVISION"))),
    "restore": Verb("puts a backup back; without BACKUP lists them", _restore, (
        PROJECT, word("backup", nargs="?", metavar="BACKUP"))),
}  # fmt: skip
