"""The sizes of paper that a report can be printed on."""

from __future__ import annotations

from typing import NamedTuple


class Paper(NamedTuple):
    """One size, in millimetres."""

    name: str
    width: float
    height: float


A4, LETTER = Paper("a4", 210.0, 297.0), Paper("letter", 215.9, 279.4)
PAPERS = {paper.name: paper for paper in (A4, LETTER)}
