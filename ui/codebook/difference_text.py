"""Differences as text: what is gone struck through, what is new underlined, so that colour is never alone."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from annotator.domain.codebook_diff import GONE, KEPT, NEW, REWORDED, Difference, word_diff
from ui.codebook.telling import told
from ui.language import tr
from ui.theme import LIGHT, Theme


class DifferenceText(QTextEdit):
    """Plain text with its changes marked; read, selected and copied, never written."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, accessibleName=tr("Differences"), readOnly=True, tabChangesFocus=True)
        self._theme = LIGHT
        self._shown: tuple[Sequence[Difference], str] = ((), "")

    def set_theme(self, theme: Theme) -> None:
        """Draws everything in another look."""
        self._theme = theme
        self.show_differences(*self._shown)

    def show_differences(self, differences: Sequence[Difference], nothing: str) -> None:
        """Shows differences, thing by thing; where there are none, says so."""
        self._shown = (differences, nothing)
        self.clear()
        cursor = self.textCursor()
        if not differences:
            cursor.insertText(nothing, self._plain(self._theme.muted))
        for place, (_, group) in enumerate(groupby(differences, key=lambda one: one.entity)):
            self._thing(cursor, list(group), not place)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _thing(self, cursor: QTextCursor, several: Sequence[Difference], first: bool) -> None:
        one = several[-1]
        self._block(cursor, 0 if first else 12, first)
        name = self._plain(self._theme.text)
        name.setFontWeight(QFont.Weight.DemiBold)
        cursor.insertText(one.name, name)
        if one.of:
            cursor.insertText(f"  {one.of}", self._plain(self._theme.muted))
        for each in several:
            self._block(cursor, 3)
            cursor.insertText(told(each, named=False), self._plain(self._theme.muted))
            if each.what == REWORDED:
                self._block(cursor, 1)
                self._words(cursor, str(each.before), str(each.after))

    def _words(self, cursor: QTextCursor, before: str, after: str) -> None:
        last = KEPT
        for what, piece in word_diff(before, after):
            if (last, what) == (GONE, NEW):
                cursor.insertText(" ", self._ink(KEPT))
            cursor.insertText(piece, self._ink(what))
            last = what

    def _ink(self, what: str) -> QTextCharFormat:
        ink = self._plain({KEPT: self._theme.text, GONE: self._theme.bad, NEW: self._theme.good}[what])
        ink.setFontStrikeOut(what == GONE)
        ink.setFontUnderline(what == NEW)
        return ink

    def _plain(self, colour: str) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setForeground(QColor(colour))
        return made

    def _block(self, cursor: QTextCursor, above: int, first: bool = False) -> None:
        form = QTextBlockFormat()
        form.setTopMargin(above)
        if first:
            cursor.setBlockFormat(form)
        else:
            cursor.insertBlock(form, QTextCharFormat())
