"""The registry as a table: those that look alike and those proposed first, then by name; narrowed as one types."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import islice
from typing import NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QColor, QFont

from annotator.domain.codebook import Actor, Codebook
from annotator.domain.lookalikes import Lookalike
from annotator.domain.namesakes import folded, folded_each
from annotator.domain.records import PROPOSED
from ui.codebook.telling import spoken_use
from ui.language import figure, marked, tr
from ui.theme import LIGHT, Theme
from ui.words import wrapped

Index = QModelIndex | QPersistentModelIndex
NAME, KIND, ALSO, USED, AGREED = range(5)
# Krippendorff's letter is the same in every language.
HEADS = (marked("Name"), marked("Kind"), marked("Also written"), marked("Used"), "α")
ALL, NEW, ALIKE, JOINED = "all", "proposed", "alike", "joined"
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_NO_FIGURE = "—"
_NUMBERS = (USED, AGREED)
_ALIKE = marked("looks like")
_LIKE = {
    "same": marked("has the name of"), "initials": marked("may stand for"),
}  # fmt: skip


class Told(NamedTuple):
    """How far coders agree on an actor, and why there is no figure where there is none."""

    figure: str
    reason: str


class Row(NamedTuple):
    """One actor as it is listed: its name and what is said after it, kind, other names, how often it is used."""

    actor: Actor
    remark: str
    other: str
    kind: str
    also: str
    used: int | None


class ActorModel(QAbstractTableModel):
    """The actors that are shown; a row is made when it is looked at."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # Whether it stands below those that ask to be looked at, its folded names, its id: the order of the table.
        self._all: list[tuple[bool, str, str]] = []
        self._shown: list[str] = []
        self._book = Codebook()
        self._counts: Mapping[str, int] | None = {}
        self._proposers: Mapping[str, str] = {}
        self._alike: dict[str, Lookalike] = {}
        self._theme = LIGHT
        self._words, self._which = "", ALL
        self._agreement: Mapping[str, Told] = {}
        self._no_figure = Told(_NO_FIGURE, "")

    def take(
        self,
        book: Codebook,
        counts: Mapping[str, int] | None,
        proposers: Mapping[str, str],
        pairs: Iterable[Lookalike],
        theme: Theme,
    ) -> None:
        """Shows the registry of a codebook; of a pair that looks alike, the other one is told beside its name."""
        self._theme, self._book, self._counts, self._proposers = theme, book, counts, proposers
        self._alike = {pair.other: pair for pair in reversed(list(pairs))}
        actors = book.actors.values()
        folds = iter(folded_each([name for actor in actors for name in (actor.name, *actor.aliases)]))
        self._all = sorted(
            (not self._asks(actor), "\n".join(islice(folds, 1 + len(actor.aliases))), actor.id) for actor in actors
        )
        self._show()

    def tell_counts(self, counts: Mapping[str, int] | None) -> None:
        """How often actors are used, counted by now."""
        self._counts = counts
        if self._shown:
            self.dataChanged.emit(self.index(0, USED), self.index(len(self._shown) - 1, USED))

    def tell_agreement(self, figures: Mapping[str, Told], otherwise: str) -> None:
        """How far coders agree on actors; `otherwise` says why there is nothing of one that is not among them."""
        self._agreement, self._no_figure = figures, Told(_NO_FIGURE, otherwise)
        if self._shown:
            self.dataChanged.emit(self.index(0, AGREED), self.index(len(self._shown) - 1, AGREED))

    def agreement(self, place: int) -> Told:
        """How far coders agree on the actor of a row."""
        return self._agreement.get(self._shown[place], self._no_figure)

    def _asks(self, actor: Actor) -> bool:
        return actor.into is None and (actor.status == PROPOSED or actor.id in self._alike)

    def narrow(self, words: str, which: str = ALL) -> None:
        """Keeps actors with a name that holds `words`; all, those proposed, looking alike, or joined."""
        self._words, self._which = words, which
        self._show()

    def _show(self) -> None:
        wanted = folded(self._words)
        self.beginResetModel()
        self._shown = [one for _, names, one in self._all if wanted in names and self._is(one, self._which)]
        self.endResetModel()

    def _is(self, actor: str, which: str) -> bool:
        one = self._book.actors[actor]
        if which == JOINED or one.into is not None:
            return which == JOINED and one.into is not None
        return which == ALL or (one.status == PROPOSED if which == NEW else actor in self._alike)

    def numbers(self) -> dict[str, int]:
        """How many actors there are of each sort."""
        asking = [one for later, _, one in self._all if not later]
        numbers = {which: sum(self._is(one, which) for one in asking) for which in (NEW, ALIKE)}
        joined = sum(one.into is not None for one in self._book.actors.values())
        return {ALL: len(self._all) - joined, **numbers, JOINED: joined}

    @property
    def is_empty(self) -> bool:
        """Whether there is no actor at all, shown or not."""
        return not self._all

    def actor(self, place: int) -> Actor:
        """The actor of a row."""
        return self._book.actors[self._shown[place]]

    def row(self, place: int) -> Row:
        """One row as it is listed."""
        actor, book = self.actor(place), self._book
        kind = book.values.get(actor.kind)
        remark, other = "", ""
        if actor.into:
            remark, other = tr("read as"), book.name_of(book.read_as(actor.id))
        elif pair := self._alike.get(actor.id):
            remark, other = tr(_LIKE.get(pair.why, _ALIKE)), book.actors[pair.keep].name
        elif actor.status == PROPOSED:
            remark, other = tr("proposed by"), self._proposers.get(actor.id, tr("a coder"))
        used = self._counts.get(actor.id, 0) if self._counts is not None else None
        return Row(actor, remark, other, kind.name if kind else "", ", ".join(actor.aliases), used)

    def place_of(self, actor: str) -> int:
        """The row of an actor, -1 where it is not shown."""
        return next((place for place, one in enumerate(self._shown) if one == actor), -1)

    # -- as Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """How many actors are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """How many columns there are."""
        return 0 if parent.isValid() else len(HEADS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        """A column's heading."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(HEADS[section])
        return (_RIGHT if section in _NUMBERS else _LEFT) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: Index, role: int = 0) -> object:
        """What stands in a cell and how."""
        row, column = self.row(index.row()), index.column()
        if column == AGREED and role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            told = self.agreement(index.row())
            return told.figure if role == Qt.ItemDataRole.DisplayRole else wrapped(told.reason)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words_of(row, column)
        if role == Qt.ItemDataRole.ToolTipRole and column != USED:
            return wrapped(self._whole(row) if column == NAME else self._words_of(row, column))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column in _NUMBERS else _LEFT
        if role == Qt.ItemDataRole.FontRole and column == NAME:
            font = QFont()
            font.setWeight(QFont.Weight.DemiBold)
            return font
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._ink(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole and column == NAME:
            return ", ".join(filter(None, (self._whole(row), row.kind, row.also, spoken_use(row.used))))
        return None

    @staticmethod
    def _whole(row: Row) -> str:
        return ", ".join(filter(None, (row.actor.name, f"{row.remark} {row.other}".strip())))

    @staticmethod
    def _words_of(row: Row, column: int) -> str:
        if column == NAME:
            return row.actor.name
        if column == USED:
            return figure(row.used)
        return row.kind if column == KIND else row.also

    def _ink(self, row: Row, column: int) -> QBrush | None:
        if column == NAME and row.remark and row.actor.into is None:
            return QBrush(QColor(self._theme.warning))
        return QBrush(QColor(self._theme.muted)) if row.actor.into is not None else None
