"""Removed articles, coders, values and actors that work stands on, and bringing them back."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.domain.changes import Act
from annotator.domain.errors import AnnotatorError
from annotator.domain.revision import Edit, Kind
from annotator.storage.project_file import ProjectFile, ProjectReader
from annotator.storage.tally import Unseen
from annotator.storage.unseen import unseen

__all__ = ["Unseen", "bring_back", "removed_things"]


def removed_things(project: ProjectReader) -> list[Unseen]:
    """Everything removed that shown annotations stand on, with their number; by kind and id."""
    return unseen(project.raw)


def bring_back(project: ProjectFile, names: Sequence[str], act: Act) -> list[Unseen]:
    """Shows removed things again, named by id or exact name, as one act of a lead; returns them.

    A name that is none of theirs, or of two, raises AnnotatorError.
    """
    if project.owner is not None:
        raise AnnotatorError("leads_alone")
    known = removed_things(project)
    found = [_find(known, name) for name in names]
    project.append(act.change([Edit(Kind(one.kind), one.entity, removed=False) for one in dict.fromkeys(found)]))
    return found


def _find(known: Sequence[Unseen], name: str) -> Unseen:
    found = [one for one in known if one.entity == name] or [one for one in known if one.name == name]
    if len(found) > 1:
        raise AnnotatorError("thing_twice", name=name, ids=", ".join(f"{one.entity} ({one.kind})" for one in found))
    if not found:
        raise AnnotatorError("not_removed", name=name)
    return found[0]
