"""Columns share the width of a table: none is narrower than its heading, and where all are too wide it scrolls."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView


def calm(header: QHeaderView) -> None:
    """A heading too long for its column ends in …, and none stands out for the row that is chosen."""
    header.setTextElideMode(Qt.TextElideMode.ElideRight)
    header.setHighlightSections(False)
    header.setStretchLastSection(False)
    header.setMinimumSectionSize(0)


def share_room(header: QHeaderView, room: int, wanted: Mapping[int, int], taker: int) -> None:
    """Gives each column what it wants or its heading needs; `taker`, at least that wide, has what is left of `room`."""
    header.ensurePolished()
    widths = {column: max(width, header.sectionSizeHint(column)) for column, width in wanted.items()}
    shown = sum(width for column, width in widths.items() if not header.isSectionHidden(column))
    widths[taker] = max(widths[taker], room - shown + widths[taker])
    for column, width in widths.items():
        if header.sectionSize(column) != width and not header.isSectionHidden(column):
            header.resizeSection(column, width)
