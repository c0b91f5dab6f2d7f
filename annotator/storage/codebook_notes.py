"""What is kept beside the codebook: what the lead allows, which actors are told apart, why things were changed."""

from __future__ import annotations

from annotator.domain.codebook_acts import APART, CODERS_MAY_EDIT, REASON
from annotator.domain.identity import derived_id
from annotator.domain.revision import Kind
from annotator.storage import states
from annotator.storage.project_file import ProjectReader


def coders_may_edit(project: ProjectReader) -> bool:
    """Whether the lead lets coders change the codebook in their own files."""
    identity = derived_id(project.id, Kind.PROJECT, "")
    line = states.revisions_of(project.raw, identity)
    return bool(line and states.folded(line).fields.get(CODERS_MAY_EDIT))


def told_apart(project: ProjectReader) -> set[frozenset[str]]:
    """Pairs of actors that were told apart."""
    return {
        frozenset((entity, name.removeprefix(APART)))
        for entity, name, words in _notes(project, APART)
        if words
    }


def reasons(project: ProjectReader) -> dict[str, str]:
    """Why an act changed the codebook, by the act's id."""
    return {name.removeprefix(REASON): words[0] for _, name, words in _notes(project, REASON) if words}


def _notes(project: ProjectReader, prefix: str) -> list[tuple[str, str, list[str]]]:
    """The open fields of one prefix as they are shown: entity, name, texts."""
    # By the things that are shown: going through the whole history takes long where much was coded.
    query = (
        "SELECT DISTINCT r.entity FROM"
        " (SELECT id FROM variable UNION ALL SELECT id FROM value UNION ALL SELECT id FROM actor) shown"
        " CROSS JOIN revision r ON r.entity = shown.id WHERE instr(r.sets, ?)"
    )
    found = []
    for (entity,) in project.raw.execute(query, (f'"{prefix}',)).fetchall():
        fields = states.folded(states.revisions_of(project.raw, entity)).fields
        found += [(entity, name, list(words)) for name, words in fields.items() if name.startswith(prefix)]  # type: ignore[call-overload]
    return found
