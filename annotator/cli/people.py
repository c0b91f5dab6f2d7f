"""What is one and what is two, among names and articles; what was removed with work on it; what can be carried over."""

from __future__ import annotations

from annotator.cli.shared import PROJECT, Arguments, CallError, Result, Verb, opened, to_read, word
from annotator.messages import counted


def _join(a: Arguments) -> Result:
    from annotator.verbs import joining, projects

    if not a.things:
        return _list_joins(a)
    if len(a.things) < 2 and not a.take_back:
        raise CallError("name what is to be joined and into what")
    with opened(a.project) as project:
        act = projects.act_in(project)
        things = [joining.find(project, name, a.kind) for name in a.things]
        if a.take_back:
            joining.take_back(project, things, act)
            lines = [f"“{one.name}” is read as itself again" for one in things]
        elif a.apart:
            joining.tell_apart(project, things, act)
            lines = [f"told apart and accepted: {counted(len(things), 'actor')} called “{things[0].name}”"]
        else:
            joining.join(project, things[:-1], things[-1], act)
            lines = [f"“{one.name}” is read as “{things[-1].name}” from now on" for one in things[:-1]]
        left = joining.joins(project)
    return Result({"joins": [one._asdict() for one in left]}, lines)


def _list_joins(a: Arguments) -> Result:
    from annotator.verbs import joining

    with to_read(a.project) as project:
        made, offered = joining.joins(project), joining.offers(project)
    lines = [
        f"{one.kind} {one.entity} “{one.name}” is read as {one.into} “{one.into_name}”"
        if one.read_as != one.entity
        else f"{one.kind} {one.entity} “{one.name}” was joined into {one.into} “{one.into_name}”, which leads back"
        " to it: this later one does not count"
        for one in made
    ]
    lines += [f"{one.kind}s called “{one.name}”, not joined: {', '.join(one.entities)}" for one in offered]
    data = {"joins": [one._asdict() for one in made], "offers": [one._asdict() for one in offered]}
    return Result(data, lines or ["nothing is joined, and no name is there twice"])


def _removed(a: Arguments) -> Result:
    from annotator.verbs import projects, removed_things

    lines = []
    if a.restore:
        with opened(a.project) as project:
            back = removed_things.bring_back(project, a.restore, projects.act_in(project))
            left = removed_things.removed_things(project)
        lines = [f"the {one.kind} “{one.name}” is back, with {counted(one.annotations, 'annotation')}" for one in back]
    else:
        with to_read(a.project) as project:
            left = removed_things.removed_things(project)
        lines = [f"{one.kind} {one.entity} “{one.name}”: {counted(one.annotations, 'annotation')}" for one in left]
    return Result({"removed": [one._asdict() for one in left]}, lines or ["no work stands on anything removed"])


def _supersede(a: Arguments) -> Result:
    from annotator.storage import reading
    from annotator.verbs import projects, superseding

    if a.newer is None:
        return _list_pairs(a)
    if (a.older is None) != a.take_back:
        raise CallError("name the newer and the older article, or the newer one with --take-back")
    with opened(a.project) as project:
        articles, act = reading.articles(project), projects.act_in(project)
        newer = projects.find_article(articles, a.newer)
        if a.take_back:
            superseding.take_back(project, newer, act)
            line = f"“{newer.title}” names no older article any more"
        else:
            older = projects.find_article(articles, a.older)
            superseding.supersede(project, newer, older, act)
            line = f"“{newer.title}” names “{older.title}” as its older download; both stay articles of their own"
        left = superseding.named(project)
    return Result({"supersedes": [_pair(one) for one in left]}, [line])


def _list_pairs(a: Arguments) -> Result:
    from annotator.verbs import superseding

    with to_read(a.project) as project:
        named, alike = superseding.named(project), superseding.look_alikes(project)
    lines = [f"{one.newer.id} “{one.newer.title}” corrects {one.older.id} “{one.older.title}”" for one in named]
    lines += [f"{one.newer.id} “{one.newer.title}” is nearly {one.older.id} “{one.older.title}”; if it corrects it:"
              f" accord supersede {a.project} {one.newer.id} {one.older.id}" for one in alike]  # fmt: skip
    data = {"supersedes": [_pair(one) for one in named], "look_alikes": [_pair(one) for one in alike]}
    return Result(data, lines or ["no two articles are nearly the same"])


