"""The keys of the actions as a person wants them: shown, changed, refused where something else has them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.actions import ACTIONS, Action, plain
from ui.settings import Settings

_USUAL = QDialogButtonBox.StandardButton.RestoreDefaults
_HINT = "Choose an action and press its new keys; Backspace leaves it without."


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
            return f"{_native(keys)} is “{plain(other.text)}” already. Give that one other keys first."
        if not keys.isEmpty() and not row.place and _would_be_typed(keys):
            return f"{_native(keys)} alone is for writing and coding. Add Ctrl or Alt, or use a function key."
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


class KeysWindow(QDialog):
    """Every action with its keys; new ones are in force at once."""

    def __init__(self, keys: Keys, made: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Keys")
        self._keys, self._made = keys, made
        self.table = QTableWidget(len(ACTIONS), 2, accessibleName="Actions and their keys")
        self.edit = QKeySequenceEdit(accessibleName="New keys")
        self.edit.setMaximumSequenceLength(1)
        self.said = QLabel(_HINT, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close | _USUAL)
        buttons.button(_USUAL).setText("Usual keys")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        for part in (self.table, self.edit, self.said, buttons):
            column.addWidget(part)
        self._lay_out_table()
        self._show()
        self.resize(560, 620)
        self.table.currentCellChanged.connect(lambda *_: self._ask())
        self.edit.keySequenceChanged.connect(self._take)
        buttons.rejected.connect(self.reject)
        buttons.button(_USUAL).clicked.connect(self._reset)
        self.table.setCurrentCell(0, 0)

    def _lay_out_table(self) -> None:
        table = self.table
        table.setHorizontalHeaderLabels(["Action", "Keys"])
        table.verticalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.setColumnWidth(1, 170)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)

    def _show(self) -> None:
        for line, row in enumerate(ACTIONS):
            shortcuts = self._made[row.name].shortcuts()
            for column, words in enumerate((plain(row.text), ", ".join(map(_native, shortcuts)))):
                self.table.setItem(line, column, QTableWidgetItem(words))

    def _current(self) -> str:
        return ACTIONS[max(self.table.currentRow(), 0)].name

    def _ask(self) -> None:
        shortcuts = self._made[self._current()].shortcuts()
        self.edit.blockSignals(True)
        self.edit.setKeySequence(shortcuts[0] if shortcuts else QKeySequence())
        self.edit.blockSignals(False)
        self._say(_HINT, "muted")

    def _take(self, keys: QKeySequence) -> None:
        if keys == QKeySequence(Qt.Key.Key_Backspace):
            keys = QKeySequence()
        refusal = self._keys.refusal(self._current(), keys)
        if refusal:
            self._ask()
            self._say(refusal, "warning")
            return
        self._keys.put(self._current(), keys)
        self._show()
        self._ask()

    def _reset(self) -> None:
        self._keys.reset()
        self._show()
        self._ask()

    def _say(self, words: str, kind: str) -> None:
        self.said.setText(words)
        self.said.setProperty("kind", kind)
        self.said.style().polish(self.said)


def _setting(name: str) -> str:
    return f"keys/{name}"


def _sequences(keys: str) -> list[QKeySequence]:
    return [QKeySequence(one) for one in keys.split()]


def _native(keys: QKeySequence) -> str:
    return keys.toString(QKeySequence.SequenceFormat.NativeText)


def _would_be_typed(keys: QKeySequence) -> bool:
    pressed = keys[0]
    held = pressed.keyboardModifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
    return not held.value and not Qt.Key.Key_F1 <= pressed.key() <= Qt.Key.Key_F35
