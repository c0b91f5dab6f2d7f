"""The keys of the actions as a person wants them: changed, kept, refused where something else has them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence

from ui.actions import ACTIONS, Action, plain
from ui.language import tr
from ui.settings import Settings


class Keys:
    """The keys in force: those of the table, but where the person chose others."""

    def __init__(self, made: Mapping[str, QAction], settings: Settings) -> None:
        self._made, self._settings = made, settings
        self._rows = {row.name: row for row in ACTIONS}
        for name, row in self._rows.items():
            chosen = settings.text(_setting(name), row.keys)
            if chosen != row.keys:
                made[name].setShortcuts(_sequences(chosen))

    def refusal(self, name: str, keys: QKeySequence) -> str:
        """Why an action cannot have keys; empty where it can."""
        row, other = self._rows[name], self._holder(name, keys)
        if other:
            return tr(
                "{keys} is “{action}” already. Give that one other keys first.",
                keys=native(keys), action=plain(other.text),
            )  # fmt: skip
        if not keys.isEmpty() and not row.place and _would_be_typed(keys):
            alone = native(keys)
            return tr("{keys} alone is for writing and coding. Add Ctrl or Alt, or use a function key.", keys=alone)
        return ""

    def put(self, name: str, keys: QKeySequence) -> None:
        """Gives an action keys, or none, and remembers it."""
        self._made[name].setShortcuts([] if keys.isEmpty() else [keys])
        self._settings.put(_setting(name), keys.toString())

    def reset(self) -> None:
        """Every action has the keys of the table again."""
        for name, row in self._rows.items():
            self._made[name].setShortcuts(_sequences(row.keys))
            self._settings.put(_setting(name), row.keys)

    def _holder(self, name: str, keys: QKeySequence) -> Action | None:
        if keys.isEmpty():
            return None
        return next((row for row in ACTIONS if row.name != name and keys in self._made[row.name].shortcuts()), None)


def native(keys: QKeySequence) -> str:
    """Keys as this desktop writes them, and the key that keeps as the window calls it everywhere."""
    words = keys.toString(QKeySequence.SequenceFormat.NativeText)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        words = words.replace(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText), tr("Enter"))
    return words


def _setting(name: str) -> str:
    return f"keys/{name}"


def _sequences(keys: str) -> list[QKeySequence]:
    return [QKeySequence(one) for one in keys.split()]


def _would_be_typed(keys: QKeySequence) -> bool:
    pressed = keys[0]
    held = pressed.keyboardModifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
    return not held.value and not Qt.Key.Key_F1 <= pressed.key() <= Qt.Key.Key_F35