def _pair(one) -> dict[str, object]:  # noqa: ANN001 - Pair, not imported at start
    return {
        "newer": one.newer.id,
        "newer_title": one.newer.title,
        "older": one.older.id,
        "older_title": one.older.title,
    }


def _carry(a: Arguments) -> Result:
    from annotator.verbs import carrying

    if (a.accept and a.all) or set(a.accept) & set(a.decline):
        raise CallError("say once of a passage what becomes of it: --accept, --decline or --all for the others")
    if not (a.accept or a.all or a.decline):
        with to_read(a.project) as project:
            known = carrying.not_carried(project)
        return _waiting(known, {}, [])
    with opened(a.project) as project:
        known = carrying.not_carried(project)
        declined = carrying.find(known, a.decline)
        all_others = [one for one in known if not one.declined and one not in declined]
        taken = all_others if a.all else carrying.find(known, a.accept, placed=True)
        done = {"carried": carrying.accept(project, taken), "declined": carrying.decline(project, declined)}
        left = carrying.not_carried(project)
    lines = [f"passages carried over: {done['carried']}; the older ones stay as they are"] if a.accept or a.all else []
    if a.decline:
        lines.append(f"passages left where they are: {done['declined']}; they are not proposed again")
    return _waiting(left, done, lines)


def _waiting(known, done: dict[str, object], lines: list[str]) -> Result:  # noqa: ANN001 - Proposals, as below
    """What was done, and what waits for an answer: also what was declined, for one may think again."""
    waiting, left = [one for one in known if not one.declined], [one for one in known if one.declined]
    lines = lines + [_proposed(one) for one in waiting]
    if left:
        lines.append(f"declined before, and to be had by --accept still: {', '.join(one.id for one in left)}")
    data = {"proposals": list(map(_proposal, waiting)), "declined_proposals": list(map(_proposal, left))}
    return Result(done | data, lines or ["nothing waits to be carried over"])


def _proposed(one) -> str:  # noqa: ANN001 - Proposal, not imported at start
    where = (
        f"to {one.segments[0].start}–{one.segments[-1].end} ({one.context:.0%} of the context is the same)"
        if one.segments
        else "which does not say this word for word, or more than once; mark it there by hand"
    )
    return f"{one.id}  “{' … '.join(one.quotes)}” from “{one.older.title}” in “{one.newer.title}”, {where}"


def _proposal(one) -> dict[str, object]:  # noqa: ANN001 - Proposal, not imported at start
    return {
        "annotation": one.id, "older": one.older.id, "newer": one.newer.id, "quote": list(one.quotes),
        "segments": [[span.start, span.end] for span in one.segments], "context": round(one.context, 3),
    }  # fmt: skip


VERBS: dict[str, Verb] = {
    "join": Verb("reads values, actors or coders as one; without THING lists what is joined or could be", _join, (
        PROJECT, word("things", nargs="*", metavar="THING", help="ids or names; the last one is joined into"),
        word("--kind", choices=("value", "actor", "coder")),
        word("--take-back", action="store_true", help="each THING is read as itself again"),
        word("--apart", action="store_true", help="actors of one name are different ones"))),
    "supersede": Verb("which article is a corrected download of which; without NEWER lists them", _supersede, (
        PROJECT, word("newer", nargs="?", metavar="NEWER"), word("older", nargs="?", metavar="OLDER"),
        word("--take-back", action="store_true"))),
    "carry": Verb("own passages of an older article into its corrected download; lists them first", _carry, (
        PROJECT, word("--accept", nargs="+", default=[], metavar="ID"), word("--all", action="store_true"),
        word("--decline", nargs="+", default=[], metavar="ID", help="left where they are, and not proposed again"))),
    "removed": Verb("what was removed with work standing on it", _removed, (
        PROJECT, word("--restore", nargs="+", default=[], metavar="THING"))),
}  # fmt: skip
