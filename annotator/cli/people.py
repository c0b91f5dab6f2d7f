"""What is one and what is two; and what was removed with work on it."""

from __future__ import annotations

from annotator.cli.shared import PROJECT, Arguments, CallError, Result, Verb, word


def _join(a: Arguments) -> Result:
    from annotator.storage.project_file import ProjectFile
    from annotator.verbs import joining, projects

    if not a.things:
        return _list_joins(a)
    if len(a.things) < 2 and not a.take_back:
        raise CallError("name what is to be joined and into what")
    with ProjectFile.open(a.project) as project:
        act = projects.act_in(project)
        things = [joining.find(project, name, a.kind) for name in a.things]
        if a.take_back:
            joining.take_back(project, things, act)
            lines = [f"“{one.name}” is read as itself again" for one in things]
        elif a.apart:
            joining.tell_apart(project, things, act)
            lines = [f"{len(things)} actors called “{things[0].name}” are told apart; both are accepted"]
        else:
            joining.join(project, things[:-1], things[-1], act)
            lines = [f"“{one.name}” is read as “{things[-1].name}” from now on" for one in things[:-1]]
        left = joining.joins(project)
    return Result({"joins": [one._asdict() for one in left]}, lines)


def _list_joins(a: Arguments) -> Result:
    from annotator.verbs import joining, projects

    with projects.to_read(a.project) as project:
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
    from annotator.storage.project_file import ProjectFile
    from annotator.verbs import projects, removed_things

    lines = []
    if a.restore:
        with ProjectFile.open(a.project) as project:
            back = removed_things.bring_back(project, a.restore, projects.act_in(project))
            left = removed_things.removed_things(project)
        lines = [f"the {one.kind} “{one.name}” is back, with {one.annotations} annotations" for one in back]
    else:
        with projects.to_read(a.project) as project:
            left = removed_things.removed_things(project)
        lines = [f"{one.kind} {one.entity} “{one.name}”: {one.annotations} annotations" for one in left]
    return Result({"removed": [one._asdict() for one in left]}, lines or ["no work stands on anything removed"])


VERBS: dict[str, Verb] = {
    "join": Verb("reads values, actors or coders as one; without THING lists what is joined or could be", _join, (
        PROJECT, word("things", nargs="*", metavar="THING", help="ids or names; the last one is joined into"),
        word("--kind", choices=("value", "actor", "coder")),
        word("--take-back", action="store_true", help="each THING is read as itself again"),
        word("--apart", action="store_true", help="actors of one name are different ones"))),
    "removed": Verb("what was removed with work standing on it", _removed, (
        PROJECT, word("--restore", nargs="+", default=[], metavar="THING"))),
}  # fmt: skip
