"""What the palette can find: the window's actions, articles by title, and what passages are coded with."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtGui import QAction, QKeySequence

from annotator.domain.codebook import CLOSED, Codebook
from ui.actions import ACTIONS, Action, plain
from ui.language import tr
from ui.palette.palette import Entry

_MOST = 60


def commands(made: Mapping[str, QAction]) -> Callable[[str], list[Entry]]:
    """Every action that can be done now, with its keys."""

    def found(typed: str) -> list[Entry]:
        return [_command(row, made[row.name]) for row in ACTIONS if made[row.name].isEnabled()]

    return found


def _command(row: Action, action: QAction) -> Entry:
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return Entry(plain(row.text), " › ".join(map(plain, row.menu.split("/"))), keys, action.trigger)


def coded_with(codebook: Codebook, show: Callable[[str], object]) -> list[Entry]:
    """Actors and values; choosing one shows its passages."""
    named = {variable.id: variable.name for variable in codebook.coded if variable.kind in CLOSED}
    standing = (one for one in codebook.actors.values() if not one.into)
    actors = [Entry(one.name, tr("Actor"), "", lambda one=one: show(one.id)) for one in standing]
    values = [
        Entry(one.name, named[one.variable], "", lambda one=one: show(one.id))
        for one in codebook.values.values()
        if one.variable in named and not one.into
    ]
    return actors + values
