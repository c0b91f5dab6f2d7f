"""The sheet of shortcuts, made from the table of actions and the keys of the text: what is not bound is not in it."""

from __future__ import annotations

from collections.abc import Container, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.codebook import NOTE, Codebook
from ui.actions import ACTIONS, plain
from ui.keys import native
from ui.language import marked, tr
from ui.measure import scaled

# What the text and the coding form do with keys themselves; menus cannot say it.
IN_THE_TEXT = (
    ("Alt+Down", marked("Select the next sentence")),
    ("Alt+Up", marked("Select the sentence before")),
    ("Alt+Shift+Right", marked("One clause more at the end")),
    ("Alt+Shift+Left", marked("One clause less at the end")),
    ("Alt+Left", marked("One clause more at the start")),
    ("Alt+Right", marked("One clause less at the start")),
    ("Ctrl+Shift+Down", marked("As Alt+Shift+Right, where the desktop takes that")),
    ("Ctrl+Shift+Up", marked("As Alt+Shift+Left")),
    ("Ctrl+Up", marked("As Alt+Left")),
    ("Ctrl+Down", marked("As Alt+Right")),
    ("Ctrl+Shift+Right", marked("One word more")),
    ("Shift+Right", marked("One character more")),
    ("Shift+Return", marked("Keep the selection and add another to the claim")),
    ("1", marked("First actor or value; the digits go on")),
    ("-", marked("Negative")),
    ("+", marked("Positive")),
    ("Return", marked("Keep the claim as it stands; of a kept one, take its borders in hand")),
    ("Esc", marked("Drop the claim")),
)
_COLUMNS = 2
_LEAST, _WIDEST = 820, 960


def groups(
    made: Mapping[str, QAction], codebook: Codebook | None = None, without: Container[str] = ()
) -> dict[str, list[tuple[str, str]]]:
    """Under each menu's name the keys and what they do, in the order of the table; notes have those of the codebook.

    `without` names what this person never has, such as LEAD in a coder's file.
    """
    found: dict[str, list[tuple[str, str]]] = {}
    for row in ACTIONS:
        keys = made[row.name].shortcuts()
        if keys and row.needs not in without:
            found.setdefault(plain(row.menu.split("/")[0]), []).append((native(keys[0]), plain(row.text)))
    coding = [(native(QKeySequence(keys)), tr(words)) for keys, words in IN_THE_TEXT]
    return found | {tr("In the text"): coding + _notes(codebook or Codebook())}


def _notes(codebook: Codebook) -> list[tuple[str, str]]:
    notes = [variable for variable in codebook.coded if variable.kind == NOTE]
    values = [value for variable in notes for value in codebook.values_of(variable.id)]
    offered = [value for value in values if value.key and not value.retired and not value.into]
    return [(value.key.upper(), tr("Note: {name}", name=value.name)) for value in offered]


class ShortcutSheet(QDialog):
    """All keys on one page; Esc puts it away."""

    def __init__(
        self, made: Mapping[str, QAction], codebook: Codebook | None = None, without: Container[str] = (),
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setWindowTitle(tr("Shortcuts"))
        page = QWidget()
        room = parent.width() if parent else _WIDEST
        beside = QBoxLayout.Direction.LeftToRight
        columns = QBoxLayout(beside if scaled(self, _LEAST) <= room else QBoxLayout.Direction.TopToBottom, page)
        columns.setContentsMargins(20, 16, 20, 16)
        columns.setSpacing(40 if columns.direction() == beside else 0)
        self.groups = groups(made, codebook, without)
        for some in _shared_out(self.groups):
            columns.addLayout(_column({name: self.groups[name] for name in some}), 1)
        scrolled = QScrollArea(widgetResizable=True, accessibleName=tr("Shortcuts"))
        scrolled.setWidget(page)
        scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 0, 20, 16)
        foot.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scrolled, 1)
        column.addLayout(foot)
        wanted = page.sizeHint()
        least, most = (min(scaled(self, length), room) for length in (_LEAST, _WIDEST))
        self.resize(min(max(wanted.width() + 40, least), most), min(wanted.height() + 90, 680))


def _shared_out(found: Mapping[str, list]) -> list[list[str]]:
    """The groups' names in columns of about one length."""
    columns: list[list[str]] = [[] for _ in range(_COLUMNS)]
    lengths = [0] * _COLUMNS
    for name in sorted(found, key=lambda name: -len(found[name])):
        shortest = lengths.index(min(lengths))
        columns[shortest].append(name)
        lengths[shortest] += len(found[name]) + 2
    return columns


def _column(some: Mapping[str, list[tuple[str, str]]]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(6)
    for name, rows in some.items():
        heading = QLabel(name)
        heading.setProperty("kind", "label")
        column.addWidget(heading)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(0, 1)
        for line, (keys, words) in enumerate(rows):
            cap = QLabel(keys, textFormat=Qt.TextFormat.PlainText)
            cap.setProperty("kind", "keycap")
            grid.addWidget(QLabel(words, wordWrap=True, textFormat=Qt.TextFormat.PlainText), line, 0)
            grid.addWidget(cap, line, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(grid)
        column.addSpacing(14)
    column.addStretch(1)
    return column
