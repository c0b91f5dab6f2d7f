"""A claim as it is read out while it comes about: what was given and taken out, what is asked next, what was kept."""

from __future__ import annotations

from collections.abc import Iterator

from annotator.domain.records import Annotation
from ui.coding.draft import Draft
from ui.coding.scene import Scene
from ui.language import tr


class ClaimAloud:
    """Remembers the claim as it was last read out, so that each change of it is said once."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._before = Draft()

    def follow(self, draft: Draft) -> list[str]:
        """What to say of a claim that was changed; nothing of another one, for its passage is read out already."""
        before, self._before = self._before, draft
        if not draft.segments or (draft.segments, draft.annotation) != (before.segments, before.annotation):
            return []
        said = list(self._answers(before, draft))
        asked = {variable.id: variable.name for variable in self._scene.asked}
        if draft.field != before.field and draft.field in asked:
            said.append(tr("{variable}: choose", variable=asked[draft.field]))
        return said

    def kept(self, annotation: Annotation) -> str:
        """What to say of a claim that is on the disk."""
        values = [self._name(one) for variable in self._scene.asked for one in annotation.values.get(variable.id, ())]
        return tr("Kept: {values}", values=", ".join(values)) if values else ""

    def _answers(self, before: Draft, draft: Draft) -> Iterator[str]:
        for variable in self._scene.asked:
            was, given = before.given(variable.id), draft.given(variable.id)
            if came := [self._name(one) for one in given if one not in was]:
                yield f"{variable.name}: {', '.join(came)}"
            elif gone := [self._name(one) for one in was if one not in given]:
                yield tr("{variable}: {values} taken out", variable=variable.name, values=", ".join(gone))

    def _name(self, value: str) -> str:
        actor = self._scene.actor(value)
        return actor.name if actor else self._scene.codebook.name_of(value)
