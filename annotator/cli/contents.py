"""Annotations in and out, the codebook, the history, and whether all of it is sound."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

from annotator.cli.shared import (
    FILES,
    FORCE,
    OUT,
    PROJECT,
    Arguments,
    CallError,
    Result,
    Verb,
    form_of,
    naming,
    opened,
    to_read,
    word,
)  # fmt: skip
from annotator.messages import counted

# The one form of `export` that holds the codebook alone.
_CODEBOOK_FORM = ".qdc"


def _annotations(a: Arguments) -> Result:
    from annotator.exchange import csv_table, jsonl
    from annotator.exchange.whole_file import bytes_of
    from annotator.verbs import coding, projects

    readers = {".jsonl": jsonl.read_lines, ".csv": csv_table.read_lines}
    with opened(a.project) as project:
        coder = projects.find_coder(project, a.coder) if a.coder else None
        taken = []
        for file in a.files:
            with naming(file):
                reader = readers.get(form_of(file, a.format, readers))
                taken.append(coding.take_lines(project, reader(bytes_of(file)), coder, a.state))
    data = {"files": [{"file": str(file), **asdict(one)} for file, one in zip(a.files, taken, strict=True)]}
    lines = [
        f"{file}: {one.added} added, {one.skipped} there already,"
        f" {counted(one.done, 'article')} done, {one.started} started"
        + (f"; new actors proposed: {', '.join(one.proposed)}" if one.proposed else "")
        + (f"; {counted(one.overruled, 'line')} named another coder, --coder was taken" if one.overruled else "")
        for file, one in zip(a.files, taken, strict=True)
    ]
    return Result(data, lines)


def _done(a: Arguments) -> Result:
    from annotator.storage import reading
    from annotator.verbs import coding, projects

    if bool(a.articles) == a.all:
        raise CallError("name the articles, or say --all")
    with opened(a.project) as project:
        coder = projects.find_coder(project, a.coder)
        known = reading.articles(project)
        articles = (
            coding.assigned_articles(project, coder) if a.all else [projects.find_article(known, n) for n in a.articles]
        )
        marked = coding.mark_done(project, coder, articles)
    data = {"coder": coder.name, "marked": marked, "articles": len(articles)}
    return Result(data, [f"{counted(marked, 'article')} marked done"])


def _export(a: Arguments) -> Result:
    from annotator.verbs import exporting

    if a.format == "reliability" or (a.format or a.out.suffix.lower()) in (".xlsx", "xlsx"):
        return _tables(a)
    form = form_of(a.out, a.format, (*exporting.FORMS, _CODEBOOK_FORM))
    if form == _CODEBOOK_FORM:
        return _codebook_out(a.project, a.out, form, a.force)
    with to_read(a.project) as project:
        number = exporting.export(project, a.out, form, a.for_excel, a.force)
    return Result({"file": str(a.out), "annotations": number}, [f"{a.out}: {counted(number, 'annotation')}"])


def _tables(a: Arguments) -> Result:
    """The reliability data, or the workbook."""
    from annotator.report.raw_export import FORMS
    from annotator.verbs import raw_exporting

    form = form_of(a.out, None, FORMS)
    with to_read(a.project) as project:
        if a.format == "reliability":
            units = raw_exporting.export_reliability(project, a.out, form, a.for_excel, a.force)
            return Result({"file": str(a.out), "units": units}, [f"{a.out}: {counted(units, 'unit')}"])
        number = raw_exporting.export_workbook(project, a.out, a.force)
    return Result({"file": str(a.out), "annotations": number}, [f"{a.out}: {counted(number, 'annotation')}"])


def _codebook(a: Arguments) -> Result:
    from annotator.verbs import exporting, projects

    if a.what == "check":
        book = projects.load_codebook(a.file)
        data = {
            "file": str(a.file),
            "variables": len(book.variables),
            "values": len(book.values),
            "actors": len(book.actors),
        }
        told = f"{counted(len(book.variables), 'variable')}, {counted(len(book.values), 'value')}"
        return Result(data, [f"{a.file}: {told}, no fault found"])
    if a.out is None:
        raise CallError("name the file to write")
    return _codebook_out(a.file, a.out, form_of(a.out, None, exporting.CODEBOOK_FORMS), a.force)


def _codebook_out(path: Path, out: Path, form: str, force: bool) -> Result:
    from annotator.verbs import exporting

    with to_read(path) as project:
        number = exporting.export_codebook(project, out, force, form)
    return Result({"file": str(out), "variables": number}, [f"{out}: {counted(number, 'variable')}"])


def _check(a: Arguments) -> Result:
    from annotator.verbs import checking

    if a.repair:
        return _repair(a)
    with to_read(a.project) as project:
        found = checking.check(project)
    data = asdict(found) | {"ok": True}
    told = f"{counted(found.annotations, 'annotation')}, {counted(found.revisions, 'revision')}"
    return Result(data, [f"{a.project}: sound; {told}, state {found.state}"])


def _repair(a: Arguments) -> Result:
    from annotator.verbs import checking

    done = checking.repair(a.project, a.repair)
    told = f"{counted(done.annotations, 'annotation')}, {counted(done.revisions, 'revision')}"
    lines = [f"{a.repair}: holds what is sound: {told}, {counted(done.texts, 'text')}"]
    lines += [f"damaged here and taken from a backup: {done.from_backups}"] if done.from_backups else []
    lines += [f"lost: {one.table} {one.row}: {one.reason}" for one in done.lost]
    return Result({"file": str(a.repair), **asdict(done)}, [*lines, f"{a.project} was not changed"])


def _history(a: Arguments) -> Result:
    from annotator.storage import reading
    from annotator.verbs import histories, projects

    with to_read(a.project) as project:
        article = projects.find_article(reading.articles(project), a.article).id if a.article else None
        coder = projects.find_coder(project, a.coder).id if a.coder else None
        told = histories.told(project, article, coder)
    acts = [{"change": one.deed.change, "undoes": one.deed.undoes, "coder": one.coder, "at": one.deed.at,
             "what": dict(one.deed.kinds), "articles": list(one.articles)} for one in told]  # fmt: skip
    lines = [f"{one.deed.at}  {one.coder}  {histories.in_words(one)}" for one in told]
    return Result({"acts": acts}, lines)


VERBS: dict[str, Verb] = {
    "annotations": Verb("annotations in: jsonl, csv", _annotations, (
        PROJECT, FILES, word("--coder", metavar="NAME"), word("--format", metavar="F"),
        word("--state", choices=("done", "started"), default="done"))),
    "done": Verb("marks articles done by hand", _done, (
        PROJECT, word("articles", nargs="*", metavar="ARTICLE"), word("--coder", required=True, metavar="NAME"),
        word("--all", action="store_true"))),
    "export": Verb(
        "annotations and all they rest on, out: jsonl, csv, xlsx; the codebook: qdc; `--format reliability`", _export, (
        PROJECT, OUT, word("--format", metavar="F"), word("--for-excel", action="store_true"), FORCE)),
    "codebook": Verb("`check FILE`, or `export PROJECT OUT`: toml, xlsx, csv, qdc, pdf, html", _codebook, (
        word("what", choices=("check", "export")), word("file", type=Path, metavar="FILE"),
        word("out", type=Path, nargs="?", metavar="OUT"), FORCE)),
    "check": Verb("integrity, hashes, derived = rebuilt", _check, (
        PROJECT, word("--repair", type=Path, metavar="OUT", help="writes what is sound to a new file"))),
    "history": Verb("who did what when", _history, (
        PROJECT, word("--article", metavar="A"), word("--coder", metavar="C"))),
}  # fmt: skip
