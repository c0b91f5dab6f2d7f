"""Projects, articles and coders, and the files that travel between them."""

from __future__ import annotations

from collections.abc import Sequence
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
    complain,
    names,
    opened,
    to_read,
    word,
)
from annotator.messages import counted, sentence


def _new(a: Arguments) -> Result:
    from annotator.verbs import projects

    with projects.new(a.project, a.title, a.lead, a.codebook) as project:
        lead = projects.lead_of(project)
        data = {"project": str(a.project), "id": project.id, "lead": lead}
        return Result(data, [f"{a.project}: a new project, led by {a.lead}"])


def _import(a: Arguments) -> Result:
    from annotator.verbs import importing, projects

    with opened(a.project) as project:
        read = importing.import_articles(project, projects.act_in(project), a.files)
    files, lines = [], []
    for one in read:
        why = sentence(one.refused.key, **one.refused.arguments) if one.refused else None
        corrects = [{"article": new.id, "supersedes": old.id} for new, old in one.corrects]
        files.append({"file": one.file, "read": len(one.articles), "articles": list(one.articles),
                      "skipped": one.skipped, "refused": why, "corrects": corrects})  # fmt: skip
        lines.append(f"{one.file}: {len(one.articles)} read, {one.skipped} skipped (there already)")
        lines += [f"  “{new.title}” is nearly “{old.title}” and names it as the older one; if it is another article:"
                  f" accord supersede {a.project} {new.id} --take-back" for new, old in one.corrects]  # fmt: skip
        if why:
            lines.pop()
            complain(one.file, why)
    imported, skipped = sum(len(one.articles) for one in read), sum(one.skipped for one in read)
    refused = sum(one.refused is not None for one in read)
    if len(read) > 1:
        told = f"{counted(imported, 'article')} imported, {skipped} there already"
        lines.append(f"{told}; {counted(refused, 'file')} refused" if refused else told)
    return Result({"files": files, "read": imported, "skipped": skipped, "refused": refused}, lines, int(refused > 0))


def _coder(a: Arguments) -> Result:
    from annotator.verbs import projects

    with opened(a.project) as project:
        coder = projects.new_coder(project, a.name, a.kind, a.another)
    return Result({"id": coder.id, "name": coder.name, "kind": coder.kind}, [coder.id])


def _assign(a: Arguments) -> Result:
    from annotator.verbs import assigning, projects

    if a.overlap is not None and a.overlap_articles is not None:
        raise CallError("give --overlap or --overlap-articles, not both")
    with opened(a.project) as project:
        coders = [projects.find_coder(project, name) for name in names(a.coders)]
        act = projects.act_in(project)
        share = 0.2 if a.overlap is None and a.overlap_articles is None else a.overlap
        dealt = assigning.assign_articles(project, act, coders, a.batch, a.purpose, a.seed, share, a.overlap_articles)
    each = {_label(coder.name, coder.id, dealt.each): n for coder, n in dealt.each}
    data = {
        "batch": dealt.batch,
        "articles": dealt.articles,
        "overlap": dealt.overlap,
        "seed": dealt.seed,
        "coders": each,
    }
    lines = [f"{counted(dealt.articles, 'article')}, {dealt.overlap} of them coded by all (seed {dealt.seed})"]
    return Result(data, [*lines, *(f"{name}: {n}" for name, n in each.items())])


def _label(name: str, identity: str, all_coders: Sequence[tuple]) -> str:
    return name if sum(coder.name == name for coder, *_ in all_coders) == 1 else f"{name} ({identity})"


def _send(a: Arguments) -> Result:
    from annotator.verbs import assigning

    with opened(a.project) as project:
        sent = assigning.send(project, a.out, a.force)
    files = [
        {"coder": one.coder.name, "id": one.coder.id, "file": str(one.path), "articles": one.articles} for one in sent
    ]
    return Result({"files": files}, [f"{one.path}: {counted(one.articles, 'article')}" for one in sent])


def _hand_in(a: Arguments) -> Result:
    from annotator.verbs import assigning

    with opened(a.project) as project:
        copy = assigning.hand_in(project, a.out)
    lines = [f"{copy.path}: {counted(copy.done, 'article')} done, {copy.started} only started"]
    return Result({"file": str(copy.path), "done": copy.done, "started": copy.started}, lines)


def _progress(a: Arguments) -> Result:
    from annotator.verbs import progress

    with to_read(a.project) as project:
        found = progress.progress(project)
    rows = [{"coder": one.coder.name, "id": one.coder.id, "kind": one.coder.kind, "assigned": one.assigned,
             "done": one.done, "started": one.started, "annotations": one.annotations,
             "last_merged": one.last_merged} for one in found]  # fmt: skip
    all_coders = [(one.coder, one) for one in found]
    lines = [
        f"{_label(one.coder.name, one.coder.id, all_coders)}: {one.done} done and {one.started} only started, of"
        f" {one.assigned} assigned; {counted(one.annotations, 'annotation')}"
        + (f"; last merged {one.last_merged}" if one.last_merged else "")
        for one in found
    ]
    return Result({"coders": rows}, lines)


VERBS: dict[str, Verb] = {
    "new": Verb("an empty project", _new, (
        PROJECT, word("--title", default=""), word("--lead", default="Lead", metavar="NAME"),
        word("--codebook", type=Path, metavar="FILE"))),
    "import": Verb("articles in: txt, md, html, docx", _import, (PROJECT, FILES)),
    "coder": Verb("adds a coder and prints the id", _coder, (
        PROJECT, word("name", metavar="NAME"), word("--kind", choices=("person", "gold", "model"), default="person"),
        word("--another", action="store_true", help="a second coder of this name"))),
    "assign": Verb("who codes what", _assign, (
        PROJECT, word("--coders", required=True, metavar="A,B,…"),
        word("--overlap", type=float, metavar="SHARE", help="share of the articles coded by all (0.2)"),
        word("--overlap-articles", type=int, metavar="N"), word("--seed", type=int, default=0),
        word("--batch", default="Batch", metavar="NAME"),
        word("--purpose", choices=("training", "pilot", "main", "drift"), default="main"))),
    "send": Verb("one file per coder", _send, (PROJECT, word("--out", type=Path, required=True, metavar="DIR"), FORCE)),
    "progress": Verb("who has how much done", _progress, (PROJECT,)),
    "hand-in": Verb("a coder's checked copy to send back", _hand_in, (PROJECT, OUT)),
}  # fmt: skip
