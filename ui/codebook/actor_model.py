"""The registry as a table: those that look alike and those proposed first, then by name; narrowed as one types."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QColor, QFont

from annotator.domain.codebook import Actor, Codebook
from annotator.domain.lookalikes import Lookalike
from annotator.domain.namesakes import folded
from annotator.domain.records import PROPOSED
from ui.theme import LIGHT, Theme

Index = QModelIndex | QPersistentModelIndex
NAME, KIND, ALSO, USED = range(4)
HEADS = ("Name", "Kind", "Also written", "Used")
ALL, NEW, ALIKE, JOINED = "all", "proposed", "alike", "joined"
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_LIKE = {
    "same": "has the name of", "bare": "looks like", "order": "looks like", "short": "looks like",
    "initials": "may stand for", "spelling": "looks like",
}  # fmt: skip
_ALIKE = frozenset(_LIKE.values())


class Row(NamedTuple):
    """One actor as it is listed: its name and what is said after it, kind, other names, how often it is used."""

    actor: Actor
    remark: str
    other: str
    kind: str
    also: str
    used: int
    folded: str


class ActorModel(QAbstractTableModel):
    """The rows that are shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.all: list[Row] = []
        self.shown: list[Row] = []
        self._theme = LIGHT
        self._words, self._which = "", ALL
        self._folded: dict[tuple[str, ...], str] = {}

    def take(
        self, book: Codebook, counts: Mapping[str, int], proposers: Mapping[str, str], pairs: Iterable[Lookalike],
        theme: Theme,
    ) -> None:  # fmt: skip
        """Shows the registry of a codebook; of a pair that looks alike, the other one is told beside its name."""
        self._theme = theme
        alike = {pair.other: pair for pair in reversed(list(pairs))}
        before, self._folded = self._folded, {}
        rows = []
        for actor in book.actors.values():
            names = (actor.name, *actor.aliases)
            folds = self._folded[names] = before.get(names) or "\n".join(map(folded, names))
            rows.append(_row(actor, book, counts, proposers, alike.get(actor.id), folds))
        rows.sort(key=lambda row: (not row.remark or row.actor.into is not None, row.folded, row.actor.id))
        self.all = rows
        self._show()

    def narrow(self, words: str, which: str = ALL) -> None:
        """Keeps actors with a name that holds `words`; all, those proposed, looking alike, or joined."""
        self._words, self._which = words, which
        self._show()

    def _show(self) -> None:
        wanted = folded(self._words)
        self.beginResetModel()
        self.shown = [row for row in self.all if wanted in row.folded and _is(row, self._which)]
        self.endResetModel()

    def numbers(self) -> dict[str, int]:
        """How many actors there are of each sort."""
        joined = sum(row.actor.into is not None for row in self.all)
        # Few have a remark: only those are looked at closely.
        marked = [row for row in self.all if row.remark]
        numbers = {which: sum(_is(row, which) for row in marked) for which in (NEW, ALIKE)}
        return {ALL: len(self.all) - joined, **numbers, JOINED: joined}

    def place_of(self, actor: str) -> int:
        """The row of an actor, -1 where it is not shown."""
        return next((place for place, row in enumerate(self.shown) if row.actor.id == actor), -1)

    # -- as Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """How many actors are shown."""
        return 0 if parent.isValid() else len(self.shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """How many columns there are."""
        return 0 if parent.isValid() else len(HEADS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        """A column's heading."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return HEADS[section]
        return (_RIGHT if section == USED else _LEFT) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: Index, role: int = 0) -> object:
        """What stands in a cell and how."""
        row, column = self.shown[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words_of(row, column)
        if role == Qt.ItemDataRole.ToolTipRole and column == ALSO:
            return row.also
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column == USED else _LEFT
        if role == Qt.ItemDataRole.FontRole and column == NAME:
            font = QFont()
            font.setWeight(QFont.Weight.DemiBold)
            return font
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._ink(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole and column == NAME:
            parts = (row.actor.name, f"{row.remark} {row.other}".strip(), row.kind, row.also, f"used {row.used} times")
            return ", ".join(part for part in parts if part)
        return None

    @staticmethod
    def _words_of(row: Row, column: int) -> str:
        if column == NAME:
            return row.actor.name
        if column == USED:
            return f"{row.used:,}".replace(",", " ")
        return row.kind if column == KIND else row.also

    def _ink(self, row: Row, column: int) -> QBrush | None:
        if column == NAME and row.remark and row.actor.into is None:
            return QBrush(QColor(self._theme.warning))
        return QBrush(QColor(self._theme.muted)) if row.actor.into is not None else None


def _row(
    actor: Actor, book: Codebook, counts: Mapping[str, int], proposers: Mapping[str, str], pair: Lookalike | None,
    folds: str,
) -> Row:  # fmt: skip
    kind = book.values.get(actor.kind)
    remark, other = "", ""
    if actor.into:
        remark, other = "read as", book.name_of(book.read_as(actor.id))
    elif pair:
        remark, other = _LIKE[pair.why], book.actors[pair.keep].name
    elif actor.status == PROPOSED:
        remark, other = "proposed by", proposers.get(actor.id, "a coder")
    also = ", ".join(actor.aliases)
    return Row(actor, remark, other, kind.name if kind else "", also, counts.get(actor.id, 0), folds)


def _is(row: Row, which: str) -> bool:
    if which == JOINED:
        return row.actor.into is not None
    if row.actor.into is not None:
        return False
    if which == NEW:
        return row.actor.status == PROPOSED
    return which == ALL or row.remark in _ALIKE
