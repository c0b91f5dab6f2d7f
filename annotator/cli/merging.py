"""Merging files in, and taking the last merge back."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

from annotator.cli.shared import (
    FILES,
    FORCE,
    PROJECT,
    Arguments,
    CallError,
    Result,
    Verb,
    form_of,
    naming,
    opened,
    progress,
    to_read,
    word,
)
from annotator.messages import counted


def _merge(a: Arguments) -> Result:
    from annotator.domain.clock import now
    from annotator.verbs import exporting, merge_reports, merging

    forms, at = _report_forms(a.report), now()
    for out in a.report:
        exporting.require_new(out, a.force)
    project = opened(a.project)
    try:
        if a.preview:
            report = merging.preview(project, a.files, progress)
        else:
            project, report = merging.merge(project, a.files, at, progress)
        told = merge_reports.told(project, report, "" if a.preview else at) if a.report else None
    finally:
        project.close()
    for out in a.report:
        exporting.write_new(out, forms[out.suffix.lower()](told), a.force)
    lines = [*merge_lines(report), *(f"written: {out}" for out in a.report)]
    return Result(merge_json(report), [*lines, *(["nothing was changed: this is a preview"] if a.preview else [])])


def _report_forms(outs: list[Path]):  # noqa: ANN202 - a table of functions, not imported at start
    if not outs:
        return {}
    from annotator.report.merge_report import FORMS

    for out in outs:
        form_of(out, None, FORMS)
    return FORMS


def merge_json(report) -> dict[str, object]:  # noqa: ANN001 - MergeReport, not imported at start
    """The object of `merge --json`."""
    return {
        "files": [_file_json(one, report.coders) for one in report.files],
        "new_revisions": report.new_revisions,
        "annotations": report.annotations,
        "hidden": report.hidden,
        "conflicts": [asdict(one) for one in report.conflicts],
        "state": report.state,
        "same_names": [one._asdict() for one in report.same_names],
    }


def _file_json(tally, coders) -> dict[str, object]:  # noqa: ANN001 - Tally, not imported at start
    counts = {name: value for name, value in asdict(tally).items() if name not in ("new_revisions", "shares", "unseen")}
    shares = [{"name": coders.get(one.coder, one.coder), **one._asdict()} for one in tally.shares]
    unseen = [one._asdict() for one in tally.unseen]
    return {**counts, "already_merged": tally.already_merged, "coders": shares, "removed_things": unseen}


def merge_lines(report) -> list[str]:  # noqa: ANN001 - MergeReport, not imported at start
    """What a merge did, a line a file, with what a lead may want to look into below it."""
    lines: list[str] = []
    for one in report.files:
        lines += _file_lines(one, report.coders)
    hidden = f", {report.hidden} on removed articles" if report.hidden else ""
    to_settle = counted(len(report.conflicts), "field")
    see = "; see: accord conflicts PROJECT" if report.conflicts else ""
    lines.append(f"{counted(report.annotations, 'annotation')}{hidden}, {to_settle} to settle{see}")
    return lines + [
        f"{counted(len(one.entities), one.kind)} are called “{one.name}”; if they are one: accord join PROJECT"
        f" {' '.join(reversed(one.entities))}"
        for one in report.same_names
    ]


def _file_lines(one, coders) -> list[str]:  # noqa: ANN001 - Tally, not imported at start
    if one.already_merged:
        return [f"{one.file}: brings nothing new: all of it is here already"]
    lines = [
        f"{one.file}: {one.new} new, {one.changed} changed, {one.removed} removed, {one.conflicts} to settle"
        f" ({one.done} of {counted(one.articles, 'article')} done, {one.started} only started)"
    ]
    if len(one.shares) > 1:
        lines += [
            f"  {coders.get(share.coder, share.coder)}: {share.new} new, {share.changed} changed,"
            f" {share.removed} removed, {share.conflicts} to settle"
            for share in one.shares
        ]
    return lines + [
        f"  the {thing.kind} “{thing.name}” was removed; annotations that stand on it: {thing.annotations};"
        f" to bring it back: accord removed PROJECT --restore {thing.entity}"
        for thing in one.unseen
    ]


def _merges(a: Arguments) -> Result:
    from annotator.verbs import exporting, merge_reports

    forms = _report_forms(a.report)
    with to_read(a.project) as project:
        told = merge_reports.told_again(project, a.number) if a.report or a.number is not None else None
        past = [one for one in merge_reports.merges(project) if a.number in (None, one.number)]
        names = merge_reports.names_of_coders(project)
    for out in a.report:
        exporting.write_new(out, forms[out.suffix.lower()](told), a.force)
    data, lines = [], []
    for one in past:
        files = [_file_json(file, names) for file in one.files]
        data.append({"number": one.number, "at": one.at, "backup": one.backup, "files": files})
        lines += [f"merge {one.number}, {one.at}"]
        lines += [f"  {line}" for file in one.files for line in [*_file_lines(file, names), f"  sha256 {file.sha256}"]]
    lines = lines or ["nothing was merged yet"]
    return Result({"merges": data}, [*lines, *(f"written: {out}" for out in a.report)])


def _adopt(a: Arguments) -> Result:
    from annotator.verbs import adopting

    with opened(a.project) as project, naming(a.file):
        brought = adopting.adopt(project, a.file, a.preview)
    coders = f", of {', '.join(brought.coders)}" if brought.coders else ""
    lines = [f"{a.file}: {counted(brought.added, 'annotation')} added{coders}, {brought.skipped} there already"]
    lines += [f"actors proposed: {', '.join(brought.proposed)}"] if brought.proposed else []
    lines += [f"left out: {counted(number, 'annotation')}, as {why}" for why, number in brought.left_out.items()]
    lines += ["what was left out comes with another adoption once its match is here"] if brought.left_out else []
    lines += ["nothing was changed: this is a preview"] if a.preview else []
    return Result({"file": str(a.file), **asdict(brought)}, lines)


def _unmerge(a: Arguments) -> Result:
    from annotator.verbs import merging

    project = opened(a.project)
    try:
        project, undone = merging.unmerge(project, a.force)
    finally:
        project.close()
    how = (
        "byte for byte the file before it"
        if undone.exact
        else "equal to the file before it in what it shows, with later work kept"
    )
    left = f"; {counted(undone.left_out, 'later edit')} left out" if undone.left_out else ""
    lines = [f"the last merge was taken back: {how}{left}", "the file as it was is kept among the backups"]
    return Result({"exact": undone.exact, "left_out": undone.left_out}, lines)


def _conflicts(a: Arguments) -> Result:
    from annotator.storage import reading
    from annotator.verbs import merging

    with to_read(a.project) as project:
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
    if a.as_shown:
        return _settle_all(a)
    if a.revision is None:
        raise CallError("name ENTITY, FIELD and REVISION, or say --as-shown")
    from annotator.verbs import merging, projects

    with opened(a.project) as project:
        act = projects.act_in(project)
        project.append(merging.settlement(project, a.entity, a.field, a.revision, act))
        left = len(merging.conflicts(project))
    lines = [f"“{a.field}” is settled; left to settle: {counted(left, 'field')}"]
    return Result({"settled": a.field, "left": left}, lines)


def _settle_all(a: Arguments) -> Result:
    from annotator.verbs import questions

    if a.entity is not None:
        raise CallError("name what to settle, or say --as-shown, not both")
    with opened(a.project) as project:
        number = questions.settle_all(project)
    return Result({"settled": number, "left": 0}, [f"settled by the value that was shown: {counted(number, 'field')}"])


def _restore(a: Arguments) -> Result:
    from annotator.verbs import merging

    project = opened(a.project)
    try:
        if a.backup is None:
            found = merging.backups_of(project)
            data = [{"name": one.path.name, "at": one.at, "annotations": one.annotations} for one in found]
            lines = [f"{one.path.name}  {one.at}  {counted(one.annotations, 'annotation')}" for one in found]
            return Result({"backups": data}, lines or ["there are no backups"])
        project, restored = merging.restore(project, a.backup)
    finally:
        project.close()
    lines = [f"{restored.path.name} is back; the file as it was is kept among the backups"]
    return Result({"restored": restored.path.name, "annotations": restored.annotations}, lines)


REPORT = word("--report", type=Path, action="append", default=[], metavar="OUT", help="as .md, .txt or .csv")
VERBS: dict[str, Verb] = {
    "merge": Verb("unites the project with other files", _merge, (
        PROJECT, FILES, word("--preview", action="store_true"), REPORT, FORCE)),
    "merges": Verb("lists the merges made, or writes the report of one", _merges, (
        PROJECT, word("number", nargs="?", type=int, metavar="NUMBER"), REPORT, FORCE)),
    "adopt": Verb("annotations of a project made separately, as new coders", _adopt, (
        PROJECT, word("file", type=Path, metavar="FILE"), word("--preview", action="store_true"))),
    "unmerge": Verb("takes back the last merge", _unmerge, (PROJECT, word("--force", action="store_true"))),
    "conflicts": Verb("what concurrent edits left open", _conflicts, (PROJECT,)),
    "settle": Verb("settles one field, or all of them as shown", _settle, (
        PROJECT, word("entity", nargs="?", metavar="ENTITY"), word("field", nargs="?", metavar="FIELD"),
        word("revision", nargs="?", metavar="REVISION"),
        word("--as-shown", action="store_true", help="all of them, by the value that is shown"))),
    "restore": Verb("puts a backup back; without BACKUP lists them", _restore, (
        PROJECT, word("backup", nargs="?", metavar="BACKUP"))),
}  # fmt: skip
